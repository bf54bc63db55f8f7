/* Where does a source need the layout?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_LAYOUT_H
#define RELOCATABLE_LAYOUT_H

#include "report/report.h"

namespace relocatable {

/* layout-use.cc  */
extern bool watching_layout_p ();
extern layout_policy policy_for (const_tree type);
extern bool watched_p (const_tree type);
extern void use_layout (location_t where, layout_use use, const_tree type,
			const_tree decl = NULL_TREE);
extern bool used_within_p (location_t range, layout_use use, const_tree type);
extern void check_members (tree record);
extern void check_signature (tree decl);
extern void report_members ();
extern void check_object (tree decl);
extern void check_objects ();
extern void layout_ipa_passes (void *event_data, void *);
extern void layout_finish_unit (void *event_data, void *);

/* static-data.cc: addresses of members in static initializers.  */
extern void static_data_ipa_passes (void *event_data, void *);

} // namespace relocatable

#endif /* RELOCATABLE_LAYOUT_H */
