/* SPDX-License-Identifier: GPL-3.0-or-later */
/* layout=error makes uses of compatible types errors as well; of the pragma the
   place of its push is shown (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=error" } */

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record) /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 } */
struct S { int i, j; };
struct M { struct S s; };
#pragma clang attribute pop
struct __attribute__ ((preserve_access_index)) F; /* { dg-message "'struct F' is marked as relocatable here" } */
struct F { int i; };
struct O { struct I { int i; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct I' is marked as relocatable here" } */
typedef struct { int i; } T __attribute__ ((unused));
typedef struct __attribute__ ((preserve_access_index)) { int i; } U; /* { dg-message "'U' is marked as relocatable here" } */

unsigned long f1 (struct S *p) { return sizeof (*p); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
void f2 (struct S *p, struct S *q) { *p = *q; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
unsigned long f3 (struct F *p) { return sizeof (*p); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct F' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f4 (struct I *p) { return sizeof (*p); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct I' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f5 (U *p) { return sizeof (*p) + sizeof (T); } /* { dg-error "'sizeof' needs the layout of relocatable type 'U' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
