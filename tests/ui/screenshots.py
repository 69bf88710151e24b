#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the application on the sample data, in French.

screenshots.py EURALENS-LABEL LABELCTL FOLDER

The list and a dossier, at three widths, light and dark.  Run it in a session
of its own (tests/ui/session), whose screen is as large as the widest.
"""

import os
import subprocess
import sys
import tempfile

from atspi import Application, Atspi, key, wait_for, walk, has_state

HEIGHT = 800
WIDTHS = (1280, 800, 360)
SHADOW = 60
STILL = 5
SCHEMES = {"light": "prefer-light", "dark": "prefer-dark"}
SEARCH = "harnes"


def run(*command):
    """The output of a program."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def resize(app, window, width):
    """No window manager is there to refuse; the window lays itself out when it has time."""
    def is_wide():
        extents = app.frame.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        return width - SHADOW <= extents.width <= width

    run("xdotool", "windowmove", "--sync", window, "0", "0")
    run("xdotool", "windowsize", "--sync", window, str(width), str(HEIGHT))
    wait_for(is_wide, f"a window {width} pixels wide")


def shoot(path, width):
    """A picture of the window, once so many in a row are the same: a fold takes more than one frame."""
    last = []

    def still():
        picture = run("import", "-window", "root", "-crop", f"{width}x{HEIGHT}+0+0", "+repage", "png:-")
        pixels = subprocess.run(["convert", "png:-", "rgb:-"], input=picture, check=True,
                                stdout=subprocess.PIPE).stdout
        last[:] = [*last, pixels] if last and last[-1] == pixels else [pixels]
        return picture if len(last) == STILL else None

    with open(path, "wb") as file:
        file.write(wait_for(still, "a window that stands still"))
    print(path, flush=True)


def has_rows(app):
    """Whether the list is there."""
    return any(node.get_role_name() == "list item" and has_state(node, "showing") for node in walk(app.node))


def search_for(app, text):
    """The entry is another one to AT-SPI each time the window folds or unfolds."""
    entry = app.look("entry")
    if entry is None:
        return False
    Application.type_into(entry, text)
    return True


def visit(application, database, folder, name, scheme):
    """The list, a search, the dossier found; at each width."""
    env = dict(os.environ, ADW_DEBUG_COLOR_SCHEME=scheme)
    app = Application([application, "--database", database], env=env)
    try:
        window = run("xdotool", "search", "--onlyvisible", "--pid", str(app.process.pid)).split()[0].decode()
        wait_for(lambda: has_rows(app), "the list")

        for width in WIDTHS:
            resize(app, window, width)
            shoot(os.path.join(folder, f"list-{width}-{name}.png"), width)

        resize(app, window, WIDTHS[0])
        wait_for(lambda: search_for(app, SEARCH), "the search entry")
        wait_for(lambda: has_rows(app), "the dossier searched for")
        Application.do(app.frame, "win.search")
        key("Return")
        app.find("heading")

        for width in WIDTHS:
            resize(app, window, width)
            shoot(os.path.join(folder, f"dossier-{width}-{name}.png"), width)

        key("ctrl+q")
        app.wait_end()
    finally:
        app.kill()


def main():
    application, labelctl, folder = sys.argv[1:4]
    os.makedirs(folder, exist_ok=True)

    with tempfile.TemporaryDirectory() as scratch:
        database = os.path.join(scratch, "label.db")
        run(labelctl, "--database", database, "demo")
        for name, scheme in SCHEMES.items():
            visit(application, database, folder, name, scheme)


if __name__ == "__main__":
    main()
