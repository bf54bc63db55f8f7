/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Volatile accesses; the name of a function says how many loads and stores the
   source has in it.  */

struct in
{
  int x, y;
};

struct S
{
  int i;
  volatile int v;
  volatile unsigned char c;
  volatile unsigned int flag : 3;
  volatile struct in in;
  volatile int array[4];
} __attribute__ ((preserve_access_index));

int
loads_1_stores_0 (volatile struct S *s)
{
  return s->i;
}

void
loads_1_stores_0_unused (struct S *s)
{
  s->v;
}

int
loads_3_stores_0 (struct S *s)
{
  return s->v + s->v * s->v;
}

int
loads_2_stores_0_index (struct S *s, long i)
{
  return s->array[i] + s->array[i];
}

int
loads_2_stores_0_narrow (struct S *s)
{
  return s->c + (unsigned char) s->v;
}

void
loads_0_stores_3 (struct S *s)
{
  s->v = 1;
  s->v = 1;
  s->in.y = 1;
}

void
loads_1_stores_1 (struct S *s)
{
  s->v++;
}

int
loads_2_stores_2_compound (struct S *s)
{
  s->c |= 4;
  s->in.x += 3;
  return 0;
}

int
loads_2_stores_0_cast (struct S *s)
{
  return *(volatile int *) &s->i + *(const volatile int *) &s->i;
}

/* Of a bit-field each size that its unit may have has a load of its own, and
   one of the four is executed.  */

int
loads_4_stores_0_bit_field (struct S *s)
{
  return s->flag;
}

void
loads_4_stores_0_bit_field_unused (struct S *s)
{
  s->flag;
}

void
loads_4_stores_4_bit_field (struct S *s)
{
  s->flag = 5;
}
