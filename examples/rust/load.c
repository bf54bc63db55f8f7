/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loads wakeup.o, has a thread of its own woken, and prints what the program says
   of that, after what it should say.

   usage: load wakeup.o  */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <bpf/libbpf.h>

#define TRACE "/sys/kernel/tracing/trace"
#define OLD_TRACE "/sys/kernel/debug/tracing/trace"

static int thread_id;

static void *
sleep_often (void *unused)
{
  thread_id = gettid ();
  for (int i = 0; i < 20; i++)
    usleep (50000);
  return unused;
}

/* Prints the first line about the thread; 0 if there is one.  */
static int
print_line (void)
{
  char line[512], wanted[64];
  FILE *trace = fopen (TRACE, "r");

  if (!trace)
    trace = fopen (OLD_TRACE, "r");
  if (!trace)
    return 1;
  snprintf (wanted, sizeof wanted, "woken: pid %d ", thread_id);
  while (fgets (line, sizeof line, trace))
    if (strstr (line, wanted))
      {
	printf ("%s", strstr (line, wanted));
	fclose (trace);
	return 0;
      }
  fclose (trace);
  printf ("the thread is not in the trace\n");
  return 1;
}

int
main (int argc, char **argv)
{
  struct bpf_object *object;
  struct bpf_program *program;
  pthread_t thread;

  if (argc != 2 || !(object = bpf_object__open_file (argv[1], NULL))
      || bpf_object__load (object)
      || !(program = bpf_object__next_program (object, NULL))
      || !bpf_program__attach (program))
    return 1;
  if (pthread_create (&thread, NULL, sleep_often, NULL)
      || pthread_join (thread, NULL))
    return 1;
  printf ("right: pid %d tgid %d\n", thread_id, getpid ());
  return print_line ();
}
