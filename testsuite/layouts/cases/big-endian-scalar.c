/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scalars, in a big-endian program.  */
/* { layouts-big-endian "the records of scalar.c" } */

#include "scalar.c"
