/* What do the parsers of C and C++ tell us, and what must they be told?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_C_FAMILY_H
#define RELOCATABLE_C_FAMILY_H

#include "marks/marks.h"

namespace relocatable {

/* c-marks.cc: which types are relocatable?  */
extern void finish_type (tree type);
extern void finish_typedef (tree decl);
extern void replace_attributes ();
extern void marks_finish_type (void *event_data, void *);
extern void marks_finish_decl (void *event_data, void *);

/* c-classes.cc: what only C++ has.  */
extern void classes_type_decl (tree decl, int local);
extern void classes_pre_genericize (void *event_data, void *);
extern void classes_finish_decl (void *event_data, void *);

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

/* What is wrong with a pragma.  */
enum pragma_error
{
  PRAGMA_GOOD,
  /* It is none of the forms that there are, or adds to a region that has not
     been begun.  */
  PRAGMA_MALFORMED,
  /* It ends such a region.  */
  PRAGMA_UNMATCHED
};

struct pragma_statement
{
  pragma_action action;
  /* The NAME of the region, or null.  */
  tree name;
  pragma_effect effect;
  /* How many of our attributes it names.  */
  unsigned attributes;
};

extern pragma_error read_pragma (pragma_statement *said)
  ATTRIBUTE_WARN_UNUSED_RESULT;

/* c-pragma.cc: #pragma clang attribute.  */
extern mark pragma_mark (tree type, location_t *where);
extern void handle_pragma (cpp_reader *);
extern void pragma_finish_unit (void *event_data, void *);

/* c-macros.cc: what the plugin has in the preprocessor.  */
typedef void (*word_fn) (const cpp_token *token, unsigned which);
extern void define_quietly (const char *text);
extern void listen_to (const char *text, word_fn heard, unsigned which);
extern bool begin_preprocessed ();
extern cpp_hashnode *macros_to_expand (cpp_reader *reader,
				       const cpp_token *token);
extern void macros_line_change (cpp_reader *reader, const cpp_token *token,
				int parsing_args);
extern void macros_before_define (cpp_reader *reader);
extern int macros_has_attribute (cpp_reader *reader, bool std_syntax);
extern void macros_define (cpp_reader *reader, location_t where,
			   cpp_hashnode *node);

/* c-forward.cc: attributes that the parser drops.  */
extern void finish_specifier (tree type);
extern location_t claim_attribute (const_tree name, bool in_place);
extern void forget_attributes (unsigned count);
extern void listen_for_attributes ();
extern void forward_finish_decl (void *event_data, void *);
extern void forward_finish_unit (void *event_data, void *);

/* c-layout.cc, c-layout-body.cc: layout uses.  */
extern void check_initial (tree decl);
extern void check_function (tree decl);
extern bool layout_verify_type_context (location_t where,
					type_context_kind context,
					const_tree type, bool silent);
extern void layout_finish_decl (void *event_data, void *);
extern void layout_pre_genericize (void *event_data, void *);

/* c-scale.cc: by what does the parser scale what is added to a pointer?  */
extern bool unmarked_arithmetic_p (location_t loc, const_tree type);
extern bool scale_verify_type_context (location_t where,
				       type_context_kind context,
				       const_tree type, bool silent);
extern tree scale_convert_to_type (tree type, tree expr);
extern tree fold_stride (tree fndecl, int n, tree *args, bool ignore);

/* c-pointers.cc: strides of pointers to relocatable records.  */
extern tree counted_object (tree expr);
extern void forget_counts (tree *expr);
extern tree *subscripted_array (tree *ref);
extern bool keep_root_index (tree *ref);
extern void join_subscripts (tree *ref);
extern void visit_lengths (tree type, walk_tree_fn fn, void *visited);
extern void pointers_pre_genericize (void *event_data, void *);

/* c-initial.cc: is the parser in what an object begins as?  */
extern bool static_initializer_p ();
extern bool constant_wanted_p ();
extern bool in_initial_value_p ();
extern location_t initial_value_place ();
extern void begin_offsetof (const cpp_token *token, unsigned);
extern location_t offsetof_place ();
extern bool cast_p (const_tree type);
extern void initial_insert_attributes (tree node, tree *attributes);
extern void initial_line_change (cpp_reader *reader, const cpp_token *token,
				 int parsing_args);
extern void initial_finish_type (void *event_data, void *);
extern void initial_finish_decl (void *event_data, void *);
extern void initial_finish_function (void *event_data, void *);

/* c-addresses.cc: addresses of members, as the parser computes with them.  */
extern void begin_query (const cpp_token *, unsigned);
extern void end_query ();
extern tree constant_evaluated ();
extern bool note_constant_position (tree field);
extern tree addresses_convert_to_type (tree type, tree expr);
extern void addresses_finish_decl (void *event_data, void *);
extern void addresses_pre_genericize (void *event_data, void *);
extern void addresses_finish_function (void *event_data, void *);

/* c-folded.cc: addresses that were computed with where positions are known.  */
extern bool folded_verify_type_context (location_t where,
					type_context_kind context,
					const_tree type, bool silent);
extern const char *folded_invalid_binary_op (int code, const_tree a,
					     const_tree b);
extern void folded_pre_genericize (void *event_data, void *);

/* c-libbpf.cc: libbpf's macros.  */
extern void libbpf_define (cpp_reader *reader, location_t where,
			   cpp_hashnode *node);

/* c-include-path.cc: btf_relocatable.h.  */
extern void add_header_folder (const char *plugin_path);

} // namespace relocatable

#endif /* RELOCATABLE_C_FAMILY_H */
