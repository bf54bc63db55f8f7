/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does .BTF.ext say: which records are there, and from which source lines?

   Takes a .BTF.ext section of either byte order, which may hold anything, and
   an object with its code and BTF.
   Gives the object's records and lines, with every offset and type id in them
   checked against the code and the BTF.
   Never judges a record: that it makes no sense is the loader's to say.

   libbpf reads this section too, but shows its records to nobody, and up to
   1.4 only in the machine's own byte order.  Its layout (the kernel's
   Documentation/bpf/btf.rst): a header; then for each kind of information
   the size of its entries, and for each code section the offset of its name
   in BTF's strings, the number of its entries, and the entries.  All numbers
   but the header's first have 32 bits.

   Example: the entry (insn_off 24, type_id 7, access_str_off 90, kind 0) below
   ".text" is a record on .text's instruction 3.  */

#include <stdlib.h>
#include <string.h>
#include <linux/btf.h>

#include "core-message.h"
#include "core-object.h"

/* Offsets of the header's numbers, and its length up to the end of the line
   part.  Older compilers write no more.  */
enum
{
  HDR_LEN = 4,
  LINE_INFO_OFF = 16,
  LINE_INFO_LEN = 20,
  MIN_HDR_LEN = 24,
  CORE_RELO_OFF = 24,
  CORE_RELO_LEN = 28,
  CORE_HDR_LEN = 32
};

/* The numbers of an entry.  */
enum
{
  INSN_OFF,
  LINE_FILE,
  LINE_TEXT,
  LINE_COLUMN,
  LINE_NUMBERS
};
enum
{
  CORE_TYPE = 1,
  CORE_ACCESS,
  CORE_KIND,
  CORE_NUMBERS
};

struct reader
{
  const unsigned char *data;
  size_t size;
  bool swap;
  struct core_object *object;
  char **error;
};

typedef bool (*add_entry) (struct reader *, struct core_code *, const __u32 *);

/* Returns the number at OFFSET, which the caller knows to be inside.  */
static __u32
number (const struct reader *reader, size_t offset)
{
  __u32 value;

  memcpy (&value, reader->data + offset, sizeof value);
  return reader->swap ? __builtin_bswap32 (value) : value;
}

/* Returns the string at OFFSET of BTF's strings, or NULL.  */
static const char *
string (struct reader *reader, __u32 offset)
{
  const char *text = btf__str_by_offset (reader->object->btf, offset);

  if (!text)
    core_fail (reader->error, "string %u is outside .BTF's strings", offset);
  return text;
}

/* Is OFFSET, in bytes, that of an instruction of CODE?  */
static bool
insn_valid (struct reader *reader, const struct core_code *code, __u32 offset)
{
  if (offset % sizeof (struct bpf_insn) == 0
      && offset / sizeof (struct bpf_insn) < code->n_insns)
    return true;
  return core_fail (reader->error, "offset %u is no instruction of section %s",
		    offset, code->name);
}

/* Makes room for one more element of an array with COUNT of SIZE bytes: its
   capacity is the next power of two.  */
static bool
grow (struct reader *reader, void *array, size_t count, size_t size)
{
  void **old = array, *larger;

  if (count & (count - 1))
    return true;
  larger = realloc (*old, (count ? 2 * count : 1) * size);
  if (!larger)
    return core_fail (reader->error, "out of memory");
  *old = larger;
  return true;
}

/* Callback for read_part: adds the line that ENTRY says to the object.  */
static bool
add_line (struct reader *reader, struct core_code *code, const __u32 *entry)
{
  struct core_object *object = reader->object;
  const char *file = string (reader, entry[LINE_FILE]);

  if (!file || !insn_valid (reader, code, entry[INSN_OFF])
      || !grow (reader, &object->lines, object->n_lines, sizeof *object->lines))
    return false;
  object->lines[object->n_lines++] = (struct core_line) {
    .code = code,
    .insn = entry[INSN_OFF] / sizeof (struct bpf_insn),
    .file = file,
    .line = BPF_LINE_INFO_LINE_NUM (entry[LINE_COLUMN]),
    .column = BPF_LINE_INFO_LINE_COL (entry[LINE_COLUMN])
  };
  return true;
}

/* Callback for read_part: adds the record that ENTRY says to the object.  */
static bool
add_record (struct reader *reader, struct core_code *code, const __u32 *entry)
{
  struct core_object *object = reader->object;
  const char *access = string (reader, entry[CORE_ACCESS]);

  if (!access || !insn_valid (reader, code, entry[INSN_OFF])
      || !grow (reader, &object->records, object->n_records,
		sizeof *object->records))
    return false;
  if (entry[CORE_TYPE] >= btf__type_cnt (object->btf))
    return core_fail (reader->error, "a record has type %u, of %u types",
		      entry[CORE_TYPE], btf__type_cnt (object->btf) - 1);
  object->records[object->n_records++] = (struct core_record) {
    .code = code,
    .relo = { entry[INSN_OFF], entry[CORE_TYPE], entry[CORE_ACCESS],
	      entry[CORE_KIND] },
    .access = access
  };
  return true;
}

/* Returns the object's code section whose name is at NAME_OFFSET; NULL, with
   the error, if it has none.  */
static struct core_code *
find_code (struct reader *reader, __u32 name_offset)
{
  const char *name = string (reader, name_offset);
  struct core_object *object = reader->object;

  if (!name)
    return NULL;
  for (size_t i = 0; i < object->n_codes; i++)
    if (strcmp (object->codes[i].name, name) == 0)
      return &object->codes[i];
  core_fail (reader->error, "there is no code section '%s'", name);
  return NULL;
}

/* Calls ADD with the first N_NUMBERS numbers of each entry in the part of LEN
   bytes at OFFSET.  Later versions of the format may make entries longer.  */
static bool
read_part (struct reader *reader, size_t offset, size_t len, add_entry add,
	   __u32 n_numbers)
{
  size_t end = offset + len, entry_size;
  __u32 entry[LINE_NUMBERS];

  if (len == 0)
    return true;
  if (offset % 4 || end > reader->size || len < 4)
    return core_fail (reader->error, "a part of it is outside");
  entry_size = number (reader, offset);
  if (entry_size < n_numbers * 4 || entry_size % 4)
    return core_fail (reader->error, "its entries have %zu bytes", entry_size);
  for (offset += 4; offset < end;)
    {
      struct core_code *code;
      size_t count;

      if (end - offset < 8)
	return core_fail (reader->error, "a part of it ends too early");
      code = find_code (reader, number (reader, offset));
      count = number (reader, offset + 4);
      if (!code)
	return false;
      offset += 8;
      if (count > (end - offset) / entry_size)
	return core_fail (reader->error, "a part of it ends too early");
      for (; count > 0; count--, offset += entry_size)
	{
	  for (__u32 i = 0; i < n_numbers; i++)
	    entry[i] = number (reader, offset + 4 * i);
	  if (!add (reader, code, entry))
	    return false;
	}
    }
  return true;
}

/* Callback for qsort: orders lines by section, then by instruction.  */
static int
compare_lines (const void *a, const void *b)
{
  const struct core_line *left = a, *right = b;

  if (left->code != right->code)
    return left->code < right->code ? -1 : 1;
  return (left->insn > right->insn) - (left->insn < right->insn);
}

/* Returns the last of the sorted lines at or before instruction INSN.  */
static const struct core_line *
find_line (const struct core_object *object, const struct core_code *code,
	   __u32 insn)
{
  const struct core_line wanted = { .code = code, .insn = insn };
  size_t low = 0, high = object->n_lines;

  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      if (compare_lines (&object->lines[middle], &wanted) <= 0)
	low = middle + 1;
      else
	high = middle;
    }
  if (low == 0 || object->lines[low - 1].code != code)
    return NULL;
  return &object->lines[low - 1];
}

/* Checks the section's header, notes its byte order in READER and sets
   *HEADER_LEN to its length.  */
static bool
read_header (struct reader *reader, __u32 *header_len)
{
  __u16 magic;

  if (reader->size < MIN_HDR_LEN)
    return core_fail (reader->error, "it has %zu bytes, less than its header",
		      reader->size);
  memcpy (&magic, reader->data, sizeof magic);
  if (magic != BTF_MAGIC && magic != __builtin_bswap16 (BTF_MAGIC))
    return core_fail (reader->error,
		      "it does not begin with BTF's magic number");
  reader->swap = magic != BTF_MAGIC;
  if (reader->data[2] != BTF_VERSION || reader->data[3] != 0)
    return core_fail (reader->error, "unknown version %u, flags %u",
		      reader->data[2], reader->data[3]);
  *header_len = number (reader, HDR_LEN);
  if (*header_len < MIN_HDR_LEN || *header_len > reader->size)
    return core_fail (reader->error, "its header has length %u", *header_len);
  return true;
}

/* Fills in OBJECT's records and lines from the section DATA.  */
bool
core_object_read_records (struct core_object *object, const void *data,
			  size_t size, char **error)
{
  struct reader reader = { data, size, false, object, error };
  __u32 header_len = 0;

  if (!read_header (&reader, &header_len)
      || !read_part (&reader,
		     (size_t) header_len + number (&reader, LINE_INFO_OFF),
		     number (&reader, LINE_INFO_LEN), add_line, LINE_NUMBERS))
    return false;
  if (header_len >= CORE_HDR_LEN
      && !read_part (&reader,
		     (size_t) header_len + number (&reader, CORE_RELO_OFF),
		     number (&reader, CORE_RELO_LEN), add_record, CORE_NUMBERS))
    return false;
  if (object->n_lines)
    qsort (object->lines, object->n_lines, sizeof *object->lines,
	   compare_lines);
  for (size_t i = 0; i < object->n_records; i++)
    {
      struct core_record *record = &object->records[i];
      record->line = find_line (object, record->code,
				record->relo.insn_off
				  / sizeof (struct bpf_insn));
    }
  return true;
}
