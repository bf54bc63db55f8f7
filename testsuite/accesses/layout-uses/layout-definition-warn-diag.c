/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Objects of static, automatic and thread storage.  What layout=warn says
   of uses of a compatible type. (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" }
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 }
   { dg-message "'struct S' is marked as relocatable here" .-4 }
   { dg-message "'struct S' is marked as relocatable here" .-5 }
   { dg-message "'struct S' is marked as relocatable here" .-6 }
   { dg-message "'struct S' is marked as relocatable here" .-7 }
   { dg-message "'struct S' is marked as relocatable here" .-8 }
   { dg-message "'struct S' is marked as relocatable here" .-9 }
   { dg-message "'struct S' is marked as relocatable here" .-10 }
   { dg-message "'struct S' is marked as relocatable here" .-11 } */

typedef struct S T;

struct S v1; /* { dg-warning "the definition of 'v1' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
static struct S v2; /* { dg-warning "the definition of 'v2' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
__thread struct S v3; /* { dg-warning "the definition of 'v3' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
T v4; /* { dg-warning "the definition of 'v4' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
struct S v5[4]; /* { dg-warning "the definition of 'v5' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
extern struct S v6;
struct S v6; /* { dg-warning "the definition of 'v6' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
extern struct S v6;
struct S *use (struct S *);

void
f1 (void)
{
  struct S a; /* { dg-warning "the definition of 'a' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
  static struct S b; /* { dg-warning "the definition of 'b' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
  struct S c[2][3]; /* { dg-warning "the definition of 'c' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
  register struct S e; /* { dg-warning "the definition of 'e' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
  for (struct S g;;) /* { dg-warning "the definition of 'g' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
    use (&a), use (&b), use (c[0]), use (&g), use (&v2);
}

void f2 (struct S *p) { __typeof__ (*p) h; use (&h); } /* { dg-warning "the definition of 'h' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */

/* No definitions.  */
extern struct S v7;
extern struct S v8 __attribute__ ((section (".ksyms")));
extern struct S v9[];
struct S *v10, **v11, *v12[4];
void f3 (void) { extern struct S v13; use (&v13); use (&v7); use (&v8); }
struct S *f4 (struct S *p, struct S a[4]) { struct S *q = p; return q == a ? p : v9; }
