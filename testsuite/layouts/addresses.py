# SPDX-License-Identifier: GPL-3.0-or-later
"""Random statements with the addresses of members as values: subtracted,
compared, taken as integers, and of no object at all.

Takes  a scope (places.py).
Gives  one statement or a block, a plain read where no member fits.
Never  subtracts pointers to scalars that the target made larger: what C says
       of these depends on a type that the program does not have.

The target's addresses are right, whatever a front end likes to fold: the
arena and the variables are at the same addresses in the native program.

Example: "MIX ((char *) &w->r0_a[1].m4[j] - (char *) &w->r0_a[1]);"
"""

from operands import last_subscript
from statements import Statement


class Addresses:
    """Mixed into Writer."""

    def located(self, record, test=lambda p: True):
        """A member of RECORD that has an address, or None."""
        fit = [p for p in self.paths[record]
               if (p.field.record or not p.field.bit_field()) and test(p)]
        # A big-endian native program cannot take a scalar's address.
        if not fit or self.big_endian:
            return None
        return self.random.choice(fit)

    def pair(self, scope, test=lambda p: True):
        """A base and the paths to two members of it, or None: statements that
        name both are of one object."""
        for _ in range(10):
            record = self.random.choice(self.records)
            one, two = self.located(record, test), self.located(record, test)
            if one:
                base = (f'(&{record.tag}_global)' if self.chance(20)
                        else self.base(record, scope))
                return record, base, one, two
        return None

    def location(self, base, path):
        """The address of a member at PATH, or of a row of one that is an
        array; arrays may decay."""
        text = self.member(base, path)
        rows = len(path.field.dims)
        if rows and self.chance(35):
            for _ in range(self.number(rows) + 1):
                text = text[:last_subscript(text)]
            return self.choose(f'&{text}', text)
        return f'&{text}'

    def byte_difference(self, one, two):
        """Of two pointers of any type."""
        return self.choose(
            f'(char *) {one} - (char *) {two}',
            f'(const u8 *) {one} - (const u8 *) {two}',
            f'(void *) {one} - (void *) {two}',
            f'(u64) {one} - (u64) {two}', f'(s64) {one} - (s64) {two}',
            f'(u32) (u64) {one} - (u32) (u64) {two}',
            f'(u32) ((u64) {one} - (u64) {two})',
            f'(u16) ((char *) {one} - (char *) {two})',
            f'(int) ((char *) {one} - (char *) {two})')

    @staticmethod
    def steady(path):
        """Whether pointers to what is at PATH may be subtracted: its size is
        the same, or relocated, and every address is a multiple of it."""
        field = path.field
        if field.record:
            return field.record.marked and field.record.tag
        return field.same() and not path.packed

    def member_difference(self, scope, _depth):
        found = self.pair(scope)
        if not found:
            return self.read(scope)
        _, base, one, two = found
        first = self.location(base, one)
        second = self.choose(base, base, self.location(base, two))
        if self.chance(20):
            name = self.new('b')
            return Statement('', [
                Statement(f'char *{name} = (char *) {first};'),
                self.choose(self.read, self.write)(scope),
                Statement(f'MIX ({name} - (char *) {second});')])
        if self.chance(15) and self.steady(one):
            first = f'(&{self.member(base, one)} + {self.choose(1, "i")})'
        value = self.byte_difference(first, second)
        return Statement(self.choose(
            f'MIX ({value});', f'MIX ({value});', f'r ^= {value};',
            f'if (({value}) {self.choose("==", "<", ">", "!=")} '
            f'{self.number(80)}) r++;'))

    def typed_difference(self, scope, _depth):
        """Of pointers to members of one type, or to elements of one array."""
        found = self.pair(scope, self.steady)
        if not found:
            return self.read(scope)
        record, base, one, _ = found
        if one.field.dims and self.chance(60):
            first = self.member(base, one)
            text = first[:last_subscript(first)]
            at = f'({self.index(one.field.dims[-1])})'
            return Statement(self.choose(
                f'MIX (&{first} - {text});', f'MIX (&{first} - &{text}[{at}]);',
                f'MIX ({text} + {at} - {text});',
                f'if (&{first} == &{text}[{at}]) r++;',
                f'if (&{first} < {text} + {at}) r += 2;'))
        if one.field.record:
            return self.read(scope)
        kind = one.field.local.declare('')
        fit = [p for p in self.paths[record]
               if not p.field.record and not p.field.bit_field()
               and self.steady(p) and p.field.local.declare('') == kind]
        two = self.random.choice(fit)
        operator = self.choose('-', '-', '-', '<', '>', '==', '!=', '<=')
        first, second = (f'&{self.member(base, p)}' for p in (one, two))
        return Statement(f'MIX ({first} {operator} {second});')

    def member_comparison(self, scope, _depth):
        found = self.pair(scope)
        if not found:
            return self.read(scope)
        record, base, one, two = found
        first = self.location(base, one)
        kind = self.choose('void *', 'char *', 'u64', 'const u8 *')
        operator = self.choose('==', '!=', '<', '>', '<=', '>=')
        number = self.choose(self.number(48), 8 * self.number(8), '(int) i * 8')
        # An integer sum, or one of bytes.
        sum_kind = 'u64' if kind == 'void *' else kind
        text = self.choose(
            f'({kind}) {first} {operator} ({kind}) {base}',
            f'({kind}) {first} {operator} ({kind}) '
            f'{self.location(base, two)}',
            f'({sum_kind}) {first} {operator} ({sum_kind}) {base} + {number}',
            f'({sum_kind}) {first} {operator} ({sum_kind}) '
            f'{self.location(base, two)} + {number}',
            f'({sum_kind}) {first} - {self.number(24)} {operator} '
            f'({sum_kind}) {base}',
            f'(void *) {first} {operator} w->{record.tag}_raw',
            f'{first} != 0', f'!{first}')
        return Statement(self.choose(f'MIX ({text});', f'if ({text}) r++;',
                                     f'r += ({text}) ? 3 : j;'))

    def member_number(self, scope, _depth):
        """An address as an integer."""
        found = self.pair(scope)
        if not found:
            return self.read(scope)
        _, base, one, two = found
        first = self.location(base, one)
        mask = self.choose(1, 3, 7, 15, 0xff)
        size = self.choose(2, 4, 8, 16)
        text = self.choose(
            f'(u64) {first} & {mask}', f'(u64) {first} % {size} == 0',
            f'((u64) {first} & {mask}) == 0', f'!((u64) {first} & {mask})',
            f'(u32) (u64) {first}', f'(u16) (u64) {first}',
            f'(u64) {first} >> {self.choose(2, 3, 12)}', f'(u64) {first}',
            f'(u64) {first} ^ (u64) {base}',
            f'(u64) {first} & ~{mask}UL',
            f'((u64) {first} + {mask}) & ~{mask}UL',
            f'((u64) {first} | (u64) {self.location(base, two)}) & {mask}',
            f'-(u64) {first} & {mask}',
            f'(u64) {first} * {self.choose(2, 3, 8)}')
        return Statement(self.choose(
            f'MIX ({text});', f'MIX ({text});', f'if ({text}) r++;',
            f'switch (({text}) & 3) {{ case 0: r++; break; case 2: r += 5; }}'))

    def null(self, record):
        """A pointer to no RECORD, and its value."""
        name = record.name
        number = self.number(4)
        if self.chance(70):
            return f'(({name} *) 0)', '0'
        return self.choose(
            (f'((const {name} *) 0)', '0'),
            (f'(({name} *) w->zero)', '0'),
            (f'(({name} *) (void *) 0)', '0'),
            (f'(({name} *) {8 * number})', f'{8 * number}'),
            (f'({{ {name} *z = 0; z; }})', '0'),
            (f'(&(({name} *) 0)[{number}])', '0'),
            (f'(({name} *) 0 + {number})', '0'),
            (f'(({name} *) 0 + i)', '0'))

    def offset(self, scope, _depth):
        """The position of a member, by hand or not."""
        found = self.pair(scope)
        if not found:
            return self.read(scope)
        record, _, one, two = found
        base, value = self.null(record)
        first = self.location(base, one)
        text = self.choose(
            f'(u64) {first}', f'(u64) {first} - {value}', f'(u32) (u64) {first}',
            f'(int) (s64) {first}', f'(char *) {first} - (char *) {value}',
            f'(u64) {first} & {self.choose(1, 3, 7)}',
            f'(u64) {first} {self.choose("<", "==", ">")} {self.number(40)}',
            f'(u64) {first} - (u64) {self.location(base, two)}',
            f'(u64) {first} + {self.number(20)}',
            f'(u64) {first} * 8',
            f'(u64) {self.location(base, two)} < (u64) {first}')
        return Statement(self.choose(
            f'MIX ({text});', f'MIX ({text});', f'if ({text}) r++;',
            f'{{ u64 at = {text}; MIX (at); }}'))

    def container(self, scope, depth):
        """The record that a member is of."""
        found = self.pair(scope)
        if not found:
            return self.read(scope)
        record, base, one, _ = found
        if 'const ' in base:
            return self.read(scope)
        name = record.name
        text = one.text % tuple(self.index(n) for n in one.dims)
        first = f'&{base}->{text}'
        position = self.choose(
            f'(u64) &(({name} *) 0)->{text}',
            f'(s64) &(({name} *) 0)->{text}',
            f'((char *) &(({name} *) 0)->{text} - (char *) 0)')
        value = self.choose(
            f'({name} *) ((char *) {first} - {position})',
            f'({name} *) ((void *) {first} - {position})',
            f'({name} *) ((u64) {first} - {position})',
            f'({{ void *m = {first}; ({name} *) (m - {position}); }})',
            f'({{ const typeof ((({name} *) 0)->{text}) *m = {first}; '
            f'({name} *) ((char *) m - {position}); }})')
        return self.with_pointer(record, value, scope, depth)
