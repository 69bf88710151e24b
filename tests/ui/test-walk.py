#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk over every page and dialog, as keyboard and screen reader meet them.

test-walk.py EURALENS-LABEL LABELCTL EXPORT

In each place: every control has a name, and Tab goes through all of it and
comes round, caught nowhere.
"""

import contextlib
import gettext
import os
import sqlite3
import struct
import subprocess
import sys
import tempfile
import zlib

from atspi import Application, Keyboard, Missing, Plan, controls, has_state, unnamed, wait_for, walk_showing

PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
TRANSLATION = gettext.translation("euralens-label", PO, ["fr"])
_ = TRANSLATION.gettext

MAX_TABS = 400
BUTTONS = ("button", "push button", "toggle button")
LINES = ("list item", "table row", "table cell")


def make_picture(path):
    """A white pixel: a picture that the demo does not bring."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(b"\0\xff")) + chunk(b"IEND", b""))


def label(text):
    """What is read of a label with a mnemonic."""
    return _(text).replace("_", "")


def tab_round(keyboard):
    """How many places Tab stops at before it comes back to the first; None when caught on the way."""
    seen = []
    for _count in range(MAX_TABS):
        node = keyboard.move("Tab")
        if node is None:
            return None
        if node in seen:
            return len(seen) if node == seen[0] else None
        seen.append(node)
    return None


class Walk:
    """The window, place after place, and what was found there."""

    def __init__(self, plan, app):
        self.plan = plan
        self.app = app
        self.keyboard = Keyboard(app)
        self.table = []

    def check(self, place):
        """One page or dialog."""
        there = wait_for(lambda: controls(self.app.node), f"controls in {place}")
        nameless = unnamed(self.app.node)
        stops = tab_round(self.keyboard)
        self.table.append((place, len(there), len(nameless), 0 if stops else 1))
        self.plan.ok(not nameless and stops is not None,
                     f"{place}: {len(there)} controls, unnamed {len(nameless)}, {stops} stops of Tab, "
                     f"focus traps {0 if stops else 1}", f"{nameless}\n{self.keyboard.describe()}")

    def find_button(self, name):
        """A button that can be pressed, whichever its role."""
        return wait_for(lambda: next((node for node in walk_showing(self.app.node)
                                      if node.get_role_name() in BUTTONS
                                      and node.get_name() == name and has_state(node, "sensitive")
                                      and node.get_action_iface() is not None), None), f"the button {name}")

    def click(self, name):
        """A button."""
        Application.do(self.find_button(name), "click")

    def click_last(self, name):
        """The last button of a name that several have."""
        self.find_button(name)
        Application.do([node for node in walk_showing(self.app.node)
                        if node.get_role_name() == "button" and node.get_name() == name][-1], "click")

    def leave(self, what):
        """Escape, and the dialog is gone."""
        self.keyboard.press("Escape")
        wait_for(lambda: self.app.look("dialog") is None and self.app.look("alert") is None, f"{what} to close")

    def visit(self, name, role, open_it, title=None, text=None):
        """A dialog, from its opening to its end."""
        open_it()
        self.app.find(role, title)
        if text is not None:
            self.app.find_text(text)
        self.check(name)
        self.leave(name)

    def act(self, action):
        """What opens by one of the window's actions."""
        return lambda: Application.do(self.app.frame, action)


def walk_welcome(walk):
    """The first start."""
    walk.app.find("heading", _("Welcome to Euralens Label"))
    walk.check("welcome")


def walk_failed(walk):
    """A database that is none."""
    walk.app.find_text(_("The Database Cannot Be Opened"))
    walk.check("database that cannot be opened")


def walk_list(walk):
    """The list, and what belongs to no dossier."""
    wait_for(lambda: any(node.get_name() for node in walk_showing(walk.app.node) if node.get_role_name() in LINES),
             "the list")
    walk.check("list")

    walk.keyboard.tab_to(BUTTONS, _("Stage"))
    walk.keyboard.press("Return")
    walk.app.find("check box")
    walk.check("choice of stages")
    walk.keyboard.press("Escape")

    walk.visit("new wave", "dialog", walk.act("win.new-wave"), _("New Wave"))
    walk.visit("wave", "dialog", walk.act("win.edit-wave"))
    walk.visit("new dossier", "dialog", walk.act("win.new-dossier"), _("New Dossier"))
    walk.visit("shortcuts", "dialog", lambda: walk.keyboard.press("ctrl+question"), _("Keyboard Shortcuts"))
    # The last of the main menu.
    walk.visit("about", "dialog", lambda: walk.keyboard.press("F10", "Up", "Return"), None, _("The Euralens Label authors"))

    walk.keyboard.press("F1")
    walk.app.find_text(_("The help cannot be shown: install the application “Help” (Yelp)."))
    walk.check("help that is not installed")


def walk_bulk(walk):
    """Several dossiers."""
    walk.click(_("Select Dossiers"))
    walk.click(_("Select All"))
    walk.find_button(label("Change _Stage…"))
    walk.check("selection")
    walk.visit("bulk change of stage", "alert", lambda: walk.click(label("Change _Stage…")), _("Change Stage?"))
    walk.visit("bulk export", "alert", lambda: walk.click(label("_Export Summaries…")), _("Export Summaries?"))


def open_dossier(walk, text="harnes"):
    """From the list to the page of the one dossier that has the text."""
    Application.do(walk.app.frame, "win.search")
    search = walk.app.find("entry", _("Search dossiers"))
    wait_for(lambda: has_state(search, "focused"), "the focus in the search")
    walk.keyboard.write(text)
    walk.app.find_text(TRANSLATION.ngettext("%s dossier", "%s dossiers", 1) % 1)
    walk.keyboard.press("Return")
    walk.app.find("text", _("Title"))


def walk_dossier(walk):
    """A dossier and what is chosen on its page."""
    open_dossier(walk)
    walk.check("dossier")

    walk.visit("choice of the project owner", "dialog", lambda: walk.click(_("Choose…")))
    walk.visit("choice of the contact", "dialog", lambda: walk.click_last(_("Choose…")))
    walk.visit("choice of the earlier dossier", "dialog", lambda: walk.click(_("Choose the Earlier Dossier")),
               _("Earlier Dossier"))
    walk.visit("completion request", "dialog", lambda: walk.click(_("Ask…")))


def walk_instruction(walk):
    """What is asked for in words, and what is compared."""
    open_dossier(walk, "2026-004")
    walk.visit("motive", "alert", lambda: walk.click(label("Find _Not Eligible…")))
    open_dossier(walk, "2026-005")
    walk.visit("comparison of two plans", "dialog", lambda: walk.click(_("Compare…")))


def walk_piece(walk, path):
    """A picture, added and looked at."""
    Application.do(walk.app.frame, "win.add-piece")
    walk.keyboard.fill_file_dialog(_("Add a Piece"), path)
    preview = _("Preview “%s”") % os.path.basename(path)
    walk.find_button(_("Open “%s”") % os.path.basename(path))
    if path.endswith(".pdf") and not walk.app.look("button", preview):
        return  # built without
    walk.find_button(preview)
    walk.visit(f"preview of {os.path.basename(path)}", "dialog", lambda: walk.click(preview), os.path.basename(path))


def walk_twin(walk):
    """A new dossier that looks like one that is there."""
    Application.do(walk.app.frame, "win.new-dossier")
    walk.app.find("dialog", _("New Dossier"))
    walk.keyboard.tab_to("text", like=_("Title"))
    walk.keyboard.write("Le cavalier des Tilleuls, une voie verte entre six communes")
    walk.app.find_text(_("Perhaps Known Already"))
    walk.check("new dossier with duplicates")
    walk.leave("new dossier")


def walk_read_only(walk):
    """A store that a newer version wrote: read, and nothing else."""
    open_dossier(walk)
    wait_for(lambda: not has_state(walk.app.find("text", _("Title")), "editable"), "a title that is only read")
    walk.check("dossier of a newer version")
    actions = walk.app.frame.get_action_iface()
    offered = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
    walk.plan.ok(not {"win.import", "win.new-dossier", "win.new-wave"} & set(offered),
                 "what writes is not offered", offered)


def walk_no_wave(walk):
    """An import before there is a wave."""
    walk.app.find_text(_("No Wave Yet"))
    walk.check("import: no wave")


def walk_bad_file(walk):
    """An import of nothing that is known."""
    walk.app.find_text(_("The File Cannot Be Imported"))
    walk.check("import: a file that is none")


def walk_import(walk):
    """From the file on the command line to the result."""
    walk.find_button(label("_Continue"))
    walk.check("import: mapping")
    walk.click(label("_Continue"))
    walk.find_button(label("_Import"))
    walk.check("import: dry run")
    walk.click(label("_Import"))
    walk.find_button(label("_Show the Dossiers"))
    walk.check("import: result")


def start(plan, table, command, *steps):
    """One start of the application."""
    app = Application(command)
    walk = Walk(plan, app)
    try:
        for step in steps:
            step(walk)
    except Missing as missing:
        plan.ok(False, f"{missing}; the keyboard is on {walk.keyboard.describe()}", "\n".join(app.texts()))
    finally:
        app.kill()
        table += walk.table


def walk_all(plan, table, folder):
    """Every place that there is."""
    application, labelctl, export = sys.argv[1:4]
    picture = os.path.join(folder, "plan.png")
    bad = os.path.join(folder, "bad.json")
    make_picture(picture)
    document = os.path.join(folder, "fiche.pdf")
    with open(bad, "w", encoding="utf-8") as file:
        file.write("{}")
    new, demo = ([application, "--database", os.path.join(folder, name)] for name in ("new.db", "demo.db"))
    subprocess.run([labelctl, *demo[1:], "demo"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([labelctl, *demo[1:], "summary", "2026-001", "--output", document], check=True,
                   stdout=subprocess.DEVNULL)

    start(plan, table, new, walk_welcome)
    start(plan, table, [*new, export], walk_no_wave)
    start(plan, table, [application, "--database", folder], walk_failed)
    start(plan, table, demo, walk_list)
    start(plan, table, demo, walk_bulk)
    start(plan, table, demo, walk_dossier, lambda walk: walk_piece(walk, picture),
          lambda walk: walk_piece(walk, document), walk_twin)
    start(plan, table, demo, walk_instruction)
    start(plan, table, [*demo, bad], walk_bad_file)
    start(plan, table, [*demo, export], walk_import)

    with contextlib.closing(sqlite3.connect(demo[2])) as database:
        database.execute("PRAGMA user_version = 9999")
    start(plan, table, demo, walk_read_only)


def main():
    plan = Plan()
    table = []

    with tempfile.TemporaryDirectory() as folder:
        walk_all(plan, table, folder)

    print(f"# {'page':36} controls unnamed traps")
    for place, n_controls, n_unnamed, n_traps in table:
        print(f"# {place:36} {n_controls:8} {n_unnamed:7} {n_traps:5}")
    plan.end()


if __name__ == "__main__":
    main()
