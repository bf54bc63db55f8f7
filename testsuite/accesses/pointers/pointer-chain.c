/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each pointer on the way starts a path of its own (design 3.2).  */

struct files { int next_fd; };
struct mm { long pgd; struct files *files; }
  __attribute__ ((preserve_access_index));
struct task { int pid; struct task *parent; struct mm *mm; }
  __attribute__ ((preserve_access_index));

long
f1 (struct task *t)
{
  return t->parent->parent->mm->pgd; /* { dg-reloc "byte_off struct task 0:1" }
					{ dg-reloc "byte_off struct task 0:1" .-1 }
					{ dg-reloc "byte_off struct task 0:2" .-2 }
					{ dg-reloc "byte_off struct mm 0:0" .-3 } */
}

int
f2 (struct mm *m)
{
  return m->files->next_fd; /* { dg-reloc "byte_off struct mm 0:1" } */
}

int
f3 (struct task **t)
{
  return (*t)->pid; /* { dg-reloc "byte_off struct task 0:0" } */
}
