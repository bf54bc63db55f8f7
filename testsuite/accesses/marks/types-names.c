/* SPDX-License-Identifier: GPL-3.0-or-later */
/* types= names the relocatable types (design 3.1): by their names or by
   patterns, more than one argument of it, version suffixes not counted.
   { dg-options "-fplugin-arg-btf_relocatable-types=task,[a-c]?_* -fplugin-arg-btf_relocatable-types=uni" } */

struct task { int pid, tgid; };
struct task___v62 { long l; int pid; };
struct tasks { int pid; };
struct ab_x { int i, j; };
struct bb_ { int i; };
struct abc { int i; };
struct db_x { int i; };
union uni { int i; char c; };
struct ___v1 { int i; };

int f1 (struct task *p) { return p->tgid; } /* { dg-reloc "byte_off struct task 0:1" } */
int f2 (struct task___v62 *p) { return p->pid; } /* { dg-reloc "byte_off struct task___v62 0:1" } */
int f3 (struct tasks *p) { return p->pid; }
int f4 (struct ab_x *p) { return p->j; } /* { dg-reloc "byte_off struct ab_x 0:1" } */
int f5 (struct bb_ *p) { return p->i; } /* { dg-reloc "byte_off struct bb_ 0:0" } */
int f6 (struct abc *p) { return p->i; }
int f7 (struct db_x *p) { return p->i; }
int f8 (union uni *p) { return p->c; } /* { dg-reloc "byte_off union uni 0:1" } */
int f9 (struct ___v1 *p) { return p->i; }
