/* What libbpf's unmodified headers need on GCC.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  every macro definition, from the preprocessor.
   Gives  two of libbpf's in another form.
   Never  touches a macro whose text is not the one expected.

   For GCC, bpf_core_read.h takes the address of the field that a query is
   about, which no bit-field has:

     #define ___bpf_field_ref1(field)	    (&(field))
     #define ___bpf_field_ref2(type, field) (&(___bpf_typeof(type)->field))

   query.cc takes the field itself, so that the "&" goes.  This is done to the
   macro, not to its expansion, for "cc1 -E" to give the same.  */

#include "btf-relocatable.h"

namespace relocatable {

/* The preprocessor's callback for definitions that was there before.  */
static void (*previous_define) (cpp_reader *, location_t, cpp_hashnode *);

/* If MACRO's text begins with "(&(", take out the "&".  */

static void
drop_address_operator (cpp_macro *macro)
{
  if (macro->kind != cmk_macro || macro->count < 3)
    return;
  cpp_token *tokens = macro->exp.tokens;
  if (tokens[0].type != CPP_OPEN_PAREN || tokens[1].type != CPP_AND
      || tokens[2].type != CPP_OPEN_PAREN)
    return;
  macro->count--;
  memmove (&tokens[1], &tokens[2], (macro->count - 1) * sizeof (cpp_token));
}

static void
on_define (cpp_reader *reader, location_t where, cpp_hashnode *node)
{
  if (previous_define)
    previous_define (reader, where, node);
  const char *name = (const char *) NODE_NAME (node);
  if (name[0] == '_' && cpp_user_macro_p (node)
      && (strcmp (name, "___bpf_field_ref1") == 0
	  || strcmp (name, "___bpf_field_ref2") == 0))
    drop_address_operator (node->value.macro);
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
