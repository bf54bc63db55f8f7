/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The layout that records.c is relocated to: its types as another kernel has
   them.  Only the BTF counts; it is written for types that a variable has.  */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;

struct inner { u32 value; u32 pad; u32 more; };

struct moved
{
  u64 new;
  struct { u32 first; u16 names[5]; };
  struct { struct inner nested[2]; };
  void *pointer;
  u64 pad;
  u32 sign;
};

struct changed
{
  u64 wider;
  u16 narrower;
  u16 pad[3];
  long wider_signed;
  u8 more[40000 - 24];
  u8 far;
};
struct bits { u32 pad; u32 low : 1; u32 high : 6; int negative : 7; };
struct twins { u32 pad[2]; u32 differs; u32 more; u32 same; };
struct twins___2 { u32 pad[3]; u32 differs; u32 same; };
struct flavoured { u32 pad; u32 field; };
union either { u32 word; u8 bytes[4]; };
typedef struct { u32 field; } untagged;
enum color { RED, GREEN = 70 };
enum wide { NARROW, WIDE = 0x12345678a };

struct moved moved;
struct changed changed;
struct bits bits;
struct twins twins;
struct twins___2 twins2;
struct flavoured flavoured;
union either either;
untagged untagged_;
enum color color;
enum wide wide;
