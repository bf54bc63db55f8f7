/* GCC's structures for BTF, as its early phase leaves them.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  nothing: ctfc.h and dwarf2out.h have them, but these include dwarf2.h,
	  ctf.h and btf.h, which are not among the plugin headers.
   Gives  the parts of them that language-btf.cc and language-names.cc read and
	  change.
   Never  allocates one: what follows a part that is left out is GCC's own.

   These are of GCC 16.  GCC makes BTF of CTF's structures, hence their
   names.  */

#ifndef RELOCATABLE_BTF_STRUCTURES_H
#define RELOCATABLE_BTF_STRUCTURES_H

#include "gcc/back-end.h"

/* The debug information of one type, variable or function: a DIE.  Its children
   are in a ring.  */
typedef struct die_struct *dw_die_ref;

/* The tags that are asked for, by DWARF's numbers.  */
enum dwarf_tag
{
  DW_TAG_member = 0x0d,
  DW_TAG_inheritance = 0x1c,
  DW_TAG_variable = 0x34,
  DW_TAG_namespace = 0x39
};

/* And an attribute.  */
enum dwarf_attribute
{
  DW_AT_name = 0x03
};

extern dw_die_ref lookup_decl_die (tree);
extern enum dwarf_tag dw_get_die_tag (dw_die_ref);
extern dw_die_ref dw_get_die_parent (dw_die_ref);
extern const char *get_AT_string (dw_die_ref, enum dwarf_attribute);

/* How BTF is made: begin, one DIE, end.  */
extern void ctf_debug_init ();
extern bool ctf_do_die (dw_die_ref);
extern void ctf_debug_early_finish (const char *);

struct ctf_dtdef;

/* A member.  */
struct ctf_dmdef
{
  const char *dmd_name;
  ctf_dtdef *dmd_type;
  uint32_t dmd_name_offset;
  uint64_t dmd_offset;
  HOST_WIDE_INT dmd_value;
  ctf_dmdef *dmd_next;
};

/* A type.  */
struct ctf_dtdef
{
  /* What it was made of.  */
  dw_die_ref dtd_key;
  const char *dtd_name;
  uint64_t dtd_type;
  /* Of a function: its type.  */
  ctf_dtdef *ref_type;
  /* From here on GCC's ctf_itype: the name's place in the string table, the
     kind and the number of members, the size.  */
  uint32_t ctti_name;
  uint32_t ctti_info;
  uint32_t ctti_size;
  uint32_t ctti_lsizehi;
  uint32_t ctti_lsizelo;
  uint32_t linkage;
  unsigned from_global_func : 1;
  unsigned dtd_enum_unsigned : 1;
  union
  {
    ctf_dmdef *dtu_members;
    /* Others follow.  */
  };
};

/* A variable.  */
struct ctf_dvdef
{
  dw_die_ref dvd_key;
  const char *dvd_name;
  uint32_t dvd_name_offset;
  /* More follows.  */
};

/* Kinds of types: the first are integers and floating-point numbers.  */
const unsigned ctf_float = 2;
const unsigned ctf_structure = 6;
const unsigned ctf_union = 7;

/* The kind of TYPE, by CTF's numbers.  */

static inline unsigned
ctf_kind (const ctf_dtdef *type)
{
  return type->ctti_info >> 26;
}

/* GCC's tables have hashers of their own, of no importance to a walk over all
   of a table.  */
template <typename T> struct ctf_hasher : ggc_ptr_hash<T>
{
};

/* All of one source.  */
struct ctf_container
{
  unsigned short ctfc_magic;
  unsigned char ctfc_version;
  unsigned char ctfc_flags;
  uint32_t ctfc_cuname_offset;
  hash_table<ctf_hasher<ctf_dtdef>> *ctfc_types;
  hash_table<ctf_hasher<ctf_dvdef>> *ctfc_vars;
  /* More follows.  */
};

extern const char *ctf_add_string (ctf_container_ref, const char *, uint32_t *,
				   int);
extern ctf_dvdef *ctf_dvd_lookup (const ctf_container_ref, dw_die_ref);
typedef bool (*funcs_traverse_callback) (ctf_dtdef *, void *);
extern bool traverse_btf_func_types (funcs_traverse_callback, void *);

#endif /* RELOCATABLE_BTF_STRUCTURES_H */
