/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bcc #4890: offsets computed as the difference of a member's address and the record's. */
/* { layouts-also-unrelocated elements "an index difference" } */
#include "prelude.h"
#ifdef TARGET
struct S { u64 pad; u32 a; u64 pad2; u32 b; u64 pad3; u32 arr[8]; struct { u64 z; u32 x; } in; };
struct S *in_btf;
#else
struct S { u32 a; u32 b; struct { u32 x; } in; u32 arr[4]; } RELOCATABLE;
#endif
struct world { struct S *s; u64 n; };
u64 test_long (struct world *w) { struct S *p = w->s; return (long) &p->b - (long) p; }
u64 test_char (struct world *w) { struct S *p = w->s; return (char *) &p->b - (char *) p; }
u64 test_void (struct world *w) { struct S *p = w->s; return (void *) &p->b - (void *) p; }
u64 test_two (struct world *w) { struct S *p = w->s; return (char *) &p->b - (char *) &p->a; }
u64 test_u32 (struct world *w) { struct S *p = w->s; return &p->b - &p->a; }
u64 test_elements (struct world *w) { struct S *p = w->s; return &p->arr[3] - p->arr; }
u64 test_array (struct world *w) { struct S *p = w->s; return (char *) p->arr - (char *) p; }
u64 test_nested (struct world *w) { struct S *p = w->s; return (u64) &p->in.x - (u64) p; }
u64 test_null (struct world *w) { struct S *p = 0; return (long) &p->b; }
u64 test_null_var (struct world *w) { struct S *p = (void *) (w->n & 0); return (long) &p->b; }
u64 test_after (struct world *w) { struct S *p = w->s; char *q = (char *) &p->b; return q - (char *) p; }
u64 test_compare (struct world *w) { struct S *p = w->s; return (&p->b > &p->a) + 2 * ((char *) &p->b == (char *) p + 4) + 4 * ((char *) &p->in == (char *) p + 8); }
u64 test_compare2 (struct world *w) { struct S *p = w->s; return ((void *) &p->a == (void *) p) + 2 * ((void *) &p->arr[0] == (void *) (p)); }
u64 test_index (struct world *w) { struct S *p = w->s; return (char *) &p->arr[w->n] - (char *) p; }
u64 test_size_after (struct world *w) { struct S *p = w->s; return (char *) (&p->b + 1) - (char *) p; }
#ifdef NATIVE
SETUP (w->s = ROOM (1); w->n = round % 3)
#endif
