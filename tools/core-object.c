/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opens BPF objects.

   Takes the name of a file, which may hold anything.
   Gives a struct core_object in which every offset, type id and name has been
   checked, or one line that says what is wrong.
   Never changes the file, and never prints.

   The sections are found by libelf, the types read by libbpf.  libbpf's own
   bpf_object__open does not serve here: it refuses objects for reasons that
   have nothing to do with records (unknown section names, old map
   definitions), and it shows no record.

   Example: core_object_open (&object, "opensnoop.bpf.o", &error), and
   object.records[0] is the record of the first relocated instruction.  */

#include <stdlib.h>
#include <string.h>

#include "core-elf.h"
#include "core-message.h"
#include "core-object.h"

/* Is FILE an object for BPF, not linked?  */
static bool
machine_valid (const struct core_elf *file, char **error)
{
  if (file->header.e_machine != EM_BPF)
    return core_fail (error, "compiled for ELF machine %u, not for BPF (%u)",
		      file->header.e_machine, EM_BPF);
  if (gelf_getclass (file->elf) != ELFCLASS64 || file->header.e_type != ET_REL)
    return core_fail (error, "not a relocatable 64-bit object: "
			     "give the compiler's output");
  return true;
}

/* Turns an instruction of the other byte order into one of this machine's.
   The register numbers are bit-fields of one byte and change places too.  */
static void
swap_insn (struct bpf_insn *insn)
{
  __u8 dst_reg = insn->dst_reg;

  insn->dst_reg = insn->src_reg;
  insn->src_reg = dst_reg;
  insn->off = __builtin_bswap16 (insn->off);
  insn->imm = __builtin_bswap32 (insn->imm);
}

/* Adds to OBJECT the executable section NAME with the contents DATA; with SWAP
   its instructions are of the other byte order.  */
static bool
add_code (struct core_object *object, const char *name, const Elf_Data *data,
	  bool swap, char **error)
{
  size_t n_insns = data->d_size / sizeof (struct bpf_insn);
  struct core_code *code = realloc (object->codes,
				    (object->n_codes + 1) * sizeof *code);

  if (!code)
    return core_fail (error, "out of memory");
  object->codes = code;
  code += object->n_codes++;
  code->name = strdup (name);
  code->insns = calloc (n_insns + 1, sizeof (struct bpf_insn));
  code->n_insns = n_insns;
  if (!code->name || !code->insns)
    return core_fail (error, "out of memory");
  memcpy (code->insns, data->d_buf, n_insns * sizeof (struct bpf_insn));
  for (size_t i = 0; swap && i < n_insns; i++)
    swap_insn (&code->insns[i]);
  return true;
}

/* Adds all executable sections of FILE to OBJECT.  */
static bool
read_codes (struct core_object *object, struct core_elf *file, char **error)
{
  const int native = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ELFDATA2LSB
							       : ELFDATA2MSB;
  Elf_Scn *section = NULL;
  const char *name;
  GElf_Shdr header;
  Elf_Data *data;

  object->swapped = file->header.e_ident[EI_DATA] != native;
  while (core_elf_next (file, &section, &name, &header, error))
    {
      if (header.sh_type != SHT_PROGBITS || !(header.sh_flags & SHF_EXECINSTR)
	  || header.sh_size == 0)
	continue;
      data = core_elf_contents (section, name, error);
      if (!data)
	return false;
      if (!add_code (object, name, data, object->swapped, error))
	return false;
    }
  return *error == NULL;
}

/* Fills in the empty OBJECT from FILE: code, types and records.  On failure
   what there is of it stays, for the caller to free.  */
static bool
read_object (struct core_object *object, struct core_elf *file, char **error)
{
  char *reason = NULL;
  Elf_Data *data;

  if (!machine_valid (file, error))
    return false;
  object->btf = core_elf_btf (file, "compile with -g (clang) or -gbtf (GCC)",
			      error);
  if (!object->btf)
    return false;
  data = core_elf_find (file, ".BTF.ext",
			"compile with -g (clang) or -gbtf -mco-re (GCC)",
			error);
  if (!data || !read_codes (object, file, error))
    return false;
  if (core_object_read_records (object, data->d_buf, data->d_size, &reason))
    return true;
  core_fail (error, "malformed .BTF.ext: %s",
	     reason ? reason : "out of memory");
  free (reason);
  return false;
}

/* Fills in *OBJECT from the file PATH.  On failure there is nothing to close,
   and *ERROR, which must be NULL before, is one line for the caller to
   free.  */
bool
core_object_open (struct core_object *object, const char *path, char **error)
{
  struct core_elf file;
  bool read;

  *object = (struct core_object) { .btf = NULL };
  read = (core_elf_open (&file, path, error)
	  && read_object (object, &file, error));
  core_elf_close (&file);
  if (!read)
    core_object_close (object);
  return read;
}

/* Frees what OBJECT has and lets it be empty.  */
void
core_object_close (struct core_object *object)
{
  for (size_t i = 0; i < object->n_codes; i++)
    {
      free (object->codes[i].name);
      free (object->codes[i].insns);
    }
  free (object->codes);
  free (object->lines);
  free (object->records);
  btf__free (object->btf);
  *object = (struct core_object) { .btf = NULL };
}
