/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BPF_CORE_READ: one record each step, exactly one where the types are marked
   themselves (design 3.2).  */
/* { dg-libbpf 1.1 1.5 1.7 } */
/* At -O0 GCC cannot call a helper.  { dg-opt "-O1 -O2 -Os" } */

#include "libbpf.h"

struct leaf { int x, y; } __attribute__ ((preserve_access_index));
struct mid { long l; struct leaf *leaf; struct leaf in; }
  __attribute__ ((preserve_access_index));
struct S { int i; char name[16]; struct mid *mid; const struct mid *cmid; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return BPF_CORE_READ (s, i); } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return BPF_CORE_READ (s, mid, leaf, y); } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct mid 0:1" .-1 }
  { dg-reloc "byte_off struct leaf 0:1" .-2 } */
int f3 (struct S *s) { return BPF_CORE_READ (s, cmid, in.y); } /* { dg-reloc "byte_off struct S 0:3" }
  { dg-reloc "byte_off struct mid 0:2:1" .-1 } */
int f4 (struct S *s, char *to) { return BPF_CORE_READ_STR_INTO (to, s, name); } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (struct S *s, long *to) { return bpf_core_read (to, 8, &s->mid); } /* { dg-reloc "byte_off struct S 0:2" } */
int f6 (struct S *s, char *to) { return bpf_core_read_str (to, 8, s->name); } /* { dg-reloc "byte_off struct S 0:1" } */
int f7 (const struct S *s) { return BPF_CORE_READ (s, i); } /* { dg-reloc "byte_off struct S 0:0" } */
int f8 (struct S *s) { return BPF_PROBE_READ (s, i); } /* { dg-reloc "byte_off struct S 0:0" } */
