/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Directives after, before and inside attributes, as in headers that others share,
   where the mark is guarded.  */

struct none { int a; }
#ifdef M
__attribute__ ((preserve_access_index))
#endif
;

struct after { int a, b; } __attribute__ ((preserve_access_index))
#define M 1
;

struct guarded { int a, b; }
#ifdef M
__attribute__ ((preserve_access_index))
#endif
;

struct inside { int a, b; } __attribute__ ((preserve_access_index
#ifdef M
, packed
#endif
));

struct
#ifdef M
__attribute__ ((preserve_access_index
#undef M
))
#else
#error "the directives are read twice"
#endif
before { int a, b; };

extern struct __attribute__ (
#ifndef M
(preserve_access_index
#endif
)) forward
#define M 2
*pointer;
struct forward { int a, b; };

int f1 (struct none *s) { return s->a; }
int f2 (struct after *s) { return s->b; } /* { dg-reloc "byte_off struct after 0:1" } */
int f3 (struct guarded *s) { return s->b; } /* { dg-reloc "byte_off struct guarded 0:1" } */
int f4 (struct inside *s) { return s->b; } /* { dg-reloc "byte_off struct inside 0:1" } */
int f5 (struct before *s) { return s->b; } /* { dg-reloc "byte_off struct before 0:1" } */
int f6 (struct forward *s) { return s->b; } /* { dg-reloc "byte_off struct forward 0:1" } */
