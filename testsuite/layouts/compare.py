# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles programs for both layouts and compares what they do.

Takes  the text of a program, and the tools (class Tools).
Gives  what differs, test by test, at each -O.
Never  judges by itself: run-object does.
"""

import collections
import os
import re
import subprocess


class Failure(Exception):
    """The program cannot be compiled natively, or nothing can be run: the
    fault is not the plugin's."""


class Tools:
    """What compiles and runs; EXTRA are options for bpf-gcc."""

    def __init__(self, here, bpf_gcc, plugin, run_object, clang, host_gcc,
                 extra, big_endian=False):
        self.common = ['-std=gnu17', '-w', '-I', here]
        if big_endian:
            self.common.append('-DBIG_ENDIAN')
            extra = ['-mbig-endian', *extra]
        self.plugin = plugin
        self.bpf_gcc = [bpf_gcc, *self.common, '-gbtf', '-c', *extra]
        self.native = [host_gcc, *self.common, '-O0', '-shared', '-fPIC',
                       '-DTARGET', '-DNATIVE']
        self.clang = [clang, *self.common, '-target',
                      'bpfeb' if big_endian else 'bpf', '-g', '-c',
                      '-DTARGET', '-DTYPES_ONLY']
        self.run_object = run_object


def run(command):
    """Runs COMMAND; returns its status and all that it printed."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          check=False, timeout=300)
    return done.returncode, done.stdout.decode(errors='replace')


def must_run(command):
    status, output = run(command)
    if status != 0:
        raise Failure(f'{" ".join(command)}\n{output[:2000]}')



class Program:
    """The program in the file SOURCE; what is compiled goes to FOLDER."""

    def __init__(self, tools, source, folder):
        self.tools, self.source, self.folder = tools, source, folder
        self.target = None
        # How many tests could not be judged, by the reason.
        self.left_out = collections.Counter()

    def compile_target(self):
        """The target's BTF and the native program."""
        if self.target is None:
            types = os.path.join(self.folder, 'target.o')
            native = os.path.join(self.folder, 'native.so')
            must_run([*self.tools.native, self.source, '-o', native])
            must_run([*self.tools.clang, self.source, '-o', types])
            self.target = types, native
        return self.target

    def compile(self, level, how):
        """Compiles for BPF; returns the object and None, or None and what the
        compiler says."""
        output = os.path.join(self.folder,
                              f'{how}{level.replace(" ", "")}.o')
        options = level.split()
        if how == 'same':
            # GCC alone files what it says of sections under .text.
            del options[1:]
        else:
            options.append(f'-fplugin={self.tools.plugin}')
        if how != 'relocated':
            options.append('-DTARGET')
        if how == 'unchanged':
            options.append('-DMARKED')
        status, text = run([*self.tools.bpf_gcc, *options, self.source,
                            '-o', output])
        return (output, None) if status == 0 else (None, text)

    def differences(self, level, how='relocated'):
        """The tests of the program at LEVEL: a dictionary with the reason, or
        None for one that gives the same or cannot be judged.  HOW:
        'relocated'; 'unchanged', relocated to the layout it is compiled for;
        'same', compiled without the plugin for the target's layout.  A
        program that does not compile has one entry, named "compiler"."""
        types, native = self.compile_target()
        program, text = self.compile(level, how)
        if program is None:
            return {'compiler': text.strip()}
        status, text = run([self.tools.run_object, program,
                            '-' if how == 'same' else types, native])
        found = {}
        for line in text.splitlines():
            kind, _, rest = line.partition(' ')
            name, _, reason = rest.partition(': ')
            if kind in ('same', 'differ', 'beyond'):
                found[name] = reason if kind == 'differ' else None
                if kind == 'beyond':
                    why = re.sub('.*insn #[0-9]* |[0-9]+$', '', reason)
                    self.left_out[f'libbpf: {why}'] += 1
        if status not in (0, 1) or not found:
            raise Failure(f'{self.source} {level}: run-object: {text[-500:]}')
        if how != 'same' and any(found.values()):
            self.forgive(found, self.differences(level, 'same'))
        return found

    def forgive(self, found, without):
        """Leaves out of FOUND what differs WITHOUT the plugin too: GCC 14
        zero-extends a sign-extended load by a plain move."""
        for name, reason in found.items():
            if reason and without.get(name):
                found[name] = None
                self.left_out['GCC alone does it wrong'] += 1
