"""The sample that is looked at: one choice, shared by all views that show one sample at a time."""

from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.experiment import Experiment


class SampleChoice(QObject):
    """`number` counts from 0 and is always below `count`; `changed` brings it when it is another one."""

    changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        self.count = 1

    def fit(self, experiment: Experiment) -> None:
        """Be a choice among this experiment's samples; stay with the one chosen, if it has that many."""
        self.count = experiment.data.n
        self.choose(self.number)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Look at another sample."""
        number = max(0, min(number, self.count - 1))
        if number != self.number:
            self.number = number
            self.changed.emit(number)
