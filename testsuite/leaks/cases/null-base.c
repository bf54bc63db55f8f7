/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Positions by hand: a member's address with a base that is a constant.  */
#include "records.h"

#define POSITION(type, member) ((u64) &((type *) 0)->member)
#define POSITION_FROM_ONE(type, member) ((u64) &((type *) 16)->member - 16)

u64 member (void) { return POSITION (struct outer, b); }
u64 first (void) { return POSITION (struct outer, a); }
u64 nested (void) { return POSITION (struct outer, in.number); }
u64 element (void) { return POSITION (struct outer, numbers[2]); }
u64 record_element (void) { return POSITION (struct outer, array[2].number); }
u64 anonymous (void) { return POSITION (struct outer, y); }
u64 matrix (void) { return POSITION (struct outer, matrix[1][2]); }
u64 other_base (void) { return POSITION_FROM_ONE (struct outer, b); }
u64 variable (void) { struct outer *p = 0; return (u64) &p->b; }
u64 narrow (void) { return (u32) POSITION (struct outer, b); }
u64 sum (void) { return POSITION (struct outer, b) + POSITION (struct outer, x); }
u64 product (u64 n) { return n * POSITION (struct outer, b); }
int condition (void) { return POSITION (struct outer, b) > 8 ? 3 : 4; }
