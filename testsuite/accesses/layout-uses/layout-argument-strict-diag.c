/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments that are passed by value, and those of functions with any
   number of them.  What is said of uses of a strict type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 } */

extern int take (struct S);
extern int print (int, ...);

int f1 (struct S *p) { return take (*p); } /* { dg-error "an argument by value needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "pass a pointer" .-1 } */
int f3 (struct S *p) { return print (1, *p); } /* { dg-error "an argument by value needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "pass a pointer" .-1 } */
int f4 (int n, ...)
{
  __builtin_va_list args;
  __builtin_va_start (args, n);
  __builtin_va_arg (args, struct S); /* { dg-error "an argument by value needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "pass a pointer" .-1 } */
  return n;
}

/* Pointers.  */
int f5 (struct S *p) { return print (1, p); }
