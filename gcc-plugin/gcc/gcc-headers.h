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

/* In GCC 15, C got the attribute counted_by: c-pointers.cc says what the front
   end makes of it.  */
#if GCCPLUGIN_VERSION < 15000
#define ACCESS_WITH_SIZE_P(X) ((void) (X), false)
#else
#define ACCESS_WITH_SIZE_P(X)                                                  \
  (TREE_CODE (X) == CALL_EXPR && !CALL_EXPR_FN (X)                             \
   && CALL_EXPR_IFN (X) == IFN_ACCESS_WITH_SIZE)
#endif

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
