#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first journey in French: read the list, search, open a dossier, quit.

test-window.py EURALENS-LABEL LABELCTL
"""

import gettext
import json
import os
import subprocess
import sys
import tempfile

from atspi import Application, Missing, Plan, content_of, has_state, key, text_of, unnamed, wait_for, walk

# English that a French window must not show.
ENGLISH = ("Search", "Wave", "Main Menu", "Project", "Owner", "Financing", "Expenses", "Resources",
           "Total Expenses", "Total Resources", "Pieces", "History", "Received", "Not given", "Example", "Selected", "No Dossier")


# The French that the build made: its wording may change, its being there not.
PO = os.path.join(os.path.dirname(sys.argv[1]), "..", "..", "po")
_ = gettext.translation("euralens-label", PO, ["fr"]).gettext




def rows(app):
    """The names of the lines of the list."""
    lines = app.look("list", "Dossiers") or app.look("list box", "Dossiers")
    if lines is None:
        return []
    return [node for node in walk(lines) if node.get_role_name() == "list item" and node.get_name()]


def journey(plan, app, expected):
    """From the list to a dossier and out."""
    plan.ok(app.frame.get_name() == "Euralens Label", "the window has its name", app.frame.get_name())

    lines = wait_for(lambda: rows(app), "lines in the list")
    strangers = [line.get_name() for line in lines if not line.get_name().startswith(expected["wave"])]
    plan.ok(len(lines) > 1 and not strangers, "the list shows the dossiers of the open wave", strangers)

    Application.do(app.frame, "win.search")
    search = app.find("entry", _("Search dossiers"))
    wait_for(lambda: has_state(search, "focused"), "the focus in the search entry")
    plan.ok(True, "win.search puts the focus in the search entry")

    Application.type_into(search, "harnes")
    found = wait_for(lambda: len(rows(app)) == expected["count"] and rows(app), "the result of the search")
    plan.ok(all("Harnes" in line.get_name() for line in found),
            "a search finds without capitals", [line.get_name() for line in found])

    key("Return")
    heading = wait_for(lambda: next((text_of(node) for node in walk(app.node)
                                     if node.get_role_name() == "heading" and has_state(node, "showing")
                                     and text_of(node) == expected["title"]), None), "the dossier's title")
    plan.ok(heading == expected["title"], "Return opens the dossier on its page")

    for title in ("Project", "Project Owner", "Financing", "Pieces", "History"):
        app.find_text(_(title))
    plan.ok(True, "the page has its five sections")

    said = app.texts()
    english = [text for text in said if text.startswith(ENGLISH)]
    plan.ok(not english, "nothing is said in English", english)

    nameless = unnamed(app.node)
    plan.ok(not nameless, "every control has a name", nameless)

    key("ctrl+f")
    search = app.find("entry", _("Search dossiers"))
    wait_for(lambda: has_state(search, "focused"), "the focus in the search entry")
    plan.ok(True, "Ctrl+F goes back to the list, to its search entry")

    Application.type_into(search, "zzzz")
    app.find_text(_("No Dossier Found in This Wave"))
    plan.ok(True, "a search that finds nothing says so")

    key("Escape")
    wait_for(lambda: len(rows(app)) == len(lines), "the whole list")
    plan.ok(content_of(search) == "", "Escape leaves the search")

    key("ctrl+q")
    status = app.wait_end()
    plan.ok(status == 0, "Ctrl+Q quits", status)


def open_wave(labelctl, database, *search):
    """The titles that a list must show, from the program that needs no window."""
    listed = json.loads(subprocess.run([labelctl, "--database", database, "list", *search, "--json"],
                                       check=True, stdout=subprocess.PIPE).stdout)
    return tuple(line["title"] for line in listed if line["number"].startswith("2026-"))


def main():
    application, labelctl = sys.argv[1:3]
    plan = Plan()

    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "label.db")
        subprocess.run([labelctl, "--database", database, "demo"], check=True, stdout=subprocess.DEVNULL)
        found = open_wave(labelctl, database, "--search", "harnes")
        expected = {"wave": open_wave(labelctl, database), "title": found[0], "count": len(found)}

        app = Application([application, "--database", database])
        try:
            journey(plan, app, expected)
        except Missing as missing:
            plan.ok(False, str(missing), "\n".join(app.texts()))
        finally:
            app.kill()

    plan.end()


if __name__ == "__main__":
    main()
