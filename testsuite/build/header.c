/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every macro of btf_relocatable.h, for header.exp.  With CONSTANT they are
   constants.  */

#include <btf_relocatable.h>

enum e { ONE = 1, MINUS = -1 };
struct S { int i, j; unsigned b : 3; char a[4][8]; struct { long k; } in; } BTF_RELOCATABLE;
BTF_RELOCATABLE_BEGIN
struct R { int i, j; };
BTF_RELOCATABLE_END
struct U { int i, j; };

int m1 (struct S *s);
int m1 (struct S *s) { return s->j; }
int m2 (struct R *r);
int m2 (struct R *r) { return r->j; }

unsigned int f (int i);
unsigned int
f (int i)
{
  switch (i)
    {
    case 0: return btf_field_byte_offset (struct S, i);
    case 1: return btf_field_byte_offset (struct S, a[2][1]);
    case 2: return btf_field_byte_offset (struct S, in.k);
    case 3: return btf_field_byte_size (struct S, a);
    case 4: return btf_field_exists (struct S, b);
    case 5: return btf_field_exists (struct U, j);
    case 6: return btf_type_size (struct S);
    case 7: return btf_type_exists (struct U);
    case 8: return btf_type_matches (struct S);
    case 9: return btf_enum_value (enum e, ONE);
    case 10: return btf_enum_value_exists (enum e, MINUS);
    case 11: return btf_type_exists (enum e);
    default: return 0;
    }
}

/* The types that the header says.  */
#define TYPE_P(EXPR, TYPE) _Generic ((EXPR), TYPE: 1, default: 0)
unsigned int g (void);
unsigned int
g (void)
{
  _Static_assert (TYPE_P (btf_field_byte_offset (struct S, i), unsigned int), "");
  _Static_assert (TYPE_P (btf_field_byte_size (struct S, i), unsigned int), "");
  _Static_assert (TYPE_P (btf_field_exists (struct S, i), int), "");
  _Static_assert (TYPE_P (btf_type_size (struct S), unsigned int), "");
  _Static_assert (TYPE_P (btf_type_exists (struct S), int), "");
  _Static_assert (TYPE_P (btf_type_matches (struct S), int), "");
  _Static_assert (TYPE_P (btf_enum_value (enum e, ONE), unsigned long), "");
  _Static_assert (TYPE_P (btf_enum_value_exists (enum e, ONE), int), "");
  return 0;
}

#ifdef CONSTANT
_Static_assert (btf_field_byte_offset (struct S, a[2][1]) == 26, "");
_Static_assert (btf_field_byte_size (struct S, a) == 32, "");
_Static_assert (btf_field_exists (struct S, b) == 1, "");
_Static_assert (btf_type_size (struct U) == 8, "");
_Static_assert (btf_type_exists (struct U) == 1, "");
_Static_assert (btf_type_matches (struct S) == 1, "");
_Static_assert (btf_enum_value (enum e, MINUS) == -1UL, "");
_Static_assert (btf_enum_value_exists (enum e, ONE) == 1, "");
#endif
