/* Where does C want a constant, and the source has a relocated offset?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the values of libbpf's offsetof, as they are parsed, and how many errors
	  there have been.
   Gives  a note at each offsetof for which GCC has had no use.
   Never  makes an error, or a constant.

   In

     switch (x) { case offsetof (struct S, f): ... }

   a relocated offset is none, and this layout's in its place would be wrong on
   another kernel in silence.  GCC says that the label is no constant, but not
   why: nothing tells a plugin what the parser is about to do with a value.  What
   can be seen, when the function is complete, is that there has been an error and
   that the value is not in the function.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* An offsetof of the function that is being parsed.  */
struct relocated_offset_place
{
  location_t where;
  tree field;
  const_tree root;
  /* The record's.  */
  HOST_WIDE_INT index;
  /* How many errors there were before.  */
  int errors;
  /* The function has the value.  */
  bool used;
};

static auto_vec<relocated_offset_place> offsets;

/* The index of the record whose value CALL is, or -1.  */

static HOST_WIDE_INT
record_index (const_tree call)
{
  if (TREE_CODE (call) != CALL_EXPR || !record_call_p (call))
    return -1;
  return tree_to_shwi (CALL_EXPR_ARG (call, 0));
}

/* VALUE is the relocated offset of FIELD in ROOT, at LOC.  */

void
watch_offset (location_t loc, tree value, tree field, const_tree root)
{
  STRIP_NOPS (value);
  HOST_WIDE_INT index = record_index (value);
  if (index >= 0)
    offsets.safe_push ({ loc, field, root, index, errorcount, false });
}

/* Callback for walk_tree.  */

static tree
visit_value (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  HOST_WIDE_INT index = record_index (*tp);
  if (index >= 0)
    for (relocated_offset_place &offset : offsets)
      offset.used |= offset.index == index;
  return NULL_TREE;
}

/* PLUGIN_FINISH_PARSE_FUNCTION.  An error that an offsetof has led to came before
   the next one.  */

static void
on_finish_function (void *decl, void *)
{
  if (offsets.is_empty () || errorcount == offsets[0].errors)
    {
      offsets.truncate (0);
      return;
    }
  walk_tree_without_duplicates (&DECL_SAVED_TREE ((tree) decl), visit_value,
				NULL);
  for (unsigned i = 0; i < offsets.length (); i++)
    {
      const relocated_offset_place *offset = &offsets[i];
      int errors = (i + 1 < offsets.length () ? offsets[i + 1].errors
					      : errorcount);
      if (!offset->used && errors > offset->errors)
	explain_no_constant (offsetof_place (offset->where), offset->field,
			     mark_of (offset->root) == MARK_STRICT);
    }
  offsets.truncate (0);
}

void
constant_wanted_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_FINISH_PARSE_FUNCTION,
		     on_finish_function, NULL);
}

} // namespace relocatable
