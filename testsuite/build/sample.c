/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For same-code.exp and reproducible.exp: a bit of everything that the plugin
   changes.  */

#pragma clang attribute push (__attribute__((preserve_access_index)), \
			      apply_to = record)
struct inner
{
  unsigned char c;
  long l;
};

struct outer
{
  int pid;
  struct inner in;
  struct inner *next;
  char comm[16];
  union
  {
    short s;
    int i;
  };
};
#pragma clang attribute pop

struct plain
{
  int a;
  long b[4];
};

int
read_all (struct outer *o, struct plain *p)
{
  if (o->pid == 1 && o->i == 2)
    return o->in.c + p->a;
  return o->next->l + o->comm[3] + p->b[2];
}

void
write_all (struct outer *o, struct plain *p)
{
  o->pid = p->a;
  o->in.l += 3;
  o->s++;
  p->b[1] = o->in.l;
}

char *
address (struct outer *o)
{
  return o->comm;
}
