#include "btf-relocatable.h"
namespace relocatable {
bool bit_field_p (const_tree ref) { return TREE_CODE (ref) == COMPONENT_REF && DECL_BIT_FIELD_TYPE (TREE_OPERAND (ref, 1)); }
void replace_bit_field (gimple_stmt_iterator *, tree ref, const path *) { report_reason (EXPR_LOCATION (ref), REASON_BIT_FIELD, ref); }
}
