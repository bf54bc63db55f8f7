/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparisons that GCC folds together, in a big-endian program.  */
/* { layouts-big-endian "the records of fold.c" } */

#include "fold.c"
