"""What benchmarks of the window share: settings of their own, samples, and how long it answers to nothing."""

import gc
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, sleep, thread_time
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from neuron_gui import Experiment, resources
from neuron_gui.core.dataset import Data
from neuron_gui.threads.training import SWITCH_INTERVAL
from neuron_gui.ui.startup.application import make_application

if TYPE_CHECKING:
    from neuron_gui.ui.main_window import MainWindow

SIZE = 1280, 800
SETTLING = 0.5  # seconds in which whatever is set off must have come back


@contextmanager
def own_settings() -> Iterator[Path]:
    """Keep a person's settings out of what is measured, and the other way round; yield an empty folder."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        yield Path(folder)


def application() -> QApplication:
    """Return the application, whose threads take turns as in the laboratory."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    return make_application()


@contextmanager
def laboratory(experiment: Experiment | None = None, size: tuple[int, int] = SIZE) -> Iterator["MainWindow"]:
    """Open the real window; close it in the end, also after an error, which a running thread would hide.

    As in the program, collecting garbage does not look through what was made before it was shown.
    """
    from neuron_gui.ui.document import Document
    from neuron_gui.ui.main_window import MainWindow

    window = MainWindow(Document(experiment or resources.preset(resources.OPENING)))
    window.resize(*size)
    gc.freeze()
    window.show()
    try:
        yield window
    finally:
        window.document.open(window.document.experiment, None)  # nothing to be asked about
        window.close()
        gc.unfreeze()
        QGuiApplication.clipboard().clear()  # Qt would delete what Python made after Python has ended


def numbers(rows: int, inputs: int) -> Data:
    """Return samples with every digit in use."""
    rng = np.random.default_rng(0)
    return Data(inputs=rng.normal(size=(rows, inputs)), targets=rng.normal(size=rows))


class Stall(NamedTuple):
    """Seconds: what was done itself, and the longest that events waited, by the clock and the processor."""

    itself: float
    longest: float
    busiest: float


def stall(app: QApplication, do: Callable[[], object] = lambda: None) -> Stall:
    """Do something; return how long the window answers to nothing until all that it sets off is back."""
    begin, waits = perf_counter(), []
    while perf_counter() - begin < SETTLING:
        start, busy = perf_counter(), thread_time()
        if waits:
            app.processEvents()
        else:
            do()
        waits.append((perf_counter() - start, thread_time() - busy))
        sleep(0.0005)
    return Stall(waits[0][0], *map(max, zip(*waits, strict=True)))
