/* What does a user read?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_REPORT_H
#define RELOCATABLE_REPORT_H

#include "gcc/gcc-headers.h"
#include "options/options.h"

namespace relocatable {

/* As in path.h.  */
enum reason : unsigned;

/* What a source does with a type that needs its layout: design 3.3.  */
enum layout_use
{
#define DEF_LAYOUT_USE(CODE, TEXT, HINT) USE_##CODE,
#include "report/layout-uses.def"
#undef DEF_LAYOUT_USE
  USE_MAX
};

/* report.cc  */
extern void report_option (const char *plugin, const char *key,
			   const char *value, option_result what,
			   const option_error *error);
extern bool report_layout_use (location_t where, layout_use use,
			       const_tree type, const_tree decl,
			       layout_policy policy);
extern int errors_of_gcc ();
extern void report_reason (location_t loc, reason why, tree ref);
extern void report_no_core (reason why);
extern void explain_no_constant (location_t loc, tree record);
extern void report_not_repr_c (const_tree type);
extern void warn_misplaced (location_t where, tree name);
extern void warn_late (location_t where, tree name, tree type);
extern void warn_unreadable_source (location_t where, const char *file);
extern void warn_unknown_layout (location_t where, tree name);
extern void dump_place (const char *what, location_t loc);

} // namespace relocatable

#endif /* RELOCATABLE_REPORT_H */
