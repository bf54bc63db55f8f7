/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the tools say what is wrong: one line for each failure.  See
   core-message.c.  */

#ifndef TOOLS_CORE_MESSAGE_H
#define TOOLS_CORE_MESSAGE_H

#include <stdbool.h>

bool core_fail (char **error, const char *format, ...)
  __attribute__ ((format (printf, 2, 3)));

void core_libbpf_listen (void);
void core_libbpf_forget (void);
const char *core_libbpf_warning (void);

#endif
