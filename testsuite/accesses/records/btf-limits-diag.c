/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members that are too far into a record, or too large, for the numbers that BTF
   has: an error at the access, not the lower bits of a number.  */

#define MARK __attribute__ ((preserve_access_index))

struct far { int first; char gap[0x20000000]; int last; } MARK;
struct far_inside { int first; struct { char gap[0x1fffffff]; } in; int last; int bits : 3; } MARK;
struct edge { char gap[0x1fffffff], last, beyond; } MARK;
struct mixed { unsigned low : 5; char gap[0x1ffffc]; int beyond; } MARK;
struct high { int first; char gap[0x18000000]; int last; unsigned bits : 5; } MARK;
struct in { int pad[0x4000000], last; };
struct sum { struct in one, two; } MARK;
struct large { int first; char gap[0x100000000]; } MARK;
struct rows { int first; struct { char gap[0x100000000]; } row[2]; } MARK;
struct around { int first; struct large in; } MARK;
struct whole { int first; char gap[0xfffffff8]; } MARK;

int f1 (struct far *s) { return s->last; } /* { dg-error "34:cannot relocate access to 'last': its position in the record does not fit BTF" }
  { dg-message "34:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f2 (struct far *s) { return s->gap[0x1fffffff]; } /* { dg-error "34:cannot relocate access to 'gap': its position in the record does not fit BTF" }
  { dg-message "34:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int *f3 (struct far *s) { return &s->last; } /* { dg-error "36:cannot relocate access to 'last': its position in the record does not fit BTF" }
  { dg-message "36:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
void f4 (struct far *s, int v) { s->last = v; } /* { dg-error "35:cannot relocate access to 'last': its position in the record does not fit BTF" }
  { dg-message "35:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f5 (struct far_inside *s) { return s->last; } /* { dg-error "41:cannot relocate access to 'last': its position in the record does not fit BTF" }
  { dg-message "41:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f6 (struct far_inside *s) { return s->bits; } /* { dg-error "41:cannot relocate access to 'bits': its position in the record does not fit BTF" }
  { dg-message "41:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f7 (struct edge *s) { return s->last; }
int f8 (struct edge *s) { return s->beyond; } /* { dg-error "35:cannot relocate access to 'beyond': its position in the record does not fit BTF" }
  { dg-message "35:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f9 (struct mixed *s) { return s->beyond; } /* { dg-error "36:cannot relocate access to 'beyond': its position in the record does not fit BTF" }
  { dg-message "36:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f10 (struct high *s) { return s->bits; } /* { dg-error "36:cannot relocate access to 'bits': its position in the record does not fit BTF" }
  { dg-message "36:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
void f11 (struct high *s) { s->bits = 1; } /* { dg-error "30:cannot relocate access to 'bits': its position in the record does not fit BTF" }
  { dg-message "30:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f12 (struct sum *s) { return s->two.last; } /* { dg-error "35:cannot relocate access to 'last': its position in the record does not fit BTF" }
  { dg-message "35:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */
int f13 (struct sum *s) { return s->one.last; }
int f14 (struct whole *s) { return s[1].first; } /* { dg-error "37:cannot relocate access to 'first': its position in the record does not fit BTF" }
  { dg-message "37:BTF has positions below 512 MiB, or below 2 MiB in a record with bit-fields" .-1 } */

int g1 (struct large *s) { return s->first; }
char *g2 (struct large *s) { return s->gap; } /* { dg-error "38:cannot relocate access to 'gap': its size does not fit BTF" }
  { dg-message "38:BTF has sizes below 4 GiB" .-1 } */
int g3 (struct large *s) { return s->gap[7]; } /* { dg-error "36:cannot relocate access to 'gap': its size does not fit BTF" }
  { dg-message "36:BTF has sizes below 4 GiB" .-1 } */
int g4 (struct large *s, long i) { return s->gap[i]; } /* { dg-error "44:cannot relocate access to 'gap': its size does not fit BTF" }
  { dg-message "44:BTF has sizes below 4 GiB" .-1 } */
struct large *g5 (struct large *s, long i) { return s + i; } /* { dg-error "55:cannot relocate 'struct large': its size does not fit BTF" }
  { dg-message "55:BTF has sizes below 4 GiB" .-1 } */
struct large *g6 (struct large *s) { return s + 1; } /* { dg-error "47:cannot relocate 'struct large': its size does not fit BTF" }
  { dg-message "47:BTF has sizes below 4 GiB" .-1 } */
int g7 (struct large *s) { return s[1].first; } /* { dg-error "36:cannot relocate access to 'first': its size does not fit BTF" }
  { dg-message "36:BTF has sizes below 4 GiB" .-1 } */
long g8 (struct large *s, struct large *t) { return s - t; } /* { dg-error "55:cannot relocate 'struct large': its size does not fit BTF" }
  { dg-message "55:BTF has sizes below 4 GiB" .-1 } */
int g9 (struct rows *s, long i) { return s->row[i].gap[1]; } /* { dg-error "51:cannot relocate access to 'gap': its size does not fit BTF" }
  { dg-message "51:BTF has sizes below 4 GiB" .-1 } */
struct large *g10 (struct around *s) { return &s->in; } /* { dg-error "49:cannot relocate access to 'in': its size does not fit BTF" }
  { dg-message "49:BTF has sizes below 4 GiB" .-1 } */
int g11 (struct large *s) { return __builtin_preserve_field_info (s->gap, 1); } /* { dg-error "36:cannot relocate access to 'gap': its size does not fit BTF" }
  { dg-message "36:BTF has sizes below 4 GiB" .-1 } */
int g12 (struct large *s) { return __builtin_preserve_field_info (*s, 1); } /* { dg-error "36:cannot relocate access: its size does not fit BTF" }
  { dg-message "36:BTF has sizes below 4 GiB" .-1 } */
