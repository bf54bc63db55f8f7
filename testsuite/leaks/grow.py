# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives every marked record of a C source new members.

Takes  the text of a header or of a source, as bpftool writes vmlinux.h or as
       people write it: the marks are the attribute, or the pragma around.
Gives  the same text in which each marked record, and each record inside of
       one, has new members: a struct at its start and between its members, a
       union at its end.  No member that was there keeps its position, nor its
       distance from another.  Nothing else changes, not even a line's number.
Never  looks into a directive, so that a record in a macro stays as it is; and
       never changes a record that the caller wants kept, nor one that such a
       record has inside.

It can also leave out of a vmlinux.h what a program has no use for, which makes
compiling it much faster.

Worked example:

    struct s { int a; unsigned b : 3; long c[]; } RELOCATABLE;

becomes

    struct s { char new_1[9]; int a; char new_2[9]; unsigned char new_3 : 3;
	       unsigned b : 3; char new_4[9]; long c[]; } RELOCATABLE;
"""

import collections
import re

# What of a name tells that a member is new; compare-code.c knows it too.
NEW = 'new_member_of_leaks_'

# Nine bytes: one more than the largest alignment, so that no hole takes the new
# member in; and an odd number, so that the next byte is at an odd place.
MEMBER = 'char {name}[9];'
# Bit-fields after it move by bits too.
BITS = 'unsigned char {name} : 3;'
# In a union, where nothing has a position, it is to be the largest member.
UNION_MEMBER = 'char {name}[41];'

MARKS = {'preserve_access_index', 'btf_relocatable', 'btf_preserve_access'}

TOKEN = re.compile(r'''
    (?: \s+ | //[^\n]* | /\*.*?\*/ )
  | (?P<directive> \# (?: [^\n\\] | \\. )* )
  | (?P<string> " (?: [^"\\\n] | \\. )* " | ' (?: [^'\\\n] | \\. )* ' )
  | (?P<word> [A-Za-z_]\w* )
  | (?P<number> \d[\w.]* )
  | (?P<other> . )''', re.VERBOSE | re.DOTALL)

KEYWORDS = {'struct', 'union', 'enum', 'typedef', 'extern', 'const', 'volatile',
            'char', 'short', 'int', 'long', 'signed', 'unsigned', 'void'}

# The name in a typedef: of a pointer to a function, of a function, of others.
TYPEDEF = re.compile(r'\(\*(\w+)\)\s*\([^{}]*;$|(\w+)\([^{}]*\);$|'
                     r'(\w+)(?:\[\w+\]|\s*__attribute__[^;{}]*)*;$')

PAIRS = {'(': ')', '[': ']', '{': '}'}


class Record:
    """A record with a body.  NAMES: "struct TAG", and the typedefs that name
    it.  EDITS: places, as offsets in the text, with what is new there.
    PARTS: the names of the records that members have inside, and RECORDS those
    that are declared in it.  POINTERS: of a member that is one, its words and
    what it points to."""

    def __init__(self, kind, tag):
        self.kind, self.tag = kind, tag
        self.names = {f'{kind} {tag}'} if tag else set()
        self.marked = self.packed = False
        self.edits, self.parts, self.records = [], set(), []
        self.pointers = []

    def everything(self):
        """This record and all that are declared in it."""
        yield self
        for record in self.records:
            yield from record.everything()

    def all_marked(self):
        """Those of them that are marked: a mark holds for all inside."""
        if self.marked:
            yield from self.everything()
            return
        for record in self.records:
            yield from record.all_marked()


class Part:
    """A directive, or a declaration: the text from START to END, with its WORDS
    and the records in it."""

    def __init__(self, start, end, words, records, directive=False):
        self.start, self.end, self.words = start, end, words
        self.records, self.directive = records, directive

    def marked(self):
        return [marked for top in self.records for marked in top.all_marked()]

    def everything(self):
        return [record for top in self.records for record in top.everything()]


class Source:
    """A text, taken apart once; "version" then gives as many as one likes."""

    def __init__(self, text):
        self.text = text
        self.tokens = [match for match in TOKEN.finditer(text)
                       if match.lastgroup]
        self.words = [match.group() for match in self.tokens]
        self.records, self.typedefs = [], {}
        self.new = 0
        # How many pragmas that mark are open; for each open one, whether it
        # marks.
        self.pragmas = []
        self.parts = []
        at = 0
        while at < len(self.words):
            at = self.part(at)
        self.by_name = {name: record for part in self.parts
                        for record in part.everything()
                        for name in record.names}
        self.by_word = collections.defaultdict(list)
        self.types = collections.defaultdict(list)
        for part in self.parts:
            words, types = self.defined(part)
            for word in words:
                self.by_word[word].append(part)
            for word in types:
                self.types[word].append(part)

    def part(self, start):
        """Reads the part of the text that begins with the token START; returns
        where the next one does."""
        directive = self.tokens[start].lastgroup == 'directive'
        at, self.records = start, []
        while at < len(self.words):
            done = directive or self.words[at] == ';'
            at = self.declaration(at)
            if done:
                break
        words = frozenset(match.group() for match in self.tokens[start:at]
                          if match.lastgroup == 'word') - KEYWORDS
        self.parts.append(Part(self.tokens[start].start(),
                               self.tokens[at - 1].end(), words, self.records,
                               directive))
        return at

    def defined(self, part):
        """The words that ask for PART, and those of them that are types by
        themselves or after "enum"."""
        text = self.text[part.start:part.end]
        typedef = TYPEDEF.search(text) if text.startswith('typedef') else None
        types = {typedef[typedef.lastindex]} if typedef else set()
        if part.records:
            return types | {name.split()[-1] for record in part.everything()
                            for name in record.names}, types
        if re.match(r'(typedef )?enum\b', text) and '{' in text:
            return part.words, types | set(re.findall(r'^enum (\w+)', text))
        function = re.search(r'(\w+)\s*\(', text)
        return types or ({function[1]} if function else part.words), types

    def word(self, at):
        return self.words[at] if at < len(self.words) else ''

    def closed(self, at):
        """The number of the token after the bracket that AT opens."""
        depth = 0
        while at < len(self.words):
            if self.words[at] in PAIRS:
                depth += 1
            elif self.words[at] in PAIRS.values():
                depth -= 1
                if depth == 0:
                    return at + 1
            at += 1
        return at

    def attributes(self, at):
        """The end of the attributes that begin at AT, and their words."""
        start = at
        while True:
            if self.word(at) in ('__attribute__', '__attribute'):
                at = self.closed(at + 1)
            elif self.word(at) == '[' and self.word(at + 1) == '[':
                at = self.closed(at)
            else:
                return at, set(self.words[start:at])

    def directive(self, text):
        """Notes a pragma that marks, or its end."""
        match = re.match(r'#\s*pragma\s+clang\s+attribute\s+(?:\w+\.)?'
                         r'(push|pop)(.*)', text, re.DOTALL)
        if match and match[1] == 'push':
            self.pragmas.append(any(mark in match[2] for mark in MARKS))
        elif match and self.pragmas:
            self.pragmas.pop()

    def declaration(self, at):
        """Looks at the token AT, outside of any record."""
        if self.tokens[at].lastgroup == 'directive':
            self.directive(self.words[at])
        elif self.words[at] in ('struct', 'union'):
            record, end = self.record(at)
            if record:
                self.records.append(record)
                record.marked |= any(self.pragmas)
                self.names_after(record, at, end)
                return end
        elif self.words[at] == 'typedef':
            self.typedef(at)
        return at + 1

    def typedef(self, at):
        """Notes what "typedef struct TAG NAME" and "typedef OTHER NAME"
        name."""
        words = []
        for word in self.words[at + 1:at + 8]:
            if word == ';':
                break
            words.append(word)
        words = [w for w in words if w not in ('const', 'volatile')]
        if len(words) == 3 and words[0] in ('struct', 'union'):
            self.typedefs[words[2]] = ' '.join(words[:2])
        elif len(words) == 2:
            self.typedefs[words[1]] = words[0]

    def names_after(self, record, start, end):
        """The name in "typedef struct { ... } NAME"."""
        if self.word(start - 1) == 'typedef' and self.word(end + 1) == ';':
            record.names.add(self.word(end))

    def record(self, at):
        """The record whose keyword is at AT, with the number of the token after
        its attributes; or None where there is no body."""
        kind = self.words[at]
        at, before = self.attributes(at + 1)
        tag = None
        if at < len(self.tokens) and self.tokens[at].lastgroup == 'word':
            tag = self.words[at]
            at, more = self.attributes(at + 1)
            before |= more
        if self.word(at) != '{':
            return None, at
        record = Record(kind, tag)
        members, closing = self.members(record, at + 1)
        end, after = self.attributes(closing + 1)
        record.marked = bool(MARKS & (before | after))
        record.packed = bool({'packed', '__packed__', '__packed'}
                             & (before | after | {self.word(closing + 1)}))
        self.place_members(record, at, members, closing)
        return record, end

    def members(self, record, at):
        """The members of RECORD's body, which begins at AT: (first token, the
        ";", whether it is a bit-field); and the body's closing brace."""
        found, start, bit_field, nested = [], None, False, None
        while at < len(self.words) and self.words[at] != '}':
            word = self.words[at]
            if self.tokens[at].lastgroup == 'directive':
                self.directive(word)
                at += 1
                continue
            if start is None:
                start, bit_field, nested = at, False, None
            if word in ('struct', 'union'):
                nested, end = self.record(at)
                if nested:
                    record.records.append(nested)
                    at = end
                    continue
            if word == ';':
                found.append((start, at, bit_field))
                self.note_part(record, start, at, nested)
                start = None
            elif word == ':':
                bit_field = True
            at = self.closed(at) if word in PAIRS else at + 1
        return found, at

    def note_part(self, record, start, end, nested):
        """Notes which record the member is or points to, if it does."""
        words = self.words[start:end]
        if nested or '(' in words:
            return
        names = [w for w in words if w not in ('const', 'volatile')]
        name = ' '.join(names[:2 if names[0] in ('struct', 'union') else 1])
        if '*' in words:
            record.pointers.append((set(words), name))
        else:
            record.parts.add(name)

    def name(self):
        self.new += 1
        return f'{NEW}{self.new}'

    def place_members(self, record, opening, members, closing):
        """Where RECORD gets what."""
        if record.kind == 'union':
            record.edits.append((self.tokens[closing].start(),
                                 f'{UNION_MEMBER.format(name=self.name())} '))
            return
        if not members:
            record.edits.append((self.tokens[opening].end(), ' '
                                 + MEMBER.format(name=self.name())))
        for start, _, bit_field in members:
            text = MEMBER.format(name=self.name()) + ' '
            # Packed, it could make one that spans two units, of which the plugin
            # says that it cannot relocate it.
            if bit_field and not record.packed:
                text += BITS.format(name=self.name()) + ' '
            record.edits.append((self.tokens[start].start(), text))

    def known(self):
        """The names that "version" may be told to keep."""
        return self.by_name.keys() | self.typedefs.keys()

    def kept_records(self, names):
        """The records that stay as they are if those called NAMES do."""
        kept, todo = set(), list(names)
        while todo:
            name = todo.pop()
            while name in self.typedefs and name not in self.by_name:
                name = self.typedefs[name]
            top = self.by_name.get(name)
            for record in top.everything() if top else ():
                if record not in kept:
                    kept.add(record)
                    todo.extend(record.parts)
        return kept

    def wanted(self, words):
        """The parts that a program with these WORDS needs."""
        wanted, todo = set(), [part for word in words
                               for part in self.by_word.get(word, ())]
        todo += [part for part in self.parts if part.directive]
        while todo:
            part = todo.pop()
            if part in wanted:
                continue
            wanted.add(part)
            if not part.records:
                todo += [other for word in part.words
                         for other in self.by_word.get(word, ())]
                continue
            todo += [other for word in part.words
                     for other in self.types.get(word, ())]
            # A pointer can do without the record, unless it is followed.
            names = {name for record in part.everything()
                     for name in record.parts}
            names |= {name for record in part.everything()
                      for member, name in record.pointers if member & words}
            todo += [other for name in names
                     for other in self.by_word.get(name.split()[-1], ())]
        return wanted

    def version(self, grow=True, keep=(), words=None):
        """The text; if GROW, with new members, but for the records called KEEP;
        if WORDS, without what a program with no other words can do without."""
        kept = self.kept_records(keep) if grow else ()
        wanted = None if words is None else self.wanted(words)
        mentioned = set() if wanted is None else \
            {word for part in wanted for word in part.words}
        pieces, last = [], 0
        for part in self.parts:
            if wanted is not None and part not in wanted:
                # What only has a pointer to it is declared all the same, before
                # a parameter list does.
                text = self.text[part.start:part.end]
                declared = re.match(r'(struct|union) (\w+)', text)
                if declared and declared[2] in mentioned:
                    pieces.append(f'{declared[0]};\n')
                continue
            if wanted is not None:
                pieces.append('\n')
                last = part.start
            edits = sorted(edit for record in part.marked()
                           if grow and record not in kept
                           for edit in record.edits)
            for place, text in [*edits, (part.end, '')]:
                pieces += [self.text[last:place], text]
                last = place
        if wanted is None:
            pieces.append(self.text[last:])
        return ''.join([*pieces, '\n'])
