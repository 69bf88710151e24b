# Copyright 2026 The Euralens Label authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application as a person with a screen reader meets it.

Everything goes through AT-SPI, but for the keyboard (xdotool).  Nothing sleeps
for luck: each wait has a condition and an end.
"""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds; a slow machine, not a slow application

# What may hold text that a person reads.
TEXT_ROLES = ("label", "static", "heading", "text")


class Missing(AssertionError):
    """Something that should be on screen is not."""


def wait_for(condition, what, patience=PATIENCE):
    """The first true value of condition(); the tree changes while it is read."""
    end = time.monotonic() + patience
    while True:
        try:
            value = condition()
        except GLib.Error:
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise Missing(f"waited {patience} s for {what}")
        time.sleep(0.02)


def key(*names):
    """Press keys, as X names them: "ctrl+f", "Return"."""
    subprocess.run(["xdotool", "key", "--delay", "10", *names], check=True)


def children(node):
    """The children there are at this moment."""
    try:
        found = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.Error:
        return []
    return [child for child in found if child is not None]


def walk(node):
    """A node and all below it, in reading order."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(children(node)))


def walk_showing(node):
    """As walk(), but not into what is not on screen, which is most of a tree."""
    stack = [node]
    while stack:
        node = stack.pop()
        try:
            if node.get_role_name() != "application" and not has_state(node, "showing"):
                continue
        except GLib.Error:
            continue
        yield node
        stack.extend(reversed(children(node)))


def has_state(node, name):
    """Whether a node has a state: "focused", "showing", "selected"."""
    return node.get_state_set().contains(getattr(Atspi.StateType, name.upper()))


def text_of(node):
    """What a node says: its text where it has one, else its name."""
    if node.get_text_iface() is not None:
        return Atspi.Text.get_text(node, 0, -1) or node.get_name()
    return node.get_name()


def content_of(entry):
    """What is typed in an entry."""
    return Atspi.Text.get_text(entry, 0, -1)


# What takes the focus only to hand it on to what is in it.
CONTAINERS = ("panel", "scroll pane", "filler", "frame", "dialog", "alert", "grouping", "list", "list box",
              "tree table", "table")


def is_part_of_named(node):
    """Whether it is inside a row that speaks for it, as the value inside a combo row is."""
    while (node := node.get_parent()) is not None:
        if node.get_role_name() in ("list item", "combo box") and node.get_name():
            return True
    return False


def controls(root):
    """Everything on screen that takes the focus."""
    found = []
    for node in walk_showing(root):
        try:
            if (has_state(node, "focusable")
                    and node.get_role_name() not in CONTAINERS):
                found.append(node)
        except GLib.Error:
            continue
    return found


def unnamed(root):
    """The roles of the controls that say nothing to a screen reader."""
    return [node.get_role_name() for node in controls(root) if not node.get_name() and not is_part_of_named(node)]


class Application:
    """A running application, found on the accessibility bus."""

    def __init__(self, command, env=None):
        self.process = subprocess.Popen(command, env=env)
        try:
            self.node = wait_for(self._look, "the application on the accessibility bus")
            self.frame = wait_for(lambda: self.look("frame"), "its window")
        except BaseException:
            self.kill()
            raise

    def _look(self):
        if self.process.poll() is not None:
            raise Missing(f"the application ended with {self.process.returncode}")
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def look(self, role, name=None, within=None, like=None):
        """A node on screen, or None."""
        for node in walk(within or self.node):
            try:
                if node.get_role_name() != role or not has_state(node, "showing"):
                    continue
                said = node.get_name()
                if (name is None or said == name) and (like is None or like in said):
                    return node
            except GLib.Error:
                continue
        return None

    def find(self, role, name=None, within=None, like=None):
        """A node on screen, waited for."""
        return wait_for(lambda: self.look(role, name, within, like),
                        f"{role} {name or like or ''}".strip())

    def find_text(self, text, within=None):
        """A text on screen, waited for."""
        return wait_for(lambda: next((node for node in walk(within or self.node)
                                      if node.get_role_name() in TEXT_ROLES
                                      and has_state(node, "showing") and text_of(node) == text), None),
                        f"the text “{text}”")

    def texts(self, within=None):
        """All that can be read on screen."""
        said = []
        for node in walk(within or self.node):
            try:
                if has_state(node, "showing"):
                    said += [text for text in (node.get_name(), text_of(node)) if text]
            except GLib.Error:
                continue
        return said

    @staticmethod
    def do(node, action):
        """One of a node's actions, by its name."""
        iface = node.get_action_iface()
        count = iface.get_n_actions() if iface is not None else 0
        for i in range(count):
            if Atspi.Action.get_action_name(node, i) == action:
                Atspi.Action.do_action(node, i)
                return
        raise Missing(f"no action {action} in {node.get_role_name()} “{node.get_name()}”")

    @staticmethod
    def type_into(entry, text):
        """Replace what an entry holds."""
        Atspi.EditableText.set_text_contents(entry, text)

    def wait_end(self):
        """Its exit status, once it has quit by itself."""
        return self.process.wait(PATIENCE)

    def kill(self):
        """End it if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


class Keyboard:
    """Keys, and where the focus then is as the application tells it: reading the tree for it takes too long."""

    MAX_TABS = 250  # more stops than the largest page has

    def __init__(self, app):
        self.app = app
        self.node = None
        self.moves = 0
        self.listener = Atspi.EventListener.new(self._moved)
        self.listener.register("object:state-changed:focused")

    def _moved(self, event):
        """The application says that a node has the focus, or has it no more."""
        if event.detail1:
            self.node = event.source
            self.moves += 1

    def _listen(self):
        """Take in what was said meanwhile."""
        while GLib.MainContext.default().iteration(False):
            pass

    def current(self):
        """The node that has the focus, as far as one knows."""
        self._listen()
        return self.node

    def describe(self):
        """It, in words."""
        node = self.current()
        try:
            return f"{node.get_role_name()} “{node.get_name()}”" if node is not None else "nothing"
        except GLib.Error:
            return "something that is gone"

    def press(self, *names):
        """Press keys that need not move the focus."""
        self._listen()
        key(*names)
        self._listen()

    def move(self, name):
        """Press a key; the node that then has the focus, or None when it stays where it was."""
        self._listen()
        before = self.moves
        key(name)
        end = time.monotonic() + 1
        while self.moves == before and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
        return self.node if self.moves != before else None

    def write(self, text, delay=5):
        """Type, as on a keyboard: plain letters, a key that has to be mapped first may be lost."""
        subprocess.run(["xdotool", "type", "--delay", str(delay), text], check=True)

    @staticmethod
    def windows(title):
        """The windows of that name, as X has them: a dialog within a window is none."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"],
                              check=False, stdout=subprocess.PIPE).stdout.split()

    def give_to(self, title):
        """What a window manager does when a window comes, or another goes: that of this name has the keyboard."""
        found = wait_for(lambda: self.windows(title), f"the window {title}")
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)

    def fill_file_dialog(self, title, path):
        """A path, typed into a file dialog of GTK's, whose own key opens the place for it.

        GTK completes what is written, now and then too late and behind the cursor,
        in a place that AT-SPI cannot read: what is behind is deleted, and what did
        not do is written again.
        """
        self.app.find("dialog", title)
        self.give_to(title)

        def focused():
            dialog = self.app.look("dialog", title)
            return next((node for node in walk_showing(dialog) if has_state(node, "focused")), None) if dialog else None

        def is_open():
            node = focused()
            return node is not None and node.get_editable_text_iface() is not None

        def open_place():
            # The same key closes that place again, and a dialog that is still being made misses it.
            for _time in range(6):
                if is_open():
                    return
                self.press("ctrl+l")
                try:
                    wait_for(is_open, "the focus in the name of the file", patience=4)
                except Missing:
                    self.give_to(title)
            raise Missing(f"{title}: no place to write {path} in")

        for _time in range(3):
            open_place()
            self.press("ctrl+a")
            self.write(path, delay=30)
            self.press("shift+End", "Delete", "Return")
            try:
                wait_for(lambda: not self.windows(title), "the file dialog gone", patience=3)
            except Missing:
                continue
            self.give_to(self.app.frame.get_name())
            return
        raise Missing(f"{title}: the file dialog does not take {path}")

    def tab_to(self, role, name=None, like=None):
        """Walk with Tab until a control has the focus; its role may be one of several."""
        roles = (role,) if isinstance(role, str) else role

        def is_there(node):
            try:
                return (node is not None and node.get_role_name() in roles and name in (None, node.get_name())
                        and (like is None or like in node.get_name()) and has_state(node, "focused"))
            except GLib.Error:  # it went with its dialog
                return False

        caught = 0
        for _count in range(self.MAX_TABS):
            if is_there(self.current()):
                return self.node
            caught = 0 if self.move("Tab") is not None else caught + 1
            if caught == 3:
                raise Missing(f"Tab does not leave {self.describe()}")
        raise Missing(f"Tab does not come to {' or '.join(roles)} “{name or like}”")


class Plan:
    """The results in the Test Anything Protocol."""

    def __init__(self):
        self.count = 0

    def ok(self, condition, what, detail=""):
        """One test; the rest makes no sense after one that failed."""
        self.count += 1
        print(f"{'ok' if condition else 'not ok'} {self.count} - {what}", flush=True)
        if not condition:
            for line in str(detail).splitlines():
                print(f"# {line}", flush=True)
            raise SystemExit(1)

    def end(self):
        """Tells how many there were."""
        print(f"1..{self.count}", flush=True)
