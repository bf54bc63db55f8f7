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
    """An integer."""

    def __init__(self, bits, signed):
        self.bits, self.signed = bits, signed

    def declare(self, name):
        return f'{INTS[self.bits, self.signed]} {name}'


class Bits:
    """A bit-field."""

    def __init__(self, base, bits, signed):
        self.base, self.bits, self.signed = base, bits, signed

    def declare(self, name):
        return f'{INTS[self.base, self.signed]} {name} : {self.bits}'


class Pointer:
    """A pointer to a record of the program."""

    bits, signed = 64, False

    def __init__(self, record):
        self.record = record

    def declare(self, name):
        return f'{self.record.name} *{name}'


class Field:
    """A member: a scalar, a bit-field, a pointer, or a record (RECORD)."""

    def __init__(self, name, local=None, target=None, record=None, dims=()):
        self.name, self.record = name, record
        self.local, self.target = local, target or local
        self.dims, self.target_dims = tuple(dims), tuple(dims)
        self.live = True

    def bit_field(self):
        return isinstance(self.local, Bits)

    def same(self):
        """Whether both layouts give it the same type."""
        a, b = self.local, self.target
        return (type(a) is type(b) and a.bits == b.bits
                and a.signed == b.signed
                and (not isinstance(a, Bits) or a.base == b.base))

    def narrower(self):
        return not self.bit_field() and self.target.bits < self.local.bits

    def range_bits(self):
        """How many bits the values have that both types hold."""
        a, b = self.local, self.target
        bits = min(a.bits, b.bits)
        if a.signed != b.signed:
            bits = min(t.bits - t.signed for t in (a, b))
        return bits

    def clip(self, value):
        """An expression: VALUE made one that both types hold."""
        bits = self.range_bits()
        if self.local.signed and self.target.signed:
            return f'CLIP_SIGNED ({value}, {bits})'
        return f'CLIP ({value}, {bits})'

    def text(self, target):
        name = self.name + ''.join(
            f'[{n}]' for n in (self.target_dims if target else self.dims))
        if self.record:
            return f'{self.record.text_inside(target)} {name};'
        if not target or not self.narrower():
            kind = self.target if target else self.local
            return f'{kind.declare(name)};'
        return (f'NARROWED ({self.local.declare("").strip()}, '
                f'{self.target.declare("").strip()}) {name};')


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
    """A record type: tagged (NAME is a macro), or declared in its place."""

    def __init__(self, tag, kind, marked):
        self.tag, self.kind, self.marked = tag, kind, marked
        self.flavor = ''
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

    def define(self, target):
        flavor = '' if target else self.flavor
        return (f'#define {self.name} {self.kind} {self.tag}{flavor}\n'
                f'{self.name}\n{self.body(target)}'
                f'{" RELOCATABLE" if self.marked else ""};\n')


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
    """Makes the records of one program."""

    def __init__(self, random, prefix):
        self.random, self.prefix = random, prefix
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
        return self.integer(name)

    def integer(self, name):
        local = Int(self.random.choice([8, 16, 32, 64]), self.chance(35))
        field = self.lengths(Field(name, local))
        if not local.signed and self.chance(50):
            field.target = Int(self.random.choice([8, 16, 32, 64]), False)
            # Elements only grow: an index is no constant that a record holds.
            if field.dims and field.target.bits < local.bits:
                field.target = local
        return field

    def bit_field(self, name):
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

    def nested(self, name, depth):
        inner = [r for r in self.tagged]
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
            if not any(True for _ in paths(record)):
                continue
            self.tagged.append(record)
        return self.tagged


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
        else:
            value = path.field.clip('random_number ()')
        lines.append(f'  {loops}{place} = {value};\n')
    return (f'static void\ninit_{record.tag} (struct everything *w, '
            f'{record.name} *p)\n{{\n' + ''.join(lines) + '}\n')
