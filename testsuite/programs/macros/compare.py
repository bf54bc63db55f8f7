# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the records of macros.c as GCC and clang make them, macro by macro.

Takes  the name that the results have in front; the headers to look at, with
       commas between; btf-relocs; macros.c as the preprocessor has it with all
       definitions ("clang -E -dD"); the list of exceptions; and pairs of objects, each as LEVEL=OURS=CLANG'S.
Gives  a line for each public macro: ITEM, RESULT and REASON, tabs between.
       It passes where each of its functions has in each of our objects the
       same set of records (kind, root, access string) as in clang's.  And one
       for each function that need not have.
Never  knows the macros' names: those are read from the headers.

A function is a section of its own, ".text.MACRO__CASE", so that btf-relocs
tells whose a record is without line information, which GCC 14 does not write.
"""

import collections
import fnmatch
import re
import subprocess
import sys

# Public macros of bpf_helpers.h count where they read a field; of the other
# two headers, all do, or use what does.
HELPERS = ('offsetof', 'container_of', 'bpf_ksym_exists')


def public_macros(preprocessed, headers):
    """The names that a program may use, of the macros in the headers."""
    names, header = set(), None
    with open(preprocessed, encoding='utf-8') as lines:
        for line in lines:
            if place := re.match(r'# \d+ "(?:.*/)?([^"/]*)"', line):
                header = place[1] if place[1] in headers else None
            elif header and (macro := re.match(r'#define (\w+)', line)):
                names.add((header, macro[1]))
    return sorted(name for header, name in names
                  if not name.startswith('_')
                  and not name.startswith('bpf_target_')
                  and (header != 'bpf_helpers.h' or name in HELPERS))


def read_exceptions(path):
    """A list of pairs: pattern and reason."""
    with open(path, encoding='utf-8') as lines:
        return [tuple(field.strip() for field in line.split('|', 1))
                for line in lines if line.strip() and line[0] != '#']


def records(btf_relocs, path):
    """The records of an object: a set for each function."""
    found = collections.defaultdict(set)
    text = subprocess.run([btf_relocs, path], check=True, text=True,
                          stdout=subprocess.PIPE).stdout
    for line in text.splitlines():
        section, _, _, kind, root, access, _ = line.split('\t')
        found[section.removeprefix('.text.')].add(f'{kind} {root} {access}')
    return found


def symbols(path):
    """The functions that an object defines."""
    text = subprocess.run(['readelf', '--symbols', '--wide', path], check=True,
                          text=True, stdout=subprocess.PIPE).stdout
    return set(re.findall(r' FUNC .* (\w+)$', text, flags=re.M))


class Pair:
    """Our object and clang's."""

    def __init__(self, btf_relocs, argument):
        self.level, ours, clang = argument.split('=')
        self.ours, self.clang = (records(btf_relocs, f) for f in (ours, clang))
        self.our_functions, self.functions = symbols(ours), symbols(clang)

    def difference(self, case):
        """What is wrong with one function, as a list of texts."""
        if case not in self.functions:
            return []
        if case not in self.our_functions:
            return [f'{case} at {self.level}: is not there']
        clang, ours = self.clang[case], self.ours[case]
        return ([f'{case} at {self.level}: missing {r}'
                 for r in sorted(clang - ours)]
                + [f'{case} at {self.level}: surplus {r}'
                   for r in sorted(ours - clang)])


def result(item, wrong):
    """One line of the output."""
    print(item, 'fail' if wrong else 'pass', '; '.join(wrong), sep='\t')


def main():
    prefix, headers, btf_relocs, source, exceptions, *pairs = sys.argv[1:]
    exceptions = read_exceptions(exceptions)
    pairs = [Pair(btf_relocs, argument) for argument in pairs]
    cases = collections.defaultdict(list)
    for function in sorted(set().union(*(p.functions for p in pairs))):
        cases[function.split('__')[0]].append(function)

    def wrong_with(case):
        return [text for pair in pairs for text in pair.difference(case)]

    def has_record(case):
        return any(pair.clang[case] for pair in pairs)

    for macro in public_macros(source, headers.split(',')):
        wrong = []
        for case in cases[macro]:
            reasons = [reason for pattern, reason in exceptions
                       if fnmatch.fnmatchcase(case, pattern)]
            if not reasons:
                wrong += wrong_with(case)
            elif wrong_with(case):
                print(f'{prefix} {case}', 'exception', reasons[0], sep='\t')
            else:
                result(f'{prefix} {case}', ['the exception is not needed'])
        if not cases[macro]:
            wrong.append('macros.c has no function for it')
        elif not any(map(has_record, cases[macro])):
            wrong.append('no function for it has a record')
        result(f'{prefix} {macro}', wrong)


main()
