/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Layout uses amid errors of all sorts, for recovery.exp.  */

struct S { int i, j; } __attribute__ ((btf_relocatable));
struct I;
unsigned long e1 = sizeof (struct I);
unsigned long e2 = sizeof (struct Undefined);
unsigned long e3 = __builtin_offsetof (struct S, nope);
unsigned long e4 = __builtin_offsetof (nope, i);
unsigned long e5 = __builtin_offsetof (int, i);
unsigned long e6 = __builtin_offsetof (struct S);
unsigned long e7 = __builtin_offsetof (struct S, );
unsigned long e8 = __builtin_offsetof (, i);
unsigned long e9 = __builtin_offsetof ();
unsigned long e10 = __builtin_offsetof (struct I, i);
unsigned long e11 = __builtin_offsetof (struct { int a, b; }, b);
struct I inc;
struct Later later;
struct Later { int i; } __attribute__ ((btf_relocatable));
struct S bad[nope2];
struct S bad2[-1];
struct S dup; int dup;
undefined_t x;
struct M { struct S s; undefined_t y; struct I z; };
int f1 (struct I a) { return 0; }
int f2 (undefined_t a) { struct S s = { undeclared }; return s.nope; }
int f3 (struct S *p) { *p = undeclared; return *p; }
int f4 (struct S *p) { return undeclared (*p); }
struct S f5 (void) { return 1; }
int f6 (a, b) struct S a; { return a.i; }
int f7 (struct S *p) { int nested (struct S q) { return undeclared2; } return nested (*p); }
int f8 (struct S *p) { __auto_type a = undeclared3; __auto_type b = *p; return b; }
int f9 (int n, struct S (*v)[n]) { return sizeof (*v) + sizeof (v[0][1]); }
int f10 (void) { return sizeof (struct S { int z; }); }
int f11 (struct S *p) { goto nowhere; return (struct S) { 1, 2, 3, 4 }.nope; }
int f12 (struct S *p) { return _Generic (*p, struct S: 1, default: 2) + _Generic (*p, int: undeclared4); }
int f13 (struct S *p) { return __builtin_memcpy (p); }
int f14 (struct S *p) { return __builtin_memcpy (p, p, undeclared5) != 0; }
int f15 (struct S *p) { return sizeof (*p) + ({ struct S q = *p; q.i; }); }
int f16 (struct S *p) { return __builtin_va_arg (p, struct S).i; }
int f17 (struct S *p) { p[undeclared6] = p[1]; return __builtin_offsetof (__typeof__ (*undeclared7), i); }
extern struct S arr[]; int f18 (void) { return arr[undeclared8].i + sizeof (arr); }
struct S
