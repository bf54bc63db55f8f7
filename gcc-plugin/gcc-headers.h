/* Every GCC header that the plugin includes, but for the C family's, and the
   differences between the versions of GCC that it is built for.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the plugin headers of one bpf-gcc, 14 or later.
   Gives  GCC's interfaces as the newest of these versions has them.
   Never  anything of our own but shims; no other file tests a version.

   A shim says "In GCC N, X became Y".  GCCPLUGIN_VERSION is the version of the
   compiler that loads the plugin; __GNUC__ is that of the host's compiler,
   which does not matter here.  */

#ifndef RELOCATABLE_GCC_HEADERS_H
#define RELOCATABLE_GCC_HEADERS_H

#include "gcc-plugin.h"
#include "plugin-version.h"
#include "tree.h"

#include "stringpool.h"
#include "attribs.h"
#include "function.h"
#include "basic-block.h"
#include "gimple.h"
#include "gimple-iterator.h"
#include "gimple-walk.h"
#include "gimple-expr.h"
#include "gimplify.h"
#include "tree-pass.h"
#include "tree-iterator.h"
#include "context.h"
#include "pass_manager.h"
#include "fold-const.h"
#include "stor-layout.h"
#include "alias.h"
#include "diagnostic.h"
#include "diagnostic-core.h"
#include "intl.h"
#include "dumpfile.h"
#include "print-tree.h"
#include "langhooks.h"
#include "toplev.h"
#include "target.h"
#include "opts.h"
#include "options.h"
#include "cgraph.h"
#include "tree-nested.h"
#include "rtl.h"
#include "rtl-iter.h"
#include "memmodel.h"
#include "emit-rtl.h"
#include "insn-config.h"
#include "insn-constants.h"
#include "recog.h"
#include "df.h"
#include "debug.h"

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

/* Declared in ctfc.h.  In GCC 15, ctf_lookup_tree_type returned a pointer instead
   of a number: both have 64 bits, and are 0 for a type that is not there.  */
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

/* In GCC 15, C got the attribute counted_by: c-pointers.cc says what the front end
   makes of it.  */
static inline bool
access_with_size_p (const_tree x)
{
#if GCCPLUGIN_VERSION < 15000
  return false && x;
#else
  return (TREE_CODE (x) == CALL_EXPR && !CALL_EXPR_FN (x)
	  && CALL_EXPR_IFN (x) == IFN_ACCESS_WITH_SIZE);
#endif
}

/* In GCC 15, the merging of neighbouring loads in "a->x == 1 && a->y == 2"
   moved from the front end's folding to a pass after ours.  */
#define FRONT_END_MERGES_LOADS (GCCPLUGIN_VERSION < 15000)

/* In GCC 15, the move that extends 32 bits became one of 32 bits in the default
   dialect of the assembly too.  Where BPF has none (-mcpu=v2), all versions
   write "&= 0xffffffff", of which BPF takes the sign: it changes nothing.  */
#define MOVE_EXTENDS_SI (GCCPLUGIN_VERSION >= 15000 && bpf_has_alu32)

/* In GCC 16, the structures that BTF is made of became what language-btf.cc
   knows (btf-structures.h): C++ and Rust are compiled by no older one.  */
#define BTF_OF_LANGUAGES (GCCPLUGIN_VERSION >= 16000)

#endif /* RELOCATABLE_GCC_HEADERS_H */
