/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* What becomes of an object on the running kernel?

   usage: runner facts|minimal|shifted|pinned|load OBJECT...

   Takes  objects.
   Gives  lines "WORD OBJECT NAME: TEXT".
	  facts: a case (cases/case.h) is loaded, attached and triggered by the
	  workload, "loaded" or "refused" is said of it, and "right", "wrong" or
	  "unread" of each fact;
	  minimal: the same, with the BTF MINIMAL, which someone has made;
	  shifted: the same, with a BTF in which each member is 8 bytes further
	  on and each enumerator one more, for which no fact may be right;
	  pinned: the same as facts, but another loader loads the case, which
	  waits for the line "runner PID", pins the map of the facts as PINNED,
	  and what only a call runs as CALLED, and writes a byte when all is
	  attached;
	  load: "loads" or "refused" for each program, as many of the object as
	  can be loaded together, with the last lines of the verifier's log.
   Never  lets one object see what another has done: each has a process of its
	  own.  */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include "attach.h"
#include "facts.h"
#include "workload.h"

#define MINIMAL "/tmp/minimal.btf"
#define SHIFTED "/tmp/shifted.btf"
#define PINNED "/sys/fs/bpf/facts"
#define CALLED "/sys/fs/bpf/called"
#define OBJECT_SECONDS 300

/* What libbpf and the verifier have said of the object, its end only, and the
   last program that libbpf has complained of.  */
static char complaint[16384];
static char complained_of[128];

static int
keep_complaint (enum libbpf_print_level level, const char *format, va_list args)
{
  char text[65536], *quote;
  size_t length, kept;
  int printed = vsnprintf (text, sizeof text, format, args);

  if (level != LIBBPF_WARN)
    return printed;
  if (strncmp (text, "libbpf: prog '", 14) == 0
      && (quote = strchr (text + 14, '\'')))
    snprintf (complained_of, sizeof complained_of, "%.*s",
	      (int) (quote - text - 14), text + 14);
  length = strlen (text);
  if (length > sizeof complaint / 2)
    {
      memmove (text, text + length - sizeof complaint / 2,
	       sizeof complaint / 2 + 1);
      length = sizeof complaint / 2;
    }
  kept = strlen (complaint);
  if (kept + length >= sizeof complaint)
    {
      size_t drop = kept + length + 1 - sizeof complaint;
      memmove (complaint, complaint + drop, kept - drop + 1);
    }
  strcat (complaint, text);
  return printed;
}

/* Prints the last lines of the complaint, on one line.  From 7.3 on the
   verifier explains itself after it has said what is wrong.  */

static void
print_complaint (void)
{
  size_t length = strlen (complaint);
  const size_t shown = 6000;
  const char *start = complaint + (length > shown ? length - shown : 0);

  for (; *start; start++)
    {
      if (*start == '\n')
	fputs (" | ", stdout);
      else
	putchar (*start);
    }
  putchar ('\n');
}

/* Sizes that the tools' own loaders set.  */

static void
set_sizes (struct bpf_object *obj)
{
  struct bpf_map *map;

  bpf_object__for_each_map (map, obj)
    {
      if (bpf_map__type (map) == BPF_MAP_TYPE_STACK_TRACE
	  && bpf_map__value_size (map) == 0)
	bpf_map__set_value_size (map, 127 * 8);
      if (bpf_map__max_entries (map) == 0
	  && bpf_map__type (map) != BPF_MAP_TYPE_PERF_EVENT_ARRAY)
	bpf_map__set_max_entries (map, 4096);
    }
}

/* Opens PATH, with the programs that are not in REFUSED (" NAME NAME ").  */

static struct bpf_object *
open_object (const char *path, const char *btf, const char *refused)
{
  LIBBPF_OPTS (bpf_object_open_opts, opts, .btf_custom_path = btf);
  struct bpf_object *obj = bpf_object__open_file (path, &opts);
  struct bpf_program *prog;
  char name[132];

  if (!obj)
    return NULL;
  set_sizes (obj);
  bpf_object__for_each_program (prog, obj)
    {
      snprintf (name, sizeof name, " %s ", bpf_program__name (prog));
      bpf_program__set_autoload (prog, !strstr (refused, name));
    }
  return obj;
}

/* Mode "facts", and "shifted" with a BTF.  */

static void
run_case (const char *path, const char *label, const char *btf)
{
  struct bpf_object *obj = open_object (path, btf, "");
  const char *failed;

  if (!obj || !facts_poison (obj))
    {
      printf ("refused %s -: cannot be opened as a case | ", label);
      print_complaint ();
      return;
    }
  facts_set_variable (obj, "runner", getpid ());
  workload_facts ();
  if (bpf_object__load (obj) != 0)
    {
      printf ("refused %s %s: ", label, complained_of);
      print_complaint ();
      return;
    }
  if ((failed = attach_all (obj)))
    {
      printf ("refused %s %s: cannot be attached | ", label, failed);
      print_complaint ();
      return;
    }
  printf ("loaded %s -:\n", label);
  workload_run ();
  attach_trigger (obj);
  facts_hold (obj, label);
  attach_end ();
}

/* Mode "pinned".  Says nothing when the other loader goes away.  */

static void
run_pinned (const char *path, const char *label)
{
  struct bpf_object *obj = open_object (path, NULL, "");
  struct bpf_map *map = obj ? bpf_object__find_map_by_name (obj, ".data.facts")
			    : NULL;
  LIBBPF_OPTS (bpf_test_run_opts, opts);
  int called;
  char byte;

  workload_facts ();
  printf ("runner %d\n", getpid ());
  if (read (STDIN_FILENO, &byte, 1) != 1)
    return;
  if (!map || bpf_map__reuse_fd (map, bpf_obj_get (PINNED)) != 0)
    {
      printf ("refused %s -: there are no facts at " PINNED "\n", label);
      return;
    }
  printf ("loaded %s -:\n", label);
  workload_run ();
  called = bpf_obj_get (CALLED);
  if (called >= 0)
    bpf_prog_test_run_opts (called, &opts);
  facts_hold (obj, label);
}

/* Mode "load".  libbpf gives up at the first program that the kernel refuses:
   the others are tried again without it.  */

static void
load_object (const char *path, const char *label)
{
  char refused[4096] = " ";

  for (;;)
    {
      struct bpf_object *obj;
      struct bpf_program *prog;
      size_t length = strlen (refused);
      char name[132];

      complaint[0] = complained_of[0] = 0;
      obj = open_object (path, NULL, refused);
      if (obj && bpf_object__load (obj) == 0)
	{
	  bpf_object__for_each_program (prog, obj)
	    if (bpf_program__autoload (prog))
	      printf ("loads %s %s:\n", label, bpf_program__name (prog));
	  return;
	}
      bpf_object__close (obj);
      printf ("refused %s %s: ", label, obj ? complained_of : "-");
      print_complaint ();
      snprintf (name, sizeof name, " %s ", complained_of);
      if (!obj || !complained_of[0] || strstr (refused, name)
	  || length + strlen (name) > sizeof refused)
	return;
      strcpy (refused + length, name + 1);
    }
}

/* Writes the kernel's BTF with each member of a record 8 bytes further on and
   each enumerator one more.  */

static void
write_shifted (void)
{
  struct btf *btf = btf__load_vmlinux_btf ();
  FILE *file = fopen (SHIFTED, "w");
  const void *data;
  __u32 size;

  if (!btf || !file)
    exit (2);
  for (unsigned int id = 1; id < btf__type_cnt (btf); id++)
    {
      struct btf_type *type = (struct btf_type *) btf__type_by_id (btf, id);

      for (int i = 0; btf_is_composite (type) && i < btf_vlen (type); i++)
	btf_members (type)[i].offset += 64;
      for (int i = 0; btf_is_enum (type) && i < btf_vlen (type); i++)
	btf_enum (type)[i].val++;
      if (btf_is_composite (type))
	type->size += 8;
    }
  data = btf__raw_data (btf, &size);
  if (!data || fwrite (data, size, 1, file) != 1 || fclose (file) != 0)
    exit (2);
}

static void
run_one (const char *mode, const char *path)
{
  const char *name = strrchr (path, '/');
  char folder[64], label[192];

  /* The last folder says which compiler it is from.  */
  snprintf (folder, sizeof folder, "%.*s", name ? (int) (name - path) : 1,
	    name ? path : ".");
  snprintf (label, sizeof label, "%s/%s",
	    strrchr (folder, '/') ? strrchr (folder, '/') + 1 : folder,
	    name ? name + 1 : path);
  if (strcmp (mode, "load") == 0)
    load_object (path, label);
  else if (strcmp (mode, "pinned") == 0)
    run_pinned (path, label);
  else if (strcmp (mode, "facts") == 0)
    run_case (path, label, NULL);
  else
    run_case (path, label, mode[0] == 'm' ? MINIMAL : SHIFTED);
}

int
main (int argc, char **argv)
{
  const char *mode = argc > 1 ? argv[1] : "";

  if (strcmp (mode, "facts") != 0 && strcmp (mode, "minimal") != 0
      && strcmp (mode, "shifted") != 0 && strcmp (mode, "pinned") != 0
      && strcmp (mode, "load") != 0)
    {
      fputs ("usage: runner facts|minimal|shifted|pinned|load OBJECT...\n",
	     stderr);
      return 2;
    }
  setvbuf (stdout, NULL, _IOLBF, 0);
  libbpf_set_strict_mode (LIBBPF_STRICT_ALL);
  libbpf_set_print (keep_complaint);
  prctl (PR_SET_NAME, "runner");
  if (strcmp (mode, "load") != 0)
    workload_prepare ();
  if (strcmp (mode, "shifted") == 0)
    write_shifted ();
  for (int i = 2; i < argc; i++)
    {
      int status;
      pid_t child = fork ();

      if (child == 0)
	{
	  alarm (OBJECT_SECONDS);
	  run_one (mode, argv[i]);
	  exit (0);
	}
      if (child < 0 || waitpid (child, &status, 0) < 0 || status != 0)
	printf ("died %s -: its process has ended with 0x%x\n", argv[i],
		child < 0 ? 0 : status);
    }
  return 0;
}
