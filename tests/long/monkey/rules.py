"""What has to be so, whatever the monkey has done."""

from collections.abc import Callable
from contextlib import suppress
from random import Random

from long.monkey.hand import in_the_way, window
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support import no_training_thread

from neuron_gui import Experiment, Run
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.threads.training import Inquiry
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.window.place import Place
from neuron_gui.ui.window.presenter import Black

Fault = Callable[[str, str], object]
WORK = 2_000_000  # multiplications that comparing a record may take
FEW_STEPS = 50
AGAIN_MS = 20
PATIENCE = 1000  # times that the end waits before it says that something does not come


class Rules(QObject):
    """Checks the window on the way, and ends it in good order."""

    def __init__(self, fault: Fault) -> None:
        super().__init__()
        self._fault = fault
        self._random = Random(0)
        self._patience = PATIENCE

    def check(self) -> None:
        """Check what has to be so at any time."""
        there = window()
        if not there:
            return
        experiment = there.document.experiment
        if Experiment.from_json(experiment.to_json()) != experiment:
            self._fault("the document does not load what it saves", experiment.to_json().decode())
        run = there.controls.run_button
        if not (run.isVisibleTo(there) and there.centralWidget().isVisibleTo(there)):
            self._fault("the Run button is not there", "")
        for place in there.findChildren(Place):
            if place.isVisible() and not any(pane.widget.isVisibleTo(place) for pane in place.panes):
                self._fault("a place shows nothing", ", ".join(pane.name for pane in place.panes))
        share = self._random.random()
        inquiry = there.findChild(Inquiry, "same bits") or self._inquiry(there)
        inquiry.ask(lambda run: differing(run, share))

    def _inquiry(self, there: MainWindow) -> Inquiry:
        inquiry = Inquiry(there.trainer, there)
        inquiry.setObjectName("same bits")
        inquiry.answered.connect(self._hear)
        return inquiry

    def _hear(self, difference: str) -> None:
        self._fault("a record is not replayed with the same bits", difference)

    # --- The end ------------------------------------------------------------------------------------

    def end(self) -> None:
        """Leave every dialog, run the experiment to its end, compare, and close the window."""
        there = window()
        if not there:
            self._fault("the window is gone", "")
        elif asking := self._left_open():
            QTest.keyClick(asking, Qt.Key.Key_Escape)
            self._again(self.end, f"{asking} cannot be left")
        else:
            with suppress(ExperimentError):
                there.document.set_value("stop.max_steps", FEW_STEPS, "few steps")
            there.control.restart()
            there.controls.speed.setValue(there.controls.speed.maximum())
            self._play_to_end()

    def _play_to_end(self) -> None:
        there = window()
        if not there:
            self._fault("the window is gone", "")
            return
        if there.trainer.snapshot and not there.trainer.ended and not there.trainer.playing:
            there.trainer.play()
        if not there.trainer.ended:
            self._again(self._play_to_end, "the run does not end")
            return
        run = Run(there.document.experiment)
        run.advance(FEW_STEPS)
        if repr(run.last) != repr(there.trainer.snapshot.last):
            self._fault("the window does not show what its experiment gives", f"{run.last}")
        there.files.end()
        QTimer.singleShot(AGAIN_MS, self._closed)

    def _closed(self) -> None:
        if window():
            self._again(self._closed, "the window does not close")
        elif not no_training_thread():
            self._fault("a training thread is left", "")

    @staticmethod
    def _left_open() -> QWidget | None:
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        return in_the_way() or next((w for w in shown if isinstance(w, Black)), None)

    def _again(self, what: Callable[[], None], complaint: str) -> None:
        self._patience -= 1
        if not self._patience:
            self._fault(complaint, "")
        QTimer.singleShot(AGAIN_MS, what)


def differing(run: Run, share: float) -> str | None:
    """Return how a record that is replayed differs from the same one of a run made anew, if it does."""
    experiment = run.experiment
    step = min(round(share * run.steps), WORK // (experiment.data.n * (experiment.data.d + 1)))
    anew = Run(experiment, run.journal)
    while anew.steps < step and anew.advance(min(step - anew.steps, 1 + step // 3)):
        pass
    ours, theirs = run.record(step), anew.last
    return None if repr(ours) == repr(theirs) else f"step {step}: {ours} and {theirs}"
