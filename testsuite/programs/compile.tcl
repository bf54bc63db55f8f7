# SPDX-License-Identifier: GPL-3.0-or-later
# How the programs of level 3 are got and compiled, for the files that name
# them.

# fetch SCRIPT ARGUMENT...: returns the folder that a script of ours prints.
proc fetch { script args } {
    global srcdir
    set command [list [file normalize $srcdir/../scripts/$script] {*}$args]
    # Not "run": fetching takes longer than a test may.
    set failed [catch { exec {*}$command </dev/null 2>@1 } output]
    set last [lindex [split [string trimright $output] "\n"] end]
    if { $failed } {
	error [regsub {\n?child process exited abnormally$} $output ""]
    }
    return $last
}

# compile VARIABLE=VALUE...: has build.mk compile all programs, in the working
# folder.
proc compile { args } {
    global srcdir subdir BPF_GCC PLUGIN CLANG
    catch { exec make --keep-going -j2 --silent \
		-f [file normalize $srcdir/$subdir/build.mk] \
		BPF_GCC=$BPF_GCC CLANG=$CLANG {*}$args 2>@1 } output
    send_log "$output\n"
}
