/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses of members compared, and looked at bit by bit.  */
#include "records.h"

int larger (struct outer *p) { return &p->b > &p->a; }
int equal (struct outer *p) { return (char *) &p->b == (char *) p + 4; }
int first (struct outer *p) { return (void *) &p->a == (void *) p; }
int array_first (struct outer *p) { return (void *) &p->numbers[0] == (void *) p; }
int element (struct outer *p) { return &p->numbers[2] == &p->matrix[0][2]; }
int with_pointer (struct outer *p, u32 *q) { return q == &p->b; }
int null (struct outer *p) { return &p->b != 0; }
int range (struct outer *p, u32 *q) { return q >= p->numbers && q < p->numbers + 8; }
u64 aligned (struct outer *p) { return (u64) &p->b & 7; }
u64 aligned_variable (void) { extern struct outer variable; return (u64) &variable.b & 7; }
u64 remainder (struct outer *p) { return (u64) &p->y % 8; }
int order (struct outer *p) { return (u64) &p->in < (u64) &p->numbers; }
