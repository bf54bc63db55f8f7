# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles GCC's c-torture sources with every record marked.

Takes  "all" or "sample"; gcc.c-torture; the folder with the file that marks and
       the list of exceptions; bpf-gcc; and the plugin.
Gives  lines of ITEM, RESULT and REASON, tabs between:
	 FILE LEVEL	pass, or fail with what is wrong;
	 LEVEL: N sources, for each reason, exception where the plugin refuses
	 them, not-built where the compiler does without the plugin.
Never  looks at the code: the other suites do.
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
# What the compiler may take; with the plugin it may take the double.
CPU_SECONDS = 5
BYTES = 3 << 30
# Of old C, all that the compiler knows.
OPTIONS = ('-std=gnu17', '-fpermissive', '-w', '-gbtf', '-S', '-o', '/dev/null')
# What only the plugin says.
OURS = re.compile(r'.*:\d+:\d+: error: (cannot relocate .*)')


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
    options = [*OPTIONS, level, '-I', source.parent, '-include', mark, source]
    said = compiled([gcc, f'-fplugin={plugin}', *options], 2 * CPU_SECONDS)
    if said is None:
        return 'pass', ''
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


def main():
    which, torture, folder, gcc, plugin = sys.argv[1:]
    torture, folder = pathlib.Path(torture), pathlib.Path(folder)
    mark = folder / 'mark.h'
    exceptions = read_exceptions(folder / 'exceptions')
    sources = sorted(path for folder in FOLDERS
                     for path in (torture / folder).rglob('*.c'))
    if which == 'sample':
        sources = sources[::SAMPLE]
    work = [(source, level) for source in sources for level in LEVELS]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda w: judge(*w, gcc, plugin, mark), work)
        groups = collections.defaultdict(list)
        for (source, level), (result, reason) in zip(work, results):
            name = source.relative_to(torture)
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
