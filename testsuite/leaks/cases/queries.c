/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the builtins ask.  */
#include "records.h"

#define info(expression, kind) __builtin_preserve_field_info (expression, kind)

u64 position (struct outer *p) { return info (p->b, 0); }
u64 size (struct outer *p) { return info (p->name, 1); }
u64 exists (struct outer *p) { return info (p->in.number, 2); }
u64 bit_position (struct outer *p) { return info (p->bits, 0); }
u64 left (struct outer *p) { return info (p->bits, 4); }
u64 right (struct outer *p) { return info (p->bits, 5); }
u64 sign (struct outer *p) { return info (p->signed_bits, 3); }
void *preserved (struct outer *p) { return __builtin_preserve_access_index (&p->array[1].number); }
u64 record_size (void) { struct outer *type; return __builtin_preserve_type_info (*type, 1); }
