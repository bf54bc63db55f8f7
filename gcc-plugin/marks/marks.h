/* Which types are marked, and how?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_MARKS_H
#define RELOCATABLE_MARKS_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* How a type is marked: design 3.1.  */
enum mark
{
  MARK_NONE,
  MARK_COMPATIBLE,
  MARK_STRICT
};

/* One of the attributes that mark a record.  */
struct spelling
{
  const char *plain;
  const char *underscored;
  mark how;
};

/* How many there are.  */
enum
{
#define DEF_SPELLING(NAME, MARK) SPELLING_##NAME,
#include "marks/spellings.def"
#undef DEF_SPELLING
  NUMBER_OF_SPELLINGS
};

extern const spelling spellings[NUMBER_OF_SPELLINGS];

/* The place of the mark of a type that types= names.  */
#define NAMED_OUTSIDE BUILTINS_LOCATION

/* marks.cc  */
extern bool work_to_do;
extern bool any_strict;
extern mark mark_of_spelling (const_tree name);
extern mark mark_of (const_tree type);
extern void mark_type (tree type, mark how, location_t where);
extern location_t marked_at (const_tree type);
extern bool named_outside_p (const_tree type);
extern bool relocatable_p (const_tree type);
extern tree relocatable_element (const_tree type);
extern void set_complete (tree type);
extern bool complete_p (const_tree type);
typedef void (*mark_listener) (tree type);
extern void set_mark_listener (mark_listener fn);

} // namespace relocatable

#endif /* RELOCATABLE_MARKS_H */
