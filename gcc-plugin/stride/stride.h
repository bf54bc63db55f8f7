/* How far is it to the next record?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_STRIDE_H
#define RELOCATABLE_STRIDE_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* target-size.cc: the size of a record in the target.  */
extern tree (*stride_argument) ();
extern tree target_size (location_t loc, tree type);
extern tree record_of_function (const_tree function);
extern tree stride_record (const_tree x);
extern tree stride_in (tree expr);
extern location_t stride_location (tree bytes);
extern void verify_strides ();

/* record-count.cc: how many records a number of bytes is.  */
extern tree element_count (tree bytes, HOST_WIDE_INT size);
extern tree stride_count (tree bytes, const_tree record,
			  HOST_WIDE_INT local = 0);
extern tree constant_count (tree bytes, tree element);
extern tree difference_count (tree difference);
extern tree difference_bytes (tree expr);

} // namespace relocatable

#endif /* RELOCATABLE_STRIDE_H */
