/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries that no record can express: an error at its place, and no record with
   a root that no loader takes (design 3.2).  */

struct S { int i, a[4]; } __attribute__ ((preserve_access_index));
enum E { ONE, UN = 0 };

#define OF(T) ({ T *type; type; })

int
unnamed_record (void)
{
  return __builtin_btf_type_id (*OF (struct { int i; }), 1); /* { dg-error "10:cannot relocate 'struct <anonymous>': a type without a name cannot be found in the target" } */
} /* { dg-message "give it a tag, or name it by a typedef" .-1 } */

int
unnamed_pointer (void)
{
  return __builtin_preserve_type_info (*OF (struct S *), 0); /* { dg-error "cannot relocate 'struct S *': a type without a name cannot be found in the target" } */
} /* { dg-message "give it a tag, or name it by a typedef" .-1 } */

int
no_type (void)
{
  return __builtin_btf_type_id ((struct S *) 0, 0); /* { dg-error "cannot relocate access: a query about a type has an argument that names none" } */
} /* { dg-message "ask by libbpf's macros, such as 'bpf_core_type_exists \(struct S\)'" .-1 } */

int
no_enumerator (void)
{
  return __builtin_preserve_enum_value (OF (enum E), 7, 1); /* { dg-error "cannot relocate 'enum E': invalid enum value argument for enum value builtin" } */
} /* { dg-message "name one of its enumerators" .-1 } */

int
several_enumerators (void)
{
  return __builtin_preserve_enum_value (*(enum E *) UN, 1); /* { dg-error "cannot relocate 'enum E': several of its enumerators have the value that is asked about" } */
} /* { dg-message "ask by libbpf's macros, which name the enumerator" .-1 } */

int
no_enumeration (void)
{
  return __builtin_preserve_enum_value (OF (struct S), 0, 1); /* { dg-error "cannot relocate 'struct S *': invalid type argument format for enum value builtin" } */
} /* { dg-message "ask by libbpf's macros, such as 'bpf_core_enum_value \(enum E, ENUMERATOR\)'" .-1 } */

int
no_field (void)
{
  return __builtin_preserve_field_info (*(int *) 0, 2); /* { dg-error "cannot relocate access: argument is not a field access" } */
} /* { dg-message "ask by type and member, such as 'bpf_core_field_exists \(struct S, member\)'" .-1 } */

int
too_many (void)
{
  return __builtin_preserve_enum_value (OF (enum E), ONE, 1, 1); /* { dg-error "too many arguments to function '__builtin_preserve_enum_value'" } */
}

int outside = __builtin_btf_type_id (*(struct S *) 0, 0); /* { dg-error "cannot relocate access: a query is not inside of a function" } */
/* { dg-message "only instructions are relocated: ask in a function" .-1 } */
