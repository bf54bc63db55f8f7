/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Did the programs read what user space knows?

   Takes  facts, each a name with its value; and an object that has been loaded,
	  attached and triggered.  Its variables in the section .data.facts are
	  what its programs have read, and a variable's name is the name of the
	  fact that it has to be.
   Gives  a line for each of these variables: "right", "wrong" or "unread", the
	  object, the variable and the values.
   Never  takes a variable that nobody has written for one that is right: they
	  hold a poison before.

   Example: "FACT int pid;" in cases/task.bpf.c, which the program there sets
   to task->pid; workload.c says fact_number ("pid", getpid ()).
   Names that begin with "enum_" and "size_" are not set by anyone: the kernel's
   BTF has the values of its enumerators and the sizes of its types.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include "facts.h"

#define POISON 0xa5
#define LITTLE_ENDIAN_P (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

static struct fact facts[128];
static int n_facts;

/* The fact NAME, made where there is none.  */

static struct fact *
fact_slot (const char *name)
{
  int i = 0;

  while (i < n_facts && strcmp (facts[i].name, name) != 0)
    i++;
  if (i == (int) (sizeof facts / sizeof *facts))
    {
      fprintf (stderr, "too many facts\n");
      exit (2);
    }
  if (i == n_facts)
    n_facts++;
  memset (&facts[i], 0, sizeof facts[i]);
  snprintf (facts[i].name, sizeof facts[i].name, "%s", name);
  return &facts[i];
}

void
fact_number (const char *name, unsigned long long number)
{
  fact_slot (name)->number = number;
}

void
fact_text (const char *name, const char *text)
{
  struct fact *fact = fact_slot (name);

  snprintf (fact->text, sizeof fact->text, "%s", text);
}

/* NAME is the number that the file PATH begins with.  */

void
fact_file_number (const char *name, const char *path)
{
  unsigned long long number;
  FILE *file = fopen (path, "r");

  if (file && fscanf (file, "%llu", &number) == 1)
    fact_number (name, number);
  if (file)
    fclose (file);
}

/* The value of the kernel's enumerator NAME in *NUMBER.  */

static bool
kernel_enumerator (const struct btf *kernel, const char *name,
		   unsigned long long *number)
{
  for (unsigned int id = 1; id < btf__type_cnt (kernel); id++)
    {
      const struct btf_type *type = btf__type_by_id (kernel, id);

      for (int i = 0; btf_is_enum (type) && i < btf_vlen (type); i++)
	if (strcmp (btf__name_by_offset (kernel, btf_enum (type)[i].name_off),
		    name)
	    == 0)
	  {
	    *number = btf_enum (type)[i].val;
	    return true;
	  }
    }
  return false;
}

/* The fact NAME, or null.  */

static const struct fact *
fact_find (const char *name)
{
  static struct btf *kernel;
  unsigned long long number;
  int id;

  for (int i = 0; i < n_facts; i++)
    if (strcmp (facts[i].name, name) == 0)
      return &facts[i];
  if (strncmp (name, "enum_", 5) != 0 && strncmp (name, "size_", 5) != 0)
    return NULL;
  if (!kernel)
    kernel = btf__load_vmlinux_btf ();
  if (name[0] == 'e')
    {
      if (!kernel_enumerator (kernel, name + 5, &number))
	return NULL;
    }
  else
    {
      id = btf__find_by_name_kind (kernel, name + 5, BTF_KIND_STRUCT);
      if (id < 0)
	return NULL;
      number = btf__type_by_id (kernel, id)->size;
    }
  fact_number (name, number);
  return &facts[n_facts - 1];
}

/* The DATASEC of the object's section SECTION, or null.  */

static const struct btf_type *
section_type (struct bpf_object *obj, const char *section)
{
  const struct btf *btf = bpf_object__btf (obj);
  int id = btf__find_by_name_kind (btf, section, BTF_KIND_DATASEC);

  return id < 0 ? NULL : btf__type_by_id (btf, id);
}

/* Fills the facts' section with the poison, before the object is loaded.
   False when there is no such section.  */

bool
facts_poison (struct bpf_object *obj)
{
  struct bpf_map *map = bpf_object__find_map_by_name (obj, ".data.facts");
  size_t size = map ? bpf_map__value_size (map) : 0;
  char *data = malloc (size);
  bool done;

  if (!data)
    return false;
  memset (data, POISON, size);
  done = size && bpf_map__set_initial_value (map, data, size) == 0;
  free (data);
  return done;
}

/* Sets the object's constant NAME, before the object is loaded.  */

bool
facts_set_variable (struct bpf_object *obj, const char *name, int value)
{
  struct bpf_map *map = bpf_object__find_map_by_name (obj, ".rodata");
  const struct btf_type *section = section_type (obj, ".rodata");
  const struct btf *btf = bpf_object__btf (obj);
  size_t size = map ? bpf_map__value_size (map) : 0;
  char data[4096] = "";
  bool found = false;

  for (int i = 0; section && i < btf_vlen (section); i++)
    {
      const struct btf_var_secinfo *place = btf_var_secinfos (section) + i;
      const struct btf_type *variable = btf__type_by_id (btf, place->type);

      if (strcmp (btf__name_by_offset (btf, variable->name_off), name) == 0
	  && place->size == sizeof value && place->offset + place->size <= size
	  && size <= sizeof data)
	{
	  size_t initial;
	  memcpy (data, bpf_map__initial_value (map, &initial), size);
	  memcpy (data + place->offset, &value, sizeof value);
	  found = bpf_map__set_initial_value (map, data, size) == 0;
	}
    }
  return found;
}

/* The unsigned number at DATA, of SIZE bytes in this machine's order; what is
   larger than a number has none.  */

static unsigned long long
read_number (const unsigned char *data, size_t size)
{
  unsigned long long number = 0;

  for (size_t i = 0; i < size && size <= sizeof number; i++)
    number |= (unsigned long long) data[LITTLE_ENDIAN_P ? i : size - 1 - i]
	      << 8 * i;
  return number;
}

/* Compares a variable of SIZE bytes at DATA with the fact of its NAME.  */

static bool
fact_holds (const char *label, const char *name, const unsigned char *data,
	    size_t size)
{
  const struct fact *fact = fact_find (name);
  unsigned long long number, mask = size < 8 ? (1ull << 8 * size) - 1 : -1ull;
  size_t written = 0;
  bool right;

  while (written < size && data[written] == POISON)
    written++;
  if (!fact || written == size)
    {
      printf ("unread %s %s: %s\n", label, name,
	      fact ? "no program has written it" : "no fact has this name");
      return false;
    }
  if (fact->text[0])
    {
      right = strncmp ((const char *) data, fact->text, size) == 0;
      printf ("%s %s %s: \"%.*s\"", right ? "right" : "wrong", label, name,
	      (int) strnlen ((const char *) data, size), data);
      printf (right ? "\n" : " is not \"%s\"\n", fact->text);
      return right;
    }
  number = read_number (data, size);
  right = number == (fact->number & mask);
  printf ("%s %s %s: %llu", right ? "right" : "wrong", label, name, number);
  printf (right ? "\n" : " is not %llu\n", fact->number & mask);
  return right;
}

/* Compares all.  LABEL stands for the object in the lines.  */

bool
facts_hold (struct bpf_object *obj, const char *label)
{
  const struct btf *btf = bpf_object__btf (obj);
  const struct btf_type *section = section_type (obj, ".data.facts");
  struct bpf_map *map = bpf_object__find_map_by_name (obj, ".data.facts");
  unsigned char data[4096];
  int zero = 0;
  bool right = true;

  if (!map || !section || bpf_map__value_size (map) > sizeof data
      || bpf_map_lookup_elem (bpf_map__fd (map), &zero, data) != 0)
    {
      printf ("wrong %s -: it has no facts\n", label);
      return false;
    }
  for (int i = 0; i < btf_vlen (section); i++)
    {
      const struct btf_var_secinfo *place = btf_var_secinfos (section) + i;
      const struct btf_type *variable = btf__type_by_id (btf, place->type);

      right &= fact_holds (label, btf__name_by_offset (btf, variable->name_off),
			   data + place->offset, place->size);
    }
  return right;
}
