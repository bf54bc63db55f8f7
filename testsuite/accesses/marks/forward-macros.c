/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Forward declarations from macros, whose arguments the preprocessor expands before
   the parser sees them, and beside names that are not the attribute's.  */

#define MARK __attribute__ ((preserve_access_index))
#define ID(...) __VA_ARGS__
#define TWO(a, b) a b
#define DECLARE(tag, attribute) struct attribute tag; struct tag { int a, b; }
#define STRUCT struct

ID (struct T1 *t1; struct MARK T2 *t2;)
struct T1 { int a, b; };
struct T2 { int a, b; };
DECLARE (T3, MARK);
DECLARE (T4, );
ID (struct __attribute__ ((__preserve_access_index__)) T5; struct T6;)
struct T5 { int a, b; };
struct T6 { int a, b; };
struct MARK T7 ID (*p7; struct T8 *p8);
struct T7 { int a, b; };
struct T8 { int a, b; };
ID (STRUCT MARK T9 { STRUCT { int a, b; } i; STRUCT T10 *t; };)
struct T10 { int a, b; };
TWO (extern struct MARK, T11 *p11);
struct T11 { int a, b; };
_Pragma ("clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)") struct T12 { int a, b; }; _Pragma ("clang attribute pop")
struct T13 { int a; union MARK V { int x; struct T14 *t; } u; };
struct T14 { int a, b; };

#if !__has_attribute (preserve_access_index) || defined preserve_access_index \
    || defined struct || defined union || defined __attribute__
#error "the plugin's own macros are seen"
#endif
#ifdef preserve_access_index
#error "the plugin's own macros are seen"
#endif
struct U { int preserve_access_index, b; };
int preserve_access_index = 3;
int __attribute__ ((unused)) btf_relocatable;
int
names (struct U *u, int btf_preserve_access)
{
  u->preserve_access_index = preserve_access_index + btf_relocatable
			     + btf_preserve_access;
  if (u->b)
    goto preserve_access_index;
  return u->b;
preserve_access_index:
  return 0;
}

int f1 (struct T1 *s) { return s->b; }
int f2 (struct T2 *s) { return s->b; } /* { dg-reloc "byte_off struct T2 0:1" } */
int f3 (struct T3 *s) { return s->b; } /* { dg-reloc "byte_off struct T3 0:1" } */
int f4 (struct T4 *s) { return s->b; }
int f5 (struct T5 *s) { return s->b; } /* { dg-reloc "byte_off struct T5 0:1" } */
int f6 (struct T6 *s) { return s->b; }
int f7 (struct T7 *s) { return s->b; } /* { dg-reloc "byte_off struct T7 0:1" } */
int f8 (struct T8 *s) { return s->b; }
int f9 (struct T9 *s) { return s->i.b; } /* { dg-reloc "byte_off struct T9 0:0:1" } */
int f10 (struct T10 *s) { return s->b; } /* { dg-reloc "byte_off struct T10 0:1" } */
int f11 (struct T11 *s) { return s->b; } /* { dg-reloc "byte_off struct T11 0:1" } */
int f12 (struct T12 *s) { return s->b; } /* { dg-reloc "byte_off struct T12 0:1" } */
int f13 (struct T13 *s) { return s->u.x; } /* { dg-reloc "byte_off union V 0:0" } */
int f14 (struct T14 *s) { return s->b; } /* { dg-reloc "byte_off struct T14 0:1" } */
