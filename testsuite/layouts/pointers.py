# SPDX-License-Identifier: GPL-3.0-or-later
"""Random statements with variables that point to relocatable records.

Takes  a scope (places.py).
Gives  a block in whose scope such a variable is, or a loop over records.
Never  moves a pointer out of the array that it points into.

Example: "for (R0 *l1 = w->r0_a; l1 < w->r0_end; l1 += 2) { ... }"
"""

from statements import Statement


class Pointers:
    """Mixed into Writer."""

    def with_pointer(self, record, value, scope, depth):
        name = self.new('p')
        inside = dict(scope)
        inside[record] = [name] * 3
        return Statement('', [Statement(f'{record.name} *{name} = {value};')]
                         + self.statements(inside, depth + 1))

    def records_at(self, scope, array):
        """A member that is a marked record (ARRAY: an array of them), and its
        base."""
        for _ in range(10):
            record = self.random.choice(self.records)
            fit = [p for p in self.paths[record]
                   if p.field.record and p.field.record.marked
                   and p.field.record.tag and not p.packed
                   and (not array or len(p.field.dims) == 1)]
            if fit:
                return self.via(record, scope), self.random.choice(fit)
        return None, None

    def inner(self, scope, depth):
        """A pointer to a record within a record."""
        base, path = self.records_at(scope, False)
        if base is None or 'const ' in base:
            return self.read(scope)
        return self.with_pointer(path.field.record,
                                 f'&{self.member(base, path)}', scope, depth)

    def decayed(self, scope, depth):
        """A loop over an array of records within a record."""
        base, path = self.records_at(scope, True)
        if base is None or 'const ' in base:
            return self.read(scope)
        length = path.field.dims[-1]
        text = path.text.rsplit('[', 1)[0] % tuple(
            self.index(n) for n in path.dims[:-1])
        name, record = self.new('d'), path.field.record
        inside = dict(scope)
        inside[record] = [name] * 3
        return Statement('', [
            Statement(f'{record.name} *{name} = {base}->{text};'),
            Statement(f'for (u64 k = 0; k < {length}; k++, {name}++)',
                      self.statements(inside, depth + 1))])

    def pointer(self, scope, depth):
        """A local pointer, moved about."""
        record = self.random.choice(self.records)
        tag = record.tag
        base, move = self.choose(
            (f'w->{tag}_a', ' + w->one'), (f'w->{tag}_end', ' - 2'),
            (f'&w->{tag}_a[i]', ' + 1'), (f'w->{tag}_a', ''),
            (f'w->{tag}_end', ' - 1 - j'), (f'w->{tag}_p', ''),
            (f'&w->{tag}_a[2]', ' - i'), (f'w->{tag}_a', ' + (w->any & 3)'),
            (f'w->{tag}_end', ' + -2'), (f'&w->{tag}_end[-2]', ' + (-1 + j)'))
        made = self.with_pointer(record, base + move, scope, depth)
        name = made.body[0].head.split('*')[1].split(' ')[0]
        if base != f'w->{tag}_p':
            made.body.insert(1, Statement(f'MIX ({name} - w->{tag}_a);'))
        if base == f'w->{tag}_a' and move == '':
            made.body.insert(1, Statement(self.choose(
                f'{name}++;', f'++{name};', f'{name} += 2;', f'{name} += j;',
                f'{name} += 3; {name}--;', f'{name} += w->one; {name} -= 1;',
                f'{name} += w->any % 3;', f'{name} += 3; {name} -= i;',
                f'{name} -= -1;', f'{name} = &{name}[j];')))
        return made

    def difference(self, scope):
        """Of two pointers into the same array, and their order."""
        record = self.random.choice(self.records)
        tag = record.tag
        first, second = (self.choose(
            f'&w->{tag}_a[{self.index(4)}]', f'(w->{tag}_a + {v})',
            f'(w->{tag}_end - 1 - {v})', f'pick_{tag} (w, {v})',
            f'near_{tag} (w)', f'w->{tag}_end')
            for v in (self.choose('i', 'j', '2'), self.choose('i', 'j', '1')))
        operator = self.choose('-', '-', '-', '<', '>=', '==')
        return Statement(f'MIX ({first} {operator} {second});')

    def loop(self, scope, depth):
        """A loop over an array of records by a pointer."""
        record = self.random.choice(self.records)
        name, tag, kind = self.new('l'), record.tag, record.name
        inside = dict(scope)
        inside[record] = [name] * 5
        head = self.choose(
            f'for ({kind} *{name} = w->{tag}_a; {name} < w->{tag}_end; '
            f'{name}++)',
            f'for ({kind} *{name} = w->{tag}_a; {name} != w->{tag}_end; '
            f'++{name})',
            f'for ({kind} *{name} = w->{tag}_a, *e = {name} + 3; {name} < e; '
            f'{name} += 1)',
            f'for ({kind} *{name} = w->{tag}_end; --{name} >= w->{tag}_a;)',
            f'for ({kind} *{name} = w->{tag}_end; {name}-- != w->{tag}_a;)',
            f'for ({kind} *{name} = w->{tag}_end - 1; {name} > w->{tag}_a; '
            f'{name} -= 2)',
            f'for ({kind} *{name} = w->{tag}_a; {name} < w->{tag}_end; '
            f'{name} += 2)',
            f'for ({kind} *{name} = w->{tag}_a; {name} - w->{tag}_a < 3; '
            f'{name}++)')
        return Statement(head, self.statements(inside, depth + 1))

    def subscripts(self, scope, depth):
        """A loop over an array of records by an index."""
        record = self.random.choice(self.records)
        name, tag = self.new('n'), record.tag
        inside = dict(scope)
        inside[record] = [f'(&w->{tag}_a[{name}])', f'(w->{tag}_a + {name})']
        kind = self.choose('u64', 'int', 'u32')
        return Statement(f'for ({kind} {name} = 0; {name} < 4; {name}++)',
                         self.statements(inside, depth + 1))
