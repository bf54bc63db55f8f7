/* GCC's CO-RE builtins, called by the source itself or by libbpf's macros.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the back end's question what a call of one of its builtins stands for.
   Gives  that to the file which answers it: preserve-access.cc, field-query.cc,
	  type-query.cc.
   Never  answers it.

   For example, "__builtin_preserve_field_info (p->f, 0)" is a field's offset,
   which field-query.cc makes a record of.  */

#include "gcc/c-family-headers.h"
#include "query/query.h"
#include "gcc/back-end.h"
#include "record/record.h"

namespace relocatable {

/* Nonzero if FNDECL, a CO-RE builtin called with N arguments, cannot be given
   to the back end, which does not count them.  */

static bool
wrong_number_p (location_t loc, tree fndecl, unsigned n)
{
  if (DECL_MD_FUNCTION_CODE (fndecl) <= BPF_CORE_BUILTINS_MARKER
      || IN_RANGE (n, 1, 3))
    return false;
  if (n == 0)
    error_at (loc, "too few arguments to function %qD", fndecl);
  else
    error_at (loc, "too many arguments to function %qD", fndecl);
  return true;
}

/* In C++ an argument that is a constant may be in a wrapper, which has its
   place, or an expression that has not been folded.  Make the ARGS but the
   first, which is what is asked about, what they are in C.  */

static void
fold_arguments (vec<tree, va_gc> *args)
{
  for (unsigned i = 1; i < vec_safe_length (args); i++)
    {
      tree argument = tree_strip_any_location_wrapper ((*args)[i]);
      if (TREE_CODE (argument) == CONST_DECL)
	argument = DECL_INITIAL (argument);
      if (!error_operand_p (argument))
	argument = c_fully_fold (argument, false, NULL, false);
      (*args)[i] = argument;
    }
}

/* targetm.resolve_overloaded_builtin: FNDECL is a builtin of the back end that
   is called with ARGLIST.  */

tree
resolve_builtin (location_t loc, tree fndecl,
		 void *arglist RESOLVE_COMPLAIN_NAMED_PARAM)
{
  vec<tree, va_gc> *args = (vec<tree, va_gc> *) arglist;
  enum bpf_builtins code = (enum bpf_builtins) DECL_MD_FUNCTION_CODE (fndecl);
  tree value = NULL_TREE;
  if (wrong_number_p (loc, fndecl, vec_safe_length (args)))
    return error_mark_node;
  if (lang_GNU_CXX ())
    fold_arguments (args);
  switch (code)
    {
    case BPF_BUILTIN_PRESERVE_ACCESS_INDEX:
      if (vec_safe_length (args) == 1 && TARGET_BPF_CORE)
	value = preserve_access_index (loc, (*args)[0]);
      break;
    case BPF_BUILTIN_PRESERVE_FIELD_INFO:
      value = resolve_field_query (loc, args);
      break;
    case BPF_BUILTIN_PRESERVE_ENUM_VALUE:
    case BPF_BUILTIN_PRESERVE_TYPE_INFO:
    case BPF_BUILTIN_BTF_TYPE_ID:
      value = resolve_query (loc, code, args);
      break;
    default:
      break;
    }
  if (value)
    return value;
  return back_end_resolve (loc, fndecl, args RESOLVE_COMPLAIN_PASSED);
}

} // namespace relocatable
