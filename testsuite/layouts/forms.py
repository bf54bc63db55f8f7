# SPDX-License-Identifier: GPL-3.0-or-later
"""Random functions over records, in every form of design 3.2.

Takes  a random number generator and the records of records.py.
Gives  functions as trees of statements, from which parts can be dropped.
Never  uses a value that the two layouts do not both hold, nor the size of a
       record that they do not both have.

The forms are in scalars.py, operands.py, pointers.py, control.py,
addresses.py, arrays.py and variables.py.
"""

from addresses import Addresses
from arrays import Arrays
from control import Control
from operands import Operands
from places import Places
from pointers import Pointers
from scalars import Scalars
from statements import Function
from variables import Variables

# The forms that can be chosen, with the statements that are of them: where
# there are none, the records or the functions' declarations are.
CHOICES = {
    'addresses': ('member_difference', 'typed_difference', 'member_comparison',
                  'member_number'),
    'offsets': ('offset', 'container'),
    'arrays': ('array_block',),
    'builtin': ('builtin',),
    'variables': ('variable',),
    'bools': ('truth',),
    'bool-members': ('truth',),
    'counted': (),
    'sections': (),
}


class Forms:
    """The names of those that a program may have; CHOSEN: for a hunt among
    these alone, so that they are frequent."""

    def __init__(self, names, chosen):
        self.names, self.chosen = names, chosen

    def has(self, name):
        return name in self.names

    def often(self, name):
        return self.chosen and name in self.names

    def statements(self):
        return sorted({s for name in self.names for s in CHOICES[name]})


ALL = Forms(set(CHOICES), False)


class Writer(Places, Scalars, Operands, Pointers, Control, Addresses, Arrays,
             Variables):
    """Writes the functions of one program."""

    def __init__(self, random, prefix, records, big_endian, forms):
        super().__init__(random, prefix, records, big_endian)
        self.forms, self.chosen = forms, forms.statements()

    def chosen_statement(self, scope, depth):
        """One of the forms that can be chosen."""
        made = self.random.choice(self.chosen)
        if depth > 1 and made in ('array_block', 'container'):
            return self.read(scope)
        return getattr(self, made)(scope, depth)

    def section(self):
        """The attribute for a function that is to be elsewhere."""
        if self.forms.has('sections') and self.chance(
                60 if self.forms.often('sections') else 10):
            return self.choose(' COLD', ' HOT')
        return ''

    def statement(self, scope, depth):
        if self.chosen and self.chance(60 if self.forms.chosen else 25):
            return self.chosen_statement(scope, depth)
        plain = [self.read] * 7 + [self.write] * 7 + [self.compound] * 3 + [
            self.increment, self.increment, self.chain, self.ternary,
            self.effects, self.types, self.narrowed, self.indexed,
            self.indexed, self.address, self.address, self.either,
            self.atomic, self.atomic, self.assembly, self.volatile, self.copy,
            self.whole_record, self.elements, self.difference]
        blocks = [self.branch] * 3 + [
            self.switch, self.inner, self.inner, self.decayed, self.pointer,
            self.pointer, self.loop, self.loop, self.subscripts, self.jumps,
            self.asm_goto]
        if depth == 0 and self.chance(12):
            return self.helper(scope)
        if depth == 0 and self.chance(4):
            return self.nested_function(scope, depth)
        if depth < 2 and self.chance(35):
            return self.random.choice(blocks)(scope, depth)
        return self.random.choice(plain)(scope)

    def statements(self, scope, depth):
        count = self.number(4) + 2 if depth == 0 else self.number(3) + 1
        return [self.statement(scope, depth) for _ in range(count)]

    @staticmethod
    def declarations():
        return [('i', 'u64 i = w->one & 1;'), ('j', 'int j = w->any & 1;')]

    def test(self, number):
        name = f'test_{self.prefix}_{number}'
        body = self.statements({}, 0)
        self.functions.append(Function(
            name, f'{self.section()} u64\n{name} (struct everything *w)'
            .lstrip(), self.declarations(), body))
