# SPDX-License-Identifier: GPL-3.0-or-later
# Finds a bpf-gcc and what it takes to build a plugin for it, and tries that
# such a plugin loads.

# BTF_PROG_BPF_GCC([OLDEST], [NEWEST])
# Sets BPF_GCC, BPF_GCC_VERSION ("14.2.0") and GCC_MAJOR ("14").  The plugin reads
# GCC's own structures, and has been tried with those of OLDEST to NEWEST: a newer
# one is let in by --enable-untested-gcc alone.
AC_DEFUN([BTF_PROG_BPF_GCC],
[AC_ARG_VAR([BPF_GCC], [GCC for the BPF target, at least version $1])
btf_names=${BPF_GCC:-"bpf-gcc bpf-unknown-none-gcc bpf-none-gcc"}
AC_PATH_PROGS([BPF_GCC], [$btf_names])
AS_IF([test -z "$BPF_GCC"],
  [AC_MSG_ERROR([no $btf_names in PATH: install gcc-bpf, or give BPF_GCC=/path/to/bpf-gcc])])
AC_MSG_CHECKING([the target of $BPF_GCC])
btf_target=`"$BPF_GCC" -dumpmachine 2>&AS_MESSAGE_LOG_FD`
AC_MSG_RESULT([${btf_target:-none}])
AS_CASE([$btf_target],
  [bpf|bpf-*], [],
  [''], [AC_MSG_ERROR([$BPF_GCC does not run: give BPF_GCC=/path/to/bpf-gcc])],
  [AC_MSG_ERROR([$BPF_GCC compiles for $btf_target, not for bpf: give BPF_GCC=/path/to/bpf-gcc])])
AC_MSG_CHECKING([the version of $BPF_GCC])
BPF_GCC_VERSION=`"$BPF_GCC" -dumpfullversion 2>&AS_MESSAGE_LOG_FD`
AC_MSG_RESULT([$BPF_GCC_VERSION])
AS_VERSION_COMPARE([$BPF_GCC_VERSION], [$1],
  [AC_MSG_ERROR([$BPF_GCC is GCC $BPF_GCC_VERSION, but btf_relocatable needs GCC $1 or later])])
GCC_MAJOR=`AS_ECHO(["$BPF_GCC_VERSION"]) | sed 's/\..*//'`
AC_ARG_ENABLE([untested-gcc],
  [AS_HELP_STRING([--enable-untested-gcc],
    [build for a GCC newer than $2, with which nobody has tried the plugin])],
  [], [enable_untested_gcc=no])
AS_IF([test "$GCC_MAJOR" -gt $2 && test "$enable_untested_gcc" = no],
  [AC_MSG_ERROR([$BPF_GCC is GCC $BPF_GCC_VERSION, and btf_relocatable has been tried up to GCC $2: give --enable-untested-gcc, and run its tests])])
AC_SUBST([BPF_GCC_VERSION])
AC_SUBST([GCC_MAJOR])
])

# BTF_PLUGIN_HEADERS
# Sets BPF_PLUGIN_HEADERS, the folder that has gcc-plugin.h.
AC_DEFUN([BTF_PLUGIN_HEADERS],
[AC_ARG_WITH([bpf-plugin-headers],
  [AS_HELP_STRING([--with-bpf-plugin-headers=DIR],
    [the plugin headers of BPF_GCC, where it does not ship them; scripts/plugin-headers makes them])],
  [], [with_bpf_plugin_headers=])
AC_MSG_CHECKING([for the plugin headers of $BPF_GCC])
AS_IF([test -n "$with_bpf_plugin_headers"],
  [btf_headers=$with_bpf_plugin_headers],
  [btf_headers=`"$BPF_GCC" -print-file-name=plugin`])
# DIR is what GCC calls its plugin folder, or the include folder below it.
AS_IF([test -e "$btf_headers/include/gcc-plugin.h"],
    [btf_headers=$btf_headers/include],
  [test ! -e "$btf_headers/gcc-plugin.h"],
    [AC_MSG_RESULT([no])
     AS_IF([test -n "$with_bpf_plugin_headers"],
       [AC_MSG_ERROR([no gcc-plugin.h in $with_bpf_plugin_headers or its include folder])],
       [AC_MSG_ERROR([$BPF_GCC ships no plugin headers: run "scripts/plugin-headers $BPF_GCC" and give what it prints as --with-bpf-plugin-headers=DIR])])])
BPF_PLUGIN_HEADERS=`cd "$btf_headers" && pwd`
AC_MSG_RESULT([$BPF_PLUGIN_HEADERS])
AC_SUBST([BPF_PLUGIN_HEADERS])
])

# BTF_PROBE_PLUGIN
# Builds a plugin and has BPF_GCC load it.  A plugin reads the compiler's own
# structures, so its headers must be those of the very same compiler.
AC_DEFUN([BTF_PROBE_PLUGIN],
[AC_LANG_PUSH([C++])
AC_MSG_CHECKING([whether $BPF_GCC loads a plugin built with its headers])
cat >conftest.cc <<'_BTF_PROBE'
#include "gcc-plugin.h"
#include "plugin-version.h"
#include "diagnostic-core.h"

int plugin_is_GPL_compatible;

/* The configuration without its first word, the place where GCC's source
   lay when it was configured.  */
static const char *
options (const char *arguments)
{
  const char *space = strchr (arguments, ' ');
  return space ? space : "";
}

int
plugin_init (plugin_name_args *, plugin_gcc_version *compiler)
{
  if (strcmp (gcc_version.basever, compiler->basever)
      || strcmp (gcc_version.datestamp, compiler->datestamp)
      || strcmp (gcc_version.devphase, compiler->devphase)
      || strcmp (gcc_version.revision, compiler->revision)
      || strcmp (options (gcc_version.configuration_arguments),
		 options (compiler->configuration_arguments)))
    fatal_error (UNKNOWN_LOCATION, "headers of GCC %s of %s, compiler of %s",
		 gcc_version.basever, gcc_version.datestamp,
		 compiler->datestamp);
  return 0;
}
_BTF_PROBE
rm -f conftest.so
btf_compile="$CXX -std=gnu++17 $CPPFLAGS $CXXFLAGS -fno-rtti -fno-exceptions -fPIC -shared $LDFLAGS"
AS_ECHO(["$as_me:${as_lineno-$LINENO}: $btf_compile"]) >&AS_MESSAGE_LOG_FD
AS_IF([$btf_compile -isystem "$BPF_PLUGIN_HEADERS" -o conftest.so conftest.cc >&AS_MESSAGE_LOG_FD 2>&1], [],
  [AC_MSG_RESULT([no])
   AC_MSG_ERROR([$CXX cannot build a plugin with the headers in $BPF_PLUGIN_HEADERS: config.log says why])])
AS_IF(["$BPF_GCC" -fplugin=./conftest.so -S -x c -o conftest.s /dev/null >&AS_MESSAGE_LOG_FD 2>&1],
  [AC_MSG_RESULT([yes])],
  [AC_MSG_RESULT([no])
   btf_version=`sed -n 's/.*basever.* = "\(.*\)";/\1/p' "$BPF_PLUGIN_HEADERS/plugin-version.h"`
   AS_IF([test "$btf_version" = "$BPF_GCC_VERSION"],
     [AC_MSG_ERROR([$BPF_GCC is not the build of GCC $BPF_GCC_VERSION that the headers in $BPF_PLUGIN_HEADERS were made for, or it loads no plugins: config.log has its words])],
     [AC_MSG_ERROR([the headers in $BPF_PLUGIN_HEADERS are of GCC $btf_version, but $BPF_GCC is GCC $BPF_GCC_VERSION: give --with-bpf-plugin-headers=DIR of that version])])])
rm -f conftest.cc conftest.so conftest.s
AC_LANG_POP([C++])
])

# BTF_PLUGINDIR
# Sets plugindir, where "make install" puts the plugin: where BPF_GCC looks
# for the name in -fplugin=NAME.
AC_DEFUN([BTF_PLUGINDIR],
[AC_ARG_WITH([plugindir],
  [AS_HELP_STRING([--with-plugindir=DIR],
    [install the plugin into DIR instead of the plugin folder of BPF_GCC])],
  [], [with_plugindir=])
AC_MSG_CHECKING([where $BPF_GCC looks for plugins])
# A folder that does not exist is not printed, so name it by its neighbours.
btf_folder=`"$BPF_GCC" -print-search-dirs | sed -n 's/^install: //p'`
btf_folder=`cd "$btf_folder" && pwd`/plugin
AC_MSG_RESULT([$btf_folder])
AC_SUBST([plugindir], ["${with_plugindir:-$btf_folder}"])
])
