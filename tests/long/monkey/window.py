"""The process that the monkey plays in: the whole program, which tells each thing done, and every fault.

Reads a JSON list of things to do from standard input; its argument, if any, is the room on the disk in bytes.
Writes lines of JSON: the number of what is being done; at the end the longest stall of the event loop; before
that, if something is wrong, a fault.
"""

import faulthandler
import json
import logging
import os
import resource
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from long.monkey.files import laid_out
from long.monkey.hand import Hand, in_the_way, window
from long.monkey.rules import Rules
from long.pulse import Pulse
from PySide6.QtCore import QObject, QTimer, QtMsgType, qInstallMessageHandler

from neuron_gui.ui import app
from neuron_gui.ui.startup.application import make_application

HANGS = 300  # seconds without coming back, of which a busy machine may have given it few
RULES_EVERY = 25  # things done
FIRST_LOOK_MS = 20
HARMLESS = (
    "This plugin does not support ",  # says the platform without a screen
    "stat() failed for ",  # says a file dialog of Qt's own of a name that no disk can have
)
ON_A_FULL_DISK = "unsaved changes were not kept: [Errno 27]"  # all that can be said of it at the end


def tell(**news: object) -> None:
    """Write at once: the next moment may be the last."""
    os.write(1, (json.dumps(news) + "\n").encode())


def give_up(kind: str, details: str) -> NoReturn:
    """Tell of a fault, and end on the spot."""
    tell(fault=kind, details=details)
    os._exit(1)


class Faults(logging.Handler):
    """Everything unexpected goes to the program's log, and from there to here."""

    def emit(self, record: logging.LogRecord) -> None:
        if not record.getMessage().startswith(ON_A_FULL_DISK):
            give_up("exception", record.getMessage())


def hear_qt(kind: QtMsgType, _: object, text: str) -> None:
    """Take Qt's warnings for faults."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(HARMLESS):
        give_up("Qt warning", text + "\n" + "".join(traceback.format_stack(limit=12)))


class Play(QObject):
    """Does one thing after the other, also while a dialog waits in an event loop of its own."""

    def __init__(self, doings: list[list[Any]], files: list[Path]) -> None:
        super().__init__()
        self._doings, self._at = doings, 0
        self._hand, self._pulse, self._rules = (
            Hand(files, lambda thing: tell(meant=thing)),
            Pulse(),
            Rules(give_up),
        )

    def begin(self) -> None:
        """Wait for the window."""
        if window():
            self._pulse.begin()
            self._next()
        else:
            QTimer.singleShot(FIRST_LOOK_MS, self.begin)

    def _next(self) -> None:
        faulthandler.dump_traceback_later(HANGS, exit=True)
        if self._at == len(self._doings):
            self._pulse.doing = "the end"
            self._rules.end()
            return
        doing = self._pulse.doing = self._doings[self._at]
        tell(doing=self._at)
        self._at += 1
        QTimer.singleShot(doing[1] if doing[0] == "wait" else 0, self._next)  # what is done may not come back
        if self._at % RULES_EVERY == 0 and not in_the_way():
            self._rules.check()
        try:
            self._hand.do(*doing)
        except Exception:
            give_up("the monkey's own fault", traceback.format_exc())

    def tell_stall(self) -> None:
        """Tell of the longest time that the event loop did not come back."""
        milliseconds, doing = self._pulse.longest
        tell(stall=round(milliseconds), during=doing)


def fill_disk(room: int) -> None:
    """Let no file become larger than so many bytes: writing beyond fails, as it does on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))


def main() -> None:
    """Play until the list is done, or the window was closed on the way."""
    doings = json.load(sys.stdin)
    make_application()
    files = laid_out(Path.cwd())
    if len(sys.argv) > 1:
        fill_disk(int(sys.argv[1]))
    play = Play(doings, files)
    qInstallMessageHandler(hear_qt)
    logging.getLogger().addHandler(Faults(logging.ERROR))
    play.begin()
    app.open_window()
    play.tell_stall()


if __name__ == "__main__":
    faulthandler.enable()
    main()
