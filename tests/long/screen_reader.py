"""What a screen reader gets of the real program over AT-SPI: Debian's Python runs this in a bus of its own.

It works the program by keys as its user would, and writes down, as JSON, what it found and heard.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 -- the version first

PATIENCE = 30.0  # seconds, for machines that are busy with other things
SPACE, TAB, ESCAPE, LEFT, DOWN, PAGE_DOWN = 0x20, 0xFF09, 0xFF1B, 0xFF51, 0xFF54, 0xFF56
CONTROL, SHIFT = 37, 50  # key codes of X
CELLS = {"table", "tree table", "list", "menu bar"}  # what they hold is content

Found = dict[str, Any]


class Reader:
    """Hears what the program announces, and what gets the focus."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.focused: list[Found] = []
        self._listeners = []
        for event, hear in (
            ("object:announcement", lambda event: self.said.append(event.any_data)),
            ("object:state-changed:focused", self._note_focus),
        ):
            listener = Atspi.EventListener.new(hear)
            listener.register(event)
            self._listeners.append(listener)

    def _note_focus(self, event: Any) -> None:
        if event.detail1:
            self.focused.append(described(event.source))

    def wait(self, found: Callable[[], Any]) -> Any:
        """Hear on until there is something; return it, or what there is when patience ends."""
        deadline = time.monotonic() + PATIENCE
        while not (answer := _tried(found)) and time.monotonic() < deadline:
            self.listen(0.05)
        return answer

    def listen(self, seconds: float) -> None:
        """Take in what comes in so many seconds."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)

    def hear(self, begin: str) -> str:
        """Return the last announcement once one begins like that; else nothing."""
        return self.wait(lambda: next((text for text in self.said[::-1] if text.startswith(begin)), "")) or ""


def _tried(found: Callable[[], Any]) -> Any:
    try:
        return found()
    except GLib.Error:  # it went while it was asked
        return None


def press(reader: Reader, key: int, *held: int) -> None:
    """Press a key, while others are held."""
    for code in held:
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
    for code in held[::-1]:
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)
    reader.listen(0.2)


# --- The tree -----------------------------------------------------------------------------------------


def described(thing: Any) -> Found:
    """Return what is told of one thing."""
    states = thing.get_state_set()
    labels = [
        each.get_target(0).get_name()
        for each in thing.get_relation_set()
        if each.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "label": labels[0] if labels else "",
        "value": _value(thing),
        "text": _text(thing),
    }


def _value(thing: Any) -> float | None:
    return Atspi.Value.get_current_value(thing) if "Value" in thing.get_interfaces() else None


def _text(thing: Any) -> str | None:
    if "Text" not in thing.get_interfaces():
        return None
    return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))


def things(thing: Any) -> Iterator[Any]:
    """Yield a thing and all below it that shows; cells are content."""
    yield thing
    if thing.get_role_name() in CELLS:
        return
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from things(child)


def tree(window: Any) -> list[Found]:
    """Return what is told of all that shows in a window."""
    return [described(thing) for thing in things(window)]


def find(window: Any, role: str, name: str) -> Any:
    """Return a thing that shows, by its role and the beginning of its name."""
    for thing in things(window):
        if thing.get_role_name() == role and (thing.get_name() or "").startswith(name):
            return thing
    return None


def windows() -> list[Any]:
    """Return all windows of the program."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
    neuron = [each for each in programs if each and "neuron" in (each.get_name() or "").casefold()]
    return [each.get_child_at_index(at) for each in neuron for at in range(each.get_child_count())]


# --- What is done -------------------------------------------------------------------------------------


@contextmanager
def program(reader: Reader, *command: str) -> Iterator[Any]:
    """Start the program and yield its window; it is ended afterwards."""
    process = subprocess.Popen(command)
    try:
        yield reader.wait(lambda: next((each for each in windows() if find(each, "chart", "Plot")), None))
    finally:
        process.terminate()
        process.wait(PATIENCE)
        reader.wait(lambda: not windows())


def read_a_run(reader: Reader, window: Any) -> Found:
    """Let the neuron learn, hear how it ends, go along the loss, and have the plots told."""
    found: Found = {"beginning": tree(window)}
    press(reader, SPACE)
    found["end"] = reader.hear("Solved")
    loss = find(window, "chart", "Plot: Loss")
    Atspi.Component.grab_focus(loss)
    reader.listen(0.3)
    found["plot"] = described(loss)
    press(reader, LEFT, CONTROL)
    found["a tenth back"] = reader.hear("Step 99: loss")
    press(reader, LEFT)
    found["a step back"] = reader.hear("Step 98: loss")
    weights = find(window, "chart", "Plot: Weights")
    Atspi.Component.grab_focus(weights)
    press(reader, DOWN)
    found["the next curve"] = reader.hear("Step 98: y")
    found["views"] = {}
    for number in "123456":
        press(reader, ord(number))
        found["views"][number] = tree(window)
    Atspi.Action.do_action(find(window, "page tab", "Neuron"), 0)
    reader.listen(0.5)
    found["panel"] = tree(window)
    press(reader, ord("d"), CONTROL, SHIFT)
    told = partial(find, role="push button", name="Tell more")
    dialog = reader.wait(lambda: next(filter(told, windows()), None))
    found["words"] = [found_text(dialog)]
    for _ in range(2):
        Atspi.Action.do_action(told(dialog), 0)
        reader.listen(0.3)
        found["words"].append(found_text(dialog))
    found["dialog"] = tree(dialog)
    press(reader, ESCAPE)
    return found


def found_text(dialog: Any) -> str:
    """Return the text of a dialog."""
    return _text(find(dialog, "text", "The plots in words")) or ""


def read_a_lesson(reader: Reader, window: Any) -> Found:
    """Go by Tab from the lesson's text to its answers, give one, run, and hear what came of it."""
    found: Found = {"beginning": reader.hear("The slope")}
    text = reader.wait(lambda: find(window, "document frame", "The slope"))
    found["panel"] = tree(window)
    Atspi.Component.grab_focus(text)
    reader.listen(0.3)
    begin = len(reader.focused) - 1
    for _ in range(4):
        press(reader, TAB)
    found["tab"] = reader.focused[begin:]
    Atspi.Action.do_action(find(window, "check box", "It falls"), 0)
    reader.listen(0.3)
    press(reader, SPACE)
    found["outcome"] = reader.hear("It falls")
    press(reader, PAGE_DOWN)
    found["next"] = reader.hear("A step by hand")
    return found


if __name__ == "__main__":
    Atspi.init()
    reader = Reader()
    to, command, lesson = sys.argv[1:]
    with program(reader, command) as window:
        run = read_a_run(reader, window)
    with program(reader, command, lesson) as window:
        told = read_a_lesson(reader, window)
    Path(to).write_text(json.dumps({"run": run, "lesson": told}))
