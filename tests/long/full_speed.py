"""The whole program at full speed, one run after the other, for so many seconds.

Tells when it begins; and at its end, how many runs it made, and the longest stall of its event loop.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = str(Path.cwd())

from long.monkey.hand import window
from long.pulse import Pulse

from neuron_gui.ui import app
from neuron_gui.ui.startup.application import make_application

LOOK_MS = 100


def begin(pulse: Pulse) -> None:
    """Say that all is there, and count the seconds from now on."""
    pulse.begin()
    QTimer.singleShot(round(1000 * float(sys.argv[2])), lambda: window().files.end())
    sys.stdout.write("begun\n")
    sys.stdout.flush()


def keep_running(pulse: Pulse, runs: list[int]) -> None:
    """Begin again when a run has ended."""
    there = window()
    if there and there.trainer.snapshot and not there.trainer.playing:
        if there.trainer.ended:
            there.control.restart()
            return
        if not runs:
            begin(pulse)
        runs.append(there.trainer.snapshot.run)
        there.controls.speed.setValue(there.controls.speed.maximum())
        there.trainer.play()


if __name__ == "__main__":
    make_application()
    pulse, runs = Pulse(), []
    clock = QTimer(interval=LOOK_MS)
    clock.timeout.connect(lambda: keep_running(pulse, runs))
    clock.start()
    app.open_window(sys.argv[1])
    json.dump({"stall": pulse.longest[0], "runs": len(runs)}, sys.stdout)
