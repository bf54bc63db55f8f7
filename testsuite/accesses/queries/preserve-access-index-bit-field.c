/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bit-field inside __builtin_preserve_access_index is read as one of a marked
   record is (design 3.2).  */

struct plain { int i; unsigned a : 3; };

int f (struct plain *s) { return __builtin_preserve_access_index (s->a); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct plain 0:1" } */
