/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions of section.c in the sections that the source names.
   { layouts-options "-fno-reorder-functions" } */

#include "section.c"
