/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields, as C has them and with MACRO as libbpf's macros do.  */

#include "../accesses/libbpf/libbpf.h"

struct S
{
  int a;
  unsigned int b : 3, c : 12;
  int d : 5;
  __u64 e : 40;
  _Bool f : 1;
} __attribute__ ((preserve_access_index));

#ifdef MACRO
#define READ(S, FIELD) BPF_CORE_READ_BITFIELD (S, FIELD)
#define WRITE(S, FIELD, VALUE) BPF_CORE_WRITE_BITFIELD (S, FIELD, VALUE)
#else
#define READ(S, FIELD) ((S)->FIELD)
#define WRITE(S, FIELD, VALUE) ((S)->FIELD = (VALUE))
#endif

#define FIELD(NAME) \
  __u64 \
  read_##NAME (struct S *s) \
  { \
    return READ (s, NAME); \
  } \
  void \
  write_##NAME (struct S *s, __u64 value) \
  { \
    WRITE (s, NAME, value); \
  }

FIELD (b)
FIELD (c)
FIELD (d)
FIELD (e)
FIELD (f)
