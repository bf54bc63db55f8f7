/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sizeof of a type and of an expression, wherever it stands.  What is said
   of uses of a strict type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct <anonymous>' is marked as relocatable here" .-3 }
   { dg-message "'struct S' is marked as relocatable here" .-4 }
   { dg-message "'struct S' is marked as relocatable here" .-5 }
   { dg-message "'struct S' is marked as relocatable here" .-6 }
   { dg-message "'struct S' is marked as relocatable here" .-7 }
   { dg-message "'struct S' is marked as relocatable here" .-8 }
   { dg-message "'struct S' is marked as relocatable here" .-9 }
   { dg-message "'struct S' is marked as relocatable here" .-10 }
   { dg-message "'struct S' is marked as relocatable here" .-11 } */

typedef struct S T;
struct N { int i; char name[16]; };

unsigned long v1 = sizeof (struct S); /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f1 (struct S *p) { return sizeof (*p); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f2 (T *p) { return sizeof *p; } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f3 (struct S *p) { return sizeof p->in; } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct <anonymous>' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
char v2[sizeof (const T)]; /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
__typeof__ (sizeof (struct S)) v3; /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
_Static_assert (sizeof (struct S) == 12, "size"); /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
int v4 = _Generic (sizeof (struct S), unsigned long: 1, default: 2); /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f4 (void) { return sizeof (struct S[4]); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
int f5 (int i) { switch (i) { case sizeof (struct S): return 1; } return 0; } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
enum { SIZE = sizeof (struct S) }; /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f6 (int n) { return sizeof (struct S[n]); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */

/* No layout uses: pointers, members that are no records, other types.  */
unsigned long f7 (struct S *p) { return sizeof (p) + sizeof (T *) + sizeof (p->j); }
unsigned long f8 (struct N *p) { return sizeof (*p) + sizeof (p->name); }
