/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields in unions, in packed and nested records, in arrays and variables, in a big-endian program.  */
/* { layouts-big-endian "the records of bit-field-places.c" } */

#include "bit-field-places.c"
