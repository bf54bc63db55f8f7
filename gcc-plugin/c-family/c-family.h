/* What do the parsers of C and C++ tell us, and what must they be told?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_C_FAMILY_H
#define RELOCATABLE_C_FAMILY_H

#include "marks/marks.h"

namespace relocatable {

/* c-marks.cc: which types are relocatable?  */
extern void finish_type (tree type);
extern void finish_typedef (tree decl);
extern void c_marks_init (const char *plugin_name);

/* c-classes.cc: what only C++ has.  */
extern void mark_classes_inside (tree outer, mark how, location_t where);
extern void c_classes_init (const char *plugin_name);

/* c-pragma-syntax.cc: what a #pragma clang attribute says.  */

/* What one pair of attributes and subjects does to records.  */
struct pragma_effect
{
  mark structs;
  mark unions;
};

enum pragma_action
{
  PRAGMA_UNKNOWN,
  PRAGMA_PUSH,
  PRAGMA_POP,
  PRAGMA_ADD
};

struct pragma_statement
{
  pragma_action action;
  /* The NAME of the region, or null.  */
  tree name;
  pragma_effect effect;
  /* How many of the three attributes it names.  */
  unsigned attributes;
};

extern bool read_pragma (pragma_statement *said);

/* c-pragma.cc: #pragma clang attribute.  */
extern mark pragma_mark (tree type, location_t *where);
extern void c_pragma_init (const char *plugin_name);

/* c-macros.cc: what the plugin has in the preprocessor.  */
typedef void (*word_fn) (const cpp_token *token, unsigned which);
extern void define_quietly (const char *text);
extern void listen_to (const char *text, word_fn heard, unsigned which);
extern void c_macros_init (const char *plugin_name);

/* c-forward.cc: attributes that the parser drops.  */
extern void finish_specifier (tree type);
extern location_t claim_attribute (const_tree name, bool in_place);
extern void forget_attributes (unsigned count);
extern void c_forward_init (const char *plugin_name);

/* c-layout.cc, c-layout-body.cc: layout uses.  */
extern void check_initial (tree decl);
extern void check_function (tree decl);
extern void c_layout_init (const char *plugin_name);

/* c-scale.cc: by what does the parser scale what is added to a pointer?  */
extern bool unmarked_arithmetic_p (location_t loc, const_tree type);
extern void c_scale_init ();

/* c-pointers.cc: strides of pointers to relocatable records.  */
extern void forget_counts (tree *expr);
extern tree *subscripted_array (tree *ref);
extern bool keep_root_index (tree *ref);
extern void visit_lengths (tree type, walk_tree_fn fn, void *visited);
extern void c_pointers_init (const char *plugin_name);

/* c-initial.cc: is the parser in what an object begins as?  */
extern bool static_initializer_p ();
extern bool constant_wanted_p ();
extern bool in_initial_value_p ();
extern void begin_offsetof (const cpp_token *token, unsigned);
extern location_t offsetof_place ();
extern bool cast_p (const_tree type);
extern void c_initial_init (const char *plugin_name);

/* c-addresses.cc: addresses of members, as the parser computes with them.  */
extern void begin_query (const cpp_token *, unsigned);
extern void end_query ();
extern tree constant_evaluated ();
extern void c_addresses_init (const char *plugin_name);

/* c-libbpf.cc: libbpf's macros.  */
extern void c_libbpf_init (const char *plugin_name);

/* c-include-path.cc: btf_relocatable.h.  */
extern void c_include_path_init (const char *plugin_name,
				 const char *plugin_path);

} // namespace relocatable

#endif /* RELOCATABLE_C_FAMILY_H */
