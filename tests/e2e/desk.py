"""A person at the desk: sees the program through the accessibility bus, acts by mouse, keyboard and clipboard.

    with Desk() as desk:
        window = desk.start([school_file])
        window.find('push button', '打印').press()
        table = window.find('table', '活动日程表')
        table.type_into(0, 2, '3.18-22')
        desk.wait_for(lambda: table.text(0, 2) == '3月18日—22日', 'the date is understood')

Look-ups wait for what they look for, so a test has no pauses. What can't be found by its role and name here can't be
found by a blind person either: mend the program, not the test. tests/e2e/run.sh gives the display and the session.
"""
import os
import pathlib
import subprocess
import sys
import time
import traceback

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 15.0
# Above this many children a node is a table or list whose cells are asked for one by one.
MANY_CHILDREN = 1500


class NotThere(AssertionError):
    """What was waited for did not come."""


def wait_for(condition, what, patience=PATIENCE):
    """The first true value of condition(); nodes may vanish while it looks, as dialogs come and go."""
    deadline = time.monotonic() + patience
    last_error = None
    while True:
        try:
            value = condition()
            if value:
                return value
        except GLib.Error as error:
            last_error = error
        if time.monotonic() > deadline:
            raise NotThere(f'waited {patience:g} s in vain: {what}' + (f' ({last_error.message})' if last_error else ''))
        time.sleep(0.04)


def plain(name):
    return (name or '').replace('&', '').strip()


class Node:
    """One thing on the screen."""

    def __init__(self, accessible, desk):
        self.accessible = accessible
        self.desk = desk

    @property
    def name(self):
        return plain(self.accessible.get_name())

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def showing(self):
        return self.accessible.get_state_set().contains(Atspi.StateType.SHOWING)

    @property
    def enabled(self):
        return self.accessible.get_state_set().contains(Atspi.StateType.ENABLED)

    @property
    def checked(self):
        return self.accessible.get_state_set().contains(Atspi.StateType.CHECKED)

    @property
    def focused(self):
        return self.accessible.get_state_set().contains(Atspi.StateType.FOCUSED)

    def children(self):
        count = self.accessible.get_child_count()
        if count > MANY_CHILDREN:
            return
        for i in range(count):
            child = self.accessible.get_child_at_index(i)
            if child is not None:
                yield Node(child, self.desk)

    def descendants(self):
        for child in self.children():
            yield child
            yield from child.descendants()

    def _matches(self, role, name, exact):
        for node in self.descendants():
            if role is not None and node.role != role:
                continue
            if name is not None and not (node.name == name if exact else name in node.name):
                continue
            if node.showing:
                yield node

    def find(self, role=None, name=None, exact=False, patience=PATIENCE):
        """The first showing node of this role whose name holds (exact: is) this text."""

        def look():
            self.accessible.clear_cache()
            return next(self._matches(role, name, exact), None)

        return wait_for(look, f'{role or "anything"} named {name!r} in {self.name!r}', patience)

    def has(self, role=None, name=None, exact=False):
        """Whether it is there now; for what must be absent, after waiting for something else."""
        self.accessible.clear_cache()
        return next(self._matches(role, name, exact), None) is not None

    def actions(self):
        count = self.accessible.get_n_actions() if self.accessible.get_action_iface() else 0
        return [self.accessible.get_action_name(i) for i in range(count)]

    def press(self):
        """Does what the thing is for: presses, toggles or opens it."""
        offered = [action.lower() for action in self.actions()]
        for wanted in ('press', 'click', 'toggle', 'showmenu'):
            if wanted in offered:
                self.accessible.do_action(offered.index(wanted))
                return
        raise NotThere(f'{self.role} {self.name!r} offers only {offered}')

    def box(self):
        box = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def centre(self):
        x, y, width, height = self.box()
        return x + width // 2, y + height // 2

    def click(self, times=1, button=1):
        self.desk.click(*self.centre(), times=times, button=button)

    def focus(self):
        if not self.accessible.grab_focus():
            self.click()
        self.desk.wait_for(lambda: self.focused, f'{self.name!r} has the focus')

    def value(self):
        """The text of a field, or the name of a thing without text."""
        text = self.accessible.get_text_iface()
        if text is None:
            return self.name
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))

    def fill(self, text):
        """Replaces the content of a field, as by selecting all and pasting."""
        self.focus()
        self.desk.keys('ctrl+a')
        self.desk.paste(text)
        self.desk.wait_for(lambda: self.value() == text, f'{self.name!r} holds {text!r}, not {self.value()!r}')

    # Tables

    def rows(self):
        return self.accessible.get_n_rows()

    def columns(self):
        return self.accessible.get_n_columns()

    def cell(self, row, column):
        return Node(self.accessible.get_accessible_at(row, column), self.desk)

    def text(self, row, column):
        return self.cell(row, column).name

    def headings(self):
        return [plain(self.accessible.get_column_description(column)) for column in range(self.columns())]

    def column_of(self, heading):
        return self.headings().index(heading)

    def row_of(self, column, text):
        for row in range(self.rows()):
            if text in self.text(row, column):
                return row
        raise NotThere(f'no row with {text!r} in column {column} of {self.name!r}')

    def type_into(self, row, column, text, commit='Return'):
        """Edits a cell. The open editor is not on the bus, so this goes by the keyboard; look at text() afterwards.

        By double click: a single one into a chosen row opens the editor late, and until then F2 is not heard.
        """
        self.cell(row, column).click(times=2)
        self.desk.keys('ctrl+a')
        self.desk.paste(text)
        self.desk.keys(commit)

    def tree(self, depth=0):
        """What a screen reader sees, for the eyes of whoever writes a test."""
        yield f'{"  " * depth}{self.role} {self.name!r} {" ".join(self.actions())}'.rstrip()
        for child in self.children():
            yield from child.tree(depth + 1)


class Desk:
    """Window manager, programs and hands. Ends what it started."""

    def __init__(self):
        self.programs = []
        self.shots = pathlib.Path(os.environ.get('YANBEN_E2E_SHOTS', '.'))
        self.window_manager = None

    def __enter__(self):
        self.window_manager = subprocess.Popen(['openbox'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Only a window manager answers this, and without one keys reach no window.
        wait_for(lambda: subprocess.run(['xdotool', 'get_num_desktops'], capture_output=True).returncode == 0,
                 'the window manager runs')
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            traceback.print_exception(kind, error, trace)
            self.shot('failure.png')
            for program in self.programs:
                application = self._application(program.pid)
                if application is not None:
                    (self.shots / 'failure.txt').write_text('\n'.join(Node(application, self).tree()))
            print(f'screenshot and tree lie in {self.shots}', file=sys.stderr)
        for program in self.programs:
            self._end(program)
        self._end(self.window_manager)
        if kind is not None and issubclass(kind, Exception):
            sys.exit(1)

    @staticmethod
    def _end(process):
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    @staticmethod
    def _application(pid):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == pid and application.get_child_count() > 0:
                return application
        return None

    def start(self, arguments=(), patience=40.0):
        """Starts the program; gives its node, under which its windows and dialogs lie."""
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', QT_QPA_PLATFORM='xcb', LC_ALL='C.UTF-8')
        program = subprocess.Popen([os.environ['YANBEN_PROGRAM'], *map(str, arguments)], env=environment)
        self.programs.append(program)

        def appeared():
            if program.poll() is not None:
                raise NotThere(f'the program ended by itself with {program.returncode}')
            return self._application(program.pid)

        return Node(wait_for(appeared, 'the program is on the accessibility bus', patience), self)

    def ended(self, patience=PATIENCE):
        """Waits until the program started last has ended; gives its exit status."""
        try:
            return self.programs[-1].wait(patience)
        except subprocess.TimeoutExpired:
            raise NotThere('the program still runs') from None

    def kill(self):
        """Ends the program started last without giving it a word, as a crash does."""
        self.programs[-1].kill()
        self.programs[-1].wait()

    wait_for = staticmethod(wait_for)

    @staticmethod
    def _hands(*arguments):
        subprocess.run(['xdotool', *map(str, arguments)], check=True)

    def click(self, x, y, times=1, button=1):
        # Not --sync: that waits long for a pointer that is there already.
        self._hands('mousemove', x, y)
        self._hands('click', '--repeat', times, '--delay', 50, button)

    def drag(self, start, end, steps=8):
        """With steps in between: a drag begins only after the pointer has gone some way."""
        self._hands('mousemove', *start)
        self._hands('mousedown', 1)
        for i in range(1, steps + 1):
            self._hands('mousemove', *(round(a + (b - a) * i / steps) for a, b in zip(start, end)))
            time.sleep(0.03)
        self._hands('mouseup', 1)

    def keys(self, *names):
        self._hands('key', '--delay', 40, *names)

    def paste(self, text):
        """Chinese arrives whole by the clipboard; typed through a remapped keyboard it loses characters."""
        self.copy(text)
        self.keys('ctrl+v')

    def copy(self, text):
        subprocess.run(['xclip', '-selection', 'clipboard', '-in'], input=text.encode(), stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=True)
        wait_for(lambda: self.clipboard() == text, 'the clipboard holds the text')

    @staticmethod
    def clipboard():
        return subprocess.run(['xclip', '-selection', 'clipboard', '-out'], capture_output=True, check=False).stdout.decode()

    def shot(self, name):
        subprocess.run(['import', '-window', 'root', str(self.shots / name)], check=False)
