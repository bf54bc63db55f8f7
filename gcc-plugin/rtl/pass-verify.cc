/* Has a record been lost?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's final instructions (RTL).
   Gives  an error at the place of each access whose record will not be written,
	  or not where it has to be.
   Never  changes anything: what pass-place.cc and attach.cc have left undone
	  cannot be mended after register allocation.

   The back end writes the record of a relocated value that is moved into a
   register, or that is the offset of a plain load or store.  In

     (set (reg x) (plus (reg t) (unspec [VALUE INDEX] UNSPEC_CORE_RELOC)))

   it would print VALUE and no record: the offset of this layout on every
   kernel.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "marks/marks.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"

namespace relocatable {

/* Nonzero if INSN sets a register to a relocated value.  */

static bool
plain_value_p (const rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  return (GET_CODE (set) == SET && REG_P (SET_DEST (set))
	  && relocated_value_p (SET_SRC (set)));
}

/* Report each relocated value in INSN for which no record will be written, or
   one without a root, and INSN itself if it is a load or store that has to
   carry its record and does not.  */

static void
verify (rtx_insn *insn)
{
  rtx plain = plain_memory_operand (insn);
  rtx carried = NULL_RTX;
  if (plain_value_p (insn))
    carried = SET_SRC (PATTERN (insn));
  else if (plain)
    carried = relocated_offset (plain);
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
  if (relocated_value_p (*iter))
    if (const record_info *info = record_of (*iter))
      {
	if (*iter != carried)
	  report_reason (info->where, REASON_RECORD_LOST, info->reference);
	else if (!in_btf_p (record_root (info)))
	  report_reason (info->where, REASON_NOT_IN_BTF, record_root (info));
      }
  if (plain && lacks_record_p (insn))
    {
      HOST_WIDE_INT position;
      const record_info *info = find_record (owner_of (plain, &position));
      report_reason (info->where, REASON_RECORD_LOST, info->reference);
    }
}

/* Report the records of the current function that are lost.  */

void
verify_function (function *)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      verify (insn);
}

} // namespace relocatable
