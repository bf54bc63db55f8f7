/* Where does the source compute with pointers to relocatable records?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the C parser's question, before it scales an operand by a type's size,
	  whether the type allows arithmetic, and the place that comes with it.
   Gives  take_places (): what is computed with in an expression.
   Never  looks into an expression.

   A function's body tells "p + 1" and "(struct s *) ((char *) p + 32)" apart no
   more: both are POINTER_PLUS_EXPR <p, 32>, of type struct s *.  The places do.
   Expressions are matched with them when the function is complete; a place that
   no expression covers has been folded into something else, and is reported.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* A place where the current function computes with a pointer.  */
struct arithmetic_place
{
  location_t where;
  tree type;
  /* Nothing is lost if no expression is left: it is a part of another place, or
     a difference, which is a number of elements where it has been folded.  */
  bool harmless;
  /* When an expression of this place was last visited, by visit_clock, or 0.
     There may be several: "p[i].f |= x" has p[i] twice.  */
  unsigned visited;
};

static auto_vec<arithmetic_place> places;

/* The last place where it computes with a pointer to a record that is not
   marked, for __builtin_preserve_access_index.  */
static arithmetic_place unmarked_place;

/* Counts the expressions visited.  */
static unsigned visit_clock;

/* The back end's own hook, if it has one.  */
static bool (*back_end_verify) (location_t, type_context_kind, const_tree,
				bool);

/* The record that TYPE, a record or an array of them, is made of.  */

static tree
record_of_type (const_tree type)
{
  return TYPE_MAIN_VARIANT (strip_array_types (const_cast<tree> (type)));
}

/* targetm.verify_type_context.  For "p[i + 1]", GCC 14 asks twice: for the sum
   with the index, and for "p + 1" in that sum, which has no place of its own:
   this is given as the parser's.  For a difference both ask twice, for each
   side.  */

static bool
verify_type_context (location_t where, type_context_kind context,
		     const_tree type, bool silent)
{
  if (context == TCTX_POINTER_ARITH && !silent && any_relocatable
      && TARGET_BPF_CORE && current_function_decl
      && !c_inhibit_evaluation_warnings && COMPLETE_TYPE_P (type)
      && relocatable_p (record_of_type (type)))
    {
      tree record = record_of_type (type);
      location_t at = get_pure_location (where);
      bool harmless = false;
      if (!places.is_empty () && places.last ().type == record)
	{
	  if (SUMS_ARE_SPLIT && where == input_location)
	    harmless = true;
	  else if (places.last ().where == at)
	    places.last ().harmless = harmless = true;
	}
      places.safe_push ({ at, record, harmless, 0 });
    }
  else if (context == TCTX_POINTER_ARITH && !silent
	   && RECORD_OR_UNION_TYPE_P (type))
    unmarked_place = { get_pure_location (where), TYPE_MAIN_VARIANT (type),
		       false, 0 };
  return !back_end_verify || back_end_verify (where, context, type, silent);
}

/* Nonzero if PLACE is in the range of the source that LOC covers.  An
   expression's own location is not enough: the parser moves that of "p + i" to
   the "&" of "&p[i]".  */

static bool
covers_p (location_t loc, const arithmetic_place *place)
{
  if (loc == UNKNOWN_LOCATION)
    return false;
  if (get_pure_location (loc) == place->where)
    return true;
  source_range range = get_range_from_loc (line_table, loc);
  return (
    linemap_compare_locations (line_table, range.m_start, place->where) >= 0
    && linemap_compare_locations (line_table, place->where, range.m_finish)
	 >= 0);
}

/* Nonzero if the expression at LOC, just parsed, computes with a pointer to
   TYPE, a record that is not marked.  */

bool
unmarked_arithmetic_p (location_t loc, const_tree type)
{
  return (unmarked_place.type == TYPE_MAIN_VARIANT (type)
	  && covers_p (loc, &unmarked_place));
}

/* The time of visit now beginning.  */

unsigned
begin_visit ()
{
  return ++visit_clock;
}

/* The record to pointers to which the source adds in the expression at LOC, or
   null.  A place that has been visited since SINCE, when the visit of the
   expression's operands began, belongs to one of them; what is left has been
   folded into the expression.  With TYPE, only places of that type count.  */

tree
record_at (location_t loc, unsigned since, const_tree type)
{
  tree found = NULL_TREE;
  for (const arithmetic_place &place : places)
    if (place.visited < since && covers_p (loc, &place)
	&& (!type || place.type == record_of_type (type)))
      {
	if (get_pure_location (loc) == place.where)
	  return place.type;
	/* Sizes of two types in one sum: leave both to be reported.  */
	if (found && found != place.type)
	  return NULL_TREE;
	found = place.type;
      }
  return found;
}

/* The same, and the places have now been visited.  */

tree
take_places (location_t loc, unsigned since, const_tree type)
{
  tree found = record_at (loc, since, type);
  unsigned now = begin_visit ();
  if (found)
    for (arithmetic_place &place : places)
      if (place.type == found && covers_p (loc, &place))
	place.visited = now;
  return found;
}

/* What the source has at LOC is not evaluated: no sum is left of it.  */

void
drop_places (location_t loc)
{
  unsigned now = begin_visit ();
  for (arithmetic_place &place : places)
    if (covers_p (loc, &place))
      place.visited = now;
}

/* A place of arithmetic with pointers to TYPE of which no expression has been
   visited, or UNKNOWN_LOCATION.  */

location_t
unvisited_place (const_tree type)
{
  for (const arithmetic_place &place : places)
    if (!place.visited && place.type == record_of_type (type))
      return place.where;
  return UNKNOWN_LOCATION;
}

/* Nonzero if a place that LOC covers has been visited since SINCE.  */

bool
visited_since_p (location_t loc, unsigned since)
{
  for (const arithmetic_place &place : places)
    if (place.visited > since && covers_p (loc, &place))
      return true;
  return false;
}

/* What the search for a size that has been folded into a constant carries.  */
struct size_search
{
  const arithmetic_place *place;
  /* An expression around covers the place.  */
  bool covered;
  /* Set if there is a sum without a location, of which nothing is known.  */
  bool *unknown_sum;
};

/* Callback for walk_tree: find a constant in *TP that may have a size of the
   place's type in it.  Any may: "(long) (p + 1) + 4" has the sum of both.  */

static tree
find_size (tree *tp, int *walk_subtrees, void *data)
{
  size_search *search = (size_search *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (!search->covered && covers_p (EXPR_LOCATION (*tp), search->place))
    {
      *walk_subtrees = 0;
      size_search inside = { search->place, true, search->unknown_sum };
      for (int i = 0; i < TREE_OPERAND_LENGTH (*tp); i++)
	if (tree found = walk_tree_without_duplicates (&TREE_OPERAND (*tp, i),
						       find_size, &inside))
	  return found;
    }
  else if (search->covered && TREE_CODE (*tp) == INTEGER_CST
	   && !integer_zerop (*tp))
    return *tp;
  else if (TREE_CODE (*tp) == POINTER_PLUS_EXPR && !EXPR_HAS_LOCATION (*tp)
	   && !RECORD_OR_UNION_TYPE_P (TREE_TYPE (TREE_TYPE (*tp))))
    *search->unknown_sum = true;
  return NULL_TREE;
}

/* The function DECL is complete, and all of it has been visited: report the
   places that no expression has taken, and forget all.  A sum such as "p + 0"
   leaves no expression, and nothing to report either: no constant where it was
   can have a size in it.  */

void
finish_places (tree decl)
{
  for (const arithmetic_place &place : places)
    if (!place.visited && !place.harmless)
      {
	bool unknown_sum = false;
	size_search search = { &place, false, &unknown_sum };
	if (walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), find_size,
					  &search)
	    || unknown_sum)
	  report_reason (place.where, REASON_STRIDE_LOST, place.type);
      }
  places.truncate (0);
  visit_clock = 0;
}

void
places_init (const char *)
{
  back_end_verify = targetm.verify_type_context;
  targetm.verify_type_context = verify_type_context;
}

} // namespace relocatable
