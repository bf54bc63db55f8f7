# SPDX-License-Identifier: GPL-3.0-or-later
# What every script here needs: messages, the cache folder, locks, and
# folders that appear whole or not at all.  Sourced, never run.
#
# Takes  XDG_CACHE_HOME, and PROGRAM (set by the sourcing script).
# Gives  $top (the checkout), $cache, and the functions below.
# Never  prints to standard output: that belongs to the script's one result.

set -euo pipefail

PROGRAM=${PROGRAM:-$(basename "$0")}
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/btf_relocatable

# die TEXT: the one clear line of a failure, and the end.
die ()
{
  printf '%s: error: %s\n' "$PROGRAM" "$1" >&2
  exit 1
}

# note TEXT: says what a long step is doing.
note ()
{
  printf '%s: %s\n' "$PROGRAM" "$1" >&2
}

# quietly LOGFILE COMMAND...: runs COMMAND with its output in LOGFILE, and
# shows the log's end when the command fails.  Returns the command's status.
quietly ()
{
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$status" -ne 0 ]; then
    tail -n 15 "$log" | cut -c 1-160 | sed 's/^/  | /' >&2
    note "the whole output is in $log"
  fi
  return "$status"
}

# with_lock NAME: the rest of this script holds the lock NAME, so that two
# runs of it do not fill the same cache folder.  Freed when the script ends.
# The descriptor is a fixed one so that as_root and long children can close it.
with_lock ()
{
  mkdir -p "$cache"
  exec 9>"$cache/.lock-$1"
  if ! flock --nonblock 9; then
    note "waiting for another run that holds the lock $1"
    flock 9
  fi
}

# fill FOLDER COMMAND...: makes FOLDER by running "COMMAND... TEMPORARY" and
# renaming TEMPORARY, so that an interrupted run leaves no half folder.
# Does nothing when FOLDER is there.
fill ()
{
  local folder=$1
  shift
  [ -d "$folder" ] && return 0
  local part=$folder.part
  rm -rf "$part"
  mkdir -p "$part"
  # Not in an "if" or "||": set -e would be off inside COMMAND.
  "$@" "$part"
  mv -T "$part" "$folder"
}

# as_root COMMAND...: runs COMMAND as root, through sudo where we are not.
as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "'$1' needs root: run this as root, or install sudo"
  fi
}

# need COMMAND=PACKAGE...: installs with apt-get the Debian packages whose
# commands (or, with a leading /, files) are missing.
need ()
{
  local pair missing=()
  for pair; do
    case $pair in
      /*) [ -e "${pair%%=*}" ] || missing+=("${pair#*=}") ;;
      *) command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}") ;;
    esac
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null \
    || die "missing: ${missing[*]} (and no apt-get to install them with)"
  note "installing ${missing[*]}"
  mkdir -p "$cache"
  # apt-get does not wait for the lock of its lists: let one script in.
  exec 8>"$cache/.lock-apt"
  flock 8
  quietly "$cache/log/apt-update" as_root apt-get update \
    || die "apt-get update failed"
  quietly "$cache/log/apt-install" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends "${missing[@]}" \
    || die "cannot install ${missing[*]}"
  exec 8>&-
}
