"""Seconds from process start to the first painted frame: the laboratory beside an empty PySide6 window.

Both are started in turn, warm, with the platform that QT_QPA_PLATFORM or the display gives.
"""

import subprocess
import sys
from time import time

import numpy as np

ROUNDS = 7

REPORT = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            app.removeEventFilter(self)
            QTimer.singleShot(0, lambda: (print(time.time(), flush=True), app.quit()))
        return False
first = FirstPaint()
app.installEventFilter(first)
"""
EMPTY = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
{REPORT}
window.show()
app.exec()
"""
LABORATORY = f"""
from neuron_gui.ui import app as application
app = application.make_application()
from neuron_gui.ui.main_window import MainWindow
window = MainWindow()
{REPORT}
window.show()
app.exec()
window.close()
"""


def main() -> None:
    """Print the table."""
    times: dict[str, list[float]] = {"empty PySide6 window": [], "the laboratory": []}
    for _ in range(ROUNDS):
        for name, code in zip(times, (EMPTY, LABORATORY), strict=True):
            times[name].append(first_frame(code))
    empty = float(np.median(times["empty PySide6 window"]))
    print("process start to first painted frame      median s    min s    times the empty window")
    for name, found in times.items():
        print(f"{name:38} {np.median(found):10.3f} {min(found):8.3f} {np.median(found) / empty:10.2f}")


def first_frame(code: str) -> float:
    """Return the seconds until a program has painted."""
    begin = time()
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    return float(done.stdout.split()[0]) - begin


if __name__ == "__main__":
    main()
