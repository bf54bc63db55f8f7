/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions that nothing uses are not in the object, and give no record (design
   3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

static inline int unused (struct S *s) { return s->i; }

int f (struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
