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
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"

namespace relocatable {

/* Report the records of the current function that are lost: of relocated
   values that the back end writes without, of those that have no root, and of
   loads and stores that have to carry one and do not.  */

void
verify_function (function *)
{
  auto_vec<found_value> values;
  find_values (&values);
  for (const found_value &found : values)
    if (!found.info)
      ;
    else if (!found.written)
      report_reason (found.info->where, REASON_RECORD_LOST,
		     found.info->reference);
    else if (!in_btf_p (record_root (found.info)))
      report_reason (found.info->where, REASON_NOT_IN_BTF,
		     record_root (found.info));
  auto_vec<plain_access> accesses;
  find_plain_accesses (&accesses);
  for (const plain_access &access : accesses)
    if (const record_info *info = lacking_record (&access))
      report_reason (info->where, REASON_RECORD_LOST, info->reference);
}

} // namespace relocatable
