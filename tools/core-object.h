/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A BPF object as a CO-RE loader sees it: code, types, records.  See
   core-object.c, core-records.c and core-elf.c.  */

#ifndef TOOLS_CORE_OBJECT_H
#define TOOLS_CORE_OBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <bpf/btf.h>
#include <linux/bpf.h>

/* An executable section, in this machine's byte order.  */
struct core_code
{
  char *name;
  struct bpf_insn *insns;
  size_t n_insns;
};

/* Where in the source an instruction comes from; it holds up to the section's
   next line.  FILE belongs to the BTF.  */
struct core_line
{
  const struct core_code *code;
  __u32 insn;
  const char *file;
  unsigned int line;
  unsigned int column;
};

/* A CO-RE relocation.  RELO.insn_off is in bytes, and within CODE;
   RELO.type_id is 0 or a type of the BTF; ACCESS belongs to the BTF.  LINE may
   be NULL.  */
struct core_record
{
  struct core_code *code;
  struct bpf_core_relo relo;
  const char *access;
  const struct core_line *line;
};

struct core_object
{
  struct btf *btf;
  /* Whether the program's byte order is not this machine's.  The instructions
     are in this machine's.  */
  bool swapped;
  struct core_code *codes;
  size_t n_codes;
  struct core_line *lines;
  size_t n_lines;
  struct core_record *records;
  size_t n_records;
};

bool core_object_open (struct core_object *, const char *, char **error);
void core_object_close (struct core_object *);
struct btf *core_btf_open (const char *, char **error);

/* Within core-object.c and core-records.c.  */
bool core_object_read_records (struct core_object *, const void *, size_t,
			       char **error);

#endif
