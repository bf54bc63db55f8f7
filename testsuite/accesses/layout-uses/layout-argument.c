/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments that are passed by value, and those of functions with any
   number of them.  Nothing is said of uses of a compatible type. (design
   3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

extern int take (struct S);
extern int print (int, ...);

int f1 (struct S *p) { return take (*p); }
int f3 (struct S *p) { return print (1, *p); }
int f4 (int n, ...)
{
  __builtin_va_list args;
  __builtin_va_start (args, n);
  __builtin_va_arg (args, struct S);
  return n;
}

/* Pointers.  */
int f5 (struct S *p) { return print (1, p); }
