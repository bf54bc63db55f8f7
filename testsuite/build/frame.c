/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A loop with more numbers of records than there are registers.  */

#define FIELDS(M) M (a) M (b) M (c) M (d) M (e) M (f) M (g) M (h) M (i) M (j) \
  M (k) M (l) M (m) M (n) M (o) M (p) M (q) M (r) M (s) M (t)

struct many
{
#define FIELD(NAME) unsigned long NAME : 7;
  FIELDS (FIELD)
} __attribute__ ((preserve_access_index));

unsigned long
sum (struct many *first, struct many *end, unsigned long n)
{
  unsigned long sum = 0;
  for (struct many *at = first; at != end; at++)
    {
#define ADD(NAME) sum += at->NAME * n;
      FIELDS (ADD)
#define SET(NAME) at->NAME = sum;
      FIELDS (SET)
    }
  return sum;
}
