/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member that nobody relocates.
   { leaks-without-plugin } { leaks-finds "off 8 " }  */
#pragma clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)
struct s { int a; long b; };
#pragma clang attribute pop
long read (struct s *p) { return p->b; }
