/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Enumerators of the same value: the one that is named is asked about, by all
   forms of libbpf's macros (design 3.2).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

enum E { FIRST = 3, SECOND = 3 };

long f1 (void) { return bpf_core_enum_value (enum E, FIRST); } /* { dg-reloc-query "enumval_value enum E 0" } */
long f2 (void) { return bpf_core_enum_value (enum E, SECOND); } /* { dg-reloc-query "enumval_value enum E 1" } */
long f3 (void) { return bpf_core_enum_value_exists (enum E, SECOND); } /* { dg-reloc-query "enumval_exists enum E 1" } */
