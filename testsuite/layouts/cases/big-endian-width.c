/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scalars that are wider or narrower in the target, in a big-endian program.  */
/* { layouts-big-endian "the records of width.c" } */

#include "width.c"
