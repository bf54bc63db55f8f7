/* What libbpf's unmodified headers need on GCC.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  every macro definition, from the preprocessor.
   Gives  three of libbpf's in another form.
   Never  touches a macro whose text is not the one expected.

   For GCC, bpf_core_read.h takes the address of the field that a query is
   about, which no bit-field has:

     #define ___bpf_field_ref1(field)	    (&(field))
     #define ___bpf_field_ref2(type, field) (&(___bpf_typeof(type)->field))

   query.cc takes the field itself, so that the "&" goes.  And bpf_helpers.h
   has, for container_of too,

     #define offsetof(TYPE, MEMBER) ((unsigned long)&((TYPE *)0)->MEMBER)

   which the parser folds to a constant before anybody can see the access: it
   becomes a query.  All this is done to the macro, not to its expansion, for
   "cc1 -E" to give the same.  */

#include "btf-relocatable.h"

namespace relocatable {

/* The preprocessor's callback for definitions that was there before.  */
static void (*previous_define) (cpp_reader *, location_t, cpp_hashnode *);

/* Nonzero if MACRO's text begins with, or with WHOLE is, N tokens of TYPES.  */

static bool
text_p (const cpp_macro *macro, const enum cpp_ttype *types, unsigned n,
	bool whole)
{
  if (macro->kind != cmk_macro || macro->count < n
      || (whole && macro->count != n))
    return false;
  for (unsigned i = 0; i < n; i++)
    if (macro->exp.tokens[i].type != types[i])
      return false;
  return true;
}

/* If MACRO's text begins with "(&(", take out the "&".  */

static void
drop_address_operator (cpp_macro *macro)
{
  static const enum cpp_ttype start[] = { CPP_OPEN_PAREN, CPP_AND,
					  CPP_OPEN_PAREN };
  if (!text_p (macro, start, ARRAY_SIZE (start), false))
    return;
  cpp_token *tokens = macro->exp.tokens;
  macro->count--;
  memmove (&tokens[1], &tokens[2], (macro->count - 1) * sizeof (cpp_token));
}

/* A token of TYPE at the place of LIKE.  */

static cpp_token
new_token (enum cpp_ttype type, const cpp_token *like)
{
  cpp_token token = *like;
  token.type = type;
  token.flags = 0;
  return token;
}

/* If NODE's text is libbpf's "((unsigned long)&((TYPE *)0)->MEMBER)", make it
   "((unsigned long)__builtin_preserve_field_info(((TYPE *)0)->MEMBER, KIND))",
   where KIND is query.cc's own one for this.  */

static void
make_offsetof_a_query (cpp_hashnode *node)
{
  static const enum cpp_ttype text[] = {
    CPP_OPEN_PAREN,  CPP_OPEN_PAREN, CPP_NAME,	      CPP_NAME,
    CPP_CLOSE_PAREN, CPP_AND,	     CPP_OPEN_PAREN,  CPP_OPEN_PAREN,
    CPP_MACRO_ARG,   CPP_MULT,	     CPP_CLOSE_PAREN, CPP_NUMBER,
    CPP_CLOSE_PAREN, CPP_DEREF,	     CPP_MACRO_ARG,   CPP_CLOSE_PAREN
  };
  const unsigned ampersand = 5;
  const unsigned length = ARRAY_SIZE (text);
  const cpp_macro *macro = node->value.macro;
  if (!text_p (macro, text, length, true))
    return;

  /* The tokens are the end of the macro's own memory: make a longer one.  */
  const unsigned added = 4;
  size_t head = offsetof (cpp_macro, exp.tokens);
  cpp_macro *made = (cpp_macro *) ggc_internal_alloc (
    head + (length + added) * sizeof (cpp_token));
  memcpy ((void *) made, (const void *) macro, head);
  made->count = length + added;

  const cpp_token *old = macro->exp.tokens;
  const cpp_token *like = &old[ampersand];
  cpp_token *next = made->exp.tokens;
  memcpy (next, old, ampersand * sizeof (cpp_token));
  next += ampersand;
  *next = new_token (CPP_NAME, like);
  next->val.node.node = next->val.node.spelling
    = cpp_lookup (parse_in, (const uchar *) "__builtin_preserve_field_info",
		  strlen ("__builtin_preserve_field_info"));
  *++next = new_token (CPP_OPEN_PAREN, like);
  for (unsigned i = ampersand + 1; i < length - 1; i++)
    *++next = old[i];
  *++next = new_token (CPP_COMMA, like);
  *++next = new_token (CPP_NUMBER, like);
  next->val.str.text = (const uchar *) OFFSETOF_QUERY_TEXT;
  next->val.str.len = strlen (OFFSETOF_QUERY_TEXT);
  *++next = new_token (CPP_CLOSE_PAREN, like);
  *++next = old[length - 1];
  node->value.macro = made;
}

static void
on_define (cpp_reader *reader, location_t where, cpp_hashnode *node)
{
  if (previous_define)
    previous_define (reader, where, node);
  const char *name = (const char *) NODE_NAME (node);
  if ((name[0] != '_' && name[0] != 'o') || !cpp_user_macro_p (node))
    return;
  if (strcmp (name, "___bpf_field_ref1") == 0
      || strcmp (name, "___bpf_field_ref2") == 0)
    drop_address_operator (node->value.macro);
  else if (strcmp (name, "offsetof") == 0)
    make_offsetof_a_query (node);
}

/* PLUGIN_PRAGMAS: the preprocessor is there, and no source has been read; this
   comes with -E too.  */

static void
on_pragmas (void *, void *)
{
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);
  previous_define = callbacks->define;
  callbacks->define = on_define;
}

void
libbpf_compat_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_PRAGMAS, on_pragmas, NULL);
}

} // namespace relocatable
