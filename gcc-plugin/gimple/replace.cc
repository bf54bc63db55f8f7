/* The new statements of a relocated access.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  an access and its path.
   Gives  the statements that compute its address, and in its place a memory
	  reference to that address.
   Never  decides what is relocated.

   For example, turn:

     x = t->se.vruntime;

   into:

     core_reloc.1 = __builtin_core_reloc (N);      (task_struct 0:3:1)
     address.2 = t + core_reloc.1;
     x = MEM[address.2];

   of which GCC makes one load that carries the record.  */

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"
#include "gcc/back-end.h"
#include "path/path.h"
#include "path/reasons.h"
#include "record/record.h"

namespace relocatable {

/* The address of BASE, which a path is relative to.  */

static tree
base_address (gimple_seq *seq, location_t loc, tree base)
{
  if (TREE_CODE (base) == MEM_REF)
    {
      tree pointer = TREE_OPERAND (base, 0);
      tree offset = TREE_OPERAND (base, 1);
      if (!is_gimple_reg (pointer))
	pointer = emit_copy (seq, loc, ptr_type_node, pointer);
      if (integer_zerop (offset))
	return pointer;
      return emit_binary (seq, loc, POINTER_PLUS_EXPR, ptr_type_node, pointer,
			  fold_convert (sizetype, offset));
    }
  tree object = get_base_address (base);
  if (DECL_P (object))
    TREE_ADDRESSABLE (object) = 1;
  return emit_copy (seq, loc, ptr_type_node,
		    build_fold_addr_expr_with_type (base, ptr_type_node));
}

/* Append to SEQ, for each index of P that is not constant, the address plus
   index times the size of an element in the target.  Turn:

     t->arr[i].f

   into:

     core_reloc.1 = __builtin_core_reloc (M);      (byte_sz, t->arr[0])
     stride.2 = i * core_reloc.1;
     address.3 = t + stride.2;

   and leave to the caller the offset of t->arr[0].f.  */

static tree
add_strides (gimple_seq *seq, location_t loc, tree address, const path *p)
{
  for (unsigned i = 0; i < p->steps.length (); i++)
    {
      tree index = p->steps[i];
      if (!variable_step_p (index))
	continue;
      tree size = emit_record (seq, loc, path_reference (p, i + 1),
			       BPF_RELO_FIELD_BYTE_SIZE);
      if (size == error_mark_node)
	return size;
      tree stride = emit_binary (seq, loc, MULT_EXPR, sizetype,
				 emit_convert (seq, loc, sizetype, index),
				 size);
      address = emit_binary (seq, loc, POINTER_PLUS_EXPR, ptr_type_node,
			     address, stride);
    }
  return address;
}

/* The type of what the first N steps of P lead to.  */

static tree
type_after (const path *p, unsigned n)
{
  if (n == 0)
    return p->root;
  tree step = p->steps[n - 1];
  return (TREE_CODE (step) == FIELD_DECL ? TREE_TYPE (step)
					 : TREE_TYPE (type_after (p, n - 1)));
}

/* How many steps of P lead to its address: without indexes at the end that are
   0, or not constant and added by add_strides, from a flexible array on.  Its
   address is the same, and to Aya each element of an array that has no length
   is beyond its end.  Not so on a load or store: libbpf makes it as wide as the
   element, and before 1.6 poisons one at an array whose length is another
   one.  */

static unsigned
steps_of_address (const path *p)
{
  unsigned n = p->steps.length ();
  while (
    n > 0 && TREE_CODE (p->steps[n - 1]) != FIELD_DECL
    && (variable_step_p (p->steps[n - 1]) || integer_zerop (p->steps[n - 1])))
    n--;
  if (n == p->steps.length ())
    return n;
  tree array = type_after (p, n);
  return (!TYPE_SIZE (array) || integer_zerop (TYPE_SIZE (array))
	    ? n
	    : p->steps.length ());
}

/* Append to SEQ what computes the address of the access whose path is P, and
   return it, or error_mark_node.  With OWNER it is used by one load or store
   of the whole field, and by nothing else; *OWNER is set to the index of its
   record, or to -1 if no such instruction can carry it.  */

tree
relocated_address (gimple_seq *seq, location_t loc, const path *p, int *owner)
{
  tree address = base_address (seq, loc, p->base);
  address = add_strides (seq, loc, address, p);
  if (address == error_mark_node)
    return address;
  /* Last, so that GCC can make it the offset of a load or store.  */
  unsigned nsteps = owner ? p->steps.length () : steps_of_address (p);
  tree offset = emit_record (seq, loc, path_reference (p, nsteps),
			     BPF_RELO_FIELD_BYTE_OFFSET, owner);
  if (offset == error_mark_node)
    return offset;
  return emit_binary (seq, loc, POINTER_PLUS_EXPR, ptr_type_node, address,
		      offset);
}

/* A memory reference of TYPE to ADDRESS in the place of REF, which belongs to
   the record OWNER unless that is -1.  It is as volatile as the source has
   asked for, aliases what REF does, and is taken to be aligned as its type
   wants: BPF has no unaligned accesses to split it into, and the target may
   align the member otherwise than this layout does.  */

static tree
reference_at (tree address, tree ref, tree type, int owner)
{
  bool is_volatile = TREE_THIS_VOLATILE (ref) && user_volatile_p (ref);
  if (owner >= 0)
    type = owned_type (type, owner);
  tree mem = build2 (MEM_REF, type, address,
		     build_int_cst (reference_alias_ptr_type (ref), 0));
  TREE_THIS_VOLATILE (mem) = is_volatile;
  TREE_SIDE_EFFECTS (mem) = is_volatile;
  return mem;
}

/* Append an empty asm that passes VALUE, a variable of 64 bits, through, and
   return its result, of which GCC knows nothing; as emit_opaque_copy in
   RTL.  */

static tree
emit_opaque (gimple_seq *seq, location_t loc, tree value)
{
  tree result = create_tmp_var (TREE_TYPE (value), "relocated");
  vec<tree, va_gc> *inputs, *outputs;
  vec_alloc (inputs, 1);
  vec_alloc (outputs, 1);
  /* Each is a list: the operand's name and constraint, and the operand.  */
  inputs->quick_push (
    build_tree_list (build_tree_list (NULL_TREE, build_string (2, "0")),
		     value));
  outputs->quick_push (
    build_tree_list (build_tree_list (NULL_TREE, build_string (3, "=r")),
		     result));
  gasm *pass = gimple_build_asm_vec ("", inputs, outputs, NULL, NULL);
  /* It is no instruction.  */
  gimple_asm_set_inline (pass, true);
  emit_statement (seq, loc, pass);
  return result;
}

/* Turn the read of a _Bool at GSI, which MEM is to read, from:

     x = t->flag;

   into:

     byte = MEM[(u8 *) address];
     wide = (u64) byte;
     asm ("" : "=r" (wide) : "0" (wide));
     x = wide != 0;

   To GCC a _Bool is 0 or 1 and a byte less than 256, which libbpf makes a wider
   integer if the target has one.  */

static void
read_bool (gimple_seq *seq, gimple_stmt_iterator *gsi, location_t loc, tree mem)
{
  tree byte = emit_copy (seq, loc, TREE_TYPE (mem), mem);
  tree wide = emit_opaque (seq, loc,
			   emit_convert (seq, loc, unit_type (8, true), byte));
  gimple_assign_set_rhs_with_ops (gsi, NE_EXPR, wide,
				  build_zero_cst (TREE_TYPE (wide)));
}

/* If *OPERAND is the object of TYPE that POINTER points to, push it onto
   OBJECTS.  */

static void
push_object (tree *operand, const_tree pointer, const_tree type,
	     vec<tree *> *objects)
{
  if (TREE_CODE (*operand) == MEM_REF && TREE_OPERAND (*operand, 0) == pointer
      && integer_zerop (TREE_OPERAND (*operand, 1))
      && TYPE_MAIN_VARIANT (TREE_TYPE (*operand)) == TYPE_MAIN_VARIANT (type))
    objects->safe_push (operand);
}

/* The statement at GSI takes the address of an access of TYPE.  If it does so
   for an operand of an asm that is read and written, push what has the address
   then onto OBJECTS: these are the access.  GIMPLE has

     _1 = &s->array[i];
     _2 = *_1;
     asm ("..." : "=r" (*_1) : "0" (_2));

   for "+r" (s->array[i]), so that i is taken once.  */

static void
find_asm_objects (gimple_stmt_iterator gsi, const_tree type,
		  vec<tree *> *objects)
{
  tree pointer = gimple_get_lhs (gsi_stmt (gsi));
  if (!pointer || !VAR_P (pointer) || !DECL_ARTIFICIAL (pointer))
    return;
  for (gsi_next (&gsi); !gsi_end_p (gsi); gsi_next (&gsi))
    {
      gimple *stmt = gsi_stmt (gsi);
      if (gimple_assign_single_p (stmt))
	push_object (gimple_assign_rhs1_ptr (stmt), pointer, type, objects);
      else if (gasm *a = dyn_cast<gasm *> (stmt))
	{
	  for (unsigned i = 0; i < gimple_asm_noutputs (a); i++)
	    push_object (&TREE_VALUE (gimple_asm_output_op (a, i)), pointer,
			 type, objects);
	  for (unsigned i = 0; i < gimple_asm_ninputs (a); i++)
	    push_object (&TREE_VALUE (gimple_asm_input_op (a, i)), pointer,
			 type, objects);
	  return;
	}
    }
  objects->truncate (0);
}

/* Insert SEQ, the new statements of an access, before the statement at GSI,
   which uses them or is replaced by them.  */

void
insert_relocated (gimple_stmt_iterator *gsi, gimple_seq seq,
		  function_state *state)
{
  gsi_insert_seq_before (gsi, seq, GSI_SAME_STMT);
  state->relocated++;
}

/* Relocate the access that stands at *WHERE in the statement at GSI and has
   the path P.  With ADDRESS_P, *WHERE is the access's address.  */

reason
replace_access (gimple_stmt_iterator *gsi, tree *where, bool address_p,
		const path *p, function_state *state)
{
  tree ref = address_p ? TREE_OPERAND (*where, 0) : *where;
  location_t loc = access_location (gsi_stmt (*gsi), ref);
  gimple_seq seq = NULL;
  int owner = -1;
  auto_vec<tree *> objects;
  if (address_p)
    find_asm_objects (*gsi, TREE_TYPE (ref), &objects);
  bool owns = !address_p || !objects.is_empty ();
  tree address = relocated_address (&seq, loc, p, owns ? &owner : NULL);
  if (address == error_mark_node)
    return REASON_NO_RECORD;
  for (tree *object : objects)
    if (owner >= 0)
      TREE_TYPE (*object) = owned_type (TREE_TYPE (*object), owner);
  gimple *stmt = gsi_stmt (*gsi);
  tree type = TREE_TYPE (ref);
  if (address_p)
    *where = emit_convert (&seq, loc, TREE_TYPE (*where), address);
  else if (TREE_CODE (type) == BOOLEAN_TYPE && gimple_assign_load_p (stmt))
    read_bool (&seq, gsi, loc,
	       reference_at (address, ref,
			     unit_type (int_size_in_bytes (type), true),
			     owner));
  else
    *where = reference_at (address, ref, type, owner);
  insert_relocated (gsi, seq, state);
  return REASON_NONE;
}

} // namespace relocatable
