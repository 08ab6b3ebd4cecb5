"""What the first picture does without, done in idle moments: a little at a time, under nobody's hands."""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

BEGIN_MS = 500  # after which the first picture is surely there
TURN_MS = 40  # from one piece of work to the next
TYPED_INTO = QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox

# What is soon wanted, each before whatever imports it, so that none takes long.
MODULES = tuple(
    f"neuron_gui.{name}"
    for name in (
        "ui.compare.columns",
        "ui.compare.panel",
        "ui.lessons.answer_button",
        "ui.lessons.dots",
        "ui.lessons.requests",
        "ui.lessons.panel",
        "core.handwork",
        "core.handwork.notebook",
        "ui.views.this_step.blank_row",
        "ui.views.this_step.work_out",
        "ui.plots.picture",
        "ui.window.plots_page",
        "core.reports.notes",
        "core.reports.content",
        "ui.reports.dialog",
    )
)


class IdleWork(QObject):
    """Imports MODULES, then does each of some `pieces`, as long as there is nothing else to do."""

    def __init__(
        self, pieces: tuple[Callable[[], object], ...], is_busy: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._due: Iterator[Callable[[], object]] = iter((*_imports(), *pieces))
        self._timer = QTimer(self, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)
        QTimer.singleShot(BEGIN_MS, self._timer, self._timer.start)

    @Slot()
    def _turn(self) -> None:
        if self._is_busy() or _is_in_use():
            return
        if piece := next(self._due, None):
            piece()
        else:
            self._timer.stop()


def _imports() -> Iterator[Callable[[], object]]:
    return (partial(import_module, name) for name in MODULES)


def _is_in_use() -> bool:
    """Whether somebody types, clicks or chooses just now."""
    app = QApplication
    return bool(
        app.mouseButtons().value
        or app.activePopupWidget()
        or app.activeModalWidget()
        or isinstance(app.focusWidget(), TYPED_INTO)
    )
