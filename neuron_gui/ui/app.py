"""The composition root: makes the application, its theme, its log and the window."""

import gc
import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from shiboken6 import Shiboken

from neuron_gui import signals
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup import program_log
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.startup.shell import Shell, show_painted, wait_for
from neuron_gui.ui.style import motion, theme


def open_window(name: str | None = None) -> int:
    """Open the laboratory, on a file or preset if one is named; return the exit code when it is closed."""
    app = make_application()
    theme.follow_system(app)
    motion.allow(Settings().motion)
    shell = Shell()
    show_painted(shell)
    logging.getLogger().addHandler(_ToLog())
    from neuron_gui.ui.startup import lean_numpy  # noqa: F401 -- before anything else imports numpy

    # isort: split
    from neuron_gui.ui.laboratory import Laboratory  # which takes longer than the shell

    laboratory = Laboratory(app, furnished=False)
    laboratory.stand_at(shell.pos())
    if name is None:  # else there would be another experiment first
        laboratory.show_first_picture()
        shell.close()
    from neuron_gui.ui.startup import lean_pyqtgraph  # noqa: F401 -- before the views import pyqtgraph

    laboratory.furnish()
    gc.freeze()  # what is here now stays: collecting garbage need not look through it again

    unexpected = Unexpected(app)
    unexpected.happened.connect(laboratory.report, Qt.ConnectionType.QueuedConnection)
    sys.excepthook = unexpected.hook
    opener = FileOpener(lambda file: laboratory.window.files.open_named(file), app)
    if sys.platform == "darwin":  # elsewhere nobody asks so, and filtering all events takes time
        app.installEventFilter(opener)
    app.commitDataRequest.connect(laboratory.end_session)
    laboratory.window.files.offer_recovery()
    laboratory.window.lessons.writing.offer_recovery()
    laboratory.window.housekeeping.offer_log()
    if name is not None:
        laboratory.window.files.open_named(name)
    wait_for(laboratory.window.trainer.changed)  # what it brings is laid out and painted at once
    gc.freeze()
    laboratory.show()
    if name is not None:
        QTimer.singleShot(0, shell.close)
    # Python looks for signals when it runs, which the window's clock for garbage sees to twice a second.
    with signals.handled(lambda *_: QTimer.singleShot(0, laboratory.window.files.end)):
        code = app.exec()
    laboratory.window.files.end()  # which the window is still open for if its screen has gone
    _leave_clipboard()
    return code


def _leave_clipboard() -> None:
    """Replace what Python made on the clipboard: Qt would delete it after Python has ended, and crash."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    if data is not None and Shiboken.createdByPython(data):
        clipboard.setText(data.text())


class Unexpected(QObject):
    """Brings what nobody expected to the window: later, as it may come from painting or another thread."""

    happened = Signal(str)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what Python would print."""
        self.happened.emit("".join(traceback.format_exception(kind, error, trace)))


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


class _ToLog(logging.Handler):
    """Writes what modules tell into the program's log."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        program_log.write(self.format(record))
