/* Where does the source use __builtin_offsetof on a relocatable type?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the preprocessor's question whether to expand a macro.
   Gives  the type that an offsetof is about, and its place, to query.cc.
   Never  changes the value.

   The C parser makes a constant of __builtin_offsetof and tells nobody.  So the
   keyword is made a macro, which hands the type through a call that the plugin
   sees.  Turn:

     __builtin_offsetof (struct s, f)

   into:

     __builtin_offsetof (__typeof__ (*__builtin_preserve_field_info
       ((struct s *) 0, 257)), f)

   This is done only while there is a type of which something would be said, and
   not for a type that is defined there: its commas would end the argument.
   libbpf's own offsetof is none of this: see libbpf-compat.cc.

   With -E, where no type is known, it is done when there may be one.  In
   preprocessed input it has been done: GCC's preprocessor cannot look ahead
   over the line markers that are there.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

static const char keyword[] = "__builtin_offsetof";

/* Nonzero when the input has been preprocessed.  */
static bool preprocessed_p;

/* The preprocessor's callback that was there before.  */
static cpp_hashnode *(*previous_to_expand) (cpp_reader *, const cpp_token *);

/* Nonzero if something may have to be said of an offsetof.  */

static bool
wanted_p ()
{
  /* In C++ all is preprocessed before the parser begins.  */
  bool nothing_parsed = flag_preprocess_only || lang_GNU_CXX ();
  if (nothing_parsed && btf_relocatable_options.layout == LAYOUT_BY_MARK)
    return strict_read_p ();
  if (nothing_parsed)
    return btf_relocatable_options.layout != LAYOUT_ALLOW;
  return watching_layout_p ();
}

/* Nonzero if the next tokens are "(" and the name of a type that is defined
   elsewhere.  */

static bool
plain_argument_p (cpp_reader *reader)
{
  int depth = 0;
  for (int i = 0;; i++)
    switch (cpp_peek_token (reader, i)->type)
      {
      case CPP_PADDING:
	break;
      case CPP_OPEN_PAREN:
	depth++;
	break;
      case CPP_CLOSE_PAREN:
	depth--;
	if (depth <= 0)
	  return false;
	break;
      case CPP_COMMA:
	if (depth == 1)
	  return true;
	break;
      case CPP_OPEN_BRACE:
      case CPP_EOF:
      case CPP_PRAGMA:
	return false;
      default:
	if (depth == 0)
	  return false;
	break;
      }
}

/* Let the text of the macro NODE be at WHERE, the place of its next use: what the
   parser has to say of the offsetof is said there.  */

static void
place_text (cpp_hashnode *node, location_t where)
{
  cpp_macro *macro = node->value.macro;
  for (unsigned i = 0; i < macro->count; i++)
    macro->exp.tokens[i].src_loc = where;
}

/* The preprocessor asks whether to expand the macro that TOKEN names.  */

static cpp_hashnode *
on_macro_to_expand (cpp_reader *reader, const cpp_token *token)
{
  cpp_hashnode *node = token->val.node.node;
  if (strcmp ((const char *) NODE_NAME (node), keyword) != 0)
    return previous_to_expand ? previous_to_expand (reader, token) : node;
  if (!wanted_p () || !plain_argument_p (reader))
    return NULL;
  place_text (node, token->src_loc);
  return node;
}

/* The text of a macro, ours or libbpf's, is at WHERE: the place in the source
   where it is used.  */

location_t
offsetof_place (location_t where)
{
  return linemap_resolve_location (line_table, where, LRK_MACRO_EXPANSION_POINT,
				   NULL);
}

/* PLUGIN_PRAGMAS: the preprocessor is there, and no source has been read.  */

static void
on_pragmas (void *, void *)
{
  if (preprocessed_p)
    return;
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);
  previous_to_expand = callbacks->macro_to_expand;
  callbacks->macro_to_expand = on_macro_to_expand;
  /* Nobody is to hear of it: -g3 has each macro in the debug information, and
     -pedantic with C90 warns of variable arguments.  */
  cpp_options *options = cpp_get_options (parse_in);
  auto define = callbacks->define;
  auto was_pedantic = options->cpp_pedantic;
  callbacks->define = NULL;
  options->cpp_pedantic = 0;
  cpp_define (
    parse_in,
    "__builtin_offsetof(T,...)=__builtin_offsetof("
    "__typeof__(*__builtin_preserve_field_info((T*)0," OFFSETOF_PLACE_TEXT
    ")),__VA_ARGS__)");
  callbacks->define = define;
  options->cpp_pedantic = was_pedantic;
  cpp_lookup (parse_in, (const uchar *) keyword, strlen (keyword))->flags
    |= NODE_CONDITIONAL;
}

void
offsetof_init (const char *plugin_name)
{
  preprocessed_p = cpp_get_options (parse_in)->preprocessed;
  register_callback (plugin_name, PLUGIN_PRAGMAS, on_pragmas, NULL);
}

} // namespace relocatable
