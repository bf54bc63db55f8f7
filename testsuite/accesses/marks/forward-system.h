/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Macros of a system header, of which "cc1 -E" says so by a line marker before
   and behind what they expand to.  */
#pragma GCC system_header
#define MARK __attribute__ ((preserve_access_index))
#define MARK_NAME preserve_access_index
#define MARK_STRICT __attribute__ ((packed)) __attribute__ ((btf_relocatable))
#define DECLARE(TAG) struct MARK TAG;
