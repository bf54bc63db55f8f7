/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Namespaces are not in BTF: the root has its plain name.  */

namespace kernel
{
struct [[gnu::preserve_access_index]] task { int pid, tgid; };
inline namespace v6 { struct [[gnu::preserve_access_index]] file { int a, b; }; }
}
namespace { struct [[gnu::preserve_access_index]] here { int a, b; }; }
using kernel::task;
using alias = kernel::file;

int f1 (kernel::task *t) { return t->tgid; } /* { dg-reloc "byte_off struct task 0:1" } */
int f2 (task *t) { return t->pid; } /* { dg-reloc "byte_off struct task 0:0" } */
int f3 (alias *t) { return t->b; } /* { dg-reloc "byte_off struct file 0:1" } */
int f4 (void *p) { return ((here *) p)->b; } /* { dg-reloc "byte_off struct here 0:1" } */
int f5 (void *p) { return static_cast<here *> (p)->b; } /* { dg-reloc "byte_off struct here 0:1" } */
int f6 (unsigned long p) { return reinterpret_cast<const here *> (p)->a; } /* { dg-reloc "byte_off struct here 0:0" } */
