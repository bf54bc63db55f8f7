/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The root of an access through a record without tag is the typedef that names
   it; the first one where there are several and the pointer has another (design
   3.2).  */

typedef struct { int i, j; } __attribute__ ((preserve_access_index)) T;
typedef union { int i; char c; } __attribute__ ((preserve_access_index)) U;
typedef T T2;

int f1 (T *p) { return p->j; } /* { dg-reloc "byte_off typedef T 0:1" } */
int f2 (const T *p) { return p->j; } /* { dg-reloc "byte_off typedef T 0:1" } */
int f3 (volatile T *p) { return p->j; } /* { dg-reloc "byte_off typedef T 0:1" } */
int f4 (const volatile T *restrict p) { return p->j; } /* { dg-reloc "byte_off typedef T 0:1" } */
int f5 (U *p) { return p->c; } /* { dg-reloc "byte_off typedef U 0:1" } */
int f6 (void *p) { return ((T *) p)->j; } /* { dg-reloc "byte_off typedef T 0:1" } */
int f7 (void *p) { return ((const U *) p)->c; } /* { dg-reloc "byte_off typedef U 0:1" } */
