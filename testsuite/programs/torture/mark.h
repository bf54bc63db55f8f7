/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Included before a source: marks every record that it declares.  */
#pragma clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)
