"""Brings the arithmetic of the step in sight from the training thread to the view that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from neuron_gui.core.explain import Explanation, explain
from neuron_gui.core.run import Run
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.this_step import ThisStepView
from neuron_gui.ui.widgets.sample_choice import SampleChoice

if TYPE_CHECKING:
    from neuron_gui.core.handwork import HandWork


class Explainer(QObject):
    """Asks the run what the view wants, and keeps the choice of a sample within the run's samples."""

    def __init__(
        self,
        view: ThisStepView,
        choice: SampleChoice,
        control: RunController,
        trainer: Trainer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._choice, self._view = choice, view
        view.wanted.connect(self._ask)
        self._explanations = Inquiry(trainer, self)
        self._explanations.answered.connect(view.show_explanation)
        view.work_wanted.connect(self._ask_for_work)
        self._works = Inquiry(trainer, self)
        self._works.answered.connect(self._bring_work)
        control.began.connect(self._begin)

    @Slot(object, object)
    def _begin(self, snapshot: Snapshot, _: object) -> None:
        self._choice.fit(snapshot.experiment)

    @Slot(int, int)
    def _ask(self, step: int, sample: int) -> None:
        self._explanations.ask(lambda run: _explained(run, step, sample))

    @Slot(int, int)
    def _ask_for_work(self, step: int, sample: int) -> None:
        self._works.ask(lambda run: _worked(run, step, sample))

    @Slot(object)
    def _bring_work(self, work: tuple[HandWork | None]) -> None:
        self._view.show_work(*work)


def _worked(run: Run, step: int, sample: int) -> tuple[HandWork | None] | None:
    """Return the blanks of a step, or None if the run is shorter by now."""
    from neuron_gui.core.handwork import hand_work  # only here: nothing of it is there at the start

    if step > run.steps:
        return None
    if work := hand_work(run, step, sample, translated):
        work.lay_out()
    return (work,)


def _explained(run: Run, step: int, sample: int) -> Explanation | None:
    """Return the explanation of a step, or None if the run is shorter by now."""
    return explain(run, step, sample, translated) if step <= run.steps else None
