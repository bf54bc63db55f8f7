/* What does gccrs leave out?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_RUST_H
#define RELOCATABLE_RUST_H

#include "gcc/gcc-headers.h"

struct rust_item;

namespace relocatable {

/* What is known of the unit while all its functions are looked at.  */
struct rust_unit
{
  /* rust-items.cc: variables that are only declared here and are used, which
     GCC does not know yet.  */
  auto_vec<tree> externs;
  /* rust-questions.cc: the intrinsics that a function calls.  Others are called
     where a constant is wanted, and gccrs leaves nothing of the call.  */
  hash_set<tree> called;
};

/* rust.cc: the front end for Rust.  */
extern void rust_parse_file ();
extern void finish_rust_body (function *fun);
extern void rust_start_unit (void *event_data, void *);

/* rust-types.cc: what are types called there, and which are relocatable?  */
extern tree plain_identifier (const char *path);
extern const rust_item *source_item (const_tree decl);
extern tree find_rust_record (const char *path);
extern void visit_rust_type (tree type);
extern void mark_rust_types ();
extern void describe_rust_types ();

/* rust-items.cc: and functions and variables?  */
extern void finish_rust_function (tree decl);
extern void note_rust_extern (tree decl, rust_unit *unit);
extern void begin_rust_variables ();
extern void finish_rust_variables (rust_unit *unit);

/* rust-strides.cc: how far is it to another record?  */
extern void scale_rust_pointers (tree decl);

/* rust-layout.cc: layout uses.  */
extern void check_rust_function (tree decl, rust_unit *unit);
extern void check_rust_copies (gimple_seq *body);

/* rust-questions.cc: sizes and offsets.  */
extern void note_rust_call (location_t where, tree callee, rust_unit *unit);
extern void check_rust_questions (rust_unit *unit);

/* rust-match.cc: a "match" looks at the object itself.  */
extern void remove_match_copies (gimple_seq *body);

} // namespace relocatable

#endif /* RELOCATABLE_RUST_H */
