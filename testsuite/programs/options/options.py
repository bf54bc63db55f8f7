# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the testsuite's cases with many options of the compiler.

Takes  "all", "sample", or options, of which it takes those alone; the
       testsuite; a folder to work in; bpf-gcc; the plugin; btf-relocs; clang;
       run-object; the folder of libbpf's headers.
Gives  lines of ITEM, RESULT and REASON, tabs between:
	 OPTION: N files	pass, or not-built where the compiler refuses
	 it without the plugin too;
	 FILE OPTION		fail with what is wrong.
Never  asks whether a record without options is right: the levels do.

What is asked: no crash; nothing said that the compiler does not say alone
(not of a case that expects something); the same records, where the option has
no say in the optimisation, else none that is not there at -O0, and all that
are there at every -O; of a layout case, the values of the other layout.
"""

import collections
import concurrent.futures
import hashlib
import os
import pathlib
import re
import resource
import subprocess
import sys
import threading

# What a compiler may take.
CPU_SECONDS, BYTES = 60, 3 << 30

# Options that do not change the code: the records are to be the very same.
PLAIN = [
    '-g', '-g0', '-g1', '-g3', '-ggdb3', '-gdwarf-4', '-gstrict-dwarf',
    '-g -gsplit-dwarf', '-gno-prune-btf', '-g3 -gno-prune-btf',
    '-fno-eliminate-unused-debug-types', '-fdebug-types-section -g',
    '-gz -g', '-gno-column-info -g', '-gdescribe-dies -g3',
    '-Wall -Wextra', '-Wuseless-cast', '-Wconversion -Wsign-conversion',
    '-Warith-conversion', '-Wcast-qual -Wcast-align=strict', '-Wpedantic',
    '-Waddress -Wnonnull-compare -Wnull-dereference', '-Wc++-compat',
    '-Wshadow -Wredundant-decls -Wnested-externs', '-Wpadded -Wpacked',
    '-Wunused -Wunused-macros', '-Wundef', '-Wlogical-op -Wfloat-equal',
    '-Wduplicated-cond -Wduplicated-branches', '-Wstrict-overflow=5',
    '-Wstrict-aliasing=1', '-Warray-bounds=2 -Wstringop-overflow=4',
    '-Wzero-length-bounds -Wstrict-flex-arrays -fstrict-flex-arrays=3',
    '-Wbad-function-cast -Wpointer-arith', '-Wswitch-enum -Wswitch-default',
    '-Wmissing-prototypes -Wmissing-declarations', '-Wtraditional',
    '-Wtraditional-conversion', '-Winline', '-Wvla -Walloca', '-Wjump-misses-init',
    '-Waggregate-return', '-Wwrite-strings', '-Wsystem-headers -Wall',
    '-Wunsuffixed-float-constants -Wdouble-promotion', '-Wbidi-chars=any',
    '-Wenum-conversion -Wenum-compare', '-Waddress-of-packed-member',
    '-Wsizeof-pointer-div -Wsizeof-array-argument', '-Wattributes',
    '-std=c11', '-std=gnu11', '-std=c17', '-std=gnu17', '-std=c2x',
    '-std=gnu2x', '-std=c23', '-std=gnu23', '-std=gnu99', '-std=gnu89',
    '-fanalyzer', '-save-temps=obj', '-pipe', '-no-integrated-cpp', '-dA',
    '-fverbose-asm', '-ftrack-macro-expansion=0', '-fdiagnostics-color=always',
    '-fdump-tree-all -fdump-rtl-all -fdump-ipa-all', '-fstack-usage',
    '-fdata-sections', '-ffunction-sections',
    '-ffunction-sections -fdata-sections', '-fno-toplevel-reorder',
    '-fcommon', '-fno-common', '-fchecking', '-frandom-seed=1',
    '-fmax-errors=1', '-Werror', '-H', '-fno-show-column', '-fno-working-directory',
]

# Ways to compile in two steps: options of each.
STEPS = {'-E, then -c': ('', ''),
         '-E -fdirectives-only, then -c': ('-fdirectives-only',
                                           '-fpreprocessed -fdirectives-only'),
         '-E -P, then -c': ('-P', ''), '-E -dD, then -c': ('-dD', ''),
         '-E -C, then -c': ('-C', ''), '-E -g3, then -c -g3': ('-g3', '-g3'),
         '-E -fpch-preprocess, then -c': ('-fpch-preprocess', '')}

# Options that change the code.
CHANGING = [
    '-O3', '-Og', '-Ofast', '-O1', '-O0', '-Os', '-Oz', '-O3 -g3', '-O0 -g3',
    '-mcpu=v1', '-mcpu=v2', '-mcpu=v3', '-mcpu=v4', '-mcpu=v2 -O0',
    '-mcpu=v3 -O0', '-mcpu=v3 -O3', '-mbig-endian',
    '-fselective-scheduling',
    '-fselective-scheduling2 -fsel-sched-pipelining '
    '-fsel-sched-pipelining-outer-loops',
    '-fschedule-insns -fschedule-insns2 -fsched-pressure',
    '-fno-inline -fno-ipa-cp', '-finline-functions -fipa-pta',
    '-funroll-all-loops -fpeel-loops', '-fno-tree-ter -fno-tree-sra',
    '-fno-ivopts -fno-tree-slsr', '-fno-strict-aliasing -fwrapv',
    '-fno-delete-null-pointer-checks', '-ftrapv', '-fnon-call-exceptions',
    '-fexceptions', '-fsanitize=undefined -fsanitize-undefined-trap-on-error',
    '-fharden-compares -fharden-conditional-branches',
    '-ftrivial-auto-var-init=zero', '-ftrivial-auto-var-init=pattern',
    '-funsigned-char', '-fstrict-volatile-bitfields', '-fno-builtin',
    '-ffreestanding', '-fkeep-inline-functions -fkeep-static-functions',
]

# Of --help=optimizers, what is no optimisation.
NOT_TRIED = {'-fopt-info', '-fsave-optimization-record', '-frtti',
             '-fthreadsafe-statics', '-fhandle-exceptions', '-fpack-struct',
             '-fshort-enums', '-fshort-wchar', '-fpcc-struct-return',
             '-freg-struct-return', '-flive-patching'}

# In a sample, every so manyth.
SAMPLE = {'plain': 60, 'steps': 40, 'changing': 90, 'toggles': 90}
# The access cases that see an optimisation, or a warning: every so manyth.
SHARE = {'toggles': 12, 'warnings': 4}

SAID = re.compile(r'^(?:[^\s:]*?([^/\s:]+)(?::\d+)*|cc1|bpf-gcc): '
                  r'((?:fatal )?error|warning|sorry, unimplemented|'
                  r'internal compiler error): (.*?)(?: \[-W[^\]]*\])?$')
CRASH = re.compile(r'internal compiler error|Segmentation fault|'
                   r'^\S*Error: |terminated with signal|please report this',
                   re.M | re.I)

# What calls a function that is not there, or is for other memory.
NO_VALUES = re.compile('-fsanitize|-fharden|-mbig-endian|-fstack-protector')

Tools = collections.namedtuple('Tools', 'gcc plugin relocs clang run libbpf')
Answer = collections.namedtuple('Answer', 'status said records')


def limit():
    """Keeps a compiler that runs wild from taking the machine."""
    os.nice(5)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(command, folder=None):
    """The exit status of COMMAND and all that it printed."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, cwd=folder,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          preexec_fn=limit, check=False)
    return done.returncode, done.stdout.decode(errors='replace')


def said_in(output):
    """What the compiler says in OUTPUT, each as (kind, text): places
    are left out, since the steps of compilation differ in the names."""
    plain = re.sub('\x1b\\[[0-9;]*[mK]', '', output)
    plain = plain.replace('/x-alone.', '/x.')
    found = (SAID.match(line) for line in plain.splitlines())
    return {f.group(2, 3) for f in found if f}


class Case:
    """One file, with the options that its directives ask for."""

    def __init__(self, path, tools):
        self.path, self.tools = path, tools
        text = path.read_text(encoding='utf-8')
        self.layout = path.parent.name == 'cases'
        self.name = f'{"layouts" if self.layout else "accesses"}/{path.name}'
        asked = re.findall(r'\{ (?:dg|layouts)-options "([^"]*)"', text)
        self.options = ['-std=gnu17', '-gbtf', '-I', str(path.parent), *' '
                        .join(asked).split()]
        if self.layout:
            self.options += ['-I', str(path.parent.parent)]
        if re.search(r'-libbpf ', text):
            self.options += ['-I', tools.libbpf,
                             '-Wno-builtin-declaration-mismatch']
        if 'layouts-big-endian' in text:
            self.options += ['-mbig-endian', '-DBIG_ENDIAN']
        levels = re.search(r'\{ (?:dg-opt|layouts-levels) "([^"]*)"', text)
        self.levels = levels[1].split() if levels else ['-O0', '-O1', '-O2',
                                                        '-Os']
        # Its own diagnostics are another level's.
        self.speaks = re.search(r'dg-(warning|error|message)', text)
        self.known, self.target = {}, None

    def compile(self, options, folder, plugin=True, steps=None, name='x'):
        """The answer to one compilation, and its object."""
        # The plugin's own options have to follow it.
        command = [self.tools.gcc]
        mine = '-fplugin-arg-btf_relocatable'
        if plugin:
            command.append(f'-fplugin={self.tools.plugin}')
        command += [o for o in (*self.options, *options)
                    if plugin or not o.startswith(mine)]
        output = os.path.join(folder, f'{name}.o')
        if os.path.exists(output):
            os.remove(output)
        if steps is None:
            return (*run([*command, '-c', self.path, '-o', output], folder),
                    output)
        middle = os.path.join(folder, self.path.stem + '.i')
        status, said = run([*command, *steps[0].split(), '-E', self.path, '-o',
                            middle], folder)
        if status == 0:
            status, more = run([*command, *steps[1].split(), '-c', middle,
                                '-o', output], folder)
            said += more
        return status, said, output

    def records(self, output):
        """The records of an object, as texts in their order."""
        status, text = run([self.tools.relocs, output])
        if status != 0:
            return [f'btf-relocs: {text.strip()[-200:]}']
        return [' '.join(line.split('\t')[3:6]) for line in text.splitlines()]

    def base(self, level, folder):
        """The records at LEVEL without options; None where it is refused."""
        if level not in self.known:
            status, _, output = self.compile([level], folder, name='x-base')
            self.known[level] = self.records(output) if status == 0 else None
        return self.known[level]

    def values(self, output, folder):
        """What is wrong with the values of a layout case's object."""
        if self.target is None:
            # Two threads may do it: the names are the folder's.
            order = (['-DBIG_ENDIAN'] if '-mbig-endian' in self.options
                     else [])
            here = os.path.dirname(os.path.dirname(self.path))
            common = ['-std=gnu17', '-w', '-I', here, '-DTARGET', *order,
                      self.path]
            stem = os.path.join(folder, self.path.stem)
            machine = 'bpfeb' if order else 'bpf'
            run([self.tools.clang, '-target', machine, '-mcpu=v4', '-g', '-c',
                 '-DTYPES_ONLY', *common, '-o', f'{stem}.target.o'])
            run(['gcc', '-O0', '-shared', '-fPIC', '-DNATIVE', *common, '-o',
                 f'{stem}.target.so'])
            self.target = f'{stem}.target.o', f'{stem}.target.so'
        status, text = run([self.tools.run, output, *self.target])
        if status == 0:
            return None
        wrong = re.findall('^differ .*|^run-object: .*', text, re.M)
        return (wrong or [f'run-object: status {status}'])[0]


def judge(case, group, option, folder):
    """The result of CASE with OPTION, and the reason."""
    steps = STEPS.get(option)
    options = [case.levels[0] if '-O2' not in case.levels else '-O2']
    options += [] if steps else option.split()
    status, text, output = case.compile(options, folder, True, steps)
    crash = CRASH.search(text)
    said = said_in(text)
    alone = None
    if status != 0 or crash or (said and not case.speaks):
        alone_status, alone, _ = case.compile(options, folder, False, steps,
                                              'x-alone')
        if alone_status != 0 and not case.speaks:
            return 'not-built', first(said_in(alone), alone)
        alone_crash = CRASH.search(alone)
        if crash and not alone_crash:
            return 'fail', 'crash: ' + text[crash.start():][:300]
        if crash:
            return 'not-built', first(said_in(alone), alone)
    if case.speaks:
        return 'pass', ''
    if said:
        more = said - said_in(alone)
        if more:
            return 'fail', 'says ' + ': '.join(min(more))
    if status != 0:
        return 'fail', f'status {status}: {text[:300]}'
    if '-g0' in option.split():
        return 'pass', ''
    wrong = wrong_records(case, group, options, option, output, folder)
    if wrong is None and case.layout and not NO_VALUES.search(option):
        wrong = case.values(output, folder)
    return ('fail', wrong) if wrong else ('pass', '')


def first(said, text):
    """The first of what was SAID in TEXT, short and without names."""
    found = min(said)[1] if said else text.strip().split('\n')[0]
    found = re.sub(r'[‘\'][^’\']*[’\']', "'...'", found)
    return re.sub(r'/\S+|\d+', 'N', found)[:120]


def wrong_records(case, group, options, option, output, folder):
    """What is wrong with the records, or None."""
    have = case.records(output)
    if have and have[0].startswith('btf-relocs: '):
        return have[0]
    if group != 'changing' and group != 'toggles':
        want = case.base(options[0], folder)
        if want is None or have == want:
            return None
        if option == '-fanalyzer' or 'sections' in option or (
                'reorder' in option):
            have, want = sorted(have), sorted(want)
        return difference(have, want)
    known = [case.base(level, folder) for level in case.levels]
    known = [set(k) for k in known if k is not None]
    if not known:
        return None
    missing = set.intersection(*known) - set(have)
    more = set(have) - set.union(*known)
    if missing:
        return f'record missing: {min(missing)}'
    return f'record more: {min(more)}' if more else None


def difference(have, want):
    """How two lists of records differ, or None."""
    have, want = collections.Counter(have), collections.Counter(want)
    if have == want:
        return None
    missing, more = want - have, have - want
    if missing:
        return f'record missing: {min(missing)}'
    return f'record more: {min(more)}'


def toggles(gcc):
    """Every optimisation that GCC knows, the other way round than at -O2."""
    _, text = run([gcc, '-O2', '--help=optimizers', '-Q'])
    found = []
    for line in text.splitlines():
        match = re.match(r'\s+(-f[a-z0-9-]+)\s*(?:\[(enabled|disabled)\])?\s*$',
                         line)
        if not match or match[1] in NOT_TRIED or match[1].startswith('-fno-'):
            continue
        negative = '-fno-' + match[1][2:]
        if match[2] != 'enabled':
            found.append(match[1])
        if match[2] != 'disabled':
            found.append(negative)
    return found


def pairs(which, cases, gcc):
    """What is to be compiled: lists of (case, group, option)."""
    groups = {'plain': PLAIN, 'steps': list(STEPS), 'changing': CHANGING,
              'toggles': toggles(gcc)}
    work = []
    for group, options in groups.items():
        if which not in ('all', 'sample'):
            options = [o for o in options if o == which]
        for number, option in enumerate(options):
            for at, case in enumerate(cases):
                kind = 'warnings' if option.startswith('-W') else group
                share = SHARE.get(kind, 1)
                if (not case.layout and which in ('all', 'sample')
                        and (at + number) % share):
                    continue
                key = f'{case.name} {option}'.encode()
                chance = int(hashlib.sha256(key).hexdigest(), 16)
                if which == 'sample' and chance % SAMPLE[group]:
                    continue
                work.append((case, group, option))
    return work


def main():
    which, testsuite, work, *tools = sys.argv[1:]
    tools = Tools(*tools)
    os.environ['LC_ALL'] = 'C'
    testsuite, work = pathlib.Path(testsuite), pathlib.Path(work)
    cases = [Case(path, tools)
             for folder in ('accesses', 'layouts/cases')
             for path in sorted((testsuite / folder).rglob('*.c'),
                                key=lambda path: path.name)]
    todo = pairs(which, cases, tools.gcc)

    def one(item):
        """In a folder of the thread's own, which it leaves empty."""
        folder = work / f'thread{threading.get_ident()}'
        os.makedirs(folder, exist_ok=True)
        try:
            return judge(*item, str(folder))
        finally:
            for path in folder.glob(f'{item[0].path.stem}.*'):
                if '.target.' not in path.name:
                    path.unlink()
            for path in folder.glob('x*'):
                path.unlink()

    groups = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for (case, _, option), (result, reason) in zip(
                todo, pool.map(one, todo)):
            if result == 'fail':
                reason = reason.replace('\t', ' ').replace('\n', ' ')
                print(f'{case.name} {option}', result, reason, sep='\t',
                      flush=True)
            else:
                groups[option, result, reason] += 1
    for (option, result, reason), count in sorted(groups.items()):
        print(f'{option}: {count} file{"s"[:count > 1]}', result, reason,
              sep='\t')


main()
