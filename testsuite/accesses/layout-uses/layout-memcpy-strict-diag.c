/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls that copy or set a whole object.  What is said of uses of a strict
   type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 }
   { dg-message "'struct S' is marked as relocatable here" .-4 }
   { dg-message "'struct S' is marked as relocatable here" .-5 } */

extern void *source;

void f1 (struct S *p) { __builtin_memcpy (p, source, 12); } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f2 (struct S *p) { __builtin_memcpy (source, p, 12); } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f3 (struct S *p, struct S *q) { __builtin_memmove (p, q, 12); } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f4 (struct S *p) { __builtin_memset (p, 0, 12); } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f5 (struct S *p) { __builtin_memcpy (p, source, sizeof (*p)); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
void f6 (struct S *p) { __builtin_memset (p, 0, sizeof (struct S)); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */

/* Other sizes are the source's own.  */
void f7 (struct S *p) { __builtin_memcpy (p, source, 4); }
void f9 (struct S *p) { __builtin_memcpy ((char *) source, source, 12); }
