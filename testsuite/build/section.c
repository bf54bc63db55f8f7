/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions that GCC puts into sections of their own, see section.exp.  */

struct S
{
  int x, y;
  long q;
} __attribute__ ((preserve_access_index));

#ifdef UNUSED
#define Q(S) *(long *) (S)
#define X(S) *(int *) (S)
#else
#define Q(S) (S)->q
#define X(S) (S)->x
#endif

static __attribute__ ((cold, noinline)) void
bad (struct S *s)
{
  Q (s) = 4;
}

__attribute__ ((hot, noinline)) long
good (struct S *s)
{
  return X (s);
}

__attribute__ ((section ("tracepoint/a"))) int
program (struct S *s)
{
  if (X (s) < 0)
    bad (s);
  return good (s);
}

int
main (void)
{
  return good ((struct S *) 8);
}

char _license[] __attribute__ ((section ("license"))) = "GPL";
