# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that the level "leaks" compiles, in sets.

Takes  the scripts that fetch what nobody here wrote.
Gives  of each set its folders, its programs and how one is compiled: with the
       options with which testsuite/programs/ compiles it with the plugin,
       without an -O.
Never  compiles.
"""

import os
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
SCRIPTS = HERE.parent.parent / 'scripts'
SYSTEM = ['-idirafter', '/usr/include']


class Missing(Exception):
    """What is to be compiled cannot be fetched."""


class Wrong(Exception):
    """A set is not as it should be."""


def fetch(script, *arguments):
    """The path that a script of ours prints."""
    done = subprocess.run([SCRIPTS / script, *arguments],
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise Missing((done.stderr.strip().splitlines()
                       or [f'{script} fails'])[-1])
    return done.stdout.strip().splitlines()[-1]


class Set:
    """The sources FOLDER/PATTERN.  ROOTS: the folders in which records can be
    marked; FOLDER is in one."""

    pattern = '%.bpf.c'
    # Whether what does not compile is our fault.
    ours = False

    def __init__(self, folder, roots, options):
        self.folder, self.roots, self.options = folder, roots, options

    def file(self, program):
        return self.pattern.replace('%', program)

    def names(self):
        before, after = self.pattern.split('%')
        found = sorted(os.path.basename(path)[:-len(after)] for path in
                       pathlib.Path(self.folder).glob(f'{before}*{after}'))
        if not found:
            raise Wrong(f'{self.folder} has no programs')
        return found

    def sample(self, names):
        """Those of NAMES that are tested each time."""
        return names

    def options_of(self, program, plugin):
        return [f'-fplugin={plugin}', *self.options]

    def finds(self, program):
        """What is to be found in it, or None: that is, nothing."""
        return None


class Cases(Set):
    """The small programs in cases/, which must have no layout in them; and
    those in controls/, which have one.  Each may have in a comment

	{ leaks-finds "TEXT" }		in controls/: what compare-code says
	{ leaks-without-plugin }	it is compiled by GCC alone
    """

    pattern = '%.c'
    ours = True

    def __init__(self, name):
        self.name = name
        folder = str(HERE / name)
        super().__init__(folder, [folder],
                         ['-std=gnu17', '-gbtf', '-w', '-ffunction-sections'])

    def directive(self, program, name):
        text = (pathlib.Path(self.folder) / self.file(program)).read_text()
        return re.search(r'\{ leaks-%s(?: "([^"]*)")? \}' % name, text)

    def options_of(self, program, plugin):
        if self.directive(program, 'without-plugin'):
            return self.options
        return super().options_of(program, plugin)

    def finds(self, program):
        if self.name != 'controls':
            return None
        found = self.directive(program, 'finds')
        if not found:
            raise Wrong(f'{program} does not say what it has')
        return found[1]


class LibbpfTools(Set):
    """bcc's libbpf-tools."""

    name = 'libbpf-tools'

    def __init__(self):
        folder, headers = fetch('libbpf-tools'), fetch('libbpf-headers', '1.7')
        super().__init__(folder, [folder, headers], [
            '-D__TARGET_ARCH_x86', f'-I{folder}', f'-I{folder}/x86',
            f'-I{headers}', '-std=gnu17', '-mcpu=v3', '-gbtf',
            '-Wno-builtin-declaration-mismatch', *SYSTEM])


class Systemd(Set):
    """systemd's programs."""

    name = 'systemd'

    def __init__(self):
        folder, vmlinux = fetch('systemd-bpf'), fetch('vmlinux-header', 'testing')
        headers = fetch('libbpf-headers', '1.7')
        super().__init__(folder, [folder, vmlinux, headers], [
            '-std=gnu17', '-fms-extensions', '-fno-stack-protector',
            '-D__x86_64__', '-D__TARGET_ARCH_x86', f'-I{folder}', '-include',
            'config.h', '-isystem', '/usr/include/x86_64-linux-gnu',
            f'-I{vmlinux}', '-idirafter', headers, *SYSTEM,
            '-fno-ssa-phiopt', '-mcpu=v3', '-mco-re', '-gbtf',
            '-mlittle-endian'])


class Selftests(Set):
    """The kernel's BPF selftests."""

    name = 'selftests'
    pattern = 'progs/%.c'
    # So many go in between two of the sample.
    every = 40
    newer = ['-U__clang_major__', '-D__clang_major__=19']
    own = {'test_l4lb_noinline': ['-fno-inline'],
           'test_xdp_noinline': ['-fno-inline'],
           'test_core_reloc_enum64val': newer,
           'test_core_reloc_kernel': newer,
           'test_core_reloc_type_based': newer}

    def __init__(self):
        folder, vmlinux = fetch('kernel-selftests'), fetch('vmlinux-header',
                                                           'testing')
        folder = os.path.realpath(folder)
        tree = os.path.realpath(f'{folder}/../../../..')
        tools = f'{tree}/tools'
        super().__init__(folder, [tree, vmlinux], [
            '-g', '-Wall', '-std=gnu11', '-D__TARGET_ARCH_x86',
            '-mlittle-endian', f'-I{folder}/include', f'-I{vmlinux}',
            f'-I{folder}', f'-I{tools}/include/uapi', f'-I{tools}/include',
            f'-I{folder}/libarena/include', '-fno-strict-aliasing',
            '-Wno-microsoft-anon-tag', '-fms-extensions',
            '-Wno-compare-distinct-pointer-types',
            '-Wno-initializer-overrides', '-idirafter', '/usr/local/include',
            '-idirafter', '/usr/include/x86_64-linux-gnu', *SYSTEM,
            '-mcpu=v3', '-Wno-attributes'])

    def sample(self, names):
        return names[::self.every]

    def options_of(self, program, plugin):
        return [*super().options_of(program, plugin), *self.own.get(program, [])]


SETS = {'controls': lambda: Cases('controls'), 'cases': lambda: Cases('cases'),
        'libbpf-tools': LibbpfTools, 'systemd': Systemd, 'selftests': Selftests}
