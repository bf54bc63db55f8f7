/* What a member of a record is in BTF.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a FIELD_DECL, which may be a base of a class in C++.
   Gives  its number, or why no path can go through it.
   Never  looks at more than the field and its record.  */

#include "gcc/gcc-headers.h"
#include "path/path.h"
#include "path/reasons.h"

namespace relocatable {

/* What gccrs calls the first member of an enum.  */
static const char discriminant[] = "RUST$ENUM$DISR";

/* Nonzero if the record TYPE is what gccrs makes of an enum: a number, and a
   union of a structure for each variant.  */

bool
rust_enum_p (const_tree type)
{
  tree field = TYPE_FIELDS (type);
  return field && DECL_NAME (field)
	 && id_equal (DECL_NAME (field), discriminant);
}

/* Nonzero if FIELD is no member of the source's, but what C++ makes of a base
   class.  */

bool
base_class_p (const_tree field)
{
  return (TYPE_BINFO (DECL_CONTEXT (field)) && !DECL_NAME (field)
	  && DECL_ARTIFICIAL (field) && DECL_IGNORED_P (field)
	  && RECORD_OR_UNION_TYPE_P (TREE_TYPE (field)));
}

/* Nonzero if FIELD, a base of a class, is what BINFO describes.  Its type may
   be a copy of the base class, without the padding at the end.  */

static bool
same_base_p (const_tree field, const_tree binfo)
{
  const_tree type = TYPE_MAIN_VARIANT (TREE_TYPE (field));
  return type == BINFO_TYPE (binfo)
	 || TYPE_CONTEXT (type) == BINFO_TYPE (binfo);
}

/* The number of the base FIELD: in BTF the bases come first, as the source
   names them.  An empty one has no FIELD_DECL, or one anywhere.  */

static unsigned
base_number (const_tree field)
{
  unsigned number;
  tree binfo;
  for (number = 0;
       BINFO_BASE_ITERATE (TYPE_BINFO (DECL_CONTEXT (field)), number, binfo);
       number++)
    if (same_base_p (field, binfo))
      break;
  return number;
}

/* The number of the member FIELD in BTF, where unnamed bit-fields are not
   members.  */

unsigned
member_number (const_tree field)
{
  if (base_class_p (field))
    return base_number (field);
  tree record = DECL_CONTEXT (field);
  unsigned number = TYPE_BINFO (record)
		      ? BINFO_N_BASE_BINFOS (TYPE_BINFO (record))
		      : 0;
  for (tree f = TYPE_FIELDS (record); f != field; f = DECL_CHAIN (f))
    if (TREE_CODE (f) == FIELD_DECL && !base_class_p (f)
	&& (DECL_NAME (f) || RECORD_OR_UNION_TYPE_P (TREE_TYPE (f))))
      number++;
  return number;
}

/* Nonzero if objects of the class RECORD begin with a pointer to a table, or
   know only as the program runs where a base of theirs is.  */

static bool
polymorphic_p (const_tree record)
{
  tree binfo;
  if (TYPE_BINFO (record))
    for (unsigned i = 0; BINFO_BASE_ITERATE (TYPE_BINFO (record), i, binfo);
	 i++)
      if (BINFO_VIRTUAL_P (binfo) || polymorphic_p (BINFO_TYPE (binfo)))
	return true;
  for (tree f = TYPE_FIELDS (record); f; f = DECL_CHAIN (f))
    if (TREE_CODE (f) == FIELD_DECL && DECL_VIRTUAL_P (f))
      return true;
  return false;
}

/* GCC writes offset 0 for the first member of a structure in BTF, unless it is
   a bit-field.  Nonzero if FIELD is one that is elsewhere, after unnamed
   bit-fields: a loader would take the object for damaged.  */

static bool
wrong_in_btf_p (const_tree field)
{
  return (!DECL_BIT_FIELD_TYPE (field) && member_number (field) == 0
	  && !integer_zerop (bit_position (field)));
}

/* Why a member FIELD of the record TYPE cannot be a step.  */

reason
check_member (tree field, const_tree type)
{
  if (TYPE_REVERSE_STORAGE_ORDER (type))
    return REASON_STORAGE_ORDER;
  if (TYPE_BINFO (DECL_CONTEXT (field)) && polymorphic_p (DECL_CONTEXT (field)))
    return REASON_POLYMORPHIC;
  if (rust_enum_p (DECL_CONTEXT (field)))
    return REASON_ENUM;
  if (TREE_CODE (DECL_FIELD_OFFSET (field)) != INTEGER_CST)
    return REASON_VARIABLE_FIELD_POSITION;
  tree declared = DECL_BIT_FIELD_TYPE (field);
  if (declared && TYPE_PRECISION (declared) > 64)
    return REASON_BIT_FIELD_TOO_WIDE;
  return wrong_in_btf_p (field) ? REASON_WRONG_IN_BTF : REASON_NONE;
}

} // namespace relocatable
