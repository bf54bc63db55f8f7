/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member that is a pointer to a function is read as others are (design
   3.2).  */

struct ops { int (*open) (int); int (*close) (int); }
  __attribute__ ((preserve_access_index));
struct file { int n; const struct ops *ops; }
  __attribute__ ((preserve_access_index));

int f1 (struct file *f, int (*which) (int)) { return f->ops->close == which; } /* { dg-reloc "byte_off struct file 0:1" }
  { dg-reloc "byte_off struct ops 0:1" .-1 } */
