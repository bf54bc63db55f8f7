/* What does a chain of references mean to a loader?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_PATH_H
#define RELOCATABLE_PATH_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* Why an access is not relocated: reasons.h has the list, which only those that
   give one by name need.  */
enum reason : unsigned;

/* libbpf's BPF_CORE_SPEC_MAX_LEN: how many numbers an access string has at
   most.  */
const unsigned max_path_length = 64;

/* A path: the root, and the steps from it.  For "t->se.vruntime" the root is
   task_struct, the first index 0, and the steps are the FIELD_DECLs se and
   vruntime.  A step into an array is its index, an INTEGER_CST or, where the
   index is not constant, any other expression.  */
struct path
{
  /* The record type at which the path starts, or the typedef that names it.
     Never qualified.  */
  tree root;
  /* The first number of the access string: counts whole roots.  */
  HOST_WIDE_INT index;
  /* What the path is relative to: an expression of the root's type.  */
  tree base;
  /* The steps, outermost record first.  */
  auto_vec<tree, 16> steps;
};

/* step.cc: which references are steps?  */
extern tree forced_access (tree ref);
extern bool forced_access_p (const_tree ref);
extern bool relocated_step_p (tree ref);
extern bool access_p (tree ref);
extern bool bit_field_p (const_tree ref);
extern bool user_volatile_p (const_tree ref);
extern location_t access_location (const gimple *stmt, const_tree ref);

/* member.cc: what is a member in BTF?  */
extern bool rust_enum_p (const_tree type);
extern bool base_class_p (const_tree field);
extern unsigned member_number (const_tree field);
extern reason check_member (tree field, const_tree type);

/* path.cc: root and access string, or why there is none.  */
extern reason find_path (tree ref, path *p);
extern bool too_large_for_btf_p (const_tree type);
extern reason check_root (const path *p);
extern bool root_index_p (tree base);
extern bool variable_step_p (const_tree step);
extern bool path_varies_p (const path *p);
extern offset_int path_position (const path *p);

/* reference.cc: a path as a reference.  */
extern tree path_reference (const path *p, unsigned nsteps);
extern tree path_reference (const path *p);
extern bool path_reference_p (tree reference);
extern tree reference_root (tree reference);
extern const char *access_string (tree reference);
extern HOST_WIDE_INT local_offset (tree reference);

} // namespace relocatable

#endif /* RELOCATABLE_PATH_H */
