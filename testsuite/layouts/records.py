# SPDX-License-Identifier: GPL-3.0-or-later
"""Random record types, each with a local and a target layout.

Takes  a random number generator and a prefix for all names.
Gives  the C definitions of both layouts, the code that fills a record with
       values that both can hold, and the paths to its members.
Never  writes a program: see forms.py.

A member keeps its name; its place, its type and its lengths may differ.  Names
are unique in a program, so that a text tells which members it uses.
"""

INTS = {(8, False): 'u8', (16, False): 'u16', (32, False): 'u32',
        (64, False): 'u64', (8, True): 's8', (16, True): 's16',
        (32, True): 's32', (64, True): 's64'}


class Int:
    """An integer, perhaps volatile or atomic."""

    def __init__(self, bits, signed, qualifier=''):
        self.bits, self.signed, self.qualifier = bits, signed, qualifier

    def declare(self, name):
        return f'{self.qualifier}{INTS[self.bits, self.signed]} {name}'.strip()

    def bool(self):
        return False


class Bool(Int):
    """A _Bool: 8 bits of which it uses one."""

    def __init__(self, qualifier=''):
        super().__init__(8, False, qualifier)

    def declare(self, name):
        return f'{self.qualifier}_Bool {name}'.strip()

    def bool(self):
        return True


class Enum(Int):
    """An enumeration of prelude.h."""

    def declare(self, name):
        sign = 's' if self.signed else 'u'
        return f'{self.qualifier}enum e{sign}{self.bits} {name}'.strip()


class Bits:
    """A bit-field of a type of BASE bits, which may be _Bool or an enum."""

    def __init__(self, base, bits, signed, kind=Int):
        self.base, self.bits, self.signed, self.kind = base, bits, signed, kind
        self.qualifier = ''

    def bool(self):
        return self.kind is Bool

    def declare(self, name):
        made = Bool() if self.bool() else self.kind(self.base, self.signed)
        return f'{made.declare(name)} : {self.bits}'


class Pointer:
    """A pointer to a record of the program."""

    bits, signed, qualifier = 64, False, ''

    def __init__(self, record):
        self.record = record

    def declare(self, name):
        return f'{self.record.name} *{name}'

    def bool(self):
        return False


class FunctionPointer:
    """A pointer to a function, which is never called."""

    bits, signed, qualifier = 64, False, ''

    def declare(self, name):
        return f'function *{name}'

    def bool(self):
        return False


class Field:
    """A member: a scalar, a bit-field, a pointer, or a record (RECORD).
    FLEXIBLE: how the local layout, which has it last, leaves out the
    length; COUNTER: the member that it says has the length.  TRUTH: a _Bool
    whose target holds more values, so that only 0 is the same in both."""

    def __init__(self, name, local=None, target=None, record=None, dims=()):
        self.name, self.record = name, record
        self.local, self.target = local, target or local
        self.dims, self.target_dims = tuple(dims), tuple(dims)
        self.live = True
        self.flexible = self.counter = None
        self.truth = False

    def bit_field(self):
        return isinstance(self.local, Bits)

    def atomic(self):
        return not self.record and 'ATOMIC' in self.local.qualifier

    def number(self):
        return not isinstance(self.local, (Pointer, FunctionPointer))

    def same(self):
        """Whether both layouts give it the same type."""
        return self.local.declare('') == self.target.declare('')

    def range_bits(self):
        """How many bits the values have that both types hold."""
        a, b = self.local, self.target
        bits = min(1 if t.bool() else t.bits for t in (a, b))
        if Enum in (getattr(a, 'kind', None), getattr(b, 'kind', None)):
            # libbpf before 1.2 takes every enumeration for signed.
            bits = max(bits - 1, 1)
        if a.signed != b.signed:
            bits = min(t.bits - t.signed for t in (a, b))
        return bits

    def clip(self, value):
        """An expression: VALUE made one that both types hold."""
        bits = self.range_bits()
        if isinstance(self.local, FunctionPointer):
            return f'(function *) ({value})'
        if self.local.signed and self.target.signed:
            return f'CLIP_SIGNED ({value}, {bits})'
        return f'CLIP ({value}, {bits})'

    def text(self, target):
        name = self.name + ''.join(
            f'[{n}]' for n in (self.target_dims if target else self.dims))
        if self.flexible is not None and not target:
            name = f'{self.name}[{self.flexible}]'
            if self.counter:
                name += f' COUNTED_BY ({self.counter})'
        if self.record:
            return f'{self.record.text_inside(target)} {name};'
        kind = self.target if target else self.local
        return f'{kind.declare(name)};'


class Filler:
    """A member of one layout alone."""

    def __init__(self, text):
        self.content = text

    def text(self, target):
        return self.content


class Group:
    """An anonymous struct or union within a record."""

    def __init__(self, kind, members):
        self.kind, self.members = kind, members

    def text(self, target):
        inside = ' '.join(m.text(target) for m in self.members)
        return f'{self.kind} {{ {inside} }};'


class Record:
    """A record type: tagged (NAME is a macro), or declared in its place.  SPELT
    says how a tagged one is: by its tag, by a typedef too, or by a typedef
    alone."""

    def __init__(self, tag, kind, marked):
        self.tag, self.kind, self.marked = tag, kind, marked
        self.flavor, self.spelt = '', 'tag'
        self.packed = self.target_packed = False
        self.local, self.target = [], []
        self.name = tag.upper() if tag else None

    def body(self, target):
        members = self.target if target else self.local
        packed = self.target_packed if target else self.packed
        return ('{\n' + ''.join(f'  {m.text(target)}\n' for m in members) + '}'
                + (' PACKED' if packed else ''))

    def text_inside(self, target):
        return self.name or f'{self.kind} {self.body(target)}'

    def flexible(self):
        return any(f.flexible is not None for f in fields(self.local))

    def define(self, target):
        tag = self.tag + ('' if target else self.flavor)
        rest = self.body(target) + (' RELOCATABLE' if self.marked else '')
        if self.spelt == 'tag':
            return (f'#define {self.name} {self.kind} {tag}\n'
                    f'{self.name}\n{rest};\n')
        tag, name = (('', tag) if self.spelt == 'typedef alone'
                     else (f' {tag}', f'{tag}_type'))
        return (f'#define {self.name} {name}\n'
                f'typedef {self.kind}{tag}\n{rest} {name};\n')


def identical(record):
    """Whether both layouts have RECORD the same, to the last byte."""
    return (record.body(False) == record.body(True)
            and all(identical(f.record) for f in fields(record.local)
                    if f.record))


def fields(members):
    """All fields in MEMBERS and the groups within."""
    for member in members:
        if isinstance(member, Group):
            yield from fields(member.members)
        elif isinstance(member, Field):
            yield member


class Path:
    """The way from a record to a member: TEXT has a %s for each index."""

    def __init__(self, text, field, dims, packed, through):
        self.text, self.field, self.dims = text, field, dims
        self.packed, self.through = packed, through


def paths(record, prefix='', dims=(), packed=False, through=()):
    """Every path to a live member of RECORD."""
    packed = packed or record.packed or record.target_packed
    for field in fields(record.local):
        if not field.live:
            continue
        text = prefix + field.name + '[%s]' * len(field.dims)
        here = dims + field.dims
        yield Path(text, field, here, packed, through)
        if field.record:
            yield from paths(field.record, text + '.', here, packed,
                             through + (field.record,))


class Maker:
    """Makes the records of one program.  BIG_ENDIAN: no pointers but to
    memory, which alone are told from numbers.  FORMS: see forms.py."""

    def __init__(self, random, prefix, big_endian, forms):
        self.random, self.prefix = random, prefix
        self.big_endian, self.forms = big_endian, forms
        self.names = 0
        self.tagged = []

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def name(self, letter):
        self.names += 1
        return f'{self.prefix}_{letter}{self.names}'

    def record(self, kind, depth, marked=True, tag=None):
        record = Record(tag, kind, marked)
        if depth < 2:
            record.packed = self.chance(8)
        count = self.random.randrange(1, 4 if depth else 8)
        record.local = self.members(count, depth, kind == 'union', False)
        if self.chance(85):
            record.target_packed = (record.packed if self.chance(70)
                                    else self.chance(8))
            record.target = self.change(record.local, kind == 'union')
        else:
            record.target, record.target_packed = record.local, record.packed
        return record

    def members(self, count, depth, union, dead):
        """The members of a new record or group.  Of a union only the first
        is live: both layouts keep what the others overlap with to
        themselves."""
        made = []
        for at in range(count):
            unused = dead or (union and at > 0)
            if depth < 3 and self.chance(15):
                kind = self.random.choice(['struct', 'struct', 'union'])
                made.append(Group(kind, self.members(
                    self.random.randrange(1, 4), depth + 1, kind == 'union',
                    unused)))
            else:
                made.append(self.field(depth))
                made[-1].live = not unused
            if unused:
                for field in fields(made[-1:]):
                    field.live = False
        return made

    def field(self, depth):
        pick = self.random.randrange(100)
        name = self.name('m')
        if pick < 25:
            return self.bit_field(name)
        if pick < 40 and depth < 2:
            return self.nested(name, depth)
        if pick < 50 and self.tagged:
            marked = [r for r in self.tagged if r.marked]
            if marked:
                field = Field(name, Pointer(self.random.choice(marked)))
                return self.lengths(field)
        if pick < 53 and not self.big_endian:
            return self.lengths(Field(name, FunctionPointer()))
        if pick < 62:
            return self.special(name)
        return self.integer(name)

    def special(self, name):
        """An enumeration, a _Bool or a qualified integer."""
        pick = self.random.randrange(4)
        if pick == 0:
            return self.lengths(Field(name, Enum(
                self.random.choice([32, 32, 64]), self.chance(35))))
        if pick == 1:
            target = Int(self.random.choice([8, 16, 32, 64]), False)
            field = Field(name, Bool(), target if self.chance(30) else None)
            if field.target is target and self.forms.has('bool-members'):
                field.truth = self.chance(50)
            return self.lengths(field)
        if pick == 2:
            return self.lengths(Field(name, Int(
                self.random.choice([32, 64]), False, 'ATOMIC ')))
        return self.lengths(Field(name, Int(
            self.random.choice([8, 16, 32, 64]), self.chance(35),
            'volatile ')))

    def integer(self, name):
        local = Int(self.random.choice([8, 16, 32, 64]), self.chance(35))
        field = self.lengths(Field(name, local))
        if not local.signed and self.chance(50):
            field.target = Int(self.random.choice([8, 16, 32, 64]), False)
        return field

    def bit_field(self, name):
        if self.forms.often('bools') and self.chance(30):
            return self.wide_bool(name)
        if self.chance(12):
            if self.forms.has('bools') and self.chance(20):
                return self.wide_bool(name)
            return Field(name, self.random.choice([
                Bits(8, 1, False, Bool),
                Bits(32, self.random.randrange(2, 33), False, Enum),
                Bits(32, self.random.randrange(2, 33), True, Enum)]))
        base = self.random.choice([8, 16, 32, 64])
        local = Bits(base, self.random.randrange(1, base + 1), self.chance(40))
        field = Field(name, local)
        if self.chance(60):
            base = self.random.choice([8, 16, 32, 64])
            signed = self.chance(40)
            field.target = (Int(base, signed) if self.chance(25) else
                            Bits(base, self.random.randrange(1, base + 1),
                                 signed))
            if field.range_bits() == 0:
                field.target = local
        return field

    def wide_bool(self, name):
        """A _Bool bit-field that the target made a wider one or none."""
        base, signed = self.random.choice([8, 16, 32, 64]), self.chance(20)
        bits = self.random.randrange(2, base + 1)
        target = (Int(base, signed) if self.chance(30)
                  else Bits(base, bits, signed))
        field = Field(name, Bits(8, 1, False, Bool), target)
        field.truth = True
        return field

    def nested(self, name, depth):
        inner = [r for r in self.tagged if not r.flexible()]
        if inner and self.chance(60):
            return self.lengths(Field(name, record=self.random.choice(inner)))
        kind = self.random.choice(['struct', 'struct', 'union'])
        return self.lengths(Field(name, record=self.record(kind, depth + 1)))

    def lengths(self, field):
        """Makes FIELD an array, or not; the target's may be longer."""
        if self.chance(25):
            count = self.random.choice([1, 1, 1, 2, 2, 3])
            field.dims = tuple(self.random.randrange(2, 5)
                               for _ in range(count))
            field.target_dims = tuple(
                n + (self.random.randrange(1, 4) if self.chance(35) else 0)
                for n in field.dims)
        return field

    def filler(self):
        name = self.name('x')
        return Filler(self.random.choice([
            f'u8 {name};', f'u16 {name};', f'u32 {name};', f'u64 {name};',
            f'u8 {name}[{self.random.randrange(1, 40)}];', f'u32 {name} : 5;',
            # None without a name: GCC's BTF is wrong after it.
            f'u32 {name} : 7;', f'u64 {name} : 33;',
            f'struct {{ u8 {name}; u64 {name}y; }} {name}z;']))

    def change(self, members, union):
        """The target's MEMBERS: in another order, among others, deeper."""
        changed = []
        for member in members:
            if isinstance(member, Group):
                inside = self.change(member.members, member.kind == 'union')
                if self.chance(25) and member.kind == 'struct' and not union:
                    changed += inside
                    continue
                member = Group(member.kind, inside)
            changed.append(member)
        if self.chance(60):
            self.random.shuffle(changed)
        for _ in range(self.random.randrange(3)):
            changed.insert(self.random.randrange(len(changed) + 1),
                           self.filler())
        if self.chance(30):
            first = self.random.randrange(len(changed))
            last = self.random.randrange(first, len(changed)) + 1
            wrapped = Group('union' if union else 'struct',
                            changed[first:last])
            if self.chance(30):
                wrapped = Group('union', [self.filler(), wrapped])
            changed[first:last] = [wrapped]
        return changed

    def make(self):
        """The records of a program, each before those that hold it."""
        for at in range(self.random.randrange(2, 5)):
            kind = 'union' if self.chance(12) else 'struct'
            marked = at == 0 or self.chance(75)
            record = self.record(kind, 0, marked, f'{self.prefix}_r{at}')
            record.flavor = f'___v{at}' if self.chance(30) else ''
            record.spelt = self.random.choice(
                ['tag'] * 4 + ['typedef', 'typedef alone'])
            if not any(True for _ in paths(record)):
                continue
            if kind == 'struct' and self.chance(
                    60 if self.forms.often('counted') else 15):
                self.add_flexible(record)
            self.tagged.append(record)
        return self.tagged

    def add_flexible(self, record):
        """Gives RECORD, which has others, a member without a length; the
        target has it somewhere, with one."""
        field = self.integer(self.name('m'))
        length = self.random.randrange(2, 6)
        field.dims, field.target_dims = (length,), (length,)
        field.flexible = self.random.choice(['', '0'])
        record.target = record.target[:]
        record.target.insert(self.random.randrange(len(record.target) + 1),
                             field)
        record.local = record.local + [field]
        if self.forms.has('counted') and self.chance(60):
            counters = [m for m in record.local[:-1] if isinstance(m, Field)
                        and isinstance(m.local, Int) and not m.dims
                        and not m.local.qualifier and not m.local.bool()]
            if counters:
                field.counter = self.random.choice(counters).name
                field.flexible = ''


def initialiser(record):
    """A native function that gives every live member a value."""
    lines = []
    for path in paths(record):
        if path.field.record:
            continue
        loops = ''.join(f'for (int i{n} = 0; i{n} < {d}; i{n}++) '
                        for n, d in enumerate(path.dims))
        place = 'p->' + path.text % tuple(f'i{n}' for n in
                                          range(len(path.dims)))
        if isinstance(path.field.local, Pointer):
            value = (f'&w->{path.field.local.record.tag}_room'
                     '[1 + random_number () % 4]')
        elif path.field.truth:
            value = (f'random_number () & 3 ? 1UL << random_number () '
                     f'% {path.field.target.bits} : 0')
        else:
            value = path.field.clip('random_number ()')
        lines.append(f'  {loops}{place} = {value};\n')
    return (f'static void\ninit_{record.tag} (struct everything *w, '
            f'{record.name} *p)\n{{\n' + ''.join(lines) + '}\n')
