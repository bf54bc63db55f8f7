# SPDX-License-Identifier: GPL-3.0-or-later
# What every suite in scripts/suites/ begins with: a suite is programs, or tests,
# that nobody here wrote, or that are compared with clang's.  Sourced, with the
# suite's arguments.
#
# Takes  14|16; and BPF_GCC, PLUGIN, BTF_RELOCS and CLANG from the environment,
#        where the testsuite runs the suite; else what scripts/build makes.
# Gives  $major, these four, $version (of the compiler), and $work, an empty
#        folder; and the functions below.
# Never  prints anything to standard output but results: lines of ITEM, RESULT
#        (pass, fail, not-built, exception) and REASON, with tabs between.
PROGRAM=suites/$(basename "$0")
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case $#:${1-} in
  1:14 | 1:16) major=$1 ;;
  *) die "usage: scripts/$PROGRAM 14|16" ;;
esac
if [ -z "${PLUGIN-}" ]; then
  BPF_GCC=$("$top/scripts/toolchain" "$major")
  PLUGIN=$("$top/scripts/build" "$major")
  BTF_RELOCS=$top/build/gcc-$major/tools/btf-relocs
  CLANG=clang-19
  need clang-19=clang-19
fi
version=$("$BPF_GCC" -dumpfullversion)
work=$(dirname "$PLUGIN")/../work/suite-$(basename "$0")
rm -rf "$work"
mkdir -p "$work"
work=$(cd "$work" && pwd)

# with_results COMMAND...: runs COMMAND, which prints results, and ends the suite
# with the status that they call for.
with_results ()
{
  "$@" | tee "$work/results"
  ! cut -f 2 "$work/results" | grep -qvx 'pass\|not-built\|exception'
}
