/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a member to the record around it, as people write it.  */
#include "records.h"

#define kernels(pointer, type, member) \
	({ const typeof (((type *) 0)->member) *member_pointer = (pointer); \
	   (type *) ((char *) member_pointer - (u64) &((type *) 0)->member); })
#define by_null(pointer, type, member) \
	((type *) ((char *) (pointer) - (u64) &((type *) 0)->member))
#define by_size(pointer, type, member) \
	((type *) ((void *) (pointer) - (s64) (&((type *) 0)->member)))

struct outer *kernel_way (u32 *p) { return kernels (p, struct outer, b); }
struct outer *null_way (u32 *p) { return by_null (p, struct outer, b); }
struct outer *size_way (u32 *p) { return by_size (p, struct outer, b); }
struct outer *nested (struct link *p) { return by_null (p, struct outer, in.node); }
struct outer *element (u32 *p) { return by_null (p, struct outer, numbers[2]); }
struct inner *other_record (struct link *p) { return kernels (p, struct inner, node); }
u64 and_read (u32 *p) { return by_null (p, struct outer, b)->in.number; }
u64 in_list (struct link *p) { return by_null (p->next->next, struct inner, node)->number; }
