/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the mark comes from that a tag gets where it is first mentioned, and where
   it gets none, as clang has it (design 3.1).  */

struct o1 { struct after *after; } __attribute__ ((preserve_access_index));
struct after { int a, b; };

struct __attribute__ ((preserve_access_index)) o2;
struct o2 { struct forward *forward; };
struct forward { int a, b; };

union __attribute__ ((btf_relocatable)) o3 { struct in_union *in_union; };
struct in_union { int a, b; };

struct o4
{
  struct __attribute__ ((preserve_access_index)) inner { struct middle *m; } i;
  struct beside *beside;
};
struct middle { int a, b; };
struct beside { int a, b; };

typedef struct __attribute__ ((preserve_access_index))
{
  struct of_typedef *of_typedef;
} o5;
struct of_typedef { int a, b; };

#pragma clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)
struct o6 { struct of_pragma *of_pragma; };
#pragma clang attribute pop
struct of_pragma { int a, b; };

/* Declared before, in whatever form.  */
struct declared;
struct pointed *p;
struct o7
{
  struct declared *declared;
  struct pointed *pointed;
  struct o4 *o4;
} __attribute__ ((preserve_access_index));
struct declared { int a, b; };
struct pointed { int a, b; };


/* In a function this is the function's own type.  */
int
own (void *v)
{
  struct o9 { struct local *l; } __attribute__ ((preserve_access_index));
  struct local { int a, b; };
  return ((struct local *) v)->b; /* { dg-reloc "byte_off struct local 0:1" } */
}
struct local { int a, b, c; };

int f1 (struct after *s) { return s->b; } /* { dg-reloc "byte_off struct after 0:1" } */
int f2 (struct forward *s) { return s->b; } /* { dg-reloc "byte_off struct forward 0:1" } */
int f3 (struct in_union *s) { return s->b; } /* { dg-reloc "byte_off struct in_union 0:1" } */
int f4 (struct middle *s) { return s->b; } /* { dg-reloc "byte_off struct middle 0:1" } */
int f5 (struct of_typedef *s) { return s->b; } /* { dg-reloc "byte_off struct of_typedef 0:1" } */
int f6 (struct of_pragma *s) { return s->b; } /* { dg-reloc "byte_off struct of_pragma 0:1" } */
int g1 (struct declared *s) { return s->b; }
int g2 (struct pointed *s) { return s->b; }
int g3 (struct local *s) { return s->c; }
int g4 (struct beside *s) { return s->b; }
