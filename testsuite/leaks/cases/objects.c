/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of variables.  */
#include "records.h"

extern struct outer there;
extern struct outer many[];
extern struct outer (*table)[3];

u64 member (void) { return there.b + there.in.number; }
void *address (void) { return &there.numbers; }
u64 difference (void) { return (char *) &there.b - (char *) &there; }
u64 element (void) { return many[0].b; }
u64 pointed (void) { return (char *) &(*table)[0].b - (char *) *table; }
