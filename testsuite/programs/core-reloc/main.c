/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs the cases of the kernel's prog_tests/core_reloc.c and prints what came
   out.

   Takes the objects and targets, test_core_reloc_NAME.bpf.o and
   btf__core_reloc_NAME.bpf.o, and bpftool, in the current folder; and
     --unrelocated	runs the programs as they were compiled
   Gives a line for each case, "core_reloc/CASE<tab>RESULT<tab>REASON", RESULT
   being pass, fail or skip; after --unrelocated, "same" stands for REASON where
   relocation would have changed nothing.  The test core_reloc_btfgen is
   the same with the target cut down by "bpftool gen min_core_btf".
   Status 0 when none failed, 1 when one did, 77 when nothing can be run here.
   Never decides what a case expects: its table is the kernel's.  */

#include <stdarg.h>
#include <sys/prctl.h>

#include "test_progs.h"
#include "suite.h"
#undef printf

void test_core_reloc (void);
void test_core_reloc_btfgen (void);

struct test_env env;

/* The current case.  NAME is NULL before the first.  */
static struct
{
  const char *test;
  const char *name;
  bool failed, skipped;
  char reason[200];
} current;

static bool any_failed;

static void
end_case (void)
{
  const char *result = "pass";

  if (!current.name)
    return;
  if (current.failed)
    result = "fail";
  else if (current.skipped)
    result = "skip";
  if (way_unrelocated && !way_changed)
    snprintf (current.reason, sizeof current.reason, "same");
  /* What the test itself leaves out has no reason: no such case.  */
  if (!current.skipped || *current.reason)
    printf ("%s/%s\t%s\t%s\n", current.test, current.name, result,
	    current.reason);
  any_failed |= current.failed;
  current.name = NULL;
}

bool
test__start_subtest (const char *name)
{
  end_case ();
  current.name = name;
  current.failed = current.skipped = false;
  *current.reason = '\0';
  way_changed = false;
  return true;
}

void
suite_skip (const char *cause)
{
  current.skipped = true;
  snprintf (current.reason, sizeof current.reason, "%s", cause);
}

/* The table leaves a case out; or a program has said that its compiler lacks
   what it needs, which must not be.  */
void
test__skip (void)
{
  if (strncmp (current.name, "module_", 7) == 0
      && strcmp (current.test, "core_reloc") == 0)
    suite_skip ("needs a kernel with the module bpf_testmod");
  else if (strcmp (current.test, "core_reloc") == 0)
    test_check (false, "skip", "the program was compiled without its body");
  else
    current.skipped = true;
}

/* Keeps the first thing that is wrong.  Returns GOOD.  */
bool
test_check (bool good, const char *what, const char *format, ...)
{
  va_list arguments;
  size_t length;

  if (good || current.failed || current.skipped)
    return good;
  current.failed = true;
  length = snprintf (current.reason, sizeof current.reason, "%s: ", what);
  va_start (arguments, format);
  vsnprintf (current.reason + length, sizeof current.reason - length, format,
	     arguments);
  va_end (arguments);
  current.reason[strcspn (current.reason, "\n")] = '\0';
  return good;
}

static int
print_warnings (enum libbpf_print_level level, const char *format,
		va_list arguments)
{
  return level == LIBBPF_WARN ? vfprintf (stderr, format, arguments) : 0;
}

int
main (int argc, char **argv)
{
  const char *missing = way_missing ();

  if (missing)
    {
      fprintf (stderr, "%s\n", missing);
      return 77;
    }
  way_unrelocated = argc == 2 && strcmp (argv[1], "--unrelocated") == 0;
  if (argc > 2 || (argc == 2 && !way_unrelocated))
    return 2;
  libbpf_set_print (print_warnings);
  env.has_testmod = way_has_testmod;
  /* The case "kernel" reads this from the kernel.  */
  prctl (PR_SET_NAME, "test_progs");
  current.test = "core_reloc";
  test_core_reloc ();
  end_case ();
  current.test = "core_reloc_btfgen";
  test_core_reloc_btfgen ();
  end_case ();
  return any_failed;
}
