/* What does the source ask GCC's builtins?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_QUERY_H
#define RELOCATABLE_QUERY_H

#include "gcc/back-end.h"

namespace relocatable {

/* preserve-access.cc: accesses that the source asks to relocate.  */
extern void force_accesses (tree *field);
extern tree preserve_access_index (location_t loc, tree expression);

/* field-query.cc: questions about fields.  */
extern tree resolve_field_query (location_t loc, const vec<tree, va_gc> *args);

/* type-query.cc: the same about types and enumerators.  */
extern tree resolve_query (location_t loc, enum bpf_builtins code,
			   const vec<tree, va_gc> *args);

/* builtins.cc: the builtins that a source calls itself.  */
extern tree resolve_builtin (location_t loc, tree fndecl,
			     void *arglist RESOLVE_COMPLAIN_NAMED_PARAM);

} // namespace relocatable

#endif /* RELOCATABLE_QUERY_H */
