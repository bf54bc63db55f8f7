/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pragma under the condition that bpftool writes around it (design 3.1).  */

#ifndef BPF_NO_PRESERVE_ACCESS_INDEX
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
#endif

typedef unsigned int u32;
struct list_head { struct list_head *next, *prev; };
struct hlist_node { struct hlist_node *next; struct hlist_node **pprev; };
struct page
{
  unsigned long flags;
  union
  {
    struct
    {
      union { struct list_head lru; struct { void *filler; u32 mlock_count; }; };
      void *mapping;
    };
    struct { unsigned long pp_magic; };
  };
};

#ifndef BPF_NO_PRESERVE_ACCESS_INDEX
#pragma clang attribute pop
#endif

struct list_head *f1 (struct page *p) { return p->lru.next; } /* { dg-reloc "byte_off struct page 0:1:0:0:0:0" } */
u32 f2 (struct page *p) { return p->mlock_count; } /* { dg-reloc "byte_off struct page 0:1:0:0:1:1" } */
void *f3 (struct page *p) { return p->mapping; } /* { dg-reloc "byte_off struct page 0:1:0:1" } */
unsigned long f4 (struct page *p) { return p->pp_magic; } /* { dg-reloc "byte_off struct page 0:1:1:0" } */
struct list_head *f5 (struct page *p) { return p->lru.next->prev; } /* { dg-reloc "byte_off struct page 0:1:0:0:0:0" }
  { dg-reloc "byte_off struct list_head 0:1" .-1 } */
