/* Positions and addresses of which GCC's folding knows nothing.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  records whose layout is the target's, as they are completed; and
	  addresses of their members.
   Gives  members without a constant position while the front end for C parses,
	  and addresses that stay what they are wherever GCC folds.
   Never  changes a type's size, or what GIMPLE sees: all positions are back
	  when the parser is done.

   The parser folds what it reads.  Of

     (char *) &p->b - (char *) p

   it would make the constant that is b's offset in the layout compiled against,
   and nobody could see the member any more.  So as long as it parses, the
   offset of each member of a relocatable record is a call of a function that
   does not exist, with the member's number,

     __builtin_btf_relocatable_position (17)

   of which no folding makes a constant.  (DECL_FIELD_OFFSET may be an
   expression in GCC, as it is for members after an array of variable length.)
   The call has side effects, so that two of them are never taken for equal.
   What the call stands for is the position less 17 bytes, which are in
   DECL_FIELD_BIT_OFFSET, with one bit more: GCC compares the addresses of two
   members by their variable parts where the constant ones are equal, and
   subtracts them where these are whole bytes.

   The front end for C++ folds a function when it has been parsed.  There an
   address that is computed with is the argument of a call of another such
   function (c-addresses.cc), which the GIMPLE pass takes away again.  */

#include "gcc/gcc-headers.h"
#include "opaque/opaque.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "marks/marks.h"

namespace relocatable {

/* Back ends have no builtins of these numbers; BPF_BUILTIN_MAX itself is
   target-size.cc's.  */
const unsigned position_builtin = BPF_BUILTIN_MAX + 1;
const unsigned address_builtin = BPF_BUILTIN_MAX + 2;

/* A member whose position is hidden, and what it is.  */
struct hidden_position
{
  tree field;
  tree offset;
  tree bit_offset;
  /* The call that stands in its place.  */
  tree call;
  bool packed;
};

/* By number.  GCC's collector marks them by on_marking.  */
static auto_vec<hidden_position> positions;

/* The records that they are members of.  */
static hash_set<tree> *hidden_records;

static tree position_function;
GGC_ROOT (position_function);
static tree address_function;
GGC_ROOT (address_function);

/* A function NAME of type TYPE that nobody defines, the builtin CODE to GCC.
   In C++, constant expressions have calls of no other functions than builtins,
   of which the front end knows more than their declarations show.  */

tree
undefined_function (const char *name, unsigned code, tree type)
{
  tree decl = copy_node (bpf_builtins[BPF_BUILTIN_PRESERVE_FIELD_INFO]);
  lang_hooks.dup_lang_specific_decl (decl);
  TREE_TYPE (decl) = type;
  DECL_CHAIN (decl) = NULL_TREE;
  DECL_NAME (decl) = get_identifier (name);
  SET_DECL_ASSEMBLER_NAME (decl, DECL_NAME (decl));
  set_decl_built_in_function (decl, BUILT_IN_MD, code);
  TREE_NOTHROW (decl) = 1;
  DECL_PURE_P (decl) = 0;
  TREE_READONLY (decl) = 0;
  return decl;
}

/* Nonzero if FUNCTION is the one that CODE stands for.  */

static bool
opaque_function_p (const_tree function, unsigned code)
{
  return (function && fndecl_built_in_p (function, BUILT_IN_MD)
	  && (unsigned) DECL_MD_FUNCTION_CODE (function) == code);
}

/* Nonzero if the position of FIELD is hidden now.  */

static bool
hidden_p (const_tree field)
{
  return TREE_CODE (DECL_FIELD_OFFSET (field)) == CALL_EXPR;
}

/* The number of the hidden position that CALL stands for.  */

static unsigned
position_number (const_tree call)
{
  return tree_to_uhwi (CALL_EXPR_ARG (call, 0));
}

/* Hide the position that is number N.  An array has side effects, too: GCC
   takes the difference of two of its elements for one of their indexes, times
   the size of an element in the layout compiled against.  And GCC warns of an
   address in a packed record if it is not aligned, which it could not see.  */

static void
hide (unsigned n)
{
  const hidden_position *p = &positions[n];
  DECL_FIELD_OFFSET (p->field) = p->call;
  if (!DECL_BIT_FIELD_TYPE (p->field))
    DECL_FIELD_BIT_OFFSET (p->field) = bitsize_int (n * BITS_PER_UNIT + 1);
  if (TREE_CODE (TREE_TYPE (p->field)) == ARRAY_TYPE)
    TREE_SIDE_EFFECTS (p->field) = 1;
  if (p->packed)
    DECL_PACKED (p->field) = 0;
}

/* Give the member of the hidden position number N the position that it has in
   this layout, and undo what hide has done to it.  */

static void
reveal (unsigned n)
{
  const hidden_position *p = &positions[n];
  DECL_FIELD_OFFSET (p->field) = p->offset;
  DECL_FIELD_BIT_OFFSET (p->field) = p->bit_offset;
  TREE_SIDE_EFFECTS (p->field) = 0;
  if (p->packed)
    DECL_PACKED (p->field) = 1;
}

/* Nonzero if FIELD is packed, though it is aligned in its record as its type
   wants.  */

static bool
aligned_all_the_same_p (const_tree field)
{
  return (DECL_PACKED (field) && TYPE_ALIGN (TREE_TYPE (field)) > 0
	  && TYPE_ALIGN (DECL_CONTEXT (field)) >= TYPE_ALIGN (TREE_TYPE (field))
	  && multiple_of_p (bitsizetype, bit_position (field),
			    bitsize_int (TYPE_ALIGN (TREE_TYPE (field)))));
}

/* Hide the positions of RECORD's members, and of what these have by value: all
   this is the target's layout.  C++ has other means, and Rust folds
   nothing.  */

void
hide_positions (tree record)
{
  if (!hidden_records)
    hidden_records = new hash_set<tree> ();
  if (hidden_records->add (record))
    return;
  if (!position_function)
    position_function = undefined_function (
      "__builtin_btf_relocatable_position", position_builtin,
      build_function_type_list (sizetype, sizetype, NULL_TREE));
  tree function = build_fold_addr_expr (position_function);
  for (tree field = TYPE_FIELDS (record); field; field = DECL_CHAIN (field))
    {
      if (TREE_CODE (field) != FIELD_DECL || error_operand_p (field)
	  || TREE_CODE (DECL_FIELD_OFFSET (field)) != INTEGER_CST)
	continue;
      unsigned n = positions.length ();
      tree call = build_call_nary (sizetype, function, 1, size_int (n));
      positions.safe_push ({ field, DECL_FIELD_OFFSET (field),
			     DECL_FIELD_BIT_OFFSET (field), call,
			     aligned_all_the_same_p (field) });
      hide (n);
      tree inner = TYPE_MAIN_VARIANT (strip_array_types (TREE_TYPE (field)));
      if (RECORD_OR_UNION_TYPE_P (inner) && COMPLETE_TYPE_P (inner))
	hide_positions (inner);
    }
}

/* Nonzero if the position of a member of TYPE, which may be an array, or of a
   member of a member, is hidden at times.  */

bool
has_hidden_positions_p (const_tree type)
{
  const_tree record = strip_array_types (const_cast<tree> (type));
  if (!RECORD_OR_UNION_TYPE_P (record) || !hidden_records)
    return false;
  if (hidden_records->contains (TYPE_MAIN_VARIANT (record)))
    return true;
  for (tree field = TYPE_FIELDS (record); field; field = DECL_CHAIN (field))
    if (TREE_CODE (field) == FIELD_DECL
	&& has_hidden_positions_p (TREE_TYPE (field)))
      return true;
  return false;
}

/* The member whose hidden position CALL is, or null if it is none.  */

tree
field_of_position (const_tree call)
{
  return (TREE_CODE (call) == CALL_EXPR
	      && opaque_function_p (get_callee_fndecl (call), position_builtin)
	    ? positions[position_number (call)].field
	    : NULL_TREE);
}

/* What the call for the position that is number N stands for, in the layout
   that is compiled against.  */

static tree
known_value (unsigned n)
{
  const hidden_position *p = &positions[n];
  tree bytes = byte_from_pos (p->offset, p->bit_offset);
  return size_binop (MINUS_EXPR, bytes, size_int (n));
}

/* Callback for walk_tree: find a hidden position.  */

static tree
find_position (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return field_of_position (*tp) ? *tp : NULL_TREE;
}

/* The first call in EXPR that is a hidden position, or null.  */

tree
position_in (tree expr)
{
  return walk_tree_without_duplicates (&expr, find_position, NULL);
}

/* Callback for walk_tree: put the known position there.  */

static tree
make_known (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (field_of_position (*tp))
    {
      *tp = known_value (position_number (*tp));
      *walk_subtrees = 0;
    }
  return NULL_TREE;
}

/* EXPR with the positions of the layout that is compiled against in the place
   of hidden ones; not folded.  */

tree
with_known_positions (tree expr)
{
  expr = unshare_expr (expr);
  walk_tree_without_duplicates (&expr, make_known, NULL);
  return expr;
}

/* What CALL, a hidden position that has been left in a function, becomes:
   RECORD, the value of a record for its member, less what the constant part
   has.  */

tree
relocated_position (const_tree call, tree record)
{
  return size_binop (MINUS_EXPR, fold_convert (sizetype, record),
		     size_int (position_number (call)));
}

/* Let the positions of the members that the chain REFERENCE goes through be
   known as long as this is.  */

known_positions::known_positions (tree reference)
{
  for (; handled_component_p (reference);
       reference = TREE_OPERAND (reference, 0))
    if (TREE_CODE (reference) == COMPONENT_REF)
      add (TREE_OPERAND (reference, 1));
}

/* Let the positions of all members of TYPE, a record or an array of them, be
   known as long as this is, and those of the members of members.  */

void
known_positions::add_all (tree type)
{
  tree record = strip_array_types (type);
  if (!RECORD_OR_UNION_TYPE_P (record))
    return;
  for (tree field = TYPE_FIELDS (record); field; field = DECL_CHAIN (field))
    if (TREE_CODE (field) == FIELD_DECL && DECL_FIELD_OFFSET (field))
      {
	add (field);
	add_all (TREE_TYPE (field));
      }
}

/* Let the position of FIELD be known as long as this is, if it is hidden
   now.  */

void
known_positions::add (tree field)
{
  if (TREE_CODE (field) != FIELD_DECL || !hidden_p (field))
    return;
  unsigned n = position_number (DECL_FIELD_OFFSET (field));
  reveal (n);
  m_numbers.safe_push (n);
}

/* Hide again what has been made known.  */

known_positions::~known_positions ()
{
  for (unsigned n : m_numbers)
    hide (n);
}

/* ADDRESS, a pointer, as one of which folding knows nothing.  In C++ CONSTANT
   says whether a constant expression is evaluated: then it is as good as it
   was.  */

tree
opaque_address (tree address, tree constant)
{
  location_t loc = EXPR_LOCATION (address);
  if (!address_function)
    address_function = undefined_function (
      "__builtin_btf_relocatable_address", address_builtin,
      build_varargs_function_type_list (ptr_type_node, const_ptr_type_node,
					NULL_TREE));
  tree function = build_fold_addr_expr (address_function);
  tree argument = build1_loc (loc, NOP_EXPR, const_ptr_type_node, address);
  tree call = (constant
		 ? build_call_nary (ptr_type_node, function, 2, argument,
				    constant)
		 : build_call_nary (ptr_type_node, function, 1, argument));
  SET_EXPR_LOCATION (call, loc);
  return build1_loc (loc, NOP_EXPR, TREE_TYPE (address), call);
}

/* The address in EXPR, if that is one made opaque, or null.  */

tree
address_in_opaque (tree expr)
{
  STRIP_NOPS (expr);
  return (TREE_CODE (expr) == CALL_EXPR
	      && opaque_function_p (get_callee_fndecl (expr), address_builtin)
	    ? tree_strip_nop_conversions (CALL_EXPR_ARG (expr, 0))
	    : NULL_TREE);
}

/* If the call at GSI makes an address opaque, let it be a copy of that,
   which has been relocated.  */

void
replace_opaque_address (gimple_stmt_iterator *gsi)
{
  gcall *stmt = as_a<gcall *> (gsi_stmt (*gsi));
  if (!opaque_function_p (gimple_call_fndecl (stmt), address_builtin))
    return;
  gimple *made;
  if (tree lhs = gimple_call_lhs (stmt))
    made = gimple_build_assign (lhs, NOP_EXPR, gimple_call_arg (stmt, 0));
  else
    made = gimple_build_nop ();
  gimple_set_location (made, gimple_location (stmt));
  gsi_replace (gsi, made, false);
}

/* targetm.fold_builtin: FNDECL is called with N arguments ARGS.  */

tree
fold_opaque (tree fndecl, int n, tree *args, bool ignore)
{
  if (opaque_function_p (fndecl, position_builtin))
    {
      unsigned number = tree_to_uhwi (args[0]);
      tree field = positions[number].field;
      /* Those of records that are not marked are hidden only inside of
	 others.  */
      if (!relocatable_p (DECL_CONTEXT (field)))
	return known_value (number);
      if (constant_position_p && constant_position_p (field))
	return known_value (number);
    }
  else if (n == 2 && opaque_function_p (fndecl, address_builtin)
	   && integer_onep (args[1]))
    return fold_convert (TREE_TYPE (TREE_TYPE (fndecl)), args[0]);
  return previous<fold_opaque> (fndecl, n, args, ignore);
}

/* What says whether C wants a constant where FIELD's position is folded.  */
bool (*constant_position_p) (tree field);

/* lang_hooks.parse_file.  What comes after it needs all positions.  */

void
parse_with_hidden_positions ()
{
  previous<parse_with_hidden_positions> ();
  for (unsigned n = 0; n < positions.length (); n++)
    reveal (n);
}

/* PLUGIN_GGC_MARKING: GCC's collector asks what is in use.  Mark the trees of
   all positions.  */

void
opaque_marking (void *, void *)
{
  for (const hidden_position &p : positions)
    {
      gt_ggc_mx_tree_node (p.field);
      gt_ggc_mx_tree_node (p.offset);
      gt_ggc_mx_tree_node (p.bit_offset);
      gt_ggc_mx_tree_node (p.call);
    }
}

} // namespace relocatable
