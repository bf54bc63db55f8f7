/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For cases that ask by libbpf's macros: ASK (QUERY, VALUE) is the query where
   the program is compiled by bpf-gcc, and where it is compiled natively what
   the target's layout says is right.  */

#ifndef LAYOUTS_LIBBPF_H
#define LAYOUTS_LIBBPF_H

#include "prelude.h"

#ifdef TARGET
#define ASK(QUERY, VALUE) (VALUE)
#else
#define ASK(QUERY, VALUE) (QUERY)

typedef u8 __u8;
typedef u16 __u16;
typedef s16 __s16;
typedef u32 __u32;
typedef s32 __s32;
typedef unsigned long long __u64;
typedef long long __s64;
typedef __u16 __be16;
typedef __u32 __be32;
typedef __u32 __wsum;

#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#endif

#endif
