/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Included before a source: a marked record that it does not use.  */
struct btf_relocatable_unused
{
  int member, bits : 3;
  _Bool flag;
} __attribute__ ((preserve_access_index));
