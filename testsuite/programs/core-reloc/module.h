/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the kernel's module bpf_testmod would hand to a program.  See module.c.  */

#ifndef CORE_RELOC_MODULE_H
#define CORE_RELOC_MODULE_H

#include "interpreter.h"

struct module
{
  /* The current task, and what is read.  */
  struct region task, read;
  uint64_t arguments[2];
};

void module_prepare (struct module *, const char *target, size_t size);
void module_free (struct module *);
size_t module_regions (struct module *, struct region *, size_t n_regions);
bool module_helper (struct run *, int number, uint64_t *regs);

#endif
