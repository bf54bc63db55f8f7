/* One record: its call, its root in BTF, its access.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_RECORD_H
#define RELOCATABLE_RECORD_H

#include "gcc/back-end.h"

namespace relocatable {

/* What is known of a record after its call has been made.  */
struct record_info
{
  location_t where;
  /* As path_reference made it; or the type that is asked about.  */
  tree reference;
  /* The size in bytes of the one load or store that may carry the record, or 0
     where none may.  */
  unsigned access_size;
  /* The value is a field's offset.  */
  bool offset_p;
};

/* record.cc: GCC's builtin for one record.  */
extern tree (*back_end_resolve) (location_t, tree,
				 void *RESOLVE_COMPLAIN_PARAM);
extern tree build_record (location_t loc, tree reference,
			  enum btf_core_reloc_kind kind, int *owner = NULL);
extern tree record_call (tree call, const record_info *info);
extern const record_info *find_record (int index);
extern tree record_root (const record_info *info);
extern bool record_call_p (const_tree call);
extern bool any_record_p ();

/* back-end.cc: what the back end makes of that call.  */
extern void replace_helpers (void *event_data, void *);
extern tree stand_in (tree type);

/* root.cc: roots are in BTF.  */
extern void keep_in_btf (tree type);
extern tree type_in_btf (tree type);
extern bool in_btf_p (tree type);
extern void root_ipa_passes (void *event_data, void *);

/* access-type.cc: which record does a load or store belong to?  */
extern tree owned_type (tree type, int index);
extern int owner_of (const_rtx mem, HOST_WIDE_INT *position);

/* dump.cc: the records in the pass's dump.  */
extern void dump_record (location_t loc, tree reference,
			 enum btf_core_reloc_kind kind);
extern void dump_kept_records ();

/* function-section.cc: in which section is a function?  */
extern section *function_section (tree decl, node_frequency frequency,
				  bool startup, bool exit);

} // namespace relocatable

#endif /* RELOCATABLE_RECORD_H */
