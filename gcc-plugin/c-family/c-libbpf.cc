/* What libbpf's unmodified headers need on GCC.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  every macro definition, from the preprocessor.
   Gives  some of libbpf's in another form.
   Never  touches a macro whose text is not the one expected.

   For GCC, bpf_core_read.h takes the address of the field that a query is
   about, which no bit-field has:

     #define ___bpf_field_ref1(field)	    (&(field))
     #define ___bpf_field_ref2(type, field) (&(___bpf_typeof(type)->field))

   field-query.cc takes the field itself, so that the "&" goes.  libbpf before
   1.5 has null pointers in its queries about types and enumerators, too,

     __builtin_btf_type_id(*(typeof(type) *)0, BPF_TYPE_ID_LOCAL)
     __builtin_preserve_enum_value(*(typeof(enum_type) *)enum_value, KIND)

   where nothing is left of a type that is an array, and of an enumerator only
   its value: type-query.cc takes the pointer, and one argument more.  All this
   is done to the macro, not to its expansion, for "cc1 -E" to give the
   same.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"

namespace relocatable {

/* Tokens that a new text has and the old one does not; others are given by
   their number in the old text.  */
enum
{
  NEW_COMMA = -1,
  NEW_ZERO = -2
};

/* A text that the macros whose name starts with PREFIX may have, and what is to
   stand in its place.  */
struct macro_edit
{
  const char *prefix;
  unsigned old_length;
  enum cpp_ttype old_types[16];
  unsigned new_length;
  int new_tokens[24];
};

static const macro_edit edits[] = {
  /* (&(field)) becomes (field).  */
  { "___bpf_field_ref1",
    6,
    { CPP_OPEN_PAREN, CPP_AND, CPP_OPEN_PAREN, CPP_MACRO_ARG, CPP_CLOSE_PAREN,
      CPP_CLOSE_PAREN },
    3,
    { 2, 3, 4 } },
  /* (&(___bpf_typeof(type)->field)) becomes (___bpf_typeof(type)->field).  */
  { "___bpf_field_ref2",
    11,
    { CPP_OPEN_PAREN, CPP_AND, CPP_OPEN_PAREN, CPP_NAME, CPP_OPEN_PAREN,
      CPP_MACRO_ARG, CPP_CLOSE_PAREN, CPP_DEREF, CPP_MACRO_ARG, CPP_CLOSE_PAREN,
      CPP_CLOSE_PAREN },
    8,
    { 0, 3, 4, 5, 6, 7, 8, 10 } },
  /* BUILTIN(*(typeof(type) *)0, KIND) becomes
     BUILTIN((typeof(type) *)0, KIND, 0).  */
  { "bpf_core_type_",
    14,
    { CPP_NAME, CPP_OPEN_PAREN, CPP_MULT, CPP_OPEN_PAREN, CPP_NAME,
      CPP_OPEN_PAREN, CPP_MACRO_ARG, CPP_CLOSE_PAREN, CPP_MULT, CPP_CLOSE_PAREN,
      CPP_NUMBER, CPP_COMMA, CPP_NAME, CPP_CLOSE_PAREN },
    15,
    { 0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, NEW_COMMA, NEW_ZERO, 13 } },
  /* BUILTIN(*(typeof(enum_type) *)enum_value, KIND) becomes
     BUILTIN((typeof(enum_type) *)0, enum_value, KIND).  */
  { "bpf_core_enum_value",
    14,
    { CPP_NAME, CPP_OPEN_PAREN, CPP_MULT, CPP_OPEN_PAREN, CPP_NAME,
      CPP_OPEN_PAREN, CPP_MACRO_ARG, CPP_CLOSE_PAREN, CPP_MULT, CPP_CLOSE_PAREN,
      CPP_MACRO_ARG, CPP_COMMA, CPP_NAME, CPP_CLOSE_PAREN },
    15,
    { 0, 1, 3, 4, 5, 6, 7, 8, 9, NEW_ZERO, NEW_COMMA, 10, 11, 12, 13 } },
};

/* Nonzero if MACRO's text is the one that EDIT is for.  */

static bool
text_p (const cpp_macro *macro, const macro_edit *edit)
{
  if (macro->kind != cmk_macro || macro->count != edit->old_length)
    return false;
  for (unsigned i = 0; i < edit->old_length; i++)
    if (macro->exp.tokens[i].type != edit->old_types[i])
      return false;
  return true;
}

/* The token that WHICH, one of those that only a new text has, stands for, at
   the place of LIKE.  */

static cpp_token
new_token (int which, const cpp_token *like)
{
  cpp_token token = *like;
  token.flags = 0;
  switch (which)
    {
    case NEW_ZERO:
      token.type = CPP_NUMBER;
      token.val.str.text = (const uchar *) "0";
      token.val.str.len = 1;
      break;
    default:
      token.type = CPP_COMMA;
      break;
    }
  return token;
}

/* Give NODE the text that EDIT says, if it has the one that EDIT is for.
   Nonzero if so.  */

static bool
apply_edit (cpp_hashnode *node, const macro_edit *edit)
{
  const cpp_macro *macro = node->value.macro;
  if (!text_p (macro, edit))
    return false;
  /* The tokens are the end of the macro's own memory: make a longer one.  */
  size_t head = offsetof (cpp_macro, exp.tokens);
  cpp_macro *made = (cpp_macro *) ggc_internal_alloc (
    head + edit->new_length * sizeof (cpp_token));
  memcpy ((void *) made, (const void *) macro, head);
  made->count = edit->new_length;
  const cpp_token *like = &macro->exp.tokens[0];
  for (unsigned i = 0; i < edit->new_length; i++)
    {
      int which = edit->new_tokens[i];
      made->exp.tokens[i] = which >= 0 ? macro->exp.tokens[which]
				       : new_token (which, like);
    }
  node->value.macro = made;
  return true;
}

/* The preprocessor's callback for definitions: NODE has been defined at
   WHERE.  */

void
libbpf_define (cpp_reader *reader, location_t where, cpp_hashnode *node)
{
  if (previous<libbpf_define>)
    previous<libbpf_define> (reader, where, node);
  const char *name = (const char *) NODE_NAME (node);
  if (!strchr ("_b", name[0]) || !cpp_user_macro_p (node))
    return;
  for (const macro_edit &edit : edits)
    if (startswith (name, edit.prefix) && apply_edit (node, &edit))
      return;
}

} // namespace relocatable
