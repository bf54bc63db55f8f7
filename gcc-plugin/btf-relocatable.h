/* The words of the design (section 2), the structures that travel between the
   stages, and the stages' functions in their order.
   SPDX-License-Identifier: GPL-3.0-or-later

   A statement's way:  pass-relocate.cc  finds it,
		       accesses.cc  says which of its operands are accesses,
		       path.cc  (member.cc)  gives an access's root and access
		       string,
		       record.cc  makes GCC's builtin call for a record,
		       root.cc  has its root in BTF,
		       replace.cc  (bit-field.cc)  puts the calls in,
		       report.cc  reports what cannot be relocated.
   In RTL:	       pass-pressure.cc  keeps numbers of records out of the stack,
		       pass-place.cc, asm-operand.cc, attach.cc, first-element.cc,
		       stored-value.cc  put
		       each record where it can be written,
		       function-section.cc  puts functions where their records are filed,
		       pass-verify.cc  says if one is lost.
   Before GIMPLE:      c-marks.cc, c-pragma.cc  (c-pragma-syntax.cc)  which types are
		       relocatable,
		       layout-use.cc  uses of their layout at compile time,
		       c-scale.cc, c-pointers.cc  strides of pointers,
		       opaque.cc, c-initial.cc, c-addresses.cc  positions of members,
		       preserve-access.cc, field-query.cc, type-query.cc,
		       c-libbpf.cc  GCC's own builtins.
   In Rust:	       rust.cc  does what is needed before pass-relocate.cc.  */

#ifndef RELOCATABLE_H
#define RELOCATABLE_H

#include "gcc-headers.h"
#include "hooks.h"
#include "options.h"

struct rust_item;

namespace relocatable {

/* Why an access is not relocated.  REASON_NONE: it is.  */
enum reason
{
  REASON_NONE,
#define DEF_REASON(CODE, KIND, TEXT, HINT) REASON_##CODE,
#include "reasons.def"
#undef DEF_REASON
  REASON_MAX
};

/* How a type is marked: design 3.3.  */
enum mark
{
  MARK_NONE,
  MARK_COMPATIBLE,
  MARK_STRICT
};

/* What a source does with a type that needs its layout: design 3.3.  */
enum layout_use
{
#define DEF_LAYOUT_USE(CODE, TEXT, HINT) USE_##CODE,
#include "layout-uses.def"
#undef DEF_LAYOUT_USE
  USE_MAX
};

/* libbpf's BPF_CORE_SPEC_MAX_LEN: how many numbers an access string has at
   most.  */
const unsigned max_path_length = 64;

/* A path: the root, and the steps from it.  For "t->se.vruntime" the root is
   task_struct, the first index 0, and the steps are the FIELD_DECLs se and
   vruntime.  A step into an array is its index, an INTEGER_CST or, where the
   index is not constant, any other expression.  */
struct path
{
  /* The record type at which the path starts, or the typedef that names it.
     Never qualified.  */
  tree root;
  /* The first number of the access string: counts whole roots.  */
  HOST_WIDE_INT index;
  /* What the path is relative to: an expression of the root's type.  */
  tree base;
  /* The steps, outermost record first.  */
  auto_vec<tree, 16> steps;
};

/* What is known of a record after its call has been made.  */
struct record_info
{
  location_t where;
  /* As path_reference made it; or the type that is asked about.  */
  tree reference;
  /* The size in bytes of the one load or store that may carry the record, or 0
     where none may.  */
  unsigned access_size;
  /* The value is a field's offset.  */
  bool offset_p;
};

/* A register that has to be copied before the instruction AT, because it has
   another value where the copy is used.  */
struct needed_copy
{
  rtx copy;
  rtx reg;
  rtx_insn *at;
};

/* An address as a sum: a relocated offset and other parts.  */
struct address_sum
{
  /* The load or store that has the address.  */
  rtx_insn *insn;
  /* The index of the offset's record, and whether it has been found.  */
  int index;
  bool found;
  /* What is added to it.  */
  auto_vec<rtx, 4> parts;
  /* Those that are subtracted.  */
  auto_vec<rtx, 4> subtracted;
  auto_vec<needed_copy, 4> copies;
  /* The registers that hold the sum and parts of it, for which there may be no
     more use.  */
  auto_vec<rtx, 4> registers;
};

/* A load or store of the size that the target has: what its statements share.  */
struct unit_access
{
  gimple_seq seq;
  location_t loc;
  const path *p;
  tree address;
  /* The size as a value, and in bytes in the layout compiled against.  */
  tree size;
  unsigned likely;
  bool is_volatile;
  bool is_unsigned;
};

/* marks.cc: how is a type marked?  */
#define NAMED_OUTSIDE BUILTINS_LOCATION
extern bool any_relocatable;
extern bool any_strict;
extern mark mark_of (const_tree type);
extern void mark_type (tree type, mark how, location_t where);
typedef void (*mark_listener) (tree type);
extern void set_mark_listener (mark_listener fn);
extern location_t type_location (const_tree type);
extern location_t marked_at (const_tree type);
extern bool named_outside_p (const_tree type);
extern bool relocatable_p (const_tree type);
extern tree relocatable_element (const_tree type);
extern void set_complete (tree type);
extern bool complete_p (const_tree type);
extern tree forced_access (tree ref);
extern bool forced_access_p (const_tree ref);

/* c-marks.cc: which types are relocatable in C and C++?  */
extern void warn_misplaced (location_t where, tree name);
extern void warn_late (location_t where, tree name, tree type);
extern void finish_type (tree type);
extern void finish_typedef (tree decl);
extern void types_init (const char *plugin_name);

/* c-classes.cc: what only C++ has.  */
extern void mark_classes_inside (tree outer, mark how, location_t where);
extern void cplus_init (const char *plugin_name);

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
extern void pragma_init (const char *plugin_name);

/* c-macros.cc: what the plugin has in the preprocessor.  */
typedef void (*word_fn) (const cpp_token *token, unsigned which);
extern void define_quietly (const char *text);
extern void listen_to (const char *text, word_fn heard, unsigned which);
extern void macros_init (const char *plugin_name);

/* c-forward.cc: attributes that the parser drops.  */
extern void finish_specifier (tree type);
extern location_t claim_attribute (const_tree name, bool in_place);
extern void forget_attributes (unsigned count);
extern void forward_init (const char *plugin_name);

/* layout-use.cc, c-layout-body.cc: layout uses.  */
extern bool watching_layout_p ();
extern layout_policy policy_for (const_tree type);
extern bool watched_p (const_tree type);
extern void use_layout (location_t where, layout_use use, const_tree type,
			const_tree decl = NULL_TREE);
extern bool used_within_p (location_t range, layout_use use, const_tree type);
extern void check_members (tree record);
extern void check_signature (tree decl);
extern void report_members ();
extern void check_objects ();
extern void check_object (tree decl);
extern void c_layout_init (const char *plugin_name);
extern void check_initial (tree decl);
extern void check_function (tree decl);
extern void layout_init (const char *plugin_name);

/* accesses.cc: which operands are accesses?  */
typedef void (*access_fn) (tree *ref, bool address_p, gimple_stmt_iterator *);
extern void for_each_access (gimple_stmt_iterator *gsi, access_fn fn);
extern bool relocated_step_p (tree ref);
extern bool access_p (tree ref);
extern location_t access_location (const gimple *stmt, const_tree ref);
extern bool user_volatile_p (const_tree ref);

/* member.cc: what a member of a record is in BTF.  */
extern bool base_class_p (const_tree field);
extern unsigned member_number (const_tree field);
extern reason check_member (tree field, const_tree type);

/* path.cc: root and access string, or why there is none.  */
extern tree named_root (tree type);
extern tree name_of (const_tree type);
extern reason find_path (tree ref, path *p);
extern bool too_large_for_btf_p (const_tree type);
extern reason check_root (const path *p);
extern bool root_index_p (tree base);
extern bool variable_step_p (const_tree step);
extern bool path_varies_p (const path *p);
extern offset_int path_position (const path *p);

/* reference.cc: a path as a reference.  */
extern tree path_reference (const path *p, unsigned nsteps);
extern tree path_reference (const path *p);
extern bool path_reference_p (tree reference);
extern tree reference_root (tree reference);
extern const char *access_string (tree reference);
extern HOST_WIDE_INT local_offset (tree reference);

/* record.cc: GCC's builtin for one record.  */
extern tree (*back_end_resolve) (location_t, tree,
				 void *RESOLVE_COMPLAIN_PARAM);
extern tree build_record (location_t loc, tree reference,
			  enum btf_core_reloc_kind kind, int *owner = NULL);
extern tree emit_record (gimple_seq *seq, location_t loc, tree reference,
			 enum btf_core_reloc_kind kind, int *owner = NULL);
extern tree record_call (tree call, const record_info *info);
extern const record_info *find_record (int index);
extern tree record_root (const record_info *info);
extern bool record_call_p (const_tree call);
extern bool any_record_p ();
extern void replace_field_helper ();
extern void replace_type_helpers ();
extern tree stand_in (tree type);
extern void record_init ();

/* root.cc: roots are in BTF.  */
extern void keep_in_btf (tree type);
extern tree type_in_btf (tree type);
extern bool in_btf_p (tree type);
extern void btf_types_init (const char *plugin_name);

/* language-btf.cc: BTF of other languages than C.  */
extern void language_btf_init (const char *plugin_name);

/* language-names.cc: what they have in BTF, and under which names.  */
extern const char *function_name_in_btf (tree decl);
extern void mend_btf ();

/* statements.cc: small statements.  */
extern void emit_statement (gimple_seq *seq, location_t loc, gimple *stmt);
extern tree emit_copy (gimple_seq *seq, location_t loc, tree type, tree rhs);
extern tree emit_binary (gimple_seq *seq, location_t loc, enum tree_code code,
			 tree type, tree op0, tree op1);
extern tree emit_convert (gimple_seq *seq, location_t loc, tree type,
			  tree value);
extern void emit_branch (gimple_seq *seq, location_t loc, enum tree_code code,
			 tree value, tree cst, tree yes);

/* replace.cc, bit-field.cc: the new statements.  */
extern void replace_access (gimple_stmt_iterator *gsi, tree *ref,
			    bool address_p, const path *p);
extern tree relocated_address (gimple_seq *seq, location_t loc, const path *p,
			       int *owner);
/* sized-access.cc: loads and stores of the size that the target has.  */
extern tree unit_type (unsigned size, bool is_unsigned);
extern tree unit_record (unit_access *u, enum btf_core_reloc_kind kind);
extern bool begin_unit (unit_access *u, gimple *stmt, tree ref, const path *p,
			unsigned likely);
extern void emit_unit_move (unit_access *u, tree unit, bool store);
extern bool far_scalar_p (tree ref, const path *p);
extern void replace_far_scalar (gimple_stmt_iterator *gsi, tree ref,
				const path *p);
extern bool bit_field_p (const_tree ref);
extern bool split_call (gimple_stmt_iterator *gsi, tree ref);
extern void replace_bit_field (gimple_stmt_iterator *gsi, tree ref,
			       const path *p);
extern void set_from_wide (gimple_stmt_iterator *gsi, tree wide);
extern tree wide_value (tree narrow);
extern void widen_uses (gimple_stmt_iterator *gsi);
extern void forget_wide_values ();

/* pass-relocate.cc: the GIMPLE pass.  */
extern void pass_init (const char *plugin_name);

/* c-scale.cc: by what does the parser scale what is added to a pointer?  */
extern bool unmarked_arithmetic_p (location_t loc, const_tree type);
extern void scale_init ();

/* target-size.cc: the size of a record in the target.  */
extern tree (*stride_argument) ();
extern tree target_size (location_t loc, tree type);
extern tree record_of_function (const_tree function);
extern tree stride_record (const_tree x);
extern tree stride_in (tree expr);
extern location_t stride_location (tree bytes);
extern void replace_stride (gimple_stmt_iterator *gsi);
extern void forget_strides ();
extern void verify_strides ();

/* record-count.cc: how many records a number of bytes is.  */
extern tree element_count (tree bytes, HOST_WIDE_INT size);
extern tree stride_count (tree bytes, const_tree record,
			  HOST_WIDE_INT local = 0);
extern tree constant_count (tree bytes, tree element);
extern tree difference_count (tree difference);
extern tree difference_bytes (tree expr);

/* c-pointers.cc: strides of pointers to relocatable records.  */
extern void forget_counts (tree *expr);
extern tree *subscripted_array (tree *ref);
extern bool keep_root_index (tree *ref);
extern void visit_lengths (tree type, walk_tree_fn fn, void *visited);
extern void pointer_init (const char *plugin_name);

/* static-data.cc: addresses of members in static initializers.  */
extern void static_init_init (const char *plugin_name);

/* preserve-access.cc: accesses that the source asks to relocate.  */
extern void force_accesses (tree *field);
extern tree preserve_access_index (location_t loc, tree expression);

/* field-query.cc: the builtins that a source calls itself.  */
extern void query_init (const char *plugin_name);
extern tree resolve_field_query (location_t loc, const vec<tree, va_gc> *args);

/* opaque.cc: positions and addresses that are not folded.  */
/* While one is there, positions that it has been given are known.  */
class known_positions
{
public:
  known_positions ()
  {
  }
  known_positions (tree reference);
  ~known_positions ();
  known_positions (const known_positions &) = delete;
  known_positions &operator= (const known_positions &) = delete;
  void add_all (tree type);

private:
  void add (tree field);
  auto_vec<unsigned, 8> m_numbers;
};
extern bool (*constant_position_p) (tree field);
extern tree undefined_function (const char *name, unsigned code, tree type);
extern bool has_hidden_positions_p (const_tree type);
extern tree field_of_position (const_tree call);
extern tree position_in (tree expr);
extern tree with_known_positions (tree expr);
extern tree relocated_position (const_tree call, tree record);
extern tree opaque_address (tree address, tree constant);
extern tree address_in_opaque (tree expr);
extern void replace_opaque_address (gimple_stmt_iterator *gsi);
extern void opaque_init (const char *plugin_name);

/* c-initial.cc: is the parser in what an object begins as?  */
extern bool static_initializer_p ();
extern bool constant_wanted_p ();
extern bool in_initial_value_p ();
extern void begin_offsetof (const cpp_token *token, unsigned);
extern location_t offsetof_place ();
extern bool cast_p (const_tree type);
extern void initial_init (const char *plugin_name);

/* c-addresses.cc: addresses of members, as the parser computes with them.  */
extern void begin_query (const cpp_token *, unsigned);
extern void end_query ();
extern tree constant_evaluated ();
extern void addresses_init (const char *plugin_name);

/* type-query.cc: the same about types and enumerators.  */
extern tree unqualified_type (tree type);
extern tree resolve_query (location_t loc, enum bpf_builtins code,
			   const vec<tree, va_gc> *args);

/* c-libbpf.cc: libbpf's macros.  */
extern void libbpf_compat_init (const char *plugin_name);

/* c-include-path.cc: btf_relocatable.h.  */
extern void header_init (const char *plugin_name, const char *plugin_path);

/* rust.cc: the front end for Rust.  */
extern void rust_init (const char *plugin_name);

/* rust-types.cc: what are types called there, and which are relocatable?  */
extern tree plain_identifier (const char *path);
extern const rust_item *source_item (const_tree decl);
extern tree find_rust_record (const char *path);
extern bool rust_enum_p (const_tree type);
extern void visit_rust_type (tree type);
extern void mark_rust_types ();
extern void describe_rust_types ();

/* rust-items.cc: and functions and variables?  */
extern void finish_rust_function (tree decl);
extern void note_rust_extern (tree decl);
extern void begin_rust_variables ();
extern void finish_rust_variables ();

/* rust-strides.cc: how far is it to another record?  */
extern void scale_rust_pointers (tree decl);

/* rust-layout.cc: layout uses.  */
extern void check_rust_function (tree decl);
extern void check_rust_copies (gimple_seq *body);

/* rust-questions.cc: sizes and offsets.  */
extern void note_rust_call (location_t where, tree callee);
extern void check_rust_questions ();

/* rust-match.cc: a "match" looks at the object itself.  */
extern void remove_match_copies (gimple_seq *body);

/* report.cc: every text that a user can read.  */
extern void report_option (const char *plugin, const char *key,
			   const char *value, option_result what,
			   const option_error *error);
extern bool report_layout_use (location_t where, layout_use use,
			       const_tree type, const_tree decl,
			       layout_policy policy);
extern int errors_of_gcc ();
extern void report_reason (location_t loc, reason why, tree ref);
extern void report_no_core (reason why);
extern void explain_no_constant (location_t loc, tree record);
extern void report_not_repr_c (const_tree type);
extern void warn_unreadable_source (location_t where, const char *file);
extern void warn_unknown_layout (location_t where, tree name);
extern void dump_record (location_t loc, tree reference,
			 enum btf_core_reloc_kind kind);
extern void dump_kept_records ();
extern void dump_place (const char *what, location_t loc);

/* access-type.cc: which record does a load or store belong to?  */
extern tree owned_type (tree type, int index);
extern int owner_of (const_rtx mem, HOST_WIDE_INT *position);

/* address-sum.cc: an address without its relocated offset.  */
extern rtx only_value (rtx reg);
extern bool split_address (address_sum *sum);
extern rtx emit_base (const address_sum *sum);
extern void emit_copies (const address_sum *sum);
extern void delete_unused (const address_sum *sum);

/* pass-pressure.cc: the numbers of records, and BPF's few registers.  */
extern void pressure_init (const char *plugin_name);

/* pass-place.cc, asm-operand.cc, attach.cc, first-element.cc, stored-value.cc: the RTL
   pass before register allocation.  */
extern bool relocated_value_p (const_rtx x);
extern int index_of (const_rtx x);
extern rtx relocated_offset (const_rtx mem);
extern const record_info *record_of (const_rtx x);
extern bool may_carry_p (const_rtx mem, const_rtx offset);
extern rtx plain_memory_operand (const rtx_insn *insn);
extern void take_address_out (rtx_insn *insn, rtx mem);
extern void use_registers_for_asm ();
extern bool owned_memory_p (rtx mem);
extern bool lacks_record_p (rtx_insn *insn);
extern void attach_record (rtx_insn *insn);
extern void attach_first_element (rtx_insn *insn);
extern rtx emit_opaque_copy (rtx value, location_t loc);
extern void extend_stored_value (rtx_insn *insn);
extern void normalize_bool (rtx_insn *insn);
extern void mend_zero_extension (rtx_insn *insn);
extern void extend_passed_value (rtx_insn *insn);
extern void legalize_init (const char *plugin_name);

/* function-section.cc: in which section is a function?  */
extern void section_init ();

/* pass-verify.cc: has a record been lost?  */
extern void verify_init (const char *plugin_name);

} // namespace relocatable

#endif /* RELOCATABLE_H */
