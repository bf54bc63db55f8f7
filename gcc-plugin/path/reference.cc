/* A path as a reference, and what a record says of it.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a path.
   Gives  a reference made anew, with which GCC's builtin for a record is
	  called; later its root, access string and offset.
   Never  makes code of it: its pointer is a constant.

   For the path of t->se.vruntime this is

     COMPONENT_REF (COMPONENT_REF (INDIRECT_REF (0), se), vruntime)

   on a null pointer to task_struct.  */

#include "gcc/gcc-headers.h"
#include "path/path.h"

namespace relocatable {

/* A reference on a pointer to the path's root that has the first NSTEPS steps
   of P; indexes that are not constant are 0 in it.  Only its shape counts: it
   is never evaluated.  */

tree
path_reference (const path *p, unsigned nsteps)
{
  tree pointer = build_int_cst (build_pointer_type (p->root), 0);
  if (p->index)
    pointer = build2 (POINTER_PLUS_EXPR, TREE_TYPE (pointer), pointer,
		      size_binop (MULT_EXPR, size_int (p->index),
				  TYPE_SIZE_UNIT (p->root)));
  tree ref = build1 (INDIRECT_REF, p->root, pointer);
  for (unsigned i = 0; i < nsteps; i++)
    {
      tree step = p->steps[i];
      if (TREE_CODE (step) == FIELD_DECL)
	ref = build3 (COMPONENT_REF, TREE_TYPE (step), ref, step, NULL_TREE);
      else
	ref = build4 (ARRAY_REF, TREE_TYPE (TREE_TYPE (ref)), ref,
		      TREE_CODE (step) == INTEGER_CST ? step : size_zero_node,
		      NULL_TREE, NULL_TREE);
    }
  return ref;
}

/* A reference on a pointer to the root of P that has all steps of P; indexes
   that are not constant are 0 in it.  It is never evaluated.  */

tree
path_reference (const path *p)
{
  return path_reference (p, p->steps.length ());
}

/* The pointer that the chain of references REFERENCE starts from, or null if
   that is no dereference.  */

static tree
reference_pointer (tree reference)
{
  while (handled_component_p (reference))
    reference = TREE_OPERAND (reference, 0);
  return (TREE_CODE (reference) == INDIRECT_REF ? TREE_OPERAND (reference, 0)
						: NULL_TREE);
}

/* Nonzero if path_reference has made REFERENCE: its pointer is a constant.  */

bool
path_reference_p (tree reference)
{
  tree pointer = reference_pointer (reference);
  if (pointer && TREE_CODE (pointer) == POINTER_PLUS_EXPR)
    pointer = TREE_OPERAND (pointer, 0);
  return pointer && TREE_CODE (pointer) == INTEGER_CST;
}

/* The type at which the chain of references REFERENCE starts: the root, if
   path_reference has made it.  */

tree
reference_root (tree reference)
{
  while (handled_component_p (reference))
    reference = TREE_OPERAND (reference, 0);
  return TREE_TYPE (reference);
}

/* The first number of the access string of REFERENCE, whose base is BASE.  */

static unsigned
root_index (const_tree base)
{
  tree pointer = TREE_OPERAND (base, 0);
  if (TREE_CODE (pointer) != POINTER_PLUS_EXPR)
    return 0;
  return (tree_to_uhwi (TREE_OPERAND (pointer, 1))
	  / int_size_in_bytes (TREE_TYPE (base)));
}

/* The offset in bytes, in the layout that is compiled against, of REFERENCE,
   which path_reference has made: no bit-field.  */

HOST_WIDE_INT
local_offset (tree reference)
{
  poly_int64 size, position;
  tree variable;
  machine_mode mode;
  int is_unsigned, reversed, is_volatile;
  tree base = get_inner_reference (reference, &size, &position, &variable,
				   &mode, &is_unsigned, &reversed,
				   &is_volatile);
  HOST_WIDE_INT bytes = position.to_constant () / BITS_PER_UNIT;
  if (variable)
    bytes += tree_to_shwi (variable);
  return bytes + root_index (base) * int_size_in_bytes (TREE_TYPE (base));
}

/* The access string of REFERENCE, which path_reference has made, in GCC's
   collected memory.  */

const char *
access_string (tree reference)
{
  /* At most max_path_length numbers of ten digits.  */
  char numbers[max_path_length][12];
  unsigned n = max_path_length;
  tree ref = reference;
  for (; handled_component_p (ref); ref = TREE_OPERAND (ref, 0))
    {
      tree step = TREE_OPERAND (ref, 1);
      snprintf (numbers[--n], sizeof numbers[n], ":%u",
		TREE_CODE (step) == FIELD_DECL
		  ? member_number (step)
		  : (unsigned) tree_to_uhwi (step));
    }
  char string[max_path_length * 12];
  unsigned length = snprintf (string, sizeof string, "%u", root_index (ref));
  for (; n < max_path_length; n++)
    length += snprintf (string + length, sizeof string - length, "%s",
			numbers[n]);
  return ggc_strdup (string);
}

} // namespace relocatable
