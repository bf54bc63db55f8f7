/* What is folding not to know?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_OPAQUE_H
#define RELOCATABLE_OPAQUE_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* opaque.cc  */

/* While one is there, positions that it has been given are known.  */
class known_positions
{
public:
  /* None is known by this alone: see add_all.  */
  known_positions ()
  {
  }
  known_positions (tree reference);
  ~known_positions ();
  known_positions (const known_positions &) = delete;
  known_positions &operator= (const known_positions &) = delete;
  void add_all (tree type);

private:
  void add (tree field);
  auto_vec<unsigned, 8> m_numbers;
};

extern bool (*constant_position_p) (tree field);
extern tree undefined_function (const char *name, unsigned code, tree type);
extern bool has_hidden_positions_p (const_tree type);
extern tree field_of_position (const_tree call);
extern tree position_in (tree expr);
extern tree with_known_positions (tree expr);
extern tree relocated_position (const_tree call, tree record);
extern tree opaque_address (tree address, tree constant);
extern tree address_in_opaque (tree expr);
extern void replace_opaque_address (gimple_stmt_iterator *gsi);
extern void hide_positions (tree record);
extern void parse_with_hidden_positions ();
extern tree fold_opaque (tree fndecl, int n, tree *args, bool ignore);
extern void opaque_marking (void *event_data, void *);

} // namespace relocatable

#endif /* RELOCATABLE_OPAQUE_H */
