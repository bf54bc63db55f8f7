/* Addresses of members, as the parser computes with them.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the parser's conversions, and functions as they have been parsed.
   Gives  addresses that are left for the GIMPLE pass to relocate, whatever the
	  source does with them; and constants where C has nothing else.
   Never  makes a constant of a relocatable type's position in a function, but
	  for __builtin_offsetof and the immediate operands of asm.

   For example, "(u64) &((struct S *) 0)->a.b[2]" is an offset written by hand.
   GCC takes an address on a constant pointer for that and adds up the positions
   on the way, which leaves no path.  So in a function a constant that is cast
   to a pointer to a relocatable record is made opaque (opaque.cc).

   The offset in __builtin_offsetof is a constant always, as in clang: a layout
   use.  Only there positions, of type sizetype, are converted to size_t.

   In C++ nothing is folded before the function is complete, and then every
   address that is computed with is made opaque (opaque.cc).  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "types/types.h"
#include "marks/marks.h"
#include "opaque/opaque.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"
#include "stride/stride.h"
#include "layout/layout.h"

namespace relocatable {

/* How many queries about fields the parser is in.  */
static unsigned query_depth;

/* A constant that has been cast to a pointer in the current function.  */
struct constant_pointer
{
  tree pointer;
  location_t where;
  /* How many errors of GCC's there were before.  */
  int errors;
};

/* GCC's collector does not see these; it does not run inside of a function.  */
static auto_vec<constant_pointer> constant_pointers;

/* A position that has become a constant in what a static variable begins
   as.  */
struct constant_position
{
  tree field;
  location_t where;
};

static auto_vec<constant_position> constant_positions;

/* The parser gets the name of a builtin that is a query about a field.  */

void
begin_query (const cpp_token *, unsigned)
{
  query_depth++;
}

/* The last query that has been begun is parsed.  */

void
end_query ()
{
  if (query_depth)
    query_depth--;
}

/* Where the source is now; of a macro, where it is used.  */

static location_t
current_place ()
{
  return linemap_resolve_location (line_table, input_location,
				   LRK_MACRO_EXPANSION_POINT, NULL);
}

/* FIELD's position is folded to a constant: nonzero if C wants one here.  Keep
   it in mind for what is to be said of the static variable.  */

bool
note_constant_position (tree field)
{
  if (!constant_wanted_p ())
    return false;
  location_t where = current_place ();
  if (!static_initializer_p ())
    {
      use_layout (where, USE_OFFSETOF, DECL_CONTEXT (field));
      return true;
    }
  for (const constant_position &p : constant_positions)
    if (p.field == field)
      return true;
  constant_positions.safe_push ({ field, where });
  return true;
}

/* Callback for walk_tree: find the address of an object.  */

static tree
find_object (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return TREE_CODE (*tp) == ADDR_EXPR ? *tp : NULL_TREE;
}

/* PLUGIN_FINISH_DECL: a static variable has what it begins as.  Report the
   positions in it: with an object's address it is that of a member.  */

void
addresses_finish_decl (void *event_data, void *)
{
  if (constant_positions.is_empty ())
    return;
  tree decl = (tree) event_data;
  tree initial = VAR_P (decl) ? DECL_INITIAL (decl) : NULL_TREE;
  bool object = initial && initial != error_mark_node
		&& walk_tree_without_duplicates (&initial, find_object, NULL);
  for (const constant_position &p : constant_positions)
    if (object)
      report_reason (p.where, REASON_STATIC_INITIALIZER, p.field);
    else
      use_layout (p.where, USE_OFFSETOF, DECL_CONTEXT (p.field));
  constant_positions.truncate (0);
}

/* Nonzero if objects of the record OUTER have one of the record INNER in
   them.  */

static bool
has_by_value_p (const_tree outer, const_tree inner)
{
  for (tree field = TYPE_FIELDS (outer); field; field = DECL_CHAIN (field))
    {
      if (TREE_CODE (field) != FIELD_DECL)
	continue;
      const_tree type = TYPE_MAIN_VARIANT (
	strip_array_types (TREE_TYPE (field)));
      if (type == inner
	  || (RECORD_OR_UNION_TYPE_P (type) && has_by_value_p (type, inner)))
	return true;
    }
  return false;
}

/* EXPR is a position in __builtin_offsetof: return it in the layout compiled
   against.  */

static tree
offsetof_constant (tree expr, tree position)
{
  static location_t last_place;
  static const_tree last_record;
  tree record = DECL_CONTEXT (field_of_position (position));
  location_t where = offsetof_place ();
  /* GCC adds up positions from the outermost record on.  */
  if (where != last_place || !has_by_value_p (last_record, record))
    {
      use_layout (where, USE_OFFSETOF, record);
      last_place = where;
      last_record = record;
    }
  return c_fully_fold (with_known_positions (expr), false, NULL);
}

/* The record that TYPE is a pointer to, or to an array of which; or null.  */

static tree
record_pointed_to (const_tree type)
{
  if (!POINTER_TYPE_P (type))
    return NULL_TREE;
  tree record = strip_array_types (TREE_TYPE (type));
  return RECORD_OR_UNION_TYPE_P (record) ? record : NULL_TREE;
}

/* EXPR, the address of an object, as a pointer of TYPE that is no constant.
   Folding would move the conversion to the inside of a sum, and make a constant
   of it again: have it there.  */

static tree
variable_address (tree type, tree expr)
{
  STRIP_NOPS (expr);
  if (TREE_CODE (expr) == POINTER_PLUS_EXPR)
    return build2 (POINTER_PLUS_EXPR, type,
		   variable_address (type, TREE_OPERAND (expr, 0)),
		   TREE_OPERAND (expr, 1));
  tree address = build1 (NOP_EXPR, type, expr);
  TREE_CONSTANT (address) = 0;
  return address;
}

/* EXPR, an address that is not folded yet, as one of which folding knows
   nothing.  The front end for C does not look into calls when it takes what is
   for it alone, as C_MAYBE_CONST_EXPR of "c & 2 ? p : q", from an expression:
   it folds the arguments before.  */

static tree
unfolded_opaque_address (tree expr)
{
  if (!lang_GNU_CXX ())
    expr = c_fully_fold (expr, false, NULL);
  return opaque_address (expr, NULL_TREE);
}

/* The constant EXPR as a pointer of TYPE that is none to folding.  In a
   function, keep it in mind for what is to be said if C wanted a constant
   there.  */

static tree
variable_pointer (tree type, tree expr)
{
  tree pointer = opaque_address (fold_convert (type, expr), NULL_TREE);
  if (current_function_decl)
    constant_pointers.safe_push (
      { pointer, current_place (), errors_of_gcc () });
  return pointer;
}

/* EXPR, a constant, is converted to TYPE, a pointer to RECORD, by a CAST if
   that is set: return what keeps the members of RECORD to be seen, or null
   where nothing has to.  */

static tree
convert_constant (tree type, tree record, tree expr, bool cast)
{
  if (!query_depth
      && !(current_function_decl && !static_initializer_p ()
	   && has_hidden_positions_p (record)))
    return NULL_TREE;
  tree bare = tree_strip_nop_conversions (expr);
  if (TREE_CODE (bare) == INTEGER_CST)
    return cast ? variable_pointer (type, bare) : NULL_TREE;
  return variable_address (type, c_fully_fold (expr, false, NULL));
}

/* Nonzero if a conversion of EXPR to TYPE is what the front end for C makes of
   "*p", with p a pointer to an array of relocatable records: the address of the
   first of them.  Of

     &(*p)[i] == *p + j

   GCC would compare bytes, of which only those on the right are the
   target's.  */

static bool
decayed_array_p (const_tree type, tree expr)
{
  if (lang_GNU_CXX () || !POINTER_TYPE_P (type)
      || !POINTER_TYPE_P (TREE_TYPE (expr)) || address_in_opaque (expr))
    return false;
  const_tree array = TREE_TYPE (TREE_TYPE (expr));
  return (TREE_CODE (array) == ARRAY_TYPE
	  && TYPE_MAIN_VARIANT (TREE_TYPE (array))
	       == TYPE_MAIN_VARIANT (TREE_TYPE (type))
	  && relocatable_element (TREE_TYPE (type)));
}

/* Nonzero if EXPR, which is converted to TYPE, a pointer to relocatable records
   or to arrays of them, may be a sum that counts something else.  Of

     (struct s *) ((char *) p + i) - p

   GCC would make i / stride, and nothing would tell i from a number of
   records.  */

static bool
other_sum_p (const_tree type, tree expr)
{
  if (lang_GNU_CXX () || !POINTER_TYPE_P (type)
      || !POINTER_TYPE_P (TREE_TYPE (expr))
      || !relocatable_element (TREE_TYPE (type)) || address_in_opaque (expr))
    return false;
  const_tree record = strip_array_types (TREE_TYPE (type));
  tree sum = tree_strip_nop_conversions (expr);
  if (TREE_CODE (sum) == ADDR_EXPR)
    return TREE_CODE (TREE_OPERAND (sum, 0)) == ARRAY_REF
	   && !RECORD_OR_UNION_TYPE_P (
	     strip_array_types (TREE_TYPE (TREE_OPERAND (sum, 0))));
  if (!POINTER_TYPE_P (TREE_TYPE (sum)))
    return false;
  const_tree object = strip_array_types (TREE_TYPE (TREE_TYPE (sum)));
  return (TYPE_MAIN_VARIANT (object) != TYPE_MAIN_VARIANT (record)
	  && (EXPR_P (sum) || TREE_CODE (sum) == C_MAYBE_CONST_EXPR)
	  && !REFERENCE_CLASS_P (sum) && TREE_CODE (sum) != CALL_EXPR);
}

/* Nonzero if EXPR, which is converted to TYPE, a pointer to something else, is
   the address of an element in a relocatable record, or of what it has in it.
   Of

     (char *) &p->array[i] == (char *) p->array + j

   GCC would compare i times the size of an element in this layout with j.  */

static bool
other_element_p (const_tree type, const_tree expr)
{
  if (lang_GNU_CXX () || !POINTER_TYPE_P (type) || TREE_CODE (expr) != ADDR_EXPR
      || !access_p (TREE_OPERAND (expr, 0)))
    return false;
  /* Not an array that decays.  */
  const_tree object = strip_array_types (TREE_TYPE (TREE_TYPE (expr)));
  if (TYPE_MAIN_VARIANT (strip_array_types (TREE_TYPE (type)))
      == TYPE_MAIN_VARIANT (object))
    return false;
  for (const_tree ref = TREE_OPERAND (expr, 0); handled_component_p (ref);
       ref = TREE_OPERAND (ref, 0))
    if (TREE_CODE (ref) == ARRAY_REF)
      return true;
  return false;
}

/* Nonzero where the parser is in code, whose addresses are the target's: not in
   a query or in what a static variable begins as.  */

static bool
in_code_p ()
{
  return current_function_decl && !query_depth && !static_initializer_p ();
}

/* targetm.convert_to_type: EXPR is converted to TYPE.  */

tree
addresses_convert_to_type (tree type, tree expr)
{
  tree record = record_pointed_to (type);
  bool cast = cast_p (type);
  if (lang_GNU_CXX () && type == size_type_node && integer_zerop (expr)
      && record_pointed_to (TREE_TYPE (expr)))
    /* The null pointer of __builtin_offsetof.  */
    use_layout (offsetof_place (), USE_OFFSETOF,
		record_pointed_to (TREE_TYPE (expr)));
  else if (record && TREE_CONSTANT (expr))
    {
      if (tree converted = convert_constant (type, record, expr, cast))
	return converted;
    }
  else if (TREE_CODE (expr) != ADDR_EXPR && work_to_do
	   && (TREE_TYPE (expr) == sizetype || constant_wanted_p ()))
    {
      tree position = position_in (expr);
      if (position && TREE_TYPE (expr) == sizetype && type == size_type_node)
	return fold_convert (type, offsetof_constant (expr, position));
      if (position && note_constant_position (field_of_position (position)))
	return convert (type, c_fully_fold (with_known_positions (expr), false,
					    NULL));
    }
  else if (TREE_CODE (expr) == ADDR_EXPR && in_code_p ()
	   && (subscripted_array (&TREE_OPERAND (expr, 0))
	       || other_element_p (type, expr)
	       || (in_initial_value_p () && access_p (TREE_OPERAND (expr, 0)))))
    return convert (type, unfolded_opaque_address (expr));
  else if ((decayed_array_p (type, expr) || other_sum_p (type, expr))
	   && in_code_p ())
    return unfolded_opaque_address (fold_convert (type, expr));
  return (previous<addresses_convert_to_type>
	    ? previous<addresses_convert_to_type> (type, expr)
	    : NULL_TREE);
}

/* The call CALL is a position that has been left in an expression: of a record
   that is not marked it is what it is here.  */

static tree
replace_position (tree call)
{
  tree field = field_of_position (call);
  path p;
  p.index = 0;
  p.root = named_root (DECL_CONTEXT (field));
  if (!relocatable_p (DECL_CONTEXT (field)))
    return with_known_positions (call);
  if (!p.root)
    {
      report_reason (EXPR_LOC_OR_LOC (call, input_location),
		     REASON_UNNAMED_ROOT, field);
      return with_known_positions (call);
    }
  p.steps.safe_push (field);
  tree reference = path_reference (&p);
  known_positions known (reference);
  tree record = build_record (EXPR_LOC_OR_LOC (call, input_location), reference,
			      BPF_RELO_FIELD_BYTE_OFFSET);
  return record == error_mark_node ? record : relocated_position (call, record);
}

/* Nonzero if INPUT, an operand of an asm, can be neither in a register nor in
   memory: "i" is any constant, "n" a number, "s" a symbol.  */

static bool
immediate_p (const_tree input)
{
  const char *constraint = TREE_STRING_POINTER (
    TREE_VALUE (TREE_PURPOSE (input)));
  return constraint[strspn (constraint, "ins")] == '\0';
}

/* The offset that EXPR is, written by hand, in the layout that is compiled
   against; or null if it is none.  */

static tree
offset_by_hand (tree expr)
{
  if (TREE_CODE (expr) != ADDR_EXPR || !access_p (TREE_OPERAND (expr, 0)))
    return NULL_TREE;
  tree reference = unshare_expr (TREE_OPERAND (expr, 0));
  tree base = get_base_address (reference);
  if (!base || !INDIRECT_REF_P (base)
      || mark_of (TREE_TYPE (base)) == MARK_STRICT)
    return NULL_TREE;
  tree pointer = tree_strip_nop_conversions (TREE_OPERAND (base, 0));
  if (tree opaque = address_in_opaque (pointer))
    pointer = opaque;
  if (TREE_CODE (pointer) != INTEGER_CST)
    return NULL_TREE;
  use_layout (EXPR_LOC_OR_LOC (expr, input_location), USE_OFFSETOF,
	      TREE_TYPE (base));
  known_positions known (reference);
  TREE_OPERAND (base, 0) = wide_int_to_tree (TREE_TYPE (TREE_OPERAND (base, 0)),
					     wi::to_wide (pointer));
  return fold_offsetof (reference, TREE_TYPE (expr));
}

/* Callback for walk_tree: if *TP is an offset written by hand, put the constant
   in its place.  */

static tree
make_constant (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (tree offset = offset_by_hand (*tp))
    *tp = offset;
  return NULL_TREE;
}

/* EXPR is an asm.  Its text has no place for a record, and clang gives the
   constant there: so

     asm ("r1 = *(u32 *) (r1 + %[at])" : : [at] "i" (offsetof (struct S, f)));

   with the offsetof of bpf_helpers.h has the offset of this layout, if S is not
   strict.  In nodes of its own: the front end for C++ remembers what it has
   made of the others.  */

static void
visit_asm (tree expr)
{
  for (tree input = ASM_INPUTS (expr); input; input = TREE_CHAIN (input))
    if (immediate_p (input))
      {
	tree *value = &TREE_VALUE (input);
	*value = unshare_expr (*value);
	walk_tree_without_duplicates (value, make_constant, NULL);
	*value = c_fully_fold (*value, false, NULL);
      }
}

/* What C++ has to tell whether it evaluates a constant.  */

tree
constant_evaluated ()
{
  tree name = get_identifier ("__builtin_is_constant_evaluated");
  return build_call_expr (identifier_global_value (name), 0);
}

/* If *TP, an operand of an operation, is the address of a member, or one that
   has been converted or added to, make it opaque.  */

static void
protect (tree *tp)
{
  for (;;)
    if (tree object = counted_object (*tp))
      *tp = object;
    else if (CONVERT_EXPR_P (*tp) || TREE_CODE (*tp) == NON_LVALUE_EXPR
	     || TREE_CODE (*tp) == POINTER_PLUS_EXPR
	     || TREE_CODE (*tp) == SAVE_EXPR)
      tp = &TREE_OPERAND (*tp, 0);
    else
      break;
  if (TREE_CODE (*tp) != ADDR_EXPR
      || !(access_p (TREE_OPERAND (*tp, 0))
	   || subscripted_array (&TREE_OPERAND (*tp, 0))))
    return;
  tree base = get_base_address (TREE_OPERAND (*tp, 0));
  if (lang_GNU_CXX () || (base && !INDIRECT_REF_P (base)))
    *tp = opaque_address (*tp,
			  lang_GNU_CXX () ? constant_evaluated () : NULL_TREE);
}

/* Nonzero if the operands of EXPR, which computes with two, have to be
   protected: in C++ nothing has been folded yet, and in C the address of an
   object's member is a constant to GIMPLE, two of which GCC folds as soon as
   positions are known.  */

static bool
computes_p (const_tree expr)
{
  return ((BINARY_CLASS_P (expr) || COMPARISON_CLASS_P (expr))
	  && TREE_CODE (expr) != POINTER_PLUS_EXPR);
}

/* EXPR takes the address of a member, in C++.  If that is on a constant
   pointer, let it be on one that is none: GCC would make an offset of it.  */

static void
protect_base (tree expr)
{
  tree *base = &TREE_OPERAND (expr, 0);
  if (!access_p (*base))
    return;
  while (handled_component_p (*base))
    base = &TREE_OPERAND (*base, 0);
  if (!INDIRECT_REF_P (*base))
    return;
  tree pointer = TREE_OPERAND (*base, 0);
  tree bare = tree_strip_nop_conversions (pointer);
  if (TREE_CODE (bare) == INTEGER_CST)
    TREE_OPERAND (*base, 0) = opaque_address (pointer, constant_evaluated ());
}

/* Nonzero if SIZE is that of TYPE, in this layout or in the target's.  */

static bool
element_size_p (tree size, tree type)
{
  tree local = TYPE_SIZE_UNIT (type);
  if (!local || TREE_CODE (local) != INTEGER_CST)
    return false;
  if (tree_int_cst_equal (size, local))
    return true;
  tree record = TYPE_MAIN_VARIANT (strip_array_types (type));
  tree count = stride_count (size, record);
  return (
    count
    && tree_int_cst_equal (fold_convert (sizetype, count),
			   element_count (local, int_size_in_bytes (record))));
}

/* If EXPR, "(&a[i] - &a[j]) / SIZE", is the difference of two elements of one
   array, return that of their indexes, however large elements are in the
   target; else return null.  */

static tree
element_difference (tree expr)
{
  tree difference = TREE_OPERAND (expr, 0);
  STRIP_NOPS (difference);
  if (TREE_CODE (difference) != POINTER_DIFF_EXPR
      && TREE_CODE (difference) != MINUS_EXPR)
    return NULL_TREE;
  tree array[2], index[2];
  for (unsigned i = 0; i < 2; i++)
    {
      tree address = TREE_OPERAND (difference, i);
      STRIP_NOPS (address);
      if (tree decayed = address_in_opaque (address))
	address = decayed;
      if (TREE_CODE (address) != ADDR_EXPR)
	return NULL_TREE;
      tree ref = TREE_OPERAND (address, 0);
      bool element = TREE_CODE (ref) == ARRAY_REF;
      array[i] = element ? TREE_OPERAND (ref, 0) : ref;
      index[i] = element ? TREE_OPERAND (ref, 1) : size_zero_node;
      if (!access_p (array[i]) || TREE_CODE (TREE_TYPE (array[i])) != ARRAY_TYPE
	  || !element_size_p (TREE_OPERAND (expr, 1),
			      TREE_TYPE (TREE_TYPE (array[i]))))
	return NULL_TREE;
    }
  /* Hidden positions are side effects.  Those of a volatile pointer are
     too.  */
  tree base = get_base_address (array[0]);
  if (!operand_equal_p (array[0], array[1],
			OEP_ADDRESS_OF | OEP_MATCH_SIDE_EFFECTS)
      || !base
      || (INDIRECT_REF_P (base) && TREE_SIDE_EFFECTS (TREE_OPERAND (base, 0))))
    return NULL_TREE;
  tree type = TREE_TYPE (expr);
  return fold_build2 (MINUS_EXPR, type, fold_convert (type, index[0]),
		      fold_convert (type, index[1]));
}

/* If *TP is a position that has been left in an expression, put there what
   replace_position makes of it.  */

static void
replace_if_position (tree *tp)
{
  if (*tp && TREE_CODE (*tp) == CALL_EXPR && field_of_position (*tp))
    *tp = replace_position (*tp);
}

/* Replace the positions among the operands of EXPR.  Not in a walk: a
   position's call is one node, however often it is used, and walk_tree visits
   it once.  */

static void
replace_positions (tree expr)
{
  if (TREE_CODE (expr) == CONSTRUCTOR)
    for (constructor_elt &element : CONSTRUCTOR_ELTS (expr))
      replace_if_position (&element.value);
  else if (EXPR_P (expr))
    for (int i = 0; i < TREE_OPERAND_LENGTH (expr); i++)
      replace_if_position (&TREE_OPERAND (expr, i));
}

/* Callback for walk_tree: put 0 in the place of positions that are operands,
   and add their members' numbers to DATA.  */

static tree
take_positions (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (tree field = field_of_position (*tp))
    {
      ((auto_vec<unsigned> *) data)->safe_push (DECL_UID (field));
      *tp = size_zero_node;
      *walk_subtrees = 0;
    }
  return NULL_TREE;
}

/* Callback for qsort: by the numbers of the members.  */

static int
compare_numbers (const void *a, const void *b)
{
  unsigned x = *(const unsigned *) a, y = *(const unsigned *) b;
  return x < y ? -1 : x > y;
}

/* EXPR is a comparison.  GCC compares the addresses of two elements of one
   array by the positions and indexes alone: if both sides have the same
   positions, drop them.  */

static void
drop_equal_positions (tree expr)
{
  if (!position_in (TREE_OPERAND (expr, 0))
      || !position_in (TREE_OPERAND (expr, 1)))
    return;
  auto_vec<unsigned> numbers[2];
  tree sides[2];
  for (unsigned i = 0; i < 2; i++)
    {
      sides[i] = unshare_expr (TREE_OPERAND (expr, i));
      walk_tree (&sides[i], take_positions, &numbers[i], NULL);
      numbers[i].qsort (compare_numbers);
    }
  if (numbers[0].length () != numbers[1].length ())
    return;
  for (unsigned i = 0; i < numbers[0].length (); i++)
    if (numbers[0][i] != numbers[1][i])
      return;
  for (unsigned i = 0; i < 2; i++)
    TREE_OPERAND (expr, i) = sides[i];
}

/* EXPR is a comparison.  GCC makes of that of two addresses in one array one of
   the numbers of bytes before them, in which subscripts are multiplied by the
   size of the layout that is compiled against, and what is added to a pointer
   is by the target's:

     &p->array[i] < p->array + j	is    i * 12 < j * stride

   Then compare the numbers of elements.  */

static void
compare_element_counts (tree expr)
{
  if (TREE_TYPE (TREE_OPERAND (expr, 0)) != ssizetype)
    return;
  tree stride = stride_in (expr);
  if (!stride)
    return;
  tree record = stride_record (stride);
  tree counts[2];
  for (unsigned i = 0; i < 2; i++)
    {
      counts[i] = stride_count (TREE_OPERAND (expr, i), record,
				int_size_in_bytes (record));
      if (!counts[i])
	{
	  report_reason (EXPR_LOCATION (stride), REASON_STRIDE_UNKNOWN, record);
	  return;
	}
    }
  for (unsigned i = 0; i < 2; i++)
    TREE_OPERAND (expr, i) = counts[i];
}

/* Callback for walk_tree: mend the addresses and the positions that *TP
   computes with.  VISITED, a hash_set<tree>, is what the walk has been to.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *visited)
{
  tree expr = *tp;
  if (TYPE_P (expr))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (COMPARISON_CLASS_P (expr))
    {
      drop_equal_positions (expr);
      compare_element_counts (expr);
    }
  replace_positions (expr);
  switch (TREE_CODE (expr))
    {
    case ASM_EXPR:
      visit_asm (expr);
      return NULL_TREE;

    case TREE_LIST:
      /* Of an asm.  */
      replace_if_position (&TREE_VALUE (expr));
      return NULL_TREE;

    case CALL_EXPR:
      if (tree address = address_in_opaque (expr))
	{
	  /* Nothing is computed with it.  */
	  if (TREE_CODE (address) == INTEGER_CST)
	    *tp = fold_convert (TREE_TYPE (expr), address);
	}
      return NULL_TREE;

    case INDIRECT_REF:
      if (tree address = address_in_opaque (TREE_OPERAND (expr, 0)))
	if (TREE_CODE (address) == INTEGER_CST)
	  *walk_subtrees = 0;
      return NULL_TREE;

    case DECL_EXPR:
      visit_lengths (TREE_TYPE (DECL_EXPR_DECL (expr)), visit_expression,
		     visited);
      return NULL_TREE;

    case ADDR_EXPR:
      if (lang_GNU_CXX ())
	protect_base (expr);
      return NULL_TREE;

    case EXACT_DIV_EXPR:
      if (tree difference = element_difference (expr))
	*tp = difference;
      break;

    default:
      break;
    }
  if (computes_p (expr))
    for (unsigned i = 0; i < 2; i++)
      protect (&TREE_OPERAND (expr, i));
  return NULL_TREE;
}

/* Callback for walk_functions: mend the addresses and positions in DECL.  */

static void
visit_function (tree decl, void *)
{
  hash_set<tree> visited;
  walk_tree (&DECL_SAVED_TREE (decl), visit_expression, &visited, &visited);
}

/* PLUGIN_PRE_GENERICIZE: a function and those nested in it are parsed.  */

void
addresses_pre_genericize (void *event_data, void *)
{
  if (work_to_do && TARGET_BPF_CORE)
    walk_functions ((tree) event_data, visit_function, NULL);
}

/* Callback for walk_tree: find the constant pointer DATA.  */

static tree
find_pointer (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return *tp == (tree) data ? *tp : NULL_TREE;
}

/* PLUGIN_FINISH_PARSE_FUNCTION.  Nothing tells a plugin that C wants a
   constant, as in

     switch (x) { case offsetof (struct S, f): ... }

   What can be seen is that there has been an error, before the next pointer
   came, and that the function does not have the pointer.  */

void
addresses_finish_function (void *event_data, void *)
{
  tree decl = (tree) event_data;
  query_depth = 0;
  bool failed = (!constant_pointers.is_empty ()
		 && errors_of_gcc () > constant_pointers[0].errors);
  for (unsigned i = 0; failed && i < constant_pointers.length (); i++)
    {
      const constant_pointer *p = &constant_pointers[i];
      int errors = (i + 1 < constant_pointers.length ()
		      ? constant_pointers[i + 1].errors
		      : errors_of_gcc ());
      if (errors > p->errors
	  && !walk_tree_without_duplicates (&DECL_SAVED_TREE (decl),
					    find_pointer, p->pointer))
	explain_no_constant (p->where,
			     record_pointed_to (TREE_TYPE (p->pointer)));
    }
  constant_pointers.truncate (0);
}

} // namespace relocatable
