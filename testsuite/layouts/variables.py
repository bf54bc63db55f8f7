# SPDX-License-Identifier: GPL-3.0-or-later
"""Random statements with variables of a bit-field's own type, and members
whose truth alone is told: a _Bool that the target made wider.

Takes  a scope (places.py).
Gives  a block, a plain read where no member fits.
Never  looks at more of such a _Bool than whether it is 0.

Example: "{ u8 b1 = w->r0_p->m1; if (j) b1 = w->any; MIX (b1); }"
"""

from statements import Statement


class Variables:
    """Mixed into Writer."""

    @staticmethod
    def own_type(field):
        """The type that the bit-field FIELD is declared with, or a member's
        own without qualifiers."""
        return field.local.declare('').split(':')[0].replace(
            'volatile', '').replace('ATOMIC', '').strip()

    def variable(self, scope, _depth):
        """A variable of a bit-field's type that is set again."""
        path, place = self.place(
            scope, False, lambda p: p.field.bit_field())
        if place is None or self.chance(10):
            path, place = self.place(scope, False, lambda p: p.field.number())
        if place is None:
            return self.read(scope)
        name = self.new('b')
        declared = f'{self.own_type(path.field)} {name} = {place};'
        _, other = self.place(scope, False,
                              lambda p: p.field.bit_field())
        value = self.value(scope)
        again = self.choose(
            f'{name} = {value};', f'{name} = !{name};', f'{name}++;',
            f'{name} ^= {value};', f'{name} = pass ({value});',
            f'{name} = {name} + {value};', f'{name} = {other or value};',
            f'{name} = w->any & 1;', f'{name} = 1;', f'{name} = 0;')
        call = self.choose(f'MIX (pass ({name}));', f'MIX (pass (r));',
                           f'{name} += pass ({name});', ';')
        steps = [Statement(f'MIX ({name});'), Statement(call),
                 Statement(f'if ({self.condition(scope)})',
                           [Statement(again)])]
        kind = self.number(6)
        if kind == 0:
            steps = [Statement('for (int k = 0; k < 3; k++)', [
                Statement(f'MIX ({name});'), Statement(again),
                Statement(call)])]
        elif kind == 1:
            count = self.new('n')
            steps = [Statement(f'u64 {count} = w->any;'),
                     Statement(f'for (int k = 0; {name} && k < 5; k++)', [
                         Statement(f'{name} = {count}++ & 3;'),
                         Statement(call)]),
                     Statement(f'MIX ({count});')]
        elif kind == 2:
            steps.insert(0, Statement(again))
        elif kind == 3:
            steps.insert(1, Statement(again))
        elif kind == 4:
            steps.append(self.write(scope))
            steps.append(Statement(f'{name} = {place};'))
        use = self.choose(f'MIX ({name});', f'MIX ({name} == 1);',
                          f'if ({name}) r += 3;', f'if (!{name}) r += 5;',
                          f'MIX ({name} > 2);', f'MIX (pass ({name}));')
        return Statement('', [Statement(declared), *steps, Statement(use)])

    def truth(self, scope, _depth):
        """A _Bool whose target holds more than 0 and 1."""
        found = [(r, p) for r in self.records for p in self.truths[r]]
        if not found:
            return self.read(scope)
        record, path = self.random.choice(found)
        base = self.via(record, scope)
        place = self.member(base, path)
        if 'const ' not in base and self.chance(20):
            return Statement(
                f'{place} = {self.choose("CLIP (w->any, 1)", "1", "0", "!r")};')
        name = self.new('t')
        return Statement(self.choose(
            f'if ({place}) r++;', f'if (!{place}) r += 2;',
            f'MIX (!{place});', f'MIX (!!{place});', f'MIX ({place} != 0);',
            f'MIX ({place} == 0);', f'MIX ((_Bool) {place});',
            f'MIX ({place} ? {self.value(scope)} : {self.value(scope)});',
            f'MIX ({place} && ({self.condition(scope)}));',
            f'MIX ({place} || ({self.condition(scope)}));',
            f'{{ _Bool {name} = {place}; MIX ({name}); }}',
            f'{{ _Bool {name} = {place}; if (j) {name} = w->any & 1; '
            f'MIX ({name} + 1); }}',
            f'{{ _Bool {name} = {place}; for (int k = 0; {name} && k < 3; k++) '
            f'{name} = pass (r++) & 1; MIX ({name}); }}',
            f'MIX (pass_bool ({place}));'))
