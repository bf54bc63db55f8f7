/* The numbers of records, and BPF's few registers.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's instructions (RTL) before GCC moves values about in it.
   Gives  the same, and two of GCC's optimizations set for the functions that
	  have a record, as far as the user has not set them.
   Never  changes what is done with a function without records.

   A bit-field takes up to seven numbers, each of which is one instruction, as
   is a load from the stack.  GCC does not know that they are that cheap.  Where
   a function uses them again, partial redundancy elimination (-fgcse) makes each
   number once and keeps it; where it uses them in a loop, each is taken out of
   the loop, but for what is left of the registers (-fira-loop-pressure).  Either
   way they end in the stack, of which BPF has 512 bytes.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "options/options.h"
#include "marks/marks.h"

namespace relocatable {

/* What the options were before a function was begun that has records.  */
static int gcse, loop_pressure;
static bool changed;

static bool
has_record_p ()
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      {
	subrtx_iterator::array_type array;
	FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
	if (relocated_value_p (*iter))
	  return true;
      }
  return false;
}

static void
begin ()
{
  if (!has_record_p ())
    return;
  gcse = flag_gcse;
  loop_pressure = flag_ira_loop_pressure;
  changed = true;
  if (!OPTION_SET_P (flag_gcse))
    flag_gcse = 0;
  if (!OPTION_SET_P (flag_ira_loop_pressure))
    flag_ira_loop_pressure = 1;
}

static void
end ()
{
  if (!changed)
    return;
  flag_gcse = gcse;
  flag_ira_loop_pressure = loop_pressure;
  changed = false;
}

static const pass_data pass_data_pressure = {
  RTL_PASS,		      /* type */
  "btf_relocatable_pressure", /* name */
  OPTGROUP_NONE,	      /* optinfo_flags */
  TV_NONE,		      /* tv_id */
  PROP_rtl,		      /* properties_required */
  0,			      /* properties_provided */
  0,			      /* properties_destroyed */
  0,			      /* todo_flags_start */
  0,			      /* todo_flags_finish */
};

class pass_pressure : public rtl_opt_pass
{
public:
  pass_pressure (gcc::context *ctxt, bool begins)
      : rtl_opt_pass (pass_data_pressure, ctxt), m_begins (begins)
  {
  }

  bool gate (function *) final override
  {
    return work_to_do && TARGET_BPF_CORE && optimize;
  }

  unsigned int execute (function *) final override
  {
    if (m_begins)
      begin ();
    else
      end ();
    return 0;
  }

private:
  bool m_begins;
};

void
pressure_init (const char *plugin_name)
{
  /* Partial redundancy elimination comes first; register allocation reads the
     other option again.  */
  struct register_pass_info first = { new pass_pressure (g, true), "rtl pre", 1,
				      PASS_POS_INSERT_BEFORE };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &first);
  struct register_pass_info last = { new pass_pressure (g, false), "reload", 1,
				     PASS_POS_INSERT_AFTER };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &last);
}

} // namespace relocatable
