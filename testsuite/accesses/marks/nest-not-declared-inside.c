/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute does not reach types declared elsewhere, nor pointees (design
   3.1).  */

struct elsewhere { int a, b; };
struct pointee;
typedef struct { int a, b; } named_elsewhere;

struct outer
{
  struct elsewhere e;
  struct elsewhere *ep;
  struct pointee *pp;
  named_elsewhere n;
} __attribute__ ((preserve_access_index));

struct pointee { int a, b; };

int f1 (struct elsewhere *p) { return p->b; }
int f2 (struct pointee *p) { return p->b; }
int f3 (named_elsewhere *p) { return p->b; }
int f4 (struct outer *p) { return p->ep->b; } /* { dg-reloc "byte_off struct outer 0:1" } */
int f5 (struct outer *p) { return p->pp->b; } /* { dg-reloc "byte_off struct outer 0:2" } */
