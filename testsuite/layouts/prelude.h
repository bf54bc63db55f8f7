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

typedef u64 function (u64);

/* All values of their types are theirs.  */
enum eu32 { EU32_LAST = 0xffffffff };
enum es32 { ES32_FIRST = -0x7fffffff - 1, ES32_LAST = 0x7fffffff };
enum eu64 { EU64_LAST = 0xffffffffffffffff };
enum es64 { ES64_FIRST = -0x7fffffffffffffff - 1, ES64_LAST = 0x7fffffff };

#define PACKED __attribute__ ((packed))
#define NOINLINE __attribute__ ((noinline))
#define INLINE inline __attribute__ ((always_inline))

#if defined TARGET && !defined MARKED
#define RELOCATABLE
#else
#define RELOCATABLE __attribute__ ((preserve_access_index))
#endif

/* An access that is relocated whole, whatever it goes through.  */
#ifdef TARGET
#define PRESERVE(ACCESS) (ACCESS)
#else
#define PRESERVE(ACCESS) __builtin_preserve_access_index (ACCESS)
#endif

/* The member that has an array's length, where the compiler can be told.  */
#if defined __bpf__ && __GNUC__ >= 15 && !defined TARGET
#define COUNTED_BY(MEMBER) __attribute__ ((counted_by (MEMBER)))
#else
#define COUNTED_BY(MEMBER)
#endif

/* Functions that GCC puts into sections of their own.  Without the plugin it
   files what it says of them under .text.  */
#if defined TARGET && !defined MARKED
#define COLD
#define HOT
#else
#define COLD __attribute__ ((cold))
#define HOT __attribute__ ((hot))
#endif

/* clang 19 writes no BTF of an _Atomic type, and in the other byte order the
   native program cannot have one.  */
#if defined TYPES_ONLY || defined BIG_ENDIAN
#define ATOMIC
#else
#define ATOMIC _Atomic
#endif

/* VALUE made one that a type of BITS bits holds.  */
#define CLIP(VALUE, BITS) ((u64) (VALUE) & (~0UL >> (64 - (BITS))))
#define CLIP_SIGNED(VALUE, BITS) \
  ((s64) ((u64) (VALUE) << (64 - (BITS))) >> (64 - (BITS)))

/* GCC may know nothing of what VALUE was.  */
#define HIDE(VALUE) __asm__ ("" : "+r" (VALUE))

/* GCC does not know that its compare-and-exchange writes memory: after it,
   nothing that was read before is known any more.  */
#define FORGET_MEMORY() __asm__ volatile ("" : : : "memory")

/* Operands of asm, and what the native program does in their place.  GCC 14
   prints a memory operand without its parentheses.  */
#if !defined __bpf__
#define ASM_ADD(R, VALUE) ((R) += (u64) (VALUE))
#define ASM_LOAD(R, TYPE, MEMORY) ((R) = (TYPE) (MEMORY))
#define ASM_STORE(TYPE, MEMORY, VALUE) ((MEMORY) = (TYPE) (VALUE))
#define ASM_ATOMIC_ADD(MEMORY, VALUE) ((MEMORY) += (u64) (VALUE))
#define ASM_GOTO_IF_ZERO(VALUE, LABEL) if ((u64) (VALUE) == 0) goto LABEL
#else
#if __GNUC__ < 15
#define ASM_MEMORY(N) "(%" #N ")"
#else
#define ASM_MEMORY(N) "%" #N
#endif
#define ASM_ADD(R, VALUE) \
  __asm__ volatile ("%0 += %1" : "+r" (R) : "r" ((u64) (VALUE)))
#define ASM_LOAD(R, TYPE, MEMORY) \
  __asm__ volatile ("%0 = *(" #TYPE " *) " ASM_MEMORY (1) \
		    : "=r" (R) : "m" (MEMORY))
#define ASM_STORE(TYPE, MEMORY, VALUE) \
  __asm__ volatile ("*(" #TYPE " *) " ASM_MEMORY (0) " = %1" \
		    : "=m" (MEMORY) : "r" ((u64) (VALUE)))
#define ASM_ATOMIC_ADD(MEMORY, VALUE) \
  __asm__ volatile ("lock *(u64 *) " ASM_MEMORY (0) " += %1" \
		    : "+m" (MEMORY) : "r" ((u64) (VALUE)))
#define ASM_GOTO_IF_ZERO(VALUE, LABEL) \
  __asm__ goto ("if %0 == 0 goto %l1" : : "r" ((u64) (VALUE)) : : LABEL)
#endif

/* What a case has of its own: the pointers in its struct world.  The memory is
   full of bytes that look random; room number N of it is 1 KiB.  */
#define ROOM(N) ((void *) ((char *) w + 1024 * (N)))
#define SETUP(...) \
  /* Other languages take a const for their own.  */ \
  extern const u64 arena_size; \
  const u64 arena_size = 16 * 1024; \
  void \
  setup (struct world *w, u64 round) \
  { \
    __VA_ARGS__; \
  }

/* Makes the result R of a test depend on VALUE.  */
#define MIX(VALUE) (r = r * 33 + (u64) (VALUE))

/* A big-endian program's memory: the native program has records of that order.
   Their pointers are as ever (see interpreter.h), and their scalars have no
   addresses.  */
#if defined NATIVE && defined BIG_ENDIAN
#pragma scalar_storage_order big-endian
#endif

#endif
