/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the tools say what is wrong.

   Takes the reasons of our own code and libbpf's warnings.
   Gives one line of text for each failure.
   Never prints: the program does, with the file's name in front.

   Example: libbpf says "libbpf: prog 'f': relo #3: insn #7 (LDX/ST/STX) value
   too big: 40000\n"; core_libbpf_warning () then is "insn #7 (LDX/ST/STX) value
   too big: 40000".  */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <bpf/libbpf.h>

#include "core-message.h"

/* libbpf's print callback has no user argument: hence a static.  */
static char warning[256];

/* Sets *ERROR, which the caller frees, to the message, and returns false, so
   that a check can end in "return core_fail (...)".  */
bool
core_fail (char **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (vasprintf (error, format, arguments) < 0)
    *error = NULL;
  va_end (arguments);
  return false;
}

/* Keeps the first warning since core_libbpf_forget: the later ones only say
   that something failed.  */
static int
keep_warning (enum libbpf_print_level level, const char *format,
	      va_list arguments)
{
  if (level == LIBBPF_WARN && !*warning)
    {
      vsnprintf (warning, sizeof warning, format, arguments);
      warning[strcspn (warning, "\n")] = '\0';
    }
  return 0;
}

/* From now on libbpf prints nothing; its warnings are kept.  */
void
core_libbpf_listen (void)
{
  libbpf_set_print (keep_warning);
}

/* Forgets the warning that was kept, so that the next one is kept.  */
void
core_libbpf_forget (void)
{
  *warning = '\0';
}

/* Returns libbpf's first warning, without the words that say whose it is and
   about which record, or NULL.  */
const char *
core_libbpf_warning (void)
{
  const char *text = warning;
  const char *record = strstr (text, "relo #");

  if (record && strstr (record, ": "))
    text = strstr (record, ": ") + 2;
  else if (strncmp (text, "libbpf: ", 8) == 0)
    text += 8;
  return *text ? text : NULL;
}
