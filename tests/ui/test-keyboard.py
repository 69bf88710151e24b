#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two journeys of the window in French, by keyboard alone.

test-keyboard.py EURALENS-LABEL LABELCTL EXPORT

Keys are all that goes in: Tab, arrows, Enter, shortcuts, text.  AT-SPI is only
read.  What Tab does not come to fails.
"""

import gettext
import json
import os
import subprocess
import sys
import tempfile

from atspi import Application, Keyboard, Missing, Plan, content_of, has_state, text_of, wait_for, walk_showing

PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
TRANSLATION = gettext.translation("euralens-label", PO, ["fr"])
_ = TRANSLATION.gettext

# A key that xdotool has to map first may be lost: plain letters are typed.
TITLE = "La salle des associations"
EXPENSE = "Rideau"
AMOUNT = "1234,56"
CENTS = 123456
REF = "2026-001"
LINES = ("list item", "table row", "table cell", "label")  # the list is a table where it is wide


def label(text):
    """What is read of a label with a mnemonic."""
    return _(text).replace("_", "")


def money(cents):
    """French money: thousands, comma, euro."""
    euros, cents = divmod(cents, 100)
    return f"{euros:,}".replace(",", "\u202f") + f",{cents:02}\u00a0€"


def is_in_list(app, text):
    """Whether a line of the list says it."""
    return any(text in node.get_name() for node in walk_showing(app.node) if node.get_role_name() in LINES)


class Store:
    """What is written, read by the program that needs no window."""

    def __init__(self, labelctl, database):
        self.command = [labelctl, "--database", database]

    def read(self, *words):
        """What a command says."""
        return json.loads(subprocess.run([*self.command, *words, "--json"], check=True, stdout=subprocess.PIPE).stdout)

    def balance(self):
        """Resources less expenses of the dossier, in cents."""
        plan = self.read("show", REF)["financing_plan"]
        expenses, resources = (sum(line.get("amount_cents", 0) for line in plan.get(side, []))
                               for side in ("expenses", "resources"))
        return resources - expenses


def begin(app, keyboard, choice):
    """One of the ways to begin of the welcome page."""
    app.find("heading", _("Welcome to Euralens Label"))
    keyboard.tab_to("list item", like=label("_Create a Wave"))
    for _turn in range(3):
        if keyboard.node.get_name().startswith(label(choice)):
            break
        keyboard.press("Down")
    keyboard.press("Return")


def open_dossier(app, keyboard, word):
    """Search, and Enter on what is found."""
    keyboard.press("ctrl+f")
    wait_for(lambda: has_state(app.find("entry", _("Search dossiers")), "focused"), "the focus in the search")
    keyboard.write(word)
    app.find_text(TRANSLATION.ngettext("%s dossier", "%s dossiers", 1) % 1)
    keyboard.press("Return")
    return app.find("text", _("Title"))


def change_title(plan, app, keyboard):
    """The title, and the list that follows."""
    open_dossier(app, keyboard, "harnes")
    keyboard.tab_to("text", _("Title"))
    keyboard.press("ctrl+a")
    keyboard.write(TITLE)
    app.find("heading", TITLE)
    plan.ok(True, "the title is changed by keys")

    keyboard.press("alt+Left")
    wait_for(lambda: is_in_list(app, TITLE), "the new title in the list")
    plan.ok(True, "Alt+Left goes back, and the list shows the new title")

    keyboard.tab_to(LINES, like=TITLE)
    keyboard.press("Return")
    app.find("text", _("Title"))
    plan.ok(True, "Enter on the line opens it again")


def add_expense(plan, app, keyboard, store):
    """A line of the financing plan."""
    before = store.balance()
    keyboard.tab_to("button", _("Add an Expense"))
    keyboard.press("Return")
    wait_for(lambda: keyboard.current().get_name() == _("Expense"), "the focus in the new line")
    keyboard.write(EXPENSE)
    keyboard.tab_to("text", _("Amount of “%s”") % EXPENSE)
    keyboard.write(AMOUNT)
    app.find_text(_("%s are missing") % money(CENTS - before))
    plan.ok(True, "an expense and its amount are written by keys, and the balance follows")
    wait_for(lambda: store.balance() == before - CENTS, "the line in the store")


def export(plan, app, keyboard, path):
    """The summary, by its shortcut."""
    keyboard.press("ctrl+e")
    keyboard.fill_file_dialog(_("Export the Summary"), path)
    wait_for(lambda: os.path.exists(path) and os.path.getsize(path), "the PDF")
    said = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, stdout=subprocess.PIPE).stdout.decode()
    plan.ok(TITLE in said and EXPENSE in said, "Ctrl+E exports the summary, with what was just written", said)


def work(plan, app, keyboard, store, folder):
    """From the sample data to the summary."""
    begin(app, keyboard, "_Open the Sample Data")
    app.find_text(TRANSLATION.ngettext("%s dossier", "%s dossiers", 18) % 18)
    plan.ok(True, "the sample data is opened by keys")
    change_title(plan, app, keyboard)
    add_expense(plan, app, keyboard, store)
    export(plan, app, keyboard, os.path.join(folder, "export.pdf"))


def find_again(plan, app, keyboard, _store, _folder):
    """After a restart."""
    title = open_dossier(app, keyboard, "harnes")
    plan.ok(content_of(title) == TITLE, "started again, the title is still there", content_of(title))
    lines = app.find("list", _("Expenses"))
    plan.ok(any(text_of(node) == EXPENSE for node in walk_showing(lines)), "and so is the expense")


def make_wave(plan, app, keyboard, store, _folder):
    """The first start: a wave, saved as it is proposed."""
    begin(app, keyboard, "_Create a Wave")
    app.find("dialog", _("New Wave"))
    keyboard.tab_to("button", label("_Save"))
    keyboard.press("Return")
    wait_for(lambda: app.look("dialog") is None, "the dialog gone")
    plan.ok(store.read("list") == [], "a wave is made by keys")


def import_file(plan, app, keyboard, store, _folder):
    """Chosen, mapped, read, accepted."""
    keyboard.press("ctrl+o")
    keyboard.fill_file_dialog(_("Import Dossiers"), os.path.abspath(sys.argv[3]))
    wait_for(lambda: app.look("combo box", like="Nom du projet"), "the questions of the file")
    plan.ok(True, "Ctrl+O and a path open the questions of a file")

    keyboard.tab_to("button", label("_Continue"))
    keyboard.press("Return")
    app.find("row header", TRANSLATION.ngettext("%u new dossier", "%u new dossiers", 1) % 1)
    plan.ok(store.read("list") == [], "the dry run is read, and nothing is written yet")

    keyboard.tab_to("button", label("_Import"))
    keyboard.press("Return")
    app.find_text(TRANSLATION.ngettext("%u Dossier Imported", "%u Dossiers Imported", 1) % 1)
    keyboard.tab_to("button", label("_Show the Dossiers"))
    keyboard.press("Return")
    wait_for(lambda: is_in_list(app, "Tiers-lieu exemple"), "the dossier in the list")
    plan.ok(len(store.read("list")) == 1, "it is accepted by keys, and in the list")


def visit(plan, command, store, folder, *steps):
    """One start of the application, to its end."""
    app = Application(command)
    keyboard = Keyboard(app)
    try:
        for step in steps:
            step(plan, app, keyboard, store, folder)
        keyboard.press("ctrl+q")
        plan.ok(app.wait_end() == 0, "Ctrl+Q quits")
    except Missing as missing:
        plan.ok(False, f"{missing}; the keyboard is on {keyboard.describe()}", "\n".join(app.texts()))
    finally:
        app.kill()


def main():
    application, labelctl = sys.argv[1:3]
    plan = Plan()

    for journey in ([work], [find_again]), ([make_wave, import_file],):
        with tempfile.TemporaryDirectory() as folder:
            database = os.path.join(folder, "label.db")
            for steps in journey:
                visit(plan, [application, "--database", database], Store(labelctl, database), folder, *steps)

    plan.end()


if __name__ == "__main__":
    main()
