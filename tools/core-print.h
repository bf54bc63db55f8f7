/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prints records as text or as JSON.  See core-print.c.  */

#ifndef TOOLS_CORE_PRINT_H
#define TOOLS_CORE_PRINT_H

#include "core-relocate.h"

struct json_object;

/* What is said of a record.  RESULT is NULL where there is no target.  */
struct core_row
{
  /* The object's name; NULL where there is only one.  */
  const char *file;
  const struct core_object *object;
  const struct core_record *record;
  const struct core_result *result;
};

void core_print_text (const struct core_row *);
struct json_object *core_print_json (const struct core_row *);
char *core_printable (const char *);

#endif
