/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Subjects in any (...) mark records if record is among them (design 3.1).  */

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = any(record))
struct alone { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = any(record, enum))
struct first { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = any(function(is_member), record))
struct last { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = any(function, enum))
struct not_there { int i, j; };
#pragma clang attribute pop

int f1 (struct alone *p) { return p->j; } /* { dg-reloc "byte_off struct alone 0:1" } */
int f2 (struct first *p) { return p->j; } /* { dg-reloc "byte_off struct first 0:1" } */
int f3 (struct last *p) { return p->j; } /* { dg-reloc "byte_off struct last 0:1" } */
int f4 (struct not_there *p) { return p->j; }
