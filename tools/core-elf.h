/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sections of ELF files that may hold anything.  See core-elf.c.  */

#ifndef TOOLS_CORE_ELF_H
#define TOOLS_CORE_ELF_H

#include <stdbool.h>
#include <gelf.h>

struct btf;

struct core_elf
{
  int fd;
  Elf *elf;
  GElf_Ehdr header;
};

bool core_elf_open (struct core_elf *, const char *, char **error);
void core_elf_close (struct core_elf *);
bool core_elf_next (struct core_elf *, Elf_Scn **, const char **, GElf_Shdr *,
		    char **error);
Elf_Data *core_elf_contents (Elf_Scn *, const char *, char **error);
Elf_Data *core_elf_find (struct core_elf *, const char *, const char *,
			 char **error);
struct btf *core_elf_btf (struct core_elf *, const char *, char **error);

#endif
