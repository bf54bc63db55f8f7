/* BTF of the front ends that GCC does not make it for.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the debug information of a program in C++ or Rust.
   Gives  BTF of it that a loader and the kernel accept.
   Never  changes the program, or the BTF of a program in C.

   GCC makes BTF where the front end's name is GNU C, and takes it that nothing
   else than C is in the debug information.  For

     struct base { int a; };
     namespace n { struct derived : base { int b; int get (); }; }

   it would write a structure whose third member is get.  Here it is

     struct derived { struct base; int b; }

   where base is an unnamed member, of which libbpf compares the members as if
   they were derived's own.  */

#include "btf-relocatable.h"

#if BTF_OF_LANGUAGES
#include "ctf-structures.h"

namespace relocatable {

/* What GCC had before.  */
static const gcc_debug_hooks *previous_hooks;
static void (*previous_prologue) (FILE *);

/* The debug information of the whole source, or null if there is none about a
   function or a variable.  */

static dw_die_ref
source_die ()
{
  symtab_node *node;
  FOR_EACH_SYMBOL (node)
  {
    dw_die_ref die = lookup_decl_die (node->decl);
    for (dw_die_ref d = die; d; d = dw_get_die_parent (d))
      die = d;
    if (die)
      return die;
  }
  return NULL;
}

/* Nonzero if DIE is a variable without a name, of which GCC cannot make BTF: an
   unnamed union, or what a structured binding is about.  */

static bool
unnamed_variable_p (dw_die_ref die)
{
  return (dw_get_die_tag (die) == DW_TAG_variable
	  && !get_AT_string (die, DW_AT_name));
}

/* Make BTF of the children of SCOPE, and of those in the namespaces inside it,
   which GCC would leave out.  */

static void
make_btf (dw_die_ref scope)
{
  dw_die_ref last = dw_get_die_child (scope);
  if (!last)
    return;
  dw_die_ref child = last;
  do
    {
      child = dw_get_die_sib (child);
      if (dw_get_die_tag (child) == DW_TAG_namespace)
	make_btf (child);
      else if (!unnamed_variable_p (child))
	ctf_do_die (child);
    }
  while (child != last);
}

/* The type that TYPE is in debug information, or null if it is itself.  BTF has
   no references, no pointers to members and no characters of Unicode.  */

static tree
debug_type (const_tree type)
{
  switch (TREE_CODE (type))
    {
    case REFERENCE_TYPE:
      return build_pointer_type (TREE_TYPE (type));

    case OFFSET_TYPE:
      return ptrdiff_type_node;

    case INTEGER_TYPE:
      {
	tree name = TYPE_NAME (type);
	if (!name || TREE_CODE (name) != TYPE_DECL
	    || !DECL_IS_UNDECLARED_BUILTIN (name) || !DECL_NAME (name))
	  return NULL_TREE;
	const char *text = IDENTIFIER_POINTER (DECL_NAME (name));
	return (strcmp (text, "char8_t") == 0	 ? unsigned_char_type_node
		: strcmp (text, "char16_t") == 0 ? short_unsigned_type_node
		: strcmp (text, "char32_t") == 0 ? unsigned_type_node
						 : NULL_TREE);
      }

    default:
      return NULL_TREE;
    }
}

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

/* The name of the symbol of DECL.  */

static const char *
symbol_name (tree decl)
{
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));
  return targetm.strip_name_encoding (name);
}

/* The name of the function DECL in BTF.  In C++ several functions may have one
   name, and in BTF they may not: GCC knows a function's entry by it.  */

static const char *
function_name (tree decl)
{
  if (lang_GNU_CXX ())
    return symbol_name (decl);
  return plain_name (IDENTIFIER_POINTER (DECL_NAME (decl)));
}

/* The functions by their debug information.  */
typedef hash_map<dw_die_ref, tree> function_map;

/* Callback for traverse_btf_func_types.  */

static bool
mend_function (ctf_dtdef *entry, void *data)
{
  function_map *functions = (function_map *) data;
  if (tree *decl = functions->get (entry->ref_type->dtd_key))
    rename_to (&entry->dtd_name, &entry->ctti_name,
	       ggc_strdup (function_name (*decl)));
  return false;
}

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
   that the entry is called by, and a loader finds the value in the same way.  */

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

/* The debug hook "early_finish": all is parsed.  Make BTF as GCC does for C, at the
   end of this hook.  */

static void
early_finish (const char *file)
{
  previous_hooks->early_finish (file);
  ctf_debug_init ();
  if (dw_die_ref source = source_die ())
    make_btf (source);
  ctf_debug_early_finish (file);
  mend_types ();
  mend_functions ();
  mend_variables ();
}

/* The debug hook "finish": BTF is written.  GCC does it for the front end for C,
   and asks for no more than the name.  The rest of GCC keeps the real one, by
   which it knows what C++ means.  */

static void
finish (const char *file)
{
  const char *name = lang_hooks.name;
  lang_hooks.name = "GNU C17";
  previous_hooks->finish (file);
  lang_hooks.name = name;
}

/* targetm.asm_out.function_prologue: the back end notes the entry of the current
   function, by the name that its declaration has.  A clone's has a number at
   its end, and BTF has the function that it is one of.  */

static void
function_prologue (FILE *file)
{
  tree decl = cfun->decl;
  tree origin = decl;
  if (!lookup_decl_die (decl) && DECL_ABSTRACT_ORIGIN (decl))
    origin = DECL_ABSTRACT_ORIGIN (decl);
  tree name = DECL_NAME (decl);
  DECL_NAME (decl) = get_identifier (function_name (origin));
  previous_prologue (file);
  DECL_NAME (decl) = name;
}

/* PLUGIN_START_UNIT: the options are known.  */

static void
on_start_unit (void *, void *)
{
  static gcc_debug_hooks hooks;
  if (!btf_debuginfo_p ())
    return;
  previous_hooks = debug_hooks;
  hooks = *debug_hooks;
  hooks.early_finish = early_finish;
  hooks.finish = finish;
  debug_hooks = &hooks;
  previous_prologue = targetm.asm_out.function_prologue;
  targetm.asm_out.function_prologue = function_prologue;
  lang_hooks.types.get_debug_type = debug_type;
  /* A class is a structure.  */
  lang_hooks.types.classify_record = NULL;
}

void
language_btf_init (const char *plugin_name)
{
  if (!lang_GNU_C ())
    register_callback (plugin_name, PLUGIN_START_UNIT, on_start_unit, NULL);
}

} // namespace relocatable

#else

namespace relocatable {

void
language_btf_init (const char *)
{
  if (!lang_GNU_C ())
    error ("the plugin btf_relocatable knows %s of GCC 16 and later only",
	   lang_hooks.name);
}

} // namespace relocatable

#endif
