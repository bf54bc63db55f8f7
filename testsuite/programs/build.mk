# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles programs that nobody here wrote, each with bpf-gcc and the plugin
# and with clang, in parallel: "make -k -j2 -f build.mk VARIABLE=VALUE...".
#
# Takes  SOURCES, the folder to compile in; FILES, how a program's file is named
#        there, with a % for its name (%.bpf.c if not given); PROGRAMS, the
#        names (all there are); CPPFLAGS, for both compilers, and CPPFLAGS_NAME,
#        for one program; BPF_GCC and GCCFLAGS; CLANG and CLANGFLAGS; and
#        perhaps ALONEFLAGS, with which GCC does without the plugin what it does
#        with GCCFLAGS.
# Gives  gcc/NAME.o and clang/NAME.o below the current folder, each with
#        NAME.log, all that the compiler said; and where that is something, and
#        ALONEFLAGS are given, the same of GCC alone in alone/.
# Never  stops at a program that fails: it has no object then, which the test
#        that called this reports.

FILES = %.bpf.c
PROGRAMS = $(patsubst $(SOURCES)/$(FILES),%, \
	     $(wildcard $(SOURCES)/$(subst %,*,$(FILES))))

all: $(PROGRAMS:%=gcc/%.o) $(PROGRAMS:%=clang/%.o)

# $(call compile,FOLDER,COMMAND): compilers print file names as they are given:
# the sources' folder is the working folder, so that a log reads the same on any
# machine.
compile = (mkdir -p $1; cd $(SOURCES) && timeout 300 $2 $(CPPFLAGS) \
	     $(CPPFLAGS_$*) -c $(patsubst %,$(FILES),$*) \
	     -o $(CURDIR)/$1/$*.o >$(CURDIR)/$1/$*.log 2>&1)

gcc/%.o: $(SOURCES)/$(FILES)
	@$(call compile,gcc,$(BPF_GCC) $(GCCFLAGS)); status=$$?; \
	  if [ -s gcc/$*.log ] && [ -n "$(ALONEFLAGS)" ]; then \
	    $(call compile,alone,$(BPF_GCC) $(ALONEFLAGS)); \
	  fi; exit $$status

clang/%.o: $(SOURCES)/$(FILES)
	@$(call compile,clang,$(CLANG) $(CLANGFLAGS))

.PHONY: all
