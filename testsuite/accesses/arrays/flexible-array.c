/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Flexible and zero-length arrays at the end of a record (design 3.2).  */

struct F { int n; char data[]; } __attribute__ ((preserve_access_index));
struct Z { int n; int data[0]; } __attribute__ ((preserve_access_index));
struct R { int n; struct { int x, y; } data[]; }
  __attribute__ ((preserve_access_index));
struct M { int n; struct { struct {} empty; long tail[]; }; }
  __attribute__ ((preserve_access_index));

char *f1 (struct F *p) { return p->data; } /* { dg-reloc "byte_off struct F 0:1" } */
int f2 (struct F *p) { return p->data[5]; } /* { dg-reloc "byte_off struct F 0:1:5" } */
int f3 (struct Z *p) { return p->data[2]; } /* { dg-reloc "byte_off struct Z 0:1:2" } */
int *f4 (struct Z *p) { return p->data; } /* { dg-reloc "byte_off struct Z 0:1" } */
int f5 (struct R *p) { return p->data[1].y; } /* { dg-reloc "byte_off struct R 0:1:1:1" } */
long f6 (struct M *p) { return p->tail[1]; } /* { dg-reloc "byte_off struct M 0:1:1:1" } */
int f7 (struct F *p, int i) { return p->data[i]; } /* { dg-reloc "byte_off struct F 0:1:0" }
  { dg-reloc "byte_sz struct F 0:1:0" .-1 } */
