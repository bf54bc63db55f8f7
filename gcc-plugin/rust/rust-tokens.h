/* Tokens of a Rust source.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BTF_RELOCATABLE_RUST_TOKENS_H
#define BTF_RELOCATABLE_RUST_TOKENS_H

#include "rust/rust-source.h"

#include <string.h>

/* A token: the characters from START to END.  */
enum token_kind
{
  TOKEN_END,
  TOKEN_NAME,
  TOKEN_STRING,
  TOKEN_OTHER
};

struct token
{
  enum token_kind kind;
  const char *start;
  const char *end;
  struct rust_place place;
  struct rust_place after;
};

/* The text that is being read, up to its null, and the place of its next
   character.  */
struct reader
{
  const char *next;
  struct rust_place place;
};

extern struct token btf_relocatable_next_token (struct reader *r);

/* Nonzero if T is the name or the character TEXT.  */

static inline bool
token_p (const struct token *t, const char *text)
{
  return ((t->kind == TOKEN_NAME || t->kind == TOKEN_OTHER)
	  && strlen (text) == (size_t) (t->end - t->start)
	  && strncmp (t->start, text, t->end - t->start) == 0);
}

#endif /* BTF_RELOCATABLE_RUST_TOKENS_H */
