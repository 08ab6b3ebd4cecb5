"""The composition root: makes the application, its theme, its log and the window."""

import gc
import logging
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from neuron_gui import __version__
from neuron_gui.ui import accessible, settings, text_size, theme
from neuron_gui.ui.shell import Shell, wait_for


def make_application() -> QApplication:
    """Make the application with its name, style and theme."""
    QCoreApplication.setOrganizationName(settings.ORGANIZATION)
    QCoreApplication.setApplicationName(settings.APPLICATION)
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication.instance() or QApplication([settings.APPLICATION])
    assert isinstance(app, QApplication)
    app.setApplicationDisplayName("Neuron Lab")
    app.setStyle("Fusion")
    accessible.install()
    stored = settings.Settings()
    theme.apply(app, theme.named(stored.theme))
    text_size.apply(app, stored.text_size)
    return app


def open_window(name: str | None = None) -> int:
    """Open the laboratory, on a file or preset if one is named; return the exit code when it is closed."""
    gc.disable()  # there is nothing to collect yet; the window's own clock sees to it later
    app = make_application()
    theme.follow_system(app)
    shell = Shell()
    shell.show_now()
    _start_log()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # or numpy's would spin beside what is done here
    from neuron_gui.ui import quick_pyqtgraph  # noqa: F401 -- before anything else imports pyqtgraph
    from neuron_gui.ui.laboratory import Laboratory  # which takes several times as long as the shell

    laboratory = Laboratory(app)

    def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        laboratory.window.report("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = unexpected
    opener = FileOpener(lambda file: laboratory.window.files.open_named(file), app)
    if sys.platform == "darwin":  # elsewhere nobody asks so, and filtering all events takes time
        app.installEventFilter(opener)
    laboratory.window.files.offer_recovery()
    if name is not None:
        laboratory.window.files.open_named(name)
    wait_for(laboratory.window.trainer.changed)  # what it brings is laid out and painted at once
    gc.freeze()  # what is here now stays: collecting garbage need not look through it again
    laboratory.show()
    QTimer.singleShot(0, shell.close)
    with _ended_by_signals(lambda: laboratory.window.files.end()):
        return app.exec()


class FileOpener(QObject):
    """Opens what macOS asks the application to open, such as a file that was double-clicked."""

    def __init__(self, open_named: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._open = open_named

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take such a request."""
        if not isinstance(event, QFileOpenEvent):
            return False
        self._open(event.file())
        return True


@contextmanager
def _ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl+C in the terminal, or the system, end the program in good order.

    Python looks for signals when it runs, which the window's clock for garbage sees to twice a second.
    """
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda *_: QTimer.singleShot(0, end)) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _start_log() -> None:
    """Keep what went wrong in a file of the user's, small and rotated; or do without one."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "neuron-lab.log", maxBytes=500_000, backupCount=1, encoding="utf-8"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("No log is kept: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
