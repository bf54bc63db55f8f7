/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A size that the source insists on.
   { leaks-finds "does not compile with new members" }  */
struct s { int a; long b; } __attribute__ ((preserve_access_index));
_Static_assert (sizeof (struct s) == 16, "the size");
int read (struct s *p) { return p->a; }
