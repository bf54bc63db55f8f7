/* Which questions for a layout does Rust answer at compile time?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  calls of intrinsics, when all types are known, and the sources.
   Gives  a report of each question for the layout of a relocatable type:
	  size_of, offset_of, and the copying of as many objects as are asked
	  for.
   Never  knows what the answer is used for.

   For "size_of::<T>()" gccrs makes a function of the name "size_of<T>", also
   where a constant is wanted, and then leaves nothing of the call.  Of
   "offset_of!" it never leaves more than a number.  */

#include "gcc/gcc-headers.h"
#include "rust/rust.h"
#include "options/options.h"
#include "marks/marks.h"
#include "report/report.h"
#include "layout/layout.h"
#include "rust/rust-source.h"

namespace relocatable {

/* If DECL is a function that gccrs has made of the intrinsic WHICH<T>, return T
   as GCC's identifier, else null.  */

static tree
intrinsic_argument (const_tree decl, const char *which)
{
  if (!decl || !DECL_NAME (decl))
    return NULL_TREE;
  const char *name = IDENTIFIER_POINTER (DECL_NAME (decl));
  size_t length = strlen (which);
  if (strncmp (name, which, length) != 0 || name[length] != '<')
    return NULL_TREE;
  name += length + 1;
  return get_identifier_with_length (name, strlen (name) - 1);
}

/* If DECL is one of the intrinsics that ask for the layout of a type T, set
   *USE to what that is and return T, else null.  */

static tree
asked_name (const_tree decl, layout_use *use)
{
  static const struct
  {
    const char *name;
    layout_use use;
  } intrinsics[] = { { "size_of", USE_SIZE_OF },
		     { "copy", USE_COPY },
		     { "copy_nonoverlapping", USE_COPY } };
  for (unsigned i = 0; i < ARRAY_SIZE (intrinsics); i++)
    if (tree name = intrinsic_argument (decl, intrinsics[i].name))
      {
	*use = intrinsics[i].use;
	return name;
      }
  return NULL_TREE;
}

/* Nonzero if NAME is one of a structure or a union, and not of a scalar, a
   tuple, an array or a pointer.  */

static bool
record_name_p (const_tree name)
{
  static const char *const scalars[] = { "bool", "char",  "f32",  "f64",
					 "i8",	 "i16",	  "i32",  "i64",
					 "i128", "isize", "u8",	  "u16",
					 "u32",	 "u64",	  "u128", "usize" };
  for (const char *scalar : scalars)
    if (id_equal (name, scalar))
      return false;
  return ISIDST (*IDENTIFIER_POINTER (name));
}

/* The layout of a type called NAME is used at WHERE.  Nothing is known of one
   that no variable, pointer or function has.  */

static void
use_named_layout (location_t where, layout_use use, tree name)
{
  if (tree type = find_rust_record (IDENTIFIER_POINTER (name)))
    use_layout (where, use, type);
  else if (record_name_p (name)
	   && btf_relocatable_options.layout != LAYOUT_ALLOW)
    warn_unknown_layout (where, name);
}

/* The intrinsics that a function calls.  Others are called where a constant is
   wanted, and gccrs leaves nothing of the call.  */
static hash_set<tree> *called;

/* CALLEE is called at WHERE: if it is an intrinsic that asks for a layout,
   report that.  */

void
note_rust_call (location_t where, tree callee)
{
  layout_use use;
  tree name = asked_name (callee, &use);
  if (!name)
    return;
  if (!called)
    called = new hash_set<tree> ();
  called->add (callee);
  use_named_layout (where, use, name);
}

/* The place of line LINE and COLUMN of the file that MAP is about, which may
   have more maps after that one.  */

static location_t
make_location (const line_map_ordinary *map, unsigned line, unsigned column)
{
  const line_map_ordinary *best = map;
  for (unsigned i = 0; i < LINEMAPS_ORDINARY_USED (line_table); i++)
    {
      const line_map_ordinary *other = LINEMAPS_ORDINARY_MAP_AT (line_table, i);
      if (strcmp (other->to_file, map->to_file) == 0 && other->to_line <= line
	  && other->to_line >= best->to_line)
	best = other;
    }
  return linemap_position_for_line_and_column (line_table, best, line, column);
}

/* Report the uses of offset_of, of which gccrs leaves a number: they are in the
   sources that it has read.  */

static void
check_offsets ()
{
  hash_set<nofree_string_hash> files;
  for (unsigned i = 0; i < LINEMAPS_ORDINARY_USED (line_table); i++)
    {
      const line_map_ordinary *map = LINEMAPS_ORDINARY_MAP_AT (line_table, i);
      if (!map->to_file || files.add (map->to_file))
	continue;
      for (const rust_offset *o = btf_relocatable_rust_offsets (map->to_file);
	   o; o = o->next)
	use_named_layout (make_location (map, o->where.line, o->where.column),
			  USE_OFFSET_OF, get_identifier (o->type));
    }
}

/* All functions have been seen: report the questions that constants ask, at the
   declaration of the intrinsic, which is all that is left of them.  */

void
check_rust_questions ()
{
  cgraph_node *node;
  layout_use use;
  if (!work_to_do)
    return;
  FOR_EACH_FUNCTION (node)
  if (tree name = asked_name (node->decl, &use))
    if (!called || !called->contains (node->decl))
      use_named_layout (DECL_SOURCE_LOCATION (node->decl), use, name);
  delete called;
  called = NULL;
  check_offsets ();
}

} // namespace relocatable
