/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A version suffix of a tag is the loader's business and stays as written
   (design 3.1).  */

struct task { int pid; } __attribute__ ((preserve_access_index));
struct task___v62 { int pid, tgid; } __attribute__ ((preserve_access_index));
struct task___v62___x { long l; int pid; }
  __attribute__ ((preserve_access_index));
typedef struct { int a, b; } __attribute__ ((preserve_access_index)) T___x;

int f1 (struct task *p) { return p->pid; } /* { dg-reloc "byte_off struct task 0:0" } */
int f2 (void *p) { return ((struct task___v62 *) p)->tgid; } /* { dg-reloc "byte_off struct task___v62 0:1" } */
int f3 (void *p) { return ((struct task___v62___x *) p)->pid; } /* { dg-reloc "byte_off struct task___v62___x 0:1" } */
int f4 (T___x *p) { return p->b; } /* { dg-reloc "byte_off typedef T___x 0:1" } */
