/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The size of a variable.  { leaks-finds "symbol object" }  */
struct s { int a; long b; } __attribute__ ((preserve_access_index));
struct s object;
