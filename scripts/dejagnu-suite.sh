# SPDX-License-Identifier: GPL-3.0-or-later
# A suite of scripts/suites/ whose tests are files of testsuite/programs/: runs
# them whole and makes a table of what they say.  Sourced by the suite.
#
# Takes  the suite's argument, 14 or 16.
# Gives  $major, and the function run_tests.  The logs are in
#        build/gcc-N/suites/NAME.
# Never  prints anything to standard output but lines of ITEM, RESULT (pass,
#        fail, not-built, exception, skip) and REASON, with tabs between.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case $#:${1-} in
  1:14 | 1:16) major=$1 ;;
  *) die "usage: scripts/suites/$(basename "$0") 14|16" ;;
esac

# table FOLDER: the results in FOLDER/programs.sum, one line for each program.
# The log says which exceptions were needed.
table ()
{
  { sed -n 's/^EXCEPTION: /&/p' "$1/programs.log"; cat "$1/programs.sum"; } \
    | awk -v OFS='\t' '
      function joined (list, item, text) {
	return list[item] == "" ? text : list[item] "; " text
      }
      !/^(PASS|FAIL|XPASS|XFAIL|UNRESOLVED|UNSUPPORTED|UNTESTED|ERROR|EXCEPTION): / {
	next
      }
      {
	result = $0; sub (/: .*/, "", result)
	text = substr ($0, length (result) + 3)
	item = text; sub (/: .*/, "", item)
	rest = substr (text, length (item) + 3)
	if (!(item in known)) { known[item] = 1; order[++n] = item }
	if (result == "PASS")
	  passed[item] = 1
	else if (result == "EXCEPTION")
	  exception[item] = joined (exception, item, rest)
	else if (result == "XFAIL")
	  exception[item] = rest
	else if (result == "UNSUPPORTED" || result == "UNTESTED")
	  { sub (/^its records: /, "no records to compare: ", rest)
	    unsupported[item] = rest }
	else
	  failed[item] = joined (failed, item, rest)
      }
      END {
	for (i = 1; i <= n; i++) {
	  item = order[i]
	  if (item in failed) print item, "fail", failed[item]
	  else if (item in exception) print item, "exception", exception[item]
	  else if (unsupported[item] ~ /^[^:]* does not compile it/)
	    print item, "not-built", unsupported[item]
	  else if (item in passed) print item, "pass", unsupported[item]
	  else print item, "skip", unsupported[item]
	}
      }'
}

# run_tests NAME [VARIABLE=VALUE...]: runs testsuite/programs/NAME.exp and prints
# its table.  Returns 1 where something fails.
run_tests ()
{
  local name=$1 build=$top/build/gcc-$major folder
  shift
  folder=$build/suites/$name
  need runtest=dejagnu clang-19=clang-19
  "$top/scripts/build" "$major" >/dev/null
  rm -rf "$folder"
  mkdir -p "$folder"
  quietly "$folder/site.log" make -C "$build/testsuite" site.exp \
    || die "cannot make site.exp"
  cp "$build/testsuite/site.exp" "$folder"
  (cd "$folder" && runtest --tool programs --srcdir "$top/testsuite" \
     "$name.exp" "$@") >"$folder/runtest.log" 2>&1 </dev/null || true
  grep -q '=== programs Summary ===' "$folder/programs.sum" 2>/dev/null \
    || die "$name.exp did not run to its end: see $folder/runtest.log"
  table "$folder" >"$folder/table"
  [ -s "$folder/table" ] || die "$name.exp has no result: see $folder"
  cat "$folder/table"
  ! cut -f 2 "$folder/table" | grep -qx fail
}
