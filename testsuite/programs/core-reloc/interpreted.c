/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stands for libbpf and the kernel where there is no kernel to load programs:
   the functions that prog_tests/core_reloc.c calls.

   Takes an object and its target's BTF.
   Gives the object relocated by libbpf's code, and its program run by the
   interpreter of the layouts tests when it is attached.
   Never runs what needs a kernel's own memory or types: such a case is skipped.

   Loading fails where libbpf's or the verifier's would.  libbpf's fails if it
   refuses a record; the verifier's if a poisoned instruction can be reached.
   It knows the values that relocation has put into instructions, and follows
   no branch that they rule out; so a run shows it, as what else these programs
   branch on are helpers that fail, and they do nothing after that.

   Example: "r0 = field_exists ...; if r0 == 0 goto done; <poisoned>" loads
   where the field is missing, and does not without the branch.

   The cases module_* have no file with the target's types: libbpf would look for
   them in the running kernel and its modules, which is not done here.  They get
   those of module-target.c, and run when the test makes the module's tracepoint
   happen.  */

#include <sys/mman.h>

#include "core-message.h"
#include "image.h"
#include "relocation.h"
#include "test_progs.h"
#include "module.h"
#include "suite.h"

enum
{
  HELPER_PROBE_READ_KERNEL = 113,
  MAX_REGIONS = 64
};

struct bpf_program
{
  struct bpf_object *object;
  char *name;
};

/* The contents of .bss, as a file that a test maps into its memory.  */
struct bpf_map
{
  int fd;
};

struct bpf_object
{
  char *path, *target;
  struct core_object object;
  struct image image;
  struct bpf_program program;
  struct bpf_map bss;
  /* Empty but for the cases that need it.  */
  struct module module;
};

bool way_unrelocated, way_changed;
const bool way_has_testmod = true;

/* The program that waits for the module's tracepoint.  */
static const struct bpf_program *waiting;

const char *
way_missing (void)
{
  core_libbpf_listen ();
  return NULL;
}

static void
die (const char *subject, const char *reason)
{
  fprintf (stderr, "core-reloc: error: %s: %s\n", subject, reason);
  exit (2);
}

static void *
no_variable (const char *name, size_t *size)
{
  (void) name;
  (void) size;
  return NULL;
}

static struct section *
find_bss (const struct bpf_object *object)
{
  for (size_t i = 0; i < object->image.n_sections; i++)
    if (object->image.sections[i].memory
	&& strcmp (object->image.sections[i].name, ".bss") == 0)
      return &object->image.sections[i];
  die (object->path, "no .bss");
  return NULL;
}

/* Whether the program that runs is one of the module's.  */
static bool current_module;

/* bpf_probe_read_kernel (TO, SIZE, FROM): reads what the program may read too,
   else fails and fills TO with zeros.  */
static bool
call_helper (struct run *run, int number, uint64_t *regs)
{
  size_t size = (uint32_t) regs[2];
  void *to = interpreter_memory (run, regs[1], size, true);
  const void *from = interpreter_memory (run, regs[3], size, false);

  if (number != HELPER_PROBE_READ_KERNEL || !to)
    return current_module && module_helper (run, number, regs);
  if (from)
    memmove (to, from, size);
  else
    memset (to, 0, size);
  regs[0] = from ? 0 : (uint64_t) -EFAULT;
  return true;
}

/* Runs the program once.  Returns false, with the reason in MACHINE, where it
   does something that the verifier does not let it do.  */
static bool
run_program (const struct bpf_program *program, struct machine *machine)
{
  static struct region regions[MAX_REGIONS];
  const struct image *image = &program->object->image;
  struct module *module = &program->object->module;
  uint64_t argument = 0, result;

  current_module = module->task.start != NULL;
  if (current_module)
    argument = (uintptr_t) module->arguments;
  if (image->n_sections + 3 > MAX_REGIONS)
    die (program->object->path, "too many sections");
  *machine = (struct machine) {
    .insns = image->insns,
    .n_insns = image->n_insns,
    .regions = regions,
    .n_regions = module_regions (module, regions,
				 image_regions (image, regions)),
    .helper = call_helper
  };
  for (size_t i = 0; i < image->n_functions; i++)
    if (strcmp (image->functions[i].name, program->name) == 0)
      return interpret (machine, image->functions[i].start, argument, &result);
  die (program->object->path, "has no such function");
  return false;
}

struct bpf_object *
bpf_object__open_file (const char *path,
		       const struct bpf_object_open_opts *options)
{
  struct bpf_object *object = calloc (1, sizeof *object);
  char *error = NULL;

  if (!object)
    die (path, "out of memory");
  if (strcmp (path, "test_core_reloc_module.bpf.o") == 0)
    {
      object->target = strdup ("module-target.o");
      module_prepare (&object->module, object->target, 0);
    }
  else if (options->btf_custom_path)
    object->target = strdup (options->btf_custom_path);
  else
    {
      suite_skip ("needs a running kernel: reads its task_struct");
      free (object);
      errno = EOPNOTSUPP;
      return NULL;
    }
  object->path = strdup (path);
  object->bss.fd = -1;
  if (core_object_open (&object->object, path, &error))
    return object;
  test_check (false, "obj_open", "%s", error);
  free (error);
  bpf_object__close (object);
  errno = EINVAL;
  return NULL;
}

struct bpf_program *
bpf_object__find_program_by_name (const struct bpf_object *object,
				  const char *name)
{
  struct bpf_program *program = (struct bpf_program *) &object->program;

  program->object = (struct bpf_object *) object;
  program->name = strdup (name);
  return program;
}

/* Returns the code of all sections, one after the other, for the caller to
   free.  */
static struct bpf_insn *
copy_code (const struct core_object *object, size_t *n_insns)
{
  struct bpf_insn *copy = NULL;

  *n_insns = 0;
  for (size_t i = 0; i < object->n_codes; i++)
    {
      const struct core_code *code = &object->codes[i];

      copy = realloc (copy, (*n_insns + code->n_insns) * sizeof *copy);
      memcpy (copy + *n_insns, code->insns, code->n_insns * sizeof *copy);
      *n_insns += code->n_insns;
    }
  return copy;
}

/* Puts back what copy_code has returned.  */
static void
restore_code (struct core_object *object, const struct bpf_insn *copy)
{
  for (size_t i = 0; i < object->n_codes; i++)
    {
      struct core_code *code = &object->codes[i];

      memcpy (code->insns, copy, code->n_insns * sizeof *copy);
      copy += code->n_insns;
    }
}

/* Returns false if libbpf refuses a record.  */
static bool
relocate (struct bpf_object *object)
{
  size_t n_insns;
  struct bpf_insn *before = copy_code (&object->object, &n_insns), *after;
  char *error = NULL;
  struct core_result *results = relocate_object (&object->object,
						 object->target, &error);
  bool accepted = true;

  if (!results)
    die (object->target, error);
  for (size_t i = 0; i < object->object.n_records; i++)
    accepted &= results[i].outcome < CORE_AMBIGUOUS;
  after = copy_code (&object->object, &n_insns);
  way_changed = !accepted || memcmp (before, after, n_insns * sizeof *after);
  if (way_unrelocated)
    restore_code (&object->object, before);
  free (before);
  free (after);
  free (results);
  return accepted || way_unrelocated;
}

int
bpf_object__load (struct bpf_object *object)
{
  struct machine machine;
  struct section *bss;
  char *error = NULL;

  if (!relocate (object))
    return -EINVAL;
  if (!image_load (&object->image, object->path, &object->object, no_variable,
		   &error))
    die (object->path, error);
  if (!run_program (&object->program, &machine) && machine.poisoned)
    return -EINVAL;
  test_check (!*machine.trap, "verifier", "instruction %zu: %s", machine.pc,
	      machine.trap);
  image_reset (&object->image);
  bss = find_bss (object);
  object->bss.fd = memfd_create ("bss", 0);
  if (object->bss.fd < 0 || ftruncate (object->bss.fd, bss->size) != 0)
    die (".bss", strerror (errno));
  return *machine.trap ? -EACCES : 0;
}

/* The tests ask for .bss alone.  */
struct bpf_map *
bpf_object__find_map_by_name (const struct bpf_object *object, const char *name)
{
  return (strcmp (name, ".bss") == 0 ? (struct bpf_map *) &object->bss : NULL);
}

int
bpf_map__fd (const struct bpf_map *map)
{
  return map->fd;
}

/* Runs PROGRAM on what the test has put into the map.  */
static void
run_on_map (const struct bpf_program *program)
{
  const struct section *bss = find_bss (program->object);
  int fd = program->object->bss.fd;
  struct machine machine;
  ssize_t size = bss->size;

  if (pread (fd, bss->memory, size, 0) != size)
    die (".bss", "cannot be read");
  test_check (run_program (program, &machine), "run", "instruction %zu: %s",
	      machine.pc, machine.trap);
  if (pwrite (fd, bss->memory, size, 0) != size)
    die (".bss", "cannot be written");
}

/* At once: a kernel would at the next event.  But the module's comes when the
   test says so.  */
struct bpf_link *
bpf_program__attach_raw_tracepoint (const struct bpf_program *program,
				    const char *event)
{
  (void) event;
  if (program->object->module.task.start)
    waiting = program;
  else
    run_on_map (program);
  return (struct bpf_link *) program;
}

/* SIZE bytes are read from the module's file.  */
int
trigger_module_test_read (int size)
{
  struct bpf_object *object = waiting->object;

  module_free (&object->module);
  module_prepare (&object->module, object->target, size);
  run_on_map (waiting);
  return 0;
}

int
bpf_link__destroy (struct bpf_link *link)
{
  (void) link;
  return 0;
}

void
bpf_object__close (struct bpf_object *object)
{
  if (!object)
    return;
  if (object->bss.fd >= 0)
    close (object->bss.fd);
  image_free (&object->image);
  module_free (&object->module);
  core_object_close (&object->object);
  free (object->program.name);
  free (object->path);
  free (object->target);
  free (object);
}
