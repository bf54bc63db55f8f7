/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of variables that are relocatable records: as clang does it, on the
   variable's address (design 3.2).  */

struct S { int i, j; struct { int k, l; } in; int a[3]; }
  __attribute__ ((preserve_access_index));

struct S global;
static struct S internal;
extern struct S external;

extern void use (void *);

int f1 (void) { return global.j; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (int i) { internal.in.l = i; } /* { dg-reloc "byte_off struct S 0:2:1" } */
int f3 (void) { return internal.in.l; } /* { dg-reloc "byte_off struct S 0:2:1" } */
int f4 (void) { return external.a[2]; } /* { dg-reloc "byte_off struct S 0:3:2" } */
int *f5 (void) { return &global.j; } /* { dg-reloc "byte_off struct S 0:1" } */
int *f6 (void) { return external.a; } /* { dg-reloc "byte_off struct S 0:3" } */

int
f8 (void)
{
  struct S local;
  use (&local);
  return local.j; /* { dg-reloc "byte_off struct S 0:1" } */
}

int
f9 (int i)
{
  static struct S here;
  here.i += i; /* { dg-reloc "byte_off struct S 0:0" } */
  /* { dg-reloc "byte_off struct S 0:0" .-1 } */
  use (&here);
  return here.a[1]; /* { dg-reloc "byte_off struct S 0:3:1" } */
}
