/* What are functions and static variables called in Rust, and where do they go?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the functions and variables of the program.
   Gives  names in debug information, and sections.
   Never  changes what a function does.

   gccrs calls a function by its whole path; BTF gets the last component.

   For a static variable gccrs leaves out #[link_section], #[no_mangle] and
   #[export_name], and puts it into a section of its own.  So

     #[no_mangle]
     #[link_section = "license"]
     pub static LICENSE: [u8; 4] = *b"GPL\0";

   is read from the source again.  A variable without an attribute goes where C
   puts it: into .bss, .data or .rodata, of which a loader makes one map.  */

#include "gcc/gcc-headers.h"
#include "rust/rust.h"
#include "gcc/hooks.h"
#include "path/path.h"
#include "rust/rust-source.h"

namespace relocatable {

/* Call the function DECL by the last component of its path.  What gccrs has
   made of an intrinsic has none.  #[inline(always)] becomes an attribute, and
   the flag that belongs to it is not set: without it GCC may find the call not
   worth its while, and say that this is an error.  */

void
finish_rust_function (tree decl)
{
  if (lookup_attribute ("always_inline", DECL_ATTRIBUTES (decl)))
    DECL_DISREGARD_INLINE_LIMITS (decl) = 1;
  const char *path = IDENTIFIER_POINTER (DECL_NAME (decl));
  const char *colon = strchr (path, ':');
  if (!colon || colon > path + strcspn (path, "<"))
    return;
  if (tree name = plain_identifier (path))
    DECL_NAME (decl) = name;
}

/* Give the variable DECL the linkage that ITEM, if there is one, says.  A
   loader knows a variable by its symbol: language-btf.cc writes that to
   BTF.  */

static void
link_variable (tree decl, const rust_item *item)
{
  if (tree name = plain_identifier (IDENTIFIER_POINTER (DECL_NAME (decl))))
    DECL_NAME (decl) = name;
  if (item && item->export_name)
    symtab->change_decl_assembler_name (decl,
					get_identifier (item->export_name));
  else if (item && item->no_mangle)
    symtab->change_decl_assembler_name (decl, DECL_NAME (decl));
  set_decl_section_name (decl, item ? item->link_section : (const char *) NULL);
}

/* The debug hook "early_global_decl": gccrs has made a variable, whose type has
   no name yet.  finish_rust_variables does what is left out.  */

static void
postpone_debug (tree)
{
}

/* gccrs begins to read: no debug information is made before all has its
   name.  */

void
begin_rust_variables ()
{
  chain<postpone_debug> (&own_debug_hooks ()->early_global_decl);
}

/* Variables that are only declared here and are used: GCC does not know them
   yet.  */
static auto_vec<tree> externs;

/* DECL, a variable that is only declared here, is used.  */

void
note_rust_extern (tree decl)
{
  if (!externs.contains (decl))
    externs.safe_push (decl);
}

/* Name the variable DECL, and have debug information of it.  */

static void
finish_variable (tree decl)
{
  link_variable (decl, source_item (decl));
  debug_hooks->early_global_decl (decl);
}

/* All functions have been read: name all variables, and have debug information
   of those that begin_rust_variables has put off.  */

void
finish_rust_variables ()
{
  varpool_node *node;
  unchain<postpone_debug> (&own_debug_hooks ()->early_global_decl);
  FOR_EACH_VARIABLE (node)
  if (TREE_STATIC (node->decl) && !DECL_ARTIFICIAL (node->decl)
      && DECL_NAME (node->decl))
    finish_variable (node->decl);
  for (tree decl : externs)
    {
      TREE_USED (decl) = 1;
      finish_variable (decl);
    }
  externs.truncate (0);
}

} // namespace relocatable
