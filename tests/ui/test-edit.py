#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journey in French: change a dossier, see it saved, export it, find it again.

test-edit.py EURALENS-LABEL LABELCTL
"""

import gettext
import json
import os
import subprocess
import sys
import tempfile

from atspi import Application, Missing, Plan, content_of, has_state, key, text_of, wait_for, walk

PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
_ = gettext.translation("euralens-label", PO, ["fr"]).gettext

REF = "2026-001"
TITLE = "La salle des fêtes, côté cour"
EXPENSE = "Rideau de scène"
CENTS = 123456
ROWS = ("list item", "table row", "table cell", "label")  # the list is a table where it is wide
WRONG_SIRET = "216 204 131 00018"


class Dossier:
    """What the store has of a dossier, read by the program that needs no window."""

    def __init__(self, labelctl, database):
        self.command = [labelctl, "--database", database]

    def show(self):
        """All of it."""
        return json.loads(subprocess.run([*self.command, "show", REF, "--json"], check=True,
                                         stdout=subprocess.PIPE).stdout)

    def balance(self):
        """Resources less expenses, in cents."""
        plan = self.show()["financing_plan"]
        expenses, resources = ([line.get("amount_cents", 0) for line in plan.get(side, [])]
                               for side in ("expenses", "resources"))
        return sum(resources) - sum(expenses)

    def summary(self, path):
        """Its PDF."""
        subprocess.run([*self.command, "summary", REF, "--output", path], check=True, stdout=subprocess.DEVNULL)


def money(cents):
    """French money: thousands, comma, euro."""
    euros, cents = divmod(cents, 100)
    return f"{euros:,}".replace(",", "\u202f") + f",{cents:02}\u00a0€"


def missing(cents):
    """What the section says of a plan that lacks money."""
    return _("%s are missing") % money(cents)


def open_dossier(app):
    """From the list to the page."""
    Application.do(app.frame, "win.search")
    search = app.find("entry")
    Application.type_into(search, "harnes")
    wait_for(lambda: any("Harnes" in node.get_name() for node in walk(app.node)
                         if node.get_role_name() in ROWS and has_state(node, "showing")), "the dossier in the list")
    key("Return")
    return app.find("text", _("Title"))


def wait_saved(app):
    """Until the header says so."""
    start = _("Saved at %s").split("%", maxsplit=1)[0]
    return wait_for(lambda: next((text for text in app.texts() if text.startswith(start)), None), "“saved at”")


def expense_names(app):
    """The labels of the expenses on screen."""
    lines = app.look("list", _("Expenses")) or app.look("list box", _("Expenses"))
    return [text_of(node) for node in walk(lines) if node.get_role_name() == "text" and node.get_name() == _("Expense")]


def walk_to(node):
    """By keyboard alone; the way around the whole window is shorter than this."""
    for _step in range(200):
        if has_state(node, "focused"):
            return
        key("Tab")
    raise Missing(f"the keyboard does not come to {node.get_name()}")


def change_title(plan, app):
    """The page, the header and the list follow what is written."""
    title = open_dossier(app)
    Application.type_into(title, TITLE)
    app.find("heading", TITLE)
    plan.ok(True, "the heading follows what is written")
    wait_saved(app)
    plan.ok(True, "the header says that it is saved")


def see_list(plan, app):
    """Beside the page, or behind it: back, and in again."""
    Application.do(app.frame, "win.back")
    wait_for(lambda: any(TITLE in node.get_name() for node in walk(app.node)
                         if node.get_role_name() in ROWS and has_state(node, "showing")), "the new title in the list")
    plan.ok(True, "the list shows the new title")
    open_dossier(app)


def read_history(plan, app, before):
    """What was before and after, without reading the page again."""
    line = _("%s: %s → %s") % (_("Title"), before, TITLE)
    wait_for(lambda: any(line in text for text in app.texts()), f"“{line}” in the history")
    plan.ok(True, "the history says what it was and what it is")


def add_expense(plan, app, dossier):
    """A line, its amount, the balance."""
    before = dossier.balance()
    Application.do(app.find("button", _("Add an Expense")), "click")
    row = app.find("list item", _("New Line"))
    label = app.find("text", _("Expense"), within=row)
    wait_for(lambda: has_state(label, "focused"), "the focus in the new line")
    Application.type_into(label, EXPENSE)
    amount = app.find("text", _("Amount of “%s”") % EXPENSE)
    Application.type_into(amount, "1 234,56")
    app.find_text(missing(CENTS - before))
    plan.ok(True, "a new expense shows in the balance as it is written")
    wait_for(lambda: dossier.balance() == before - CENTS, "the line in the store")
    plan.ok(True, "the line is in the store")


def remove_and_undo(plan, app, dossier):
    """A line taken away comes back by the toast's button."""
    before = dossier.balance()
    Application.do(app.find("button", _("Remove “%s”") % EXPENSE), "click")
    wait_for(lambda: EXPENSE not in expense_names(app), "the line gone")
    wait_for(lambda: dossier.balance() == before + CENTS, "the line gone from the store")
    Application.do(app.find("button", _("_Undo").replace("_", "")), "click")
    wait_for(lambda: EXPENSE in expense_names(app), "the line back")
    wait_for(lambda: dossier.balance() == before, "the line back in the store")
    plan.ok(True, "a line taken away comes back by the toast")


def check_siret(plan, app, dossier):
    """What is wrong is said when one leaves the field; the record keeps the last value."""
    siret = app.find("text", "SIRET")
    right = content_of(siret)
    kept = dossier.show()["owner"]["siret"]
    walk_to(siret)
    Application.type_into(siret, WRONG_SIRET)
    key("Tab")
    wait_for(lambda: has_state(siret, "invalid_entry"), "the mark of a wrong value")
    plan.ok(content_of(siret) == WRONG_SIRET, "a wrong SIRET stays to be mended", content_of(siret))
    plan.ok(dossier.show()["owner"]["siret"] == kept, "the record keeps the last right one")
    Application.type_into(siret, right)
    wait_for(lambda: not has_state(siret, "invalid_entry"), "the mark gone")
    plan.ok(True, "mended, nothing is wrong any more")


def export(plan, app, path):
    """The PDF, into the file that the dialog is told."""
    Application.do(app.frame, "win.export-summary")
    dialog = app.find("dialog", _("Export the Summary"))
    name = wait_for(lambda: next((node for node in walk(dialog) if node.get_editable_text_iface() is not None), None),
                    "the name of the file")
    Application.type_into(name, path)
    Application.do(app.find("button", "Enregistrer", within=dialog), "click")
    wait_for(lambda: os.path.exists(path), "the PDF")
    plan.ok(True, "the summary is exported")


def leave_at_once(plan, app, dossier):
    """What was written the moment before the end is kept."""
    Application.type_into(app.find("text", _("Place")), "Rue des Fêtes")
    key("ctrl+q")
    status = app.wait_end()
    plan.ok(status == 0, "Ctrl+Q quits without a question", status)
    plan.ok(dossier.show()["dossier"]["place"] == "Rue des Fêtes", "nothing written is lost by quitting")


def journey(plan, start, dossier, folder):
    """Change, quit, start again."""
    app = start()
    try:
        before = dossier.show()["dossier"]["title"]
        change_title(plan, app)
        read_history(plan, app, before)
        see_list(plan, app)
        add_expense(plan, app, dossier)
        remove_and_undo(plan, app, dossier)
        check_siret(plan, app, dossier)
        export(plan, app, os.path.join(folder, "export.pdf"))
        leave_at_once(plan, app, dossier)
    except Missing as what:
        plan.ok(False, str(what), "\n".join(app.texts()))
    finally:
        app.kill()

    path = os.path.join(folder, "fiche.pdf")
    dossier.summary(path)
    said = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, stdout=subprocess.PIPE).stdout.decode()
    plan.ok(EXPENSE in said and "1\u202f234,56" in said, "the summary has the new line", said)

    app = start()
    try:
        title = open_dossier(app)
        plan.ok(content_of(title) == TITLE, "started again, the title is still there", content_of(title))
        wait_for(lambda: EXPENSE in expense_names(app), "the line still there")
        plan.ok(True, "and so is the line")
    except Missing as what:
        plan.ok(False, str(what), "\n".join(app.texts()))
    finally:
        app.kill()


def main():
    application, labelctl = sys.argv[1:3]
    plan = Plan()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        subprocess.run([labelctl, "--database", database, "demo"], check=True, stdout=subprocess.DEVNULL)
        journey(plan, lambda: Application([application, "--database", database]),
                Dossier(labelctl, database), folder)

    plan.end()


if __name__ == "__main__":
    main()
