# SPDX-License-Identifier: GPL-3.0-or-later
# The comparison of level 3: does our object have every record of clang's?
#
# Takes  what build.mk left in the working folder, and a list of exceptions.
# Gives  four tests of each program, and one of each exception; for
#        scripts/suites, a line EXCEPTION in the log where one was needed.
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
    if { [string match "*: no .BTF.ext section: *" $output] } {
	# As clang leaves one that has no function.
	return {}
    }
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

# diagnostics_of LOG: returns the distinct errors and warnings in the output of
# a compiler and its assembler, without their places, in their order.
proc diagnostics_of { log } {
    set kinds {(?:fatal |internal compiler )?error|Error|warning|sorry, [a-z]+}
    set diagnostics {}
    set channel [open $log]
    while { [gets $channel line] >= 0 } {
	if { [regexp "(?:^|: )((?:$kinds): .*)" $line -> text]
	     && $text ni $diagnostics } {
	    lappend diagnostics $text
	}
    }
    close $channel
    return $diagnostics
}

# first_error FOLDER FILE: what a compiler says first of why it fails.
proc first_error { folder file } {
    set said [diagnostics_of $folder/$file.log]
    set errors [lsearch -all -inline -not -glob $said "warning: *"]
    return [lindex [concat $errors [list "no message"]] 0]
}

# said_by_plugin FILE: the diagnostics that come with the plugin only, as far as
# the folder "alone" tells.
proc said_by_plugin { file } {
    set said [diagnostics_of gcc/$file.log]
    if { ![file exists alone/$file.log] } {
	return $said
    }
    set alone [diagnostics_of alone/$file.log]
    return [lmap text $said {
	if { $text in $alone } { continue }
	set text
    }]
}

# error_class TEXT: says what kind of limit of GCC's the error TEXT is.
proc error_class { text } {
    switch -regexp $text {
	{No such file} -
	{has incomplete type} -
	{conflicting types for|redeclar|redefinition} -
	{undeclared} { set class "headers" }
	{attribute|__builtin} { set class "builtin or attribute" }
	{^Error|asm|eBPF|BPF|stack|too many|indirect call|encode} {
	    set class "code generation"
	}
	default { set class "dialect" }
    }
    return "$class: $text"
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

# test_failed NAME FILE SAID: what is asked of a program that our compiler has
# not compiled; SAID is what the plugin says of it.
proc test_failed { name file said } {
    if { [file exists alone/$file.log] && ![file exists alone/$file.o] } {
	check_none "$name: compiles as far as without the plugin" $said
	set who [expr { [file exists clang/$file.o] ? "GCC" : "GCC, and clang" }]
	unsupported "$name: $who does not compile it:\
	    [error_class [first_error alone $file]]"
    } elseif { ![file exists clang/$file.o]
	       && ![file exists alone/$file.o] } {
	# Headers older than the program are no business of ours.
	unsupported "$name: clang does not compile it either:\
	    [first_error clang $file]"
    } elseif { [llength $said] == 0
	       && [llength [diagnostics_of gcc/$file.log]] } {
	xfail "$name: compiles"
    } else {
	fail "$name: compiles: [first_error gcc $file]"
    }
}

# test_program NAME FILE: what is asked of one program.
proc test_program { name file } {
    set said [not_excepted $name [said_by_plugin $file]]
    if { ![file exists gcc/$file.o] } {
	test_failed $name $file $said
	return
    }
    pass "$name: compiles"
    check_none "$name: without a diagnostic" $said
    if { ![file exists clang/$file.o] } {
	unsupported "$name: its records: clang does not compile it:\
	    [first_error clang $file]"
	return
    }
    set ours [records_of gcc/$file.o]
    check_none "$name: its roots are ones that a loader takes" \
	[lsearch -all -inline -regexp $ours \
	     {^(?!type_id_local ).*(<anon>|<invalid>| (const|volatile) )}]
    set missing [lmap record [records_of clang/$file.o] {
	if { [covered_p $record $ours] } { continue }
	set record
    }]
    set left [not_excepted $name $missing]
    check_none "$name: its records cover clang's" $left
    if { [llength $missing] && [llength $left] == 0 } {
	note_exceptions $name $missing
    }
}

# note_exceptions NAME THINGS: says in the log why NAME need not have THINGS.
proc note_exceptions { name things } {
    global exceptions
    foreach thing $things {
	foreach exception $exceptions {
	    lassign $exception programs what reason
	    if { [string match $programs $name]
		 && [string match $what $thing] } {
		send_log "EXCEPTION: $name: $thing: $reason\n"
	    }
	}
    }
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
