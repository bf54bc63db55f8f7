/* A "match" looks at the object itself.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's body in GIMPLE, before control flow graph and SSA form.
   Gives  the same without the copies that gccrs makes of what is matched.
   Never  touches a copy that the source asks for.

   In Rust, "match *t { task_struct { pid, tgid, .. } => ... }" reads pid and
   tgid of *t.  gccrs copies the whole object, in the layout compiled against,
   and then reads members of the copy:

     RUSTTMP.14 = *t;
     ... RUSTTMP.14.pid ... RUSTTMP.14.tgid ... &RUSTTMP.14.comm ...

   Turn this into:

     t.1 = t;
     matched.2 = (*t.1).pid;
     matched.3 = (*t.1).tgid;
     ... matched.2 ... matched.3 ... &(*t.1).comm ...

   The members are read where the copy was made, since an arm may change *t
   after that; "ref comm" is the member itself, as Rust has it.  A copy that is
   used as a whole stays, for rust-layout.cc to report.  */

#include "gcc/gcc-headers.h"
#include "rust/rust.h"
#include "marks/marks.h"
#include "path/path.h"
#include "gimple/gimple.h"
#include "rust/rust-source.h"

namespace relocatable {

/* A copy.  */
struct match_copy
{
  tree variable;
  /* The statement that makes it, with what is copied on its right.  */
  gimple *store;
  /* It is used otherwise than member by member.  */
  bool whole;
};

static auto_vec<match_copy> copies;

/* A member of a copy, and what stands for its value.  */
struct matched_member
{
  tree reference;
  tree value;
};

static auto_vec<matched_member> members;

/* The copy that is the base of the references REF, or null.  */

static match_copy *
find_copy (tree ref)
{
  while (handled_component_p (ref))
    ref = TREE_OPERAND (ref, 0);
  for (match_copy &copy : copies)
    if (copy.variable == ref)
      return &copy;
  return NULL;
}

/* Nonzero if REF, a member of a copy, is what "ref" in a pattern has bound, or
   a part of that.  A member has the place that it has in the pattern.  */

static bool
bound_by_reference_p (const_tree ref)
{
  for (; handled_component_p (ref); ref = TREE_OPERAND (ref, 0))
    if (EXPR_HAS_LOCATION (ref))
      {
	expanded_location place = expand_location (EXPR_LOCATION (ref));
	if (place.file
	    && btf_relocatable_rust_ref_p (place.file, place.line,
					   place.column))
	  return true;
      }
  return false;
}

/* If STMT copies an object, or a part of one, that is relocated, to a variable
   that gccrs has made, note that.  */

static tree
visit_store (gimple_stmt_iterator *gsi, bool *, struct walk_stmt_info *)
{
  gimple *stmt = gsi_stmt (*gsi);
  if (!gimple_assign_single_p (stmt))
    return NULL_TREE;
  tree lhs = gimple_assign_lhs (stmt);
  tree rhs = gimple_assign_rhs1 (stmt);
  if (!VAR_P (lhs) || !DECL_ARTIFICIAL (lhs) || TREE_STATIC (lhs)
      || !RECORD_OR_UNION_TYPE_P (TREE_TYPE (lhs)) || TREE_CLOBBER_P (rhs)
      || !(REFERENCE_CLASS_P (rhs) || VAR_P (rhs))
      || !(relocatable_p (TREE_TYPE (lhs)) || access_p (rhs)))
    return NULL_TREE;
  if (match_copy *known = find_copy (lhs))
    known->whole = true;
  else
    copies.safe_push ({ lhs, stmt, false });
  return NULL_TREE;
}

/* Callback for walk_gimple_op: *TP is an operand of the statement that is not
   the store of a copy.  */

static tree
visit_use (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (VAR_P (*tp))
    {
      if (match_copy *copy = find_copy (*tp))
	copy->whole = true;
    }
  else if (handled_component_p (*tp) && find_copy (*tp))
    {
      /* The indexes may have uses of other copies, but GIMPLE has variables
	 there.  */
      *walk_subtrees = 0;
      if (TREE_CODE (*tp) == VIEW_CONVERT_EXPR)
	find_copy (*tp)->whole = true;
    }
  return NULL_TREE;
}

/* Callback for walk_gimple_seq_mod: see how the statement at GSI uses
   copies.  */

static tree
visit_uses (gimple_stmt_iterator *gsi, bool *, struct walk_stmt_info *wi)
{
  gimple *stmt = gsi_stmt (*gsi);
  tree lhs = gimple_get_lhs (stmt);
  match_copy *copy = lhs ? find_copy (lhs) : NULL;
  if (copy && gimple_clobber_p (stmt))
    return NULL_TREE;
  if (copy && copy->store == stmt)
    {
      walk_tree (gimple_assign_rhs1_ptr (stmt), visit_use, NULL, NULL);
      return NULL_TREE;
    }
  /* A member of it is written.  */
  if (copy && !bound_by_reference_p (lhs))
    copy->whole = true;
  walk_gimple_op (stmt, visit_use, wi);
  return NULL_TREE;
}

/* Callback for walk_tree: put a copy into *TP, which is a variable that may be
   changed after SEQ, which is DATA.  */

static tree
keep_value (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp) || CONSTANT_CLASS_P (*tp) || TREE_CODE (*tp) == FIELD_DECL)
    *walk_subtrees = 0;
  else if (DECL_P (*tp) && !AGGREGATE_TYPE_P (TREE_TYPE (*tp)))
    {
      tree kept = create_tmp_var (TREE_TYPE (*tp), "matched");
      emit_statement ((gimple_seq *) data, UNKNOWN_LOCATION,
		      gimple_build_assign (kept, *tp));
      *tp = kept;
    }
  return NULL_TREE;
}

/* REF, on the variable FROM, on OBJECT instead.  */

static tree
rebase (tree ref, tree from, tree object)
{
  tree made = unshare_expr (ref);
  tree *base = &made;
  while (handled_component_p (*base))
    base = &TREE_OPERAND (*base, 0);
  gcc_assert (*base == from);
  *base = unshare_expr (object);
  return made;
}

/* The innermost of the references REF around which an index is not constant, or
   REF: what can be read before that index is known.  */

static tree *
known_member (tree *ref)
{
  tree *known = ref;
  for (; handled_component_p (*ref); ref = &TREE_OPERAND (*ref, 0))
    if (TREE_CODE (*ref) == ARRAY_REF
	&& TREE_CODE (TREE_OPERAND (*ref, 1)) != INTEGER_CST)
      known = &TREE_OPERAND (*ref, 0);
  return known;
}

/* The variable that stands for the value of REF, a member of COPY.  SEQ comes
   where the copy is made, of OBJECT.  */

static tree
member_value (gimple_seq *seq, tree ref, const match_copy *copy, tree object)
{
  for (const matched_member &member : members)
    if (operand_equal_p (member.reference, ref))
      return member.value;
  tree value = create_tmp_var (TYPE_MAIN_VARIANT (TREE_TYPE (ref)), "matched");
  tree source = rebase (ref, copy->variable, object);
  location_t loc = gimple_location (copy->store);
  if (EXPR_P (source))
    SET_EXPR_LOCATION (source, EXPR_LOC_OR_LOC (ref, loc));
  emit_statement (seq, loc, gimple_build_assign (value, source));
  members.safe_push ({ ref, value });
  return value;
}

/* What the walk over the uses of one copy carries.  */
struct copy_walk
{
  const match_copy *copy;
  tree object;
  gimple_seq seq;
};

/* Callback for walk_gimple_op: replace *TP, if it is a member of the copy.  */

static tree
replace_use (tree *tp, int *walk_subtrees, void *data)
{
  copy_walk *walk = (copy_walk *) ((struct walk_stmt_info *) data)->info;
  if (TYPE_P (*tp))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  bool address = TREE_CODE (*tp) == ADDR_EXPR;
  tree *ref = address ? &TREE_OPERAND (*tp, 0) : tp;
  if (!handled_component_p (*ref) || find_copy (*ref) != walk->copy)
    return NULL_TREE;
  *walk_subtrees = 0;
  if (bound_by_reference_p (*ref))
    *ref = rebase (*ref, walk->copy->variable, walk->object);
  else
    {
      tree *known = known_member (ref);
      *known = member_value (&walk->seq, *known, walk->copy, walk->object);
      if (address)
	TREE_ADDRESSABLE (*known) = 1;
    }
  if (address)
    recompute_tree_invariant_for_addr_expr (*tp);
  return NULL_TREE;
}

/* Callback for walk_gimple_seq_mod: let the statement at GSI use what stands
   for the members of the walk's copy.  */

static tree
replace_uses (gimple_stmt_iterator *gsi, bool *, struct walk_stmt_info *wi)
{
  copy_walk *walk = (copy_walk *) wi->info;
  gimple *stmt = gsi_stmt (*gsi);
  if (stmt != walk->copy->store)
    walk_gimple_op (stmt, replace_use, wi);
  return NULL_TREE;
}

/* VARIABLE is used no more: let it have no place on the stack, of which BPF has
   little.  */

static void
drop_variable (const_tree variable)
{
  unsigned i;
  tree decl;
  FOR_EACH_LOCAL_DECL (cfun, i, decl)
  if (decl == variable)
    {
      cfun->local_decls->ordered_remove (i);
      return;
    }
}

/* Put what the walk has made in the place of the statement that makes its
   copy.  */

static tree
replace_store (gimple_stmt_iterator *gsi, bool *handled,
	       struct walk_stmt_info *wi)
{
  copy_walk *walk = (copy_walk *) wi->info;
  gimple *stmt = gsi_stmt (*gsi);
  tree lhs = gimple_get_lhs (stmt);
  if (stmt == walk->copy->store)
    {
      gsi_insert_seq_before (gsi, walk->seq, GSI_SAME_STMT);
      walk->seq = NULL;
      gsi_replace (gsi, gimple_build_nop (), true);
    }
  else if (lhs == walk->copy->variable && gimple_clobber_p (stmt))
    gsi_replace (gsi, gimple_build_nop (), true);
  *handled = false;
  return NULL_TREE;
}

/* Call FN for each statement of BODY, with DATA.  */

static void
walk_body (gimple_seq *body, walk_stmt_fn fn, void *data)
{
  struct walk_stmt_info wi;
  memset (&wi, 0, sizeof (wi));
  wi.info = data;
  walk_gimple_seq_mod (body, fn, NULL, &wi);
}

/* Remove from BODY, a function's, the copies that gccrs makes of what is
   matched, and of which only members are used.  */

void
remove_match_copies (gimple_seq *body)
{
  walk_body (body, visit_store, NULL);
  walk_body (body, visit_uses, NULL);
  for (const match_copy &copy : copies)
    if (!copy.whole)
      {
	copy_walk walk = { &copy, NULL_TREE, NULL };
	walk.object = unshare_expr (gimple_assign_rhs1 (copy.store));
	walk_tree (&walk.object, keep_value, &walk.seq, NULL);
	walk_body (body, replace_uses, &walk);
	walk_body (body, replace_store, &walk);
	drop_variable (copy.variable);
	members.truncate (0);
      }
  copies.truncate (0);
}

} // namespace relocatable
