/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A size that decides which member is read.
   { leaks-finds "record byte_off struct s s.a, and byte_off struct s s.b" }  */
struct s { int a; int b; } __attribute__ ((preserve_access_index));
int read (struct s *p) { return *(sizeof (struct s) == 8 ? &p->a : &p->b); }
