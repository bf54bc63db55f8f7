/* What only a source in C++ does with relocatable types.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  classes as the front end for C++ completes them, also those that it
	  makes of templates; functions as it has parsed them.
   Gives  marks before the first member function's body is read; bit-fields that
	  are not merged; a report where a class is taken for its base, or a
	  pointer to a member is made.
   Never  uses a function that cc1 does not have.

   For example, "d->get ()" with get a member function of derived's base passes
   a pointer to a part of *d.  This part is a member without a name, and no
   record can end there (design 7).  */

#include "gcc/gcc-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "marks/marks.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"

namespace relocatable {

/* The debug hook "type_decl": a type is complete, or has a name.
   PLUGIN_FINISH_TYPE comes only after the bodies of its member functions, and
   not at all for an instance of a template; PLUGIN_FINISH_DECL not for a
   typedef.  */

void
classes_type_decl (tree decl, int local)
{
  previous<classes_type_decl> (decl, local);
  tree type = TREE_TYPE (decl);
  /* The back end keeps a table of enumerators for queries, and waits for the
     event, which in C++ comes for classes alone.  */
  if (TREE_CODE (type) == ENUMERAL_TYPE && decl == TYPE_STUB_DECL (type))
    invoke_plugin_callbacks_full (PLUGIN_FINISH_TYPE, type);
  if (!RECORD_OR_UNION_TYPE_P (type) || !COMPLETE_TYPE_P (type))
    return;
  finish_type (TYPE_MAIN_VARIANT (type));
  finish_typedef (decl);
}

/* Nonzero if BASE is a base class of DERIVED, or one of a base class.  */

static bool
base_p (const_tree base, const_tree derived)
{
  if (!RECORD_OR_UNION_TYPE_P (derived) || !TYPE_BINFO (derived))
    return false;
  tree base_binfo;
  for (unsigned i = 0; BINFO_BASE_ITERATE (TYPE_BINFO (derived), i, base_binfo);
       i++)
    if (BINFO_TYPE (base_binfo) == base
	|| base_p (base, BINFO_TYPE (base_binfo)))
      return true;
  return false;
}

/* The class that TYPE, a pointer or a reference, points to, or null.  */

static tree
class_pointed_to (const_tree type)
{
  if (!type || !POINTER_TYPE_P (type))
    return NULL_TREE;
  tree pointee = TYPE_MAIN_VARIANT (TREE_TYPE (type));
  return RECORD_OR_UNION_TYPE_P (pointee) ? pointee : NULL_TREE;
}

/* EXPR converts one pointer to another: see whether the one points to a class,
   and the other to a base of it.  At offset 0 this is all that is left of it
   in the tree; elsewhere it may also be a reference to a member.  */

static void
check_conversion (tree expr)
{
  tree to = class_pointed_to (TREE_TYPE (expr));
  tree from = class_pointed_to (TREE_TYPE (TREE_OPERAND (expr, 0)));
  if (!to || !from || to == from)
    return;
  tree derived = (base_p (to, from)   ? from
		  : base_p (from, to) ? to
				      : NULL_TREE);
  if (derived && relocatable_p (derived))
    report_reason (EXPR_LOC_OR_LOC (expr, input_location), REASON_BASE_CLASS,
		   derived);
}

/* The constant EXPR may be a pointer to a member, "&s::f", of which a null
   pointer is -1.  In a function it is a constant of C++'s own.  */

static void
check_member_pointer (const_tree expr, location_t where)
{
  const_tree type = TREE_TYPE (expr);
  if (!type || TREE_CODE (type) != OFFSET_TYPE
      || (TREE_CODE (expr) == INTEGER_CST && integer_minus_onep (expr)))
    return;
  tree record = TYPE_MAIN_VARIANT (TYPE_OFFSET_BASETYPE (type));
  if (relocatable_p (record))
    report_reason (where, REASON_MEMBER_POINTER, record);
}

/* Callback for walk_tree: check what *TP converts, or what pointer to a member
   it is; have the access to a bit-field that it may be kept apart from
   others.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *)
{
  tree expr = *tp;
  if (TYPE_P (expr))
    *walk_subtrees = 0;
  else if (CONVERT_EXPR_P (expr))
    check_conversion (expr);
  else if (TREE_CODE (expr) == COMPONENT_REF
	   && DECL_BIT_FIELD_TYPE (TREE_OPERAND (expr, 1)) && access_p (expr))
    {
      /* In C the members are volatile (marks.cc); here the class is the
	 source's to ask about, and only the access can be.  */
      TREE_THIS_VOLATILE (expr) = 1;
      TREE_SIDE_EFFECTS (expr) = 1;
    }
  else if (CONSTANT_CLASS_P (expr))
    check_member_pointer (expr, input_location);
  return NULL_TREE;
}

/* PLUGIN_PRE_GENERICIZE: a function is parsed, and nothing has been folded.  */

void
classes_pre_genericize (void *event_data, void *)
{
  tree decl = (tree) event_data;
  if (work_to_do && DECL_SAVED_TREE (decl))
    {
      location_t saved = input_location;
      input_location = DECL_SOURCE_LOCATION (decl);
      walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), visit_expression,
				    NULL);
      input_location = saved;
    }
}

/* PLUGIN_FINISH_DECL: see what a variable at file scope begins as; others are
   in the functions that they belong to.  */

void
classes_finish_decl (void *event_data, void *)
{
  tree decl = (tree) event_data;
  if (work_to_do && VAR_P (decl) && !current_function_decl
      && DECL_INITIAL (decl) && CONSTANT_CLASS_P (DECL_INITIAL (decl)))
    check_member_pointer (DECL_INITIAL (decl), DECL_SOURCE_LOCATION (decl));
}

} // namespace relocatable
