# SPDX-License-Identifier: GPL-3.0-or-later
"""Random expressions for records, their members, and values.

Takes  a random number generator and the records of records.py.
Gives  C text: a pointer to a record ("base"), a member ("place"), a value.
Never  makes a statement.

A scope is a dictionary: for a record, the variables that point to one.

Example: place () may give the path to m3 and "(w->r0_a + w->one)->m3[j]".
"""

import re

from records import FunctionPointer, Pointer, paths


class Places:
    """BIG_ENDIAN: the records' scalars have no addresses, since the native
    program has them in the other byte order."""

    def __init__(self, random, prefix, records, big_endian):
        self.random, self.prefix = random, prefix
        self.big_endian = big_endian
        self.all_records = records
        self.records = [r for r in records if r.marked]
        self.paths = {r: list(paths(r)) for r in records}
        self.truths = {r: [p for p in self.paths[r] if p.field.truth]
                       for r in records}
        self.scalars = {r: [p for p in self.paths[r] if self.usable(p)]
                        for r in records}
        self.functions = []
        self.helpers = []
        self.locals = 0

    def usable(self, path):
        """Whether PATH is a scalar's, and one that can be used: no misaligned
        atomic, and no address in parts where addresses are told from
        numbers."""
        field = path.field
        if field.record or field.truth or (path.packed and field.atomic()):
            return False
        return field.number() or not (self.big_endian and path.packed)

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def number(self, limit):
        return self.random.randrange(limit)

    def choose(self, *options):
        return self.random.choice(options)

    def new(self, letter):
        """A name for a variable or a label."""
        self.locals += 1
        return f'{letter}{self.locals}'

    def index(self, length):
        """An index below LENGTH: a constant or not."""
        if self.chance(45):
            return str(self.number(length))
        return self.choose('w->zero', 'w->one', 'i', 'j', 'j',
                           f'w->any % {length}', 'i ^ 1', '1 - j', 'i & j')

    def base(self, record, scope):
        """An expression for a pointer to RECORD, fit for ->."""
        tag, name = record.tag, record.name
        if scope.get(record) and self.chance(60):
            return self.random.choice(scope[record])
        n, v = self.number(4), self.choose('i', 'j', 'w->one', 'w->zero')
        return self.choose(
            f'w->{tag}_p', f'w->{tag}_p', f'w->{tag}_a',
            f'(&w->{tag}_a[{n}])', f'(w->{tag}_a + {n})', f'(w->{tag}_a + {v})',
            f'(&w->{tag}_a[{v}])', f'(w->{tag}_end - {n + 1})',
            f'(&w->{tag}_end[-{n + 1}])', f'(&w->{tag}_end[-1 - (int) {v}])',
            f'(w->{tag}_end - 1 - {v})', f'(({name} *) w->{tag}_raw)',
            f'(({name} *) w->{tag}_int)', f'((const {name} *) w->{tag}_p)',
            f'((volatile {name} *) w->{tag}_p)',
            f'(w->any & 1 ? w->{tag}_p : w->{tag}_a)',
            f'(w->any & 2 ? &w->{tag}_a[{v}] : w->{tag}_p)',
            f'({{ {name} *q = w->{tag}_a; q + {v}; }})',
            f'({{ __auto_type q = w->{tag}_end; --q; q; }})',
            f'((void) w->any, w->{tag}_p)',
            f'((typeof (w->{tag}_p)) w->{tag}_raw)',
            f'_Generic (w->{tag}_p, {name} *: w->{tag}_p, default: 0)',
            f'pick_{tag} (w, {v})', f'near_{tag} (w)', f'(&{tag}_global)')

    def via(self, record, scope):
        """A base, perhaps through a pointer in another record."""
        sources = [(r, p) for r in self.records for p in self.scalars[r]
                   if isinstance(p.field.local, Pointer)
                   and p.field.local.record is record]
        if sources and self.chance(25):
            source, path = self.random.choice(sources)
            return self.member(self.base(source, scope), path)
        return self.base(record, scope)

    def member(self, base, path):
        text = path.text % tuple(self.index(n) for n in path.dims)
        subscripted = re.fullmatch(r'\(&(.*\])\)', base)
        if subscripted and self.chance(70):
            return f'{subscripted.group(1)}.{text}'
        if self.chance(10):
            return f'(*{base}).{text}'
        return f'{base}->{text}'

    def place(self, scope, writable=False, test=lambda p: True):
        """A member that TEST accepts: its path and an expression for it, or
        (None, None)."""
        for _ in range(20):
            record = self.random.choice(self.records)
            fit = [p for p in self.scalars[record] if test(p)
                   and not (writable and isinstance(p.field.local, Pointer))]
            if fit:
                path = self.random.choice(fit)
                base = self.via(record, scope)
                if not (writable and 'const ' in base):
                    return path, self.member(base, path)
        return None, None

    def addressed(self, scope, test=lambda p: True):
        """A member whose address can be used as one of its type, like place;
        none of packed records."""
        if self.big_endian:
            return None, None
        return self.place(scope, True, lambda p: p.field.same()
                          and not p.field.bit_field() and not p.packed
                          and test(p))

    def value(self, scope):
        """An expression of type u64."""
        _, place = self.place(scope, False, lambda p: p.field.number()
                              or not self.big_endian)
        if place is None:
            return 'w->any'
        return self.choose(f'(u64) {place}', f'(u64) {place}',
                           f'(u64) {place} + i', 'w->any', 'r',
                           str(self.number(1 << 20)))

    def comparison(self, scope):
        """A condition.  Both sides are converted, so that the types of the
        layouts give the same."""
        path, place = self.place(scope)
        if place is None:
            return 'w->any & 1'
        field = path.field
        if isinstance(field.local, (Pointer, FunctionPointer)):
            return self.choose(f'{place} != 0', f'!{place}', f'{place} == 0')
        constant = str(self.number(1 << min(field.range_bits() - 1, 20)))
        operator = self.choose('==', '!=', '<', '>', '<=', '>=')
        plain = f'{place} {operator} {constant}'
        if field.local.signed and field.target.signed:
            return self.choose(plain, f'{place} {operator} -{constant}',
                               place)
        return self.choose(plain, plain, place, f'!{place}',
                           f'{place} & {constant}',
                           f'(u64) {place} {operator} {self.value(scope)}')

    def condition(self, scope):
        """One or more comparisons."""
        text = self.comparison(scope)
        while self.chance(40):
            other = self.comparison(scope)
            text = f'({text}) {self.choose("&&", "||")} ({other})'
        if self.chance(10):
            text = f'__builtin_expect ({text}, {self.number(2)})'
        return text
