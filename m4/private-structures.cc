/* Has this compiler the structures that gcc-plugin/gcc/ repeats?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a source that begins with "struct S { int a, b; };" and has a function
	  that uses it.
   Gives  an error that names the first structure which is not as it is there.
   Never  is a part of the plugin: configure builds it, and has GCC load it.

   No header has these structures.  In another GCC their members may be
   elsewhere, and the plugin would read, and write, something else.  */

#include "gcc/c-family-headers.h"
#include "gcc/gcc-headers.h"
#include "gcc/back-end.h"
#if BTF_OF_LANGUAGES
#include "gcc/btf-structures.h"
#endif

__attribute__ ((visibility ("default"))) int plugin_is_GPL_compatible;

/* The type S, and which of the questions have been asked.  */
static tree type;
static unsigned asked;

/* STRUCTURE is as expected if GOOD; all of them are asked for in the end.  */

static void
expect (bool good, const char *structure)
{
  asked++;
  if (!good)
    fatal_error (UNKNOWN_LOCATION, "%s is another one", structure);
}

/* PLUGIN_FINISH_TYPE: the preprocessor is in the line of S.  */

static void
on_finish_type (void *event_data, void *)
{
  const input_text *text = cpp_buffer_text (parse_in);
  if (type)
    return;
  type = (tree) event_data;
  expect (startswith ((const char *) text->buf, "struct S")
	    && text->buf <= text->line_base && text->line_base <= text->cur
	    && text->cur <= text->rlimit,
	  "cpp_buffer");
}

/* PLUGIN_PRE_GENERICIZE: the back end has made its builtins.  */

static void
on_pre_genericize (void *, void *)
{
  builtin_helpers *helpers = core_builtin_helpers;
  builtin_helpers *field = &helpers[BPF_BUILTIN_PRESERVE_FIELD_INFO];
  expect (field->process && field->is_valid
	    && helpers[BPF_BUILTIN_BTF_TYPE_ID].process
		 == helpers[BPF_BUILTIN_PRESERVE_TYPE_INFO].process
	    && helpers[BPF_BUILTIN_BTF_TYPE_ID].process != field->process,
	  "builtin_helpers");
  tree pointer = build_int_cst (build_pointer_type (type), 0);
  tree second = DECL_CHAIN (TYPE_FIELDS (type));
  tree ref = build3 (COMPONENT_REF, TREE_TYPE (second),
		     build1 (INDIRECT_REF, type, pointer), second, NULL_TREE);
  /* There is more in the compiler's own: room for that.  */
  struct
  {
    cr_builtins data;
    void *more[16];
  } call;
  memset (&call, 0, sizeof (call));
  call.data.type = type;
  call.data.expr = ref;
  call.data.kind = BPF_RELO_FIELD_BYTE_SIZE;
  cr_final made = field->process (&call.data);
  expect (made.str && strcmp (made.str, "0:1") == 0 && made.type == type
	    && made.kind == BPF_RELO_FIELD_BYTE_SIZE,
	  "cr_builtins or cr_final");
}

#if BTF_OF_LANGUAGES
/* The entry of S in the table of types, or null.  */

static const ctf_dtdef *
find_entry ()
{
  auto *table = ctf_get_tu_ctfc ()->ctfc_types;
  for (auto i = table->begin (); i != table->end (); ++i)
    if ((*i)->dtd_name && strcmp ((*i)->dtd_name, "S") == 0)
      return *i;
  return NULL;
}
#endif

/* PLUGIN_ALL_IPA_PASSES_START: there is BTF, and debug information.  */

static void
on_ipa_passes (void *, void *)
{
  expect (ctf_lookup_tree_type (ctf_get_tu_ctfc (), type) != 0,
	  "what ctf_lookup_tree_type returns");
  struct die_struct *die = lookup_type_die (type);
  struct die_struct *last = die ? dw_get_die_child (die) : NULL;
  expect (last && dw_get_die_sib (dw_get_die_sib (last)) == last, "die_struct");
#if BTF_OF_LANGUAGES
  const ctf_dtdef *entry = find_entry ();
  expect (entry && ctf_kind (entry) == ctf_structure && entry->dtd_key == die
	    && entry->ctti_size == 8,
	  "ctf_container or ctf_dtdef");
  const ctf_dmdef *a = entry->dtu_members, *b = a ? a->dmd_next : NULL;
  expect (b && strcmp (a->dmd_name, "a") == 0 && strcmp (b->dmd_name, "b") == 0
	    && b->dmd_offset == 32 && !b->dmd_next,
	  "ctf_dmdef");
  expect (dw_get_die_tag (last) == DW_TAG_member
	    && strcmp (get_AT_string (last, DW_AT_name), "b") == 0,
	  "dwarf_tag or dwarf_attribute");
#endif
}

/* PLUGIN_FINISH: all of it has been there.  */

static void
on_finish (void *, void *)
{
  if (asked != (BTF_OF_LANGUAGES ? 8 : 5))
    fatal_error (UNKNOWN_LOCATION, "an event does not come: %u questions",
		 asked);
}

__attribute__ ((visibility ("default"))) int
plugin_init (plugin_name_args *args, plugin_gcc_version *)
{
  const char *name = args->base_name;
  register_callback (name, PLUGIN_FINISH_TYPE, on_finish_type, NULL);
  register_callback (name, PLUGIN_PRE_GENERICIZE, on_pre_genericize, NULL);
  register_callback (name, PLUGIN_ALL_IPA_PASSES_START, on_ipa_passes, NULL);
  register_callback (name, PLUGIN_FINISH, on_finish, NULL);
  return 0;
}
