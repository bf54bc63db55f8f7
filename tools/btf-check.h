/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a BTF safe to hand to libbpf?  See btf-check.c.  */

#ifndef TOOLS_BTF_CHECK_H
#define TOOLS_BTF_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <bpf/btf.h>

struct btf *btf_check_new (const void *data, size_t size, char **error);

#endif
