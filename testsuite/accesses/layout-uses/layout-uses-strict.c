/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may be done with a strict type: its members' own sizes, types and alignments,
   which no loader changes, and all that is relocated.  Copies of a part have the
   size that the source says.  What may not is in layout-uses-strict-diag.c.  */

struct strict { int first; int list[4]; short last; } __attribute__ ((btf_relocatable));
extern void use (void *);

long f1 (struct strict *s) { return sizeof s->list + sizeof s->last; }
long f2 (struct strict *s) { return sizeof (s->list) / sizeof (s->list[0]); }
#if __GNUC__ >= 16
long f3 (struct strict *s) { return _Countof (s->list); }
#endif
void f4 (struct strict *s) { __typeof__ (s->list) copy; use (copy); }
long f5 (struct strict *s) { return __alignof__ (s->last); }
void f6 (struct strict *s) { struct { struct strict *s; } holder = { s }; use (&holder); }
void f7 (struct strict *s) { __builtin_memcpy (s->list, s, 8); } /* { dg-reloc "byte_off struct strict 0:1" } */
long
f8 (int n, ...)
{
  __builtin_va_list arguments;
  __builtin_va_start (arguments, n);
  struct strict *s = __builtin_va_arg (arguments, struct strict *);
  return s->last; /* { dg-reloc "byte_off struct strict 0:2" } */
}
long f9 (struct strict *s) { return (char *) (s + 1) - (char *) s; } /* { dg-reloc "byte_sz struct strict 0" } */
long f10 (struct strict *s) { return (long) &s->last - (long) s; } /* { dg-reloc "byte_off struct strict 0:2" } */
int f11 (struct strict *s, struct strict *t) { return s == t + 1; } /* { dg-reloc "byte_sz struct strict 0" } */
int f12 (struct strict *s) { int (*list)[4] = &s->list; return (*list)[1]; } /* { dg-reloc "byte_off struct strict 0:1" } */
void
f13 (struct strict *s)
{
  for (unsigned i = 0; i < sizeof s->list / sizeof s->list[0]; i++)
    s->list[i] = i; /* { dg-reloc "byte_off,byte_sz struct strict 0:1:0" } */
}
