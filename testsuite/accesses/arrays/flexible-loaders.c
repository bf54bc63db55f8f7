/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A flexible array's address ends on the array: to Aya all of its elements are
   beyond its end.  A load or store goes down to the element, of which libbpf takes
   the width, and so does the distance of elements; before 1.6 libbpf poisons a load
   that ends on an array whose length is another one in the target.  */

struct cgroup { int level; int pad; struct cgroup *ancestors[]; }
  __attribute__ ((preserve_access_index));
struct ev { unsigned long h; unsigned loc; char __data[0]; }
  __attribute__ ((preserve_access_index));
struct names { int refcnt; char iname[]; }
  __attribute__ ((preserve_access_index));
struct rows { int n; short m[][3]; } __attribute__ ((preserve_access_index));

void *f1 (struct cgroup *c) { return c->ancestors[0]; } /* { dg-reloc "byte_off struct cgroup 0:2:0" } */
void *f2 (struct cgroup *c) { return c->ancestors[3]; } /* { dg-reloc "byte_off struct cgroup 0:2:3" } */
void *f3 (struct cgroup *c, long i) { return c->ancestors[i]; } /* { dg-reloc "byte_off,byte_sz struct cgroup 0:2:0" } */
void *f4 (struct ev *c) { return c->__data; } /* { dg-reloc "byte_off struct ev 0:2" } */
void *f5 (struct ev *c) { return &c->__data[0]; } /* { dg-reloc "byte_off struct ev 0:2" } */
int f6 (struct names *c) { return c->iname[0]; } /* { dg-reloc "byte_off struct names 0:1:0" } */
int f7 (struct names *c) { return *c->iname; } /* { dg-reloc "byte_off struct names 0:1:0" } */
int f8 (struct names *c, long i) { char *p = c->iname; return p[i]; } /* { dg-reloc "byte_off struct names 0:1" } */
void *f9 (struct ev *c, long i) { return (void *) c->__data + i; } /* { dg-reloc "byte_off struct ev 0:2" } */
int f10 (struct names *c, long i) { char *p = c->iname + 2; return *p; } /* { dg-reloc "byte_off struct names 0:1" } */
void *f11 (struct cgroup *c, long i) { return &c->ancestors[i]; } /* { dg-reloc "byte_off struct cgroup 0:2" }
  { dg-reloc "byte_sz struct cgroup 0:2:0" .-1 } */
void *f12 (struct rows *r) { return &r->m[0][0]; } /* { dg-reloc "byte_off struct rows 0:1" } */
void *f13 (struct rows *r) { return &r->m[0][1]; } /* { dg-reloc "byte_off struct rows 0:1:0:1" } */
void *f14 (struct rows *r, long i) { return &r->m[i][0]; } /* { dg-reloc "byte_off struct rows 0:1" }
  { dg-reloc "byte_sz struct rows 0:1:0" .-1 } */
