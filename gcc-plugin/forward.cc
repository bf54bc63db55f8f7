/* Attributes on forward declarations.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the tokens after the name of one of the three attributes.
   Gives  forward_mark (TYPE): how a forward declaration has marked TYPE.
   Never  changes a token.

   GCC's parser drops the attributes of

     struct __attribute__ ((preserve_access_index)) s;

   before anybody can see them, since there is no definition to apply them to.
   What can be seen is the preprocessor's question, for a macro that is
   conditional, whether to expand it here: the attributes' names are made such
   macros, and the answer is always no.  But the question comes with the
   tokens that follow, "))", "s" and ";" in the example.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* The three names, and how they mark; both spellings of each.  */
static const struct
{
  const char *name;
  mark how;
} names[] = { { "btf_relocatable", MARK_STRICT },
	      { "__btf_relocatable__", MARK_STRICT },
	      { "btf_preserve_access", MARK_STRICT },
	      { "__btf_preserve_access__", MARK_STRICT },
	      { "preserve_access_index", MARK_COMPATIBLE },
	      { "__preserve_access_index__", MARK_COMPATIBLE } };

/* The tag of the declaration that the parser is about to read, or null.  */
static GTY (()) tree pending_tag;
static mark pending_mark;

/* The preprocessor's callback that was there before, if any.  */
static cpp_hashnode *(*previous_to_expand) (cpp_reader *, const cpp_token *);

static bool misplaced_said;

/* Nonzero when a strict spelling has been read.  */
static bool strict_read;

/* Nonzero when the input has been preprocessed.  */
static bool reading_preprocessed;

/* The preprocessor's callback for definitions, in that case.  */
static void (*previous_define) (cpp_reader *, location_t, cpp_hashnode *);

/* What follows the name of an attribute: after the end of that attribute and
   perhaps of more,

     S;		the tag of a forward declaration, which is returned;
     struct	the attribute is before a structure, *MISPLACED is set;

   else null.  */

static tree
declared_tag (cpp_reader *reader, bool *misplaced)
{
  lookahead next;
  begin_lookahead (&next, reader, reading_preprocessed);
  /* How many parentheses or brackets are open: the name stands in two.  */
  int depth = 2;
  for (;;)
    {
      lookahead_kind kind = look_ahead (&next);
      if (kind == LOOKAHEAD_END)
	return NULL_TREE;
      if (kind == LOOKAHEAD_OPEN)
	depth++;
      else if (kind == LOOKAHEAD_CLOSE)
	depth--;
      if (depth < 0)
	return NULL_TREE;
      if (depth > 0 || kind == LOOKAHEAD_CLOSE)
	continue;
      if (kind != LOOKAHEAD_NAME)
	return NULL_TREE;
      tree tag = next.name;
      const char *name = IDENTIFIER_POINTER (tag);
      if (strcmp (name, "__attribute__") == 0
	  || strcmp (name, "__attribute") == 0)
	continue;
      *misplaced = strcmp (name, "struct") == 0 || strcmp (name, "union") == 0;
      return look_ahead (&next) == LOOKAHEAD_SEMICOLON ? tag : NULL_TREE;
    }
}

/* The preprocessor asks whether to expand the macro that TOKEN names.  */

static cpp_hashnode *
on_macro_to_expand (cpp_reader *reader, const cpp_token *token)
{
  const char *name = (const char *) NODE_NAME (token->val.node.node);
  for (unsigned i = 0; i < ARRAY_SIZE (names); i++)
    if (strcmp (name, names[i].name) == 0)
      {
	strict_read |= names[i].how == MARK_STRICT;
	/* The parser for C++ reads nothing before all has been preprocessed, and
	   it takes attributes where they stand.  */
	if (flag_preprocess_only || lang_GNU_CXX ())
	  return NULL;
	bool misplaced = false;
	tree tag = declared_tag (reader, &misplaced);
	misplaced_said = misplaced;
	if (misplaced)
	  warn_misplaced (token->src_loc, get_identifier (names[i].name));
	if (tag)
	  {
	    pending_tag = tag;
	    pending_mark = names[i].how;
	  }
	return NULL;
      }
  if (reading_preprocessed)
    return NULL;
  return previous_to_expand ? previous_to_expand (reader, token)
			    : token->val.node.node;
}

/* Nonzero if the last use of an attribute's name was before a structure, and
   this has been said: GCC may, or may not, ask for the attribute's effect.  */

bool
misplaced_said_p ()
{
  return misplaced_said;
}

/* Nonzero if the source has used a strict spelling, though it may have been for
   nothing.  With -E this is all that can be known.  */

bool
strict_read_p ()
{
  return strict_read;
}

/* How the declaration that the parser has just read marks TYPE: as an attribute
   before its tag does, if it is one of an incomplete type.  The next type that
   the parser reads is another declaration's.  */

mark
forward_mark (const_tree type)
{
  tree tag = pending_tag;
  pending_tag = NULL_TREE;
  if (!tag || TYPE_NAME (type) != tag || COMPLETE_TYPE_P (type))
    return MARK_NONE;
  return pending_mark;
}

/* A definition in preprocessed input, which -g3 leaves there: its uses have
   been expanded, so let the preprocessor ask about this macro too.  */

static void
on_define (cpp_reader *reader, location_t where, cpp_hashnode *node)
{
  if (previous_define)
    previous_define (reader, where, node);
  if (cpp_user_macro_p (node))
    node->flags |= NODE_CONDITIONAL;
}

/* PLUGIN_PRAGMAS: the preprocessor is there, and no source has been read.  */

static void
on_pragmas (void *, void *)
{
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);
  previous_to_expand = callbacks->macro_to_expand;
  callbacks->macro_to_expand = on_macro_to_expand;
  /* Nobody is to hear of these: -g3 has each macro in the debug information.  */
  auto define = callbacks->define;
  callbacks->define = NULL;
  for (unsigned i = 0; i < ARRAY_SIZE (names); i++)
    {
      cpp_define (parse_in, names[i].name);
      cpp_hashnode *node = cpp_lookup (parse_in, (const uchar *) names[i].name,
				       strlen (names[i].name));
      node->flags |= NODE_CONDITIONAL;
    }
  callbacks->define = define;
  if (reading_preprocessed)
    {
      previous_define = define;
      callbacks->define = on_define;
    }
}

static const ggc_root_tab roots[] = { { &pending_tag, 1, sizeof (pending_tag),
					&gt_ggc_mx_tree_node,
					&gt_pch_nx_tree_node },
				      LAST_GGC_ROOT_TAB };

void
forward_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_REGISTER_GGC_ROOTS, NULL,
		     const_cast<ggc_root_tab *> (roots));
  /* In preprocessed input the preprocessor asks nothing, unless it is what
     -fdirectives-only makes, where macros are still to be expanded.  */
  cpp_options *options = cpp_get_options (parse_in);
  if (options->preprocessed && !options->directives_only)
    {
      reading_preprocessed = true;
      options->directives_only = true;
    }
  register_callback (plugin_name, PLUGIN_PRAGMAS, on_pragmas, NULL);
}

} // namespace relocatable
