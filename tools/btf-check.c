/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a BTF safe to hand to libbpf's relocation core?

   Takes the bytes of a .BTF section or of a raw BTF file.
   Gives libbpf's struct btf, or the reason why it cannot be used.
   Never reads the types itself: libbpf's btf__new finds and bounds them, and
   its accessors in <bpf/btf.h> read them.

   Why it is needed: a kernel checks BTF before it accepts it; libbpf takes
   most of it on trust.  Up to 1.2 it looks at no type id and no string offset
   within a type, so that its relocation core reads through a null pointer, and
   no version looks for what is listed here at the checks (cycles of typedefs,
   which it follows for ever; bit-fields of a type of size 0, by which it
   divides; nests whose walk takes exponential time).

   Example: "[1] TYPEDEF 'a' -> 2, [2] TYPEDEF 'b' -> 1" gives the error "type 1
   contains itself".  */

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <linux/btf.h>

#include "btf-check.h"
#include "core-message.h"

/* The relocation core walks a type through all that it contains, each time it
   occurs.  No C type known comes near these bounds: the largest of a kernel
   with every driver have some 10 000 parts, 30 deep.  */
#define MAX_PARTS (1 << 22)
#define MAX_DEPTH 256

/* The parts of a type, and whether they are being counted at this moment: then
   meeting it again is a cycle.  */
#define PARTS_UNKNOWN 0
#define PARTS_PENDING 0xffffffffu

/* A type counts differently behind a pointer: there the relocation core
   compares a record by its name and does not enter it.  */
enum
{
  DIRECT,
  BEHIND_POINTER,
  N_VIEWS
};

struct btf_check
{
  const struct btf *btf;
  __u32 n_types;
  __u32 *parts[N_VIEWS];
  char **error;
};

static bool count_parts (struct btf_check *, __u32, int, int, __u32 *);

/* Is ID, to which type FROM refers, the id of a type?  */
static bool
id_valid (const struct btf_check *check, __u32 id, __u32 from)
{
  if (id >= check->n_types)
    return core_fail (check->error, "type %u refers to type %u, of %u types",
		      from, id, check->n_types - 1);
  return true;
}

/* Is OFFSET, the name of type ID, in the string section?  */
static bool
name_valid (const struct btf_check *check, __u32 offset, __u32 id)
{
  if (!btf__str_by_offset (check->btf, offset))
    return core_fail (check->error,
		      "type %u has a name outside the string section", id);
  return true;
}

/* The relocation core takes the size of a bit-field's type for its storage
   unit, and divides by it.  Called when every id is known to be valid and no
   chain of modifiers to be endless.  */
static bool
bitfields_valid (const struct btf_check *check, __u32 id)
{
  const struct btf_type *t = btf__type_by_id (check->btf, id);

  if (!btf_is_composite (t))
    return true;
  for (__u32 i = 0; i < btf_vlen (t); i++)
    {
      if (btf_member_bitfield_size (t, i) == 0)
	continue;
      const struct btf_type *m = btf__type_by_id (check->btf,
						  btf_members (t)[i].type);
      while (btf_is_mod (m) || btf_is_typedef (m))
	m = btf__type_by_id (check->btf, m->type);
      if (!(btf_is_int (m) || btf_is_any_enum (m)) || m->size == 0)
	return core_fail (check->error,
			  "member %d of type %u is a bit-field of no integer",
			  i, id);
    }
  return true;
}

/* Are the names and ids valid that follow the type T itself, whose id is
   ID?  */
static bool
rest_valid (const struct btf_check *check, const struct btf_type *t, __u32 id)
{
  switch (btf_kind (t))
    {
    case BTF_KIND_ARRAY:
      return (id_valid (check, btf_array (t)->type, id)
	      && id_valid (check, btf_array (t)->index_type, id));
    case BTF_KIND_STRUCT:
    case BTF_KIND_UNION:
      for (__u32 i = 0; i < btf_vlen (t); i++)
	if (!name_valid (check, btf_members (t)[i].name_off, id)
	    || !id_valid (check, btf_members (t)[i].type, id))
	  return false;
      return true;
    case BTF_KIND_ENUM:
      for (__u32 i = 0; i < btf_vlen (t); i++)
	if (!name_valid (check, btf_enum (t)[i].name_off, id))
	  return false;
      return true;
    case BTF_KIND_ENUM64:
      for (__u32 i = 0; i < btf_vlen (t); i++)
	if (!name_valid (check, btf_enum64 (t)[i].name_off, id))
	  return false;
      return true;
    case BTF_KIND_FUNC_PROTO:
      for (__u32 i = 0; i < btf_vlen (t); i++)
	if (!name_valid (check, btf_params (t)[i].name_off, id)
	    || !id_valid (check, btf_params (t)[i].type, id))
	  return false;
      return true;
    case BTF_KIND_DATASEC:
      for (__u32 i = 0; i < btf_vlen (t); i++)
	if (!id_valid (check, btf_var_secinfos (t)[i].type, id))
	  return false;
      return true;
    default:
      return true;
    }
}

/* Are the names and ids of type ID valid?  */
static bool
type_valid (const struct btf_check *check, __u32 id)
{
  const struct btf_type *t = btf__type_by_id (check->btf, id);

  if (!name_valid (check, t->name_off, id))
    return false;
  switch (btf_kind (t))
    {
    case BTF_KIND_PTR:
    case BTF_KIND_TYPEDEF:
    case BTF_KIND_VOLATILE:
    case BTF_KIND_CONST:
    case BTF_KIND_RESTRICT:
    case BTF_KIND_TYPE_TAG:
    case BTF_KIND_FUNC:
    case BTF_KIND_FUNC_PROTO:
    case BTF_KIND_VAR:
    case BTF_KIND_DECL_TAG:
      /* The other kinds have a size in this place.  */
      if (!id_valid (check, t->type, id))
	return false;
      break;
    }
  return rest_valid (check, t, id);
}

/* Adds the parts of what type T contains, by value or as a pointee.  */
static bool
count_contents (struct btf_check *check, const struct btf_type *t, int view,
		int depth, __u32 *sum)
{
  switch (btf_kind (t))
    {
    case BTF_KIND_PTR:
      return count_parts (check, t->type, BEHIND_POINTER, depth, sum);
    case BTF_KIND_TYPEDEF:
    case BTF_KIND_VOLATILE:
    case BTF_KIND_CONST:
    case BTF_KIND_RESTRICT:
    case BTF_KIND_TYPE_TAG:
      return count_parts (check, t->type, view, depth, sum);
    case BTF_KIND_ARRAY:
      return count_parts (check, btf_array (t)->type, view, depth, sum);
    case BTF_KIND_STRUCT:
    case BTF_KIND_UNION:
      if (view == BEHIND_POINTER)
	return true;
      for (__u32 i = 0; i < btf_vlen (t); i++)
	if (!count_parts (check, btf_members (t)[i].type, view, depth, sum))
	  return false;
      return true;
    case BTF_KIND_FUNC_PROTO:
      for (__u32 i = 0; i < btf_vlen (t); i++)
	if (!count_parts (check, btf_params (t)[i].type, view, depth, sum))
	  return false;
      return count_parts (check, t->type, view, depth, sum);
    default:
      return true;
    }
}

/* Adds the parts of type ID to *SUM.  Fails on a type that contains itself, and
   on one with too many parts.  */
static bool
count_parts (struct btf_check *check, __u32 id, int view, int depth, __u32 *sum)
{
  __u32 *parts = &check->parts[view][id];

  if (*parts == PARTS_PENDING)
    return core_fail (check->error, "type %u contains itself", id);
  if (*parts == PARTS_UNKNOWN)
    {
      __u32 contents = 1;

      if (depth == MAX_DEPTH)
	return core_fail (check->error, "type %u is nested too deeply", id);
      *parts = PARTS_PENDING;
      if (!count_contents (check, btf__type_by_id (check->btf, id), view,
			   depth + 1, &contents))
	return false;
      *parts = contents;
    }
  *sum += *parts;
  if (*sum > MAX_PARTS)
    return core_fail (check->error, "type %u has too many parts", id);
  return true;
}

/* Is there nothing in any type that libbpf's relocation core would fall
   over?  */
static bool
types_valid (struct btf_check *check)
{
  for (__u32 id = 1; id < check->n_types; id++)
    if (!type_valid (check, id))
      return false;
  for (__u32 id = 1; id < check->n_types; id++)
    for (int view = 0; view < N_VIEWS; view++)
      {
	__u32 sum = 0;
	if (!count_parts (check, id, view, 0, &sum))
	  return false;
      }
  for (__u32 id = 1; id < check->n_types; id++)
    if (!bitfields_valid (check, id))
      return false;
  return true;
}

/* libbpf lets a header of any length pass; a length that is no multiple of 4
   would put every type at an address it must not have.  */
static bool
header_valid (const void *data, size_t size, char **error)
{
  struct btf_header header;
  /* Linux 7.2 has added members at the end, which need not be there.  */
  const size_t least = offsetof (struct btf_header, str_len)
		       + sizeof header.str_len;

  if (size < least)
    return core_fail (error, "it has %zu bytes, less than its header", size);
  memcpy (&header, data, least);
  if (header.magic != BTF_MAGIC
      && header.magic != __builtin_bswap16 (BTF_MAGIC))
    return core_fail (error, "it does not begin with BTF's magic number");
  if (header.magic != BTF_MAGIC)
    header.hdr_len = __builtin_bswap32 (header.hdr_len);
  if (header.hdr_len < least || header.hdr_len % 4 != 0)
    return core_fail (error, "its header has length %u", header.hdr_len);
  return true;
}

/* Returns the BTF of DATA; NULL, with the reason in *ERROR, if there is
   anything in it that libbpf cannot be trusted with.  */
struct btf *
btf_check_new (const void *data, size_t size, char **error)
{
  struct btf_check check = { .error = error };
  struct btf *btf;
  bool valid = false;

  if (!header_valid (data, size, error))
    return NULL;
  core_libbpf_forget ();
  btf = btf__new (data, size);
  if (!btf)
    {
      const char *warning = core_libbpf_warning ();
      core_fail (error, "libbpf: %s", warning ? warning : strerror (errno));
      return NULL;
    }
  check.btf = btf;
  check.n_types = btf__type_cnt (btf);
  for (int view = 0; view < N_VIEWS; view++)
    check.parts[view] = calloc (check.n_types, sizeof (__u32));
  if (check.parts[DIRECT] && check.parts[BEHIND_POINTER])
    valid = types_valid (&check);
  else
    core_fail (error, "out of memory");
  for (int view = 0; view < N_VIEWS; view++)
    free (check.parts[view]);
  if (valid)
    return btf;
  btf__free (btf);
  return NULL;
}
