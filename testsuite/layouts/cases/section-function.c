/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions of section.c, each in a section of its own.
   { layouts-options "-ffunction-sections" } */

#include "section.c"
