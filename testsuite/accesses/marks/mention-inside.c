/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tag that is first mentioned inside a marked record is marked when it is
   defined, as clang has it, in whatever form it is mentioned (design 3.1).  */

#define MARK __attribute__ ((preserve_access_index))

struct MARK o
{
  struct pointer *pointer;
  struct array *array[4];
  struct qualified const *volatile *qualified;
  union { struct below_union *below_union; long l; };
  union named { union in_named *in_named; long m; } named;
  struct { struct { struct deep *deep; }; } nest;
  struct { struct unnamed *unnamed; } *to_unnamed;
  struct result *(*function) (int);
  __typeof__ (struct type_of *) type_of;
  int size[sizeof (struct size_of *)];
  _Alignas (struct align_of *) int align;
  int attribute __attribute__ ((aligned (sizeof (struct in_attribute *))));
};
struct pointer { int a, b; struct again *again; };
struct array { int a, b; };
struct qualified { int a, b; };
struct below_union { int a, b; };
union in_named { int a; char b[4]; };
struct deep { int a, b; };
struct unnamed { int a, b; };
struct result { int a, b; };
struct type_of { int a, b; };
struct size_of { int a, b; };
struct align_of { int a, b; };
struct in_attribute { int a, b; };
struct again { int a, b; };

int f1 (struct pointer *s) { return s->b; } /* { dg-reloc "byte_off struct pointer 0:1" } */
int f2 (struct array *s) { return s->b; } /* { dg-reloc "byte_off struct array 0:1" } */
int f3 (struct qualified *s) { return s->b; } /* { dg-reloc "byte_off struct qualified 0:1" } */
int f4 (struct below_union *s) { return s->b; } /* { dg-reloc "byte_off struct below_union 0:1" } */
int f5 (union in_named *s) { return s->b[1]; } /* { dg-reloc "byte_off union in_named 0:1:1" } */
int f6 (struct deep *s) { return s->b; } /* { dg-reloc "byte_off struct deep 0:1" } */
int f7 (struct unnamed *s) { return s->b; } /* { dg-reloc "byte_off struct unnamed 0:1" } */
int f8 (struct result *s) { return s->b; } /* { dg-reloc "byte_off struct result 0:1" } */
int f9 (struct type_of *s) { return s->b; } /* { dg-reloc "byte_off struct type_of 0:1" } */
int f10 (struct size_of *s) { return s->b; } /* { dg-reloc "byte_off struct size_of 0:1" } */
int f11 (struct align_of *s) { return s->b; } /* { dg-reloc "byte_off struct align_of 0:1" } */
int f12 (struct in_attribute *s) { return s->b; } /* { dg-reloc "byte_off struct in_attribute 0:1" } */
int f13 (struct again *s) { return s->b; } /* { dg-reloc "byte_off struct again 0:1" } */
