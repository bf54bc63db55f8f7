/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An object in memory, ready to be run.  See image.c.  */

#ifndef LAYOUTS_IMAGE_H
#define LAYOUTS_IMAGE_H

#include "core-object.h"
#include "interpreter.h"

struct function
{
  char *name;
  /* In instructions of the image.  */
  size_t start, end;
};

struct section
{
  char *name;
  /* Where it is in the image's instructions; not for data.  */
  size_t first_insn;
  bool code;
  /* Of data: the memory, and what it is at the start.  */
  void *memory, *initial;
  size_t size;
  bool writable;
};

struct image
{
  struct bpf_insn *insns;
  size_t n_insns;
  /* By ELF section number.  */
  struct section *sections;
  size_t n_sections;
  struct function *functions;
  size_t n_functions;
};

/* Finds a global variable that the object shares with the native program, and
   its size.  Returns NULL where that has none.  */
typedef void *find_variable (const char *name, size_t *size);

bool image_load (struct image *, const char *path, const struct core_object *,
		 find_variable *, char **error);
void image_reset (const struct image *);
size_t image_regions (const struct image *, struct region *);
void image_free (struct image *);

#endif
