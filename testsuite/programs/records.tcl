# SPDX-License-Identifier: GPL-3.0-or-later
# The comparison of level 3: does our object have every record of clang's?
#
# Takes  what build.mk left in the working folder, and a list of exceptions.
# Gives  four tests of each program, and one of each exception.
# Never  normalises: a record is its kind, its root type and its access string
#        as btf-relocs prints them, and "covered_p" has the one case where ours
#        are other ones than clang's.
#
# An exception is a line of four fields,
#
#	program | GCC versions | what | reason
#
# where WHAT is a record of clang's that ours need not have ("byte_off struct
# file 0:2"), or a diagnostic that may come ("warning: ...").  One that nothing
# needs is a failure: it says what is not so.  PROGRAM is the name as the tests
# print it, VERSION/NAME; in it and in WHAT a * stands for any text.

# read_exceptions FILE: returns a list of {program what reason}, without those
# for other GCC versions.
proc read_exceptions { file } {
    global GCC_MAJOR
    set exceptions {}
    set channel [open $file]
    for { set number 1 } { [gets $channel line] >= 0 } { incr number } {
	if { $line eq "" || [string index $line 0] eq "#" } {
	    continue
	}
	set fields [lmap field [split $line "|"] { string trim $field }]
	if { [llength $fields] != 4 || "" in $fields } {
	    error "$file:$number: not \"program | GCC versions | what | reason\""
	}
	lassign $fields program versions what reason
	if { $GCC_MAJOR in [split $versions] } {
	    lappend exceptions [list $program $what $reason]
	}
    }
    close $channel
    return $exceptions
}

# not_excepted PROGRAM THINGS: returns those of THINGS that no exception names,
# and notes in the global NEEDED the exceptions that do.
proc not_excepted { program things } {
    global exceptions needed
    set left {}
    foreach thing $things {
	set matching [lmap exception $exceptions {
	    lassign $exception programs what
	    if { ![string match $programs $program]
		 || ![string match $what $thing] } { continue }
	    set exception
	}]
	foreach exception $matching {
	    dict set needed $exception 1
	}
	if { [llength $matching] == 0 } {
	    lappend left $thing
	}
    }
    return $left
}

# records_of OBJECT: returns the set of the object's records, sorted.
proc records_of { object } {
    global BTF_RELOCS
    lassign [run $BTF_RELOCS $object] status output
    if { $status != 0 } {
	error "btf-relocs cannot read $object: $output"
    }
    set records {}
    foreach line [split $output "\n"] {
	if { $line ne "" } {
	    lassign [split $line "\t"] section insn place kind root access
	    lappend records "$kind $root $access"
	}
    }
    return [lsort -unique $records]
}

# diagnostics_of LOG: returns the distinct errors and warnings in a compiler's
# output, without their places.
proc diagnostics_of { log } {
    set diagnostics {}
    set channel [open $log]
    while { [gets $channel line] >= 0 } {
	if { [regexp {(?:^|: )((?:(?:fatal )?error|warning|sorry): .*)} $line \
		  -> text] } {
	    lappend diagnostics $text
	}
    }
    close $channel
    return [lsort -unique $diagnostics]
}

# check_none NAME THINGS: one test, that there are none.
proc check_none { name things } {
    check $name [expr { [llength $things] == 0 }] [join $things "; "]
}

# covered_p RECORD OURS: whether OURS, a set of records, has clang's RECORD.
#
# For "p->array[i]" with a variable i, clang relocates the array and multiplies
# i by a constant; we relocate element 0 and its size (design 3.2), so that
# "byte_off struct pid 0:10" is in "byte_off struct pid 0:10:0", or a member of
# it, together with "byte_sz struct pid 0:10:0".
proc covered_p { record ours } {
    if { $record in $ours } {
	return 1
    }
    regsub {^byte_off } $record {byte_sz } size
    return [expr { $size ne $record && "$size:0" in $ours
		   && ("$record:0" in $ours
		       || [lsearch -glob $ours "$record:0:*"] >= 0) }]
}

# test_program NAME FILE: what is asked of one program.
proc test_program { name file } {
    if { ![file exists clang/$file.o] } {
	# Headers older than the program are no business of ours.
	unsupported "$name: clang does not compile it either:\
	    [lindex [diagnostics_of clang/$file.log] 0]"
	return
    }
    set said [not_excepted $name [diagnostics_of gcc/$file.log]]
    if { ![file exists gcc/$file.o] } {
	if { [llength $said] == 0 } {
	    xfail "$name: compiles"
	} else {
	    check_none "$name: compiles" $said
	}
	return
    }
    pass "$name: compiles"
    check_none "$name: without a diagnostic" $said
    set ours [records_of gcc/$file.o]
    check_none "$name: its roots are ones that a loader takes" \
	[lsearch -all -inline -regexp $ours \
	     {^(?!type_id_local ).*(<anon>|<invalid>| (const|volatile) )}]
    set missing [lmap record [records_of clang/$file.o] {
	if { [covered_p $record $ours] } { continue }
	set record
    }]
    check_none "$name: its records cover clang's" [not_excepted $name $missing]
}

# test_exceptions: each has been needed.
proc test_exceptions {} {
    global exceptions needed
    foreach exception $exceptions {
	lassign $exception program what
	check "$program: the exception for $what is needed" \
	    [dict exists $needed $exception] "remove it from the list"
    }
}
