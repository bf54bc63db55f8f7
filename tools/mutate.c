/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mutate: runs a program on thousands of bad files, to test btf-relocs.

   Takes an ELF object or a raw BTF file, the first seed, the number of changed
   copies, and a command in which "@" stands for the changed copy.
   Gives how often the command ended with which status, and a line for each seed
   at which it did anything but this: end by itself within 20 seconds, with
   status 0 or 1 and nothing on standard error, or with status 2 and one line.
   Never changes the file itself; the same seed gives the same copy.

   The changes aim at what a reader trusts: half of them overwrite an aligned
   number, where offsets, lengths, counts and type ids are, by one that is near
   a limit or near the old one; most are in .BTF and .BTF.ext, and in headers.

   Example: mutate x.o 1 1000 btf-relocs --against vmlinux @  */

#include <errno.h>
#include <error.h>
#include <gelf.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct range
{
  size_t start;
  size_t size;
};

/* What may be changed: the whole file, headers, .BTF, .BTF.ext.  */
enum
{
  MAX_RANGES = 64
};

struct image
{
  unsigned char *data;
  size_t size;
  struct range ranges[MAX_RANGES];
  int n_ranges;
};

/* Returns the next number after *STATE, by xorshift64*: the same numbers on
   every machine.  */
static uint64_t
next_random (uint64_t *state)
{
  *state ^= *state >> 12;
  *state ^= *state << 25;
  *state ^= *state >> 27;
  return *state * UINT64_C (0x2545f4914f6cdd1d) >> 16;
}

/* Sets *IMAGE to the contents of the file PATH, or ends the program.  */
static void
read_image (struct image *image, const char *path)
{
  FILE *file = fopen (path, "rb");
  long size;

  if (!file || fseek (file, 0, SEEK_END) != 0 || (size = ftell (file)) <= 0)
    error (2, errno, "%s", path);
  rewind (file);
  image->size = size;
  image->data = malloc (size);
  if (!image->data || fread (image->data, 1, size, file) != (size_t) size)
    error (2, errno, "%s", path);
  fclose (file);
}

/* Adds the SIZE bytes at START to the ranges of IMAGE, if they are in it and
   there is room.  */
static void
add_range (struct image *image, size_t start, size_t size)
{
  if (image->n_ranges < MAX_RANGES && size >= 8 && start < image->size
      && size <= image->size - start)
    image->ranges[image->n_ranges++] = (struct range) { start, size };
}

/* Finds the ranges of IMAGE that are worth a change.  The headers of .BTF and
   .BTF.ext count twice: as what they are, and as a part of their section.  */
static void
find_ranges (struct image *image)
{
  Elf *elf;
  Elf_Scn *section = NULL;
  GElf_Ehdr header;
  size_t names;

  add_range (image, 0, image->size);
  elf_version (EV_CURRENT);
  elf = elf_memory ((char *) image->data, image->size);
  if (!elf || !gelf_getehdr (elf, &header)
      || elf_getshdrstrndx (elf, &names) != 0)
    {
      /* Raw BTF: its header.  */
      add_range (image, 0, 24);
      elf_end (elf);
      return;
    }
  add_range (image, 0, header.e_ehsize);
  while ((section = elf_nextscn (elf, section)))
    {
      GElf_Shdr s;
      const char *name;

      if (!gelf_getshdr (section, &s)
	  || !(name = elf_strptr (elf, names, s.sh_name))
	  || strncmp (name, ".BTF", 4) != 0)
	continue;
      add_range (image, s.sh_offset, s.sh_size);
      add_range (image, s.sh_offset, 32);
      add_range (image,
		 header.e_shoff + elf_ndxscn (section) * header.e_shentsize,
		 header.e_shentsize);
    }
  elf_end (elf);
}

/* Overwrites a number at AT, in the byte order that is most likely.  */
static void
change_number (unsigned char *at, uint64_t *state)
{
  static const uint32_t limits[] = { 0,		 1,	     2,
				     4,		 8,	     0x7f,
				     0xff,	 0x7fff,     0xffff,
				     0xffffff,	 0x7fffffff, 0x80000000,
				     0xfffffff0, 0xfffffffc, 0xffffffff };
  uint32_t value;

  memcpy (&value, at, sizeof value);
  switch (next_random (state) % 4)
    {
    case 0:
      value = limits[next_random (state) % (sizeof limits / sizeof *limits)];
      break;
    case 1:
      value += (int) (next_random (state) % 65) - 32;
      break;
    case 2:
      /* A BTF type's kind, or the highest bits of anything.  */
      value ^= (uint32_t) (next_random (state) % 32) << 24;
      break;
    default:
      value = next_random (state) % 256;
    }
  memcpy (at, &value, sizeof value);
}

/* Changes one to four places of IMAGE, and sometimes cuts it off, as the
   numbers after *STATE say.  */
static void
mutate (struct image *image, uint64_t *state)
{
  int count = 1 + next_random (state) % 4;

  while (count--)
    {
      const struct range *range
	= &image->ranges[next_random (state) % image->n_ranges];
      size_t at = next_random (state) % (range->size - 4);
      unsigned char *byte = image->data + range->start + at;

      switch (next_random (state) % 8)
	{
	case 0:
	  *byte = next_random (state);
	  break;
	case 1:
	  *byte ^= 1 << next_random (state) % 8;
	  break;
	case 2:
	  memset (byte, next_random (state) % 2 ? 0xff : 0, 4);
	  break;
	case 3:
	  /* Another number of the same range.  */
	  memmove (byte - at % 4,
		   image->data + range->start
		     + next_random (state) % (range->size - 4) / 4 * 4,
		   4);
	  break;
	default:
	  change_number (byte - at % 4, state);
	}
    }
  if (next_random (state) % 16 == 0)
    image->size = next_random (state) % image->size;
}

/* Writes IMAGE, changed by SEED, as PATH.  */
static void
write_changed (const struct image *original, unsigned long seed,
	       const char *path)
{
  struct image copy = *original;
  uint64_t state = (seed + 1) * UINT64_C (0x9e3779b97f4a7c15);
  FILE *file = fopen (path, "wb");

  copy.data = malloc (copy.size);
  if (!copy.data || !file)
    error (2, errno, "%s", path);
  memcpy (copy.data, original->data, copy.size);
  for (int i = 0; i < 8; i++)
    next_random (&state);
  mutate (&copy, &state);
  if (fwrite (copy.data, 1, copy.size, file) != copy.size || fclose (file) != 0)
    error (2, errno, "%s", path);
  free (copy.data);
}

/* Runs COMMAND with what it prints to standard error in LOG, which is emptied
   before.  Returns the status as waitpid gives it.  */
static int
run (char **command, FILE *log)
{
  pid_t child;
  int status;

  rewind (log);
  if (ftruncate (fileno (log), 0) != 0)
    error (2, errno, "cannot empty the log");
  child = fork ();
  if (child == 0)
    {
      alarm (20);
      if (!freopen ("/dev/null", "w", stdout)
	  || dup2 (fileno (log), STDERR_FILENO) < 0)
	_exit (126);
      execvp (command[0], command);
      _exit (127);
    }
  if (child < 0 || waitpid (child, &status, 0) != child)
    error (2, errno, "cannot run %s", command[0]);
  return status;
}

/* Returns the number of lines in LOG.  */
static int
count_lines (FILE *log)
{
  int lines = 0, c;

  rewind (log);
  while ((c = getc (log)) != EOF)
    lines += c == '\n';
  return lines;
}

/* Runs a command on changed files, and prints those on which it ended in a way
   that it must not.  */
int
main (int argc, char **argv)
{
  char path[] = "/tmp/mutate.XXXXXX";
  struct image image = { .n_ranges = 0 };
  FILE *log = tmpfile ();
  unsigned long ends[3] = { 0 }, wrong = 0;

  if (argc < 5)
    error (2, 0, "usage: mutate FILE FIRST-SEED COUNT COMMAND [ARGUMENT]...");
  read_image (&image, argv[1]);
  find_ranges (&image);
  if (!log || close (mkstemp (path)) != 0)
    error (2, errno, "cannot make temporary files");
  for (char **argument = argv + 4; *argument; argument++)
    if (strcmp (*argument, "@") == 0)
      *argument = path;

  const unsigned long first = strtoul (argv[2], NULL, 10);
  const unsigned long count = strtoul (argv[3], NULL, 10);
  for (unsigned long seed = first; seed < first + count; seed++)
    {
      write_changed (&image, seed, path);
      int status = run (argv + 4, log);
      int lines = count_lines (log);
      int end = WIFEXITED (status) ? WEXITSTATUS (status) : 128;
      if (end > 2 || lines != (end == 2))
	{
	  printf ("seed %lu: status %#x, %d lines of errors\n", seed, status,
		  lines);
	  wrong++;
	}
      else
	ends[end]++;
    }
  printf ("%lu wrong, status 0: %lu, 1: %lu, 2: %lu\n", wrong, ends[0], ends[1],
	  ends[2]);
  unlink (path);
  free (image.data);
  return wrong != 0;
}
