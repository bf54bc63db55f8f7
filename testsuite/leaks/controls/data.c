/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A size in a variable.  { leaks-finds "other contents" }  */
struct s { int a; long b; } __attribute__ ((preserve_access_index));
unsigned long size = sizeof (struct s);
