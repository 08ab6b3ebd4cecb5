"""A window that edits and saves without rest until it is killed, and tells its parent every step on the way.

Arguments: the folder of recovery files, the experiment file, seconds between a change and its being kept.
Each line it writes is a word, the number of the edit, and the time: `edited 12 812.3` or `saved 12 812.4`.
"""

import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QTimer

from neuron_gui import Experiment
from neuron_gui.ui.document import Document
from neuron_gui.ui.files.recovery import Recovery

EDITS_PER_SAVE = 40


def main(folder: str, file: str, interval: str) -> None:
    """Edit until killed."""
    app = QCoreApplication([])
    path = Path(file)
    document = Document(Experiment.load(path), path)
    recovery = Recovery(document, Path(folder), float(interval))

    def tell(word: str) -> None:
        sys.stdout.write(f"{word} {document.experiment.seed} {monotonic()}\n")
        sys.stdout.flush()

    def work() -> None:
        document.set_value("seed", document.experiment.seed + 1, "edit")
        tell("edited")
        if document.experiment.seed % EDITS_PER_SAVE == 0:
            document.save(path)
            tell("saved")

    clock = QTimer(interval=5)
    clock.timeout.connect(work)
    clock.start()
    assert recovery
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
