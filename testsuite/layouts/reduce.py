# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a failing program small.

Takes  a program and a function that tells whether it still fails.
Gives  the same program with everything dropped that the failure does not need:
       functions, statements, members, changes of the layout.
Never  makes a program whose values the layouts do not both hold: it drops
       parts of the trees, not of the text.
"""

import re

from records import Field, Filler, Group


def lists_of_statements(statements):
    yield statements
    for statement in statements:
        if statement.body is not None:
            yield from lists_of_statements(statement.body)


def lists_of_members(members):
    yield members
    for member in members:
        if isinstance(member, Group):
            yield from lists_of_members(member.members)


def all_records(program):
    """The tagged ones and those declared within."""
    todo, done = list(program.records), []
    while todo:
        record = todo.pop()
        if record not in done:
            done.append(record)
            for members in (record.local, record.target):
                for inside in lists_of_members(members):
                    todo += [m.record for m in inside
                             if isinstance(m, Field) and m.record]
    return done


class Reducer:
    """One reduction; FAILS tells whether PROGRAM does."""

    def __init__(self, program, fails, attempts=400):
        self.program, self.still_fails = program, fails
        self.attempts = attempts

    def fails(self, program):
        self.attempts -= 1
        return self.attempts > 0 and self.still_fails(program)

    def attempt(self, items, replacement):
        """Puts REPLACEMENT in place of the list ITEMS, if that fails too."""
        before = items[:]
        items[:] = replacement
        if before != items and self.fails(self.program):
            return True
        items[:] = before
        return False

    def attempt_set(self, thing, name, value):
        before = getattr(thing, name)
        if before == value:
            return False
        setattr(thing, name, value)
        if self.fails(self.program):
            return True
        setattr(thing, name, before)
        return False

    def drop_parts(self, items):
        """Drops halves of ITEMS, then quarters, down to single ones."""
        dropped = False
        size = len(items)
        while size:
            at = 0
            while at < len(items):
                if self.attempt(items, items[:at] + items[at + size:]):
                    dropped = True
                else:
                    at += size
            size //= 2
        return dropped

    def drop_functions(self):
        return self.drop_parts(self.program.functions)

    def drop_statements(self):
        dropped = False
        for function in self.program.functions:
            for items in list(lists_of_statements(function.body)):
                dropped |= self.drop_parts(items)
            for items in list(lists_of_statements(function.body)):
                for at, statement in enumerate(items):
                    if statement.body:
                        dropped |= self.attempt(
                            items, items[:at] + statement.body
                            + items[at + 1:])
        return dropped

    def drop_member(self, record, field):
        """Drops a member that no function uses from both layouts."""
        text = self.program.code()
        if re.search(rf'\b{field.name}\b', text):
            return False
        lists = [inside for members in (record.local, record.target)
                 for inside in lists_of_members(members) if field in inside]
        if any(len(items) == 1 for items in lists):
            return False
        before = [items[:] for items in lists]
        for items in lists:
            while field in items:
                items.remove(field)
        if lists and self.fails(self.program):
            return True
        for items, old in zip(lists, before):
            items[:] = old
        return False

    def flatten(self, members):
        """Takes members out of groups, and drops what has no name."""
        changed = False
        for items in list(lists_of_members(members)):
            for at, member in enumerate(items):
                if isinstance(member, Filler):
                    changed |= self.attempt(items, items[:at] + items[at + 1:])
                    break
                if isinstance(member, Group):
                    if self.attempt(items, items[:at] + member.members
                                    + items[at + 1:]):
                        changed = True
                        break
        return changed

    def simplify_types(self):
        changed = False
        for record in all_records(self.program):
            if record.local is record.target:
                record.target = record.local[:]
            if not record.marked:
                changed |= self.attempt_set(record, 'marked', True)
            for name, value in (('flavor', ''), ('spelt', 'tag'),
                                ('packed', False), ('target_packed', False)):
                changed |= self.attempt_set(record, name, value)
            for items in list(lists_of_members(record.local)):
                for member in items[:]:
                    if not isinstance(member, Field):
                        continue
                    if self.drop_member(record, member):
                        changed = True
                        continue
                    changed |= self.attempt_set(member, 'target', member.local)
                    changed |= self.attempt_set(member, 'target_dims',
                                                member.dims)
            changed |= self.flatten(record.local)
            changed |= self.flatten(record.target)
            changed |= self.attempt(record.target, record.local)
        return changed

    def drop_records(self):
        changed = False
        for record in self.program.records[:]:
            if not re.search(rf'\b{record.name}|\b{record.tag}',
                             self.program.text_without(record)):
                changed |= self.attempt(
                    self.program.records,
                    [r for r in self.program.records if r is not record])
        return changed

    def reduce(self):
        self.drop_functions()
        changed = True
        while changed:
            changed = self.drop_statements()
            changed |= self.drop_functions()
            changed |= self.simplify_types()
            changed |= self.drop_records()
        return self.program
