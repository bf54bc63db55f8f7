/* How does an access become instructions?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_GIMPLE_H
#define RELOCATABLE_GIMPLE_H

#include "path/path.h"
#include "gcc/back-end.h"

namespace relocatable {

/* What the pass knows of the function that it is in.  */
struct function_state
{
  /* How many accesses it has come to, for how many there are new statements,
     and how many have been reported.  Each is counted where it is done.  */
  unsigned seen = 0;
  unsigned relocated = 0;
  unsigned reported = 0;
  /* wide-values.cc: values as they were read, by the one that has been cut to
     the width that the source gives the field.  */
  hash_map<tree, tree> wide_values;
  /* The variables that the function sets, each with whether more than one
     statement does; empty until somebody asks.  */
  hash_map<tree, bool> set_variables;
  /* stride-statements.cc: the records for sizes, by the place of the
     source.  */
  hash_map<int_hash<location_t, UNKNOWN_LOCATION, UINT_MAX>, tree>
    stride_records;
};

/* A load or store of the size that the target has: what its statements
   share.  */
struct sized_access
{
  function_state *state;
  gimple_seq seq;
  location_t loc;
  const path *p;
  tree address;
  /* The size as a value, and in bytes in the layout compiled against.  */
  tree size;
  unsigned likely;
  bool is_volatile;
  bool is_unsigned;
};

/* accesses.cc: which operands are accesses?  */
typedef void (*access_fn) (tree *ref, bool address_p, gimple_stmt_iterator *gsi,
			   function_state *state);
extern void for_each_access (gimple_stmt_iterator *gsi, access_fn fn,
			     function_state *state);

/* statements.cc: small statements.  */
extern tree unit_type (unsigned size, bool is_unsigned);
extern void emit_statement (gimple_seq *seq, location_t loc, gimple *stmt);
extern tree emit_copy (gimple_seq *seq, location_t loc, tree type, tree rhs);
extern tree emit_binary (gimple_seq *seq, location_t loc, enum tree_code code,
			 tree type, tree op0, tree op1);
extern tree emit_convert (gimple_seq *seq, location_t loc, tree type,
			  tree value);
extern void emit_branch (gimple_seq *seq, location_t loc, enum tree_code code,
			 tree value, tree cst, tree yes);
extern tree emit_record (gimple_seq *seq, location_t loc, tree reference,
			 enum btf_core_reloc_kind kind, int *owner = NULL);

/* replace.cc: the statements of a relocated access.  */
extern void insert_relocated (gimple_stmt_iterator *gsi, gimple_seq seq,
			      function_state *state);
extern reason replace_access (
  gimple_stmt_iterator *gsi, tree *ref, bool address_p, const path *p,
  function_state *state) ATTRIBUTE_WARN_UNUSED_RESULT;
extern tree relocated_address (gimple_seq *seq, location_t loc, const path *p,
			       int *owner);

/* sized-access.cc: loads and stores of the size that the target has.  */
extern tree unit_record (sized_access *u, enum btf_core_reloc_kind kind);
extern reason begin_unit (sized_access *u, gimple *stmt, tree ref,
			  const path *p, unsigned likely,
			  function_state *state) ATTRIBUTE_WARN_UNUSED_RESULT;
extern void emit_unit_move (sized_access *u, tree unit, bool store);
extern bool far_scalar_p (tree ref, const path *p);
extern reason replace_far_scalar (gimple_stmt_iterator *gsi, tree ref,
				  const path *p, function_state *state)
  ATTRIBUTE_WARN_UNUSED_RESULT;

/* bit-field.cc: those of the bits in them.  */
extern bool split_call (gimple_stmt_iterator *gsi,
			tree ref) ATTRIBUTE_WARN_UNUSED_RESULT;
extern reason replace_bit_field (gimple_stmt_iterator *gsi, tree ref,
				 const path *p, function_state *state)
  ATTRIBUTE_WARN_UNUSED_RESULT;

/* wide-values.cc: values before they were cut.  */
extern void set_from_wide (gimple_stmt_iterator *gsi, tree wide,
			   function_state *state);
extern tree wide_value (tree narrow, function_state *state);
extern void widen_uses (gimple_stmt_iterator *gsi, function_state *state);

/* stride-statements.cc: the size of a record.  */
extern void replace_stride (gimple_stmt_iterator *gsi, function_state *state);

/* pass-relocate.cc: the pass.  */
extern void relocate_function (function *fun);

} // namespace relocatable

#endif /* RELOCATABLE_GIMPLE_H */
