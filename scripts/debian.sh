# SPDX-License-Identifier: GPL-3.0-or-later
# Packages of another Debian release than the machine's, without touching the
# machine's own apt: a private apt state for each suite, on the mirror that the
# machine's apt configuration names.  Sourced, after common.sh.
#
# Every file comes through apt-get, which checks the suite's signature (by
# Debian's archive keyring) and each file's hash.

# debian_mirror: prints the address of the machine's Debian mirror.
debian_mirror ()
{
  local mirror
  mirror=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' \
	     'Created-By: Packages' 2>/dev/null \
	   | sed -n 's/^Debian|Debian|//p' | head -n 1) || true
  if [ -z "$mirror" ]; then
    # Before the first "apt-get update" apt knows no origin.
    quietly "$cache/log/apt-update" as_root apt-get update \
      || die "apt-get update failed"
    mirror=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' \
	       'Created-By: Packages' 2>/dev/null \
	     | sed -n 's/^Debian|Debian|//p' | head -n 1) || true
  fi
  [ -n "$mirror" ] \
    || die "apt names no Debian mirror: this needs Debian, or the files by hand"
  printf '%s\n' "$mirror"
}

# suite_apt SUITE COMMAND ARGUMENT...: "apt-get" (or another program of apt)
# on SUITE alone: "trixie", or "trixie:s390x" for another architecture than the
# machine's.  The suite's index is fetched on first use and once a day.
suite_apt ()
{
  local suite=$1 program=$2
  shift 2
  local state=$cache/apt/$suite
  local architecture=${suite#"${suite%%:*}"}
  architecture=${architecture#:}
  local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  local options=(
    -o Dir::State="$state/state" -o Dir::State::status="$state/status"
    -o Dir::Cache="$state/cache" -o Dir::Etc::sourcelist="$state/sources.list"
    -o Dir::Etc::sourceparts=- -o Dir::Etc::preferencesparts=-
    -o Dir::Etc::preferences=- -o Dir::Etc::trustedparts=-
    -o Debug::NoLocking=true
    -o APT::Architecture="${architecture:-$(dpkg --print-architecture)}"
    -o APT::Get::AllowUnauthenticated=false -o APT::Sandbox::User=
    -o APT::Install-Recommends=false -o Acquire::Languages=none
    -o Acquire::Retries=3)
  if [ -z "$(find "$state/updated" -mmin -1440 2>/dev/null)" ]; then
    [ -e "$keyring" ] || die "no $keyring: install debian-archive-keyring"
    local mirror
    mirror=$(debian_mirror)
    mkdir -p "$state/state/lists/partial" "$state/cache/archives/partial"
    : >"$state/status"
    printf '%s [signed-by=%s] %s %s main\n' \
	   deb "$keyring" "$mirror" "${suite%%:*}" \
	   deb-src "$keyring" "$mirror" "${suite%%:*}" >"$state/sources.list"
    note "reading the package index of Debian $suite"
    quietly "$cache/log/apt-$suite" apt-get "${options[@]}" update \
      || die "cannot read the package index of Debian $suite"
    : >"$state/updated"
  fi
  "$program" "${options[@]}" "$@"
}

# suite_version SUITE PACKAGE: prints the version of a binary package.
suite_version ()
{
  local version
  version=$(suite_apt "$1" apt-cache show --no-all-versions "$2" 2>/dev/null \
	    | sed -n 's/^Version: //p' | head -n 1) || true
  [ -n "$version" ] || die "Debian $1 has no package $2"
  printf '%s\n' "$version"
}

# suite_field SUITE PACKAGE FIELD: prints a field of a binary package's entry,
# or nothing.
suite_field ()
{
  suite_apt "$1" apt-cache show --no-all-versions "$2" 2>/dev/null \
    | sed -n "s/^$3: //p" | head -n 1
}

# suite_unpack SUITE FOLDER PACKAGE...: downloads binary packages and unpacks
# them into FOLDER, which need not be the root of a system.
suite_unpack ()
{
  local suite=$1 folder=$2 package archive downloads
  shift 2
  downloads=$(mktemp -d "$cache/download.XXXXXX")
  note "fetching $* from Debian $suite"
  if ! (cd "$downloads" \
	&& quietly "$cache/log/download-$suite" \
	     suite_apt "$suite" apt-get download "$@"); then
    rm -rf "$downloads"
    die "cannot fetch $* from Debian $suite"
  fi
  for archive in "$downloads"/*.deb; do
    dpkg-deb --extract "$archive" "$folder" \
      || die "cannot unpack $(basename "$archive")"
  done
  rm -rf "$downloads"
}

# suite_source SUITE FOLDER PACKAGE: fetches a source package and unpacks it,
# patched, as FOLDER/source.
suite_source ()
{
  local suite=$1 folder=$2 package=$3
  need dpkg-source=dpkg-dev xz=xz-utils
  note "fetching the source package $package from Debian $suite"
  (cd "$folder" \
   && quietly "$cache/log/source-$package" \
	suite_apt "$suite" apt-get source --download-only --only-source "$package" \
   && quietly "$cache/log/source-$package" \
	dpkg-source --no-copy --extract ./*.dsc source \
   && rm -f ./*.tar.* ./*.dsc) \
    || die "cannot fetch the source package $package from Debian $suite"
}
