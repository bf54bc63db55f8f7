/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of a record that an expression gives by value (design 3.2).  */

struct T { int i, j; } __attribute__ ((preserve_access_index));

extern void use (void);

int f1 (struct T *p, struct T *q, int c) { return (c ? *p : *q).j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f2 (struct T *p) { return ({ struct T t = *p; t; }).j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f3 (struct T *p) { return (use (), *p).j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f4 (struct T *p, struct T *q) { return (*p = *q).j; } /* { dg-reloc "byte_off struct T 0:1" } */
