/* Which record does a load or store belong to?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  in GIMPLE, the record of an access; in RTL, a memory operand.
   Gives  the record again, wherever GCC has computed the address.
   Never  looks at the address.

   GCC may compute the address of an access in one register for several, in a
   loop, or in the caller; then nothing of its instruction tells which field it
   is of.  So the access's own type says it: a copy of the field's type, with
   the record's index in an attribute that no source can write.  GCC keeps the
   type of a memory reference through all of GIMPLE, and in RTL the reference
   as MEM_EXPR:

     _2 = MEM[(int *)address_1]		of the type "int" with attribute 5
     (set (reg 2) (mem (reg 1)))	MEM_EXPR is that MEM_REF  */

#include "gcc/gcc-headers.h"
#include "record/record.h"
#include "gcc/hooks.h"

namespace relocatable {

/* It has a space, as in c-marks.cc.  */
static tree owner_name;
GGC_ROOT (owner_name);

/* A copy of TYPE, that of a scalar, for the one load or store that belongs to
   the record INDEX.  To GIMPLE it is the same type: for scalars size, sign and
   canonical type count.  */

tree
owned_type (tree type, int index)
{
  if (!owner_name)
    owner_name = get_identifier ("btf_relocatable owner");
  tree copy = build_distinct_type_copy (type);
  TYPE_CANONICAL (copy) = TYPE_CANONICAL (type);
  TYPE_ATTRIBUTES (copy) = tree_cons (owner_name,
				      build_int_cst (integer_type_node, index),
				      TYPE_ATTRIBUTES (type));
  return copy;
}

/* The index of a record that owned_type has put into TYPE, or -1.  */

static int
owner_of_type (const_tree type)
{
  for (tree a = TYPE_ATTRIBUTES (type); a; a = TREE_CHAIN (a))
    if (TREE_PURPOSE (a) == owner_name)
      return tree_to_shwi (TREE_VALUE (a));
  return -1;
}

/* The index of the record that the memory operand MEM belongs to, or -1.
   *POSITION is set to the first byte of the field, counted from the field's
   first, that MEM is: not 0 where GCC reads a part of the field.  */

int
owner_of (const_rtx mem, HOST_WIDE_INT *position)
{
  tree expr = MEM_EXPR (mem);
  if (!owner_name || !expr)
    return -1;
  poly_int64 size, start;
  tree variable;
  machine_mode mode;
  int is_unsigned, reversed, is_volatile;
  tree base = get_inner_reference (expr, &size, &start, &variable, &mode,
				   &is_unsigned, &reversed, &is_volatile);
  HOST_WIDE_INT bits, offset;
  if ((TREE_CODE (base) != MEM_REF && TREE_CODE (base) != TARGET_MEM_REF)
      || variable || !start.is_constant (&bits) || bits % BITS_PER_UNIT != 0
      || !MEM_OFFSET_KNOWN_P (mem) || !MEM_OFFSET (mem).is_constant (&offset))
    return -1;
  *position = bits / BITS_PER_UNIT + offset;
  return owner_of_type (TREE_TYPE (base));
}

} // namespace relocatable
