/* The plugin's entry: is this the compiler that it was built for?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  what GCC gives a plugin: its version and the plugin's arguments.
   Gives  the callbacks of all stages, registered.
   Never  does any of the stages' work.  */

#include "gcc/gcc-headers.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "options/options.h"
#include "btf/btf.h"
#include "opaque/opaque.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"
#include "rtl/rtl.h"
#include "gimple/gimple.h"
#include "layout/layout.h"
#include "c-family/c-family.h"
#include "query/query.h"
#include "rust/rust.h"

__attribute__ ((visibility ("default"))) int plugin_is_GPL_compatible;

/* Null in a compiler for another target.  */
#pragma weak bpf_builtins

namespace relocatable {

static plugin_info information = {
  PACKAGE_VERSION,
  "Relocatable types for BPF CO-RE: ordinary accesses through types with the\n"
  "attribute preserve_access_index or btf_relocatable become CO-RE relocations.\n"
};

/* Check that GCC, the compiler that loads the plugin, is the one that it was
   built for.  A plugin shares GCC's structures, so another version would
   crash.

   Nothing but "error" may be called in another compiler: functions that take a
   location have another name there since it became 64 bits wide, and the
   symbols that a compiler does not have are null (gcc-plugin/Makefile.am).  */

static bool
right_compiler_p (const plugin_gcc_version *gcc)
{
  if (strcmp (gcc->basever, gcc_version.basever) != 0
      || strcmp (gcc->datestamp, gcc_version.datestamp) != 0)
    {
      error ("the plugin btf_relocatable was built for GCC %s (%s) and this is "
	     "GCC %s (%s): build it for this compiler",
	     gcc_version.basever, gcc_version.datestamp, gcc->basever,
	     gcc->datestamp);
      return false;
    }
  if (!bpf_builtins)
    {
      error ("the plugin btf_relocatable is for GCC's BPF back end, and this "
	     "compiler is for another target: use it with bpf-gcc");
      return false;
    }
  return true;
}

/* Take the plugin's arguments: nonzero if all are good.  */

static bool
arguments_ok_p (const plugin_name_args *args)
{
  bool good = true;
  for (int i = 0; i < args->argc; i++)
    {
      const plugin_argument *a = &args->argv[i];
      option_error error;
      option_result what = btf_relocatable_set_option (a->key, a->value,
						       &error);
      if (what != OPTION_GOOD)
	{
	  report_option (args->base_name, a->key, a->value, what, &error);
	  good = false;
	}
    }
  return good;
}

/* Nonzero in cc1 and cc1plus: the others do not have the C family's functions,
   see gcc-plugin/Makefile.am.  */

static bool
c_family_p ()
{
  return lang_GNU_C () || lang_GNU_CXX ();
}

/* Nonzero in crab1.  */

static bool
rust_p ()
{
  return startswith (lang_hooks.name, "GNU Rust");
}

/* PLUGIN_START_UNIT: the options are known.  With some of them GCC drops CO-RE
   without a word, and every access would have the offset compiled against.  */

static void
on_start_unit (void *, void *)
{
  /* -mno-co-re says that this is meant.  */
  if (!btf_debuginfo_p ()
      || (global_options_set.x_target_flags & MASK_BPF_CORE))
    return;
  if (debug_info_level < DINFO_LEVEL_NORMAL && !TARGET_BPF_CORE)
    report_no_core (REASON_TERSE);
}

/* What only a front end for C or C++ asks, or can be asked.  */

static void
c_family_init (const char *name, const char *full_name)
{
  builtins_init (name);
  c_marks_init (name);
  c_pragma_init (name);
  c_macros_init (name);
  c_forward_init (name);
  c_scale_init ();
  c_pointers_init (name);
  c_initial_init (name);
  c_addresses_init (name);
  c_libbpf_init (name);
  c_include_path_init (name, full_name);
  if (lang_GNU_CXX ())
    c_classes_init (name);
  c_layout_init (name);
}

} // namespace relocatable

__attribute__ ((visibility ("default"))) int
plugin_init (struct plugin_name_args *args, struct plugin_gcc_version *gcc)
{
  using namespace relocatable;
  if (!right_compiler_p (gcc) || !arguments_ok_p (args))
    return 1;
  const char *name = args->base_name;
  register_callback (name, PLUGIN_INFO, NULL, &information);
  register_ggc_roots (name);
  register_callback (name, PLUGIN_START_UNIT, on_start_unit, NULL);
  record_init ();
  opaque_init (name);
  root_init (name);
  language_btf_init (name);
  static_data_init (name);
  if (rust_p ())
    rust_init (name);
  relocate_init (name);
  pressure_init (name);
  place_init (name);
  function_section_init ();
  verify_init (name);
  if (c_family_p ())
    c_family_init (name, args->full_name);
  layout_init (name);
  return 0;
}
