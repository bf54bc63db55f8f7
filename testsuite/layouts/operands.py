# SPDX-License-Identifier: GPL-3.0-or-later
"""Random statements that use members as operands: their addresses, atomics,
asm, volatile accesses, copies.

Takes  a scope (places.py).
Gives  one statement, a plain read where no member fits.
Never  uses an address as one of another type than both layouts have there.

Example: "MIX (__atomic_add_fetch (&w->r0_a[1].m4, 3, 5));"
"""

from records import identical
from scalars import arithmetic, whole
from statements import Statement


class Operands:
    """Mixed into Writer."""

    def address(self, scope):
        path, place = self.addressed(scope)
        if place is None:
            return self.read(scope)
        name, kind = self.new('a'), path.field.local.declare('')
        value = path.field.clip(self.value(scope))
        uses = [f'*{name} = {value};', f'MIX (*{name});',
                f'MIX (*(volatile typeof (*{name}) *) {name});']
        if arithmetic(path):
            uses += [f'MIX (*(u8 *) {name});',
                     f'MIX (read_u8 ((u8 *) {name}));']
            if not path.field.local.signed:
                uses.append(f'MIX (*{name}); ++*{name};')
        return Statement('', [
            Statement(f'{kind} *{name} = &{place};'),
            self.random.choice([self.read, self.write])(scope),
            Statement(self.random.choice(uses))])

    def either(self, scope):
        """One of two members, by their addresses."""
        path, place = self.addressed(scope)
        if place is None:
            return self.read(scope)
        kind = path.field.local.declare('')
        _, other = self.addressed(
            scope, lambda p: p.field.local.declare('') == kind)
        if other is None:
            return self.read(scope)
        both = f'*({self.condition(scope)} ? &{place} : &{other})'
        return Statement(self.choose(
            f'{both} = {path.field.clip(self.value(scope))};',
            f'MIX ({both});'))

    def atomic(self, scope):
        path, place = self.addressed(
            scope, lambda p: whole(p) and p.field.number()
            and p.field.local.bits in (32, 64) and not p.field.local.signed)
        if place is None:
            return self.read(scope)
        kind = f'u{path.field.local.bits}'
        pointer = f'({kind} *) &{place}'
        value, other = self.value(scope), self.value(scope)
        operation = self.choose('add', 'or', 'and', 'xor', 'sub')
        order = self.choose(0, 5)
        return Statement(self.choose(
            f'__sync_fetch_and_{operation} ({pointer}, {value});',
            f'MIX (__sync_fetch_and_{operation} ({pointer}, {value}));',
            f'MIX (__atomic_fetch_{operation} ({pointer}, {value}, {order}));',
            f'MIX (__atomic_{operation}_fetch ({pointer}, {value}, {order}));',
            f'__atomic_{operation}_fetch ({pointer}, {value}, {order});',
            f'MIX (__atomic_exchange_n ({pointer}, {value}, {order}));',
            f'MIX (__atomic_load_n ({pointer}, {order}));',
            f'__atomic_store_n ({pointer}, {value}, {order});',
            f'{{ MIX (__sync_val_compare_and_swap ({pointer}, {other}, '
            f'{value})); FORGET_MEMORY (); }}',
            f'{{ u64 was = {place}; MIX (__sync_val_compare_and_swap '
            f'({pointer}, was, {value})); FORGET_MEMORY (); }}',
            f'{{ {kind} was = {self.choose(place, value)}; '
            f'MIX (__atomic_compare_exchange_n ({pointer}, &was, {value}, 0, '
            '5, 5)); FORGET_MEMORY (); MIX (was); }'))

    def assembly(self, scope):
        """Operands of asm: in a register, in memory, written and read."""
        if self.chance(40):
            _, place = self.place(scope, False, arithmetic)
            return (Statement(f'ASM_ADD (r, {place});')
                    if place else self.read(scope))
        path, place = self.addressed(
            scope, lambda p: whole(p) and p.field.number()
            and not p.field.local.signed)
        if place is None:
            return self.read(scope)
        bits, value = path.field.local.bits, self.value(scope)
        options = [f'{{ u64 was; ASM_LOAD (was, u{bits}, {place}); '
                   'MIX (was); }',
                   f'ASM_STORE (u{bits}, {place}, {value});']
        if bits == 64:
            options += [f'ASM_ATOMIC_ADD ({place}, {value});',
                        f'ASM_ADD ({place}, {value});']
        if not path.field.local.bool():
            return Statement(self.random.choice(options))
        return Statement(options[0])

    def volatile(self, scope):
        path, place = self.addressed(scope)
        if place is None:
            return self.read(scope)
        value = path.field.clip(self.value(scope))
        return Statement(self.choose(
            f'MIX (*(volatile typeof ({place}) *) &{place});',
            f'*(volatile typeof ({place}) *) &{place} = {value};'))

    def copy(self, scope):
        """memcpy and memcmp."""
        path, place = self.addressed(
            scope, lambda p: not p.field.local.qualifier)
        if place is None:
            return self.read(scope)
        name, size = self.new('c'), path.field.local.bits // 8
        kind = path.field.local.declare(name)
        value = path.field.clip(self.value(scope))
        return Statement(self.choose(
            f'{{ {kind}; __builtin_memcpy (&{name}, &{place}, {size}); '
            f'MIX ({name}); }}',
            f'{{ {kind} = {value}; '
            f'__builtin_memcpy (&{place}, &{name}, {size}); }}',
            f'{{ {kind} = {self.choose(value, place)}; '
            f'MIX (!__builtin_memcmp (&{place}, &{name}, {size})); }}',
            f'{{ {kind} = {self.choose(value, place)}; '
            f'if (__builtin_memcmp (&{name}, &{place}, {size})) r++; }}'))

    def whole_record(self, scope):
        """A copy of a record within a record that is the same in both
        layouts."""
        def fit(p):
            return p.field.record and identical(p.field.record)

        places = [(r, p) for r in self.records for p in self.paths[r]
                  if fit(p)]
        if not places:
            return self.read(scope)
        record, path = self.random.choice(places)
        to, source = self.via(record, scope), self.via(record, scope)
        if 'const ' in to:
            return self.read(scope)
        to, source = self.member(to, path), self.member(source, path)
        return Statement(self.choose(
            f'{to} = {source};',
            f'__builtin_memcpy (&{to}, &{source}, sizeof ({to}));'))

    def elements(self, scope):
        """A loop over an array of scalars, by its decayed pointer."""
        if self.big_endian:
            return self.read(scope)
        path, place = self.place(
            scope, False, lambda p: p.field.same() and p.field.dims
            and not p.packed and len(p.field.dims) == len(p.dims))
        if place is None or not place.endswith(']'):
            return self.read(scope)
        name = self.new('e')
        kind = f'typeof ({path.field.local.declare("")}) const'
        array = place[:last_subscript(place)]
        if self.chance(50):
            return Statement(f'{{ {kind} *{name} = {array}; '
                             f'for (u64 k = 0; k < {path.field.dims[-1]}; '
                             f'k++) MIX ({name}[k]); }}')
        return Statement(f'{{ {kind} *{name} = {array}, *e = {name} + '
                         f'{path.field.dims[-1]}; while (e != {name}) '
                         'MIX (*--e); }')


def last_subscript(place):
    depth = 0
    for at in range(len(place) - 1, -1, -1):
        depth += (place[at] == ']') - (place[at] == '[')
        if depth == 0:
            return at
    return 0
