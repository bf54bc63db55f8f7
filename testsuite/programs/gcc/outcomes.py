# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two runs of GCC's own testsuite, without and with the plugin.

Takes  the major version; the list of exceptions; and the two gcc.sum.
Gives  a line for each test file: ITEM, RESULT and REASON, tabs between.
       It passes where no outcome is worse with the plugin, and where the two
       tests that GCC has given up (MUST_PASS) do not fail as it expects.
Never  looks at a test: its outcomes count.
"""

import collections
import re
import sys

# xfail without the plugin, for what GCC does with attributes.
MUST_PASS = ('core-attr-5.c', 'core-attr-struct-as-array.c')
GOOD = ('PASS', 'XPASS')


def outcomes(path):
    """For each file its outcomes, as counts of pairs: outcome, test."""
    found = collections.defaultdict(collections.Counter)
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            if place := re.match(r'([A-Z]+): gcc\.target/bpf/(\S+\.[cS])(.*)$',
                                 line):
                found[place[2]][place[1], place[3]] += 1
    return found


def read_exceptions(path, major):
    """For each file that need not pass with this GCC, the reason."""
    found = {}
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            if line.strip() and line[0] != '#':
                name, versions, reason = (field.strip()
                                          for field in line.split('|', 2))
                if major in versions.split():
                    found[name] = reason
    return found


def worse(plain, plugin):
    """What of one file's outcomes is worse with the plugin."""
    lost = plain - plugin
    return ([f'{outcome} without the plugin:{test}' for outcome, test in lost
             if outcome in GOOD and ('XPASS', test) not in plugin]
            + [f'{outcome} with the plugin:{test}'
               for outcome, test in plugin - plain
               if outcome not in GOOD and ('PASS', test) not in plain])


def main():
    major, exceptions, plain, plugin = sys.argv[1:]
    exceptions = read_exceptions(exceptions, major)
    plain, plugin = outcomes(plain), outcomes(plugin)
    for name in sorted(plain.keys() | plugin.keys() | exceptions.keys()):
        wrong = worse(plain[name], plugin[name])
        if name in MUST_PASS:
            wrong += [f'{outcome}:{test}' for outcome, test in plugin[name]
                      if outcome not in GOOD]
        better = any(outcome == 'XPASS' for outcome, _ in plugin[name])
        if name in exceptions and wrong:
            print(name, 'exception', exceptions[name], sep='\t')
        elif name in exceptions:
            print(name, 'fail', 'the exception is not needed', sep='\t')
        elif wrong:
            print(name, 'fail', '; '.join(wrong), sep='\t')
        else:
            print(name, 'pass',
                  'expected to fail without the plugin' if better else '',
                  sep='\t')
    if missing := [name for name in MUST_PASS if name not in plugin]:
        print('gcc.target/bpf', 'fail', f'{missing} did not run', sep='\t')


main()
