/* How does an access become instructions?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_GIMPLE_H
#define RELOCATABLE_GIMPLE_H

#include "path/path.h"
#include "gcc/back-end.h"

namespace relocatable {

/* A load or store of the size that the target has: what its statements share.  */
struct sized_access
{
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
typedef void (*access_fn) (tree *ref, bool address_p, gimple_stmt_iterator *);
extern void for_each_access (gimple_stmt_iterator *gsi, access_fn fn);

/* statements.cc: small statements.  */
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
extern void replace_access (gimple_stmt_iterator *gsi, tree *ref,
			    bool address_p, const path *p);
extern tree relocated_address (gimple_seq *seq, location_t loc, const path *p,
			       int *owner);

/* sized-access.cc: loads and stores of the size that the target has.  */
extern tree unit_type (unsigned size, bool is_unsigned);
extern tree unit_record (sized_access *u, enum btf_core_reloc_kind kind);
extern bool begin_unit (sized_access *u, gimple *stmt, tree ref, const path *p,
			unsigned likely);
extern void emit_unit_move (sized_access *u, tree unit, bool store);
extern bool far_scalar_p (tree ref, const path *p);
extern void replace_far_scalar (gimple_stmt_iterator *gsi, tree ref,
				const path *p);

/* bit-field.cc: those of the bits in them.  */
extern bool split_call (gimple_stmt_iterator *gsi, tree ref);
extern void replace_bit_field (gimple_stmt_iterator *gsi, tree ref,
			       const path *p);

/* wide-values.cc: values before they were cut.  */
extern void set_from_wide (gimple_stmt_iterator *gsi, tree wide);
extern tree wide_value (tree narrow);
extern void widen_uses (gimple_stmt_iterator *gsi);
extern void forget_wide_values ();

/* stride-statements.cc: the size of a record.  */
extern void replace_stride (gimple_stmt_iterator *gsi);
extern void forget_strides ();

/* pass-relocate.cc: the pass.  */
extern void relocate_function (function *fun);

} // namespace relocatable

#endif /* RELOCATABLE_GIMPLE_H */
