/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What layout-pragma-diagnostic-diag.c has of a system header.  */
#pragma GCC system_header

#define SIZE(TYPE) sizeof (TYPE)
#define SIZE_OF_S sizeof (struct S)
