# SPDX-License-Identifier: GPL-3.0-or-later
"""Random statements that decide what runs next.

Takes  a scope (places.py).
Gives  a statement with a body, or a call of a function made for it.
Never  makes an endless loop, nor a call deeper than BPF allows.

Example: "switch (w->r0_p->m2) { case 0: ...; default: ... }"
"""

from statements import Function, Statement


class Control:
    """Mixed into Writer."""

    def branch(self, scope, depth):
        return Statement(f'if ({self.condition(scope)})',
                         self.statements(scope, depth + 1))

    def switch(self, scope, depth):
        cases = [Statement(f'case {n}: default:' if n == 3 else f'case {n}:',
                           self.statements(scope, depth + 1)
                           + [Statement(self.choose('break;', ';'))])
                 for n in range(4)]
        _, place = self.place(scope, False, lambda p: p.field.bit_field()
                              and p.field.range_bits() <= 3)
        if place is None:
            place = f'{self.value(scope)} & 7'
        return Statement(f'switch ({place})', cases)

    def jumps(self, scope, depth):
        """A loop made of goto."""
        label, count = self.new('again'), self.new('n')
        jump = self.choose(f'if (++{count} < 3) goto {label};',
                           f'if (++{count} < 3 && ({self.condition(scope)})) '
                           f'goto {label};')
        return Statement('', [
            Statement(f'int {count} = 0;'), Statement(f'{label}:;'),
            *self.statements(scope, depth + 1), Statement(jump)])

    def asm_goto(self, scope, depth):
        label = self.new('out')
        _, place = self.place(scope)
        if place is None:
            return self.read(scope)
        return Statement('', [
            Statement(f'ASM_GOTO_IF_ZERO ({place}, {label});'),
            *self.statements(scope, depth + 1), Statement(f'{label}:;')])

    def nested_function(self, scope, depth):
        """A function within the function: its variables are in a frame.  It is
        inlined, since BPF has no register for the frame's address."""
        name = self.new('nested')
        return Statement('', [
            Statement(f'INLINE u64 {name} (u64 k)', [
                Statement('u64 r = k;'), *self.statements(scope, depth + 1),
                Statement('return r;')]),
            Statement(f'MIX ({name} ({self.value(scope)}));')])

    def helper(self, scope):
        """A call of a function that takes records and numbers."""
        if self.helpers and self.chance(40):
            return self.call(self.random.choice(self.helpers), scope)
        if len(self.helpers) == 4:
            return self.read(scope)
        name = f'{self.prefix}_helper{len(self.helpers)}'
        one, two = (self.random.choice(self.records) for _ in range(2))
        # Two records and a number may be added to the one; BPF has five
        # argument registers.
        parameters = [(one, 'p')]
        if self.chance(50):
            parameters.append((two, 'q'))
        if self.chance(50):
            parameters.append((None, 'x'))
        inside = {one: ['p'] * 5}
        if len(parameters) > 1 and parameters[1][0]:
            inside[two] = inside.get(two, []) + ['q'] * 5
        body = self.statements(inside, 2)
        if self.helpers and self.chance(50):
            body.append(self.call(self.helpers[-1], inside))
        if parameters[-1][0] is None:
            body.append(Statement('MIX (x);'))
        kind = self.choose('NOINLINE', 'NOINLINE', 'INLINE', '')
        if kind != 'INLINE':
            kind += self.section()
        listed = ', '.join(f'{record.name} *{p}' if record else f'u64 {p}'
                           for record, p in parameters)
        self.functions.append(Function(
            name, f'static {kind} u64\n{name} (struct everything *w, '
            f'{listed})', self.declarations(), body))
        self.helpers.append((name, parameters))
        return self.call(self.helpers[-1], scope)

    def call(self, helper, scope):
        name, parameters = helper
        arguments = [self.base(record, scope) if record else self.value(scope)
                     for record, _ in parameters]
        if any('const ' in argument for argument in arguments):
            return self.read(scope)
        return Statement(f'MIX ({name} (w, {", ".join(arguments)}));')
