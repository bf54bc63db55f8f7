/* Members of what a constant pointer points to.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  each conversion of a constant to a pointer to records, as it is parsed;
	  and the call that libbpf-compat.cc puts before the field in a query.
   Gives  the same pointer as no constant.
   Never  changes what the program computes.

   Of the address of a member, or of an array, on a constant the parser makes a
   constant: no member would be left.  In

     bpf_core_field_exists (((struct S *) 0)->array)

   the null pointer becomes one that is read from address 0.  A query is never
   evaluated, nor is that.  The macro begins it by a call of ours:

     __builtin_preserve_field_info ((__builtin_preserve_field_info (0, 258),
				     ((struct S *) 0)->array), KIND)

   Elsewhere this is done for the address of an object, as in

     char buffer[64];
     int *p = ((struct S *) buffer)->array;

   whose conversion stays what it is, but for the flag that says "constant".
   Static data needs constants, and stays as it is.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* The value of the inner call.  */
static GTY (()) tree begin_mark;

/* How many queries the parser is in.  */
static unsigned depth;

/* The static variable whose initial value the parser may be in, and the function
   that it belongs to, or null.  Only compared.  */
static const_tree static_variable;
static const_tree static_variable_function;

/* The back end's own hooks, if it has them.  */
static tree (*back_end_convert) (tree, tree);
static void (*back_end_insert) (tree, tree *);

/* The inner call has been parsed: the field comes next.  It is no statement
   without an effect, of which -Wunused-value would warn.  */

tree
begin_query ()
{
  if (!begin_mark)
    begin_mark = build1 (CONVERT_EXPR, void_type_node, integer_zero_node);
  depth++;
  return begin_mark;
}

/* Nonzero if EXPRESSION is a field with the inner call before it.  */

bool
begun_query_p (const_tree expression)
{
  return (TREE_CODE (expression) == COMPOUND_EXPR
	  && TREE_OPERAND (expression, 0) == begin_mark);
}

/* The outer call has been parsed, with ARGUMENT.  Where that is an error, nobody
   knows what began.  */

void
end_query (const_tree argument)
{
  while (CONVERT_EXPR_P (argument) || TREE_CODE (argument) == NON_LVALUE_EXPR)
    argument = TREE_OPERAND (argument, 0);
  if (error_operand_p (argument))
    depth = 0;
  else if (begun_query_p (argument) && depth)
    depth--;
}

/* Nonzero if TYPE is a pointer to a record of which the member that the source
   takes the address of, on a constant, is to be seen.  */

static bool
pointer_to_watched_p (const_tree type)
{
  if (!POINTER_TYPE_P (type))
    return false;
  tree record = strip_array_types (TREE_TYPE (type));
  return (RECORD_OR_UNION_TYPE_P (record)
	  && (depth || (TARGET_BPF_CORE && relocatable_p (record))));
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

/* Nonzero if the parser is in the initial value of a static variable, and not in
   a function inside of that: there C wants constants.  */

bool
static_initializer_p ()
{
  return static_variable && static_variable_function == current_function_decl;
}

/* targetm.convert_to_type: EXPR is converted to TYPE.  */

static tree
convert_to_type (tree type, tree expr)
{
  if (TREE_CONSTANT (expr) && pointer_to_watched_p (type))
    {
      bool number = TREE_CODE (tree_strip_nop_conversions (expr))
		    == INTEGER_CST;
      if (!number
	  && (depth || (current_function_decl && !static_initializer_p ())))
	return variable_address (type, c_fully_fold (expr, false, NULL));
      if (depth)
	return build1 (INDIRECT_REF, type,
		       build_zero_cst (build_pointer_type (type)));
    }
  return back_end_convert ? back_end_convert (type, expr) : NULL_TREE;
}

/* targetm.insert_attributes: DECL has been declared, and its initial value comes
   next.  */

static void
insert_attributes (tree decl, tree *attributes)
{
  if (VAR_P (decl) && (TREE_STATIC (decl) || !current_function_decl))
    {
      static_variable = decl;
      static_variable_function = current_function_decl;
    }
  if (back_end_insert)
    back_end_insert (decl, attributes);
}

/* PLUGIN_FINISH_DECL: DECL has its initial value.  */

static void
on_finish_decl (void *decl, void *)
{
  if (static_variable == decl)
    static_variable = NULL_TREE;
}

/* PLUGIN_FINISH_PARSE_FUNCTION: an error may have kept a query from its end.  */

static void
on_finish_function (void *, void *)
{
  depth = 0;
  static_variable = NULL_TREE;
}

static const ggc_root_tab roots[] = { { &begin_mark, 1, sizeof (begin_mark),
					&gt_ggc_mx_tree_node,
					&gt_pch_nx_tree_node },
				      LAST_GGC_ROOT_TAB };

void
constant_base_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_REGISTER_GGC_ROOTS, NULL,
		     const_cast<ggc_root_tab *> (roots));
  back_end_convert = targetm.convert_to_type;
  targetm.convert_to_type = convert_to_type;
  back_end_insert = targetm.insert_attributes;
  targetm.insert_attributes = insert_attributes;
  register_callback (plugin_name, PLUGIN_FINISH_DECL, on_finish_decl, NULL);
  register_callback (plugin_name, PLUGIN_FINISH_PARSE_FUNCTION,
		     on_finish_function, NULL);
}

} // namespace relocatable
