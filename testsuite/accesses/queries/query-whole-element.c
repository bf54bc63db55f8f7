/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about a whole record and not about a member: the one a pointer points to,
   and elements by subscripts and sums.  Clang takes the subscripts alone, and gives
   the same records.  Rows of elements count, also before a member.  */

struct entry { int key; int value[3]; };
struct marked { int key; } __attribute__ ((preserve_access_index));
#define QUERY __builtin_preserve_field_info

int f1 (struct entry *e) { return QUERY (e[0], 2); } /* { dg-reloc "field_exists struct entry 0" } */
int f2 (struct entry *e) { return QUERY (*e, 1); } /* { dg-reloc "byte_sz struct entry 0" } */
int f3 (struct entry *e) { return QUERY (e[2], 0); } /* { dg-reloc "byte_off struct entry 2" } */
int f4 (struct entry *e) { return QUERY (*e, 2); } /* { dg-reloc "field_exists struct entry 0" } */
int f5 (struct entry (*e)[4]) { return QUERY ((*e)[2], 0); } /* { dg-reloc "byte_off struct entry 2" } */
int f6 (struct entry *e) { return QUERY (*(e + 3), 0); } /* { dg-reloc "byte_off struct entry 3" } */
int f7 (struct marked *m) { return QUERY (m[2], 0); } /* { dg-reloc "byte_off struct marked 2" } */
int f8 (struct marked *m) { return QUERY (*m, 1); } /* { dg-reloc "byte_sz struct marked 0" } */
int f9 (const struct marked (*m)[4]) { return QUERY ((*m)[1], 1); } /* { dg-reloc "byte_sz struct marked 1" } */
int f10 (struct entry (*e)[4]) { return QUERY (e[1][2], 0); } /* { dg-reloc "byte_off struct entry 6" } */
int f11 (struct entry (*e)[4]) { return QUERY (e[1][2].value, 0); } /* { dg-reloc "byte_off struct entry 6:1" } */
int f12 (struct entry (*e)[3][4]) { return QUERY ((*e)[1][2].value[1], 0); } /* { dg-reloc "byte_off struct entry 6:1:1" } */
int f13 (struct entry (*e)[3][4]) { return QUERY (e[1][1][2], 0); } /* { dg-reloc "byte_off struct entry 18" } */
int f14 (struct entry e[][4]) { return QUERY (e[0][2].key, 0); } /* { dg-reloc "byte_off struct entry 2:0" } */
int f15 (struct marked (*m)[4]) { return QUERY (m[1][2].key, 0); } /* { dg-reloc "byte_off struct marked 6:0" } */
int f16 (struct marked (*m)[3][4]) { return QUERY (m[2][1][0], 0); } /* { dg-reloc "byte_off struct marked 28" } */
/* A row that a variable chooses is where the path starts, as in clang.  */
int f17 (struct entry (*e)[4], int i) { return QUERY (e[i][2].key, 0); } /* { dg-reloc "byte_off struct entry 2:0" } */
int f18 (struct marked (*m)[4], int i) { return QUERY (m[i][2].key, 0); } /* { dg-reloc "byte_off struct marked 2:0" } */
