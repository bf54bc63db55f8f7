/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls that copy or set a whole object.  Nothing is said of uses of a
   compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

extern void *source;

void f1 (struct S *p) { __builtin_memcpy (p, source, 12); }
void f2 (struct S *p) { __builtin_memcpy (source, p, 12); }
void f3 (struct S *p, struct S *q) { __builtin_memmove (p, q, 12); }
void f4 (struct S *p) { __builtin_memset (p, 0, 12); }
void f5 (struct S *p) { __builtin_memcpy (p, source, sizeof (*p)); }
void f6 (struct S *p) { __builtin_memset (p, 0, sizeof (struct S)); }

/* Other sizes are the source's own.  */
void f7 (struct S *p) { __builtin_memcpy (p, source, 4); }
void f9 (struct S *p) { __builtin_memcpy ((char *) source, source, 12); }
