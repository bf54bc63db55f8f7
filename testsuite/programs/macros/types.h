/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The types that macros.c reads: relocatable as those of a vmlinux.h are, and
   what libbpf's headers expect of one.  */

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef short __s16;
typedef unsigned int __u32;
typedef int __s32;
typedef unsigned long long __u64;
typedef long long __s64;
typedef __u16 __be16;
typedef __u32 __be32;
typedef __u32 __wsum;

#pragma clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)

/* Nine pointers to follow, each at another place.  */
struct level9 { long pad[9]; int value; char text[16]; };
struct level8 { long pad[8]; struct level9 *next; };
struct level7 { long pad[7]; struct level8 *next; };
struct level6 { long pad[6]; struct level7 *next; };
struct level5 { long pad[5]; struct level6 *next; };
struct level4 { long pad[4]; struct level5 *next; };
struct level3 { long pad[3]; struct level4 *next; };
struct level2 { long pad[2]; const struct level3 *next; };
struct level1 { long pad; struct level2 *next; };

struct inner { int x; struct { int y, z[3]; } deep; };

/* A member of every sort.  */
struct all
{
  char c;
  unsigned u : 3, v : 7;
  int s : 5;
  unsigned long long wide : 40;
  int array[4];
  int matrix[2][3];
  struct inner in;
  struct inner ins[2];
  struct { int unnamed_x; struct { int unnamed_y[2]; }; };
  union { int either; long other; };
  struct { int untagged_x, untagged_y; } untagged;
  struct inner *pointer;
  const struct inner *pointer_to_const;
  struct level1 *first;
  char text[16];
  int (*function) (int);
  enum { ALL_ONE = 1, ALL_TWO } choice;
  _Bool flag;
  int flexible[];
};

union either { int i; struct inner in; unsigned bits : 9; };
typedef struct { int first, second; unsigned bits : 4; } unnamed_t;
typedef struct all all_t;
typedef const struct all const_all_t;
struct all___v2 { long added; int array[8]; };

/* What only one query each mentions.  */
struct only_exists { int i; };
struct only_matches { int i; };
struct only_size { int i; };
struct only_local { int i; };
struct only_kernel { int i; };
struct only_cast { int i, j; };
struct only_field { int i, j; };
struct only_offsetof { int i, j; };
struct only_container { int i, j; };
union only_union { int i; };
typedef struct { int i; } only_typedef;
enum only_enum { ONLY_ENUM };
enum only_enumerator { ONLY_ENUMERATOR, ONLY_OTHER };
typedef enum { ONLY_UNTAGGED } only_untagged_enum;

enum plain { PLAIN_ZERO, PLAIN_NEGATIVE = -5, PLAIN_BIG = 0x7fffffff };
enum unsigned32 { UNSIGNED_ZERO, UNSIGNED_BIG = 0xfffffff0U };
enum wide { WIDE_ZERO, WIDE_BIG = 0x123456789abULL };
enum wide_negative { WIDE_NEGATIVE = -0x123456789abLL, WIDE_POSITIVE = 4 };
typedef enum plain plain_t;
typedef enum { UNTAGGED_ONE = 1, UNTAGGED_TWO } untagged_t;
typedef enum { UNTAGGED_WIDE = 0x1000000000ULL } untagged_wide_t;
typedef int int_t;
typedef struct inner *pointer_t;
typedef int (*function_t) (struct all *, int);
typedef struct inner array_t[5];

/* Registers under the names that bpf_tracing.h has for each architecture; the
   member __unsupported__ is its name for those that one does not have.  */
struct pt_regs
{
  unsigned long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di;
  unsigned long orig_ax, ip, cs, flags, sp, ss;
  unsigned long uregs[18], regs[32], gpr[32], u_regs[16];
  unsigned long cp0_epc, nip, orig_gpr3, tpc, pc, link;
  unsigned long __unsupported__;
};
struct user_pt_regs
{
  unsigned long regs[32], sp, pc, csr_era, orig_a0, __unsupported__;
};
typedef struct
{
  unsigned long args[1];
  struct { unsigned long mask, addr; } psw;
  unsigned long gprs[16], __unsupported__;
} user_pt_regs;
struct user_regs_struct
{
  unsigned long pc, ra, sp, gp, tp, s0, a0, a1, a2, a3, a4, a5, a6, a7;
  struct { unsigned long r0, r1, r2, r3, r4, r5, r6, r7, blink, fp, sp, ret; }
    scratch;
  unsigned long __unsupported__;
};

#pragma clang attribute pop

/* Nothing marks these: the macros force the access.  */
struct plain_leaf { int x, y[2]; unsigned bits : 3; };
struct plain_root { int i; struct plain_leaf *leaf; struct plain_leaf in; };
