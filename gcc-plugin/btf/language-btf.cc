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

#include "gcc/gcc-headers.h"
#include "btf/btf.h"
#include "gcc/hooks.h"
#include "gcc/back-end.h"

#if BTF_OF_LANGUAGES
#include "gcc/btf-structures.h"

namespace relocatable {

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

tree
language_debug_type (const_tree type)
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

/* The debug hook "early_finish": all is parsed.  Make BTF as GCC does for C, at
   the end of this hook.  */

void
language_early_finish (const char *file)
{
  previous<language_early_finish> (file);
  ctf_debug_init ();
  if (dw_die_ref source = source_die ())
    make_btf (source);
  ctf_debug_early_finish (file);
  mend_btf ();
}

/* The debug hook "finish": BTF is written.  GCC does it for the front end for
   C, and asks for no more than the name.  The rest of GCC keeps the real one,
   by which it knows what C++ means.  */

void
language_finish (const char *file)
{
  const char *name = lang_hooks.name;
  lang_hooks.name = "GNU C17";
  previous<language_finish> (file);
  lang_hooks.name = name;
}

/* targetm.asm_out.function_prologue: the back end notes the entry of the
   current function, by the name that its declaration has.  A clone's has a
   number at its end, and BTF has the function that it is one of.  */

void
language_prologue (FILE *file)
{
  tree decl = cfun->decl;
  tree origin = decl;
  if (!lookup_decl_die (decl) && DECL_ABSTRACT_ORIGIN (decl))
    origin = DECL_ABSTRACT_ORIGIN (decl);
  tree name = DECL_NAME (decl);
  DECL_NAME (decl) = get_identifier (function_name_in_btf (origin));
  previous<language_prologue> (file);
  DECL_NAME (decl) = name;
}

} // namespace relocatable

#endif
