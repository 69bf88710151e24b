#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk over every page and dialog, as keyboard and screen reader meet them.

test-walk.py EURALENS-LABEL LABELCTL

In each place: every control has a name, and Tab goes through all of it and
comes round, caught nowhere.
"""

import os
import subprocess
import sys
import tempfile
import time

from atspi import Application, Atspi, GLib, Missing, Plan, controls, has_state, key, unnamed, wait_for, walk

# What opens a place, by the window's action; the list and a dossier are there already.
DIALOGS = ("win.new-wave", "win.edit-wave", "win.new-dossier", "win.shortcuts", "app.about")

MAX_TABS = 400


class Focus:
    """Where the focus is, as the application tells it: reading the tree for it takes too long."""

    def __init__(self):
        self.node = None
        self.listener = Atspi.EventListener.new(self.moved)
        self.listener.register("object:state-changed:focused")

    def moved(self, event):
        """The application says that a node has the focus, or has it no more."""
        if event.detail1:
            self.node = event.source

    def after(self, name):
        """Press a key; the node that then has the focus, or None when it stays where it was."""
        self.node = None
        key(name)
        end = time.monotonic() + 1
        while self.node is None and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
        return self.node


def tab_round(focus):
    """How many places Tab stops at before it comes round; None when caught."""
    seen = []
    for _ in range(MAX_TABS):
        node = focus.after("Tab")
        if node is None:
            return None
        if node in seen:
            return len(seen) if len(seen) > 1 else None
        seen.append(node)
    return None


def check(plan, app, focus, place):
    """One page or dialog."""
    there = wait_for(lambda: controls(app.node), f"controls in {place}")
    nameless = unnamed(app.node)
    plan.ok(not nameless, f"{place}: {len(there)} controls, unnamed {len(nameless)}", nameless)
    stops = tab_round(focus)
    plan.ok(stops is not None, f"{place}: Tab comes round after {stops} stops, focus traps {0 if stops else 1}")


def has_action(app, name):
    """Whether the window offers an action."""
    iface = app.frame.get_action_iface()
    return iface is not None and any(app.frame.get_action_name(i) == name for i in range(iface.get_n_actions()))


def journey(plan, app):
    """From place to place."""
    focus = Focus()
    wait_for(lambda: next((node for node in walk(app.node) if node.get_role_name() == "list item" and node.get_name()), None),
             "the list")
    check(plan, app, focus, "list")

    Application.do(app.frame, "win.search")
    wait_for(lambda: has_state(app.find("entry"), "focused"), "the focus in the search")
    subprocess.run(["xdotool", "type", "--delay", "5", "harnes"], check=True)
    key("Return")
    wait_for(lambda: next((node for node in walk(app.node)
                           if node.get_role_name() == "heading" and has_state(node, "showing")), None), "a dossier")
    check(plan, app, focus, "dossier")

    for action in DIALOGS:
        if not has_action(app, action):
            continue
        before = len(controls(app.node))
        Application.do(app.frame, action)
        wait_for(lambda: len(controls(app.node)) != before, f"{action} to open")
        check(plan, app, focus, action)
        key("Escape")
        wait_for(lambda: len(controls(app.node)) == before or None, f"{action} to close")


def main():
    application, labelctl = sys.argv[1:3]
    plan = Plan()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        subprocess.run([labelctl, "--database", database, "demo"], check=True, stdout=subprocess.DEVNULL)
        app = Application([application, "--database", database])
        try:
            journey(plan, app)
        except Missing as missing:
            plan.ok(False, str(missing))
        finally:
            app.kill()

    plan.end()


if __name__ == "__main__":
    main()
