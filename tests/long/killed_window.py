"""The whole program, which edits, runs and saves without rest until it is killed.

It tells its parent what `support/killed.py` tells, but keeps its changes when the program does so, and in the
folder that the program chooses.
"""

import os
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = str(Path(sys.argv[2]).parent)
sys.path.insert(0, str(Path(__file__).parents[1]))

from long.monkey.hand import window

from neuron_gui.ui import app
from neuron_gui.ui.startup.application import make_application

NUMBER = int(Path(sys.argv[2]).name.partition(".")[0])
EDITS_PER_SAVE = 40 if NUMBER % 2 else 10**9  # half of the programs never save


def work() -> None:
    """Make one more edit, and tell; save now and then, and let the run go on."""
    there = window()
    if not there:
        return
    document = there.document
    document.set_value("seed", document.experiment.seed + 1, "edit")
    tell("edited", document.experiment.seed)
    if document.experiment.seed % 3 == 0:
        there.trainer.play()
    if document.experiment.seed % EDITS_PER_SAVE == 0 and there.files.save():
        tell("saved", document.experiment.seed)


def tell(word: str, number: int) -> None:
    sys.stdout.write(f"{word} {number} {monotonic()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    make_application()
    clock = QTimer(interval=5)
    clock.timeout.connect(work)
    clock.start()
    app.open_window(sys.argv[2])
