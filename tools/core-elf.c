/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds sections, and the BTF, in files that may hold anything.

   Takes the name of a file.
   Gives its sections (by libelf) and its BTF (by libbpf), checked, or one line
   that says what is wrong.
   Never changes the file, and never prints.

   Example: core_btf_open ("/sys/kernel/btf/vmlinux", &error) is the running
   kernel's BTF; so is core_btf_open ("vmlinux", &error), from the section .BTF
   of its ELF file.  */

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <bpf/btf.h>

#include "btf-check.h"
#include "core-elf.h"
#include "core-message.h"
#include "core-object.h"

/* Ends what core_elf_open has begun, also when that has failed.  */
void
core_elf_close (struct core_elf *file)
{
  if (file->elf)
    elf_end (file->elf);
  if (file->fd >= 0)
    close (file->fd);
}

/* Opens PATH, an ELF file, as *FILE.  Returns false and sets *ERROR if it is
   none; FILE is to be closed in either case.  */
bool
core_elf_open (struct core_elf *file, const char *path, char **error)
{
  size_t n_sections;

  *file = (struct core_elf) { .fd = open (path, O_RDONLY | O_CLOEXEC) };
  if (file->fd < 0)
    return core_fail (error, "%s", strerror (errno));
  elf_version (EV_CURRENT);
  file->elf = elf_begin (file->fd, ELF_C_READ, NULL);
  if (!file->elf || elf_kind (file->elf) != ELF_K_ELF)
    return core_fail (error, "not an ELF file");
  if (!gelf_getehdr (file->elf, &file->header)
      || elf_getshdrnum (file->elf, &n_sections) != 0)
    return core_fail (error, "malformed ELF file: %s", elf_errmsg (-1));
  /* libelf takes a table of sections outside of the file for none.  */
  if (n_sections == 0)
    return core_fail (error, "malformed ELF file: no sections: is it cut off?");
  return true;
}

/* Sets *SECTION to the next section after it and *NAME and *HEADER to its own.
   Returns false at the end, and (with *ERROR) where the ELF file is bad.  */
bool
core_elf_next (struct core_elf *file, Elf_Scn **section, const char **name,
	       GElf_Shdr *header, char **error)
{
  size_t names;

  *section = elf_nextscn (file->elf, *section);
  if (!*section)
    return false;
  if (elf_getshdrstrndx (file->elf, &names) == 0
      && gelf_getshdr (*section, header)
      && (*name = elf_strptr (file->elf, names, header->sh_name)))
    return true;
  return core_fail (error, "malformed ELF file: section %zu: %s",
		    elf_ndxscn (*section), elf_errmsg (-1));
}

/* Returns what SECTION, called NAME, has in the file; NULL, with *ERROR, if it
   has nothing there.  */
Elf_Data *
core_elf_contents (Elf_Scn *section, const char *name, char **error)
{
  Elf_Data *data = elf_rawdata (section, NULL);

  if (data && data->d_buf)
    return data;
  core_fail (error, "section %s has no contents", name);
  return NULL;
}

/* Returns the contents of the section WANTED of FILE; NULL, with *ERROR, if
   there is none, and then ADVICE says how to get one.  */
Elf_Data *
core_elf_find (struct core_elf *file, const char *wanted, const char *advice,
	       char **error)
{
  Elf_Scn *section = NULL;
  const char *name;
  GElf_Shdr header;

  while (core_elf_next (file, &section, &name, &header, error))
    if (strcmp (name, wanted) == 0)
      return core_elf_contents (section, name, error);
  if (!*error)
    core_fail (error, "no %s section: %s", wanted, advice);
  return NULL;
}

/* Returns the BTF of FILE, checked, which the caller frees; NULL, with *ERROR,
   if there is none or a bad one.  ADVICE says how to get one.  */
struct btf *
core_elf_btf (struct core_elf *file, const char *advice, char **error)
{
  Elf_Data *data = core_elf_find (file, ".BTF", advice, error);
  char *reason = NULL;
  struct btf *btf;

  if (!data)
    return NULL;
  btf = btf_check_new (data->d_buf, data->d_size, &reason);
  if (!btf)
    core_fail (error, "malformed .BTF: %s", reason ? reason : "out of memory");
  else
    btf__set_pointer_size (btf,
			   gelf_getclass (file->elf) == ELFCLASS32 ? 4 : 8);
  free (reason);
  return btf;
}

/* Reads all of FD, from its beginning.  Returns it, for the caller to free, and
   its *SIZE; NULL, with *ERROR, if that fails.  */
static void *
read_all (int fd, size_t *size, char **error)
{
  char *data = NULL;
  size_t capacity = 0;
  ssize_t n;

  *size = 0;
  do
    {
      if (*size == capacity)
	{
	  char *larger = realloc (data, capacity = 2 * capacity + (1 << 20));
	  if (!larger)
	    {
	      core_fail (error, "out of memory");
	      free (data);
	      return NULL;
	    }
	  data = larger;
	}
      n = pread (fd, data + *size, capacity - *size, *size);
      if (n > 0)
	*size += n;
    }
  while (n > 0);
  if (n == 0)
    return data;
  core_fail (error, "%s", strerror (errno));
  free (data);
  return NULL;
}

/* Returns the BTF of FD, a file that has nothing else, as kernels show theirs;
   NULL, with *ERROR, if it is none.  */
static struct btf *
raw_btf (int fd, char **error)
{
  char *reason = NULL;
  struct btf *btf;
  size_t size;
  void *data = read_all (fd, &size, error);

  if (!data)
    return NULL;
  btf = btf_check_new (data, size, &reason);
  if (!btf)
    core_fail (error, "neither ELF nor BTF: %s",
	       reason ? reason : "out of memory");
  free (reason);
  free (data);
  return btf;
}

/* Returns the BTF of PATH, an ELF file or a raw BTF file.  On failure *ERROR,
   which must be NULL before, is one line for the caller to free.  */
struct btf *
core_btf_open (const char *path, char **error)
{
  struct core_elf file;
  struct btf *btf = NULL;

  if (core_elf_open (&file, path, error))
    btf = core_elf_btf (&file,
			"give a kernel's BTF, such as /sys/kernel/btf/vmlinux",
			error);
  else if (file.elf && elf_kind (file.elf) != ELF_K_ELF)
    {
      free (*error);
      *error = NULL;
      btf = raw_btf (file.fd, error);
    }
  core_elf_close (&file);
  return btf;
}
