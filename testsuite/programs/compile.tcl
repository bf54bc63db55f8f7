# SPDX-License-Identifier: GPL-3.0-or-later
# How the programs of level 3 are compiled, for the files that name
# them.

# compile VARIABLE=VALUE...: has build.mk compile all programs, in the working
# folder.
proc compile { args } {
    global srcdir subdir BPF_GCC PLUGIN CLANG
    catch { exec make --keep-going -j2 --silent \
		-f [file normalize $srcdir/$subdir/build.mk] \
		BPF_GCC=$BPF_GCC CLANG=$CLANG {*}$args 2>@1 } output
    send_log "$output\n"
}
