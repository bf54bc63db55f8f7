/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of nested records, in a big-endian program.  */
/* { layouts-big-endian "the records of nested.c" } */

#include "nested.c"
