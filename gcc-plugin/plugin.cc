/* The plugin's entry, and the list of all that GCC calls.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  what GCC gives a plugin: its version and the plugin's arguments.
   Gives  the functions of all rooms, registered: events, hooks, callbacks of
	  the preprocessor and passes, each where the others of its kind are, in
	  the order in which they are called.
   Never  does any of the stages' work.

   The way of an access, and where it is gone:

     parser    c-family/, opaque/  which types are relocatable; no position
				   or stride is folded to a number
     query     query/		   GCC's own builtins
     GIMPLE    gimple/		   each access becomes calls for records
	       path/		   its root and access string
	       record/		   the call, and its root in BTF
	       report/		   or why there is none
     RTL       rtl/		   each record where it can be written
     assembly  record/		   GCC writes it, in the function's section

   What only gccrs needs is in rust/.  */

#include "gcc/c-family-headers.h"
#include "gcc/gcc-headers.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "options/options.h"
#include "btf/btf.h"
#include "marks/marks.h"
#include "opaque/opaque.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"
#include "stride/stride.h"
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
  "attribute preserve_access_index or btf_relocatable become CO-RE "
  "relocations.\n"
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

/* The front ends, for what is not for all of them.  Those of the C family have
   functions that the others have not, see gcc-plugin/Makefile.am.  */
enum front_end
{
  IN_C = 1,
  IN_CXX = 2,
  IN_RUST = 4,
  IN_OTHERS = 8,
  IN_C_FAMILY = IN_C | IN_CXX,
  IN_ALL = IN_C_FAMILY | IN_RUST | IN_OTHERS
};

/* Which of the front ends this compiler has: one bit of enum front_end.  */

static unsigned
front_end ()
{
  return (lang_GNU_C ()				     ? IN_C
	  : lang_GNU_CXX ()			     ? IN_CXX
	  : startswith (lang_hooks.name, "GNU Rust") ? IN_RUST
						     : IN_OTHERS);
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

/* PLUGIN_START_UNIT: the debug hooks are chosen.  */

static void
chain_debug_hooks (void *, void *)
{
  if (lang_GNU_CXX ())
    chain<classes_type_decl> (&own_debug_hooks ()->type_decl);
#if BTF_OF_LANGUAGES
  if (!btf_debuginfo_p () || lang_GNU_C ())
    return;
  chain<language_early_finish> (&own_debug_hooks ()->early_finish);
  chain<language_finish> (&own_debug_hooks ()->finish);
  chain<language_prologue> (&targetm.asm_out.function_prologue);
  lang_hooks.types.get_debug_type = language_debug_type;
  /* A class is a structure.  */
  lang_hooks.types.classify_record = NULL;
#endif
}

/* The input has been preprocessed.  */
static bool preprocessed;

/* PLUGIN_PRAGMAS: the preprocessor is there, and no source has been read; this
   comes with -E too.  */

static void
on_pragmas (void *, void *)
{
  cpp_callbacks *callbacks = cpp_get_callbacks (parse_in);
  bool parses = !flag_preprocess_only;
  /* Before anything listens to definitions.  Without CO-RE nothing is
     relocated, and the header is to be what it is for a compiler without the
     plugin.  */
  if (TARGET_BPF_CORE)
    define_quietly ("__BTF_RELOCATABLE__=1");
  chain<libbpf_define> (&callbacks->define);
  /* The front end for C++ reads nothing before all has been preprocessed, and
     folds nothing as it reads.  */
  if (parses && lang_GNU_C ())
    {
      chain<initial_line_change> (&callbacks->line_change);
      if (TARGET_BPF_CORE)
	listen_for_attributes ();
    }
  /* After the others of this kind: a word that is listened to is no macro for
     them.  */
  chain<macros_to_expand> (&callbacks->macro_to_expand);
  if (callbacks->line_change)
    chain<macros_line_change> (&callbacks->line_change);
  chain<macros_before_define> (&callbacks->before_define);
  if (callbacks->has_attribute)
    chain<macros_has_attribute> (&callbacks->has_attribute);
  if (preprocessed)
    chain<macros_define> (&callbacks->define);
  c_register_pragma ("clang", "attribute", handle_pragma);
  if (parses && lang_GNU_C ())
    {
      listen_to ("__builtin_preserve_field_info", begin_query, 0);
      listen_to ("__builtin_offsetof", begin_offsetof, 0);
    }
}

/* The events of GCC, those of one kind in the order in which they are to be
   called.  GCC calls the one that was registered last first: hence the order in
   which plugin_init goes through them.  */
static const struct
{
  int event;
  plugin_callback_func function;
  unsigned front_ends;
} events[] = {
  { PLUGIN_START_UNIT, chain_debug_hooks, IN_ALL },
  { PLUGIN_START_UNIT, rust_start_unit, IN_RUST },
  /* After the builtins have been made, in Rust by rust_start_unit.  */
  { PLUGIN_START_UNIT, replace_helpers, IN_ALL },
  { PLUGIN_START_UNIT, on_start_unit, IN_ALL },

  { PLUGIN_PRAGMAS, on_pragmas, IN_C_FAMILY },

  { PLUGIN_GGC_MARKING, opaque_marking, IN_ALL },

  /* The parser has read a type: each keeps what it has to know of it.  */
  { PLUGIN_FINISH_TYPE, initial_finish_type, IN_C_FAMILY },
  { PLUGIN_FINISH_TYPE, marks_finish_type, IN_C_FAMILY },

  /* And a declaration.  What its type needs is reported before what its initial
     value does.  The last two are about attributes and names, which the others
     do not look at.  */
  { PLUGIN_FINISH_DECL, layout_finish_decl, IN_C_FAMILY },
  { PLUGIN_FINISH_DECL, classes_finish_decl, IN_CXX },
  { PLUGIN_FINISH_DECL, addresses_finish_decl, IN_C_FAMILY },
  { PLUGIN_FINISH_DECL, initial_finish_decl, IN_C_FAMILY },
  { PLUGIN_FINISH_DECL, forward_finish_decl, IN_C_FAMILY },
  { PLUGIN_FINISH_DECL, marks_finish_decl, IN_C_FAMILY },

  /* And a function.  The first two look at it as the source has it; to
     c-classes.cc, what c-addresses.cc puts around an address would be a
     conversion of the source.  c-addresses.cc knows differences and comparisons
     of elements by their subscripts, of which c-pointers.cc makes sums after
     that.  */
  { PLUGIN_PRE_GENERICIZE, layout_pre_genericize, IN_C_FAMILY },
  { PLUGIN_PRE_GENERICIZE, classes_pre_genericize, IN_CXX },
  { PLUGIN_PRE_GENERICIZE, folded_pre_genericize, IN_C },
  { PLUGIN_PRE_GENERICIZE, addresses_pre_genericize, IN_C_FAMILY },
  { PLUGIN_PRE_GENERICIZE, pointers_pre_genericize, IN_C_FAMILY },

  /* The function ends: each forgets what it has kept of it.  */
  { PLUGIN_FINISH_PARSE_FUNCTION, addresses_finish_function, IN_C_FAMILY },
  { PLUGIN_FINISH_PARSE_FUNCTION, initial_finish_function, IN_C_FAMILY },

  /* The unit ends: each reports what is left.  */
  { PLUGIN_FINISH_UNIT, layout_finish_unit, IN_ALL },
  { PLUGIN_FINISH_UNIT, forward_finish_unit, IN_C_FAMILY },
  { PLUGIN_FINISH_UNIT, pragma_finish_unit, IN_C_FAMILY },

  /* All is parsed, and BTF is made: what is in static data is reported after
     the definition of it; what has a record is kept when BTF is pruned, after
     this.  */
  { PLUGIN_ALL_IPA_PASSES_START, layout_ipa_passes, IN_ALL },
  { PLUGIN_ALL_IPA_PASSES_START, static_data_ipa_passes, IN_ALL },
  { PLUGIN_ALL_IPA_PASSES_START, root_ipa_passes, IN_ALL },
};

/* The passes, and where they are among GCC's.  */
static const struct
{
  opt_pass_type type;
  const char *name;
  void (*execute) (function *);
  /* Only with -O.  */
  bool optimizing;
  const char *reference;
  pass_positioning_ops position;
  unsigned front_ends;
} passes[] = {
  /* Before control flow graph and SSA form.  The second one replaces GCC's own
     for preserve_access_index, which would find nothing to do, and crashes on
     the cleanups of C++; the first one goes before what it finds.  */
  { GIMPLE_PASS, "btf_relocatable_rust", finish_rust_body, false,
    "bpf_core_lower", PASS_POS_INSERT_BEFORE, IN_RUST },
  { GIMPLE_PASS, "btf_relocatable", relocate_function, false, "bpf_core_lower",
    PASS_POS_REPLACE, IN_ALL },

  /* Partial redundancy elimination comes first; register allocation, "reload",
     reads the other option again.  */
  { RTL_PASS, "btf_relocatable_pressure", begin_pressure, true, "rtl pre",
    PASS_POS_INSERT_BEFORE, IN_ALL },
  { RTL_PASS, "btf_relocatable_pressure", end_pressure, true, "reload",
    PASS_POS_INSERT_AFTER, IN_ALL },

  /* After the last pass before register allocation that combines
     instructions.  */
  { RTL_PASS, "btf_relocatable_legalize", place_function, false, "ira",
    PASS_POS_INSERT_BEFORE, IN_ALL },

  /* Nothing changes an instruction after this.  */
  { RTL_PASS, "btf_relocatable_verify", verify_function, false, "final",
    PASS_POS_INSERT_BEFORE, IN_ALL },
};

/* One of them.  Without work, none is executed.  */
class function_pass : public opt_pass
{
public:
  /* A pass as DATA describes it that calls EXECUTE; only with -O if
     OPTIMIZING.  */
  function_pass (const pass_data &data, void (*execute) (function *),
		 bool optimizing)
      : opt_pass (data, g), m_execute (execute), m_optimizing (optimizing)
  {
  }

  /* GCC's question whether to execute the pass.  */
  bool gate (function *) final override
  {
    return work_to_do && TARGET_BPF_CORE && (optimize || !m_optimizing);
  }

  /* GCC's call to execute it for the function FUN; nothing else is to be done
     then.  */
  unsigned int execute (function *fun) final override
  {
    m_execute (fun);
    return 0;
  }

private:
  void (*m_execute) (function *);
  bool m_optimizing;
};

/* Register the passes, for the plugin PLUGIN_NAME.  GCC's pass manager owns
   them from here on.  */

static void
register_passes (const char *plugin_name)
{
  for (const auto &p : passes)
    {
      if (!(p.front_ends & front_end ()))
	continue;
      const pass_data data = {
	p.type,	       /* type */
	p.name,	       /* name */
	OPTGROUP_NONE, /* optinfo_flags */
	TV_NONE,       /* tv_id */
	(unsigned) (p.type == RTL_PASS ? PROP_rtl : PROP_gimple_any),
	0, /* properties_provided */
	0, /* properties_destroyed */
	0, /* todo_flags_start */
	0, /* todo_flags_finish */
      };
      register_pass_info info = { new function_pass (data, p.execute,
						     p.optimizing),
				  p.reference, 1, p.position };
      register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
    }
}

/* Chain the hooks of the back end and of the front end, those of one kind in
   the reverse order of their calls.  */

static void
chain_hooks ()
{
  /* Before resolve_builtin takes its place: a record is made by the back
     end's.  */
  back_end_resolve = targetm.resolve_overloaded_builtin;
  chain<fold_opaque> (&targetm.fold_builtin);
  if (targetm.asm_out.function_section)
    chain<function_section> (&targetm.asm_out.function_section);
  if (lang_GNU_C ())
    {
      /* C++ has other means, and Rust folds nothing.  */
      set_mark_listener (hide_positions);
      chain<parse_with_hidden_positions> (&lang_hooks.parse_file);
    }
  if (front_end () == IN_RUST)
    chain<rust_parse_file> (&lang_hooks.parse_file);
}

/* Chain the hooks that only a front end for C or C++ has, or asks.  */

static void
chain_c_family_hooks ()
{
  replace_attributes ();
  chain<resolve_builtin> (&targetm.resolve_overloaded_builtin);
  /* Each looks at other contexts.  */
  chain<layout_verify_type_context> (&targetm.verify_type_context);
  chain<scale_verify_type_context> (&targetm.verify_type_context);
  /* c-addresses.cc knows a cast by the type that has just been read, and is
     asked first; what it leaves may be the size in a sum.  */
  chain<scale_convert_to_type> (&targetm.convert_to_type);
  chain<addresses_convert_to_type> (&targetm.convert_to_type);
  if (lang_GNU_C ())
    {
      chain<folded_verify_type_context> (&targetm.verify_type_context);
      chain<folded_invalid_binary_op> (&targetm.invalid_binary_op);
    }
  chain<initial_insert_attributes> (&targetm.insert_attributes);
  constant_position_p = note_constant_position;
  if (lang_GNU_CXX ())
    {
      chain<fold_stride> (&targetm.fold_builtin);
      stride_argument = constant_evaluated;
    }
}

} // namespace relocatable

/* GCC has loaded the plugin, with ARGS, and is GCC.  Return nonzero where it
   cannot be used.  */

__attribute__ ((visibility ("default"))) int
plugin_init (struct plugin_name_args *args, struct plugin_gcc_version *gcc)
{
  using namespace relocatable;
  if (!right_compiler_p (gcc) || !arguments_ok_p (args))
    return 1;
  const char *name = args->base_name;
  register_callback (name, PLUGIN_INFO, NULL, &information);
  register_ggc_roots (name);
  chain_hooks ();
  if (front_end () & IN_C_FAMILY)
    {
      chain_c_family_hooks ();
      preprocessed = begin_preprocessed ();
      add_header_folder (args->full_name);
    }
  for (unsigned i = ARRAY_SIZE (events); i-- > 0;)
    if (events[i].front_ends & front_end ())
      register_callback (name, events[i].event, events[i].function, NULL);
  register_passes (name);
  if (!BTF_OF_LANGUAGES && !lang_GNU_C ())
    error ("the plugin btf_relocatable knows %s of GCC 16 and later only",
	   lang_hooks.name);
  return 0;
}
