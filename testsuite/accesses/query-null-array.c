/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The compiler's own queries about arrays of records that are not marked, on a null
   pointer and on one of the program: also arrays in named and unnamed members, in
   elements of other arrays, and rows of a matrix.  */

struct counters { long sum[4]; short grid[2][3]; };
struct event
{
  int id;
  struct counters here;
  struct { struct counters there; int flags[3]; };
  struct counters both[2];
  int tail[3];
  char matrix[4][5];
};
typedef struct { int id; char name[8]; } unnamed;
#define NULL_EVENT ((struct event *) 0)
#define QUERY __builtin_preserve_field_info

int f1 (void) { return QUERY (NULL_EVENT->tail, 2); } /* { dg-reloc "field_exists struct event 0:4" } */
int f2 (void) { return QUERY (NULL_EVENT->here.sum, 2); } /* { dg-reloc "field_exists struct event 0:1:0" } */
int f3 (void) { return QUERY (NULL_EVENT->there.sum, 2); } /* { dg-reloc "field_exists struct event 0:2:0:0" } */
int f4 (void) { return QUERY (NULL_EVENT->flags, 2); } /* { dg-reloc "field_exists struct event 0:2:1" } */
int f5 (void) { return QUERY (NULL_EVENT->both[1].sum, 2); } /* { dg-reloc "field_exists struct event 0:3:1:0" } */
int f6 (void) { return QUERY (NULL_EVENT->matrix[3], 2); } /* { dg-reloc "field_exists struct event 0:5:3" } */
int f7 (void) { return QUERY (NULL_EVENT->here.grid[1], 2); } /* { dg-reloc "field_exists struct event 0:1:1:1" } */
int f8 (void) { return QUERY (NULL_EVENT->here.sum, 1); } /* { dg-reloc "byte_sz struct event 0:1:0" } */
int f9 (void) { return QUERY (NULL_EVENT->here.sum, 0); } /* { dg-reloc "byte_off struct event 0:1:0" } */
int f10 (void) { return QUERY (NULL_EVENT->here.sum[2], 2); } /* { dg-reloc "field_exists struct event 0:1:0:2" } */
int f11 (void) { return QUERY (NULL_EVENT->both, 2); } /* { dg-reloc "field_exists struct event 0:3" } */
int f12 (void) { return QUERY (NULL_EVENT->both[1].grid[1][2], 2); } /* { dg-reloc "field_exists struct event 0:3:1:1:1:2" } */
int f13 (struct event *e) { return QUERY (e->here.sum, 2); } /* { dg-reloc "field_exists struct event 0:1:0" } */
int f14 (struct event *e) { return QUERY (e->there.grid, 2); } /* { dg-reloc "field_exists struct event 0:2:0:1" } */
int f15 (void) { return QUERY (NULL_EVENT->there.grid[1], 1); } /* { dg-reloc "byte_sz struct event 0:2:0:1:1" } */
int f16 (void) { return QUERY (NULL_EVENT->matrix, 0); } /* { dg-reloc "byte_off struct event 0:5" } */
int f17 (void) { return QUERY (((unnamed *) 0)->name, 2); } /* { dg-reloc "field_exists typedef unnamed 0:1" } */

/* The array itself, for a type.  */
struct marked { int i; } __attribute__ ((preserve_access_index));
int whole_array (void) { return __builtin_btf_type_id (*(struct marked (*)[4]) 0, 0); } /* { dg-reloc-query "type_id_local array <anon> 0" } */
