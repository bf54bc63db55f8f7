/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Positions that are the difference of two addresses.  */
#include "records.h"

u64 as_long (struct outer *p) { return (long) &p->b - (long) p; }
u64 as_char (struct outer *p) { return (char *) &p->b - (char *) p; }
u64 as_void (struct outer *p) { return (void *) &p->b - (void *) p; }
u64 two_members (struct outer *p) { return (char *) &p->in - (char *) &p->a; }
u64 same_type (struct outer *p) { return &p->b - &p->a; }
u64 elements (struct outer *p) { return &p->numbers[3] - p->numbers; }
u64 two_arrays (struct outer *p) { return &p->numbers[3] - p->matrix[1]; }
u64 array (struct outer *p) { return (char *) p->numbers - (char *) p; }
u64 nested (struct outer *p) { return (u64) &p->in.number - (u64) p; }
u64 anonymous (struct outer *p) { return (u64) &p->y - (u64) p; }
u64 after (struct outer *p) { char *q = (char *) &p->b; return q - (char *) p; }
u64 variable (struct outer *p, u64 i) { return (char *) &p->array[i].number - (char *) p; }
u64 behind (struct outer *p) { return (char *) (&p->b + 1) - (char *) p; }
u64 end (struct outer *p) { return (char *) (p + 1) - (char *) &p->b; }
u32 narrow (struct outer *p) { return (u32) (u64) &p->b - (u32) (u64) p; }
u64 record_element (struct outer *p) { return &p->array[3] - p->array; }
u64 bytes (struct outer *p) { return (char *) &p->array[3] - (char *) p->array; }
