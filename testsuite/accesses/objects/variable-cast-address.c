/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a member on an object's address by a cast: for the parser that
   is a constant (design 3.2, "((struct T *) &v)->f" and "&t->pid").  */

struct in { int x, y[3]; };
struct S
{
  int i, a[4];
  int m[2][3];
  struct in in, ins[2];
  struct { int q[2]; };
  int last[];
} __attribute__ ((preserve_access_index));

char buffer[256];
long words[32];
extern struct { int i; char bytes[128]; } other;

int *f1 (void) { return &((struct S *) buffer)->i; } /* { dg-reloc "byte_off struct S 0:0" } */
int *f2 (void) { return ((struct S *) buffer)->a; } /* { dg-reloc "byte_off struct S 0:1" } */
int *f3 (void) { return &((struct S *) words)->a[2]; } /* { dg-reloc "byte_off struct S 0:1:2" } */
int *f4 (void) { return ((struct S *) &words)->m[1]; } /* { dg-reloc "byte_off struct S 0:2:1" } */
int *f5 (void) { return ((struct S *) &other)->in.y; } /* { dg-reloc "byte_off struct S 0:3:1" } */
struct in *f6 (void) { return ((struct S *) other.bytes)->ins; } /* { dg-reloc "byte_off struct S 0:4" } */
int *f7 (void) { return ((struct S *) (void *) buffer)->q; } /* { dg-reloc "byte_off struct S 0:5:0" } */
const int *f8 (void) { return ((const struct S *) buffer)->last; } /* { dg-reloc "byte_off struct S 0:6" } */
int *f9 (void) { return ((struct S *) &buffer[8])->a; } /* { dg-reloc "byte_off struct S 0:1" } */
int *f10 (void) { return ((struct S *) (buffer + 8))->a; } /* { dg-reloc "byte_off struct S 0:1" } */
int *f11 (void) { return ((struct S *) (long) buffer)->a; } /* { dg-reloc "byte_off struct S 0:1" } */
int *f12 (void) { return (*(struct S *) buffer).a; } /* { dg-reloc "byte_off struct S 0:1" } */
int *f13 (void) { return ((struct S *) buffer)[2].a; } /* { dg-reloc "byte_off struct S 2:1" } */
int *f14 (void) { return ((struct S (*)[2]) buffer)[0][1].a; } /* { dg-reloc "byte_off struct S 1:1" } */
int f15 (int i) { return ((struct S *) buffer)->a[i]; } /* { dg-reloc "byte_off struct S 0:1:0" } { dg-reloc "byte_sz struct S 0:1:0" } */
void *f16 (int c)
{
  return c ? (void *) &((struct S *) buffer)->in /* { dg-reloc "byte_off struct S 0:3" } */
	   : (void *) ((struct S *) words)->a; /* { dg-reloc "byte_off struct S 0:1" } */
}
int *f17 (void)
{
  int *p = ((struct S *) buffer)->a; /* { dg-reloc "byte_off struct S 0:1" } */
  return p + 1;
}

int **f18 (int **to)
{
  int *list[] = { ((struct S *) buffer)->a, /* { dg-reloc "byte_off struct S 0:1" } */
		  &((struct S *) words)->i }; /* { dg-reloc "byte_off struct S 0:0" } */
  to[0] = list[0];
  to[1] = list[1];
  return to;
}

/* What is to be a constant stays one.  */
struct S *at_file_scope = (struct S *) buffer;
struct S *table_at_file_scope[] = { (struct S *) buffer, (void *) words };
struct S *
f19 (void)
{
  static struct S *p = (struct S *) buffer;
  static struct S *const table[] = { (struct S *) buffer, (struct S *) 0, (void *) words };
  static const struct { struct S *s; int i; } record = { (struct S *) words, 1 };
  p++; /* { dg-reloc "byte_sz struct S 0" } */
  return p ? table[2] : record.s;
}
