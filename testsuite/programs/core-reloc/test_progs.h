/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the kernel's prog_tests/core_reloc.c needs of the program that it is a
   part of, and no more: it is compiled as it is, with this header in the place
   of the selftests' own.

   With INTERPRETED, libbpf's functions that load and run a program are those
   of interpreted.c.

   Takes nothing, gives declarations, never changes what a case expects but for
   the one repair at the end.  */

#ifndef TEST_PROGS_H
#define TEST_PROGS_H

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/syscall.h>
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>

/* For the header of the kernel's test module, which is included for the size
   of one record.  */
typedef __s32 s32;
typedef __u32 u32;
typedef __s64 s64;
typedef __u64 u64;
struct hlist_node
{
  struct hlist_node *next, **pprev;
};

struct test_env
{
  bool has_testmod;
};
extern struct test_env env;

/* main.c.  */
bool test__start_subtest (const char *name);
void test__skip (void);
bool test_check (bool good, const char *what, const char *format, ...)
  __attribute__ ((format (printf, 3, 4)));
int trigger_module_test_read (int size);

#define sys_gettid() ((int) syscall (SYS_gettid))
#define ARRAY_SIZE(ARRAY) (sizeof (ARRAY) / sizeof *(ARRAY))

/* CHECK says whether the condition is true, which is bad; the others whether
   all is well.  */
#define CHECK(BAD, WHAT, ...) (!test_check (!(BAD), WHAT, __VA_ARGS__))
#define CHECK_FAIL(BAD) CHECK (BAD, "failed", "%s", #BAD)
#define ASSERT_OK(STATUS, WHAT) \
  test_check ((STATUS) == 0, WHAT, "status is not 0")
#define ASSERT_OK_PTR(POINTER, WHAT) \
  test_check (libbpf_get_error (POINTER) == 0, WHAT, "%s", strerror (errno))
#define ASSERT_FALSE(VALUE, WHAT) test_check (!(VALUE), WHAT, "is true")
#define ASSERT_GE(VALUE, LEAST, WHAT) \
  test_check ((VALUE) >= (LEAST), WHAT, "is less")

/* The bytes of a result that differs: for a look by hand.  */
#define printf(...) fprintf (stderr, __VA_ARGS__)

#ifdef INTERPRETED
#define bpf_object__open_file interpreted_open_file
#define bpf_object__find_program_by_name interpreted_find_program
#define bpf_object__load interpreted_load
#define bpf_object__find_map_by_name interpreted_find_map
#define bpf_map__fd interpreted_map_fd
#define bpf_program__attach_raw_tracepoint interpreted_attach
#define bpf_link__destroy interpreted_destroy
#define bpf_object__close interpreted_close
struct bpf_object *
bpf_object__open_file (const char *, const struct bpf_object_open_opts *);
struct bpf_program *bpf_object__find_program_by_name (const struct bpf_object *,
						      const char *);
int bpf_object__load (struct bpf_object *);
struct bpf_map *bpf_object__find_map_by_name (const struct bpf_object *,
					      const char *);
int bpf_map__fd (const struct bpf_map *);
struct bpf_link *
bpf_program__attach_raw_tracepoint (const struct bpf_program *, const char *);
int bpf_link__destroy (struct bpf_link *);
void bpf_object__close (struct bpf_object *);
#endif

/* setup_type_id_case_local looks for the type "void *" among the object's, and
   takes a pointer to a function that returns nothing for one too.  Clang's
   objects have no such type, GCC's have: those of bpf_helpers.h.  */
#define btf_is_func_proto(TYPE) \
  (btf_is_func_proto (TYPE) && (TYPE)->type != 0)

#endif
