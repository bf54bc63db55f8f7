/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ordinary accesses of every sort.  */
#include "records.h"

u64 read_member (struct outer *p) { return p->b; }
void write_member (struct outer *p, u32 n) { p->b = n; p->numbers[3] += n; }
u64 read_anonymous (struct outer *p) { return p->x + p->y; }
u64 read_nested (struct outer *p) { return p->in.number + p->array[2].number; }
u64 read_variable (struct outer *p, u64 i) { return p->array[i].number + p->numbers[i] + p->matrix[i][2]; }
u64 read_chain (struct outer *p) { return p->other->other->in.number; }
u64 read_packed (struct outer *p) { return p->packed.number + p->packed.port; }
u64 read_union (struct outer *p) { return p->word.whole ^ p->word.parts[2]; }
u64 read_count (struct outer *p) { return p->count.counter; }
void *address (struct outer *p) { return &p->in.node; }
void *decay (struct outer *p) { return p->name; }
void *flexible (struct outer *p) { return p->rest; }
u64 read_bits (struct outer *p) { return p->flag + p->wide + p->bits; }
s64 read_signed (struct outer *p) { return p->signed_bits; }
void write_bits (struct outer *p, u32 n) { p->flag = n; p->bits = n; p->signed_bits = n; }
int compare_bits (struct outer *p) { return p->flag && p->wide == 3 && p->bits == 7; }
int compare_members (struct outer *p) { return p->a == 1 && p->b == 2; }
struct outer *step (struct outer *p, u64 i) { return p + i; }
u64 distance (struct outer *p, struct outer *q) { return p - q; }
u64 element (struct outer *p, u64 i) { return p[i].b + p[3].a; }
u64 loop (struct outer *p, u64 n) { u64 sum = 0; for (u64 i = 0; i < n; i++) sum += p->numbers[i] + p[i].a; return sum; }
u32 atomic (struct outer *p) { return __sync_fetch_and_add (&p->b, 1); }
