/* By what does the parser scale what is added to a pointer?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the C parser's question whether a type allows arithmetic with pointers
	  to it, and the conversion of that type's size which follows.
   Gives  in place of the size, where the type is a relocatable record or an
	  array of them, its size in the target (target-size.cc).
   Never  looks at an expression, and never sees "p++", for which the parser
	  converts no size: see c-pointers.cc.

   For "p + i" the parser multiplies i by the size of what p points to, and
   folds the product into what is around it: in "(char *) (p + 1) + 8" nothing
   tells 40 from what the source has as a number of bytes.  So it gets no
   constant in the first place:

     verify_type_context (TCTX_POINTER_ARITH, struct s)
     convert (unsigned long, 32)

   which gives  __builtin_btf_relocatable_size ().  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "marks/marks.h"
#include "stride/stride.h"

namespace relocatable {

/* The types that pointers point to with which the parser is computing, if they
   are scaled as the target has them; else null.  A difference has two, of which
   it takes the first: an array of variable length is another type each time
   that it is written.  */
static tree scaled_types[2];
GGC_ROOT (scaled_types);

/* Where it does.  */
static location_t scaled_place;

/* The last places where it computes with pointers to records that are not
   marked, or to arrays of them, for __builtin_preserve_access_index: as many as
   one argument of that may have.  */
static struct
{
  location_t where;
  const_tree type;
} unmarked_places[64];
static unsigned unmarked_count;

/* Nonzero if pointers to TYPE are computed with in the target's layout here.
   In C++ there may be instructions anywhere, such as in a default argument;
   what is to be constant there is made so by fold_builtin.  */

static bool
scaled_p (const_tree type)
{
  return (work_to_do && TARGET_BPF_CORE
	  && (lang_GNU_CXX () || !constant_wanted_p ())
	  && COMPLETE_TYPE_P (type) && relocatable_element (type));
}

/* targetm.verify_type_context.  For a difference the parser asks about both
   sides, and for "p[i + 1]" GCC 14 asks for both sums, before it converts.  */

bool
scale_verify_type_context (location_t where, type_context_kind context,
			   const_tree type, bool silent)
{
  in_initial_value_p ();
  if (silent)
    ;
  else if (context == TCTX_POINTER_ARITH && scaled_p (type))
    {
      scaled_types[1] = where == scaled_place ? scaled_types[0] : NULL_TREE;
      scaled_types[0] = const_cast<tree> (type);
      scaled_place = where;
    }
  else
    {
      scaled_types[0] = scaled_types[1] = NULL_TREE;
      const_tree record = strip_array_types (const_cast<tree> (type));
      if (context == TCTX_POINTER_ARITH && RECORD_OR_UNION_TYPE_P (record))
	unmarked_places[unmarked_count++ % ARRAY_SIZE (unmarked_places)] = {
	  get_pure_location (where), TYPE_MAIN_VARIANT (record)
	};
    }
  auto next = previous<scale_verify_type_context>;
  return !next || next (where, context, type, silent);
}

/* Nonzero if EXPR is SIZE.  That of an array of variable length is an
   expression with a SAVE_EXPR in it, which is not even equal to itself.  */

static bool
same_size_p (const_tree expr, const_tree size)
{
  return expr == size || operand_equal_p (expr, size);
}

/* targetm.convert_to_type.  What the parser converts before it comes to the
   size is of the source, where sizes have the type size_t.  */

tree
scale_convert_to_type (tree type, tree expr)
{
  if (INTEGRAL_TYPE_P (type) && TREE_TYPE (expr) == sizetype)
    for (tree scaled : scaled_types)
      if (scaled
	  && same_size_p (expr, TYPE_SIZE_UNIT (TYPE_MAIN_VARIANT (scaled))))
	return fold_convert (type, target_size (scaled_place, scaled));
  return previous<scale_convert_to_type>
	   ? previous<scale_convert_to_type> (type, expr)
	   : NULL_TREE;
}

/* targetm.fold_builtin: FNDECL is called with N arguments ARGS.  What C++
   evaluates as a constant points to objects of this program, which keep the
   layout that is compiled against.  */

tree
fold_stride (tree fndecl, int n, tree *args, bool ignore)
{
  if (n == 1 && integer_onep (args[0]))
    if (tree record = record_of_function (fndecl))
      return TYPE_SIZE_UNIT (record);
  return previous<fold_stride> (fndecl, n, args, ignore);
}

/* Nonzero if the expression at LOC, just parsed, computes with a pointer to
   TYPE, a record that is not marked, or to arrays of them.  An expression's own
   location is not enough: the parser moves that of "p + i" to the "&" of
   "&p[i]".  */

bool
unmarked_arithmetic_p (location_t loc, const_tree type)
{
  if (loc == UNKNOWN_LOCATION)
    return false;
  source_range range = get_range_from_loc (line_table, loc);
  for (auto &place : unmarked_places)
    if (place.type == TYPE_MAIN_VARIANT (type)
	&& (get_pure_location (loc) == place.where
	    || (linemap_compare_locations (line_table, range.m_start,
					   place.where)
		  >= 0
		&& linemap_compare_locations (line_table, place.where,
					      range.m_finish)
		     >= 0)))
      return true;
  return false;
}

} // namespace relocatable
