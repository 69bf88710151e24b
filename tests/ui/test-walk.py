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

from gi.repository import GLib

from atspi import Application, Missing, Plan, controls, has_state, key, unnamed, wait_for, walk

# What opens a place, by the window's action; the list and a dossier are there already.
DIALOGS = ("win.new-wave", "win.edit-wave", "win.new-dossier", "win.shortcuts", "app.about")

MAX_TABS = 400


def label(node):
    """What tells a control from another."""
    return (node.get_role_name(), node.get_name(), node.get_accessible_id(), node.path if hasattr(node, "path") else hash(node))


def focused(root):
    """Where the focus is, or None."""
    for node in walk(root):
        try:
            if has_state(node, "focused") and node.get_role_name() not in ("frame", "dialog"):
                return node
        except GLib.Error:
            continue
    return None


def tab_round(root):
    """How many places Tab stops at before it comes round; None when caught."""
    seen = []
    for _ in range(MAX_TABS):
        key("Tab")
        node = focused(root)
        here = label(node) if node is not None else None
        if here is not None and here in seen:
            # Round is: back at the first, or past it. Caught is: at the same one twice running.
            return None if len(seen) > 1 and here == seen[-1] else len(seen)
        seen.append(here)
    return None


def check(plan, app, place):
    """One page or dialog."""
    there = wait_for(lambda: controls(app.node), f"controls in {place}")
    nameless = unnamed(app.node)
    plan.ok(not nameless, f"{place}: {len(there)} controls, unnamed {len(nameless)}", nameless)
    stops = tab_round(app.node)
    plan.ok(stops is not None, f"{place}: Tab comes round after {stops} stops, focus traps {0 if stops else 1}")


def has_action(app, name):
    """Whether the window offers an action."""
    iface = app.frame.get_action_iface()
    return iface is not None and any(app.frame.get_action_name(i) == name for i in range(iface.get_n_actions()))


def journey(plan, app):
    """From place to place."""
    wait_for(lambda: next((node for node in walk(app.node) if node.get_role_name() == "list item" and node.get_name()), None),
             "the list")
    check(plan, app, "list")

    Application.do(app.frame, "win.search")
    wait_for(lambda: focused(app.node), "the focus in the search")
    subprocess.run(["xdotool", "type", "--delay", "5", "harnes"], check=True)
    key("Return")
    wait_for(lambda: next((node for node in walk(app.node)
                           if node.get_role_name() == "heading" and has_state(node, "showing")), None), "a dossier")
    check(plan, app, "dossier")

    for action in DIALOGS:
        if not has_action(app, action):
            continue
        before = len(controls(app.node))
        Application.do(app.frame, action)
        wait_for(lambda: len(controls(app.node)) != before, f"{action} to open")
        check(plan, app, action)
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
