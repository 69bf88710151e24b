# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of this folder share: the project's files, C without its comments, findings."""

import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

COMMENT = '\x01'  # what mask() leaves in the place of a comment
SKIPPED = 77      # the exit status that Meson shows as SKIP

_TOKEN = re.compile(r'''(?P<comment>/\*.*?\*/|//[^\n]*)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*\'''', re.S)


class Findings:
    """Prints one line a finding and remembers whether there was any."""

    def __init__(self):
        self.count = 0

    def add(self, path, line, text):
        self.count += 1
        print(f'{path}:{line}: {text}')

    @property
    def status(self):
        return 1 if self.count else 0


def parser(description):
    """An argument parser that knows --root."""
    result = argparse.ArgumentParser(description=description)
    result.add_argument('--root', type=pathlib.Path, default=ROOT, metavar='DIR',
                        help='the project (default: the one this script is in)')
    return result


def stop(text, status=2):
    """End at once, for a reason that is not a finding."""
    print(f'{pathlib.Path(sys.argv[0]).name}: {text}', file=sys.stderr)
    sys.exit(status)


def walk(root, folders, suffixes):
    """The project's files, as sorted paths relative to its root."""
    found = []
    for folder in folders:
        for path in (root / folder).rglob('*'):
            relative = path.relative_to(root)
            hidden = any(part.startswith(('.', '__')) for part in relative.parts)
            if path.name.endswith(tuple(suffixes)) and path.is_file() and not hidden:
                found.append(relative)
    return sorted(found, key=lambda path: path.as_posix())


def read(root, path):
    return (root / path).read_text(encoding='utf-8')


def mask(text):
    """C (or Blueprint) of the same length and lines, its comments and literals blotted out.

    What is left may be searched for names, brackets and calls without being
    deceived by prose.  Quotes stay where they were.
    """
    def blot(match):
        token = match[0]
        if match['comment']:
            return re.sub(r'[^\n]', COMMENT, token)
        return token[0] + re.sub(r'[^\n]', 'x', token[1:-1]) + token[-1]

    return _TOKEN.sub(blot, text)


def line_of(text, offset):
    return text.count('\n', 0, offset) + 1
