/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opens an object with libbpf, and prints its programs; the status is 0 if that
   takes it.  */

#include <stdio.h>
#include <bpf/libbpf.h>

int
main (int argc, char **argv)
{
  struct bpf_object *object = bpf_object__open_file (argv[argc - 1], NULL);
  struct bpf_program *program;

  if (!object || libbpf_get_error (object))
    return 1;
  bpf_object__for_each_program (program, object)
    printf ("%s in %s\n", bpf_program__name (program),
	    bpf_program__section_name (program));
  return 0;
}
