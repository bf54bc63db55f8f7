/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attributes, in all spellings and places that C++ has.  */

struct [[gnu::preserve_access_index]] A { int x, y; };
struct [[gnu::btf_relocatable]] B { int x, y; };
struct [[gnu::btf_preserve_access]] C { int x, y; };
struct [[__gnu__::__btf_relocatable__]] D { int x, y; };
struct __attribute__ ((preserve_access_index)) E { int x, y; };
struct F { int x, y; } __attribute__ ((btf_relocatable));
class [[gnu::btf_relocatable]] G { public: int x, y; };
union [[gnu::btf_relocatable]] H { int x; long y; };
struct [[using gnu: btf_relocatable, packed]] I { char x; int y; };
struct J { int x, y; };

int a (A *p) { return p->y; } /* { dg-reloc "byte_off struct A 0:1" } */
int b (B *p) { return p->y; } /* { dg-reloc "byte_off struct B 0:1" } */
int c (C *p) { return p->y; } /* { dg-reloc "byte_off struct C 0:1" } */
int d (D *p) { return p->y; } /* { dg-reloc "byte_off struct D 0:1" } */
int e (E *p) { return p->y; } /* { dg-reloc "byte_off struct E 0:1" } */
int f (F *p) { return p->y; } /* { dg-reloc "byte_off struct F 0:1" } */
int g (G *p) { return p->y; } /* { dg-reloc "byte_off struct G 0:1" } */
long h (H *p) { return p->y; } /* { dg-reloc "byte_off union H 0:1" } */
char i (I *p) { return p->x; } /* { dg-reloc "byte_off struct I 0:0" } */
int j (J *p) { return p->y; }
