"""Brings the arithmetic of the step in sight from the training thread to the view that shows it."""

from PySide6.QtCore import QObject, Slot

from neuron_gui.core.explain import Explanation, explain
from neuron_gui.core.run import Run
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.this_step import ThisStepView
from neuron_gui.ui.widgets.sample_choice import SampleChoice


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
        self._choice = choice
        view.wanted.connect(self._ask)
        self._explanations = Inquiry(trainer, self)
        self._explanations.answered.connect(view.show_explanation)
        control.began.connect(self._begin)

    @Slot(object, object)
    def _begin(self, snapshot: Snapshot, _: object) -> None:
        self._choice.fit(snapshot.experiment)

    @Slot(int, int)
    def _ask(self, step: int, sample: int) -> None:
        self._explanations.ask(lambda run: _explained(run, step, sample))


def _explained(run: Run, step: int, sample: int) -> Explanation | None:
    """Return the explanation of a step, or None if the run is shorter by now."""
    return explain(run, step, sample, translated) if step <= run.steps else None
