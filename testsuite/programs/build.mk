# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles programs that nobody here wrote, each with bpf-gcc and the plugin
# and with clang, in parallel: "make -k -j2 -f build.mk VARIABLE=VALUE...".
#
# Takes  SOURCES, a folder of *.bpf.c; CPPFLAGS, for both compilers; BPF_GCC and
#        GCCFLAGS; CLANG and CLANGFLAGS.
# Gives  gcc/NAME.o and clang/NAME.o below the current folder, each with
#        NAME.log, all that the compiler said.
# Never  stops at a program that fails: it has no object then, which the test
#        that called this reports.

programs := $(patsubst $(SOURCES)/%.bpf.c,%,$(wildcard $(SOURCES)/*.bpf.c))

all: $(programs:%=gcc/%.o) $(programs:%=clang/%.o)

# Compilers print file names as they are given: the sources' folder is the
# working folder, so that a log reads the same on any machine.
gcc/%.o: $(SOURCES)/%.bpf.c
	@mkdir -p gcc
	@cd $(SOURCES) && $(BPF_GCC) $(CPPFLAGS) $(GCCFLAGS) \
	  -c $*.bpf.c -o $(CURDIR)/$@ >$(CURDIR)/gcc/$*.log 2>&1

clang/%.o: $(SOURCES)/%.bpf.c
	@mkdir -p clang
	@cd $(SOURCES) && $(CLANG) $(CPPFLAGS) $(CLANGFLAGS) \
	  -c $*.bpf.c -o $(CURDIR)/$@ >$(CURDIR)/clang/$*.log 2>&1

.PHONY: all
