/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A size in an instruction.  { leaks-finds "imm" }  */
struct s { int a; long b; } __attribute__ ((preserve_access_index));
unsigned long size (void) { return sizeof (struct s); }
