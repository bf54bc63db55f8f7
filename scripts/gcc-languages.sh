# SPDX-License-Identifier: GPL-3.0-or-later
# A bpf-gcc with more languages than C: built from the very gcc-N-source that
# the plain one comes from.  Sourced, after common.sh, debian.sh and
# gcc-source.sh.
#
# Takes  the plain compiler, whose configuration and binutils it shares.
# Gives  toolchain_with_languages, of scripts/toolchain.
# Never  loses an hour's work: the build tree stays until the compiler is
#        whole, and a second run goes on with make where the first one ended.

# language_key LIST: prints c++,rust as c++-rust, in the order of the alphabet.
language_key ()
{
  local language
  for language in ${1//,/ }; do
    case $language in
      c++ | rust) printf '%s\n' "$language" ;;
      *) die "no language \"$language\": c++ and rust are those that can be added" ;;
    esac
  done | sort -u | paste -s -d - -
}

# language_options KEY: prints the options for GCC's configure, one a line:
# the plain compiler's, whose last --enable-languages we overrule.  What no
# test needs and takes time to build is left out; the plugin's headers are
# those of this very build, so it need not be the same as the plain one's.
language_options ()
{
  xargs -n 1 printf '%s\n' <<<"$configured"
  printf '%s\n' "--enable-languages=c,${1//-/,}" --enable-checking=release \
	 --disable-nls --disable-lto MAKEINFO=missing CFLAGS=-O1 CXXFLAGS=-O1
}

# drop_torn_files LOG: a make that was killed may have left half an object,
# which the next one would take for whole.  Removes the objects of the last
# minute in which LOG was written.
drop_torn_files ()
{
  local log=$1
  [ -e "$log" ] || return 0
  note "going on where an earlier run ended"
  find . \( -name '*.o' -o -name '*.a' -o -name '*.rlib' \) -type f \
       -newermt "$(date --reference="$log" +'%F %T') - 1 minute" -delete
}

# tell_progress TOTAL PID: says each minute how far the build in this folder
# is, as long as the process PID lives.
tell_progress ()
{
  local total=$1 pid=$2 seconds=0
  while kill -0 "$pid" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
    [ $((seconds % 60)) -ne 0 ] \
      || note "  $(find . -name '*.o' | wc -l) of about $total objects"
  done
}

# unpack_whole WORK: the source, mended.
unpack_whole ()
{
  local source
  source=$(unpack_source "$1" "there is nothing to build from")
  # Debian's source lacks the manual.  A rule of GCC's compares that with its
  # sources, and fails: give the rule another name.
  sed -i 's|^s-tm-texi: build/genhooks.*|s-tm-texi:\n\t$(STAMP) $@\nverify-tm-texi:|' \
      "$source/gcc/Makefile.in"
}

# build_compiler KEY WORK: makes the compiler in WORK/build.  A file WORK/done-*
# for each step says that it need not be done again.
build_compiler ()
{
  local key=$1 work=$2 what options=() make
  what="GCC $version for C, ${key//-/ and }"
  mapfile -t options < <(language_options "$key")
  # Another version, or other options: another build.
  if [ "$built_as ${options[*]}" != "$(cat "$work/options" 2>/dev/null)" ]; then
    rm -rf "$work"
    mkdir -p "$work/build"
    printf '%s %s\n' "$built_as" "${options[*]}" >"$work/options"
  fi
  if [ ! -e "$work/done-unpack" ]; then
    unpack_whole "$work"
    : >"$work/done-unpack"
  fi
  cd "$work/build" || die "no folder $work/build"
  # GCC's configure looks for the plain compiler's binutils in PATH.
  PATH=$(dirname "$driver"):$PATH
  if [ ! -e ../done-configure ]; then
    note "configuring $what"
    quietly "$work/log" "../gcc-$version/configure" "${options[@]}" \
      || die "cannot configure $what"
    : >../done-configure
  else
    drop_torn_files "$work/log"
  fi
  note "building $what (half an hour and more)"
  # It keeps the lock, lest it outlive this script and meet a second one.
  quietly "$work/log" \
    env CARGO_NET_OFFLINE=true make -j"$(nproc)" all-gcc &
  make=$!
  tell_progress 1270 "$make" 9>&-
  wait "$make" || die "cannot build $what: when that is mended, run this again to go on"
}

# install_compiler WORK FOLDER: installs it, with its plugin headers, as a copy
# that finds its parts wherever FOLDER is.
install_compiler ()
{
  local work=$1 folder=$2 tool path
  note "installing it"
  quietly "$cache/log/languages-$major-install" \
    make -C "$work/build" install-gcc DESTDIR="$folder" \
    || die "cannot install GCC $version"
  for tool in as ld nm objdump; do
    path=$("$driver" -print-prog-name="$tool")
    [ -x "$path" ] || path=$(command -v "bpf-$tool") \
      || die "$driver has no $tool"
    ln -sfn "$(realpath "$path")" "$folder/usr/lib/gcc/bpf/$major/$tool"
  done
  # What plugin headers and tests are taken from.
  printf 'gcc-%s (= %s)\n' "$major" "$(built_using)" >"$folder/built-using"
}

# make_languages KEY FOLDER: fills FOLDER.
make_languages ()
{
  local work=$cache/work-languages-$major
  (build_compiler "$1" "$work")
  install_compiler "$work" "$2"
}

# toolchain_with_languages LIST HOW: prints the driver; HOW may be --cached.
toolchain_with_languages ()
{
  local key folder how=$2
  key=$(language_key "$1")
  describe_driver "$("$top/scripts/toolchain" "$major")"
  folder=$cache/toolchain/languages-$built_as-$key
  if [ ! -d "$folder" ]; then
    [ "$how" != --cached ] \
      || die "there is no bpf-gcc $built_as for ${key//-/ and } in the cache: make it with scripts/toolchain $major --languages $1"
    # Where the machine has a Rust of rustup's, that will do.
    PATH=$PATH:$HOME/.cargo/bin
    need make=make g++=g++ flock=util-linux cargo=cargo rustc=rustc \
	 /usr/share/doc/libgmp-dev=libgmp-dev \
	 /usr/include/mpc.h=libmpc-dev /usr/include/mpfr.h=libmpfr-dev \
	 /usr/include/zlib.h=zlib1g-dev
    with_lock "languages-$major"
    fill "$folder" make_languages "$key"
    rm -rf "$cache/work-languages-$major"
  fi
  printf '%s\n' "$folder/usr/bin/bpf-gcc"
}
