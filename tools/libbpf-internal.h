/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The few functions of libbpf's relocation core that the tools call.

   libbpf declares them in its private headers relo_core.h and
   libbpf_internal.h, which no package installs, and does not export them from
   libbpf.so; the static libbpf.a has them.  A loader's verdict on a record is
   whatever this code says, so the tools link it and do not imitate it.

   The declarations hold for libbpf 1.1 to 1.7 (compared in the sources of
   1.1.2, 1.5.0 and 1.7.0: no structure and no prototype differs).
   tools/libbpf.m4 tries them at configure time: it relocates a record of a
   BTF made in memory and compares every result.

   Takes nothing, gives declarations, never defines anything.  */

#ifndef TOOLS_LIBBPF_INTERNAL_H
#define TOOLS_LIBBPF_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <linux/bpf.h>

#define BPF_CORE_SPEC_MAX_LEN 64

struct btf;

/* A target type that may be what the record's root means.  */
struct bpf_core_cand
{
  const struct btf *btf;
  __u32 id;
};

struct bpf_core_cand_list
{
  struct bpf_core_cand *cands;
  int len;
};

/* One step of a path: a member (NAME set) or an array element.  */
struct bpf_core_accessor
{
  __u32 type_id;
  __u32 idx;
  const char *name;
};

/* A path: SPEC has the named members and the array elements, RAW_SPEC every
   number of the access string.  */
struct bpf_core_spec
{
  const struct btf *btf;
  struct bpf_core_accessor spec[BPF_CORE_SPEC_MAX_LEN];
  __u32 root_type_id;
  enum bpf_core_relo_kind relo_kind;
  int len;
  int raw_spec[BPF_CORE_SPEC_MAX_LEN];
  int raw_len;
  __u32 bit_offset;
};

/* What a record comes to on a target.  */
struct bpf_core_relo_res
{
  __u64 orig_val;
  __u64 new_val;
  bool poison;
  bool validate;
  bool fail_memsz_adjust;
  __u32 orig_sz;
  __u32 orig_type_id;
  __u32 new_sz;
  __u32 new_type_id;
};

size_t bpf_core_essential_name_len (const char *name);

/* Appends every type of TARG_BTF from TARG_START_ID on that has the local
   type's kind and essential name.  */
int bpf_core_add_cands (struct bpf_core_cand *local_cand,
			size_t local_essent_len, const struct btf *targ_btf,
			const char *targ_btf_name, int targ_start_id,
			struct bpf_core_cand_list *cands);
void bpf_core_free_cands (struct bpf_core_cand_list *cands);

int bpf_core_parse_spec (const char *prog_name, const struct btf *btf,
			 const struct bpf_core_relo *relo,
			 struct bpf_core_spec *spec);

/* SPECS_SCRATCH has three elements; afterwards the first is the local path and
   the third the target's, if there is one.  */
int bpf_core_calc_relo_insn (const char *prog_name,
			     const struct bpf_core_relo *relo, int relo_idx,
			     const struct btf *local_btf,
			     struct bpf_core_cand_list *cands,
			     struct bpf_core_spec *specs_scratch,
			     struct bpf_core_relo_res *targ_res);
int bpf_core_patch_insn (const char *prog_name, struct bpf_insn *insn,
			 int insn_idx, const struct bpf_core_relo *relo,
			 int relo_idx, const struct bpf_core_relo_res *res);

#endif
