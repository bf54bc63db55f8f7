# SPDX-License-Identifier: GPL-3.0-or-later
# The comparison of level 3: does our object have every record of clang's?
#
# Takes  what build.mk left, and a file of exceptions.
# Gives  one PASS or FAIL for what a test asks of a program.
# Never  normalises: a record is its kind, its root type and its access string,
#        each as btf-relocs prints it, and only equal ones match.
#
# An exception is a line of four fields,
#
#	program | GCC versions | what | reason
#
# where WHAT is a record of clang's that ours need not have,
# ("byte_off struct file 0:2"), or the text of a diagnostic that may come
# ("warning: cannot relocate ...").  One that nothing needs is a failure: it
# says something about the program that is not so.

# read_exceptions FILE: returns a dictionary: program, then what, to reason.
# Those for other GCC versions are left out.
proc read_exceptions { file } {
    global GCC_MAJOR
    set exceptions [dict create]
    set channel [open $file]
    set number 0
    while { [gets $channel line] >= 0 } {
	incr number
	if { $line eq "" || [string index $line 0] eq "#" } {
	    continue
	}
	set fields [lmap field [split $line "|"] { string trim $field }]
	if { [llength $fields] != 4 || "" in $fields } {
	    error "$file:$number: not \"program | GCC versions | what | reason\""
	}
	lassign $fields program versions what reason
	if { $GCC_MAJOR in [split $versions] } {
	    dict set exceptions $program $what $reason
	}
    }
    close $channel
    return $exceptions
}

# records_of OBJECT: returns the set of the object's records, sorted.
proc records_of { object } {
    global BTF_RELOCS
    set records {}
    foreach line [split [exec $BTF_RELOCS $object] "\n"] {
	if { ![regexp {(\w+) ((?:struct|union|enum|typedef|int|ptr|float|fwd)[^:]*) (\d+(?::\d+)*)(?:\s|$)} \
		   $line -> kind root access] } {
	    error "btf-relocs printed what is no record: $line"
	}
	lappend records "$kind $root $access"
    }
    return [lsort -unique $records]
}

# diagnostics_of LOG: returns the distinct errors and warnings in a log,
# without their places.
proc diagnostics_of { log } {
    set diagnostics {}
    set channel [open $log]
    while { [gets $channel line] >= 0 } {
	if { [regexp {(?:^|: )((?:fatal )?error: .*|warning: .*)} $line -> text] } {
	    lappend diagnostics $text
	}
    }
    close $channel
    return [lsort -unique $diagnostics]
}

# not_excepted PROGRAM THINGS: returns those of THINGS that no exception of
# PROGRAM names, and notes in the global NEEDED which ones were of use.
proc not_excepted { program things } {
    global exceptions needed
    set left {}
    foreach thing $things {
	if { [dict exists $exceptions $program $thing] } {
	    dict set needed $program $thing 1
	} else {
	    lappend left $thing
	}
    }
    return $left
}

# check NAME PROBLEMS: passes when there are no problems, else names them all.
proc check { name problems } {
    if { [llength $problems] == 0 } {
	pass $name
    } else {
	foreach problem $problems {
	    send_log "$name: $problem\n"
	}
	fail "$name ([join $problems {; }])"
    }
}

# test_program SET PROGRAM: what is asked of one program.
proc test_program { set program } {
    set clang clang/$program.o
    set gcc gcc/$program.o
    if { ![file exists $clang] } {
	# Headers older than the program are no business of ours.
	unsupported "$set/$program: clang does not compile it either:\
	    [lindex [diagnostics_of clang/$program.log] 0]"
	return
    }
    set said [diagnostics_of gcc/$program.log]
    check "$set/$program: compiles" \
	[expr { [file exists $gcc] ? {} : [lsearch -all -inline $said *error:*] }]
    if { ![file exists $gcc] } {
	untested "$set/$program: records cover clang's"
	return
    }
    check "$set/$program: no diagnostic" [not_excepted $program $said]
    set ours [records_of $gcc]
    set missing [lmap record [records_of $clang] {
	if { $record in $ours } { continue }
	set record
    }]
    check "$set/$program: records cover clang's" \
	[not_excepted $program $missing]
}

# test_exceptions SET: each exception has been needed.
proc test_exceptions { set } {
    global exceptions needed
    dict for {program whats} $exceptions {
	foreach what [dict keys $whats] {
	    check "$set/$program: exception for $what is needed" \
		[expr { [dict exists $needed $program $what]
			? {} : {{remove it from the list}} }]
	}
    }
}
