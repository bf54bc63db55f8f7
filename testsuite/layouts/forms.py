# SPDX-License-Identifier: GPL-3.0-or-later
"""Random functions over records, in every form of design 3.2.

Takes  a random number generator and the records of records.py.
Gives  functions as trees of statements, from which parts can be dropped.
Never  uses a value that the two layouts do not both hold, nor the size of a
       record that they do not both have.

The forms are in scalars.py, operands.py, pointers.py and control.py.
"""

from control import Control
from operands import Operands
from places import Places
from pointers import Pointers
from scalars import Scalars
from statements import Function


class Writer(Places, Scalars, Operands, Pointers, Control):
    """Writes the functions of one program."""

    def statement(self, scope, depth):
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
            name, f'u64\n{name} (struct everything *w)', self.declarations(),
            body))
