/* Why an access is not relocated.
   SPDX-License-Identifier: GPL-3.0-or-later

   Only files that give a reason by its name include this: a new one in
   reasons.def compiles these again, and report.cc, and nothing else.  */

#ifndef RELOCATABLE_REASONS_H
#define RELOCATABLE_REASONS_H

namespace relocatable {

/* REASON_NONE: it is.  */
enum reason : unsigned
{
  REASON_NONE,
#define DEF_REASON(CODE, KIND, TEXT, HINT) REASON_##CODE,
#include "path/reasons.def"
#undef DEF_REASON
  REASON_MAX
};

} // namespace relocatable

#endif /* RELOCATABLE_REASONS_H */
