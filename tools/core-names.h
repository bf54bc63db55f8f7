/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words for a record.  See core-names.c.  */

#ifndef TOOLS_CORE_NAMES_H
#define TOOLS_CORE_NAMES_H

#include "core-object.h"

struct bpf_core_spec;

const char *core_kind_name (const struct core_record *);
char *core_type_name (const struct core_object *, const struct core_record *);
char *core_field_name (const struct core_object *, const struct core_record *);
bool core_record_parse (const struct core_object *, const struct core_record *,
			struct bpf_core_spec *);

#endif
