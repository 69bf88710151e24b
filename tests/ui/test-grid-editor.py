#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of a committee's grid in French, by keyboard alone.

test-grid-editor.py EURALENS-LABEL LABELCTL

A grid that was used is read, and its next version is written: a criterion
renamed, added, removed, weights of zero refused.  Keys are all that goes in;
AT-SPI is only read, and what is written is read in the database.
"""

import gettext
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

from atspi import Application, Keyboard, Missing, Plan, content_of, has_state, text_of, wait_for, walk_showing

PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
TRANSLATION = gettext.translation("euralens-label", PO, ["fr"])
_ = TRANSLATION.gettext

COMMITTEE = "Comité technique des partenaires"
AXIS = "owner"
REF = "2026-001"  # nothing was said of it yet: it is judged on the committee's grid

# A key that xdotool has to map first may be lost: plain letters are typed.
RENAMED = "Conduite du projet"
ADDED = "Gouvernance"
WEIGHT = 3


def label(text):
    """What is read of a label with a mnemonic."""
    return _(text).replace("_", "")


class Store:
    """What is written."""

    def __init__(self, labelctl, database):
        self.command = [labelctl, "--database", database]
        self.database = database

    def read_all(self, kind):
        """The documents of a type, by their ids, as they are now."""
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            rows = connection.execute("SELECT d.id, r.body FROM document d JOIN revision r ON r.key = d.winner"
                                      " WHERE d.type = ? AND NOT d.deleted", (kind,)).fetchall()
        finally:
            connection.close()
        return {id: json.loads(body) for id, body in rows}

    def used_grid(self):
        """The committee's grid, and its id."""
        id = self.committee()["grid"]
        return id, self.read_all("grid")[id]

    def committee(self):
        """The committee in the open wave."""
        wave = next(wave for wave in self.read_all("wave").values() if wave.get("state") == "open")
        return next(each for each in wave["committees"] if each["title"] == COMMITTEE)

    def feasibility(self):
        """What the program without a window says of a dossier."""
        return subprocess.run([*self.command, "feasibility", REF], check=True, stdout=subprocess.PIPE).stdout.decode()


def titles(grid):
    """The criteria of the axis."""
    return [each["title"] for each in grid["criteria"] if each["axis"] == AXIS]


class Editor:
    """The dialog of a grid; only what is in it is looked at."""

    def __init__(self, app, keyboard, store):
        self.app = app
        self.keyboard = keyboard
        self.store = store
        self.dialog = None

    def find(self, role, name):
        """A node of the dialog, waited for."""
        return self.app.find(role, name, within=self.dialog)

    def look(self, role, name):
        """A node of the dialog, or None."""
        return self.app.look(role, name, within=self.dialog)

    def rows(self):
        """The lines of the dialog."""
        return [node.get_name() for node in walk_showing(self.dialog) if node.get_role_name() == "list item"]

    def saying(self, text):
        """The nodes of the dialog that say it."""
        return [node for node in walk_showing(self.dialog) if text in (text_of(node) or "")]

    def go_to_row(self, title):
        """Tab to the criteria of the first axis, then up or down to one of them: arrows would change a number elsewhere."""
        lines = self.find("list", _("Criteria"))
        known = [node.get_name() for node in walk_showing(lines) if node.get_role_name() == "list item"]
        wanted = next((i for i, name in enumerate(known) if name.startswith(title)), None)
        if wanted is None:
            raise Missing(f"no line of the criterion “{title}” among {known}")

        for _count in range(self.keyboard.MAX_TABS):
            node = self.keyboard.current()
            if node.get_role_name() == "list item" and node.get_name() in known and has_state(node, "focused"):
                break
            self.keyboard.move("Tab")
        at = known.index(self.keyboard.current().get_name())
        for _count in range(abs(wanted - at)):
            self.keyboard.move("Down" if wanted > at else "Up")
        if not self.keyboard.current().get_name().startswith(title):
            raise Missing(f"no key comes to the criterion “{title}”")

    def open_criterion(self, title):
        """Its page; the focus is in its title."""
        self.go_to_row(title)
        self.keyboard.press("Return")
        entry = self.find("text", _("Title of the Criterion"))
        wait_for(lambda: has_state(entry, "focused") and content_of(entry) == title, f"the focus in the title of “{title}”")
        return entry

    def leave_criterion(self, title):
        """Back to the grid, on the criterion's line."""
        self.keyboard.press("Escape")
        wait_for(lambda: self.look("text", _("Title of the Criterion")) is None
                 and any(row.startswith(title) for row in self.rows()), f"the criterion “{title}” in the grid")

    def set_weight(self, title, weight):
        """What a criterion weighs."""
        self.open_criterion(title)
        self.keyboard.tab_to("spin button", _("Weight"))
        self.keyboard.press("ctrl+a")
        self.keyboard.write(str(weight))
        self.keyboard.press("Tab")
        self.leave_criterion(title)


def open_grid(plan, editor):
    """The menu, the wave, the committee, its grid."""
    keyboard = editor.keyboard
    keyboard.press("F10")
    wait_for(lambda: keyboard.current() is not None and keyboard.current().get_role_name() == "menu item", "the focus in the main menu")
    keyboard.press("Down", "Return")  # beneath “New Wave…”
    editor.app.find("button", _("Add a Committee"))
    keyboard.tab_to("list item", like=COMMITTEE)
    keyboard.press("Return")
    keyboard.tab_to("button", _("Edit Grid…"))
    keyboard.press("Return")
    editor.dialog = editor.app.find("dialog", _("Grid"))
    plan.ok(True, "the committee's grid is opened by keys")


def read_used(plan, editor):
    """A grid that opinions were given with only shows."""
    title = titles(editor.store.used_grid()[1])[0]
    said = editor.saying(_("Opinions were given with this grid: it is read only. Its next version may change."))
    plan.ok(said and editor.look("button", label("_Save")) is None, "a used grid says so, and has nothing to save")
    entry = editor.open_criterion(title)
    editor.keyboard.write("xyz")
    plan.ok(content_of(entry) == title and not has_state(entry, "editable"), "its criteria do not change", content_of(entry))
    editor.leave_criterion(title)

    editor.keyboard.tab_to("button", label("_New Version"))
    editor.keyboard.press("Return")
    editor.find("button", label("_Save"))
    plan.ok(True, "it offers a new version, which can be saved")


def rename(plan, editor):
    """Another title, another weight."""
    title = titles(editor.store.used_grid()[1])[0]
    editor.open_criterion(title)
    editor.keyboard.press("ctrl+a")
    editor.keyboard.write(RENAMED)
    editor.leave_criterion(RENAMED)
    plan.ok(not any(row.startswith(title) for row in editor.rows()), "a criterion is renamed by keys", editor.rows())
    editor.set_weight(RENAMED, WEIGHT)
    plan.ok(editor.saying(_("Weight %d, required") % WEIGHT), "its weight is changed, and the line says it")


def refuse_zero(plan, editor):
    """Without a weight there is no mean."""
    used = editor.store.used_grid()[1]
    axis = next(each["title"] for each in used["axes"] if each["id"] == AXIS)
    sentence = _("Every criterion of the axis “%s” weighs 0: no score can be computed.") % axis
    for title in [RENAMED, *titles(used)[1:]]:
        plan.ok(not editor.saying(sentence), f"the weight of “{title}” still counts")
        editor.set_weight(title, 0)
    wrong = editor.find("list", _("What Is Wrong With the Axis"))
    plan.ok(any(sentence in text for text in editor.app.texts(wrong)), "weights of zero are said to be wrong at once, in a sentence",
            editor.app.texts(wrong))

    before = editor.store.read_all("grid")
    said = len(editor.saying(sentence))
    editor.keyboard.press("ctrl+s")
    wait_for(lambda: len(editor.saying(sentence)) > said, "the refusal")
    plan.ok(editor.store.read_all("grid") == before, "saving is refused with the same sentence, and nothing is written")
    editor.set_weight(RENAMED, WEIGHT)
    plan.ok(editor.look("list", _("What Is Wrong With the Axis")) is None, "one weight is enough to mend it")


def add_and_remove(plan, editor):
    """A criterion more, another less."""
    removed = titles(editor.store.used_grid()[1])[-1]
    editor.keyboard.tab_to("button", _("Add a Criterion"))
    editor.keyboard.press("Return")
    entry = editor.find("text", _("Title of the Criterion"))
    wait_for(lambda: has_state(entry, "focused"), "the focus in the title of the new criterion")
    editor.keyboard.write(ADDED)
    editor.leave_criterion(ADDED)
    plan.ok(True, "a criterion is added by keys")

    editor.go_to_row(removed)
    editor.keyboard.press("alt+Delete")
    wait_for(lambda: editor.saying(_("Criterion “%s” Removed") % removed), "the way back")
    plan.ok(not any(row.startswith(removed) for row in editor.rows()), "a criterion is removed by keys", editor.rows())


def save(plan, editor):
    """The grid, then the wave that uses it."""
    store = editor.store
    old_id, old = store.used_grid()
    editor.keyboard.press("ctrl+s")
    wait_for(lambda: editor.app.look("dialog", _("Grid")) is None, "the grid saved")
    editor.keyboard.tab_to("button", label("_Save"))
    editor.keyboard.press("Return")
    wait_for(lambda: store.committee()["grid"] != old_id, "the committee's new grid in the store")

    new = store.read_all("grid")[store.committee()["grid"]]
    said = titles(new)
    plan.ok(said == [RENAMED, *titles(old)[1:-1], ADDED], "the store has the criteria as they were written", said)
    weights = [each.get("weight", 0) for each in new["criteria"] if each["title"] in said]
    plan.ok(weights[:3] == [WEIGHT, 0, 0], "and their weights", weights)
    removed = next(each["id"] for each in old["criteria"] if each["title"] == titles(old)[-1])
    kept = [each for each in new["mapping"].values() if each]
    plan.ok(new["previous"] == old_id and new["version"] == old["version"] + 1
            and new["mapping"].get(removed) is None and len(kept) == len(old["criteria"]) - 1,
            "it is the next version, and knows what became of each criterion", new["mapping"])
    plan.ok(store.read_all("grid")[old_id] == old, "the grid that was used is as it was")
    said = store.feasibility()
    plan.ok(RENAMED in said and ADDED in said, "a dossier that waits is judged on the new one", said)


def main():
    application, labelctl = sys.argv[1:3]
    plan = Plan()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        subprocess.run([labelctl, "--database", database, "demo"], check=True, stdout=subprocess.DEVNULL)
        store = Store(labelctl, database)
        app = Application([application, "--database", database])
        keyboard = Keyboard(app)
        try:
            app.find("list", _("Dossiers"))
            editor = Editor(app, keyboard, store)
            for step in open_grid, read_used, rename, refuse_zero, add_and_remove, save:
                step(plan, editor)
            keyboard.press("ctrl+q")
            plan.ok(app.wait_end() == 0, "Ctrl+Q quits")
        except Missing as missing:
            plan.ok(False, f"{missing}; the keyboard is on {keyboard.describe()}", "\n".join(app.texts()))
        finally:
            app.kill()

    plan.end()


if __name__ == "__main__":
    main()
