/* Is the parser in what an object begins as?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the declarations and the type names that the parser meets, before it
	  reads the braces that may follow, and the statements that it has made.
   Gives  static_initializer_p (); and, as long as the parser may be in the
	  braces of a record's initial value, that record's positions
	  (opaque.cc).
   Never  looks at a value.

   The C parser puts the members that braces name in order, and compares their
   positions as constants for that:

     struct iphdr h = { .ttl = 64, .version = 4 };
     f (&(struct iphdr) { .ttl = 64 });

   For a declaration there is an event after the braces.  For a compound literal
   there is none, and nothing tells that braces follow at all: from the name of
   a record type on, the positions are known until the expression around has
   become a statement.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "opaque/opaque.h"

namespace relocatable {

/* The static variable whose initial value the parser may be in, and the
   function that it belongs to, or null.  Only compared.  */
static const_tree static_variable;
static const_tree static_variable_function;

/* A region of the source in which the parser may initialize an object.  */
struct initial_region
{
  known_positions *known;
  /* The object, or null if it is a compound literal's.  */
  const_tree decl;
  /* Where the parser puts its statements: how many lists are open, the last one
     and its last statement.  */
  unsigned depth;
  tree list;
  const void *last;
  location_t begin;
};

static auto_vec<initial_region> regions;

/* The type that the parser has just asked about, where that may have been the
   first part of a type's name: "struct S", before "*" or the end.  */
static const_tree specified_type;

/* The type whose name the parser has read last, or null if a declaration came
   after it.  Only compared.  */
static const_tree named_type;

/* The next name of a type is that of __builtin_offsetof.  */
static bool in_offsetof;
static location_t last_offsetof;

/* Nonzero if the parser may be in the initial value of a static variable of the
   current function, or of one at file scope.  */

bool
static_initializer_p ()
{
  return static_variable && static_variable_function == current_function_decl;
}

/* Nonzero if the parser is where C has no instructions: at file scope, but for
   the lengths of parameters, and in what static data begins as.  */

bool
constant_wanted_p ()
{
  return (static_initializer_p ()
	  || (!current_function_decl && lang_hooks.decls.global_bindings_p ()));
}

/* Nonzero if the expression that the region R began in is done: its statement,
   or a block that depends on it, has been begun.  Statements in an expression
   have a list of their own.  */

static bool
done_p (const initial_region *r)
{
  if (r->decl)
    return false;
  unsigned depth = vec_safe_length (stmt_list_stack);
  if (depth < r->depth
      || (r->depth > 0 && (*stmt_list_stack)[r->depth - 1] != r->list))
    return true;
  if (depth > r->depth
      && !STATEMENT_LIST_STMT_EXPR ((*stmt_list_stack)[r->depth]))
    return true;
  return r->list && STATEMENT_LIST_TAIL (r->list) != r->last;
}

/* Close the region number I: its positions are hidden again.  */

static void
close_region (unsigned i)
{
  delete regions[i].known;
  regions.ordered_remove (i);
}

/* Close all regions that are done; with ALL, the others too.  */

static void
close_regions (bool all)
{
  for (unsigned i = regions.length (); i-- > 0;)
    if (all || done_p (&regions[i]))
      close_region (i);
}

/* Nonzero if the parser may be in the braces of a record whose positions would
   be hidden elsewhere.  */

bool
in_initial_value_p ()
{
  if (regions.is_empty ())
    return false;
  close_regions (false);
  return !regions.is_empty ();
}

/* Where the outermost region begins in which the parser may be in the braces of
   a record, if there is one.  */

location_t
initial_value_place ()
{
  return regions.is_empty () ? UNKNOWN_LOCATION : regions[0].begin;
}

/* Nonzero if the conversion to TYPE that comes now is a cast: the parser has
   just read the name of that type.  */

bool
cast_p (const_tree type)
{
  bool cast = named_type == TYPE_MAIN_VARIANT (type);
  named_type = NULL_TREE;
  return cast;
}

/* The parser is about to read an __builtin_offsetof, which begins with the name
   of a type, and needs no positions.  */

void
begin_offsetof (const cpp_token *token, unsigned)
{
  in_offsetof = true;
  last_offsetof = token->src_loc;
}

/* Where the __builtin_offsetof is that the parser is reading.  The preprocessor
   tells no more of a macro than where its text is: then where the parser
   is.  */

location_t
offsetof_place ()
{
  location_t where = last_offsetof;
  if (lang_GNU_CXX () || in_system_header_at (where)
      || linemap_compare_locations (line_table, where, input_location) > 0)
    where = input_location;
  return linemap_resolve_location (line_table, where, LRK_MACRO_EXPANSION_POINT,
				   NULL);
}

/* An object of TYPE comes next: DECL, or a compound literal.  */

static void
open_region (tree type, const_tree decl)
{
  close_regions (false);
  if (!has_hidden_positions_p (type))
    return;
  known_positions *known = new known_positions ();
  known->add_all (type);
  unsigned depth = vec_safe_length (stmt_list_stack);
  tree list = depth ? (*stmt_list_stack)[depth - 1] : NULL_TREE;
  regions.safe_push ({ known, decl, depth, list,
		       list ? STATEMENT_LIST_TAIL (list) : NULL,
		       input_location });
}

/* Nonzero if TYPE, about which the parser asks, is a whole name of a type.  It
   asks after the specifiers, and again after the declarator.  */

static bool
type_name_p (const_tree type)
{
  tree record = strip_array_types (const_cast<tree> (type));
  if (!RECORD_OR_UNION_TYPE_P (record))
    return false;
  return TREE_CODE (type) == ARRAY_TYPE
	 || (specified_type && TYPE_MAIN_VARIANT (record) == specified_type);
}

/* targetm.insert_attributes: NODE is a declaration, whose initial value comes
   next; or a type, perhaps a compound literal's.  */

void
initial_insert_attributes (tree node, tree *attributes)
{
  if (VAR_P (node))
    {
      if (TREE_STATIC (node) || !current_function_decl)
	{
	  static_variable = node;
	  static_variable_function = current_function_decl;
	}
      open_region (TREE_TYPE (node), node);
    }
  named_type = TYPE_P (node) ? TYPE_MAIN_VARIANT (node) : NULL_TREE;
  if (named_type && type_name_p (named_type))
    {
      if (!in_offsetof && (current_function_decl || static_variable))
	open_region (node, NULL_TREE);
      in_offsetof = false;
      specified_type = NULL_TREE;
    }
  else
    specified_type = named_type;
  if (previous<initial_insert_attributes>)
    previous<initial_insert_attributes> (node, attributes);
}

/* The preprocessor begins a line: a statement may be done, and nothing else
   tell it before the next one is folded.  */

void
initial_line_change (cpp_reader *reader, const cpp_token *token,
		     int parsing_args)
{
  if (previous<initial_line_change>)
    previous<initial_line_change> (reader, token, parsing_args);
  close_regions (false);
}

/* PLUGIN_FINISH_TYPE: the parser has read "struct S", for which it has asked
   about attributes too.  */

void
initial_finish_type (void *, void *)
{
  specified_type = NULL_TREE;
}

/* PLUGIN_FINISH_DECL: DECL has its initial value.  */

void
initial_finish_decl (void *event_data, void *)
{
  const_tree decl = (const_tree) event_data;
  for (unsigned i = regions.length (); i-- > 0;)
    if (regions[i].decl == decl)
      close_region (i);
  if (static_variable == decl)
    {
      static_variable = NULL_TREE;
      if (!current_function_decl)
	close_regions (true);
    }
  close_regions (false);
}

/* PLUGIN_FINISH_PARSE_FUNCTION: an error may have kept a declaration from its
   end.  */

void
initial_finish_function (void *decl, void *)
{
  if (!decl_function_context ((tree) decl))
    close_regions (true);
  static_variable = NULL_TREE;
}

} // namespace relocatable
