#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of GNOME's C, which clang-format cannot make: run it on clang-format's output.

It lines up, with the last asterisk of a pointer just before the name,

  * the parameters of a function, one a line;
  * the members of a struct or union, and the comments after them;
  * prototypes, and pointers to functions in a struct: what they return, their
    names, their parameters;
  * the values of an enum, and of an array with designated initializers;

and closes the gap in _("…") and g_autoptr(Type).  Prototypes that share one
parameter list may each stay on a line, as a table.  What it does not
understand it leaves alone, and so it does macros and whatever stands between
"clang-format off" and "clang-format on".

usage: lineup.py FILE…   (rewrites them)
"""

import pathlib
import re
import sys

from checklib import COMMENT, mask

GAP = re.compile(r'(?<!\w)(_|N_|C_|NC_|Q_|g_auto|g_autoptr|g_autolist|g_autoslist|g_autoqueue) (?=\()')
TYPE = re.compile(r'[A-Za-z_][\w *]*$')
DECLARATOR = re.compile(r'(?P<before>.*[ *])(?P<name>[A-Za-z_]\w*)(?P<tail>(?:\[[^]]*\])*(?: : \w+)?)$')
AGGREGATE = re.compile(r'\s*(?:(?:typedef|static|const) )*(?:struct|union)(?: \w+)?$')
ENUM = re.compile(r'\s*(?:typedef )?enum(?: \w+)?$')
ENUMERATOR = re.compile(r'(?P<head>\s+\w+) += (?P<value>.*)$')
DEFINITION = re.compile(r'(?P<name>[a-z_]\w*) \((?P<args>.*)\)$', re.S)
PROTOTYPE = re.compile(r'(?P<indent>)(?P<before>[A-Za-z_][\w *]*[ *])(?P<name>[a-z_]\w*) *'
                       r'\((?P<args>(?:[^()]|\([^()]*\))*)\)(?P<tail>(?: *[A-Z]\w+(?: \([^()]*\))?)*);$', re.S)
FUNCTION_TYPE = re.compile(r'(?P<head>typedef [A-Za-z_][\w *]*\(\*?\w+\) )\((?P<args>.*)\);$', re.S)
FUNCTION_MEMBER = re.compile(r'(?P<indent> +)(?P<before>[A-Za-z_][\w *]*[ *])(?P<name>\(\*\w+\)) *'
                             r'\((?P<args>.*)\)(?P<tail>);$', re.S)
INITIALIZER = re.compile(r'(?P<head>\s+\[[^]]+\]) += (?=\S)')
KEYWORDS = {'return', 'goto', 'else', 'case', 'do', 'typedef'}
ALONE = ('void', '...', '')


class Declarator:
    """`type **name[tail]`, taken apart."""

    def __init__(self, kind, stars, name, tail=''):
        self.kind, self.stars, self.name, self.tail = kind, stars, name, tail

    @classmethod
    def parse(cls, text):
        text = re.sub(r'\*\s+(?=[*\w])', '*', ' '.join(text.split()))
        match = DECLARATOR.match(text)
        if not match:
            return None
        kind = match['before'].rstrip('* ')
        stars = match['before'][len(kind):].strip()
        if not TYPE.match(kind) or kind.split()[0] in KEYWORDS or match['name'] in ('const', 'void'):
            return None
        return cls(kind, stars, match['name'], match['tail'])

    def line_up(self, width):
        padding = ' ' * (width - len(self.kind) - len(self.stars))
        return self.kind + padding + self.stars + self.name + self.tail


def width_of(declarators):
    """How far the names stand from where the types begin."""
    known = [d for d in declarators if isinstance(d, Declarator)]
    return (max((len(d.kind) for d in known), default=0) + 1
            + max((len(d.stars) for d in known), default=0))


def parameters(text):
    """Split a parameter list; what is no plain declarator stays text."""
    pieces, depth = [''], 0
    for char in text:
        depth += (char in '([{') - (char in ')]}')
        if char == ',' and depth == 0:
            pieces.append('')
        else:
            pieces[-1] += char
    pieces = [' '.join(piece.split()) for piece in pieces]
    return [(None if piece in ALONE else Declarator.parse(piece)) or piece for piece in pieces]


def in_column(args, indent, width=None):
    """One parameter a line, below one another."""
    width = width or width_of(args)
    return (',\n' + ' ' * indent).join(a.line_up(width) if isinstance(a, Declarator) else a for a in args)


def in_row(args):
    return ', '.join(f'{a.kind} {a.stars}{a.name}{a.tail}' if isinstance(a, Declarator) else a for a in args)


class Source:
    """Lines, the same lines masked, and which of them may not be touched."""

    def __init__(self, text):
        self.lines = text.split('\n')
        self.code = mask(text).split('\n')
        self.frozen = []
        self.depth = []  # of braces, where the line begins
        off = directive = False
        depth = 0
        for line, code in zip(self.lines, self.code):
            if '/* clang-format off */' in line:
                off = True
            directive = directive or code.lstrip().startswith('#')
            self.frozen.append(off or directive)
            self.depth.append(depth)
            if not off and not directive:
                depth += code.count('{') - code.count('}')
            directive = directive and code.endswith('\\')
            if '/* clang-format on */' in line:
                off = False

    def bare(self, i):
        """The code of a line, without the comment after it."""
        return self.code[i].rstrip(COMMENT + ' ')

    def comment(self, i):
        return self.lines[i][len(self.bare(i)):].strip()

    def is_prose(self, i):
        return not self.bare(i).strip(COMMENT + ' ')

    def statement(self, i):
        """The last line of the statement that begins on line i, or None: it ends with ; or before a {."""
        depth, j = 0, i
        while j < len(self.lines) and not self.frozen[j]:
            code = self.bare(j)
            if not code.strip() or COMMENT in code or '{' in code or '}' in code:
                return None
            if j > i and COMMENT in self.code[j - 1]:
                return None  # a comment among the parameters: it is placed by hand
            depth += code.count('(') - code.count(')')
            if depth == 0 and (code.endswith(';') or self.code[j + 1:j + 2] == ['{']):
                return j
            if depth == 0 and not (code.endswith(')') and self.lines[j + 1:j + 2] and self.lines[j + 1][:1] == ' '):
                return None
            j += 1
        return None

    def text(self, i, j):
        """Statement of lines i to j, without the comment after it."""
        return '\n'.join(self.lines[i:j] + [self.lines[j][:len(self.bare(j))]])


def close_gaps(text):
    """`_ ("…")` becomes `_("…")`; lines aligned with what moved follow it."""
    source = Source(text)
    history = []  # (indent, {column: characters removed up to it}) of the lines above
    out = []
    for line, code, frozen in zip(source.lines, source.code, source.frozen):
        indent = len(line) - len(line.lstrip())
        if frozen or not line.strip():
            out.append(line)
            continue
        while history and history[-1][0] > indent:
            history.pop()
        moved = 0
        if history:
            above = history[-1][1]
            moved = sum(1 for column in above[1] if column < indent) + above[0]
            if history[-1][0] == indent:
                moved = above[0]
        gaps = [match.end() - 1 for match in GAP.finditer(code)]
        history.append((indent, (moved, gaps)))
        for column in reversed(gaps):
            line = line[:column] + line[column + 1:]
        out.append(line[min(moved, indent):])
    return '\n'.join(out)


def line_up_comments(rows):
    """rows: (code, comment). Comments of consecutive rows begin in one column."""
    out, i = [], 0
    while i < len(rows):
        j = i
        while j < len(rows) and rows[j][1]:
            j += 1
        column = max((len(code) for code, _ in rows[i:j]), default=0) + 1
        out += [code.ljust(column) + comment for code, comment in rows[i:j]]
        if j < len(rows):
            out.append(rows[j][0])
        i = j + 1
    return out


def join_comments(source, rows):
    """rows: {line: its new code}. Put the comments back; a list of (line, text)."""
    edits, run = [], []

    def flush():
        texts = line_up_comments([(rows[i], source.comment(i)) for i in run])
        edits.extend(zip(run, texts))
        run.clear()

    for i, code in sorted(rows.items()):
        if run and run[-1] != i - 1:
            flush()
        if '/*' in source.comment(i) and not source.comment(i).endswith('*/'):
            flush()
            edits.append((i, code + ' ' + source.comment(i)))
        else:
            run.append(i)
    flush()
    return edits


def body_of(source, start):
    """The lines directly in the braces that open on line start."""
    indent = len(source.lines[start]) + 1
    end = start + 1
    while end < len(source.lines) and not source.bare(end).startswith(' ' * (indent - 2) + '}'):
        end += 1
    return [i for i in range(start + 1, end)
            if source.depth[i] == source.depth[start] + 1 and not source.frozen[i] and not source.is_prose(i)
            and len(source.lines[i]) - len(source.lines[i].lstrip()) == indent and '{' not in source.code[i]]


def line_up_members(source, start):
    """The struct or union whose { is line start."""
    body = body_of(source, start)
    members = {i: Declarator.parse(source.bare(i)[:-1]) for i in body
               if source.bare(i).endswith(';') and ',' not in source.code[i] and COMMENT not in source.bare(i)}
    width = width_of(members.values())
    indent = ' ' * (len(source.lines[start]) + 1)
    rows = {i: source.lines[i][:len(source.bare(i))] for i in body}
    rows.update({i: indent + member.line_up(width) + ';' for i, member in members.items() if member})
    return join_comments(source, rows)


def line_up_enumerators(source, start):
    """The enum whose { is line start: the values of consecutive lines."""
    rows = {i: source.lines[i][:len(source.bare(i))] for i in body_of(source, start)}
    run = []
    for i in sorted(rows) + [-1]:
        match = ENUMERATOR.match(rows.get(i, ''))
        if run and (not match or run[-1][0] != i - 1):
            width = max(len(head) for _, head, _ in run)
            rows.update({j: f'{head.ljust(width)} = {value}' for j, head, value in run})
            run = []
        if match:
            run.append((i, match['head'], match['value']))
    return join_comments(source, rows)


def line_up_bodies(text):
    source = Source(text)
    edits = []
    for i in range(1, len(source.lines)):
        if source.code[i].strip() != '{' or source.frozen[i]:
            continue
        if AGGREGATE.match(source.bare(i - 1)):
            edits += line_up_members(source, i)
        elif ENUM.match(source.bare(i - 1)):
            edits += line_up_enumerators(source, i)
    for i, line in edits:
        source.lines[i] = line
    return '\n'.join(source.lines)


def line_up_tables(text):
    """[INDEX] = value, on consecutive lines; the further lines of a value move with it."""
    source = Source(text)
    lines, i = source.lines, 0
    while i < len(lines):
        rows = []  # (head, first line, first line after the value)
        while i < len(lines) and not source.frozen[i] and (match := INITIALIZER.match(source.code[i])):
            first, column = i, match.end()
            i += 1
            while i < len(lines) and lines[i].strip() and len(lines[i]) - len(lines[i].lstrip()) >= column:
                i += 1
            rows.append((lines[first][:match.end('head')], column, first, i))
        width = max((len(head) for head, _, _, _ in rows), default=0)
        for head, column, first, after in rows:
            lines[first] = f'{head.ljust(width)} = {lines[first][column:]}'
            for j in range(first + 1, after):
                lines[j] = ' ' * (width + 3) + lines[j][column:]
        i += not rows
    return '\n'.join(lines)


class Prototype:
    def __init__(self, match, comment, first, last):
        self.first, self.last, self.indent = first, last, match['indent']
        self.kind = match['before'].rstrip('* ')
        self.stars = match['before'][len(self.kind):].strip()
        self.name = match['name']
        self.args = parameters(match['args'])
        tail = ' '.join(match['tail'].split())
        self.tail = (' ' + tail if tail else '') + ';' + (' ' + comment if comment else '')

    @property
    def signature(self):
        return in_row(self.args)

    @property
    def is_row(self):
        return self.first == self.last and len(self.args) > 1


def prototype_at(source, i, j):
    """A prototype, or a member of a struct that is a pointer to a function."""
    pattern = PROTOTYPE if source.depth[i] == 0 else FUNCTION_MEMBER
    match = pattern.match(source.text(i, j))
    if not match or match['before'].split()[0] in KEYWORDS:
        return None
    return Prototype(match, source.comment(j), i, j)


def is_table(block):
    """Three or more prototypes that share a parameter list and are each on one line."""
    return len(block) > 2 and all(p.is_row for p in block) and len({p.signature for p in block}) == 1


def line_up_prototypes(run):
    """run: prototypes with nothing but blank lines and comments between. Edits (first, last, text)."""
    if len(run) == 1 and run[0].indent and run[0].first == run[0].last:
        return []  # one pointer to a function among other members: its line is good as it is
    blocks = []
    for prototype in run:
        if blocks and blocks[-1][-1].last + 1 == prototype.first:
            blocks[-1].append(prototype)
        else:
            blocks.append([prototype])
    groups = []  # (is a table, prototypes)
    for block in blocks:
        table = is_table(block)
        if groups and not table and not groups[-1][0]:
            groups[-1][1].extend(block)
        else:
            groups.append((table, block))

    edits = []
    for table, group in groups:
        names = max(len(p.kind) for p in group) + 1 + max(len(p.stars) for p in group)
        parens = max(len(p.name) for p in group)
        width = width_of(a for p in group for a in p.args)
        for p in group:
            head = p.indent + p.kind + ' ' * (names - len(p.kind) - len(p.stars)) + p.stars + p.name.ljust(parens) + ' ('
            args = p.signature if table else in_column(p.args, len(head), width)
            edits.append((p.first, p.last, head + args + ')' + p.tail))
    return edits


def function_type_at(source, i, j):
    match = FUNCTION_TYPE.match(source.text(i, j))
    if not match:
        return None
    comment = ' ' + source.comment(j) if source.comment(j) else ''
    args = in_column(parameters(match['args']), len(match['head']) + 1)
    return i, j, f"{match['head']}({args});{comment}"


def definition_at(source, i, j):
    if source.code[j + 1:j + 2] != ['{'] or i == 0 or not source.lines[i - 1][:1].isalpha():
        return None
    match = DEFINITION.match(source.text(i, j))
    if not match:
        return None
    return i, j, f"{match['name']} ({in_column(parameters(match['args']), len(match['name']) + 2)})"


def line_up_functions(text):
    source = Source(text)
    edits, run, i = [], [], 0

    def flush():
        if run:
            edits.extend(line_up_prototypes(run))
        run.clear()

    while i < len(source.lines):
        if not source.frozen[i] and source.is_prose(i):
            i += 1
            continue
        j = None if source.frozen[i] else source.statement(i)
        prototype = None if j is None else prototype_at(source, i, j)
        if prototype is None or (run and prototype.indent != run[-1].indent):
            flush()
        if prototype:
            run.append(prototype)
        elif j is not None and source.depth[i] == 0:
            edit = definition_at(source, i, j) or function_type_at(source, i, j)
            edits += [edit] if edit else []
        i = i + 1 if j is None else j + 1
    flush()

    for first, last, new in sorted(edits, reverse=True):
        source.lines[first:last + 1] = new.split('\n')
    return '\n'.join(source.lines)


def line_up(text):
    result = text
    for step in (close_gaps, line_up_bodies, line_up_tables, line_up_functions):
        result = step(result)
    # Whatever is misunderstood, nothing but white space may change.
    if ''.join(text.split()) != ''.join(result.split()):
        raise ValueError('lineup.py would change more than white space')
    return result


def main():
    for name in sys.argv[1:]:
        path = pathlib.Path(name)
        path.write_text(line_up(path.read_text(encoding='utf-8')), encoding='utf-8')


if __name__ == '__main__':
    main()
