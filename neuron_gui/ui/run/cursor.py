"""The step that the mouse points at: one for all plots over steps and the timeline."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot

from neuron_gui.core.records import Record
from neuron_gui.core.run import record_if_made
from neuron_gui.threads.training import Inquiry, Trainer


class Pointable(Protocol):
    """What has steps to point at: `hovered` brings the one under the mouse, or None."""

    hovered: SignalInstance

    def show_hover(self, step: int | None, record: Record | None) -> None:
        """Mark a step, or none; its record follows as soon as it is there."""


class Cursor(QObject):
    """Shows everywhere what is pointed at anywhere, and asks for the exact record of that step."""

    def __init__(self, trainer: Trainer, places: Sequence[Pointable], parent: QObject) -> None:
        super().__init__(parent)
        self._places = places
        self._step: int | None = None
        for place in places:
            place.hovered.connect(self.point)
        self._records = Inquiry(trainer, self)
        self._records.answered.connect(self._read)

    @Slot(object)
    def point(self, step: int | None) -> None:
        """Point at a step, or at none."""
        if step == self._step:
            return
        self._step = step
        self._show(None)
        if step is not None:
            self._records.ask(lambda run: record_if_made(run, step))

    @Slot()
    def forget(self) -> None:
        """Point at nothing: what was pointed at belonged to another run."""
        self.point(None)

    @Slot(object)
    def _read(self, record: Record) -> None:
        if record.step == self._step:
            self._show(record)

    def _show(self, record: Record | None) -> None:
        for place in self._places:
            place.show_hover(self._step, record)
