# SPDX-License-Identifier: GPL-3.0-or-later
"""Does any program have a relocatable layout in it that no record names?

Takes  sets of programs (programs.py); bpf-gcc and the plugin; compare-code; and
       the list of exceptions.
Gives  lines of ITEM, RESULT and REASON, tabs between.  An item is SET/PROGRAM
       and -O; the results are
	 pass	    compiled against headers in which every marked record has new
		    members (grow.py) it is the same, but for what its records
		    have the loader write
	 exception  so it is where the types that the reason names, of whose
		    layout the program makes use, are left as they are
	 not-built  it does not compile, without the plugin neither; or it cannot
		    be fetched
	 fail	    it has a layout in it; or an exception is not needed
       and of each set one more item, how many programs have nothing marked, and
       how many were compared.
Never  knows why a program differs: the list of exceptions does.

Exceptions are, for a type, a line and below it the programs' names,

	set | GCC versions | type | layout uses
		program program...

with the type as it is in the warning of layout=warn that each of the programs
has for it ("struct T > struct <anonymous>" where T has the type inside that the
warning cannot name), and the uses as --propose prints them.  One is needed as
long as the program differs at -O2 where that type has new members.
"""

import argparse
import collections
import concurrent.futures
import functools
import itertools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading

import grow
import programs

LAYOUT_USE = re.compile(r"(?m)^(?P<place>[^\s:]+:\d+):\d+: warning: (?P<use>.*) "
                        r"needs the layout of relocatable type '(?P<type>[^']*)'")
# Its warnings are of -Wattributes, which the selftests turn off.
WARN = ('-fplugin-arg-btf_relocatable-layout=warn', '-Wattributes')
# The header of which a program gets a part.
VMLINUX = 'vmlinux.h'
# What a program defines to have it mark nothing.
NOT_MARKED = 'BPF_NO_PRESERVE_ACCESS_INDEX'
SECONDS = 600


class Failure(Exception):
    """Nothing can be tested."""


def run(command, folder=None):
    """Runs COMMAND in FOLDER; returns its status and all that it printed."""
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return 124, f'error: takes longer than {SECONDS} seconds'
    return done.returncode, done.stdout.decode(errors='replace')


def first_error(said):
    """The first error in what a compiler says, without its place."""
    match = re.search(r'(?m)(?:error|sorry, unimplemented|Error): .*', said)
    return match[0] if match else (said.strip().splitlines()
                                   or ['error: no message'])[-1]


def read_exceptions(path, major, name):
    """Those for the set called NAME: by program, the uses by type."""
    found, current = collections.defaultdict(dict), None
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.strip() or line[0] == '#':
            continue
        if line[0].isspace() and current:
            chosen, majors, kind, use = current
            for program in line.split():
                if chosen == name and major in majors.split():
                    found[program][kind] = use
            continue
        current = [field.strip() for field in line.split('|')]
        if len(current) != 4 or '' in current:
            raise Failure(f'{path}:{number}: not "set | GCC versions | type | '
                          'layout uses"')
    return found


class Headers:
    """The folders of a set, and copies of them, two for each thread: PLAIN, and
    GROWN with new members.  Of a vmlinux.h a copy has what the program needs."""

    def __init__(self, chosen, work):
        self.roots = [os.path.realpath(root) for root in chosen.roots]
        self.work = work
        self.include = [os.path.realpath(option.removeprefix('-I'))
                        for option in chosen.options
                        if option.startswith(('-I', '/'))]
        self.vmlinux = {os.path.join(folder, VMLINUX)
                        for folder in self.include}
        self.sources, self.paths = {}, set(self.files())
        for path in sorted(self.paths):
            text = self.text(path)
            if any(mark in text for mark in grow.MARKS):
                source = grow.Source(text)
                if any(part.marked() for part in source.parts):
                    self.sources[path] = source
        # What the copies have now, by copy and file.
        self.written = {}
        self.threads = threading.local()
        self.numbers = itertools.count(1)

    @staticmethod
    def text(path):
        return pathlib.Path(path).read_text(errors='surrogateescape')

    def files(self):
        """The files in the folders that C may include."""
        for root in self.roots:
            for folder, _, names in os.walk(root):
                for name in names:
                    path = os.path.join(folder, name)
                    # Links lead out of what is kept of the kernel's tree; and
                    # each machine has its own vmlinux.h.
                    if (name.endswith(('.h', '.c', '.inc'))
                            and os.path.isfile(path)
                            and (not name.startswith('vmlinux')
                                 or path in self.vmlinux)):
                        yield path

    def copies(self):
        """This thread's own copies: the files linked, but for what grows."""
        if not hasattr(self.threads, 'copies'):
            number = next(self.numbers)
            self.threads.copies = [os.path.join(self.work, f'{kind}-{number}')
                                   for kind in ('plain', 'grown')]
            for copy in self.threads.copies:
                for path in self.paths:
                    name = self.place(copy, path)
                    os.makedirs(os.path.dirname(name), exist_ok=True)
                    if path not in self.sources:
                        os.symlink(path, name)
        return self.threads.copies

    def place(self, copy, path):
        """PATH, which is in a folder of the set, in COPY."""
        for number, root in enumerate(self.roots):
            if path == root or path.startswith(root + '/'):
                return os.path.join(copy, str(number)) + path[len(root):]
        return path

    def translated(self, copy, option):
        """The option for COPY."""
        match = re.match(r'(-I|)(/.*)', option)
        if not match:
            return option
        return match[1] + self.place(copy, os.path.realpath(match[2]))

    @functools.lru_cache(None)
    def words_in(self, path):
        """The words in the file PATH, and the files that it may include."""
        text = re.sub(r'/\*.*?\*/|//[^\n]*', ' ', self.text(path),
                      flags=re.DOTALL)
        names = re.findall(r'#\s*include\s*[<"]([^">]*)', text)
        return (frozenset(re.findall(r'[A-Za-z_]\w*', text)),
                [os.path.normpath(os.path.join(folder, name)) for name in names
                 for folder in [os.path.dirname(path), *self.include]])

    def words(self, path):
        """The words in PATH and in all that it includes."""
        words, seen, todo = set(), set(), [path]
        while todo:
            path = todo.pop()
            if path in self.paths and path not in seen | self.vmlinux:
                seen.add(path)
                more, included = self.words_in(path)
                words |= more
                todo += included
        return frozenset(words)

    def marked(self, program):
        """The files that mark, in PROGRAM: some have vmlinux.h not mark."""
        text = self.text(program)
        return {path for path in self.sources if path not in self.vmlinux
                or not re.search(f'(?m)^#define {NOT_MARKED}$', text)}

    def prepared(self, grown, marked, keep=(), words=None):
        """The copy; if GROWN, those of its files that are MARKED have new
        members, but for the records called KEEP.  vmlinux.h has what WORDS need,
        or all."""
        copy = self.copies()[grown]
        for path, source in self.sources.items():
            what = (grown and path in marked, frozenset(keep) & source.known(),
                    words if path in self.vmlinux else None)
            if self.written.get((copy, path)) != what:
                with open(self.place(copy, path), 'w',
                          errors='surrogateescape') as file:
                    file.write(source.version(*what))
                self.written[copy, path] = what
        return copy


class Program:
    """One program, at one -O."""

    def __init__(self, tests, name, level):
        self.tests, self.name, self.level = tests, name, f'-O{level}'
        self.item = f'{tests.set.name}/{name}'
        # What is needed at one -O is needed at all.
        self.strict = level == '2'
        self.object = os.path.join(tests.work, f'{name}{self.level}')

    def compile(self, copy, output, *options, plugin=True):
        """Compiles it in COPY, with the PLUGIN or without; returns what the
        compiler says, and whether it succeeded."""
        headers, chosen = self.tests.headers, self.tests.set
        folder = headers.place(copy, os.path.realpath(chosen.folder))
        words = [headers.translated(copy, word) for word in
                 chosen.options_of(self.name, self.tests.plugin)]
        if not plugin:
            words = [word for word in words if not word.startswith('-fplugin=')]
            words.append(f'-D{NOT_MARKED}')
        if not any(word.startswith('-fplugin=') for word in words):
            options = [option for option in options if option not in WARN]
        status, said = run([self.tests.bpf_gcc, *words, self.level, *options,
                            '-fdiagnostics-plain-output',
                            f'-ffile-prefix-map={copy}=.', '-c',
                            chosen.file(self.name), '-o', output], folder)
        return self.relative(said), status == 0

    def plain(self):
        """Compiles it as it is.  Returns None, or the result and the reason
        where it does not compile.  Notes the layout uses, and whether it has
        anything marked."""
        depends = f'{self.object}.d'
        headers, chosen = self.tests.headers, self.tests.set
        source = os.path.join(os.path.realpath(chosen.folder),
                              chosen.file(self.name))
        self.words, self.files = headers.words(source), headers.marked(source)
        for self.words in (self.words, None):
            copy = headers.prepared(False, self.files, words=self.words)
            said, compiled = self.compile(copy, f'{self.object}.o',
                                          '-MD', '-MF', depends, *WARN)
            if compiled:
                break
        else:
            _, alone = self.compile(copy, f'{self.object}.o', plugin=False)
            return ('fail' if alone or chosen.ours else 'not-built',
                    first_error(said))
        self.uses = {match['type']: f'{match["place"]}: {match["use"]}'
                     for match in LAYOUT_USE.finditer(said)}
        folder = headers.place(copy, os.path.realpath(chosen.folder))
        used = {os.path.realpath(os.path.join(folder, name))
                for name in pathlib.Path(depends).read_text()
                .replace('\\\n', ' ').split(': ', 1)[1].split()}
        self.marked = any(os.path.realpath(headers.place(copy, path)) in used
                          for path in self.files)
        return None

    def difference(self, keep=()):
        """None, or how it differs where all marked records grow but those
        called KEEP."""
        grown = f'{self.object}.grown.o'
        copy = self.tests.headers.prepared(True, self.files, keep, self.words)
        said, compiled = self.compile(copy, grown)
        if not compiled:
            return f'does not compile with new members: {first_error(said)}'
        status, said = run([self.tests.compare, f'{self.object}.o', grown])
        if status > 1:
            raise Failure(said)
        return self.relative('; '.join(said.splitlines())) if status else None

    def relative(self, text):
        """TEXT without the folders that are on this machine alone."""
        return re.sub(r'(?:%s/(?:plain|grown)-\d+|(?<![^\s])\.)/\d+/'
                      % re.escape(self.tests.work), '', text)

    def judge(self, exception):
        """The result, and the reason."""
        wrong = self.plain()
        if wrong:
            return wrong
        if not self.marked:
            return ('fail', 'the exception: nothing is marked') \
                if exception else ('unmarked', '')
        differs = self.difference()
        finds = self.tests.set.finds(self.name)
        if finds is not None:
            return ('pass', '') if finds in (differs or '') else \
                ('fail', f'finds "{differs}", not "{finds}"')
        if not differs:
            return ('fail', 'it is the same: remove the exception') \
                if exception and self.strict else ('pass', '')
        if not exception:
            return 'fail', self.explained(differs)
        types = {name.split(' > ')[0] for name in exception}
        unused = {name.split(' > ')[-1] for name in exception} - set(self.uses)
        if unused:
            return 'fail', f'no layout use of {", ".join(sorted(unused))}'
        differs = self.difference(types)
        if differs:
            return 'fail', self.explained(differs)
        for name in sorted(types):
            if (self.strict and len(types) > 1
                    and not self.difference(types - {name})):
                return 'fail', f'the exception for {name} is not needed'
        return 'exception', '; '.join(f'{name}: {use}' for name, use
                                      in sorted(exception.items()))

    def explained(self, differs):
        """DIFFERS, with what may be the cause."""
        if self.tests.propose and self.uses:
            differs = f'{differs} [{self.proposal()}]'
        return differs

    def proposal(self):
        """The exceptions that would do."""
        types = set(self.uses)
        left = self.difference(types)
        if left:
            return f'with {", ".join(sorted(types))} kept: {left}'
        for name in sorted(types):
            if len(types) > 1 and not self.difference(types - {name}):
                types.remove(name)
        return '; '.join(f'{name} | {self.uses[name]}' for name in sorted(types))

    def result(self, exception):
        """The line of this program, or None where nothing is marked."""
        try:
            result, reason = self.judge(exception)
        finally:
            for end in ('.o', '.d', '.grown.o'):
                if not self.tests.keep and os.path.exists(self.object + end):
                    os.remove(self.object + end)
        if result == 'unmarked':
            return None
        return f'{self.item} {self.level}\t{result}\t{reason}'


class Tests:
    """The programs of one set."""

    def __init__(self, chosen, arguments):
        self.set, self.plugin = chosen, arguments.plugin
        self.compare, self.propose = arguments.compare, arguments.propose
        self.keep = arguments.keep
        self.bpf_gcc = arguments.bpf_gcc
        self.work = os.path.join(arguments.work, chosen.name)
        shutil.rmtree(self.work, ignore_errors=True)
        os.makedirs(self.work)
        self.headers = Headers(chosen, self.work)

    def names(self, arguments):
        """The programs that are tested."""
        names = self.set.names()
        if arguments.program:
            return [name for name in names if name in arguments.program]
        if arguments.sample:
            return self.set.sample(names)
        return names

    def run(self, arguments):
        """Tests all, and prints the results."""
        exceptions = read_exceptions(arguments.exceptions, arguments.major,
                                     self.set.name)
        names = self.names(arguments)
        for unknown in sorted(set(exceptions) - set(self.set.names())):
            print(f'{self.set.name}/{unknown}\tfail\tno such program: remove '
                  'its exceptions')
        for level in arguments.level:
            unmarked = compared = 0
            with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
                for line in pool.map(
                        lambda name, level=level:
                        Program(self, name, level).result(
                            exceptions.get(name, {})), names):
                    if line:
                        print(line, flush=True)
                        compared += line.split('\t')[1] != 'not-built'
                    else:
                        unmarked += 1
            print(f'{self.set.name} -O{level}\t{"pass" if compared else "fail"}\t'
                  f'{len(names)} programs, {unmarked} with nothing marked, '
                  f'{compared} compared', flush=True)


def main():
    parser = argparse.ArgumentParser(prog='leaks')
    parser.add_argument('--major', required=True)
    parser.add_argument('--bpf-gcc', required=True)
    parser.add_argument('--plugin', required=True)
    parser.add_argument('--compare', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--exceptions', required=True, type=pathlib.Path)
    parser.add_argument('--set', action='append', choices=programs.SETS,
                        help='of these programs (all)')
    parser.add_argument('--program', action='append',
                        help='of the set, this program (all)')
    parser.add_argument('--level', action='append',
                        help='at this -O (2)')
    parser.add_argument('--sample', action='store_true',
                        help='of a large set, only a part')
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    parser.add_argument('--propose', action='store_true',
                        help='say which exception would do')
    parser.add_argument('--keep', action='store_true',
                        help='leave the objects in --work')
    arguments = parser.parse_args()
    arguments.level = arguments.level or ['2']
    os.nice(5)
    # Messages in English and ASCII, whatever the user's locale.
    os.environ['LC_ALL'] = 'C'
    for name in arguments.set or programs.SETS:
        try:
            Tests(programs.SETS[name](), arguments).run(arguments)
        except programs.Missing as error:
            print(f'{name}\tnot-built\t{error}', flush=True)
        except (Failure, programs.Wrong) as error:
            print(f'{name}\tfail\t{" ".join(str(error).split())}', flush=True)


if __name__ == '__main__':
    sys.exit(main())
