/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Types without a name have ids in the program's own BTF (design 6.8).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; } __attribute__ ((preserve_access_index));
typedef struct S array[4];
typedef int (*function) (struct S *);

int f1 (void) { return bpf_core_type_id_local (struct { int i; }); } /* { dg-reloc-query "type_id_local struct <anon> 0" } */
int f2 (void) { return bpf_core_type_id_local (enum { ONE }); } /* { dg-reloc-query "type_id_local enum <anon> 0" } */
int f3 (void) { return bpf_core_type_id_local (const struct S *); } /* { dg-reloc-query "type_id_local ptr <anon> 0" } */
int f4 (void) { return bpf_core_type_id_local (short[47]); } /* { dg-reloc-query "type_id_local array <anon> 0" } */
int f5 (void) { return bpf_core_type_id_local (int (*) (short *)); } /* { dg-reloc-query "type_id_local ptr <anon> 0" } */
int f6 (void) { return bpf_core_type_id_local (array); } /* { dg-reloc-query "type_id_local typedef array 0" } */
int f7 (void) { return bpf_core_type_id_local (function); } /* { dg-reloc-query "type_id_local typedef function 0" } */
int f8 (void) { return bpf_core_type_id_local (array *); } /* { dg-reloc-query "type_id_local ptr <anon> 0" } */
int
f9 (void)
{
  struct inside { int i; };
  return bpf_core_type_id_local (struct inside *[2][3]); /* { dg-reloc-query "type_id_local array <anon> 0" } */
}
int f10 (void) { return bpf_core_type_id_local (short[47]); } /* { dg-reloc-query "type_id_local array <anon> 0" } */
