/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All the records of an object, relocated.  See relocation.c.  */

#ifndef LAYOUTS_RELOCATION_H
#define LAYOUTS_RELOCATION_H

#include "core-relocate.h"

struct core_result *relocate_object (struct core_object *, const char *target,
				     char **error);

#endif
