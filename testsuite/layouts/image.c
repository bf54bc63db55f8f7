/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts an object into memory, as a loader does after CO-RE relocation.

   Takes an object's file, the same object opened (its code may have been
   patched meanwhile), and where its global variables are.
   Gives its instructions in one array, its data sections in memory of their
   own, its functions, and ELF relocations applied: addresses in ld_imm64, calls
   between functions, addresses in data.
   Never touches CO-RE records.

   A variable that the native program has too is that program's: both work on
   the same memory.  The others are in the object's own sections.

   Example: "r1 = 0 ll" with a relocation to .data + 8 becomes the address of
   the ninth byte of that section's memory.  */

#include <stdlib.h>
#include <string.h>

#include "core-elf.h"
#include "core-message.h"
#include "image.h"

/* The relocations of BPF, which some systems' elf.h lacks.  */
enum
{
  RELOC_64_64 = 1,
  RELOC_64_ABS64 = 2,
  RELOC_64_ABS32 = 3,
  RELOC_64_32 = 10
};

struct loader
{
  struct image *image;
  struct core_elf file;
  Elf_Data *symbols;
  size_t n_symbols;
  size_t names;
  find_variable *find;
};

/* What a relocation refers to.  */
struct target
{
  const char *name;
  const struct section *section;
  uint64_t value;
};

/* Takes the next of the object's codes, which are in the file's order.  */
static bool
add_code (struct image *image, struct section *section,
	  const struct core_code *code, char **error)
{
  size_t n_insns = image->n_insns + code->n_insns;
  struct bpf_insn *insns = realloc (image->insns, n_insns * sizeof *insns);

  if (!insns)
    return core_fail (error, "out of memory");
  memcpy (insns + image->n_insns, code->insns, code->n_insns * sizeof *insns);
  section->code = true;
  section->first_insn = image->n_insns;
  image->insns = insns;
  image->n_insns = n_insns;
  return true;
}

static bool
add_data (struct section *section, Elf_Scn *scn, const GElf_Shdr *header,
	  char **error)
{
  Elf_Data *data;

  section->memory = aligned_alloc (64, (header->sh_size + 63) / 64 * 64);
  section->initial = calloc (1, header->sh_size);
  if (!section->memory || !section->initial)
    return core_fail (error, "out of memory");
  section->size = header->sh_size;
  section->writable = header->sh_flags & SHF_WRITE;
  if (header->sh_type == SHT_NOBITS)
    return true;
  data = core_elf_contents (scn, section->name, error);
  if (!data)
    return false;
  memcpy (section->initial, data->d_buf, data->d_size);
  return true;
}

static bool
load_sections (struct loader *loader, const struct core_object *object,
	       char **error)
{
  struct image *image = loader->image;
  Elf_Scn *scn = NULL;
  GElf_Shdr header;
  const char *name;
  size_t next_code = 0;

  if (elf_getshdrnum (loader->file.elf, &image->n_sections) != 0)
    return core_fail (error, "%s", elf_errmsg (-1));
  image->sections = calloc (image->n_sections, sizeof *image->sections);
  while (core_elf_next (&loader->file, &scn, &name, &header, error))
    {
      struct section *section = &image->sections[elf_ndxscn (scn)];

      section->name = strdup (name);
      if (header.sh_type == SHT_SYMTAB)
	{
	  loader->symbols = elf_getdata (scn, NULL);
	  loader->n_symbols = header.sh_size / header.sh_entsize;
	  loader->names = header.sh_link;
	}
      if (!(header.sh_flags & SHF_ALLOC) || header.sh_size == 0)
	continue;
      if (header.sh_flags & SHF_EXECINSTR
	    ? !add_code (image, section, &object->codes[next_code++], error)
	    : !add_data (section, scn, &header, error))
	return false;
    }
  if (!loader->symbols && !*error)
    core_fail (error, "no symbols");
  return *error == NULL;
}

static bool
add_functions (struct loader *loader, char **error)
{
  struct image *image = loader->image;
  GElf_Sym symbol;

  image->functions = calloc (loader->n_symbols, sizeof *image->functions);
  if (!image->functions)
    return core_fail (error, "out of memory");
  for (size_t i = 0; i < loader->n_symbols; i++)
    if (gelf_getsym (loader->symbols, i, &symbol)
	&& GELF_ST_TYPE (symbol.st_info) == STT_FUNC
	&& symbol.st_shndx < image->n_sections)
      {
	struct function *function = &image->functions[image->n_functions++];
	const struct section *section = &image->sections[symbol.st_shndx];

	function->name = strdup (elf_strptr (loader->file.elf, loader->names,
					     symbol.st_name));
	function->start = section->first_insn + symbol.st_value / 8;
	function->end = function->start + symbol.st_size / 8;
      }
  return true;
}

static bool
find_target (struct loader *loader, size_t index, struct target *target,
	     char **error)
{
  GElf_Sym symbol;
  size_t size;
  void *shared = NULL;

  if (!gelf_getsym (loader->symbols, index, &symbol))
    return core_fail (error, "relocation to symbol %zu: %s", index,
		      elf_errmsg (-1));
  target->name = elf_strptr (loader->file.elf, loader->names, symbol.st_name);
  target->section = NULL;
  if (GELF_ST_BIND (symbol.st_info) != STB_LOCAL
      && GELF_ST_TYPE (symbol.st_info) != STT_FUNC)
    shared = loader->find (target->name, &size);
  if (!shared
      && (symbol.st_shndx == SHN_UNDEF
	  || symbol.st_shndx >= loader->image->n_sections))
    return core_fail (error, "undefined symbol %s", target->name);
  if (!shared)
    target->section = &loader->image->sections[symbol.st_shndx];
  target->value = shared ? (uintptr_t) shared : symbol.st_value;
  return true;
}

/* The address of data, or for code the number of an instruction's first
   byte.  */
static uint64_t
address_of (const struct target *target)
{
  if (target->section && target->section->memory)
    return (uintptr_t) target->section->memory + target->value;
  return target->value;
}

static bool
relocate_insn (struct loader *loader, const struct section *section,
	       const GElf_Rel *rel, char **error)
{
  struct image *image = loader->image;
  size_t index = section->first_insn + rel->r_offset / 8;
  struct bpf_insn *insn = &image->insns[index];
  struct target target;
  uint64_t address;

  if (!find_target (loader, GELF_R_SYM (rel->r_info), &target, error))
    return false;
  if (GELF_R_TYPE (rel->r_info) == RELOC_64_32 && target.section
      && target.section->code)
    {
      /* The immediate is -1, or for a symbol of a section the instruction in
	 it less one.  */
      insn->src_reg = BPF_PSEUDO_CALL;
      insn->imm += (target.section->first_insn + target.value / 8 - index);
      return true;
    }
  if (GELF_R_TYPE (rel->r_info) != RELOC_64_64
      || (target.section && target.section->code))
    return core_fail (error, "%s + %#lx: relocation %u to %s is not supported",
		      section->name, (unsigned long) rel->r_offset,
		      (unsigned int) GELF_R_TYPE (rel->r_info), target.name);
  address = address_of (&target) + (__u32) insn[0].imm
	    + ((uint64_t) (__u32) insn[1].imm << 32);
  insn[0].imm = (__s32) address;
  insn[1].imm = (__s32) (address >> 32);
  return true;
}

static bool
relocate_data (struct loader *loader, const struct section *section,
	       const GElf_Rel *rel, char **error)
{
  unsigned char *where = (unsigned char *) section->initial + rel->r_offset;
  struct target target;
  uint64_t value;

  if (!find_target (loader, GELF_R_SYM (rel->r_info), &target, error))
    return false;
  if (GELF_R_TYPE (rel->r_info) != RELOC_64_ABS64
      || (target.section && target.section->code))
    return core_fail (error, "%s + %#lx: relocation %u to %s is not supported",
		      section->name, (unsigned long) rel->r_offset,
		      (unsigned int) GELF_R_TYPE (rel->r_info), target.name);
  memcpy (&value, where, sizeof value);
  value += address_of (&target);
  memcpy (where, &value, sizeof value);
  return true;
}

static bool
relocate_sections (struct loader *loader, char **error)
{
  Elf_Scn *scn = NULL;
  GElf_Shdr header;
  GElf_Rel rel;
  const char *name;

  while (core_elf_next (&loader->file, &scn, &name, &header, error))
    {
      const struct section *section;
      Elf_Data *data;

      if (header.sh_type != SHT_REL
	  || header.sh_info >= loader->image->n_sections)
	continue;
      section = &loader->image->sections[header.sh_info];
      data = elf_getdata (scn, NULL);
      for (int i = 0; data && gelf_getrel (data, i, &rel); i++)
	if ((section->code && !relocate_insn (loader, section, &rel, error))
	    || (section->memory
		&& !relocate_data (loader, section, &rel, error)))
	  return false;
    }
  return *error == NULL;
}

/* Fills in *IMAGE.  On failure *ERROR, which must be NULL before, is one line
   for the caller to free, and *IMAGE is still to be freed.  */
bool
image_load (struct image *image, const char *path,
	    const struct core_object *object, find_variable *find,
	    char **error)
{
  struct loader loader = { .image = image, .find = find };
  bool loaded;

  *image = (struct image) { .insns = NULL };
  loaded = (core_elf_open (&loader.file, path, error)
	    && load_sections (&loader, object, error)
	    && add_functions (&loader, error)
	    && relocate_sections (&loader, error));
  core_elf_close (&loader.file);
  image_reset (image);
  return loaded;
}

/* Gives the data sections their first contents again.  */
void
image_reset (const struct image *image)
{
  for (size_t i = 0; i < image->n_sections; i++)
    if (image->sections[i].memory)
      memcpy (image->sections[i].memory, image->sections[i].initial,
	      image->sections[i].size);
}

/* Fills in REGIONS, which has room for one of each section, with the data
   sections, and returns how many there are.  */
size_t
image_regions (const struct image *image, struct region *regions)
{
  size_t n_regions = 0;

  for (size_t i = 0; i < image->n_sections; i++)
    if (image->sections[i].memory)
      regions[n_regions++]
	= (struct region) { image->sections[i].memory, image->sections[i].size,
			    image->sections[i].writable };
  return n_regions;
}

void
image_free (struct image *image)
{
  for (size_t i = 0; i < image->n_sections; i++)
    {
      free (image->sections[i].name);
      free (image->sections[i].memory);
      free (image->sections[i].initial);
    }
  for (size_t i = 0; i < image->n_functions; i++)
    free (image->functions[i].name);
  free (image->sections);
  free (image->functions);
  free (image->insns);
}
