/* What C++ and Rust have in BTF, and under which names.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  BTF that GCC has made, and not written yet, of a program in C++ or
	  Rust.
   Gives  it with names that the kernel accepts and a source for it would have,
	  and with no members that are not data.
   Never  adds or removes a type: language-btf.cc has had them made.  */

#include "gcc/gcc-headers.h"
#include "btf/btf.h"
#include "gcc/back-end.h"
#include "options/options.h"

#if BTF_OF_LANGUAGES
#include "gcc/btf-structures.h"

namespace relocatable {

/* Take out of the structure TYPE what is no member: functions, static members,
   types that are declared inside.  GCC makes a member of each child of the
   type's debug information, in their order.  */

static void
drop_others (ctf_dtdef *type)
{
  dw_die_ref last = dw_get_die_child (type->dtd_key);
  if (!last)
    return;
  ctf_dmdef **link = &type->dtu_members;
  dw_die_ref child = last;
  do
    {
      child = dw_get_die_sib (child);
      ctf_dmdef *member = *link;
      if (!member)
	return;
      enum dwarf_tag tag = dw_get_die_tag (child);
      if (tag == DW_TAG_member || tag == DW_TAG_inheritance)
	link = &member->dmd_next;
      else
	{
	  *link = member->dmd_next;
	  /* The number of members is in the low bits.  */
	  type->ctti_info--;
	}
    }
  while (child != last);
}

/* NAME without scopes and the arguments of a template, and in characters that
   the kernel takes for a name: "crate::t" is "t", "box<int>" is "box", and a
   tuple's "0" is "__0", as other compilers for Rust have it.  */

static const char *
plain_name (const char *name)
{
  name_part part = btf_relocatable_plain_name (name);
  const char *start = part.start;
  size_t length = part.length;
  char *made = XALLOCAVEC (char, 4 * length + 3);
  char *end = made;
  if (length && ISDIGIT (start[0]))
    end = stpcpy (end, "__");
  for (size_t i = 0; i < length; i++)
    if (ISALNUM (start[i]) || start[i] == '_' || start[i] == '.')
      *end++ = start[i];
    else
      end += sprintf (end, "_%02X_", (unsigned char) start[i]);
  *end = 0;
  return strcmp (made, name) == 0 ? name : ggc_strdup (made);
}

/* Rename what has *NAME, whose place in the string table is *PLACE, to WANTED.
   When BTF is pruned, all names are put into the table later.  */

static void
rename_to (const char **name, uint32_t *place, const char *wanted)
{
  if (*name == wanted)
    return;
  *name = wanted;
  if (!debug_prune_btf)
    ctf_add_string (ctf_get_tu_ctfc (), wanted, place, 0);
}

/* Callback for qsort: by the numbers of the types.  */

static int
compare_types (const void *a, const void *b)
{
  const ctf_dtdef *type_a = *(ctf_dtdef *const *) a;
  const ctf_dtdef *type_b = *(ctf_dtdef *const *) b;
  return ((type_a->dtd_type > type_b->dtd_type)
	  - (type_a->dtd_type < type_b->dtd_type));
}

/* Mend the types.  The order of the table is that of addresses in memory: go by
   the numbers of the types, so that the string table is always the same.  */

static void
mend_types ()
{
  auto_vec<ctf_dtdef *> types;
  auto *table = ctf_get_tu_ctfc ()->ctfc_types;
  for (auto i = table->begin (); i != table->end (); ++i)
    types.safe_push (*i);
  types.qsort (compare_types);
  for (ctf_dtdef *type : types)
    {
      if (type->dtd_name && ctf_kind (type) > ctf_float)
	rename_to (&type->dtd_name, &type->ctti_name,
		   plain_name (type->dtd_name));
      if (ctf_kind (type) != ctf_structure && ctf_kind (type) != ctf_union)
	continue;
      drop_others (type);
      for (ctf_dmdef *m = type->dtu_members; m; m = m->dmd_next)
	if (m->dmd_name)
	  rename_to (&m->dmd_name, &m->dmd_name_offset,
		     plain_name (m->dmd_name));
    }
}

/* The name of the symbol of DECL, a function or a variable, as the assembler
   has it: without what the target marks names with.  */

static const char *
symbol_name (tree decl)
{
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));
  return targetm.strip_name_encoding (name);
}

/* The name of the function DECL in BTF.  In C++ several functions may have one
   name, and in BTF they may not: GCC knows a function's entry by it.  */

const char *
function_name_in_btf (tree decl)
{
  if (lang_GNU_CXX ())
    return symbol_name (decl);
  return plain_name (IDENTIFIER_POINTER (DECL_NAME (decl)));
}

/* The functions by their debug information.  */
typedef hash_map<dw_die_ref, tree> function_map;

/* Callback for traverse_btf_func_types: rename ENTRY, that of a function, if
   DATA, a function_map, has its declaration.  Return false, so that the walk
   goes on.  */

static bool
mend_function (ctf_dtdef *entry, void *data)
{
  function_map *functions = (function_map *) data;
  if (tree *decl = functions->get (entry->ref_type->dtd_key))
    rename_to (&entry->dtd_name, &entry->ctti_name,
	       ggc_strdup (function_name_in_btf (*decl)));
  return false;
}

/* Rename the entries of all functions in BTF by function_name_in_btf.  */

static void
mend_functions ()
{
  function_map functions;
  cgraph_node *node;
  FOR_EACH_FUNCTION (node)
  if (dw_die_ref die = lookup_decl_die (node->decl))
    functions.put (die, node->decl);
  traverse_btf_func_types (mend_function, &functions);
}

/* GCC's entry of a variable in BTF has its place by a reference to the symbol
   that the entry is called by, and a loader finds the value in the same
   way.  */

static void
mend_variables ()
{
  varpool_node *node;
  FOR_EACH_VARIABLE (node)
  if (dw_die_ref die = lookup_decl_die (node->decl))
    if (ctf_dvdef *v = ctf_dvd_lookup (ctf_get_tu_ctfc (), die))
      rename_to (&v->dvd_name, &v->dvd_name_offset,
		 ggc_strdup (symbol_name (node->decl)));
}

/* Mend the names of all types, functions and variables in BTF, which has been
   made and not been written.  */

void
mend_btf ()
{
  mend_types ();
  mend_functions ();
  mend_variables ();
}

} // namespace relocatable

#endif
