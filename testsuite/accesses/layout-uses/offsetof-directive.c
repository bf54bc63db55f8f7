/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Directives between what __builtin_offsetof takes, also in the source's own offsetof,
   which the preprocessor has to follow: the offset is that of the branch taken, a
   constant as ever, whether the record is marked or not.
   { dg-no-relocs } */

struct S { int a, b; } __attribute__ ((preserve_access_index));
struct strict { int a, b; } __attribute__ ((btf_relocatable));
struct T { int a, b, c; };
#define offsetof(TYPE, MEMBER) __builtin_offsetof (TYPE, MEMBER)

_Static_assert (__builtin_offsetof (struct T,
#ifdef M
 a
#else
 b
#endif
 ) == 4, "in the member");

#define M
_Static_assert (__builtin_offsetof (
#ifdef M
struct T
#else
struct strict
#endif
, c) == 8, "in the type");

_Static_assert (__builtin_offsetof
#ifndef M
(struct strict, a)
#else
(struct S, b)
#endif
== 4, "before it all");

_Static_assert (1 + __builtin_offsetof (struct S
#undef M
#define M 16
, b) + M == 21, "a macro that comes to be in it");

_Static_assert (offsetof (struct T,
#if M == 16
 c
#endif
 ) == 8, "in a macro's arguments");

#undef __builtin_offsetof
_Static_assert (
#define __builtin_offsetof(TYPE, MEMBER) 3
__builtin_offsetof (struct S, a)
#undef __builtin_offsetof
== 3, "the source's own");

unsigned long
f1 (int i)
{
  return __builtin_offsetof (struct S,
#ifdef M
    b
#endif
    ) + i * M;
}
