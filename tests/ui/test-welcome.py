#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first start, the sample data, and what another process writes meanwhile.

test-welcome.py EURALENS-LABEL LABELCTL FILE-TO-IMPORT
"""

import gettext
import os
import subprocess
import sys
import tempfile

from atspi import Application, Missing, Plan, has_state, key, wait_for, walk

PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
TRANSLATION = gettext.translation("euralens-label", PO, ["fr"])
_ = TRANSLATION.gettext
CHOICES = ("_Create a Wave", "_Import Dossiers", "_Open the Sample Data")
TABS_MAX = 10


def choice(app, name):
    """One of the ways to begin."""
    return next((node for node in walk(app.node) if node.get_role_name() == "list item"
                 and has_state(node, "showing") and node.get_name().startswith(_(name).replace("_", ""))), None)


def focus_on(app, name):
    """Whether a way to begin has the focus."""
    node = choice(app, name)
    return node is not None and has_state(node, "focused")


def count(app, n_dossiers):
    """Waits for the list to say how many it shows."""
    app.find_text(TRANSLATION.ngettext("%s dossier", "%s dossiers", n_dossiers) % n_dossiers)


def journey(plan, app, labelctl, database, file_name):
    """From nothing to a full list."""
    app.find("heading", _("Welcome to Euralens Label"))
    for name in CHOICES:
        wait_for(lambda wanted=name: choice(app, wanted), f"the choice “{_(name)}”")
    plan.ok(True, "an empty database is welcomed with three ways to begin")

    for _turn in range(TABS_MAX):
        if focus_on(app, CHOICES[0]):
            break
        key("Tab")
    key("Down", "Down")
    wait_for(lambda: focus_on(app, CHOICES[2]), "the focus on the sample data")
    key("Return")
    app.find("list", _("Dossiers"))
    count(app, 18)
    plan.ok(True, "the sample data is opened by keyboard, and its open wave is shown")

    subprocess.run([labelctl, "--database", database, "import", file_name], check=True, stdout=subprocess.DEVNULL)
    count(app, 19)
    plan.ok(True, "a dossier that another process imports appears by itself")


def main():
    application, labelctl, file_name = sys.argv[1:4]
    plan = Plan()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        app = Application([application, "--database", database])
        try:
            journey(plan, app, labelctl, database, file_name)
        except Missing as missing:
            plan.ok(False, str(missing), "\n".join(app.texts()))
        finally:
            app.kill()

    plan.end()


if __name__ == "__main__":
    main()
