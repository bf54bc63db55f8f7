/* Which instruction can carry a record?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_RTL_H
#define RELOCATABLE_RTL_H

#include "record/record.h"

namespace relocatable {

/* As in path.h.  */
enum reason : unsigned;

/* A plain load or store: one for which the back end writes the record of the
   address.  */
struct plain_access
{
  rtx_insn *insn;
  rtx mem;
  /* The relocated offset in MEM's address, or null.  */
  rtx offset;
  /* The index of its record, or -1, and what is known of it, or null.  */
  int index;
  const record_info *info;
};

/* A relocated value in an instruction.  */
struct found_value
{
  /* What is known of its record, or null.  */
  const record_info *info;
  /* The back end writes the record, for the value is what the instruction sets
     a register to, or the offset of a plain load or store.  */
  bool written;
};

/* A register that has to be copied before the instruction AT, because it has
   another value where the copy is used.  */
struct needed_copy
{
  rtx copy;
  rtx reg;
  rtx_insn *at;
};

/* Can an address be computed without its relocated offset?  */
enum sum_result
{
  SUM_SPLIT,
  /* No: the offset is not seen to be one of its parts.  */
  SUM_NO_OFFSET,
  /* No: a part has another value at the access, and cannot be copied.  */
  SUM_PART_LOST
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

/* relocated-value.cc: the words for instructions and records.  */
extern bool function_concerned_p (bool owned);
extern void find_values (vec<found_value> *values);
extern void find_plain_accesses (vec<plain_access> *accesses);
extern bool relocated_value_p (const_rtx x);
extern rtx gen_relocated_value (rtx value, int index);
extern int index_of (const_rtx x);
extern rtx relocated_offset (const_rtx mem);
extern const record_info *record_of (const_rtx x);
extern bool may_carry_p (const_rtx mem, const record_info *info);
extern rtx plain_memory_operand (const rtx_insn *insn);
extern rtx emit_opaque_copy (rtx value, location_t loc);
extern void note_unplaced (const rtx_insn *insn);

/* address-sum.cc: an address without its relocated offset.  */
extern rtx only_value (rtx reg);
extern sum_result split_address (address_sum *sum) ATTRIBUTE_WARN_UNUSED_RESULT;
extern rtx emit_base (const address_sum *sum);
extern void emit_copies (const address_sum *sum);
extern void delete_unused (const address_sum *sum);

/* asm-operand.cc, attach.cc, first-element.cc, legal-address.cc,
   stored-value.cc: the stages of pass-place.cc, each of which goes through the
   instructions of the function.  */
extern void use_registers_for_asm ();
extern bool owned_memory_p (rtx mem);
extern const record_info *lacking_record (const plain_access *access);
extern void attach_records ();
extern void attach_first_elements ();
extern reason take_address_out (rtx_insn *insn,
				rtx mem) ATTRIBUTE_WARN_UNUSED_RESULT;
extern void legalize_addresses ();
extern void extend_values ();

/* pass-pressure.cc, pass-place.cc, pass-verify.cc: the passes.  */
extern void begin_pressure (function *);
extern void end_pressure (function *);
extern void place_function (function *);
extern void verify_function (function *);

} // namespace relocatable

#endif /* RELOCATABLE_RTL_H */
