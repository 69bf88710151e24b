#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of dossiers: narrowed and sorted by keyboard, remembered, worked on together.

test-list.py EURALENS-LABEL LABELCTL
"""

import gettext
import json
import os
import subprocess
import sys
import tempfile

from atspi import Application, Atspi, Keyboard, Missing, Plan, has_state, key, wait_for, walk

# The French that the build made: its wording may change, its being there not.
PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
TRANSLATION = gettext.translation("euralens-label", PO, ["fr"])
_ = TRANSLATION.gettext
BUTTONS = ("button", "push button", "toggle button")
TABS_MAX = 40

# Lines out of sight are not there: tall enough for all, too narrow for a table.
WIDTH, HEIGHT = 1000, 1600
WIDTH_OF_TABLE = 1270


def start(application, database, width=WIDTH):
    """The application in a window tall enough."""
    app = Application([application, "--database", database])
    found = wait_for(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(app.process.pid)],
                                            check=False, stdout=subprocess.PIPE).stdout.split(), "its window")
    subprocess.run(["xdotool", "windowsize", "--sync", found[0], str(width), str(HEIGHT)], check=True)
    subprocess.run(["xdotool", "windowmove", "--sync", found[0], "0", "0"], check=True)

    return app


def plain(label):
    """A label without its mnemonic."""
    return label.replace("_", "")


def rows(app):
    """The lines of the list on screen."""
    lines = app.look("list", _("Dossiers"))
    return [node for node in walk(lines) if node.get_role_name() == "list item" and node.get_name()] if lines else []


def titles(app, known):
    """The titles of the lines, in their order."""
    names = [row.get_name() for row in rows(app)]
    return [next((title for title in known if name.startswith(title)), name) for name in names]


def button(app, name):
    """A button on screen that has this name, whichever its role."""
    return next((node for node in walk(app.node) if node.get_role_name() in BUTTONS
                 and node.get_name() == name and has_state(node, "showing")
                 and node.get_action_iface() is not None), None)


def focused(app):
    """What has the focus."""
    return next((node for node in walk(app.node) if has_state(node, "focused") and has_state(node, "showing")), None)


def tab_to(app, name):
    """Walk with the Tab key until a control has the focus."""
    for _turn in range(TABS_MAX):
        before = focused(app)
        if before is not None and before.get_name() == name:
            return before
        key("Tab")
        wait_for(lambda: focused(app) is not None and focused(app) != before, "the focus to move")
    raise Missing(f"Tab does not come to “{name}”")


def listed(labelctl, database):
    """The dossiers of the open wave, from the program that needs no window."""
    output = subprocess.run([labelctl, "--database", database, "list", "--json"], check=True, stdout=subprocess.PIPE)
    dossiers = [dossier for dossier in json.loads(output.stdout) if dossier["number"].startswith("2026-")]

    return sorted(dossiers, key=lambda dossier: dossier["number"])


def filter_by_keyboard(plan, app, known, received):
    """A chip: chosen, seen, taken away."""
    Application.do(app.frame, "win.search")
    tab_to(app, _("Stage"))
    key("Return")
    wait_for(lambda: (focused(app) or app.node).get_role_name() == "check box", "the focus in the choices")
    key("space")
    wait_for(lambda: titles(app, known) == received, "the dossiers received")
    plan.ok(True, "the stage is chosen by keyboard, and the list shows that stage")

    key("Escape")
    tab_to(app, _("Remove the Filter “%s”") % _("Stage"))
    key("space")
    wait_for(lambda: titles(app, known) == known, "all dossiers")
    plan.ok(True, "its chip is taken away by keyboard")


def explain_nothing(plan, app):
    """An empty result names what narrows, and offers to clear it."""
    Application.do(button(app, _("Missing Pieces")), "click")
    search = app.find("entry", _("Search dossiers"))
    Application.type_into(search, "zzzz")
    clear = wait_for(lambda: button(app, plain(_("_Clear the Filters"))), "the way out")
    why = [text for text in app.texts() if _("Missing Pieces") in text and "zzzz" in text]
    plan.ok(why, "an empty result says what was looked for and which filter narrows", app.texts())

    Application.do(clear, "click")
    Application.type_into(search, "")


def sort_by_keyboard(plan, app, known):
    """The order is another one."""
    Application.do(app.frame, "win.search")
    tab_to(app, _("Number"))
    key("Return")
    wait_for(lambda: (focused(app) or app.node).get_role_name().endswith("menu item"), "the focus in the menu")
    key("Down", "Return")
    wait_for(lambda: len(rows(app)) == len(known) and titles(app, known) != known, "another order")
    plan.ok(sorted(titles(app, known)) == sorted(known), "the list is sorted by title from the menu", titles(app, known))

    return titles(app, known)


def select_and_change(plan, app, known, changed):
    """Several dossiers, one of which cannot be changed with the others."""
    Application.do(button(app, _("Select Dossiers")), "click")
    lines = app.find("list", _("Dossiers"))
    shown = wait_for(lambda: titles(app, known), "the titles")
    position = {title: i for i, title in enumerate(shown)}
    for title in changed:
        lines.get_selection_iface().select_child(position[title])
    said = TRANSLATION.ngettext("%s dossier selected", "%s dossiers selected", len(changed)) % len(changed)
    app.find_text(said)
    plan.ok(True, "the selection is counted")

    Application.do(button(app, plain(_("Change _Stage…"))), "click")
    app.find("alert", _("Change Stage?"))
    touched = app.find("list", _("Dossiers that this touches"))
    named = [node.get_name() for node in walk(touched) if node.get_role_name() == "list item"]
    plan.ok(all(any(name.startswith(title) for name in named) for title in changed) and len(named) == len(changed),
            "the dialog lists what it touches", named)

    Application.do(wait_for(lambda: button(app, plain(_("Change _Stage"))), "the answer"), "click")
    wait_for(lambda: button(app, _("Select Dossiers")), "the end of the selection mode")


def first_start(plan, application, labelctl, database):
    """Narrow, sort, quit."""
    dossiers = listed(labelctl, database)
    known = [dossier["title"] for dossier in dossiers]
    received = [dossier["title"] for dossier in dossiers if dossier["stage"] == "received"]
    app = start(application, database)
    try:
        wait_for(lambda: titles(app, known) == known, "the dossiers of the open wave")
        filter_by_keyboard(plan, app, known, received)
        explain_nothing(plan, app)
        order = sort_by_keyboard(plan, app, known)
        key("ctrl+q")
        plan.ok(app.wait_end() == 0, "it quits")
    except Missing as missing:
        plan.ok(False, str(missing), "\n".join(app.texts()))
    finally:
        app.kill()

    return known, received, order


def second_start(plan, application, labelctl, database, known, received, order):
    """As it was left; then work on several."""
    app = start(application, database)
    try:
        wait_for(lambda: len(rows(app)) == len(known), "the dossiers")
        plan.ok(titles(app, known) == order, "the order is remembered after a restart", titles(app, known))

        # A dossier without a financing plan is not complete.
        ready = [dossier["title"] for dossier in listed(labelctl, database)
                 if dossier["title"] in received and dossier["cost_cents"] > 0]
        select_and_change(plan, app, known, ready)
        stages = {dossier["title"]: dossier["stage"] for dossier in listed(labelctl, database)}
        plan.ok(ready and all(stages[title] == "complete" for title in ready), "their stage is changed in the database", stages)

        complete = _("Complete")
        wait_for(lambda: all(row.get_name().endswith(complete) for row in rows(app)
                             if row.get_name().startswith(tuple(ready))), "the new stage in the list")
        wait_for(lambda: titles(app, known) == order, "the same order")
        plan.ok(True, "the list shows it in place")

        with tempfile.TemporaryDirectory() as folder:
            export_to_folder(plan, app, folder)
    except Missing as missing:
        plan.ok(False, str(missing), "\n".join(app.texts()))
    finally:
        app.kill()


def export_to_folder(plan, app, folder):
    """The summaries of several, into the folder that the dialog is told."""
    Application.do(button(app, _("Select Dossiers")), "click")
    lines = app.find("list", _("Dossiers"))
    for position in (0, 2):
        lines.get_selection_iface().select_child(position)
    Application.do(wait_for(lambda: button(app, plain(_("_Export Summaries…"))), "the export"), "click")
    app.find("alert", _("Export Summaries?"))
    Application.do(wait_for(lambda: button(app, plain(_("Choose a _Folder…"))), "the answer"), "click")
    Keyboard(app).fill_file_dialog(_("Export Summaries"), folder)
    wait_for(lambda: len(os.listdir(folder)) == 2, "two files in the folder")
    wait_for(lambda: button(app, _("Select Dossiers")), "the end of the selection mode")
    written = sorted(os.listdir(folder))
    heads = set()
    for name in written:
        with open(os.path.join(folder, name), "rb") as file:
            heads.add(file.read(5))
    plan.ok(heads == {b"%PDF-"}, "the summaries of those selected are in the folder", written)


def click_header(plan, app, title):
    """The head of a column, by the pointer; the order that it makes."""
    def order():
        return [row.get_name() for row in walk(app.node)
                if row.get_role_name() == "table row" and has_state(row, "showing")]

    def head():
        return next((node for node in walk(app.node) if node.get_name() == title and has_state(node, "showing")
                     and node.get_parent().get_role_name() == "table row"), None)

    before = wait_for(lambda: head() and order(), "the table")
    box = head().get_component_iface().get_extents(Atspi.CoordType.WINDOW)
    # What AT-SPI says lacks the frame's own margin.
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2 + 10), str(box.y + box.height // 2 + 10),
                    "click", "1"], check=True)
    after = wait_for(lambda: len(order()) == len(before) and order() != before and order(), "another order")
    plan.ok(after[0] == before[0] and sorted(after) == sorted(before), "a click on the head of a column sorts", after)


def in_table(plan, application, database):
    """Where there is room for columns; then the print dialog."""
    app = start(application, database, WIDTH_OF_TABLE)
    try:
        click_header(plan, app, _("Title"))
        Application.do(app.frame, "win.search")
        key("Return")
        app.find("text", _("Title"))
        Application.do(app.frame, "win.print-summary")
        app.find("dialog", like=".pdf")
        plan.ok(True, "printing opens the dialog of the system")
    except Missing as missing:
        plan.ok(False, str(missing), "\n".join(app.texts()))
    finally:
        app.kill()


def main():
    application, labelctl = sys.argv[1:3]
    os.environ["GSETTINGS_BACKEND"] = "keyfile"
    plan = Plan()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        subprocess.run([labelctl, "--database", database, "demo"], check=True, stdout=subprocess.DEVNULL)
        left = first_start(plan, application, labelctl, database)
        second_start(plan, application, labelctl, database, *left)
        in_table(plan, application, database)

    plan.end()


if __name__ == "__main__":
    main()
