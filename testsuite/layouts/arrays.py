# SPDX-License-Identifier: GPL-3.0-or-later
"""Random statements with pointers to arrays of records, and accesses in
__builtin_preserve_access_index.

Takes  a scope (places.py).
Gives  a block with such a pointer, or one statement.
Never  leaves the four records of a program's array.

Example: "S1_R0 (*q3)[2] = (void *) w->s1_r0_a; MIX (q3[j][1].s1_m2);"
"""

from statements import Statement


class Arrays:
    """Mixed into Writer."""

    # The dimensions of a pointer's target, and the first subscripts that stay
    # within four records; "" is the pointer itself.
    SHAPES = [((4,), ('(*{q})', '{q}[0]')),
              ((2,), ('(*{q})', '{q}[{v}]', '{q}[1]', '(*({q} + 1))',
                      '(*({q} + {v}))')),
              ((2, 2), ('(*{q})', '{q}[0]')),
              ((1, 2), ('(*{q})', '{q}[{v}]', '{q}[1]'))]

    def array_pointer(self, record):
        """A declaration of a pointer to an array of RECORD: the pointer's
        name, its shape, and the declaration."""
        name = self.new('q')
        shape = self.random.choice(self.SHAPES)
        dims = ''.join(f'[{n}]' for n in shape[0])
        value = f'(void *) w->{record.tag}_a'
        if self.chance(30):
            return name, shape, [
                Statement(f'typedef {record.name} {name}_type{dims};'),
                Statement(f'{name}_type *{name} = {value};')]
        return name, shape, [
            Statement(f'{record.name} (*{name}){dims} = {value};')]

    def element(self, name, shape):
        """One of the records that the pointer NAME gets to."""
        dims, firsts = shape
        text = self.random.choice(firsts).format(
            q=name, v=self.choose('i', 'j', 'w->one', 'w->zero'))
        return text + ''.join(f'[{self.index(n) if n > 1 else 0}]'
                              for n in dims)

    def array_block(self, scope, depth):
        """A block in which a record is an element of an array's pointer."""
        fit = [r for r in self.records if not r.flexible()]
        if not fit:
            return self.read(scope)
        record = self.random.choice(fit)
        name, shape, made = self.array_pointer(record)
        inside = dict(scope)
        inside[record] = [f'(&{self.element(name, shape)})' for _ in range(4)]
        # Differences in rows and in records.
        one, two = self.element(name, shape), self.element(name, shape)
        steps = [f'MIX (&{one} - &{two});',
                 f'MIX ((char *) &{one} - (char *) {name});',
                 f'MIX ((char *) ({name} + 1) - (char *) {name});',
                 f'MIX ((u64) {self.choose(name, "&" + one)} & 7);',
                 f'if (&{one} {self.choose("==", "<", "!=")} &{two}) r++;']
        if len(shape[0]) == 1:
            steps.append(f'MIX (&{one} - *{name});')
            inside[record].append(f'(*{name} + ({self.index(2)}))')
        made += [Statement(s) for s in self.random.sample(steps, 2)]
        return Statement('', made + self.statements(inside, depth + 1))

    def builtin_base(self, record):
        """An element of RECORD, which may be without a mark, fit for the
        builtin: its declarations, and the text of the element."""
        tag = record.tag
        if self.chance(45) and not record.flexible():
            name, shape, made = self.array_pointer(record)
            return made, self.element(name, shape)
        n, v = self.number(4), self.choose('i', 'j', 'w->one', 'w->zero')
        return [], self.choose(
            f'(*w->{tag}_p)', f'w->{tag}_a[{n}]', f'w->{tag}_a[{v}]',
            f'(*(w->{tag}_a + {n}))', f'(*(w->{tag}_a + {v}))',
            f'w->{tag}_end[-{n + 1}]', f'(*(w->{tag}_end - {n + 1}))',
            f'(*({record.name} *) w->{tag}_raw)')

    def builtin(self, scope, _depth):
        """An access in the builtin: all of it is relocated."""
        record = self.random.choice(self.all_records)
        fit = [p for p in self.paths[record] if self.usable(p)]
        if not fit:
            return self.read(scope)
        path = self.random.choice(fit)
        made, element = self.builtin_base(record)
        text = path.text % tuple(self.index(n) for n in path.dims)
        text = (f'(&{element})->{text}' if self.chance(25)
                else f'{element}.{text}')
        value = path.field.clip(self.value(scope))
        options = [f'MIX (PRESERVE ({text}));']
        if not self.big_endian and not path.field.bit_field():
            options += [f'MIX ((char *) PRESERVE (&{text}) '
                        f'- (char *) w->{record.tag}_p);',
                        f'MIX ((u64) PRESERVE (&{text}) & 7);']
            if path.field.same() and not path.packed:
                options += [f'MIX (*PRESERVE (&{text}));'] * 3
                if path.field.number():
                    options.append(f'*PRESERVE (&{text}) = {value};')
        return Statement('', made + [Statement(self.random.choice(options))])
