/* In which section is a function?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  GCC's question for the section of a function that it is about to
	  write.
   Gives  .text, or the section that the declaration names.
   Never  moves a function of a unit in which there is no record.

   GCC puts functions that are called at the start alone, such as main, into
   .text.startup, and those with the attributes cold and hot into .text.unlikely
   and .text.hot (varasm.cc, default_function_section).  The back end files the
   records of a function, as its func_info and line_info, under the section that
   the declaration names, or else under .text (make_core_relo,
   btf_add_func_info_for, btf_add_line_info_for): a loader would patch what is
   in .text at that offset.  For

     __attribute__ ((cold)) long f (struct S *s) { return s->q; }

   it is .text in both places.

   One could name the right section in the records instead, as clang does.  But
   libbpf takes subprograms from .text alone: it refuses a call of a function in
   .text.unlikely, and a main in .text.startup as a program of unknown type.

   With -ffunction-sections GCC names a section in the declaration itself,
   .text.f, and would change that to .text.unlikely.f in the same place: it
   stays .text.f, as clang has it.  A section that the source names is never
   changed.  With -freorder-blocks-and-partition, parts of a function would have
   a section of their own; GCC says itself that BPF cannot jump there.  */

#include "gcc/gcc-headers.h"
#include "record/record.h"
#include "gcc/hooks.h"

namespace relocatable {

/* targetm.asm_out.function_section: a section for the function DECL because of
   how often it is executed, or null for the one that it has anyway.  All
   records have been made when GCC writes the first function, but for those that
   first-element.cc makes of others.  */

section *
function_section (tree decl, node_frequency frequency, bool startup, bool exit)
{
  if (any_record_p ())
    return NULL;
  return previous<function_section> (decl, frequency, startup, exit);
}

} // namespace relocatable
