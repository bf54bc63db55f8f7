/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields, in a big-endian program.  */
/* { layouts-big-endian "the records of bit-field.c" } */

#include "bit-field.c"
