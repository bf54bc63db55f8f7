# SPDX-License-Identifier: GPL-3.0-or-later
# BTF_CHECK_LIBBPF: what btf-relocs is built from.
#
# Takes  pkg-config's libbpf, libelf, zlib and json-c; LIBBPF_ARCHIVE, which
#        names another libbpf.a.
# Gives  TOOLS_CFLAGS and TOOLS_LIBS, with libbpf as the static archive: only
#        that has the relocation core (tools/libbpf-internal.h).
# Never  takes the declarations in that header on trust: a record of a BTF made
#        in memory is relocated, and each result compared.
AC_DEFUN([BTF_CHECK_LIBBPF],
[AC_ARG_VAR([LIBBPF_ARCHIVE], [the static libbpf.a that btf-relocs links])
PKG_CHECK_MODULES([LIBBPF], [libbpf >= 1.1])
PKG_CHECK_MODULES([TOOLS], [libelf zlib json-c])
TOOLS_CFLAGS="$LIBBPF_CFLAGS $TOOLS_CFLAGS"

AC_MSG_CHECKING([for the static libbpf.a])
AS_IF([test -z "$LIBBPF_ARCHIVE"],
  [LIBBPF_ARCHIVE=`$PKG_CONFIG --variable=libdir libbpf`/libbpf.a
   test -e "$LIBBPF_ARCHIVE" || LIBBPF_ARCHIVE=`$CC -print-file-name=libbpf.a`])
AS_IF([test -e "$LIBBPF_ARCHIVE"], [AC_MSG_RESULT([$LIBBPF_ARCHIVE])],
  [AC_MSG_RESULT([no])
   AC_MSG_ERROR([no static libbpf.a: install it (Debian: libbpf-dev; Fedora: libbpf-static), or name it by LIBBPF_ARCHIVE=FILE])])
TOOLS_LIBS="$LIBBPF_ARCHIVE $TOOLS_LIBS"

AC_MSG_CHECKING([for the relocation core in it])
btf_saved_CFLAGS=$CFLAGS
btf_saved_CPPFLAGS=$CPPFLAGS
btf_saved_LIBS=$LIBS
CFLAGS="$CFLAGS $TOOLS_CFLAGS"
CPPFLAGS="$CPPFLAGS -I$srcdir/tools"
LIBS="$TOOLS_LIBS $LIBS"
AC_RUN_IFELSE([AC_LANG_SOURCE([[
#include <bpf/btf.h>
#include "libbpf-internal.h"

/* A BTF with struct S { unsigned int a; unsigned int b; }, B at OFFSET.  */
static struct btf *
make_btf (int offset, int *access)
{
  struct btf *btf = btf__new_empty ();
  int id = btf__add_int (btf, "unsigned int", 4, 0);
  btf__add_struct (btf, "S", offset + 4);
  btf__add_field (btf, "a", id, 0, 0);
  btf__add_field (btf, "b", id, offset * 8, 0);
  *access = btf__add_str (btf, "0:1");
  return btf;
}

int
main (void)
{
  static struct bpf_core_spec specs[3];
  int access, unused;
  struct btf *local = make_btf (4, &access), *target = make_btf (12, &unused);
  struct bpf_core_relo relo = { 0, 2, access, BPF_CORE_FIELD_BYTE_OFFSET };
  struct bpf_core_cand cand = { local, 2 };
  struct bpf_core_cand_list list = { 0, 0 };
  struct bpf_core_relo_res res;
  struct bpf_insn insn = { .code = BPF_ALU64 | BPF_ADD | BPF_K, .imm = 4 };

  return !(bpf_core_add_cands (&cand, bpf_core_essential_name_len ("S___x"),
			       target, "target", 1, &list) == 0
	   && list.len == 1 && list.cands[0].btf == target
	   && list.cands[0].id == 2
	   && bpf_core_parse_spec ("", local, &relo, &specs[1]) == 0
	   && bpf_core_calc_relo_insn ("", &relo, 0, local, &list, specs,
				       &res) == 0
	   && specs[0].btf == local && specs[0].root_type_id == 2
	   && specs[0].len == 2 && specs[0].raw_len == 2
	   && specs[0].spec[1].idx == 1 && specs[0].spec[1].name[0] == 'b'
	   && specs[0].raw_spec[1] == 1 && specs[0].bit_offset == 32
	   && res.orig_val == 4 && res.new_val == 12 && !res.poison
	   && res.validate && !res.fail_memsz_adjust
	   && res.orig_sz == 4 && res.new_sz == 4
	   && res.orig_type_id == 1 && res.new_type_id == 1
	   && bpf_core_patch_insn ("", &insn, 0, &relo, 0, &res) == 0
	   && insn.imm == 12);
}
]])],
  [AC_MSG_RESULT([yes])],
  [AC_MSG_RESULT([no])
   AC_MSG_ERROR([the declarations in tools/libbpf-internal.h do not fit $LIBBPF_ARCHIVE: they are for libbpf 1.1 to 1.7])],
  [AC_MSG_RESULT([not tried: compiling for another machine])])
CFLAGS=$btf_saved_CFLAGS
CPPFLAGS=$btf_saved_CPPFLAGS
LIBS=$btf_saved_LIBS
])
