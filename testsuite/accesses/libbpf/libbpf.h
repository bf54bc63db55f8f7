/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the cases of libbpf's headers include: the headers, unmodified, and the
   types that they expect of vmlinux.h.  */

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

#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
