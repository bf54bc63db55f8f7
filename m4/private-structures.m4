# SPDX-License-Identifier: GPL-3.0-or-later
# BTF_PRIVATE_STRUCTURES: are GCC's own structures as the plugin repeats them?
#
# Takes  BPF_GCC, BPF_PLUGIN_HEADERS, and gcc-plugin/gcc/, which has what no
#        header of GCC has.
# Gives  nothing, or an error that names the first one that differs.
# Never  takes them on trust: a plugin that reads them is loaded, and what it
#        reads of a source compared with what is known of that.
AC_DEFUN([BTF_PRIVATE_STRUCTURES],
[AC_LANG_PUSH([C++])
AC_MSG_CHECKING([whether $BPF_GCC has the structures that the plugin repeats])
cat >conftest.c <<'_BTF_PROBE'
struct S { int a, b; };
int f (struct S *s) { return s->b; }
_BTF_PROBE
rm -f conftest.so
btf_compile="$CXX -std=gnu++17 $CPPFLAGS $CXXFLAGS -O0 -g0 -fno-rtti -fno-exceptions -fPIC -shared $LDFLAGS"
AS_IF([$btf_compile -isystem "$BPF_PLUGIN_HEADERS" -I"$srcdir/gcc-plugin" -o conftest.so "$srcdir/m4/private-structures.cc" >&AS_MESSAGE_LOG_FD 2>&1], [],
  [AC_MSG_RESULT([no])
   AC_MSG_ERROR([the structures in gcc-plugin/gcc cannot be built with the headers in $BPF_PLUGIN_HEADERS: config.log says why])])
AS_IF(["$BPF_GCC" -fplugin=./conftest.so -gbtf -O2 -S -o conftest.s conftest.c >conftest.err 2>&1],
  [AC_MSG_RESULT([yes])],
  [AC_MSG_RESULT([no])
   cat conftest.err >&AS_MESSAGE_LOG_FD
   btf_different=`sed -n 's/.*fatal error: //p' conftest.err | head -n 1`
   AC_MSG_ERROR([in $BPF_GCC ${btf_different:-a structure is another one}: see gcc-plugin/gcc for what the plugin expects])])
rm -f conftest.c conftest.so conftest.s conftest.err
AC_LANG_POP([C++])
])
