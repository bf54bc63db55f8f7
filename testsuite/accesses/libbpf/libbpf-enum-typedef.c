/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about enumerators of a type without tag: its typedef stays in BTF (design
   6.8).  */
/* { dg-libbpf 1.5 1.7 } */

#include "libbpf.h"

typedef enum { X, Y } T;

int f1 (void) { return bpf_core_enum_value (T, Y); } /* { dg-reloc-query "enumval_value typedef T 1" } */
int f2 (void) { return bpf_core_enum_value_exists (T, X); } /* { dg-reloc-query "enumval_exists typedef T 0" } */
