/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every kind of record, each in as many ways as it can resolve.

   A comment at a line's end is the record of that line: its kind, type, access
   string and field, and after "->" what it comes to on the layout of target.c:
   result, old value, new value, new width.  ID is a type id, which is up to the
   compiler.  What ends up as a constant has no line of its own in clang's code,
   only its function's: hence the functions on one line.  */

#define relocatable __attribute__ ((preserve_access_index))
#define field(expression, kind) \
  __builtin_preserve_field_info (expression, kind)
#define type(name, kind) \
  __builtin_preserve_type_info (*(name *) 0, kind)

enum { BYTE_OFF, BYTE_SZ, FIELD_EXISTS, SIGNED, LSHIFT_U64, RSHIFT_U64 };
enum { TYPE_EXISTS, TYPE_SIZE, TYPE_MATCHES };
enum { TYPE_ID_LOCAL, TYPE_ID_TARGET };
enum { ENUMVAL_EXISTS, ENUMVAL_VALUE };

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;

struct inner { u32 pad; u32 value; } relocatable;

struct moved
{
  u32 first;
  struct { u32 unnamed; u16 names[4]; };
  struct inner nested[2];
  void *pointer;
  int sign;
} relocatable;

struct changed { u32 wider; u64 narrower; int wider_signed; u32 gone; u8 far; }
  relocatable;
struct bits { u32 low : 3; u32 high : 5; int negative : 7; } relocatable;
struct twins { u32 pad; u32 differs; u32 same; } relocatable;
struct missing { u32 field; } relocatable;
struct flavoured___local { u32 field; } relocatable;
union either { u32 word; u8 bytes[4]; } relocatable;
typedef struct { u32 pad; u32 field; } relocatable untagged;
typedef struct inner renamed;
enum color { RED, GREEN = 7, BLUE = 9 };
enum wide { WIDE = 0x123456789 };

volatile u64 sink;

void reads (struct moved *m, struct changed *c, struct twins *t)
{
  sink = m->first; /* byte_off struct moved 0:0 moved.first -> resolved 0 8 - */
  sink = m->names[3]; /* byte_off struct moved 0:1:1:3 moved.names[3] -> resolved 14 18 - */
  sink = m->nested[1].value; /* byte_off struct moved 0:2:1:1 moved.nested[1].value -> resolved 28 36 - */
  sink = m[3].sign; /* byte_off struct moved 3:4 moved[3].sign -> resolved 184 280 - */
  sink = c->wider; /* byte_off struct changed 0:0 changed.wider -> resolved 0 0 8 */
  sink = c->narrower; /* byte_off struct changed 0:1 changed.narrower -> resolved 8 8 2 */
  sink = c->wider_signed; /* byte_off struct changed 0:2 changed.wider_signed -> poisoned 16 16 - */
  sink = c->gone; /* byte_off struct changed 0:3 changed.gone -> no-match 20 - - */
  sink = c->far; /* byte_off struct changed 0:4 changed.far -> refused 24 40000 - */
  sink = t->differs; /* byte_off struct twins 0:1 twins.differs -> ambiguous - - - */
  sink = t->same; /* byte_off struct twins 0:2 twins.same -> resolved 8 16 - */
}

void others (struct missing *m, struct flavoured___local *f, union either *e,
	     untagged *u)
{
  sink = m->field; /* byte_off struct missing 0:0 missing.field -> no-match 0 - - */
  sink = f->field; /* byte_off struct flavoured___local 0:0 flavoured___local.field -> resolved 0 4 - */
  sink = e->bytes[2]; /* byte_off union either 0:1:2 either.bytes[2] -> resolved 2 2 - */
  sink = u->field; /* byte_off typedef untagged 0:1 untagged.field -> resolved 4 0 - */
}

void writes (struct moved *m, struct changed *c)
{
  m->sign = sink; /* byte_off struct moved 0:4 moved.sign -> resolved 40 64 - */
  c->wider = 5; /* byte_off struct changed 0:0 changed.wider -> resolved 0 0 8 */
}

void addresses1 (struct moved *m) { sink = (u64) &m->nested[1]; } /* byte_off struct moved 0:2:1 moved.nested[1] -> resolved 24 36 - */

void fields1 (struct moved *m) { sink = field (m->nested, BYTE_SZ); } /* byte_sz struct moved 0:2 moved.nested -> resolved 16 24 - */
void fields2 (struct moved *m) { sink = field (m->first, FIELD_EXISTS); } /* field_exists struct moved 0:0 moved.first -> resolved 1 1 - */
void fields3 (struct changed *c) { sink = field (c->gone, FIELD_EXISTS); } /* field_exists struct changed 0:3 changed.gone -> resolved 1 0 - */
void fields4 (struct moved *m) { sink = field (m->sign, SIGNED); } /* signed struct moved 0:4 moved.sign -> resolved 1 0 - */
void fields5 (struct bits *b) { sink = field (b->high, BYTE_OFF); } /* byte_off struct bits 0:1 bits.high -> resolved 0 4 - */
void fields6 (struct bits *b) { sink = field (b->high, LSHIFT_U64); } /* lshift_u64 struct bits 0:1 bits.high -> resolved 56 57 - */
void fields7 (struct bits *b) { sink = field (b->high, RSHIFT_U64); } /* rshift_u64 struct bits 0:1 bits.high -> resolved 59 58 - */
void fields8 (struct bits *b) { sink = field (b->negative, SIGNED); } /* signed struct bits 0:2 bits.negative -> resolved 1 1 - */

void types1 (void) { sink = type (struct moved, TYPE_EXISTS); } /* type_exists struct moved 0 moved -> resolved 1 1 - */
void types2 (void) { sink = type (struct missing, TYPE_EXISTS); } /* type_exists struct missing 0 missing -> resolved 1 0 - */
void types3 (void) { sink = type (struct moved, TYPE_SIZE); } /* type_size struct moved 0 moved -> resolved 48 72 - */
void types4 (void) { sink = type (struct missing, TYPE_SIZE); } /* type_size struct missing 0 missing -> resolved 4 0 - */
void types5 (void) { sink = type (struct inner, TYPE_MATCHES); } /* type_matches struct inner 0 inner -> resolved 1 1 - */
void types6 (void) { sink = type (struct changed, TYPE_MATCHES); } /* type_matches struct changed 0 changed -> resolved 1 0 - */
void types7 (void) { sink = type (renamed, TYPE_EXISTS); } /* type_exists typedef renamed 0 renamed -> resolved 1 0 - */
void types8 (void) { sink = type (union either, TYPE_SIZE); } /* type_size union either 0 either -> resolved 4 4 - */
void types9 (void) { sink = __builtin_btf_type_id (*(struct moved *) 0, TYPE_ID_LOCAL); } /* type_id_local struct moved 0 moved -> resolved ID ID - */
void types10 (void) { sink = __builtin_btf_type_id (*(struct moved *) 0, TYPE_ID_TARGET); } /* type_id_target struct moved 0 moved -> resolved ID ID - */

#define enumerator(type, name, kind) \
  __builtin_preserve_enum_value (*(enum type *) name, kind)

void enums1 (void) { sink = enumerator (color, GREEN, ENUMVAL_VALUE); } /* enumval_value enum color 1 color::GREEN -> resolved 7 70 - */
void enums2 (void) { sink = enumerator (color, GREEN, ENUMVAL_EXISTS); } /* enumval_exists enum color 1 color::GREEN -> resolved 1 1 - */
void enums3 (void) { sink = enumerator (color, BLUE, ENUMVAL_EXISTS); } /* enumval_exists enum color 2 color::BLUE -> resolved 1 0 - */
void enums4 (void) { sink = enumerator (color, BLUE, ENUMVAL_VALUE); } /* enumval_value enum color 2 color::BLUE -> no-match 9 - - */
void enums5 (void) { sink = enumerator (wide, WIDE, ENUMVAL_VALUE); } /* enumval_value enum64 wide 0 wide::WIDE -> resolved 4886718345 4886718346 - */
