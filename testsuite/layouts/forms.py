# SPDX-License-Identifier: GPL-3.0-or-later
"""Random functions over records, in every form of design 3.2.

Takes  a random number generator and the records of records.py.
Gives  functions as trees of statements, from which parts can be dropped.
Never  uses a value that the two layouts do not both hold, nor sizeof.
"""

import re

from records import Pointer, paths


class Statement:
    """HEAD, or HEAD { BODY } TAIL; TAIL may need what HEAD opened."""

    def __init__(self, head, body=None):
        self.head, self.body = head, body

    def text(self, indent):
        if self.body is None:
            return f'{indent}{self.head}\n'
        inside = ''.join(s.text(indent + '  ') for s in self.body)
        return f'{indent}{self.head}\n{indent}{{\n{inside}{indent}}}\n'


class Function:
    """HEAD is its declaration.  A test is called by run-object."""

    def __init__(self, name, head, declarations, body):
        self.name, self.head = name, head
        self.declarations, self.body = declarations, body

    def text(self):
        body = ''.join(s.text('  ') for s in self.body)
        kept = ''.join(f'  {text}\n' for name, text in self.declarations
                       if re.search(rf'\b{name}\b', body))
        return (f'{self.head}\n{{\n{kept}  u64 r = 0;\n{body}'
                '  return r;\n}\n')


class Writer:
    """Writes the functions of one program."""

    def __init__(self, random, prefix, records):
        self.random, self.prefix = random, prefix
        self.records = [r for r in records if r.marked]
        self.paths = {r: list(paths(r)) for r in records}
        self.scalars = {r: [p for p in self.paths[r] if not p.field.record]
                        for r in records}
        self.functions = []
        self.helpers = []
        self.locals = 0

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def number(self, limit):
        return self.random.randrange(limit)

    def choose(self, *options):
        return self.random.choice(options)

    # Places: expressions for records and their members.

    def index(self, length, constant=False):
        """An index below LENGTH: a constant or not."""
        if constant or self.chance(45):
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
            f'(w->{tag}_end - 1 - {v})', f'(({name} *) w->{tag}_raw)',
            f'(({name} *) w->{tag}_int)', f'((const {name} *) w->{tag}_p)',
            f'(w->any & 1 ? w->{tag}_p : w->{tag}_a)',
            f'(w->any & 2 ? &w->{tag}_a[{v}] : w->{tag}_p)',
            f'({{ {name} *q = w->{tag}_a; q + {v}; }})',
            f'((void) w->any, w->{tag}_p)', f'pick_{tag} (w, {v})', f'near_{tag} (w)',
            f'(&{tag}_global)')

    def via(self, record, scope):
        """A base, perhaps through a pointer in another record."""
        sources = [(r, p) for r in self.records for p in self.scalars[r]
                   if isinstance(p.field.local, Pointer)
                   and p.field.local.record is record]
        if sources and self.chance(25):
            source, path = self.random.choice(sources)
            return self.member(self.base(source, scope), path)
        return self.base(record, scope)

    def member(self, base, path, constant=False):
        index = tuple(self.index(n, constant) for n in path.dims)
        text = path.text % index
        subscripted = re.fullmatch(r'\(&(w->\w+\[\w+(->\w+)?\])\)', base)
        if subscripted and self.chance(70):
            return f'{subscripted.group(1)}.{text}'
        if self.chance(10):
            return f'(*{base}).{text}'
        return f'{base}->{text}'

    def place(self, scope, writable=False, test=lambda p: True):
        """A member that TEST accepts: its path and an expression for it, or
        (None, None).  An index into an array that narrows is not made."""
        for _ in range(20):
            record = self.random.choice(self.records)
            fit = [p for p in self.scalars[record] if test(p)
                   and not (writable and isinstance(p.field.local, Pointer))]
            if fit:
                path = self.random.choice(fit)
                base = self.via(record, scope)
                if not (writable and 'const ' in base):
                    # What is narrower sits on the access itself, and that is
                    # a plain one where all indexes are constants.
                    return path, self.member(base, path,
                                             path.field.narrower())
        return None, None

    def value(self, scope):
        """An expression of type u64."""
        path, place = self.place(scope)
        if place is None:
            return 'w->any'
        return self.choose(f'(u64) {place}', f'(u64) {place}',
                           f'(u64) {place} + i', 'w->any', 'r',
                           str(self.number(1 << 20)))

    # Statements.

    def read(self, scope):
        _, place = self.place(scope)
        return Statement(f'MIX ({place});')

    def write(self, scope):
        path, place = self.place(scope, True)
        return Statement(f'{place} = {path.field.clip(self.value(scope))};')

    def compound(self, scope):
        path, place = self.place(scope, True)
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
        path, place = self.place(scope, True, lambda p: p.field.same()
                                 and not p.field.local.signed)
        if place is None:
            return self.read(scope)
        form = self.choose(f'{place}++', f'++{place}', f'{place}--',
                           f'--{place}')
        return Statement(self.choose(f'{form};', f'MIX ({form});'))

    def condition(self, scope):
        """A comparison.  Both sides are converted, so that the types of the
        layouts give the same."""
        path, place = self.place(scope)
        if place is None:
            return 'w->any & 1'
        field = path.field
        if isinstance(field.local, Pointer):
            return self.choose(place, f'!{place}', f'{place} == 0')
        constant = str(self.number(1 << min(field.range_bits() - 1, 20)))
        operator = self.choose('==', '!=', '<', '>', '<=', '>=')
        plain = f'{place} {operator} {constant}'
        if field.local.signed and field.target.signed:
            return self.choose(plain, f'{place} {operator} -{constant}',
                               place)
        return self.choose(plain, plain, place, f'!{place}',
                           f'{place} & {constant}',
                           f'(u64) {place} {operator} {self.value(scope)}')

    def conditions(self, scope):
        text = self.condition(scope)
        while self.chance(40):
            other = self.condition(scope)
            text = f'({text}) {self.choose("&&", "||")} ({other})'
        if self.chance(10):
            text = f'__builtin_expect ({text}, {self.number(2)})'
        return text

    def branch(self, scope, depth):
        return Statement(f'if ({self.conditions(scope)})',
                         self.statements(scope, depth + 1))

    def ternary(self, scope):
        return Statement(f'MIX ({self.conditions(scope)} '
                         f'? {self.value(scope)} : {self.value(scope)});')

    def switch(self, scope, depth):
        cases = [Statement(f'case {n}: default:' if n == 3 else f'case {n}:',
                           self.statements(scope, depth + 1)
                           + [Statement(self.choose('break;', ';'))])
                 for n in range(4)]
        return Statement(f'switch ({self.value(scope)} & 7)', cases)

    def address(self, scope):
        path, place = self.place(scope, True, lambda p: p.field.same()
                                 and not p.field.bit_field()
                                 and not p.packed)
        if place is None:
            return self.read(scope)
        self.locals += 1
        name, kind = f'a{self.locals}', path.field.local.declare('')
        use = self.choose(f'*{name} = {path.field.clip(self.value(scope))};',
                          f'MIX (*{name}); ++*{name};',
                          f'MIX (*(volatile {kind} *) {name});',
                          f'MIX (*(u8 *) {name});',
                          f'MIX (read_u8 ((u8 *) {name}));')
        if path.field.local.signed:
            use = use.replace('++*', '*')
        return Statement(f'{{ {kind} *{name} = &{place}; {use} }}')

    def atomic(self, scope):
        path, place = self.place(
            scope, True, lambda p: p.field.same() and not p.packed
            and not p.field.bit_field() and p.field.local.bits in (32, 64)
            and not p.field.local.signed)
        if place is None:
            return self.read(scope)
        value, other = self.value(scope), self.value(scope)
        operation = self.choose('add', 'or', 'and', 'xor')
        return Statement(self.choose(
            f'__sync_fetch_and_{operation} (&{place}, {value});',
            f'MIX (__sync_fetch_and_{operation} (&{place}, {value}));',
            f'MIX (__atomic_fetch_{operation} (&{place}, {value}, 0));',
            f'MIX (__atomic_exchange_n (&{place}, {value}, 0));',
            f'MIX (__sync_val_compare_and_swap (&{place}, {other}, {value}));',
            f'{{ u64 was = {place}; MIX (__sync_val_compare_and_swap '
            f'(&{place}, was, {value})); }}'))

    def volatile(self, scope):
        path, place = self.place(scope, True, lambda p: not p.packed
                                 and not p.field.bit_field()
                                 and p.field.same())
        if place is None:
            return self.read(scope)
        kind = path.field.local.declare('')
        value = path.field.clip(self.value(scope))
        return Statement(self.choose(
            f'MIX (*(volatile {kind} *) &{place});',
            f'*(volatile {kind} *) &{place} = {value};'))

    def copy(self, scope):
        path, place = self.place(scope, True, lambda p: p.field.same()
                                 and not p.field.bit_field())
        if place is None:
            return self.read(scope)
        self.locals += 1
        name, size = f'c{self.locals}', path.field.local.bits // 8
        kind = path.field.local.declare(name)
        return Statement(self.choose(
            f'{{ {kind}; __builtin_memcpy (&{name}, &{place}, {size}); '
            f'MIX ({name}); }}',
            f'{{ {kind} = {path.field.clip(self.value(scope))}; '
            f'__builtin_memcpy (&{place}, &{name}, {size}); }}'))

    def narrowed(self, scope):
        """A load of less than the member."""
        _, place = self.place(scope, False, lambda p: not p.field.bit_field()
                              and not p.field.narrower())
        if place is None:
            return self.read(scope)
        return Statement(self.choose(
            f'MIX ((u8) {place});', f'MIX ((u16) {place});',
            f'MIX ((u64) {place} & {self.choose(4, 255, 256, 65535)});',
            f'if ((u64) {place} & {1 << self.number(32)}) r++;'))

    def records_at(self, scope, array):
        """A member that is a marked record, or an array of them."""
        for _ in range(10):
            record = self.random.choice(self.records)
            fit = [p for p in self.paths[record]
                   if p.field.record and p.field.record.marked
                   and p.field.record.tag and not p.packed
                   and len(p.field.dims) == array]
            if fit:
                return self.via(record, scope), self.random.choice(fit)
        return None, None

    def inner(self, scope, depth):
        """A pointer to a record within a record."""
        base, path = self.records_at(scope, 0)
        if base is None or 'const ' in base:
            return self.read(scope)
        return self.with_pointer(path.field.record,
                                 f'&{self.member(base, path)}', scope, depth)

    def decayed(self, scope, depth):
        """A loop over an array of records within a record."""
        base, path = self.records_at(scope, 1)
        if base is None or 'const ' in base:
            return self.read(scope)
        length = path.field.dims[-1]
        outer = path.dims[:-1]
        text = path.text.rsplit('[', 1)[0] % tuple(
            self.index(n) for n in outer)
        self.locals += 1
        name, record = f'd{self.locals}', path.field.record
        inside = dict(scope)
        inside[record] = [name] * 3
        return Statement('', [
            Statement(f'{record.name} *{name} = {base}->{text};'),
            Statement(f'for (u64 k = 0; k < {length}; k++, {name}++)',
                      self.statements(inside, depth + 1))])

    def elements(self, scope):
        """A loop over an array of scalars, by its decayed pointer."""
        path, place = self.place(
            scope, False, lambda p: p.field.same() and p.field.dims
            and not p.packed and len(p.field.dims) == len(p.dims))
        if place is None or not place.endswith(']'):
            return self.read(scope)
        self.locals += 1
        name, kind = f'e{self.locals}', path.field.local.declare('')
        array = place[:self.last_subscript(place)]
        return Statement(f'{{ {kind} const *{name} = {array}; '
                         f'for (u64 k = 0; k < {path.field.dims[-1]}; k++) '
                         f'MIX ({name}[k]); }}')

    @staticmethod
    def last_subscript(place):
        depth = 0
        for at in range(len(place) - 1, -1, -1):
            depth += (place[at] == ']') - (place[at] == '[')
            if depth == 0:
                return at
        return 0

    def indexed(self, scope):
        """A loop whose counter is the index."""
        path, _ = self.place(scope, False, lambda p: p.dims
                             and not p.field.narrower())
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
        if (not isinstance(path.field.local, Pointer) and self.chance(40)
                and 'const ' not in base):
            what = f'{place} = {path.field.clip(self.value(scope))};'
        return Statement(f'for ({self.choose("u64", "int", "u32")} k = 0; '
                         f'k < {path.dims[at]}; k++) {what}')

    def with_pointer(self, record, value, scope, depth):
        self.locals += 1
        name = f'p{self.locals}'
        inside = dict(scope)
        inside[record] = [name] * 3
        return Statement('', [Statement(f'{record.name} *{name} = {value};')]
                         + self.statements(inside, depth + 1))

    def pointer(self, scope, depth):
        """A local pointer, moved about."""
        record = self.random.choice(self.records)
        tag = record.tag
        base, move = self.choose(
            (f'w->{tag}_a', ' + w->one'), (f'w->{tag}_end', ' - 2'),
            (f'&w->{tag}_a[i]', ' + 1'), (f'w->{tag}_a', ''),
            (f'w->{tag}_end', ' - 1 - j'), (f'w->{tag}_p', ''),
            (f'&w->{tag}_a[2]', ' - i'), (f'w->{tag}_a', ' + (w->any & 3)'))
        made = self.with_pointer(record, base + move, scope, depth)
        name = made.body[0].head.split('*')[1].split(' ')[0]
        if base != f'w->{tag}_p':
            made.body.insert(1, Statement(f'MIX ({name} - w->{tag}_a);'))
        if base == f'w->{tag}_a' and move == '':
            made.body.insert(1, Statement(self.choose(
                f'{name}++;', f'++{name};', f'{name} += 2;', f'{name} += j;',
                f'{name} += 3; {name}--;', f'{name} += w->one; {name} -= 1;',
                f'{name} += w->any % 3;')))
        return made

    def loop(self, scope, depth):
        """A loop over an array of records by a pointer."""
        record = self.random.choice(self.records)
        self.locals += 1
        name, tag, kind = f'l{self.locals}', record.tag, record.name
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
            f'for ({kind} *{name} = w->{tag}_a; {name} < w->{tag}_end; '
            f'{name} += 2)',
            f'for ({kind} *{name} = w->{tag}_a; {name} - w->{tag}_a < 3; '
            f'{name}++)')
        return Statement(head, self.statements(inside, depth + 1))

    def subscripts(self, scope, depth):
        """A loop over an array of records by an index."""
        record = self.random.choice(self.records)
        self.locals += 1
        name, tag = f'n{self.locals}', record.tag
        inside = dict(scope)
        inside[record] = [f'(&w->{tag}_a[{name}])', f'(w->{tag}_a + {name})']
        kind = self.choose('u64', 'int', 'u32')
        return Statement(f'for ({kind} {name} = 0; {name} < 4; {name}++)',
                         self.statements(inside, depth + 1))

    def helper(self, scope):
        """A call of a function that takes a record."""
        record = self.random.choice(self.records)
        base = self.via(record, scope)
        if 'const ' in base:
            return self.read(scope)
        if self.helpers and self.chance(40):
            record, name = self.random.choice(self.helpers)
            base = self.base(record, {})
            if 'const ' in base:
                return self.read(scope)
        elif len(self.helpers) < 4:
            name = f'{self.prefix}_helper{len(self.helpers)}'
            self.helpers.append((record, name))
            body = self.statements({record: ['p'] * 5}, 2)
            self.functions.append(Function(name, (
                f'static {self.choose("NOINLINE", "NOINLINE", "INLINE", "")} '
                f'u64\n{name} (struct everything *w, {record.name} *p)'),
                self.declarations(), body))
        else:
            return self.read(scope)
        return Statement(f'MIX ({name} (w, {base}));')

    def statement(self, scope, depth):
        plain = [self.read] * 6 + [self.write] * 6 + [self.compound] * 3 + [
            self.increment, self.increment, self.ternary, self.address,
            self.address, self.atomic, self.volatile, self.copy,
            self.narrowed, self.elements, self.indexed, self.indexed]
        blocks = [self.branch, self.branch, self.branch, self.switch,
                  self.inner, self.decayed, self.pointer, self.pointer,
                  self.loop, self.loop, self.subscripts]
        if depth == 0 and self.chance(12):
            return self.helper(scope)
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
