/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attribute on a forward declaration reaches the definition, whatever that
   declaration is part of (design 3.1).  Clang drops it in functions and parameters
   when the tag has been declared before.  */

#define MARK __attribute__ ((preserve_access_index))

typedef struct MARK in_typedef T;
extern struct MARK in_extern *in_extern;
struct MARK one *one, *two;
struct O { struct MARK in_member *p; union MARK in_array *a[2]; };
struct MARK in_result *result (void);
struct in_parameter;
void parameter (int, struct MARK in_parameter *);
struct in_local;
struct in_cast;
struct in_sizeof;
long
body (void *v)
{
  struct __attribute__ ((__btf_relocatable__)) in_local *p = v;
  return p == (void *) (struct MARK in_cast *) v
	 ? sizeof (struct MARK in_sizeof *) : 0;
}
__typeof__ (struct MARK in_typeof *) of_type;
struct __attribute__ ((packed)) MARK __attribute__ ((aligned (2))) with_others;
struct __attribute__ ((packed, __preserve_access_index__, aligned (2))) in_list;
struct first; struct MARK first; struct first;
struct self { struct MARK self *next; int a, b; };

struct in_typedef { int a, b; };
struct in_extern { int a, b; };
struct one { int a, b; };
struct in_member { int a, b; };
union in_array { int a; char b[4]; };
struct in_result { int a, b; };
struct in_parameter { int a, b; };
struct in_local { int a, b; };
struct in_cast { int a, b; };
struct in_sizeof { int a, b; };
struct in_typeof { int a, b; };
struct with_others { int a, b; };
struct in_list { int a, b; };
struct first { int a, b; };
struct O2 { struct MARK in_typedef *repeated; };

int f1 (T *s) { return s->b; } /* { dg-reloc "byte_off struct in_typedef 0:1" } */
int f2 (struct in_extern *s) { return s->b; } /* { dg-reloc "byte_off struct in_extern 0:1" } */
int f3 (struct one *s) { return s->b; } /* { dg-reloc "byte_off struct one 0:1" } */
int f4 (struct in_member *s) { return s->b; } /* { dg-reloc "byte_off struct in_member 0:1" } */
int f5 (union in_array *s) { return s->b[1]; } /* { dg-reloc "byte_off union in_array 0:1:1" } */
int f6 (struct in_result *s) { return s->b; } /* { dg-reloc "byte_off struct in_result 0:1" } */
int f7 (struct in_parameter *s) { return s->b; } /* { dg-reloc "byte_off struct in_parameter 0:1" } */
int f8 (struct in_local *s) { return s->b; } /* { dg-reloc "byte_off struct in_local 0:1" } */
int f9 (struct in_cast *s) { return s->b; } /* { dg-reloc "byte_off struct in_cast 0:1" } */
int f10 (struct in_sizeof *s) { return s->b; } /* { dg-reloc "byte_off struct in_sizeof 0:1" } */
int f11 (struct in_typeof *s) { return s->b; } /* { dg-reloc "byte_off struct in_typeof 0:1" } */
int f12 (struct with_others *s) { return s->b; } /* { dg-reloc "byte_off struct with_others 0:1" } */
int f13 (struct in_list *s) { return s->b; } /* { dg-reloc "byte_off struct in_list 0:1" } */
int f14 (struct first *s) { return s->b; } /* { dg-reloc "byte_off struct first 0:1" } */
int f15 (struct self *s) { return s->b; } /* { dg-reloc "byte_off struct self 0:2" } */
