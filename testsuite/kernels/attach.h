/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* How a program gets to run: see attach.c.  */

#ifndef ATTACH_H
#define ATTACH_H

#include <bpf/libbpf.h>

const char *attach_all (struct bpf_object *obj);
void attach_trigger (struct bpf_object *obj);
void attach_end (void);

#endif
