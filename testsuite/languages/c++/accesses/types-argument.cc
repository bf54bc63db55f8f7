/* SPDX-License-Identifier: GPL-3.0-or-later */
/* types=: the last component of the name counts.
   { dg-options "-fplugin-arg-btf_relocatable-types=task_*,box,of_typedef" }  */

struct task_struct { int pid, tgid; };
namespace n { namespace m { struct task_inner { int a, b; int get () const { return b; } }; } } /* { dg-reloc "byte_off struct task_inner 0:1" } */
template <typename T> struct box { T a, b; };
struct other { int a, b; };
typedef struct { int a, b; } of_typedef;

int f1 (task_struct *t) { return t->tgid; } /* { dg-reloc "byte_off struct task_struct 0:1" } */
int f2 (n::m::task_inner *t) { return t->a + t->get (); } /* { dg-reloc "byte_off struct task_inner 0:0" } */
long f3 (box<long> &t) { return t.b; } /* { dg-reloc "byte_off struct box 0:1" } */
int f4 (other *t) { return t->b; }
int f5 (of_typedef *t) { return t->b; } /* { dg-reloc "byte_off typedef of_typedef 0:1" } */
