# SPDX-License-Identifier: GPL-3.0-or-later
"""Random statements that read and write members by their names.

Takes  a scope (places.py).
Gives  one statement, a plain read where no member fits.
Never  takes the address of a scalar: see operands.py.

Example: "w->r0_p->m1 = w->r0_a[j].m2.m3 = CLIP (w->any, 7);"
"""

from records import FunctionPointer
from statements import Statement


def arithmetic(path):
    return not isinstance(path.field.local, FunctionPointer)


def whole(path):
    """A number that is no bit-field and of the same type in both."""
    return (arithmetic(path) and path.field.same()
            and not path.field.bit_field())


class Scalars:
    """Mixed into Writer."""

    def read(self, scope):
        # A record may have nothing that can be read, such as an atomic member
        # that is not aligned.
        _, place = self.place(scope)
        return Statement(f"MIX ({place or 'w->any'});")

    def write(self, scope):
        path, place = self.place(scope, True)
        if place is None:
            return self.read(scope)
        return Statement(f'{place} = {path.field.clip(self.value(scope))};')

    def chain(self, scope):
        """One value to two members; what the first assignment gives is the
        second member's."""
        path, place = self.place(scope, True, arithmetic)
        other, second = self.place(scope, True, arithmetic)
        if place is None or second is None:
            return self.read(scope)
        bits = min(p.field.range_bits() - (p.field.local.signed
                                           or p.field.target.signed)
                   for p in (path, other))
        value = f'CLIP ({self.value(scope)}, {bits})' if bits > 0 else '0'
        assignment = f'{place} = {second} = {value}'
        return Statement(self.choose(f'{assignment};', f'MIX ({assignment});'))

    def compound(self, scope):
        path, place = self.place(scope, True, arithmetic)
        if place is None:
            return self.read(scope)
        value = path.field.clip(self.value(scope))
        signed = path.field.local.signed and path.field.target.signed
        if path.field.same():
            operator = self.choose('+', '-', '|', '&', '^', '>>', '<<')
            if operator in ('<<', '>>'):
                value = str(self.number(min(path.field.local.bits, 31)))
                if signed:
                    operator = '>>'
            elif signed:
                operator = self.choose('|', '&', '^')
        else:
            operator = self.choose('|', '&', '^')
        return Statement(f'{place} {operator}= {value};')

    def increment(self, scope):
        path, place = self.place(scope, True, lambda p: arithmetic(p)
                                 and p.field.same()
                                 and not p.field.local.signed)
        if place is None:
            return self.read(scope)
        form = self.choose(f'{place}++', f'++{place}', f'{place}--',
                           f'--{place}')
        return Statement(self.choose(f'{form};', f'MIX ({form});'))

    def ternary(self, scope):
        return Statement(f'MIX ({self.condition(scope)} '
                         f'? {self.value(scope)} : {self.value(scope)});')

    def effects(self, scope):
        """Assignments within expressions."""
        path, place = self.place(scope, True)
        if place is None:
            return self.read(scope)
        _, other = self.place(scope)
        assignment = f'{place} = {path.field.clip(self.value(scope))}'
        return Statement(self.choose(
            f'MIX (({assignment}, {other}));',
            f'MIX (({{ {assignment}; {other}; }}));',
            f'MIX (({{ u64 before = (u64) {place}; {assignment}; '
            f'before + (u64) {other}; }}));',
            f'if (({assignment}, {self.condition(scope)})) r++;'))

    def types(self, scope):
        """A variable of the member's type, and choices by that type."""
        path, place = self.place(scope, False,
                                 lambda p: not p.field.bit_field())
        if place is None:
            return self.read(scope)
        name, kind = self.new('t'), path.field.local.declare('')
        options = [f'{{ typeof ({place}) {name} = {place}; MIX ({name}); }}',
                   f'{{ __auto_type {name} = {place}; MIX ({name}); }}',
                   f'MIX (_Generic ({place}, default: {place}));']
        if path.field.same():
            options += [f'MIX (_Generic ({place}, {kind}: 5, default: 7));',
                        f'MIX ((u64) (typeof ({place})) w->any & 1);']
        if not arithmetic(path):
            options = options[:2]
        return Statement(self.random.choice(options))

    def narrowed(self, scope):
        """A load of less than the member."""
        _, place = self.place(scope, False, lambda p: not p.field.bit_field()
                              and (not self.big_endian or p.field.number()))
        if place is None:
            return self.read(scope)
        return Statement(self.choose(
            f'MIX ((u8) (u64) {place});', f'MIX ((u16) (u64) {place});',
            f'MIX ((u32) (u64) {place});',
            f'MIX ((u64) {place} & {self.choose(4, 255, 256, 65535)});',
            f'if ((u64) {place} & {1 << self.number(32)}) r++;'))

    def indexed(self, scope):
        """A loop whose counter is the index."""
        path, _ = self.place(scope, False, lambda p: p.dims)
        if path is None:
            return self.read(scope)
        record = next(r for r in self.records if path in self.scalars[r])
        at = self.number(len(path.dims))
        text = path.text % tuple(
            'k' if n == at else self.index(d)
            for n, d in enumerate(path.dims))
        base = self.via(record, scope)
        place = f'{base}->{text}'
        what = f'MIX ({place});'
        if (path.field.number() and self.chance(40) and 'const ' not in base):
            what = f'{place} = {path.field.clip(self.value(scope))};'
        return Statement(f'for ({self.choose("u64", "int", "u32")} k = 0; '
                         f'k < {path.dims[at]}; k++) {what}')
