/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC 15 and later take an array with the attribute counted_by, and GCC 16 a
   pointer, for a call of .ACCESS_WITH_SIZE.  */
/* { dg-only 16 "GCC 14 has no attribute counted_by" } */

struct e { int a, b; };
struct R { int n; short k; int arr[] __attribute__ ((counted_by (n))); }
  __attribute__ ((preserve_access_index));
struct Q { int n; struct e arr[] __attribute__ ((counted_by (n))); }
  __attribute__ ((preserve_access_index));
struct U { int n; struct e arr[] __attribute__ ((counted_by (n))); };
struct P { int n; int *ptr __attribute__ ((counted_by (n))); }
  __attribute__ ((preserve_access_index));

int f1 (struct R *p) { return p->arr[2]; } /* { dg-reloc "byte_off struct R 0:2:2" } */
int f2 (struct R *p, int i) { return p->arr[i]; } /* { dg-reloc "byte_off,byte_sz struct R 0:2:0" } */
int *f3 (struct R *p) { return p->arr; } /* { dg-reloc "byte_off struct R 0:2" } */
int f4 (struct Q *p, int i) { return p->arr[i].b; } /* { dg-reloc "byte_off struct Q 0:1:0:1" }
  { dg-reloc "byte_sz struct Q 0:1:0" .-1 } */
int f5 (struct Q *p) { return p->arr[3].b; } /* { dg-reloc "byte_off struct Q 0:1:3:1" } */
int *f6 (struct U *p) { return __builtin_preserve_access_index (&p->arr[3].b); } /* { dg-reloc "byte_off struct U 0:1:3:1" } */
int f7 (struct U *p) { return __builtin_preserve_field_info (p->arr, 2); } /* { dg-reloc "field_exists struct U 0:1" } */
int f8 (struct U *p) { return __builtin_preserve_field_info (p->arr[0].b, 0); } /* { dg-reloc "byte_off struct U 0:1:0:1" } */
void f9 (struct R *p) { p->arr[1] = 4; } /* { dg-reloc "byte_off struct R 0:2:1" } */
int p1 (struct P *p) { return p->ptr[3]; } /* { dg-reloc "byte_off struct P 0:1" } */
int *p2 (struct P *p) { return p->ptr; } /* { dg-reloc "byte_off struct P 0:1" } */
