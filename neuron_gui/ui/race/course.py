"""A race under way: the clock asks for the next frame, one thread at a time makes it."""

from collections.abc import Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from neuron_gui.core.compare.race import Race, first_front
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell
from neuron_gui.threads.latest import Latest

FRAME_MS = 16
FRAME_SECONDS = 0.012
SECONDS = 6.0  # that a race takes at least, so that one can watch it


class Course(QObject):
    """`moved` brings every racer as it is now, frame by frame; `ended` comes once all have an outcome.

    The front moves by equal factors in equal times: the first steps of all are seen, and the long ones of
    guessing, too.
    """

    moved = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seconds = SECONDS
        self._race: Race | None = None
        self._first = 0.0  # where the front begins
        self._began = 0.0
        self._latest = Latest(self)
        self._latest.answered.connect(self._take)
        self._clock = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._ask)

    @property
    def running(self) -> bool:
        """Whether a race is under way."""
        return self._clock.isActive()

    def start(self, experiments: Sequence[Experiment], budget: float) -> None:
        """Begin a race, and leave the one before."""
        self.cancel()
        self._race, self._first = None, first_front(experiments, budget)
        self._latest.ask(partial(_begun, tuple(experiments), budget))
        self._clock.start()

    def cancel(self) -> None:
        """Ask for no more frames; what is being made is not shown."""
        self._clock.stop()
        self._latest.drop()

    @Slot()
    def _ask(self) -> None:
        if self._race and not self._latest.busy:
            part = min(1.0, (perf_counter() - self._began) / self.seconds) if self.seconds else 1.0
            front = self._first * (self._race.budget / self._first) ** part
            self._latest.ask(partial(_moved, self._race, front))

    @Slot(object)
    def _take(self, answer: object) -> None:
        if isinstance(answer, Race):
            self._race, self._began = answer, perf_counter()
            return
        self.moved.emit(answer)
        if self._race and self._race.over:
            self._clock.stop()
            self.ended.emit(answer)


def _begun(experiments: Sequence[Experiment], budget: float, tell: Tell) -> Race:
    """Line the racers up; with many samples that takes a while."""
    return Race(experiments, budget)


def _moved(race: Race, front: float, tell: Tell) -> object:
    """Let everybody go on, up to a front as far as there is time, and return how they stand."""
    race.advance(front, FRAME_SECONDS)
    return race.standing()
