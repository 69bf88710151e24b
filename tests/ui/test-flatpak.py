#!/usr/bin/env python3
# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed Flatpak: what it may, its window in its sandbox, in French.

test-flatpak.py PICTURE

Its accessibility bus goes through Flatpak's proxy, whose process the tree names:
the application is found by its name.
"""

import gettext
import pathlib
import subprocess
import sys

from atspi import Application, Atspi, Missing, Plan, children, has_state, key, wait_for, walk

APP_ID = "org.euralens.Label"

# All it may do; a file of the person's comes and goes through the portals.  Beside
# fallback-x11 Flatpak itself writes x11, for versions of it that know no fallback.
PERMISSIONS = {
    "shared": {"ipc"},
    "sockets": {"wayland", "fallback-x11", "x11"},
    "devices": {"dri"},
}


class Sandboxed(Application):
    """The application in its sandbox."""

    def _look(self):
        if self.process.poll() is not None:
            raise Missing(f"the application ended with {self.process.returncode}")
        return next((each for each in children(Atspi.get_desktop(0))
                     if each.get_name() in ("euralens-label", "Euralens Label", APP_ID)), None)


def output(*command):
    """What a command prints."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def permissions():
    """What flatpak says the application may, as {"sockets": {"wayland", ...}}."""
    lines = output("flatpak", "info", "--user", "--show-permissions", APP_ID).splitlines()
    pairs = [line.split("=", 1) for line in lines if "=" in line]
    return {name: set(value.strip(";").split(";")) for name, value in pairs}


def installed_french():
    """The translation as it was split off and installed."""
    place = pathlib.Path(output("flatpak", "info", "--user", "--show-location", f"{APP_ID}.Locale").strip())
    with open(next(place.rglob("fr/LC_MESSAGES/*.mo")), "rb") as file:
        return gettext.GNUTranslations(file)


def english(app, french):
    """What is said in English although there is French for it."""
    return [text for text in app.texts() if french.gettext(text) != text]


def shows(app):
    """A window that has read nothing yet shows no text but its title."""
    return [text for text in app.texts() if text != "Euralens Label"]


def first_start(plan, french):
    """Nothing is in the store: the window says how to begin."""
    app = Sandboxed(["flatpak", "run", "--user", APP_ID])
    try:
        plan.ok(app.frame.get_name() == "Euralens Label", "the window has its name", app.frame.get_name())
        plan.ok(wait_for(lambda: shows(app), "the first page"), "the first page says something")
        plan.ok(not english(app, french), "the first page is in French", english(app, french))
        key("ctrl+q")
        plan.ok(app.wait_end() == 0, "Ctrl+Q quits")
    finally:
        app.kill()


def with_dossiers(plan, french, picture):
    """The same store, filled by labelctl in the same sandbox."""
    output("flatpak", "run", "--user", "--command=labelctl", APP_ID, "demo")
    app = Sandboxed(["flatpak", "run", "--user", APP_ID])
    try:
        lines = wait_for(lambda: [node.get_name() for node in walk(app.node)
                                  if node.get_role_name() == "list item" and node.get_name().startswith("Éco-lieu")
                                  and has_state(node, "showing")], "the dossiers of the wave")
        plan.ok(lines, "the list shows what labelctl wrote in the sandbox", lines)
        plan.ok(not english(app, french), "the list is in French", english(app, french))
        output("import", "-window", "root", picture)
        key("ctrl+q")
        plan.ok(app.wait_end() == 0, "Ctrl+Q quits")
    finally:
        app.kill()


def reads_pdf():
    """Whether the program that reads PDF for the window answers with pixels of a PDF of ours."""
    made = "labelctl summary 2026-003 --output /tmp/fiche.pdf >&2 && /app/libexec/euralens-label-pages </tmp/fiche.pdf"
    answer = subprocess.run(["flatpak", "run", "--user", "--command=sh", APP_ID, "-c", made],
                            check=True, stdout=subprocess.PIPE).stdout
    return len(answer) > 1000 * 1000


def main():
    plan = Plan()
    try:
        found = permissions()
        plan.ok(True, "it is built, its tests passed in the sandbox, it is installed")
        plan.ok(found == PERMISSIONS, "it may do what the window needs, and no more", found)
        french = installed_french()
        first_start(plan, french)
        with_dossiers(plan, french, sys.argv[1])
        plan.ok(reads_pdf(), "the program that reads PDF works in the sandbox")
    except (Missing, subprocess.CalledProcessError) as error:
        plan.ok(False, str(error))
    plan.end()


if __name__ == "__main__":
    main()
