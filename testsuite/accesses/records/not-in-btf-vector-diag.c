/* SPDX-License-Identifier: GPL-3.0-or-later */
/* As not-in-btf-diag.c: GCC ends after a function with such an error.  */

int
unnamed_vector (void)
{
  return __builtin_btf_type_id (*({ int __attribute__ ((vector_size (16))) *type; type; }), 0); /* { dg-error "cannot relocate '__vector(4) int': its root type is not in BTF" } */
} /* { dg-message "use a type that BTF has, or one that has a name" .-1 } */
