/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the programs of this level are written in: compiled by bpf-gcc for one
   layout, and with TARGET for the other, natively or for its BTF.  */

#ifndef LAYOUTS_PRELUDE_H
#define LAYOUTS_PRELUDE_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long s64;

#define PACKED __attribute__ ((packed))
#define NOINLINE __attribute__ ((noinline))
#define INLINE inline __attribute__ ((always_inline))

#if defined TARGET && !defined MARKED
#define RELOCATABLE
#else
#define RELOCATABLE __attribute__ ((preserve_access_index))
#endif

/* The type of a scalar that is narrower in the target.  At -O0 the plugin does
   not adapt its accesses: there it stays as it is.  */
#ifdef SAME_WIDTH
#define NARROWED(LOCAL, TARGET_TYPE) LOCAL
#else
#define NARROWED(LOCAL, TARGET_TYPE) TARGET_TYPE
#endif

/* VALUE made one that a type of BITS bits holds.  */
#define CLIP(VALUE, BITS) ((u64) (VALUE) & (~0UL >> (64 - (BITS))))
#define CLIP_SIGNED(VALUE, BITS) \
  ((s64) ((u64) (VALUE) << (64 - (BITS))) >> (64 - (BITS)))

/* What a case has of its own: the pointers in its struct world.  The memory is
   full of bytes that look random; room number N of it is 1 KiB.  */
#define ROOM(N) ((void *) ((char *) w + 1024 * (N)))
#define SETUP(...) \
  const u64 arena_size = 16 * 1024; \
  void \
  setup (struct world *w, u64 round) \
  { \
    __VA_ARGS__; \
  }

/* Makes the result R of a test depend on VALUE.  */
#define MIX(VALUE) (r = r * 33 + (u64) (VALUE))

#endif
