#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first day in French: make a wave, import a file, add a dossier by hand.

test-first-start.py EURALENS-LABEL LABELCTL EXPORT

Nothing but the keyboard once a dialog is open.
"""

import gettext
import json
import os
import subprocess
import sys
import tempfile

from atspi import Application, Missing, Plan, content_of, has_state, key, wait_for, walk

PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
TRANSLATION = gettext.translation("euralens-label", PO, ["fr"])
_ = TRANSLATION.gettext

# More keys than any dialog has stops.
MAX_TABS = 80


def label(text):
    """What is read of a label with a mnemonic."""
    return _(text).replace("_", "")


def focused(app):
    """The node that has the keyboard."""
    return next((node for node in walk(app.node) if has_state(node, "focused")), None)


def tab_to(app, role, name):
    """Walk with Tab until a control has the keyboard."""
    for _count in range(MAX_TABS):
        node = focused(app)
        if node is not None and node.get_role_name() == role and node.get_name() == name:
            return node
        key("Tab")
        # The tree follows the focus a little later.
        wait_for(lambda: focused(app), "the focus somewhere")
    raise Missing(f"Tab does not reach {role} “{name}”")


def press(app, name):
    """A button, by the keyboard."""
    wait_for(lambda: app.look("button", name), f"the button {name}")
    tab_to(app, "button", name)
    key("Return")


def listed(labelctl, database):
    """The dossiers that the store has."""
    return json.loads(subprocess.run([labelctl, "--database", database, "list", "--json"],
                                     check=True, stdout=subprocess.PIPE).stdout)


def rows(app):
    """The names of the lines of the list."""
    lines = app.look("list", _("Dossiers"))
    return [node.get_name() for node in walk(lines)
            if node.get_role_name() == "list item" and node.get_name()] if lines is not None else []


def make_wave(plan, app):
    """An empty store gets its first wave."""
    wait_for(lambda: app.look("dialog") or Application.do(app.frame, "win.new-wave"), "the dialog of a new wave")
    dialog = app.find("dialog", _("New Wave"))

    texts = [content_of(node) for node in walk(dialog) if node.get_role_name() == "text"]
    plan.ok("Développement culturel" in texts, "a first wave has the families that the label published", texts)
    committees = [node for node in walk(app.find("list", _("Committees"))) if node.get_role_name() == "list item"]
    plan.ok(not committees, "no committee is invented")

    # A family more, named and removed again.
    families = app.find("list", _("Families"))
    before = [node.get_name() for node in walk(families) if node.get_role_name() == "text"]
    press(app, _("Add a Committee"))
    wait_for(lambda: focused(app).get_role_name() == "text", "the focus in the new line")
    key("a", "b", "c")
    key("alt+Delete")
    wait_for(lambda: not [node for node in walk(app.find("list", _("Committees")))
                          if node.get_role_name() == "list item"], "the line gone")
    plan.ok(len(before) == 5, "a line is added and removed by keys", before)

    press(app, label("_Save"))
    wait_for(lambda: app.look("dialog") is None, "the dialog gone")
    plan.ok(True, "the keyboard alone saves the wave")


def import_file(plan, app, labelctl, database):
    """The dry run is read before anything is written."""
    app.find("dialog", _("Import Dossiers"))
    wait_for(lambda: app.look("combo box", like="Nom du projet"), "the questions of the file")
    plan.ok(app.look("combo box", like="Tiers-lieu exemple") is not None, "a question shows an answer as a sample",
            app.texts(app.find("dialog")))

    press(app, label("_Continue"))
    app.find("row header", TRANSLATION.ngettext("%u new dossier", "%u new dossiers", 1) % 1)
    plan.ok(not listed(labelctl, database), "the dry run wrote nothing")

    press(app, label("_Import"))
    app.find_text(TRANSLATION.ngettext("%u Dossier Imported", "%u Dossiers Imported", 1) % 1)
    press(app, label("_Show the Dossiers"))
    wait_for(lambda: any("Tiers-lieu exemple" in name for name in rows(app)), "the dossier in the list")
    plan.ok(len(listed(labelctl, database)) == 1, "the dossier is in the list and in the store")


def add_dossier(plan, app, labelctl, database):
    """By hand; what looks alike is told as one types."""
    wait_for(lambda: rows(app), "the list, which is there once the store is open")
    Application.do(app.frame, "win.new-dossier")
    dialog = app.find("dialog", _("New Dossier"))
    entries = [node for node in walk(dialog) if node.get_role_name() == "text"]

    Application.type_into(entries[0], "Le tiers-lieu (exemple)")
    app.find_text(_("Perhaps Known Already"))
    plan.ok(app.look("list item", "Tiers-lieu exemple") is not None, "a near title is told as one types",
            app.texts(dialog))

    Application.type_into(entries[2], "oign")
    app.find("list item", "Oignies")
    Application.type_into(entries[2], "oignies")
    press(app, label("C_reate"))
    wait_for(lambda: len(listed(labelctl, database)) == 2, "two dossiers in the store")

    dossier = listed(labelctl, database)[1]
    plan.ok(dossier["number"].endswith("-002") and dossier["communes"] == ["Oignies"],
            "it has the next number and its commune", dossier)


def close_wave(plan, app):
    """Closing says what it means, before it is done."""
    wait_for(lambda: app.look("dialog") or Application.do(app.frame, "win.edit-wave"), "the dialog of the wave")
    tab_to(app, "combo box", _("State"))
    key("space")
    wait_for(lambda: focused(app).get_role_name() == "list item", "the states to choose from")
    key("End", "Up", "Return")
    app.find_text(_("A dossier that arrives is late within the grace days, then parked for the next wave."))
    press(app, label("_Save"))

    alert = app.find("alert")
    press(app, label("_Close the Call"))
    wait_for(lambda: app.look("dialog") is None and app.look("alert") is None, "the dialogs gone")
    plan.ok(alert is not None, "closing a call asks first")

    Application.do(app.frame, "win.edit-wave")
    app.find_text(_("A dossier that arrives is late within the grace days, then parked for the next wave."))
    plan.ok(True, "the wave is closed")
    key("Escape")
    wait_for(lambda: app.look("dialog") is None, "the dialog gone")


def visit(plan, command, journey, *arguments):
    """One start of the application, to its end."""
    app = Application(command)
    try:
        journey(plan, app, *arguments)
        key("ctrl+q")
        plan.ok(app.wait_end() == 0, "Ctrl+Q quits")
    except Missing as missing:
        node = focused(app)
        keyboard = f"{node.get_role_name()} “{node.get_name()}”" if node is not None else "nothing"
        plan.ok(False, f"{missing}; the keyboard is on {keyboard}", "\n".join(app.texts()))
    finally:
        app.kill()


def main():
    application, labelctl, export = sys.argv[1:4]
    plan = Plan()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        command = [application, "--database", database]
        visit(plan, command, make_wave)
        visit(plan, [*command, export], import_file, labelctl, database)
        visit(plan, command, add_dossier, labelctl, database)
        visit(plan, command, close_wave)

    plan.end()


if __name__ == "__main__":
    main()
