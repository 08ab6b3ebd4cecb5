"""Real windows in processes of their own, with a home of their own, as one finds them after a crash."""

import os
import subprocess
import sys
from pathlib import Path

PATIENCE = 60.0  # seconds, for machines that are busy with other things

# Opens the window and, once it runs, lets `act(window)` of a test's own act; each line it prints is awaited.
PROGRAM = """
import os, signal, sys
from PySide6.QtCore import QTimer
from neuron_gui import cli
from neuron_gui.ui.main_window import MainWindow
from PySide6.QtWidgets import QApplication

def say(*words):
    print(*words, flush=True)

def shown():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

{code}

def wait():
    app = QApplication.instance()
    there = app and [w for w in app.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    QTimer.singleShot(0 if there else 20, (lambda: act(there[0])) if there else wait)

original = QApplication.exec
QApplication.exec = lambda *_: (QTimer.singleShot(0, wait), original())[1]
sys.exit(cli.main({arguments}))
"""


def start(home: Path, code: str, *arguments: str, **variables: str) -> "subprocess.Popen[str]":
    """Start the program; `code` defines what `act(window)` does once its window is there.

    `variables` go into its environment.
    """
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "QT_"))}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **variables}
    text = PROGRAM.format(code=code, arguments=repr(list(arguments)))
    return subprocess.Popen(
        [sys.executable, "-c", text],
        env=environment,
        cwd=home,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def line(process: "subprocess.Popen[str]") -> str:
    """Return the next line that a program says."""
    assert process.stdout
    text = process.stdout.readline().strip()
    assert text, f"it ended: {process.communicate()}"
    return text


def end(process: "subprocess.Popen[str]") -> int:
    """Wait for the end and return the exit code."""
    process.communicate(timeout=PATIENCE)
    return process.returncode
