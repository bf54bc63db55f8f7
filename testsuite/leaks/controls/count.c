/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A size that decides how many instructions there are.
   { leaks-finds "instructions, and" }  */
struct s { int a; long b; } __attribute__ ((preserve_access_index));
void copy (struct s *to, struct s *from) { *to = *from; }
