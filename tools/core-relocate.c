/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Relocates an object's code to a target, record by record, as libbpf does.

   Takes an open object and the target's BTF, both checked.
   Gives the object's code patched in place, and what each record came to.
   Never decides by itself: candidates, values and patches are libbpf's; what is
   ours is to call it in its own order and to put its answers into words.

   Example: with "0:1" of struct S at offset 4 here and 16 in the target,
   "r1 = *(u32 *)(r2 + 4)" becomes "r1 = *(u32 *)(r2 + 16)", and the result is
   CORE_RESOLVED, 4, 16.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core-message.h"
#include "core-names.h"
#include "core-relocate.h"
#include "libbpf-internal.h"

struct core_relocation
{
  struct core_object *object;
  const struct btf *target;
  /* By local type id, as libbpf keeps them for all records of an object: it
     drops those that did not fit an earlier record of the same type.  */
  struct bpf_core_cand_list **candidates;
};

/* Returns the word for OUTCOME that is printed.  */
const char *
core_outcome_name (enum core_outcome outcome)
{
  static const char *const names[] = {
    [CORE_RESOLVED] = "resolved", [CORE_NO_MATCH] = "no-match",
    [CORE_POISONED] = "poisoned", [CORE_AMBIGUOUS] = "ambiguous",
    [CORE_REFUSED] = "refused",
  };
  return names[outcome];
}

/* Returns what core_relocate needs to relocate OBJECT's records to TARGET; NULL
   when out of memory.  */
struct core_relocation *
core_relocation_begin (struct core_object *object, const struct btf *target)
{
  struct core_relocation *relocation = calloc (1, sizeof *relocation);

  if (!relocation)
    return NULL;
  relocation->object = object;
  relocation->target = target;
  relocation->candidates = calloc (btf__type_cnt (object->btf),
				   sizeof *relocation->candidates);
  if (relocation->candidates)
    return relocation;
  free (relocation);
  return NULL;
}

/* Frees what core_relocation_begin has returned.  */
void
core_relocation_end (struct core_relocation *relocation)
{
  for (__u32 id = 0; id < btf__type_cnt (relocation->object->btf); id++)
    bpf_core_free_cands (relocation->candidates[id]);
  free (relocation->candidates);
  free (relocation);
}

/* Returns the target's types that may be what local type ID, which has a name,
   means; NULL when out of memory.  */
static struct bpf_core_cand_list *
find_candidates (struct core_relocation *relocation, __u32 id)
{
  const struct btf *local = relocation->object->btf;
  const struct btf_type *t = btf__type_by_id (local, id);
  const char *name = btf__name_by_offset (local, t->name_off);
  struct bpf_core_cand candidate = { .btf = local, .id = id };
  struct bpf_core_cand_list **list = &relocation->candidates[id];

  if (*list)
    return *list;
  *list = calloc (1, sizeof **list);
  if (*list
      && bpf_core_add_cands (&candidate, bpf_core_essential_name_len (name),
			     relocation->target, "target", 1, *list)
	   != 0)
    {
      bpf_core_free_cands (*list);
      *list = NULL;
    }
  return *list;
}

/* Sets *VALUE to what a record of KIND in RECORD's place comes to, with the
   types of LIST.  Returns false where libbpf cannot say.  */
static bool
calculate_kind (struct core_relocation *relocation,
		const struct core_record *record, enum bpf_core_relo_kind kind,
		struct bpf_core_cand_list *list,
		struct bpf_core_relo_res *value)
{
  struct bpf_core_relo relo = record->relo;
  struct bpf_core_spec scratch[3];

  relo.kind = kind;
  memset (scratch, 0, sizeof scratch);
  return bpf_core_calc_relo_insn ("", &relo, 0, relocation->object->btf, list,
				  scratch, value)
	 == 0;
}

/* Loaders run on machines of the program's byte order, and libbpf calculates
   lshift_u64 for that of the machine that it runs on.  The field is so many
   bits from the unit's first one as lshift_u64 says; in the other order that is
   from its last one, and above the unit are the bits that a register has
   more.  */
static bool
swap_lshift (struct core_relocation *relocation,
	     const struct core_record *record, struct bpf_core_cand_list *list,
	     struct bpf_core_relo_res *value)
{
  struct bpf_core_relo_res size, rshift;

  if (!calculate_kind (relocation, record, BPF_CORE_FIELD_BYTE_SIZE, list,
		       &size)
      || !calculate_kind (relocation, record, BPF_CORE_FIELD_RSHIFT_U64, list,
			  &rshift))
    return false;
  value->orig_val = (8 - size.orig_val) * 8 + rshift.orig_val - value->orig_val;
  value->new_val = (8 - size.new_val) * 8 + rshift.new_val - value->new_val;
  return true;
}

/* Sets *VALUE to what RECORD comes to, with the types of LIST, in the program's
   byte order.  Returns false where libbpf cannot say.  */
static bool
calculate (struct core_relocation *relocation, const struct core_record *record,
	   struct bpf_core_cand_list *list, struct bpf_core_relo_res *value)
{
  if (!calculate_kind (relocation, record, record->relo.kind, list, value))
    return false;
  return (!relocation->object->swapped
	  || record->relo.kind != BPF_CORE_FIELD_LSHIFT_U64
	  || swap_lshift (relocation, record, list, value));
}

/* Is RECORD, which failed with all types of LIST together, ambiguous?  It is
   when it does not fail with any of them alone.  */
static bool
ambiguous_p (struct core_relocation *relocation,
	     const struct core_record *record,
	     const struct bpf_core_cand_list *list)
{
  struct bpf_core_relo_res value;

  for (int i = 0; i < list->len; i++)
    {
      struct bpf_core_cand candidate = list->cands[i];
      struct bpf_core_cand_list alone = { &candidate, 1 };
      if (!calculate (relocation, record, &alone, &value))
	return false;
    }
  return list->len > 1;
}

/* Sets the note of RESULT to TEXT, cut to its size, unless that is NULL.  */
static void
fill_note (struct core_result *result, const char *text)
{
  if (text)
    snprintf (result->note, sizeof result->note, "%s", text);
}

/* Is RECORD one that libbpf can be given?  It refuses some before it looks at
   the target, and some it must not see; then *RESULT says why.  */
static bool
record_usable (const struct core_object *object,
	       const struct core_record *record, struct core_result *result)
{
  const struct btf_type *t = btf__type_by_id (object->btf,
					      record->relo.type_id);
  bool named = *btf__name_by_offset (object->btf, t->name_off) != '\0';
  struct bpf_core_spec spec;

  if (record->relo.type_id == 0)
    fill_note (result, "the root type id is 0");
  else if (!core_record_parse (object, record, &spec))
    fill_note (result, "the access string does not fit the type");
  else if (!named && record->relo.kind != BPF_CORE_TYPE_ID_LOCAL)
    fill_note (result, "the root type has no name");
  else
    return true;
  result->outcome = CORE_REFUSED;
  return false;
}

/* Returns how many bytes the load or store INSN accesses.  */
static unsigned int
insn_width (const struct bpf_insn *insn)
{
  switch (BPF_SIZE (insn->code))
    {
    case BPF_B:
      return 1;
    case BPF_H:
      return 2;
    case BPF_W:
      return 4;
    default:
      return 8;
    }
}

/* Is INSN a load or a store?  */
static bool
memory_access_p (const struct bpf_insn *insn)
{
  return (BPF_CLASS (insn->code) == BPF_LDX || BPF_CLASS (insn->code) == BPF_ST
	  || BPF_CLASS (insn->code) == BPF_STX);
}

/* Patches the instruction of RECORD to VALUE, and sets *RESULT to what has
   become of it.  */
static void
patch (const struct core_record *record, const struct bpf_core_relo_res *value,
       struct core_result *result)
{
  size_t index = record->relo.insn_off / sizeof (struct bpf_insn);
  struct bpf_insn *insn = &record->code->insns[index];
  const struct bpf_insn before = *insn;

  result->outcome = CORE_REFUSED;
  if (before.code == (BPF_LD | BPF_IMM | BPF_DW)
      && index + 1 == record->code->n_insns)
    fill_note (result, "the ld_imm64 lacks its second half");
  else if (bpf_core_patch_insn ("", insn, index, &record->relo, 0, value) != 0)
    fill_note (result, core_libbpf_warning ());
  else if (value->poison)
    result->outcome = CORE_NO_MATCH;
  else if (memory_access_p (&before) && !memory_access_p (insn))
    {
      result->outcome = CORE_POISONED;
      fill_note (result, core_libbpf_warning ());
    }
  else
    {
      result->outcome = CORE_RESOLVED;
      if (memory_access_p (insn) && insn_width (insn) != insn_width (&before))
	result->width = insn_width (insn);
    }
}

/* Relocates record number INDEX.  The records have to be given in their order,
   each once: two on one instruction are wrong, and libbpf notices by what the
   first left behind.  Returns false when out of memory.  */
bool
core_relocate (struct core_relocation *relocation, size_t index,
	       struct core_result *result)
{
  struct core_record *record = &relocation->object->records[index];
  struct bpf_core_cand_list none = { NULL, 0 }, *list = &none;
  struct bpf_core_relo_res value;

  *result = (struct core_result) { .outcome = CORE_REFUSED };
  core_libbpf_forget ();
  if (!record_usable (relocation->object, record, result))
    return true;
  if (record->relo.kind != BPF_CORE_TYPE_ID_LOCAL)
    list = find_candidates (relocation, record->relo.type_id);
  if (!list)
    return false;
  if (!calculate (relocation, record, list, &value))
    {
      fill_note (result, core_libbpf_warning ());
      if (ambiguous_p (relocation, record, list))
	result->outcome = CORE_AMBIGUOUS;
      return true;
    }
  result->has_old_value = true;
  result->old_value = value.orig_val;
  result->has_new_value = !value.poison;
  result->new_value = value.new_val;
  patch (record, &value, result);
  return true;
}
