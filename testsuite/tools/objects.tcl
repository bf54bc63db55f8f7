# SPDX-License-Identifier: GPL-3.0-or-later
# How the tests of this level make their objects, with clang.

# compile OUTPUT SOURCE OPTION...: compiles SOURCE to a BPF object.  Returns
# OUTPUT.
proc compile { output source args } {
    global CLANG
    lassign [run $CLANG -target bpf -g -O2 -c $source -o $output {*}$args] \
	status text
    if { $status != 0 } {
	error "cannot compile $source: $text"
    }
    return $output
}

# assemble OUTPUT OPTION...: makes object.S, with other values by -D.  Returns
# OUTPUT.
proc assemble { output args } {
    global CLANG srcdir subdir
    lassign [run $CLANG -target bpf -c $srcdir/$subdir/object.S -o $output \
		 {*}$args] status text
    if { $status != 0 } {
	error "cannot assemble $output: $text"
    }
    return $output
}

# copy_bytes FROM OFFSET SIZE TO: writes a part of the file FROM as TO, and
# returns TO.
proc copy_bytes { from offset size to } {
    set input [open $from rb]
    set output [open $to wb]
    seek $input $offset
    fcopy $input $output -size $size
    close $input
    close $output
    return $to
}

# raw_btf OBJECT OUTPUT: writes the contents of the section .BTF as OUTPUT, and
# returns it.
proc raw_btf { object output } {
    set sections [lindex [run readelf --sections --wide $object] 1]
    if { ![regexp {\] \.BTF +PROGBITS +\S+ +(\S+) +(\S+)} $sections whole \
	       offset size] } {
	error "$object has no .BTF: $sections"
    }
    return [copy_bytes $object 0x$offset 0x$size $output]
}
