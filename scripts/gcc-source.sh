# SPDX-License-Identifier: GPL-3.0-or-later
# The source of a bpf-gcc: the very gcc-N-source package that Debian built it
# from.  Sourced, after common.sh and debian.sh.
#
# Takes  a driver, by name or path.
# Gives  $driver, $version, $major, $configured and $built_as, from what the
#        driver says of itself, and the functions below.
# Never  takes another version of the source than the compiler's: the headers
#        of a plugin have to be the same, and a test's expectation too.

# describe_driver NAME: sets the variables.
describe_driver ()
{
  local verbose package
  driver=$(command -v "$1") || die "no such compiler: $1"
  version=$("$driver" -dumpfullversion)
  major=${version%%.*}
  verbose=$("$driver" -v 2>&1)
  configured=$(sed -n 's/^Configured with: [^ ]* //p' <<<"$verbose")
  package=$(sed -n 's/^gcc version [^ ]* (\(.*\)) *$/\1/p' <<<"$verbose")
  [ -n "$configured" ] || die "$driver -v does not say how it was configured"
  # The pkgversion of Debian's gcc-bpf is its package version: 14.2.0-19+2.
  built_as=${package:-$version}
}

# built_using: prints the version of gcc-N-source that $driver was built from,
# or nothing.
built_using ()
{
  local record
  record=$(dirname "$driver")/../../built-using
  if [ -e "$record" ]; then
    cat "$record"
  else
    dpkg-query --show --showformat='${Built-Using}' gcc-bpf 2>/dev/null || true
  fi | sed -n "s/.*gcc-$major (= \([^)]*\)).*/\1/p"
}

# unpack_source FOLDER REMEDY [PATTERN...]: unpacks the source of $driver into
# FOLDER, or those of its files that match the PATTERNs, and prints the path of
# it.  REMEDY is what to do where there is none.
unpack_source ()
{
  local folder=$1 remedy=$2 wanted suite
  shift 2
  need xz=xz-utils
  wanted=$(built_using)
  [ -n "$wanted" ] \
    || die "cannot tell from which gcc-$major-source $driver was built; $remedy"
  for suite in trixie testing unstable; do
    [ "$(suite_field "$suite" "gcc-$major-source" Version)" != "$wanted" ] \
      || break
    suite=
  done
  [ -n "$suite" ] \
    || die "no Debian release in reach has gcc-$major-source $wanted, from which $driver was built; $remedy"
  suite_unpack "$suite" "$folder" "gcc-$major-source"
  note "unpacking the source of GCC $version"
  tar --extract --directory "$folder" --wildcards \
      --file "$(ls "$folder/usr/src/gcc-$major/gcc-"*.tar.*)" "$@" \
    || die "cannot unpack the source of GCC $version"
  rm -rf "${folder:?}/usr"
  ls -d "$folder/gcc-$version"*
}
