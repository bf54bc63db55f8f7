/* The numbers of records, and BPF's few registers.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's instructions (RTL) before GCC moves values about in it.
   Gives  the same, and two of GCC's optimizations set for the functions that
	  have a record, as far as the user has not set them.
   Never  changes what is done with a function without records.

   A bit-field takes up to seven numbers, each of which is one instruction, as
   is a load from the stack.  GCC does not know that they are that cheap.  Where
   a function uses them again, partial redundancy elimination (-fgcse) makes
   each number once and keeps it; where it uses them in a loop, each is taken
   out of the loop, but for what is left of the registers (-fira-loop-pressure).
   Either way they end in the stack, of which BPF has 512 bytes.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "options/options.h"

namespace relocatable {

/* What the options were before a function was begun that has records.  */
static int gcse, loop_pressure;
static bool changed;

/* The pass before partial redundancy elimination: if the current function has a
   record, set GCC's two options for it, as far as the user has not.  */

void
begin_pressure (function *)
{
  if (!function_concerned_p (false))
    return;
  gcse = flag_gcse;
  loop_pressure = flag_ira_loop_pressure;
  changed = true;
  if (!OPTION_SET_P (flag_gcse))
    flag_gcse = 0;
  if (!OPTION_SET_P (flag_ira_loop_pressure))
    flag_ira_loop_pressure = 1;
}

/* The pass after register allocation: give GCC's two options the values back
   that begin_pressure has found.  */

void
end_pressure (function *)
{
  if (!changed)
    return;
  flag_gcse = gcse;
  flag_ira_loop_pressure = loop_pressure;
  changed = false;
}

} // namespace relocatable
