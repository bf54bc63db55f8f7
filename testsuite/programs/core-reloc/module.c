/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stands for the kernel's module bpf_testmod, as somebody reads its file.

   Takes the target's BTF, which has the types of the kernel and of the module.
   Gives the arguments of the tracepoint bpf_testmod_test_read, in memory that is
   laid out as that BTF says, and the helpers that its programs call.
   Never knows an offset: all are BTF's.  */

#include "test_progs.h"
#include "module.h"

enum
{
  HELPER_GET_CURRENT_PID_TGID = 14,
  HELPER_PROBE_READ_KERNEL_STR = 115
};

static void
fail (const char *what)
{
  fprintf (stderr, "core-reloc: error: the target has no %s\n", what);
  exit (2);
}

/* Returns memory for STRUCT, cleared, and sets *TYPE.  */
static struct region
allocate (const struct btf *btf, const char *name, const struct btf_type **type)
{
  int id = btf__find_by_name_kind (btf, name, BTF_KIND_STRUCT);

  if (id < 0)
    fail (name);
  *type = btf__type_by_id (btf, id);
  return (struct region) { calloc (1, (*type)->size), (*type)->size, false };
}

/* Returns the address of the member NAME of the record of TYPE in REGION.  */
static void *
member (const struct btf *btf, const struct btf_type *type,
	const struct region *region, const char *name)
{
  for (int i = 0; i < btf_vlen (type); i++)
    if (strcmp (btf__name_by_offset (btf, btf_members (type)[i].name_off), name)
	== 0)
      return (char *) region->start + btf_member_bit_offset (type, i) / 8;
  fail (name);
  return NULL;
}

/* Makes in MODULE what the tracepoint has when SIZE bytes are read, with the
   types of the object or BTF file TARGET.  */
void
module_prepare (struct module *module, const char *target, size_t size)
{
  struct btf *btf = btf__parse (target, NULL);
  const struct btf_type *task, *read;
  __s32 pid = sys_gettid (), tgid = getpid ();

  if (!btf)
    fail ("BTF");
  module->task = allocate (btf, "task_struct", &task);
  memcpy (member (btf, task, &module->task, "pid"), &pid, sizeof pid);
  memcpy (member (btf, task, &module->task, "tgid"), &tgid, sizeof tgid);
  strcpy (member (btf, task, &module->task, "comm"), "test_progs");
  module->read = allocate (btf, "bpf_testmod_test_read_ctx", &read);
  memcpy (member (btf, read, &module->read, "len"), &size, sizeof size);
  module->arguments[0] = (uintptr_t) module->task.start;
  module->arguments[1] = (uintptr_t) module->read.start;
  btf__free (btf);
}

void
module_free (struct module *module)
{
  free (module->task.start);
  free (module->read.start);
  memset (module, 0, sizeof *module);
}

/* Adds the memory of MODULE to REGIONS.  Returns how many there are then.  */
size_t
module_regions (struct module *module, struct region *regions, size_t n_regions)
{
  if (!module->task.start)
    return n_regions;
  regions[n_regions++] = module->task;
  regions[n_regions++] = module->read;
  regions[n_regions++] = (struct region) { module->arguments,
					   sizeof module->arguments, false };
  return n_regions;
}

/* Returns how many bytes of the string at FROM are copied to TO, of SIZE
   bytes, or an error.  */
static int64_t
copy_string (struct run *run, char *to, size_t size, uint64_t from)
{
  for (size_t i = 0; i < size; i++)
    {
      const char *c = interpreter_memory (run, from + i, 1, false);

      if (!c)
	return -EFAULT;
      to[i] = i + 1 < size ? *c : '\0';
      if (!to[i])
	return i + 1;
    }
  return 0;
}

/* The helpers that no other case calls.  Returns false for any other.  */
bool
module_helper (struct run *run, int number, uint64_t *regs)
{
  void *to;

  switch (number)
    {
    case HELPER_GET_CURRENT_PID_TGID:
      regs[0] = getpid () | (uint64_t) sys_gettid () << 32;
      return true;
    case HELPER_PROBE_READ_KERNEL_STR:
      to = interpreter_memory (run, regs[1], (uint32_t) regs[2], true);
      if (!to)
	return false;
      regs[0] = copy_string (run, to, (uint32_t) regs[2], regs[3]);
      return true;
    default:
      return false;
    }
}
