/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access string of 64 numbers is the longest that libbpf takes (design
   3.2).  */

struct S { char c;
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { char first, last; } m;
  } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; }
  m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; }
  m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; }
  m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; }
  m;
} __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  return s->m /* { dg-reloc "byte_off struct S 0:1:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:1" .+2 } */
    .m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m
    .m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m
    .last;
}
