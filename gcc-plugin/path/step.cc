/* Which references are steps of a path?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  one reference, in GIMPLE or as a front end makes it, with what it is
	  on.
   Gives  whether it is relocated, whether it is a bit-field, and what the
	  source has said of it.
   Never  asks what the path is.

   For example, in "outer.in.f", with in of the relocatable struct inner, ".f"
   is relocated, and "outer.in" is not.  */

#include "gcc/gcc-headers.h"
#include "path/path.h"
#include "marks/marks.h"

namespace relocatable {

/* Set in a COMPONENT_REF that is to be relocated whatever its type.  */
#define FORCED_ACCESS(REF) TREE_LANG_FLAG_6 (REF)

/* Mark REF, a COMPONENT_REF, as one to be relocated.  */

tree
forced_access (tree ref)
{
  FORCED_ACCESS (ref) = 1;
  work_to_do = true;
  return ref;
}

/* Nonzero if forced_access has marked REF as one to be relocated whatever its
   type is.  */

bool
forced_access_p (const_tree ref)
{
  return FORCED_ACCESS (ref);
}

/* Nonzero if the reference REF, without what it is on, is one that is
   relocated: a member of a relocatable record, or some bits of one, which the
   front end may have made of members.  */

bool
relocated_step_p (tree ref)
{
  if (TREE_CODE (ref) != COMPONENT_REF && TREE_CODE (ref) != BIT_FIELD_REF)
    return false;
  return (forced_access_p (ref)
	  || relocatable_p (TREE_TYPE (TREE_OPERAND (ref, 0))));
}

/* Nonzero if REF is a chain of references one of which is relocated.  */

bool
access_p (tree ref)
{
  for (; handled_component_p (ref); ref = TREE_OPERAND (ref, 0))
    if (relocated_step_p (ref))
      return true;
  return false;
}

/* Nonzero if REF is a component reference to a bit-field of a record.  */

bool
bit_field_p (const_tree ref)
{
  return (TREE_CODE (ref) == COMPONENT_REF
	  && DECL_BIT_FIELD_TYPE (TREE_OPERAND (ref, 1)));
}

/* Nonzero if the source asks for the volatile access REF, that is not just
   c-classes.cc or preserve-access.cc.  C has the qualifier in the types: in
   REF's own, or, as a bit-field's type is remade without it, in the declared
   one or in the record's.  */

bool
user_volatile_p (const_tree ref)
{
  if (TYPE_VOLATILE (TREE_TYPE (ref)))
    return true;
  if (TREE_CODE (ref) != COMPONENT_REF)
    return false;
  tree declared = DECL_BIT_FIELD_TYPE (TREE_OPERAND (ref, 1));
  return (declared
	  && (TYPE_VOLATILE (declared)
	      || TYPE_VOLATILE (TREE_TYPE (TREE_OPERAND (ref, 0)))));
}

/* Where the source has the access REF, an operand of STMT.  An argument of a
   call has been given the place of the call; what it is on has its own.  */

location_t
access_location (const gimple *stmt, const_tree ref)
{
  location_t loc = EXPR_LOCATION (ref);
  if (loc != UNKNOWN_LOCATION && loc != gimple_location (stmt))
    return loc;
  if (handled_component_p (ref) && EXPR_HAS_LOCATION (TREE_OPERAND (ref, 0)))
    return EXPR_LOCATION (TREE_OPERAND (ref, 0));
  return gimple_location (stmt);
}

} // namespace relocatable
