/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What main.c and the two ways to run a program know of each other.  */

#ifndef CORE_RELOC_SUITE_H
#define CORE_RELOC_SUITE_H

#include <stdbool.h>

/* main.c: the cause by which the current case has no result.  */
void suite_skip (const char *cause);

/* kernel.c or interpreted.c.  */
const char *way_missing (void);
extern bool way_unrelocated;
/* Whether there is the module bpf_testmod.  */
extern const bool way_has_testmod;
/* Whether relocation has changed the code of the current case's object.  */
extern bool way_changed;

#endif
