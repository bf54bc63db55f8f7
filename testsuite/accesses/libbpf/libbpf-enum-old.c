/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about enumerators, with the form that libbpf 1.1 gives them (design
   3.2).  */
/* { dg-libbpf 1.1 } */

#include "libbpf.h"

enum E { ZERO, ONE, FOUR = 4 };
enum only { A, B };

int f1 (void) { return bpf_core_enum_value (enum E, ONE); } /* { dg-reloc-query "enumval_value enum E 1" } */
int f2 (void) { return bpf_core_enum_value_exists (enum E, FOUR); } /* { dg-reloc-query "enumval_exists enum E 2" } */
int f3 (void) { return bpf_core_enum_value_exists (enum only, B); } /* { dg-reloc-query "enumval_exists enum only 1" } */
