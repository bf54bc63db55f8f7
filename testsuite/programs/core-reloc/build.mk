# SPDX-License-Identifier: GPL-3.0-or-later
# Builds in the current folder what scripts/suites/core-reloc runs:
# "make -k -j2 -f build.mk VARIABLE=VALUE...".
#
# Takes  TOP, the checkout; SELFTESTS, the kernel's selftests; LIBBPF, the
#        archive of the libbpf beside them; VMLINUX, the folder of a vmlinux.h;
#        BPF_GCC, PLUGIN, GCC_MAJOR; CLANG; CC; LEVELS, of -O without the "-O".
# Gives  interpreted and kernel, the two programs that run the cases; and a
#        folder of programs and targets for clang and for each -O of GCC, with
#        NAME.log, all that the compiler said, beside each object.
# Never  stops at a program that does not compile: its cases fail.

tree := $(SELFTESTS)/../../../..
here := $(TOP)/testsuite/programs/core-reloc
names := $(basename $(notdir $(wildcard $(SELFTESTS)/progs/test_core_reloc_*.c)))
targets := $(basename $(notdir $(wildcard $(SELFTESTS)/progs/btf__core_reloc_*.c)))
folders := clang $(LEVELS:%=gcc-O%)

all: interpreted kernel $(folders:%=%/bpftool) \
  $(folders:%=%/module-target.o) $(names:%=clang/%.bpf.o) \
  $(foreach level,$(LEVELS),$(names:%=gcc-O$(level)/%.bpf.o)) \
  $(foreach folder,$(folders),$(targets:%=$(folder)/%.bpf.o))

# The options of the selftests' Makefile; for GCC without the one that takes
# preserve_access_index out of the sources.
headers := -I$(SELFTESTS)/include -I$(VMLINUX) -I$(SELFTESTS) \
  -I$(tree)/tools/include/uapi -I$(tree)/tools/include
options := $(headers) -D__TARGET_ARCH_x86 -g -Wall -Werror -std=gnu11 \
  -fno-strict-aliasing -fms-extensions -Wno-compare-distinct-pointer-types \
  -mlittle-endian -mcpu=v3
system := $(shell $(CC) -v -E -xc /dev/null 2>&1 \
  | sed -n '/<...> search starts/,/End of search/{ s|^ \(/.*\)|-idirafter \1|p }')
clang_options := $(options) -Wno-initializer-overrides -Wno-microsoft-anon-tag \
  --target=bpf -O2 $(system)

# The tests take "data" to be the first of the variables that begin as zeros,
# which is so where they are laid out in the source's order.
gcc_options := $(options) -Wno-attributes -gbtf -fno-toplevel-reorder $(system)
# A target is compiled by clang, but for those of bpf_core_type_matches: it
# compares the names of integer types, of which GCC has its own ("long int"), as
# a kernel compiled by GCC has.  Like that kernel, it has every type.
matched := $(filter btf__core_reloc_type_based%,$(targets))
ifneq ($(GCC_MAJOR),14)
target_options := -gno-prune-btf
endif

# Some programs are empty but for a version of clang from 15 on, for builtins
# that GCC has too.
guards = $(shell grep -q __clang_major__ $< && echo -D__clang_major__=15)

clang/%.bpf.o: $(SELFTESTS)/progs/%.c
	@mkdir -p clang; rm -f $@
	@$(CLANG) $(clang_options) -c $< -o $@ >clang/$*.log 2>&1

define level_rules
gcc-O$(1)/%.bpf.o: $$(SELFTESTS)/progs/%.c $$(PLUGIN)
	@mkdir -p gcc-O$(1); rm -f $$@
	@$$(BPF_GCC) -fplugin=$$(PLUGIN) $$(gcc_options) $$(guards) -O$(1) \
	  -c $$< -o $$@ >gcc-O$(1)/$$*.log 2>&1
$$(matched:%=gcc-O$(1)/%.bpf.o): gcc-O$(1)/%.bpf.o: gcc-targets/%.bpf.o
	@mkdir -p gcc-O$(1)
	@ln -sf ../$$< $$@
$$(filter-out $$(matched:%=gcc-O$(1)/%.bpf.o),$$(targets:%=gcc-O$(1)/%.bpf.o)): \
  gcc-O$(1)/%.bpf.o: clang/%.bpf.o
	@mkdir -p gcc-O$(1)
	@ln -sf ../$$< $$@
endef
$(foreach level,$(LEVELS),$(eval $(call level_rules,$(level))))

gcc-targets/%.bpf.o: $(SELFTESTS)/progs/%.c
	@mkdir -p gcc-targets; rm -f $@
	@$(BPF_GCC) $(gcc_options) $(target_options) -O2 -c $< -o $@ \
	  >gcc-targets/$*.log 2>&1

# The target of the cases that read the module's types.
$(folders:%=%/module-target.o): %/module-target.o: module-target.o
	@mkdir -p $*
	@ln -sf ../$< $@
module-target.o: $(here)/module-target.c
	@$(CLANG) $(clang_options) -c $< -o $@ >module-target.log 2>&1

# The tests call it so.
$(folders:%=%/bpftool): %/bpftool:
	@mkdir -p $*
	@ln -sf $(BPFTOOL) $@

native := -D_GNU_SOURCE -std=gnu11 -O1 -Wall -Wextra -I$(here) -I$(SELFTESTS) \
  -I$(SELFTESTS)/include -I$(tree)/tools/include/uapi -I$(TOP)/tools \
  -I$(TOP)/gcc-plugin -I$(TOP)/testsuite/layouts
ours := $(here)/main.c $(wildcard $(here)/*.h)
layouts := $(addprefix $(TOP)/testsuite/layouts/, image.c interpreter.c \
  operations.c relocation.c)
tools := $(addprefix $(TOP)/tools/, core-relocate.c core-names.c core-object.c \
  core-records.c core-elf.c core-message.c btf-check.c)

%.table.o: $(SELFTESTS)/prog_tests/core_reloc.c $(here)/test_progs.h
	@$(CC) $(native) -w $(table_options) -c $< -o $@
interpreted.table.o: table_options := -DINTERPRETED

interpreted: interpreted.table.o $(here)/interpreted.c \
  $(here)/module.c $(ours) $(layouts) $(tools)
	@$(CC) $(native) -DINTERPRETED -o $@ $(filter %.c %.o,$^) $(LIBBPF) -lelf -lz

kernel: kernel.table.o $(here)/kernel.c $(ours)
	@$(CC) $(native) -o $@ $(filter %.c %.o,$^) $(LIBBPF) -lelf -lz

.PHONY: all
.SECONDARY:
