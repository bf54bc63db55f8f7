# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles GCC's c-torture sources with every record marked, and with one marked
record that they do not use.

Takes  "all", "sample", or "same" for all sources at -O2 with the unused record
       alone; gcc.c-torture; the folder with the files that mark and the list of
       exceptions; bpf-gcc; and the plugin.
Gives  lines of ITEM, RESULT and REASON, tabs between:
	 FILE LEVEL	pass, or fail with what is wrong;
	 FILE LEVEL unused	the same: the code has to be that of the compiler
			without the plugin;
	 LEVEL: N sources, for each reason, exception where the plugin refuses
	 them, not-built where the compiler does without the plugin.
Never  looks at the code of an access: the other suites do.
"""

import collections
import concurrent.futures
import os
import pathlib
import re
import resource
import subprocess
import sys

LEVELS = ('-O0', '-O2')
FOLDERS = ('compile', 'execute', 'unsorted')
# Every so manyth source is in the sample.
SAMPLE = 40
# What the compiler may take; with the plugin it may take the double.  No result
# depends on it: what takes longer is not tested, as a busy machine is no fault.
CPU_SECONDS = 5
BYTES = 3 << 30
# Of old C, all that the compiler knows.
OPTIONS = ('-std=gnu17', '-fpermissive', '-w', '-gbtf', '-S')
# What only the plugin says.
OURS = re.compile(r'.*:\d+:\d+: error: (cannot relocate .*)')
# Where the assembly goes on in another section.
SECTION = re.compile(r'\s*\.(section|text|data|bss|previous)\b')


def limit(seconds):
    """Keeps a compiler that runs wild from taking the machine."""
    os.nice(5)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read_exceptions(path):
    """The reasons, by FILE LEVEL."""
    with open(path, encoding='utf-8') as lines:
        fields = [line.split('|', 1) for line in lines
                  if line.strip() and line[0] != '#']
    return {name.strip(): reason.strip() for name, reason in fields}


def compiled(command, seconds):
    """What the compiler says, or None where it compiles the source."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          preexec_fn=lambda: limit(seconds), check=False)
    if done.returncode == 0:
        return None
    return done.stderr.decode(errors='replace') or f'error: exit status {done.returncode}'


def errors_in(said):
    """The lines of errors."""
    return [line for line in said.splitlines()
            if 'error: ' in line or 'sorry, unimplemented: ' in line]


def first_error(said):
    """The first error's text, without the names in it."""
    text = (errors_in(said) or said.splitlines())[0]
    text = re.sub(r'^.*?(error|unimplemented): ', '', text)
    text = re.sub(r'[‘\'][^’\']*[’\']', "'...'", text)
    return re.sub(r'\d+', 'N', text).strip()


def judge(source, level, gcc, plugin, mark):
    """The result of one source, and the reason."""
    options = [*OPTIONS, '-o', '/dev/null', level, '-I', source.parent, '-include',
               mark, source]
    said = compiled([gcc, f'-fplugin={plugin}', *options], 2 * CPU_SECONDS)
    if said is None:
        return 'pass', ''
    if 'Killed signal' in said or 'CPU time limit' in said:
        return 'not-built', f'takes more than {2 * CPU_SECONDS} seconds'
    plain = compiled([gcc, *options], CPU_SECONDS)
    if plain is not None:
        return 'not-built', first_error(plain)
    errors = errors_in(said)
    foreign = [line for line in errors if not OURS.fullmatch(line)]
    if 'internal compiler error' in said or foreign or not errors:
        return 'fail', (foreign or said.splitlines())[0]
    # "cannot relocate access to 'f': REASON"
    reason = OURS.fullmatch(errors[0])[1].split(': ', 1)[1]
    return 'exception', reason


def assembly(command, seconds):
    """The compiler's lines but for BTF, or None where there are none.  The order of
    variables in BTF is that of addresses in the compiler."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          preexec_fn=lambda: limit(seconds), check=False)
    if done.returncode != 0:
        return None
    lines = []
    btf = False
    for line in done.stdout.decode(errors='replace').splitlines():
        if SECTION.match(line):
            btf = '.BTF' in line
        if not btf:
            lines.append(line)
    return lines


def judge_unused(source, level, gcc, plugin, unused):
    """The same where the source has no access: its code may not change."""
    options = [*OPTIONS, '-o', '-', level, '-I', source.parent, '-include', unused,
               source]
    plain = assembly([gcc, *options], CPU_SECONDS)
    if plain is None:
        return 'not-built', 'with a marked record beside it'
    ours = assembly([gcc, f'-fplugin={plugin}', *options], 2 * CPU_SECONDS)
    if ours == plain:
        return 'pass', ''
    if ours is None:
        return 'fail', 'compiles without the plugin alone'
    first = next((f'{a.strip()} became {b.strip()}'
                  for a, b in zip(plain, ours) if a != b), 'one is longer')
    return 'fail', f'the code differs: {first}'


def main():
    which, torture, folder, gcc, plugin = sys.argv[1:]
    torture, folder = pathlib.Path(torture), pathlib.Path(folder)
    exceptions = read_exceptions(folder / 'exceptions')
    sources = sorted(path for folder in FOLDERS
                     for path in (torture / folder).rglob('*.c'))
    if which == 'sample':
        sources = sources[::SAMPLE]
    work = [(judge_unused, folder / 'unused.h', source, level, ' unused')
            for source in sources
            for level in (LEVELS if which != 'same' else ('-O2',))]
    if which != 'same':
        work += [(judge, folder / 'mark.h', source, level, '')
                 for source in sources for level in LEVELS]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda w: w[0](w[2], w[3], gcc, plugin, w[1]), work)
        groups = collections.defaultdict(list)
        for (_, _, source, level, what), (result, reason) in zip(work, results):
            name = source.relative_to(torture)
            level += what
            if result == 'fail' and f'{name} {level}' in exceptions:
                result, reason = 'exception', exceptions[f'{name} {level}']
            if result in ('pass', 'fail'):
                print(f'{name} {level}', result, reason, sep='\t', flush=True)
            else:
                groups[level, result, reason].append(name)
    for (level, result, reason), names in sorted(groups.items()):
        more = f', {names[0]} and others' if len(names) > 1 else f', {names[0]}'
        print(f'{level}: {len(names)} source{"s"[:len(names) > 1]}', result,
              reason + more, sep='\t')


main()
