/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof of a marked record inside a function, where the language wants a
   constant: a relocated value is none, and nothing else may stand for it in
   silence (design 3.3: the layout is not a compile-time constant).  At file
   scope, where there are no instructions, it is that of this layout.
   { dg-no-relocs } */
/* { dg-libbpf 1.1 1.5 1.7 } */
/* Else some of GCC's errors are in the header, with notes that lead here.  */
/* { dg-options "-ftrack-macro-expansion=0" } */

#include "libbpf.h"

struct S { int i, j; } __attribute__ ((preserve_access_index));
struct strict { int i, j; } __attribute__ ((btf_relocatable));

_Static_assert (offsetof (struct S, j) == 4, "offset");
enum { AT_FILE_SCOPE = offsetof (struct S, j) };

void
f1 (void)
{
  _Static_assert (offsetof (struct S, j) == 4, "offset"); /* { dg-error "expression in static assertion is not constant" } { dg-message "19: the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" } */
}

int
f2 (int x)
{
  switch (x)
    {
    case offsetof (struct S, j): /* { dg-error "case label does not reduce to an integer constant" } { dg-message "10: the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" } */
      return 1;
    default:
      return 0;
    }
}

int
f3 (void)
{
  enum { OFFSET = offsetof (struct S, j) }; /* { dg-error "enumerator value for 'OFFSET' is not an integer constant" } { dg-message "19: the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" } */
  return OFFSET;
}

long
f4 (void)
{
  static long x = offsetof (struct S, j);
  return x++;
}

int
f5 (void)
{
  static char a[offsetof (struct S, j)]; /* { dg-error "storage size of 'a' isn't constant" } */
  return a[0];
}

int
f6 (void)
{
  struct { int b : offsetof (struct S, j); } v = { 1 }; /* { dg-error "bit-field 'b' width not an integer constant" } { dg-message "20: the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" } */
  return v.b;
}

int
f7 (void)
{
  int a[8] = { [offsetof (struct S, j)] = 1 }; /* { dg-message "(near initialization for 'a')" } { dg-error "nonconstant array index in initializer" } { dg-message "17: the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" } */
  return a[4];
}

int
f8 (void)
{
  return __builtin_choose_expr (offsetof (struct S, j) == 4, 1, 2); /* { dg-error "first argument to '__builtin_choose_expr' not a constant" } { dg-message "33: the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" } */
}

int
f9 (void)
{
  int x __attribute__ ((aligned (offsetof (struct S, j)))) = 0; /* { dg-error "requested alignment is not an integer constant" } { dg-message "34: the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" } */
  return x;
}

extern int object;
struct S *
f10 (void)
{
  static struct S *s = container_of (&object, struct S, j); /* { dg-error "initializer element is not constant" } */
  return s;
}

/* Of a strict type there is no constant to write.  */

int
f11 (int x)
{
  switch (x)
    {
    case offsetof (struct strict, j): /* { dg-error "case label does not reduce to an integer constant" } { dg-message "10: the layout of 'struct strict' is relocated: C has no constant for it, compute with it in an expression" } */
      return 1;
    default:
      return 0;
    }
}

/* Another error of the function, and an offsetof that is as it should be.  */

long
f12 (void)
{
  long used = offsetof (struct S, j);
  return used + undeclared; /* { dg-error "'undeclared' undeclared (first use in this function)" } { dg-message "each undeclared identifier is reported only once for each function it appears in" } */
}
