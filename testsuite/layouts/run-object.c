/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs the functions of a BPF object, relocated to a target, and compares what
   they do with the same functions compiled natively against that target.

   Takes an object; its target's BTF, or "-" to leave the object as it was
   compiled; and the native program, a shared library with
     unsigned long test_NAME (void *arena)	what is compared; any number
     void setup (void *arena, unsigned long round)
						puts the arena in order
     const unsigned long arena_size
   Each test runs ROUNDS times, each time first natively and then in the
   interpreter, on the same memory with the same contents, so that addresses
   are the same too.
   Gives one line a test: "same test_NAME", "differ test_NAME: WHY", or
   "beyond test_NAME: WHY" where libbpf's records cannot express the target;
   status 0 when none differs, 1 when one does, 2 when nothing can be run.
   Never looks at what the object's records claim: the effect counts.  */

#include <dlfcn.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core-message.h"
#include "image.h"
#include "relocation.h"

enum
{
  ROUNDS = 4,
  MAX_REGIONS = 1024
};

typedef unsigned long test_function (void *);
typedef void setup_function (void *, unsigned long);

/* What a test works on: the arena, and every variable that the object shares
   with the native program.  */
struct memory
{
  struct region regions[MAX_REGIONS];
  size_t n_regions;
  /* The contents before the test, and after the native function.  */
  void *before[MAX_REGIONS];
  void *expected[MAX_REGIONS];
};

struct program
{
  struct core_object object;
  /* By record; NULL where nothing is relocated.  */
  struct core_result *results;
  struct image image;
  setup_function *setup;
};

enum verdict
{
  SAME,
  DIFFERENT,
  BEYOND
};

static struct memory memory;
static void *library;

static void
die (const char *subject, const char *reason)
{
  fprintf (stderr, "run-object: error: %s: %s\n", subject, reason);
  exit (2);
}

static void
add_region (void *start, size_t size, bool writable)
{
  size_t i = memory.n_regions++;

  if (i == MAX_REGIONS)
    die ("the object", "too many variables and sections");
  memory.regions[i] = (struct region) { start, size, writable };
  memory.before[i] = malloc (size);
  memory.expected[i] = malloc (size);
  if (!memory.before[i] || !memory.expected[i])
    die ("the object", "out of memory");
}

/* The callback of image_load.  */
static void *
find_shared (const char *name, size_t *size)
{
  void *address = dlsym (library, name);
  const ElfW (Sym) *symbol = NULL;
  Dl_info info;

  if (!address
      || !dladdr1 (address, &info, (void **) &symbol, RTLD_DL_SYMENT)
      || !symbol)
    return NULL;
  /* A record may be read in units larger than itself, up to 8 bytes.  */
  *size = (symbol->st_size + 7) / 8 * 8;
  for (size_t i = 0; i < memory.n_regions; i++)
    if (memory.regions[i].start == address)
      return address;
  add_region (address, *size, true);
  return address;
}

/* Fills the arena with bytes that look random and are the same every time.  */
static void
fill_arena (unsigned long round)
{
  unsigned char *bytes = memory.regions[0].start;
  uint64_t state = 0x9e3779b97f4a7c15 * (round + 1);

  for (size_t i = 0; i < memory.regions[0].size; i++)
    {
      state = state * 6364136223846793005 + 1442695040888963407;
      bytes[i] = state >> 56;
    }
}

static void
save (void **copies)
{
  for (size_t i = 0; i < memory.n_regions; i++)
    memcpy (copies[i], memory.regions[i].start, memory.regions[i].size);
}

static void
restore (void **copies)
{
  for (size_t i = 0; i < memory.n_regions; i++)
    if (memory.regions[i].writable)
      memcpy (memory.regions[i].start, copies[i], memory.regions[i].size);
}

/* Says what differs in memory from the native program's, if anything does.  */
static bool
memory_same_p (const char *name, unsigned long round)
{
  for (size_t i = 0; i < memory.n_regions; i++)
    {
      const unsigned char *have = memory.regions[i].start;
      const unsigned char *want = memory.expected[i];

      for (size_t at = 0; at < memory.regions[i].size; at++)
	if (have[at] != want[at])
	  {
	    printf ("differ %s: round %lu: byte %zu of memory %zu is %#x, not "
		    "%#x\n",
		    name, round, at, i, have[at], want[at]);
	    return false;
	  }
    }
  return true;
}

/* Whether the target has the field where no record can say so: an offset that
   does not fit into a load, a bit-field in two aligned units of 8 bytes.  */
static bool
beyond_libbpf_p (const struct core_result *result)
{
  return (result->outcome >= CORE_AMBIGUOUS
	  && (strstr (result->note, "can't be satisfied for bitfield")
	      || strstr (result->note, "value too big")));
}

/* Returns the instruction of the image that RECORD is on.  */
static size_t
record_insn (const struct image *image, const struct core_record *record)
{
  size_t insn = record->relo.insn_off / 8;

  for (size_t i = 0; i < image->n_sections; i++)
    if (image->sections[i].code
	&& strcmp (image->sections[i].name, record->code->name) == 0)
      return image->sections[i].first_insn + insn;
  return SIZE_MAX;
}

/* Says which record of FUNCTION libbpf refuses, if it does one: with that the
   object does not load.  */
static bool
refused_p (const struct program *program, const struct function *function)
{
  for (size_t i = 0; program->results && i < program->object.n_records; i++)
    {
      const struct core_record *record = &program->object.records[i];
      const struct core_result *result = &program->results[i];
      size_t insn = record_insn (&program->image, record);

      if (result->outcome < CORE_AMBIGUOUS || beyond_libbpf_p (result)
	  || insn < function->start || insn >= function->end)
	continue;
      printf ("differ %s: instruction %zu: record %s is %s: %s\n",
	      function->name, insn - function->start, record->access,
	      core_outcome_name (result->outcome), result->note);
      return true;
    }
  return false;
}

/* Says why the program stopped.  */
static enum verdict
stopped (const struct program *program, const struct function *function,
	 unsigned long round, const struct machine *machine)
{
  for (size_t i = 0; program->results && i < program->object.n_records; i++)
    if (beyond_libbpf_p (&program->results[i])
	&& record_insn (&program->image, &program->object.records[i])
	     == machine->pc)
      {
	printf ("beyond %s: %s\n", function->name, program->results[i].note);
	return BEYOND;
      }
  printf ("differ %s: round %lu: instruction %zu: %s\n", function->name, round,
	  machine->pc - function->start, machine->trap);
  return DIFFERENT;
}

/* Runs FUNCTION natively and then as BPF; says so where that differs.  */
static enum verdict
run_round (const struct program *program, const struct function *function,
	   test_function *native, unsigned long round)
{
  static struct region regions[2 * MAX_REGIONS];
  const struct image *image = &program->image;
  struct machine machine = { .insns = image->insns, .n_insns = image->n_insns,
			     .regions = regions };
  void *arena = memory.regions[0].start;
  uint64_t expected, result;

  fill_arena (round);
  program->setup (arena, round);
  save (memory.before);
  expected = native (arena);
  save (memory.expected);
  restore (memory.before);

  image_reset (image);
  for (size_t i = 0; i < memory.n_regions; i++)
    regions[machine.n_regions++] = memory.regions[i];
  machine.n_regions += image_regions (image, regions + machine.n_regions);
  if (!interpret (&machine, function->start, (uintptr_t) arena, &result))
    return stopped (program, function, round, &machine);
  if (result != expected)
    {
      printf ("differ %s: round %lu: returns %#lx, not %#lx\n",
	      function->name, round, (unsigned long) result,
	      (unsigned long) expected);
      return DIFFERENT;
    }
  return memory_same_p (function->name, round) ? SAME : DIFFERENT;
}

static enum verdict
run_test (const struct program *program, const struct function *function)
{
  test_function *native
    = (test_function *) dlsym (library, function->name);
  enum verdict verdict = SAME;

  if (!native)
    die (function->name, "the native program has no such function");
  for (unsigned long round = 0; verdict == SAME && round < ROUNDS; round++)
    {
      verdict = run_round (program, function, native, round);
      restore (memory.before);
    }
  if (verdict == SAME)
    printf ("same %s\n", function->name);
  return verdict;
}

static bool
run_tests (const struct program *program)
{
  size_t n_tests = 0;
  bool all_same = true;

  for (size_t i = 0; i < program->image.n_functions; i++)
    {
      const struct function *function = &program->image.functions[i];
      bool test = strncmp (function->name, "test_", 5) == 0;

      n_tests += test;
      if (refused_p (program, function))
	all_same = false;
      else if (test && run_test (program, function) == DIFFERENT)
	all_same = false;
    }
  if (n_tests == 0)
    die ("the object", "no function test_*");
  return all_same;
}

/* Relocates the object's code.  An instruction with a record that libbpf
   refuses stops the program where it gets there.  */
static void
relocate (struct program *program, const char *target)
{
  struct core_object *object = &program->object;
  char *error = NULL;

  program->results = relocate_object (object, target, &error);
  if (!program->results)
    die (target, error);
  for (size_t i = 0; i < object->n_records; i++)
    if (program->results[i].outcome >= CORE_AMBIGUOUS)
      object->records[i].code->insns[object->records[i].relo.insn_off / 8].code
	= 0;
}

static void
open_library (struct program *program, const char *path)
{
  const unsigned long *arena_size;

  library = dlopen (path, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    die (path, dlerror ());
  program->setup = (setup_function *) dlsym (library, "setup");
  arena_size = dlsym (library, "arena_size");
  if (!program->setup || !arena_size)
    die (path, "no setup or no arena_size");
  add_region (aligned_alloc (64, (*arena_size + 63) / 64 * 64), *arena_size,
	      true);
}

int
main (int argc, char **argv)
{
  struct program program = { .results = NULL };
  char *error = NULL;
  bool same;

  if (argc != 4)
    die ("usage", "run-object OBJECT TARGET-BTF|- NATIVE-LIBRARY");
  setvbuf (stdout, NULL, _IOLBF, 0);
  /* A test that has no end natively.  */
  alarm (10);
  core_libbpf_listen ();
  open_library (&program, argv[3]);
  if (!core_object_open (&program.object, argv[1], &error))
    die (argv[1], error);
  if (strcmp (argv[2], "-") != 0)
    relocate (&program, argv[2]);
  if (!image_load (&program.image, argv[1], &program.object, find_shared,
		   &error))
    die (argv[1], error);
  same = run_tests (&program);
  image_free (&program.image);
  core_object_close (&program.object);
  free (program.results);
  return same ? 0 : 1;
}
