/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A position that the compiler gives as a constant, which layout=warn says.
   { leaks-finds "imm" }  */
struct s { int a; long b; } __attribute__ ((preserve_access_index));
unsigned long position (void) { return __builtin_offsetof (struct s, b); }
