/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The source has macros of its own with the names that the plugin listens to: it
   means by them what it says, and later the attribute again.  */

#pragma push_macro ("preserve_access_index")
#undef preserve_access_index
#define preserve_access_index
struct U1 { int x; } __attribute__ ((preserve_access_index));
struct __attribute__ ((preserve_access_index)) U2;
#pragma pop_macro ("preserve_access_index")
#ifdef preserve_access_index
#error "the plugin's own macro is seen"
#endif
struct T1 { int x; } __attribute__ ((preserve_access_index));
struct __attribute__ ((preserve_access_index)) T2;
struct U2 { int x; };
struct T2 { int x; };

#define preserve_access_index btf_relocatable
struct T3 { int x; } __attribute__ ((preserve_access_index));
extern struct __attribute__ ((preserve_access_index)) T4 *t4;
struct T4 { int x; };
#undef preserve_access_index

extern struct __attribute__ ((preserve_access_index)) T5 *t5;
struct T5 { int x; };

_Pragma ("push_macro (\"preserve_access_index\")") _Pragma ("pop_macro (\"preserve_access_index\")")
#define preserve_access_index aligned (4)
struct U3 { int x; } __attribute__ ((preserve_access_index));
#undef preserve_access_index

#pragma push_macro ("struct")
#pragma push_macro ("__attribute__")
#define struct union
#define __attribute__(x)
struct U4 { int x, y; } __attribute__ ((preserve_access_index));
#pragma pop_macro ("__attribute__")
#pragma pop_macro ("struct")
extern struct __attribute__ ((preserve_access_index)) T6 *t6;
struct T6 { int x; };

int f1 (struct T1 *p) { return p->x; } /* { dg-reloc "byte_off struct T1 0:0" } */
int f2 (struct T2 *p) { return p->x; } /* { dg-reloc "byte_off struct T2 0:0" } */
int f3 (struct T3 *p) { return p->x; } /* { dg-reloc "byte_off struct T3 0:0" } */
int f4 (struct T4 *p) { return p->x; } /* { dg-reloc "byte_off struct T4 0:0" } */
int f5 (struct T5 *p) { return p->x; } /* { dg-reloc "byte_off struct T5 0:0" } */
int f6 (struct T6 *p) { return p->x; } /* { dg-reloc "byte_off struct T6 0:0" } */
int g1 (struct U1 *p) { return p->x; }
int g2 (struct U2 *p) { return p->x; }
int g3 (struct U3 *p) { return p->x; }
int g4 (union U4 *p) { return p->y; }
