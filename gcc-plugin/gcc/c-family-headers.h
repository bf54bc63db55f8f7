/* The GCC headers of the front ends for C and C++, and of their preprocessor.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the plugin headers of one bpf-gcc.
   Gives  what only cc1 and cc1plus have.
   Never  is included by a file of the core (Makefile.am), which has to work in
	  crab1 too: there such a function is a null pointer.  A use of one in
	  the core does not compile.

   A file of the C family includes this one before all others: c-common.h has to
   come before diagnostic-core.h, so that %qD and %qE are known formats.  */

#ifndef RELOCATABLE_C_FAMILY_HEADERS_H
#define RELOCATABLE_C_FAMILY_HEADERS_H

#include "gcc-plugin.h"
#include "tree.h"
#include "cpplib.h"
#include "c-family/c-common.h"
#include "c-family/c-pragma.h"
#include "incpath.h"

#include "gcc/gcc-headers.h"

/* The first members of struct cpp_buffer, which is in libcpp's internal.h
   alone, and the same in GCC 14 to 16: the place in the line that the
   preprocessor is in, the beginning of that and of the next one; the whole
   input and its end.  */
struct input_text
{
  const unsigned char *cur;
  const unsigned char *line_base;
  const unsigned char *next_line;
  const unsigned char *buf;
  const unsigned char *rlimit;
};
static inline const input_text *
cpp_buffer_text (cpp_reader *reader)
{
  return (const input_text *) cpp_get_buffer (reader);
}

#endif /* RELOCATABLE_C_FAMILY_HEADERS_H */
