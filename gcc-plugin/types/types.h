/* What are a type and a record called?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_TYPES_H
#define RELOCATABLE_TYPES_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* type-name.cc  */
extern tree named_root (tree type);
extern tree unqualified_type (tree type);
extern tree name_of (const_tree type);
extern location_t type_location (const_tree type);

} // namespace relocatable

#endif /* RELOCATABLE_TYPES_H */
