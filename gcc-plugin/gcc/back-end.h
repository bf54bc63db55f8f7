/* What the plugin uses of GCC's BPF back end, and of its BTF.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the plugin headers of one bpf-gcc, and GCC's sources, of which some
	  structures are repeated here: no header has them.
   Gives  the builtins for CO-RE, what the back end keeps of a call of one, and
	  the functions by which BTF is asked for a type.
   Never  anything of our own but shims.  configure tries that the compiler has
	  these structures as they are here (m4/private-structures.m4).  */

#ifndef RELOCATABLE_BACK_END_H
#define RELOCATABLE_BACK_END_H

#include "gcc/gcc-headers.h"

/* The back end's header includes ctfc.h, which needs dwarf2.h, and that is not
   among the plugin headers.  Of ctfc.h it uses one name.  */
#define GCC_CTFC_H 1
typedef struct ctf_container *ctf_container_ref;
#include "config/bpf/core-builtins.h"

/* What the back end keeps of a CO-RE builtin's call, and the functions that it
   has for each builtin.  These are in core-builtins.cc alone, and the same in
   GCC 14 to 16.  */
struct cr_builtins
{
  tree type;
  tree expr;
  tree default_value;
  rtx rtx_default_value;
  enum btf_core_reloc_kind kind;
  /* More follows.  */
};
struct cr_final
{
  const char *str;
  tree type;
  enum btf_core_reloc_kind kind;
};
struct builtin_helpers
{
  void *kind;
  void *compare;
  void *pack;
  cr_final (*process) (cr_builtins *);
  bool is_pure;
  bool is_valid;
};
extern builtin_helpers core_builtin_helpers[BPF_BUILTIN_MAX];

/* The debug information of a type, or null.  Its header, dwarf2out.h, includes
   dwarf2.h.  */
extern struct die_struct *lookup_type_die (tree);
extern struct die_struct *dw_get_die_child (struct die_struct *);
extern struct die_struct *dw_get_die_sib (struct die_struct *);

/* Declared in ctfc.h.  In GCC 15, ctf_lookup_tree_type returned a pointer
   instead of a number: both have 64 bits, and are 0 for a type that is not
   there.  */
extern ctf_container_ref ctf_get_tu_ctfc (void);
extern HOST_WIDE_INT ctf_lookup_tree_type (ctf_container_ref, tree);

/* In GCC 15, the hook resolve_overloaded_builtin got the argument COMPLAIN.  */
#if GCCPLUGIN_VERSION < 15000
#define RESOLVE_COMPLAIN_PARAM
#define RESOLVE_COMPLAIN_NAMED_PARAM
#define RESOLVE_COMPLAIN_PASSED
#define RESOLVE_COMPLAIN_ARG
#else
#define RESOLVE_COMPLAIN_PARAM , bool
#define RESOLVE_COMPLAIN_NAMED_PARAM , bool complain
#define RESOLVE_COMPLAIN_PASSED , complain
#define RESOLVE_COMPLAIN_ARG , true
#endif

/* In GCC 15, BTF became pruned of types that nothing uses, and
   btf_mark_type_used says that something does.  */
#if GCCPLUGIN_VERSION < 15000
static inline void
btf_mark_type_used (tree)
{
}
#else
/* Declared in ctfc.h.  */
extern void btf_mark_type_used (tree);
#endif

#endif /* RELOCATABLE_BACK_END_H */
