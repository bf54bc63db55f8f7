/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof, with nested and indexed members, by macros, on all ways to name
   the type.  What is said of uses of a strict type. (design 3.3). */

#include <stddef.h>

struct S { int i, j[4]; struct { int k, l[2]; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 }
   { dg-message "'struct S' is marked as relocatable here" .-4 }
   { dg-message "'struct S' is marked as relocatable here" .-5 }
   { dg-message "'struct S' is marked as relocatable here" .-6 }
   { dg-message "'struct S' is marked as relocatable here" .-7 }
   { dg-message "'struct S' is marked as relocatable here" .-8 }
   { dg-message "'struct S' is marked as relocatable here" .-9 } */
typedef struct S T;
struct N { int i, j; };
#define OF(TYPE, FIELD) __builtin_offsetof (TYPE, FIELD)

unsigned long v1 = offsetof (struct S, j); /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long v2 = __builtin_offsetof (T, in.k); /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long f1 (void) { return offsetof (struct S, in.l[1]); } /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long f2 (int i) { return offsetof (struct S, j[i]); } /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long f3 (struct S *p) { return offsetof (__typeof__ (*p), j[2]); } /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long f4 (void) { return OF (const struct S, in); } /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
_Static_assert (offsetof (struct S, j) == 4, "offset"); /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
char v3[offsetof (struct S, in)]; /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long f5 (void) { return offsetof (struct S, j) /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
  + offsetof (struct S, in); } /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */

/* No layout uses.  */
unsigned long f6 (void) { return offsetof (struct N, j); }
