/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks that a system header's macro expands to: the same when the source has been
   preprocessed before (design 6.7), where line markers are between the tokens.  */

#include "forward-system.h"

struct MARK S { int i, j; };
struct MARK F;
struct F { int i, j; };
union __attribute__ ((MARK_NAME)) G;
union G { int i, j; };
struct __attribute__ ((MARK_NAME)) H { int i, j; };
DECLARE (K)
struct K { int i, j; };
struct MARK_STRICT L;
struct L { int i, j; };
struct M { int i, j; } MARK;
struct
MARK
/* Line markers take the place of many lines.










   */
N
;
struct N { int i, j; };
/* Part of another declaration, as clang has it.  */
extern struct MARK O *pointer;
struct O { int i, j; };
struct __attribute__ ((preserve_access_index, deprecated (");(\")"))) P;
struct P { int i, j; } __attribute__ ((aligned (8)));

int f1 (struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct F *s) { return s->j; } /* { dg-reloc "byte_off struct F 0:1" } */
int f3 (union G *s) { return s->j; } /* { dg-reloc "byte_off union G 0:1" } */
int f4 (struct H *s) { return s->j; } /* { dg-reloc "byte_off struct H 0:1" } */
int f5 (struct K *s) { return s->j; } /* { dg-reloc "byte_off struct K 0:1" } */
int f6 (struct L *s) { return s->j; } /* { dg-reloc "byte_off struct L 0:1" } */
int f7 (struct M *s) { return s->j; } /* { dg-reloc "byte_off struct M 0:1" } */
int f8 (struct N *s) { return s->j; } /* { dg-reloc "byte_off struct N 0:1" } */
int f9 (struct O *s) { return s->j; } /* { dg-reloc "byte_off struct O 0:1" } */
int f10 (struct P *s) { return s->j; } /* { dg-reloc "byte_off struct P 0:1" } */
