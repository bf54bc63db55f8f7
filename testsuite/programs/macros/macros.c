/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every public macro of libbpf's bpf_core_read.h and bpf_tracing.h, and those
   of bpf_helpers.h that give records, in one translation unit.

   Each function is named MACRO__CASE, after the macro that it is about, and is
   a section of its own: scripts/suites/macros compares the records of each with
   those that clang makes, and fails where a header has a macro without a
   function.  */

/* The kernel's names of the registers.  */
#define __VMLINUX_H__
#include "types.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_tracing.h>

/* The name of a function about MACRO.  */
#define T(MACRO, CASE) MACRO##__##CASE

/* Keeps VALUE in the program.  */
long sink;
#define KEEP(VALUE) (sink += (long) (VALUE))

#if !defined NO_HELPERS && !defined ONLY_TRACING
/* One read of each form that a member can have, by a macro of two arguments and
   more that gives the value.  */
#define READ_ALL(READ, P) \
  KEEP (READ (P, c)); \
  KEEP (READ (P, array[2])); \
  KEEP (READ (P, in.x)); \
  KEEP (READ (P, in.deep.z[1])); \
  KEEP (READ (P, ins[1].deep.y)); \
  KEEP (READ (P, unnamed_x)); \
  KEEP (READ (P, unnamed_y[1])); \
  KEEP (READ (P, other)); \
  KEEP (READ (P, untagged.untagged_y)); \
  KEEP (READ (P, pointer)); \
  KEEP (READ (P, pointer_to_const, deep.y)); \
  KEEP (READ (P, function)); \
  KEEP (READ (P, choice)); \
  KEEP (READ (P, flag))
#define READ_NINE(READ, P) \
  READ (P, next, next, next, next, next, next, next, next, value)

/* The same by one that reads into an object.  */
#define INTO_ALL(INTO, P) \
  ({ char c; INTO (&c, P, c); KEEP (c); }); \
  ({ int i; INTO (&i, P, ins[1].deep.y); KEEP (i); }); \
  ({ int i; INTO (&i, P, unnamed_y[1]); KEEP (i); }); \
  ({ struct inner *to; INTO (&to, P, pointer); KEEP (to); }); \
  ({ int i; INTO (&i, P, pointer_to_const, x); KEEP (i); })
#define INTO_NINE(INTO, TO, P, LAST) \
  INTO (TO, P, next, next, next, next, next, next, next, next, LAST)

#define READER(MACRO) \
  void T (MACRO, forms) (struct all *o) { READ_ALL (MACRO, o); } \
  void T (MACRO, const) (const struct all *o) { READ_ALL (MACRO, o); } \
  long T (MACRO, 2) (struct level8 *o) { return MACRO (o, next, value); } \
  long T (MACRO, 3) (struct level7 *o) { return MACRO (o, next, next, value); } \
  long T (MACRO, 4) (struct level6 *o) \
  { return MACRO (o, next, next, next, value); } \
  long T (MACRO, 5) (struct level5 *o) \
  { return MACRO (o, next, next, next, next, value); } \
  long T (MACRO, 6) (struct level4 *o) \
  { return MACRO (o, next, next, next, next, next, value); } \
  long T (MACRO, 7) (struct level3 *o) \
  { return MACRO (o, next, next, next, next, next, next, value); } \
  long T (MACRO, 8) (struct level2 *o) \
  { return MACRO (o, next, next, next, next, next, next, next, value); } \
  long T (MACRO, 9) (struct level1 *o) { return READ_NINE (MACRO, o); } \
  long T (MACRO, unmarked) (struct plain_root *o) \
  { return MACRO (o, i) + MACRO (o, in.y[1]) + MACRO (o, leaf, x); } \
  long T (MACRO, void) (void *o) { return MACRO ((union either *) o, in.x); } \
  long T (MACRO, matrix) (struct all *o) { return MACRO (o, matrix[1][2]); } \
  long T (MACRO, typedef) (unnamed_t *o) { return MACRO (o, second); } \
  long T (MACRO, alias) (all_t *o) { return MACRO (o, in.x); }

#define INTO_READER(MACRO) \
  void T (MACRO, forms) (struct all *o) { INTO_ALL (MACRO, o); } \
  int T (MACRO, 9) (struct level1 *o, int *to) \
  { return INTO_NINE (MACRO, to, o, value); } \
  int T (MACRO, matrix) (struct all *o, int *to) \
  { return MACRO (to, o, matrix[1][2]); } \
  int T (MACRO, unmarked) (struct plain_root *o, int *to) \
  { return MACRO (to, o, leaf, y[1]); } \
  int T (MACRO, typedef) (unnamed_t *o, int *to) \
  { return MACRO (to, o, second); } \
  int T (MACRO, record) (struct all *o, struct inner *to) \
  { return MACRO (to, o, in); }

#define STRING_READER(MACRO) \
  int T (MACRO, 1) (struct all *o, char (*to)[16]) \
  { return MACRO (to, o, text); } \
  int T (MACRO, 9) (struct level1 *o, char (*to)[16]) \
  { return INTO_NINE (MACRO, to, o, text); } \
  int T (MACRO, element) (struct all *o, char (*to)[16]) \
  { return MACRO (to, o, text[3]); }

READER (BPF_CORE_READ)
READER (BPF_CORE_READ_USER)
READER (BPF_PROBE_READ)
READER (BPF_PROBE_READ_USER)
INTO_READER (BPF_CORE_READ_INTO)
INTO_READER (BPF_CORE_READ_USER_INTO)
INTO_READER (BPF_PROBE_READ_INTO)
INTO_READER (BPF_PROBE_READ_USER_INTO)
STRING_READER (BPF_CORE_READ_STR_INTO)
STRING_READER (BPF_CORE_READ_USER_STR_INTO)
STRING_READER (BPF_PROBE_READ_STR_INTO)
STRING_READER (BPF_PROBE_READ_USER_STR_INTO)

#define CORE_READ(MACRO) \
  int T (MACRO, scalar) (struct all *o, int *to) \
  { return MACRO (to, sizeof *to, &o->in.deep.z[1]); } \
  int T (MACRO, array) (struct all *o, char *to) \
  { return MACRO (to, 16, &o->text); } \
  int T (MACRO, decayed) (struct all *o, char *to) \
  { return MACRO (to, 16, o->text); } \
  int T (MACRO, element) (struct all *o, char *to) \
  { return MACRO (to, 4, &o->text[3]); } \
  int T (MACRO, flexible) (struct all *o, char *to) \
  { return MACRO (to, 4, o->flexible); } \
  int T (MACRO, record) (struct all *o, struct inner *to) \
  { return MACRO (to, sizeof (struct plain_leaf), &o->in); } \
  int T (MACRO, pointer) (struct all *o, void *to) \
  { return MACRO (to, 8, &o->pointer); } \
  int T (MACRO, cast) (void *o, void *to) \
  { return MACRO (to, 4, &((const struct all *) o)->unnamed_x); } \
  int T (MACRO, unmarked) (struct plain_root *o, void *to) \
  { return MACRO (to, 4, &o->in.y[1]); }

CORE_READ (bpf_core_read)
CORE_READ (bpf_core_read_str)
CORE_READ (bpf_core_read_user)
CORE_READ (bpf_core_read_user_str)
#endif

#ifndef ONLY_TRACING

/* Bit-fields.  */

#define BIT_FIELD_READER(MACRO) \
  long T (MACRO, unsigned) (struct all *o) { return MACRO (o, u); } \
  long T (MACRO, second) (struct all *o) { return MACRO (o, v); } \
  long T (MACRO, signed) (struct all *o) { return MACRO (o, s); } \
  long T (MACRO, wide) (struct all *o) { return MACRO (o, wide); } \
  long T (MACRO, plain) (struct all *o) { return MACRO (o, in.x); } \
  long T (MACRO, const) (const struct all *o) { return MACRO (o, v); } \
  long T (MACRO, union) (union either *o) { return MACRO (o, bits); } \
  long T (MACRO, typedef) (unnamed_t *o) { return MACRO (o, bits); } \
  long T (MACRO, unmarked) (struct plain_root *o) { return MACRO (o, in.bits); }

BIT_FIELD_READER (BPF_CORE_READ_BITFIELD)
#ifndef NO_HELPERS
BIT_FIELD_READER (BPF_CORE_READ_BITFIELD_PROBED)
#endif

#ifdef BPF_CORE_WRITE_BITFIELD
#define BIT_FIELD_WRITER(MACRO) \
  void T (MACRO, unsigned) (struct all *o, int n) { MACRO (o, u, n); } \
  void T (MACRO, second) (struct all *o, int n) { MACRO (o, v, n); } \
  void T (MACRO, signed) (struct all *o, int n) { MACRO (o, s, n); } \
  void T (MACRO, wide) (struct all *o, long n) { MACRO (o, wide, n); } \
  void T (MACRO, plain) (struct all *o, int n) { MACRO (o, in.x, n); } \
  void T (MACRO, union) (union either *o, int n) { MACRO (o, bits, n); } \
  void T (MACRO, typedef) (unnamed_t *o, int n) { MACRO (o, bits, n); }

BIT_FIELD_WRITER (BPF_CORE_WRITE_BITFIELD)
#endif

/* Queries about fields, in both forms.  */

#define FIELD_QUERY(MACRO) \
  int T (MACRO, scalar) (struct all *o) { return MACRO (o->c); } \
  int T (MACRO, array) (struct all *o) { return MACRO (o->array); } \
  int T (MACRO, element) (struct all *o) { return MACRO (o->array[2]); } \
  int T (MACRO, row) (struct all *o) { return MACRO (o->matrix[1]); } \
  int T (MACRO, record) (struct all *o) { return MACRO (o->in); } \
  int T (MACRO, nested) (struct all *o) { return MACRO (o->in.deep); } \
  int T (MACRO, deep) (struct all *o) { return MACRO (o->ins[1].deep.z[2]); } \
  int T (MACRO, unnamed) (struct all *o) { return MACRO (o->unnamed_y); } \
  int T (MACRO, union) (struct all *o) { return MACRO (o->either); } \
  int T (MACRO, untagged) (struct all *o) { return MACRO (o->untagged); } \
  int T (MACRO, pointer) (struct all *o) { return MACRO (o->pointer); } \
  int T (MACRO, enumeration) (struct all *o) { return MACRO (o->choice); } \
  int T (MACRO, function) (struct all *o) { return MACRO (o->function); } \
  int T (MACRO, bits) (struct all *o) { return MACRO (o->v); } \
  int T (MACRO, const) (const struct all *o) { return MACRO (o->in.x); } \
  int T (MACRO, const_array) (const struct all *o) { return MACRO (o->text); } \
  int T (MACRO, volatile) (volatile struct all *o) { return MACRO (o->c); } \
  int T (MACRO, cast) (void *o) { return MACRO (((struct all *) o)->u); } \
  int T (MACRO, null) (void) { return MACRO (((struct all *) 0)->in.x); } \
  int T (MACRO, null_bits) (void) { return MACRO (((struct all *) 0)->s); } \
  int T (MACRO, flavor) (struct all___v2 *o) { return MACRO (o->added); } \
  int T (MACRO, typedef) (unnamed_t *o) { return MACRO (o->second); } \
  int T (MACRO, typedef_bits) (unnamed_t *o) { return MACRO (o->bits); } \
  int T (MACRO, unmarked) (struct plain_root *o) { return MACRO (o->in.y); } \
  int T (MACRO, unmarked_bits) (struct plain_root *o) \
  { return MACRO (o->in.bits); } \
  int T (MACRO, by_type) (void) { return MACRO (struct all, c); } \
  int T (MACRO, by_type_array) (void) { return MACRO (struct all, array); } \
  int T (MACRO, by_type_element) (void) \
  { return MACRO (struct all, matrix[1][2]); } \
  int T (MACRO, by_type_record) (void) { return MACRO (struct all, in); } \
  int T (MACRO, by_type_deep) (void) \
  { return MACRO (struct all, in.deep.z[1]); } \
  int T (MACRO, by_type_unnamed) (void) \
  { return MACRO (struct all, unnamed_x); } \
  int T (MACRO, by_type_bits) (void) { return MACRO (struct all, v); } \
  int T (MACRO, by_type_union) (void) { return MACRO (union either, in.x); } \
  int T (MACRO, by_type_typedef) (void) { return MACRO (unnamed_t, second); } \
  int T (MACRO, by_type_named) (void) { return MACRO (all_t, c); } \
  int T (MACRO, by_type_const) (void) { return MACRO (const struct all, c); } \
  int T (MACRO, by_type_const_typedef) (void) \
  { return MACRO (const_all_t, c); } \
  int T (MACRO, by_type_flavor) (void) \
  { return MACRO (struct all___v2, array); } \
  int T (MACRO, by_type_unmarked) (void) \
  { return MACRO (struct plain_root, in.x); } \
  int T (MACRO, by_type_only) (void) { return MACRO (struct only_field, j); } \
  int T (MACRO, by_typeof) (struct all *o) { return MACRO (typeof (*o), in); }

FIELD_QUERY (bpf_core_field_exists)
FIELD_QUERY (bpf_core_field_size)
FIELD_QUERY (bpf_core_field_offset)

/* Every sort of member on every sort of base.  */

#define QUERY_FIRST(MACRO, BASE) \
  KEEP (MACRO (BASE c)); \
  KEEP (MACRO (BASE pointer)); \
  KEEP (MACRO (BASE function)); \
  KEEP (MACRO (BASE array)); \
  KEEP (MACRO (BASE array[2])); \
  KEEP (MACRO (BASE matrix)); \
  KEEP (MACRO (BASE matrix[1])); \
  KEEP (MACRO (BASE matrix[1][2])); \
  KEEP (MACRO (BASE v)); \
  KEEP (MACRO (BASE in)); \
  KEEP (MACRO (BASE in.deep.z)); \
  KEEP (MACRO (BASE ins)); \
  KEEP (MACRO (BASE ins[1])); \
  KEEP (MACRO (BASE ins[1].deep.z)); \
  KEEP (MACRO (BASE unnamed_x)); \
  KEEP (MACRO (BASE unnamed_y)); \
  KEEP (MACRO (BASE unnamed_y[1])); \
  KEEP (MACRO (BASE either)); \
  KEEP (MACRO (BASE untagged)); \
  KEEP (MACRO (BASE untagged.untagged_y)); \
  KEEP (MACRO (BASE text)); \
  KEEP (MACRO (BASE flexible)); \
  KEEP (MACRO (BASE flexible[3]))
#define QUERY_SECOND(MACRO, TYPE) \
  KEEP (MACRO (TYPE, c)); \
  KEEP (MACRO (TYPE, pointer)); \
  KEEP (MACRO (TYPE, function)); \
  KEEP (MACRO (TYPE, array)); \
  KEEP (MACRO (TYPE, array[2])); \
  KEEP (MACRO (TYPE, matrix)); \
  KEEP (MACRO (TYPE, matrix[1])); \
  KEEP (MACRO (TYPE, matrix[1][2])); \
  KEEP (MACRO (TYPE, v)); \
  KEEP (MACRO (TYPE, in)); \
  KEEP (MACRO (TYPE, in.deep.z)); \
  KEEP (MACRO (TYPE, ins)); \
  KEEP (MACRO (TYPE, ins[1])); \
  KEEP (MACRO (TYPE, ins[1].deep.z)); \
  KEEP (MACRO (TYPE, unnamed_x)); \
  KEEP (MACRO (TYPE, unnamed_y)); \
  KEEP (MACRO (TYPE, unnamed_y[1])); \
  KEEP (MACRO (TYPE, either)); \
  KEEP (MACRO (TYPE, untagged)); \
  KEEP (MACRO (TYPE, untagged.untagged_y)); \
  KEEP (MACRO (TYPE, text)); \
  KEEP (MACRO (TYPE, flexible)); \
  KEEP (MACRO (TYPE, flexible[3]))

extern struct all *get_all (void);
extern const struct all global_all;
#define FIELD_QUERY_ON(MACRO) \
  void T (MACRO, on_null) (void) \
  { QUERY_FIRST (MACRO, ((struct all *) 0)->); } \
  void T (MACRO, on_null_pointer) (void) \
  { QUERY_FIRST (MACRO, ((struct all *) (void *) 0)->); } \
  void T (MACRO, on_null_const) (void) \
  { QUERY_FIRST (MACRO, ((const struct all *) 0)->); } \
  void T (MACRO, on_null_volatile) (void) \
  { QUERY_FIRST (MACRO, ((volatile struct all *) 0)->); } \
  void T (MACRO, on_null_typedef) (void) \
  { QUERY_FIRST (MACRO, ((all_t *) 0)->); } \
  void T (MACRO, on_null_const_typedef) (void) \
  { QUERY_FIRST (MACRO, ((const_all_t *) 0)->); } \
  void T (MACRO, on_null_dereferenced) (void) \
  { QUERY_FIRST (MACRO, (*(struct all *) 0).); } \
  void T (MACRO, on_null_element) (void) \
  { QUERY_FIRST (MACRO, ((struct all *) 0)[2].); } \
  void T (MACRO, on_null_sum) (void) \
  { QUERY_FIRST (MACRO, ((struct all *) 0 + 3)->); } \
  void T (MACRO, on_address) (void) \
  { QUERY_FIRST (MACRO, ((struct all *) 4096)->); } \
  void T (MACRO, on_pointer) (struct all *o) \
  { QUERY_FIRST (MACRO, o->); } \
  void T (MACRO, on_const) (const struct all *o) \
  { QUERY_FIRST (MACRO, o->); } \
  void T (MACRO, on_volatile) (volatile struct all *o) \
  { QUERY_FIRST (MACRO, o->); } \
  void T (MACRO, on_cast) (long o) \
  { QUERY_FIRST (MACRO, ((struct all *) o)->); } \
  void T (MACRO, on_object) (void) \
  { QUERY_FIRST (MACRO, global_all.); } \
  void T (MACRO, on_call) (void) \
  { QUERY_FIRST (MACRO, get_all ()->); } \
  void T (MACRO, of_struct) (void) \
  { QUERY_SECOND (MACRO, struct all); } \
  void T (MACRO, of_const) (void) \
  { QUERY_SECOND (MACRO, const struct all); } \
  void T (MACRO, of_volatile) (void) \
  { QUERY_SECOND (MACRO, volatile struct all); } \
  void T (MACRO, of_typedef) (void) \
  { QUERY_SECOND (MACRO, all_t); }

FIELD_QUERY_ON (bpf_core_field_exists)
FIELD_QUERY_ON (bpf_core_field_size)
FIELD_QUERY_ON (bpf_core_field_offset)

/* Queries about types.  */

#define TYPE_QUERY(MACRO, ONLY) \
  long T (MACRO, struct) (void) { return MACRO (struct all); } \
  long T (MACRO, union) (void) { return MACRO (union either); } \
  long T (MACRO, enum) (void) { return MACRO (enum plain); } \
  long T (MACRO, enum_wide) (void) { return MACRO (enum wide); } \
  long T (MACRO, typedef_record) (void) { return MACRO (all_t); } \
  long T (MACRO, typedef_unnamed) (void) { return MACRO (unnamed_t); } \
  long T (MACRO, typedef_enum) (void) { return MACRO (plain_t); } \
  long T (MACRO, typedef_untagged) (void) { return MACRO (untagged_t); } \
  long T (MACRO, typedef_int) (void) { return MACRO (int_t); } \
  long T (MACRO, typedef_pointer) (void) { return MACRO (pointer_t); } \
  long T (MACRO, typedef_function) (void) { return MACRO (function_t); } \
  long T (MACRO, typedef_array) (void) { return MACRO (array_t); } \
  long T (MACRO, flavor) (void) { return MACRO (struct all___v2); } \
  long T (MACRO, unmarked) (void) { return MACRO (struct plain_root); } \
  long T (MACRO, only) (void) { return MACRO (struct ONLY); } \
  long T (MACRO, only_union) (void) { return MACRO (union only_union); } \
  long T (MACRO, only_typedef) (void) { return MACRO (only_typedef); } \
  long T (MACRO, only_enum) (void) { return MACRO (enum only_enum); } \
  long T (MACRO, only_untagged) (void) { return MACRO (only_untagged_enum); }

TYPE_QUERY (bpf_core_type_exists, only_exists)
TYPE_QUERY (bpf_core_type_matches, only_matches)
TYPE_QUERY (bpf_core_type_size, only_size)
TYPE_QUERY (bpf_core_type_id_local, only_local)
TYPE_QUERY (bpf_core_type_id_kernel, only_kernel)

long T (bpf_core_type_id_local, int) (void)
{ return bpf_core_type_id_local (int); }
long T (bpf_core_type_id_kernel, int) (void)
{ return bpf_core_type_id_kernel (int); }

/* A type without a name has an id, too.  */
long T (bpf_core_type_id_local, unnamed_struct) (void)
{ return bpf_core_type_id_local (struct { int marker; }); }
long T (bpf_core_type_id_local, unnamed_union) (void)
{ return bpf_core_type_id_local (union { int marker; }); }
long T (bpf_core_type_id_local, unnamed_enum) (void)
{ return bpf_core_type_id_local (enum { MARKER_ENUMERATOR = 123 }); }
long T (bpf_core_type_id_local, unnamed_pointer) (void)
{ return bpf_core_type_id_local (struct only_local *); }
long T (bpf_core_type_id_local, unnamed_array) (void)
{ return bpf_core_type_id_local (struct only_local[17]); }
long T (bpf_core_type_id_local, unnamed_function) (void)
{ return bpf_core_type_id_local (int (*) (struct only_local *)); }

#ifdef bpf_core_cast
int T (bpf_core_cast, field) (void *o)
{ return bpf_core_cast (o, struct only_cast)->j; }
int T (bpf_core_cast, all) (void *o)
{ return bpf_core_cast (o, struct all)->in.deep.y; }
int T (bpf_core_cast, typedef) (void *o)
{ return bpf_core_cast (o, unnamed_t)->second; }
#endif

/* Queries about enumerators.  */

#define ENUM_QUERY(MACRO) \
  long T (MACRO, zero) (void) { return MACRO (enum plain, PLAIN_ZERO); } \
  long T (MACRO, negative) (void) \
  { return MACRO (enum plain, PLAIN_NEGATIVE); } \
  long T (MACRO, big) (void) { return MACRO (enum plain, PLAIN_BIG); } \
  long T (MACRO, unsigned) (void) \
  { return MACRO (enum unsigned32, UNSIGNED_BIG); } \
  long T (MACRO, wide) (void) { return MACRO (enum wide, WIDE_BIG); } \
  long T (MACRO, wide_zero) (void) { return MACRO (enum wide, WIDE_ZERO); } \
  long T (MACRO, wide_negative) (void) \
  { return MACRO (enum wide_negative, WIDE_NEGATIVE); } \
  long T (MACRO, wide_positive) (void) \
  { return MACRO (enum wide_negative, WIDE_POSITIVE); } \
  long T (MACRO, typedef) (void) { return MACRO (plain_t, PLAIN_BIG); } \
  long T (MACRO, untagged) (void) { return MACRO (untagged_t, UNTAGGED_TWO); } \
  long T (MACRO, untagged_wide) (void) \
  { return MACRO (untagged_wide_t, UNTAGGED_WIDE); } \
  long T (MACRO, only) (void) \
  { return MACRO (enum only_enumerator, ONLY_OTHER); } \
  long T (MACRO, const) (void) { return MACRO (const enum plain, PLAIN_BIG); }

ENUM_QUERY (bpf_core_enum_value)
ENUM_QUERY (bpf_core_enum_value_exists)

/* bpf_helpers.h.  */

long T (offsetof, scalar) (void) { return offsetof (struct all, c); }
long T (offsetof, array) (void) { return offsetof (struct all, text); }
long T (offsetof, element) (void) { return offsetof (struct all, text[3]); }
long T (offsetof, deep) (void) { return offsetof (struct all, ins[1].deep.y); }
long T (offsetof, record) (void) { return offsetof (struct all, in); }
long T (offsetof, unnamed) (void) { return offsetof (struct all, unnamed_y); }
long T (offsetof, flexible) (void) { return offsetof (struct all, flexible); }
long T (offsetof, union) (void) { return offsetof (union either, in.deep); }
long T (offsetof, typedef) (void) { return offsetof (unnamed_t, second); }
long T (offsetof, named) (void) { return offsetof (all_t, in); }
long T (offsetof, only) (void) { return offsetof (struct only_offsetof, j); }
long T (offsetof, unmarked) (void) { return offsetof (struct plain_root, in.x); }
struct all *T (container_of, scalar) (int *o)
{ return container_of (o, struct all, in.x); }
struct all *T (container_of, array) (void *o)
{ return container_of (o, struct all, text); }
struct all *T (container_of, element) (void *o)
{ return container_of (o, struct all, array[2]); }
struct all *T (container_of, unnamed) (void *o)
{ return container_of (o, struct all, unnamed_y[1]); }
int T (container_of, member) (int *o)
{ return container_of (o, struct only_container, j)->i; }
unnamed_t *T (container_of, typedef) (int *o)
{ return container_of (o, unnamed_t, second); }
struct plain_root *T (container_of, unmarked) (struct plain_leaf *o)
{ return container_of (o, struct plain_root, in); }

extern struct all kernel_object __ksym __weak;
int kernel_function (struct all *) __ksym __weak;

#ifdef bpf_ksym_exists
int T (bpf_ksym_exists, function) (struct all *o)
{ return bpf_ksym_exists (kernel_function) ? kernel_function (o) : o->in.x; }
int T (bpf_ksym_exists, object) (struct all *o)
{ return bpf_ksym_exists (&kernel_object) ? kernel_object.in.x : o->in.x; }
#endif

#endif /* ONLY_TRACING */

/* bpf_tracing.h.  */

#ifndef NO_HELPERS
#define REGISTER(MACRO) \
  long T (MACRO, register) (struct pt_regs *regs) { return MACRO (regs); }

REGISTER (PT_REGS_PARM1)
REGISTER (PT_REGS_PARM1_CORE)
REGISTER (PT_REGS_PARM1_SYSCALL)
REGISTER (PT_REGS_PARM1_CORE_SYSCALL)
REGISTER (PT_REGS_PARM2)
REGISTER (PT_REGS_PARM2_CORE)
REGISTER (PT_REGS_PARM2_SYSCALL)
REGISTER (PT_REGS_PARM2_CORE_SYSCALL)
REGISTER (PT_REGS_PARM3)
REGISTER (PT_REGS_PARM3_CORE)
REGISTER (PT_REGS_PARM3_SYSCALL)
REGISTER (PT_REGS_PARM3_CORE_SYSCALL)
REGISTER (PT_REGS_PARM4)
REGISTER (PT_REGS_PARM4_CORE)
REGISTER (PT_REGS_PARM4_SYSCALL)
REGISTER (PT_REGS_PARM4_CORE_SYSCALL)
REGISTER (PT_REGS_PARM5)
REGISTER (PT_REGS_PARM5_CORE)
REGISTER (PT_REGS_PARM5_SYSCALL)
REGISTER (PT_REGS_PARM5_CORE_SYSCALL)
#ifdef PT_REGS_PARM6
REGISTER (PT_REGS_PARM6)
#endif
#ifdef PT_REGS_PARM6_CORE
REGISTER (PT_REGS_PARM6_CORE)
#endif
#ifdef PT_REGS_PARM6_SYSCALL
REGISTER (PT_REGS_PARM6_SYSCALL)
#endif
#ifdef PT_REGS_PARM6_CORE_SYSCALL
REGISTER (PT_REGS_PARM6_CORE_SYSCALL)
#endif
#ifdef PT_REGS_PARM7
REGISTER (PT_REGS_PARM7)
#endif
#ifdef PT_REGS_PARM7_CORE
REGISTER (PT_REGS_PARM7_CORE)
#endif
#ifdef PT_REGS_PARM7_SYSCALL
REGISTER (PT_REGS_PARM7_SYSCALL)
#endif
#ifdef PT_REGS_PARM7_CORE_SYSCALL
REGISTER (PT_REGS_PARM7_CORE_SYSCALL)
#endif
#ifdef PT_REGS_PARM8
REGISTER (PT_REGS_PARM8)
#endif
#ifdef PT_REGS_PARM8_CORE
REGISTER (PT_REGS_PARM8_CORE)
#endif
REGISTER (PT_REGS_RET)
REGISTER (PT_REGS_RET_CORE)
REGISTER (PT_REGS_FP)
REGISTER (PT_REGS_FP_CORE)
REGISTER (PT_REGS_RC)
REGISTER (PT_REGS_RC_CORE)
REGISTER (PT_REGS_SP)
REGISTER (PT_REGS_SP_CORE)
REGISTER (PT_REGS_IP)
REGISTER (PT_REGS_IP_CORE)

long T (PT_REGS_SYSCALL_REGS, register) (struct pt_regs *ctx)
{ return PT_REGS_PARM2_CORE_SYSCALL (PT_REGS_SYSCALL_REGS (ctx)); }
long T (BPF_KPROBE_READ_RET_IP, ip) (struct pt_regs *regs)
{ long ip = 0; BPF_KPROBE_READ_RET_IP (ip, regs); return ip; }
long T (BPF_KRETPROBE_READ_RET_IP, ip) (struct pt_regs *regs)
{ long ip = 0; BPF_KRETPROBE_READ_RET_IP (ip, regs); return ip; }

#endif /* NO_HELPERS */

int BPF_PROG (BPF_PROG__none) { return ctx[0]; }
int BPF_PROG (BPF_PROG__members, struct all *o, int i, const unnamed_t *q)
{ return o->in.x + i + q->second; }
int BPF_KPROBE (BPF_KPROBE__members, struct all *o, int i, void *q)
{ return o->in.x + i + ((struct inner *) q)->deep.y; }
int BPF_KRETPROBE (BPF_KRETPROBE__members, struct all *o)
{ return o->in.x; }
#ifndef NO_HELPERS
int BPF_KSYSCALL (BPF_KSYSCALL__members, int fd, struct all *o, int i)
{ return BPF_CORE_READ (o, in.x) + fd + i; }
int BPF_KPROBE_SYSCALL (BPF_KPROBE_SYSCALL__members, int fd, struct all *o)
{ return BPF_CORE_READ (o, in.x) + fd; }
#endif
#ifdef BPF_PROG2
int BPF_PROG2 (BPF_PROG2__members, struct all *, o, int, i)
{ return o->in.x + i; }
#endif
#ifdef BPF_UPROBE
int BPF_UPROBE (BPF_UPROBE__members, struct all *o) { return o->in.x; }
#endif
#ifdef BPF_URETPROBE
int BPF_URETPROBE (BPF_URETPROBE__members, struct all *o)
{ return o->in.x; }
#endif

char LICENSE[] SEC ("license") = "GPL";
