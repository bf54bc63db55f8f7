/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One number more is an error (design 3.2).  */

struct S { char c;
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { struct {
  struct { struct { struct { struct { struct { struct { struct { char first,
  last; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m;
  } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; }
  m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; }
  m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; } m; }
  m; } m; } m; } m;
} __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  return s->m /* { dg-error "cannot relocate access to 'last': its access string has more than 64 numbers" .+2 } */
    .m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m /* { dg-message "take the address of a member on the way and go on from there" .+1 } */
    .m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m.m
    .last;
}
