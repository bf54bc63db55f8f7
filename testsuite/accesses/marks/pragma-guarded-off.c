/* SPDX-License-Identifier: GPL-3.0-or-later */
/* And with the macro that leaves it out (design 3.1).  */
/* { dg-options "-DBPF_NO_PRESERVE_ACCESS_INDEX" }
   { dg-no-relocs } */

#ifndef BPF_NO_PRESERVE_ACCESS_INDEX
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
#endif

struct list_head { struct list_head *next, *prev; };

#ifndef BPF_NO_PRESERVE_ACCESS_INDEX
#pragma clang attribute pop
#endif

struct list_head *f (struct list_head *l) { return l->next->prev; }
