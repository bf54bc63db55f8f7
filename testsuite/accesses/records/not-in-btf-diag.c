/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Types that GCC has no BTF for: an error at its place, not a record with the root
   0, with which no object loads (design 3.2).  */

int
function (void)
{
  return __builtin_btf_type_id (*({ int (*type) (int); type; }), 0); /* { dg-error "10:cannot relocate 'int\(int\)': its root type is not in BTF" } */
} /* { dg-message "use a type that BTF has, or one that has a name" .-1 } */
