/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do two objects differ only in what the loader puts in?

   Takes two BPF objects of one source, the second compiled against a header in
   which the relocatable records have new members (grow.py).
   Gives one line for each thing that differs, and status 1 when one does, 2
   when an object cannot be read:
     - code, instruction by instruction, but for the field of an instruction
       that its record has the loader overwrite;
     - records, by their kind, their root and the names of their fields;
     - data, symbols, and what refers to them;
     - the types of variables and maps in BTF, down to where a record has new
       members;
     - a value in an instruction that is not the one that the record says
       (the member's position plus something from the layout, say).
   Never compares debug information, nor numbers of members.

   Example: "r1 = *(u32 *)(r2 + 4)" with byte_off task_struct.pid and the same
   with 16 are the same; "r1 += 4" without a record and "r1 += 16" are not.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core-elf.h"
#include "core-message.h"
#include "core-names.h"
#include "core-relocate.h"

/* How the new members' names begin; grow.py makes them.  */
#define NEW_MEMBER "new_member_of_leaks_"

enum
{
  /* The first differences tell; a shift of all code by one instruction makes
     thousands.  */
  MAX_LINES = 3
};

struct file
{
  const char *path;
  struct core_object object;
  struct core_elf elf;
};

static unsigned int n_differences;

static void
die (const char *path, const char *reason)
{
  fprintf (stderr, "compare-code: error: %s: %s\n", path,
	   reason ? reason : "out of memory");
  exit (2);
}

static void *
required (void *pointer)
{
  if (!pointer)
    die ("memory", NULL);
  return pointer;
}

/* Counts a difference, and says whether it is to be printed.  */
static bool
differ_p (void)
{
  return n_differences++ < MAX_LINES;
}

/* Opens FILE.  An object without a function has no .BTF.ext, and neither code
   nor records.  */
static void
open_file (struct file *file, const char *path)
{
  char *error = NULL;

  file->path = path;
  if (!core_object_open (&file->object, path, &error)
      && !(error && strncmp (error, "no .BTF", 7) == 0))
    die (path, error);
  free (error);
  error = NULL;
  if (!core_elf_open (&file->elf, path, &error))
    die (path, error);
}

/* Prints where in the source instruction number INSN of CODE comes from.  */
static void
print_place (const struct file *file, const struct core_code *code, size_t insn)
{
  const struct core_line *found = NULL;

  for (size_t i = 0; i < file->object.n_lines; i++)
    {
      const struct core_line *line = &file->object.lines[i];
      if (line->code == code && line->insn / sizeof (struct bpf_insn) <= insn
	  && (!found || line->insn >= found->insn))
	found = line;
    }
  if (found)
    printf ("%s:%u: ", found->file, found->line);
  printf ("%s: instruction %zu: ", code->name, insn);
}

static void
print_insn (const struct bpf_insn *insn)
{
  printf ("code 0x%02x dst r%d src r%d off %d imm %d", insn->code,
	  insn->dst_reg, insn->src_reg, insn->off, insn->imm);
}

/* Clears in CODE what the record at instruction INSN has the loader write: the
   field that libbpf's bpf_core_patch_insn writes.  */
static void
clear_patched (struct bpf_insn *insns, size_t insn, size_t n_insns)
{
  switch (BPF_CLASS (insns[insn].code))
    {
    case BPF_LDX:
    case BPF_ST:
    case BPF_STX:
      insns[insn].off = 0;
      break;
    case BPF_ALU:
    case BPF_ALU64:
      if (BPF_SRC (insns[insn].code) == BPF_K)
	insns[insn].imm = 0;
      break;
    case BPF_LD:
      insns[insn].imm = 0;
      if (insn + 1 < n_insns)
	insns[insn + 1].imm = 0;
      break;
    default:
      break;
    }
}

/* Returns a copy of CODE without what the loader writes.  */
static struct bpf_insn *
cleared_code (const struct file *file, const struct core_code *code)
{
  struct bpf_insn *copy = required (calloc (code->n_insns + 1, sizeof *copy));

  memcpy (copy, code->insns, code->n_insns * sizeof *copy);
  for (size_t i = 0; i < file->object.n_records; i++)
    {
      const struct core_record *record = &file->object.records[i];
      if (record->code == code)
	clear_patched (copy, record->relo.insn_off / sizeof *copy,
		       code->n_insns);
    }
  return copy;
}

static void
compare_code (const struct file *a, const struct core_code *code_a,
	      const struct file *b, const struct core_code *code_b)
{
  struct bpf_insn *insns_a = cleared_code (a, code_a);
  struct bpf_insn *insns_b = cleared_code (b, code_b);

  if (code_a->n_insns != code_b->n_insns && differ_p ())
    printf ("%s: %zu instructions, and %zu\n", code_a->name, code_a->n_insns,
	    code_b->n_insns);
  for (size_t i = 0; i < code_a->n_insns && i < code_b->n_insns; i++)
    if (memcmp (&insns_a[i], &insns_b[i], sizeof insns_a[i]) != 0
	&& differ_p ())
      {
	print_place (a, code_a, i);
	print_insn (&insns_a[i]);
	printf (", and ");
	print_insn (&insns_b[i]);
	putchar ('\n');
      }
  free (insns_a);
  free (insns_b);
}

static void
compare_codes (const struct file *a, const struct file *b)
{
  if (a->object.n_codes != b->object.n_codes)
    {
      if (differ_p ())
	printf ("%zu sections of code, and %zu\n", a->object.n_codes,
		b->object.n_codes);
      return;
    }
  for (size_t i = 0; i < a->object.n_codes; i++)
    compare_code (a, &a->object.codes[i], b, &b->object.codes[i]);
}

/* Returns the record in words that do not depend on the layout.  */
static char *
record_words (const struct file *file, const struct core_record *record)
{
  char *type = required (core_type_name (&file->object, record));
  char *field = required (core_field_name (&file->object, record));
  char *text;

  if (asprintf (&text, "%s %s %s", core_kind_name (record), type, field) < 0)
    die ("memory", NULL);
  free (type);
  free (field);
  return text;
}

static void
compare_records (const struct file *a, const struct file *b)
{
  size_t n_a = a->object.n_records, n_b = b->object.n_records;

  if (n_a != n_b && differ_p ())
    printf ("%zu records, and %zu\n", n_a, n_b);
  for (size_t i = 0; i < n_a && i < n_b; i++)
    {
      const struct core_record *record_a = &a->object.records[i];
      const struct core_record *record_b = &b->object.records[i];
      char *words_a = record_words (a, record_a);
      char *words_b = record_words (b, record_b);
      if ((strcmp (words_a, words_b) != 0
	   || strcmp (record_a->code->name, record_b->code->name) != 0
	   || record_a->relo.insn_off != record_b->relo.insn_off)
	  && differ_p ())
	{
	  size_t insn = record_a->relo.insn_off / sizeof (struct bpf_insn);
	  print_place (a, record_a->code, insn);
	  printf ("record %s, and %s at %zu\n", words_a, words_b,
		  record_b->relo.insn_off / sizeof (struct bpf_insn));
	}
      free (words_a);
      free (words_b);
    }
}

/* Every record of B has to hold for B's own layout, as libbpf asks: that what
   is in the instruction is what the record says.  A is asked too, for what
   libbpf has against a record whatever the layout.  Changes the code.  */
static void
check_values (struct file *a, struct file *b)
{
  struct core_relocation *of_a, *of_b;
  struct core_result result_a, result_b;

  if (!a->object.btf || !b->object.btf
      || a->object.n_records != b->object.n_records)
    return;
  of_a = required (core_relocation_begin (&a->object, a->object.btf));
  of_b = required (core_relocation_begin (&b->object, b->object.btf));
  for (size_t i = 0; i < b->object.n_records; i++)
    {
      const struct core_record *record = &b->object.records[i];
      if (!core_relocate (of_a, i, &result_a)
	  || !core_relocate (of_b, i, &result_b))
	die ("memory", NULL);
      if (result_b.outcome == CORE_REFUSED && result_a.outcome != CORE_REFUSED
	  && differ_p ())
	{
	  print_place (b, record->code,
		       record->relo.insn_off / sizeof (struct bpf_insn));
	  printf ("its record is refused: %s\n", result_b.note);
	}
    }
  core_relocation_end (of_a);
  core_relocation_end (of_b);
}

/* Is it a section that a loader never sees, or whose contents are compared
   in another way?  */
static bool
debug_section_p (const char *name)
{
  static const char *const starts[] = { ".BTF",	       ".rel.BTF", ".debug_",
					".rel.debug_", ".comment", ".note",
					".strtab",     ".shstrtab" };

  for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
    if (strncmp (name, starts[i], strlen (starts[i])) == 0)
      return true;
  return false;
}

static bool
next_section (struct file *file, Elf_Scn **section, const char **name,
	      GElf_Shdr *header)
{
  char *error = NULL;

  while (core_elf_next (&file->elf, section, name, header, &error))
    if (!debug_section_p (*name))
      return true;
  if (error)
    die (file->path, error);
  return false;
}

static Elf_Data *
contents (struct file *file, Elf_Scn *section, const char *name)
{
  char *error = NULL;
  Elf_Data *data = core_elf_contents (section, name, &error);

  if (!data)
    die (file->path, error);
  return data;
}

/* The name of the section that a symbol is in; "" for none.  */
static const char *
section_name (struct file *file, size_t index)
{
  Elf_Scn *section = elf_getscn (file->elf.elf, index);
  GElf_Shdr header;
  size_t names;
  const char *name = NULL;

  if (index != SHN_UNDEF && index < SHN_LORESERVE && section
      && elf_getshdrstrndx (file->elf.elf, &names) == 0
      && gelf_getshdr (section, &header))
    name = elf_strptr (file->elf.elf, names, header.sh_name);
  return name ? name : "";
}

/* Returns symbol number INDEX of TABLE in words, or NULL where a loader does
   not see it.  */
static char *
symbol_words (struct file *file, Elf_Scn *table, size_t index)
{
  Elf_Data *data = elf_getdata (table, NULL);
  GElf_Shdr header;
  GElf_Sym symbol;
  const char *name, *section;
  char *text;

  if (!data || !gelf_getshdr (table, &header)
      || !gelf_getsym (data, index, &symbol)
      || !(name = elf_strptr (file->elf.elf, header.sh_link, symbol.st_name)))
    die (file->path, "malformed symbol");
  section = section_name (file, symbol.st_shndx);
  if (debug_section_p (section))
    return NULL;
  if (asprintf (&text, "%s in \"%s\" at %llu, size %llu, info %d", name,
		section, (unsigned long long) symbol.st_value,
		(unsigned long long) symbol.st_size, symbol.st_info)
      < 0)
    die ("memory", NULL);
  return text;
}

/* Returns the words for the next symbol after *INDEX, or NULL at the end.  */
static char *
next_symbol (struct file *file, Elf_Scn *table, size_t *index, size_t count)
{
  char *text = NULL;

  while (!text && ++*index < count)
    text = symbol_words (file, table, *index);
  return text;
}

static void
compare_symbols (struct file *a, Elf_Scn *table_a, size_t n_a, struct file *b,
		 Elf_Scn *table_b, size_t n_b)
{
  size_t i = 0, j = 0;
  char *words_a, *words_b;

  do
    {
      words_a = next_symbol (a, table_a, &i, n_a);
      words_b = next_symbol (b, table_b, &j, n_b);
      if ((!words_a != !words_b || (words_a && strcmp (words_a, words_b) != 0))
	  && differ_p ())
	printf ("symbol %s, and %s\n", words_a ? words_a : "none",
		words_b ? words_b : "none");
      free (words_a);
      free (words_b);
    }
  while (words_a && words_b);
}

/* Compares relocation number INDEX, one of the linker's.  */
static void
compare_reference (struct file *a, Elf_Scn *section_a, const GElf_Shdr *head_a,
		   struct file *b, Elf_Scn *section_b, const GElf_Shdr *head_b,
		   size_t index, const char *name)
{
  GElf_Rel rel_a, rel_b;
  char *words_a, *words_b;

  if (!gelf_getrel (elf_getdata (section_a, NULL), index, &rel_a)
      || !gelf_getrel (elf_getdata (section_b, NULL), index, &rel_b))
    die (a->path, "malformed relocation");
  words_a = symbol_words (a, elf_getscn (a->elf.elf, head_a->sh_link),
			  GELF_R_SYM (rel_a.r_info));
  words_b = symbol_words (b, elf_getscn (b->elf.elf, head_b->sh_link),
			  GELF_R_SYM (rel_b.r_info));
  if ((rel_a.r_offset != rel_b.r_offset
       || GELF_R_TYPE (rel_a.r_info) != GELF_R_TYPE (rel_b.r_info) || !words_a
       || !words_b || strcmp (words_a, words_b) != 0)
      && differ_p ())
    printf ("%s: at %llu: %s, and at %llu: %s\n", name,
	    (unsigned long long) rel_a.r_offset, words_a ? words_a : "none",
	    (unsigned long long) rel_b.r_offset, words_b ? words_b : "none");
  free (words_a);
  free (words_b);
}

/* Compares two sections called NAME; their code is compared elsewhere.  */
static void
compare_section (struct file *a, Elf_Scn *section_a, const GElf_Shdr *head_a,
		 struct file *b, Elf_Scn *section_b, const GElf_Shdr *head_b,
		 const char *name)
{
  if (head_a->sh_type == SHT_SYMTAB)
    {
      compare_symbols (a, section_a, head_a->sh_size / head_a->sh_entsize, b,
		       section_b, head_b->sh_size / head_b->sh_entsize);
      return;
    }
  if (head_a->sh_flags & SHF_EXECINSTR)
    return;
  if (head_a->sh_size != head_b->sh_size)
    {
      if (differ_p ())
	printf ("%s: %llu bytes, and %llu\n", name,
		(unsigned long long) head_a->sh_size,
		(unsigned long long) head_b->sh_size);
    }
  else if (head_a->sh_type == SHT_REL)
    for (size_t i = 0; i < head_a->sh_size / head_a->sh_entsize; i++)
      compare_reference (a, section_a, head_a, b, section_b, head_b, i, name);
  else if (head_a->sh_type != SHT_NOBITS && head_a->sh_size != 0
	   && memcmp (contents (a, section_a, name)->d_buf,
		      contents (b, section_b, name)->d_buf, head_a->sh_size)
		!= 0
	   && differ_p ())
    printf ("%s: other contents\n", name);
}

static void
compare_sections (struct file *a, struct file *b)
{
  Elf_Scn *section_a = NULL, *section_b = NULL;
  const char *name_a, *name_b;
  GElf_Shdr head_a, head_b;
  bool more_a, more_b;

  while (more_a = next_section (a, &section_a, &name_a, &head_a),
	 more_b = next_section (b, &section_b, &name_b, &head_b),
	 more_a && more_b)
    if (strcmp (name_a, name_b) != 0 || head_a.sh_type != head_b.sh_type
	|| head_a.sh_flags != head_b.sh_flags)
      {
	if (differ_p ())
	  printf ("section %s, and %s\n", name_a, name_b);
	return;
      }
    else
      compare_section (a, section_a, &head_a, b, section_b, &head_b, name_a);
  if (more_a != more_b && differ_p ())
    printf ("section %s, and %s\n", more_a ? name_a : "none",
	    more_b ? name_b : "none");
}

static const char *
btf_name (const struct file *file, __u32 offset)
{
  return btf__name_by_offset (file->object.btf, offset);
}

/* Has T, a record of the second object, got new members?  */
static bool
grown_p (const struct file *file, const struct btf_type *t)
{
  const struct btf_member *member = btf_members (t);

  for (int i = 0; i < btf_vlen (t); i++)
    if (strncmp (btf_name (file, member[i].name_off), NEW_MEMBER,
		 strlen (NEW_MEMBER))
	== 0)
      return true;
  return false;
}

static bool same_type_p (const struct file *, __u32, const struct file *, __u32,
			 bool *);

/* Are two records, which have no new members, the same?  */
static bool
same_members_p (const struct file *a, const struct btf_type *t,
		const struct file *b, const struct btf_type *u, bool *seen)
{
  if (t->size != u->size)
    return false;
  for (int i = 0; i < btf_vlen (t); i++)
    if (btf_members (t)[i].offset != btf_members (u)[i].offset
	|| strcmp (btf_name (a, btf_members (t)[i].name_off),
		   btf_name (b, btf_members (u)[i].name_off))
	     != 0
	|| !same_type_p (a, btf_members (t)[i].type, b, btf_members (u)[i].type,
			 seen))
      return false;
  return true;
}

/* Has section U of B, of variables, an entry for what INFO says is in A?  Where
   the variable is not this program's, as one of the kernel's, a loader does not
   ask for its size.  */
static bool
entry_p (const struct file *a, const struct btf_var_secinfo *info,
	 const struct file *b, const struct btf_type *u)
{
  const struct btf_type *variable = btf__type_by_id (a->object.btf, info->type);
  bool extern_p = (btf_is_var (variable)
		   && btf_var (variable)->linkage == BTF_VAR_GLOBAL_EXTERN);

  for (int i = 0; i < btf_vlen (u); i++)
    {
      const struct btf_var_secinfo *other = &btf_var_secinfos (u)[i];
      const struct btf_type *t = btf__type_by_id (b->object.btf, other->type);
      if ((extern_p
	   || (info->offset == other->offset && info->size == other->size))
	  && strcmp (btf_name (a, variable->name_off),
		     btf_name (b, t->name_off))
	       == 0)
	return true;
    }
  return false;
}

/* GCC 14 has the entries in any order.  */
static bool
same_section_p (const struct file *a, const struct btf_type *t,
		const struct file *b, const struct btf_type *u)
{
  for (int i = 0; i < btf_vlen (t); i++)
    if (!entry_p (a, &btf_var_secinfos (t)[i], b, u))
      return false;
  return true;
}

/* Are type ID of A and OTHER of B the same but for what is new?  SEEN has those
   of A that are being asked about, or were.  */
static bool
same_type_p (const struct file *a, __u32 id, const struct file *b, __u32 other,
	     bool *seen)
{
  const struct btf_type *t = btf__type_by_id (a->object.btf, id);
  const struct btf_type *u = btf__type_by_id (b->object.btf, other);

  if (btf_kind (t) != btf_kind (u)
      || strcmp (btf_name (a, t->name_off), btf_name (b, u->name_off)) != 0)
    return false;
  if (id == 0 || seen[id])
    return true;
  seen[id] = true;
  if (btf_is_composite (t) && grown_p (b, u))
    return true;
  if (btf_vlen (t) != btf_vlen (u))
    return false;
  switch (btf_kind (t))
    {
    case BTF_KIND_STRUCT:
    case BTF_KIND_UNION:
      return same_members_p (a, t, b, u, seen);
    case BTF_KIND_DATASEC:
      return same_section_p (a, t, b, u);
    case BTF_KIND_ARRAY:
      return (
	btf_array (t)->nelems == btf_array (u)->nelems
	&& same_type_p (a, btf_array (t)->type, b, btf_array (u)->type, seen));
    case BTF_KIND_PTR:
    case BTF_KIND_TYPEDEF:
    case BTF_KIND_CONST:
    case BTF_KIND_VOLATILE:
    case BTF_KIND_RESTRICT:
    case BTF_KIND_TYPE_TAG:
    case BTF_KIND_VAR:
      return same_type_p (a, t->type, b, u->type, seen);
    default:
      return true;
    }
}

/* Has B the variable, or the section of variables, that A has as type ID?  Two
   variables may have one name, as those in functions do, and GCC 14 has them in
   any order.  SEEN is room for an entry for each type of A.  */
static bool
variable_p (const struct file *a, __u32 id, const struct file *b, bool *seen)
{
  const struct btf_type *t = btf__type_by_id (a->object.btf, id);
  const struct btf *btf = b->object.btf;
  const char *name = btf_name (a, t->name_off);

  for (__u32 other = 1; other < btf__type_cnt (btf); other++)
    {
      const struct btf_type *u = btf__type_by_id (btf, other);
      if (btf_kind (u) != btf_kind (t)
	  || strcmp (btf_name (b, u->name_off), name) != 0)
	continue;
      memset (seen, 0, btf__type_cnt (a->object.btf) * sizeof *seen);
      if (same_type_p (a, id, b, other, seen))
	return true;
    }
  return false;
}

static unsigned int
count_variables (const struct file *file)
{
  unsigned int n = 0;

  for (__u32 id = 1; id < btf__type_cnt (file->object.btf); id++)
    n += btf_is_var (btf__type_by_id (file->object.btf, id));
  return n;
}

/* Maps are variables whose types say how large keys and values are.  */
static void
compare_variables (const struct file *a, const struct file *b)
{
  const struct btf *btf = a->object.btf;
  bool *seen;

  if (!btf || !b->object.btf)
    return;
  seen = required (calloc (btf__type_cnt (btf), sizeof *seen));
  for (__u32 id = 1; id < btf__type_cnt (btf); id++)
    {
      const struct btf_type *t = btf__type_by_id (btf, id);
      if ((btf_is_var (t) || btf_is_datasec (t)) && !variable_p (a, id, b, seen)
	  && differ_p ())
	printf ("BTF: other types in the %s %s\n",
		btf_is_var (t) ? "variable" : "section",
		btf_name (a, t->name_off));
    }
  if (count_variables (a) != count_variables (b) && differ_p ())
    printf ("BTF: other variables\n");
  free (seen);
}

static void
close_file (struct file *file)
{
  core_object_close (&file->object);
  core_elf_close (&file->elf);
}

int
main (int argc, char **argv)
{
  struct file a, b;

  if (argc != 3)
    {
      fprintf (stderr, "usage: compare-code OBJECT GROWN-OBJECT\n");
      return 2;
    }
  core_libbpf_listen ();
  open_file (&a, argv[1]);
  open_file (&b, argv[2]);
  compare_codes (&a, &b);
  compare_records (&a, &b);
  compare_sections (&a, &b);
  compare_variables (&a, &b);
  check_values (&a, &b);
  if (n_differences > MAX_LINES)
    printf ("and %u more\n", n_differences - MAX_LINES);
  close_file (&a);
  close_file (&b);
  return n_differences > 0;
}
