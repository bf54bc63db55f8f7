/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The typedef is the root though it names a qualified record, as there is no
   other name (design 3.2).  In C++ a function with such a parameter is a static
   one.  { dg-opt-cxx "-O0" } */

typedef const struct { int i, j; } __attribute__ ((preserve_access_index)) T;

int f (T *p) { return p->j; } /* { dg-reloc "byte_off typedef T 0:1" } */
