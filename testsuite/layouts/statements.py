# SPDX-License-Identifier: GPL-3.0-or-later
"""What a random function is made of: a tree of which parts can be dropped.

Takes  the C text of each part.
Gives  the C text of the whole.
Never  chooses anything: see forms.py.

Example: Statement('if (j)', [Statement('r++;')]) is an "if" with its block.
"""

import re


class Statement:
    """HEAD, or HEAD { BODY }."""

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
