#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole instruction of a dossier in French, by keyboard alone.

test-instruction.py EURALENS-LABEL LABELCTL

From the arrival to the opinion on feasibility.  Keys are all that goes in; AT-SPI
is only read, and what is written is read by the program that needs no window.
"""

import gettext
import json
import os
import subprocess
import sys
import tempfile

from atspi import Application, Keyboard, Missing, Plan, children, content_of, has_state, wait_for, walk_showing

PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
TRANSLATION = gettext.translation("euralens-label", PO, ["fr"])
_ = TRANSLATION.gettext

# A key that xdotool has to map first may be lost: plain letters are typed.
REF = "2026-010"
WORD = "avenir"
SUBJECT = "Statuts"
ANSWER = "Statuts recus"
REASON = "Lettre du financeur"
CONCLUSION = "Porteur solide"
MAX_TABS = 500  # the page has many stops, and more with each part of the instruction


def label(text):
    """What is read of a label with a mnemonic."""
    return _(text).replace("_", "")


class Store:
    """What is written."""

    def __init__(self, labelctl, database):
        self.command = [labelctl, "--database", database]

    def read(self, *words):
        """What a command says."""
        return json.loads(subprocess.run([*self.command, *words, "--json"], check=True, stdout=subprocess.PIPE).stdout)

    def dossier(self):
        """The dossier."""
        return self.read("show", REF)["dossier"]

    def stage(self):
        """Where it stands."""
        return self.dossier()["stage"]


def group_of(node):
    """The name of the group that a toggle is in."""
    while (node := node.get_parent()) is not None:
        if node.get_role_name() in ("grouping", "radio group", "panel") and node.get_name():
            return node.get_name()
    return None


def is_radio(node):
    """Whether a node is one of a group of toggles."""
    return node is not None and node.get_role_name() in ("radio button", "toggle button")


def tab_to_radio(keyboard, accept):
    """Walk with Tab to the first toggle that will do."""
    for _count in range(MAX_TABS):
        node = keyboard.current()
        if is_radio(node) and has_state(node, "focused") and accept(node):
            return node
        if keyboard.move("Tab") is None and keyboard.move("Tab") is None:
            break
    raise Missing("Tab comes to no such toggle")


def press(keyboard, name):
    """A button, walked to and pressed."""
    keyboard.tab_to("button", name)
    keyboard.press("Return")


def wait_stage(store, stage):
    """Until the store has it."""
    wait_for(lambda: store.stage() == stage, f"the stage “{stage}”; it is “{store.stage()}”")


def open_dossier(app, keyboard):
    """Search, and Enter on what is found."""
    keyboard.press("ctrl+f")
    wait_for(lambda: has_state(app.find("entry", _("Search dossiers")), "focused"), "the focus in the search")
    keyboard.write(WORD)
    app.find_text(TRANSLATION.ngettext("%s dossier", "%s dossiers", 1) % 1)
    keyboard.press("Return")
    app.find("text", _("Title"))


def ask(plan, app, keyboard, store):
    """Received: something is missing, and is asked for."""
    press(keyboard, _("Ask…"))
    app.find("dialog", _("Ask the Applicant"))
    wait_for(lambda: has_state(app.find("text", _("What Is Asked For")), "focused"), "the focus in the subject")
    keyboard.write(SUBJECT)
    keyboard.press("Return")
    wait_for(lambda: app.look("dialog") is None, "the dialog gone")
    wait_stage(store, "incomplete")
    plan.ok(store.dossier()["completions"][0]["subject"] == SUBJECT, "a completion is asked for by keys, and the stage follows")
    app.find_text(_("“%s” and “%s” are not possible yet") % (_("Declare Complete"), _("Take the Request Back")))
    plan.ok(True, "the card says that the dossier cannot be declared complete, and why")


def answer(plan, app, keyboard, store):
    """What came is recorded."""
    press(keyboard, _("Record Answer…"))
    app.find("dialog", SUBJECT)
    entry = app.find("text", _("What Came, or Why It Is No Longer Asked For"))
    wait_for(lambda: has_state(entry, "focused"), "the focus in the answer")
    keyboard.write(ANSWER)
    keyboard.press("Return")
    wait_for(lambda: app.look("dialog") is None, "the dialog gone")
    wait_for(lambda: store.dossier()["completions"][0].get("answer") == ANSWER, "the answer in the store")
    plan.ok(True, "the answer is recorded by keys")
    press(keyboard, _("Declare Complete"))
    wait_stage(store, "complete")
    plan.ok(True, "the dossier is declared complete")


def is_open(node):
    """Whether nothing of a group of toggles is chosen."""
    return not any(has_state(each, "checked") for each in children(node.get_parent()) if is_radio(each))


def screen(plan, app, keyboard, store):
    """The checklist, from its first open point to the verdict."""
    keyboard.tab_to("button", _("Screen"))
    keyboard.press("Return")
    wait_for(lambda: is_radio(keyboard.current()), "the focus in the checklist")
    plan.ok(True, "the card leads to the checklist")

    seen = set()
    while app.look("button", label("Find _Eligible")) is None:
        node = tab_to_radio(keyboard, lambda node: is_open(node) and group_of(node) not in seen)
        seen.add(group_of(node))
        plan.ok(node.get_name() == _("Yes"), f"“{group_of(node)}” is open, and the first answer is “Yes”", node.get_name())
        keyboard.press("space")
        wait_for(lambda node=node: has_state(node, "checked"), "the answer")

    press(keyboard, label("Find _Eligible"))
    wait_for(lambda: app.look("button", label("_Take the Verdict Back")), "the verdict given")
    plan.ok(len(seen) > 0, "the verdict is given by keys, after the points that were open")
    press(keyboard, _("Declare Eligible"))
    wait_stage(store, "eligible")
    press(keyboard, _("Send to the Committees"))
    wait_stage(store, "instructed")
    plan.ok(True, "eligible, then sent to the committees")


def write_reasons(app, keyboard):
    """Where the figures suggest another level, why."""
    name = _("Why this level and not the one that the figures suggest (required)")
    wanted = [node for node in walk_showing(app.node) if node.get_role_name() == "text" and node.get_name() == name]
    for node in wanted:
        for _count in range(MAX_TABS):
            if has_state(node, "focused"):
                break
            keyboard.move("Tab")
        keyboard.write(REASON)
        wait_for(lambda node=node: content_of(node) == REASON, "the reason")
    return len(wanted)


def judge(plan, app, keyboard, store):
    """Levels by digits, from criterion to criterion by arrows."""
    grid = store.read("feasibility", REF)
    first = tab_to_radio(keyboard, lambda node: node.get_name() == "0")
    groups = [group_of(first)]
    keyboard.press("3")
    while keyboard.move("Down") is not None:
        groups.append(group_of(keyboard.current()))
        keyboard.press("3")
    plan.ok(len(groups) == len(set(groups)) and len(groups) >= 4, "each criterion is reached by the arrow, and its level set by a digit", groups)
    count = write_reasons(app, keyboard)
    plan.ok(count > 0, "where the figures suggest another level the reason is written")
    plan.ok(grid is not None, "and the program without a window knows of the grid")


def conclude(plan, app, keyboard, store):
    """The recommendation, the conclusion, the opinion."""
    keyboard.tab_to("combo box", like=_("Recommendation"))
    keyboard.press("space")
    wait_for(lambda: keyboard.current().get_role_name() == "list item", "the focus in the choices")
    keyboard.press("Down", "Return")
    keyboard.tab_to("text", _("Conclusion"))
    keyboard.write(CONCLUSION)
    wait_for(lambda: app.look("button", label("_Give the Opinion")), "the opinion complete")
    press(keyboard, label("_Give the Opinion"))
    wait_for(lambda: app.look("button", label("_Reopen…")), "the opinion given")
    plan.ok(True, "the opinion is given by keys, and is only read from then on")
    wait_for(lambda: store.read("feasibility", REF).get("given_on"), "the opinion in the store")
    plan.ok(True, "the store has it")


def main():
    application, labelctl = sys.argv[1:3]
    plan = Plan()
    Keyboard.MAX_TABS = MAX_TABS

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        subprocess.run([labelctl, "--database", database, "demo"], check=True, stdout=subprocess.DEVNULL)
        store = Store(labelctl, database)
        app = Application([application, "--database", database])
        keyboard = Keyboard(app)
        try:
            open_dossier(app, keyboard)
            for step in ask, answer, screen, judge, conclude:
                step(plan, app, keyboard, store)
            keyboard.press("ctrl+q")
            plan.ok(app.wait_end() == 0, "Ctrl+Q quits")
        except Missing as missing:
            plan.ok(False, f"{missing}; the keyboard is on {keyboard.describe()}", "\n".join(app.texts()))
        finally:
            app.kill()

    plan.end()


if __name__ == "__main__":
    main()
