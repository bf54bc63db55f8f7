# SPDX-License-Identifier: GPL-3.0-or-later
"""A random program: records, functions over them, and its C text.

Takes  a seed.
Gives  the text of one program, or of several in one file.
Never  compiles: see random.
"""

import random

from forms import ALL, Writer
from records import Maker, initialiser


class Program:
    """The program of SEED."""

    def __init__(self, seed, big_endian=False, forms=ALL):
        self.seed = seed
        numbers = random.Random(seed)
        self.prefix = f's{seed}'
        self.records = []
        while not any(r.marked for r in self.records):
            maker = Maker(numbers, self.prefix, big_endian, forms)
            self.records = maker.make()
        writer = Writer(numbers, self.prefix, self.records, big_endian,
                        forms)
        for number in range(numbers.randrange(4, 9)):
            writer.test(number)
        self.functions = writer.functions

    def marked(self):
        return [r for r in self.records if r.marked]

    def members(self):
        """What run-object's arena has of this program."""
        return ''.join(
            f'  {r.name} *{r.tag}_p, *{r.tag}_a, *{r.tag}_end;\n'
            f'  void *{r.tag}_raw;\n  u64 {r.tag}_int;\n'
            for r in self.records)

    def rooms(self):
        return ''.join(f'  {r.name} {r.tag}_room[5];\n'
                       for r in self.records)

    def code(self):
        """The functions, each with what it calls before it."""
        used = ''.join(f.text() for f in self.functions)
        texts = []
        for r in self.marked():
            name, tag = r.name, r.tag
            texts.append(f'extern {name} {tag}_global;\n')
            if f'pick_{tag} ' in used:
                texts.append(
                    f'static NOINLINE {name} *\n'
                    f'pick_{tag} (struct everything *w, int n)\n'
                    f'{{\n  return w->{tag}_a + n;\n}}\n')
            if f'near_{tag} ' in used:
                texts.append(f'static inline {name} *\n'
                             f'near_{tag} (struct everything *w)\n'
                             f'{{\n  return &w->{tag}_end[-2];\n}}\n')
        return '\n'.join(texts + [f.text() for f in self.functions])

    def setup(self):
        text = ''
        for r in self.records:
            tag = r.tag
            text += (
                f'  w->{tag}_p = everything_room (w)->{tag}_room;\n'
                f'  w->{tag}_a = w->{tag}_p + 1;\n'
                f'  w->{tag}_end = w->{tag}_a + 4;\n'
                f'  w->{tag}_raw = w->{tag}_a + 1;\n'
                f'  w->{tag}_int = (u64) (w->{tag}_a + 2);\n')
        for r in self.records:
            tag = r.tag
            text += (f'  for (int n = 0; n < 5; n++)\n'
                     f'    init_{tag} (w, w->{tag}_p + n);\n')
            if r.marked:
                text += f'  init_{tag} (w, &{tag}_global);\n'
        return text

    def initialisers(self):
        return ''.join(initialiser(r).replace('&w->', '&everything_room (w)->')
                       for r in self.records)

    def text_without(self, record):
        """All that may refer to RECORD: but not what every record has."""
        others = [r for r in self.records if r is not record]
        return (''.join(f.text() for f in self.functions)
                + ''.join(r.define(t) for r in others for t in (0, 1)))

    def definitions(self, target):
        return '\n'.join(r.define(target) for r in self.records)


def text(programs):
    """The file that holds PROGRAMS."""
    def join(parts):
        return '\n'.join(parts)
    return f'''/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by testsuite/layouts/random, seeds \
{' '.join(str(p.seed) for p in programs)}.  */

#include "prelude.h"

#ifdef TARGET
{join(p.definitions(True) for p in programs)}
#else
{join(p.definitions(False) for p in programs)}
#endif

struct everything
{{
  u64 zero, one, any;
{''.join(p.members() for p in programs)}}};

#ifdef TARGET
struct room
{{
  struct everything everything;
{''.join(p.rooms() for p in programs)}}};
#define everything_room(W) ((struct room *) (W))
struct room *room_for_btf;
#endif

#ifndef TYPES_ONLY
#ifdef __bpf__
/* GCC calls it at -O0.  */
NOINLINE int
memcmp (const void *one, const void *two, unsigned long size)
{{
  for (unsigned long i = 0; i < size; i++)
    if (((const u8 *) one)[i] != ((const u8 *) two)[i])
      return 1;
  return 0;
}}
#endif

static NOINLINE u64
read_u8 (const u8 *byte)
{{
  return *byte;
}}

static NOINLINE u64
pass (u64 value)
{{
  HIDE (value);
  return value;
}}

static NOINLINE u64
pass_bool (_Bool value)
{{
  return value + 1;
}}

{join(p.code() for p in programs)}
#endif

#ifdef NATIVE
{''.join(f'{r.name} {r.tag}_global;' + chr(10)
         for p in programs for r in p.marked())}
const u64 arena_size = sizeof (struct room);
static u64 state;

static u64
random_number (void)
{{
  state = state * 6364136223846793005 + 1442695040888963407;
  return state >> 20 ^ state << 30;
}}

{join(p.initialisers() for p in programs)}
void
setup (struct everything *w, u64 round)
{{
  state = round;
  w->zero = 0;
  w->one = 1;
  w->any = round * 7 + 1;
{''.join(p.setup() for p in programs)}}}
#endif
'''
