/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The size of a map's values, which is in BTF alone.
   { leaks-finds "BTF: other types in the variable map" }  */
struct s { int a; long b; } __attribute__ ((preserve_access_index));
struct {
	int (*type)[1];
	int (*key_size)[4];
	int (*value_size)[sizeof (struct s)];
	int (*max_entries)[10];
} map __attribute__ ((section (".maps"), used));
