/* What does the plugin have of its own in the preprocessor?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  macros to define, and words of which every use is to be heard.
   Gives  the macros, of which nobody is told; and for each time that the parser
	  is given one of the words, a call.
   Never  changes what a source means, or looks at a token that is yet to come.

   GCC's parsers give no plugin their tokens.  But the preprocessor asks, of a
   macro that is conditional, each time whether to expand it here, and it is not
   seen by #ifdef, by #define or by -dM.  So a word to be heard, for example

     preserve_access_index

   is made a conditional macro, and the answer is always no.  As the
   preprocessor asks, it has looked at the next token, over a directive if there
   is one; it cannot look at more over a directive, and nobody does here.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"

namespace relocatable {

/* A word that is listened to, its function, and what that wants to know of
   it.  */
struct heard_word
{
  cpp_hashnode *node;
  word_fn heard;
  unsigned which;
};
static auto_vec<heard_word> words;

/* Their identifiers, for GCC's collector: the preprocessor's names are in
   them.  */
static tree word_list;
GGC_ROOT (word_list);

/* Nonzero when the input has been preprocessed.  */
static bool reading_preprocessed;

/* Nonzero while __has_attribute is being answered: the word in its parentheses
   is not the parser's.  */
static bool in_question;

/* Define the macro that TEXT is, NAME or NAME=TOKENS.  Nobody is to hear of it:
   -g3 has each macro in the debug information, where there is no place for it
   yet, -dD prints it, and -pedantic has something to say of variable arguments
   in C90.  */

void
define_quietly (const char *text)
{
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);
  cpp_options *options = cpp_get_options (parse_in);
  auto define = callbacks->define;
  auto was_pedantic = options->cpp_pedantic;
  callbacks->define = NULL;
  options->cpp_pedantic = 0;
  cpp_define (parse_in, text);
  callbacks->define = define;
  options->cpp_pedantic = was_pedantic;
}

/* Make NODE a macro whose text is its own name.  */

static void
define_as_itself (cpp_hashnode *node)
{
  cpp_macro *macro = (cpp_macro *) ggc_internal_cleared_alloc (
    sizeof (cpp_macro));
  macro->kind = cmk_macro;
  macro->line = BUILTINS_LOCATION;
  macro->used = 1;
  macro->count = 1;
  cpp_token *token = &macro->exp.tokens[0];
  token->type = CPP_NAME;
  token->src_loc = BUILTINS_LOCATION;
  token->val.node.node = token->val.node.spelling = node;
  node->type = NT_USER_MACRO;
  node->value.macro = macro;
}

/* Nonzero if the macro NODE has its own name as its text.  */

static bool
itself_p (const cpp_hashnode *node)
{
  const cpp_macro *macro = node->value.macro;
  return (macro && macro->kind == cmk_macro && !macro->fun_like
	  && macro->count == 1 && macro->exp.tokens[0].type == CPP_NAME
	  && macro->exp.tokens[0].val.node.node == node);
}

/* Listen to all words, where the source has not defined one as a macro of its
   own.  After #undef nothing is asked of a word, nor after "_Pragma" with
   pop_macro, which defines it again by the text that it had.  */

static void
listen ()
{
  for (const heard_word &word : words)
    {
      cpp_hashnode *node = word.node;
      if (node->type == NT_VOID)
	define_as_itself (node);
      if (!(node->flags & NODE_CONDITIONAL) && node->type == NT_USER_MACRO
	  && itself_p (node))
	node->flags |= NODE_CONDITIONAL;
    }
}

/* Stop listening: the words are no macros until listen is called again.  */

static void
stop_listening ()
{
  for (const heard_word &word : words)
    if (word.node->type == NT_USER_MACRO && itself_p (word.node))
      {
	word.node->type = NT_VOID;
	word.node->value.macro = NULL;
	word.node->flags &= ~NODE_CONDITIONAL;
      }
}

/* Nonzero if TOKEN, with which a line begins for the preprocessor's callback,
   is that of "#pragma push_macro", which is about to be obeyed.  */

static bool
push_macro_p (cpp_reader *reader, const cpp_token *token)
{
  if (token->type != CPP_NAME
      || strcmp ((const char *) NODE_NAME (token->val.node.node), "push_macro")
	   != 0)
    return false;
  const unsigned char *text = cpp_buffer_text (reader)->line_base;
  while (ISBLANK (*text))
    text++;
  return *text == '#';
}

/* Before it puts the arguments of a macro into its text, the preprocessor
   expands them, and asks of each word in them; it asks again when the parser
   gets the text.  In the first case, for a reason of its own, the option of
   -Wtraditional is off: so that option is on elsewhere.  GCC shows its warnings
   only if the user's own option is on.  */

static bool
expanding_argument_p ()
{
  return !cpp_get_options (parse_in)->cpp_warn_traditional;
}

/* The preprocessor begins a new line of tokens, at TOKEN.  What push_macro
   keeps of a word is what it would be without the plugin: no macro.  */

void
macros_line_change (cpp_reader *reader, const cpp_token *token,
		    int parsing_args)
{
  if (push_macro_p (reader, token))
    stop_listening ();
  else
    listen ();
  cpp_get_options (reader)->cpp_warn_traditional = 1;
  previous<macros_line_change> (reader, token, parsing_args);
}

/* A macro is about to be defined: one of ours may be without a word.  */

void
macros_before_define (cpp_reader *reader)
{
  listen ();
  if (previous<macros_before_define>)
    previous<macros_before_define> (reader);
}

/* The preprocessor asks whether to expand the macro that TOKEN names.  */

cpp_hashnode *
macros_to_expand (cpp_reader *reader, const cpp_token *token)
{
  cpp_hashnode *node = token->val.node.node;
  for (const heard_word &word : words)
    if (word.node == node)
      {
	if (!in_question && !expanding_argument_p ())
	  word.heard (token, word.which);
	return NULL;
      }
  if (reading_preprocessed)
    return NULL;
  return previous<macros_to_expand> ? previous<macros_to_expand> (reader, token)
				    : node;
}

/* __has_attribute or __has_c_attribute is asked.  */

int
macros_has_attribute (cpp_reader *reader, bool std_syntax)
{
  in_question = true;
  int answer = previous<macros_has_attribute> (reader, std_syntax);
  in_question = false;
  return answer;
}

/* A definition in preprocessed input, which -g3 leaves there: its uses have
   been expanded, so let the preprocessor ask about this macro too.  */

void
macros_define (cpp_reader *reader, location_t where, cpp_hashnode *node)
{
  if (previous<macros_define>)
    previous<macros_define> (reader, where, node);
  if (cpp_user_macro_p (node))
    node->flags |= NODE_CONDITIONAL;
}

/* From now on have HEARD called, with WHICH, whenever the parser is given the
   word TEXT.  To be called at PLUGIN_PRAGMAS.  */

void
listen_to (const char *text, word_fn heard, unsigned which)
{
  tree identifier = get_identifier (text);
  word_list = tree_cons (NULL_TREE, identifier, word_list);
  cpp_hashnode *node = CPP_HASHNODE (GCC_IDENT_TO_HT_IDENT (identifier));
  words.safe_push ({ node, heard, which });
  listen ();
}

/* Nonzero if the input has been preprocessed, and macros_define has to be told
   of its definitions.  To be called before anything is read.  */

bool
begin_preprocessed ()
{
  /* In preprocessed input the preprocessor asks nothing, unless it is what
     -fdirectives-only makes, where macros are still to be expanded.  */
  cpp_options *options = cpp_get_options (parse_in);
  if (options->preprocessed && !options->directives_only)
    {
      reading_preprocessed = true;
      options->directives_only = true;
    }
  return reading_preprocessed;
}

} // namespace relocatable
