"""What a lesson wants found: the run with the hidden value, behind the learner's own in every plot."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from neuron_gui.core.compare.kept_run import PinnedRun, run_to_end
from neuron_gui.core.lessons.finding import FindQuestion
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.progress import Tell
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.plots.other_runs import TARGET, Overlay


class LessonTarget(QObject):
    """Has the run made in a thread, and `show` draw it as long as the lesson is at that question."""

    def __init__(
        self, player: LessonPlayer, show: Callable[[Overlay | None], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player, self._show_run = player, show
        self._asked: FindQuestion | None = None
        self._made: Overlay | None = None
        self._runs = Latest(self)
        self._runs.answered.connect(self._take)
        player.turned.connect(self._follow)
        player.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """Have the target of this question made, and shown while its experiment is there."""
        ask = self._player.step.ask if self._player.step else None
        asked = ask if isinstance(ask, FindQuestion) else None
        if asked is not self._asked:
            self._asked, self._made = asked, None
            self._runs.drop()
            if asked:
                self._runs.ask(partial(_made, asked))
        self._show_run(None if self._player.displaced else self._made)

    @Slot(object)
    def _take(self, answer: tuple[FindQuestion, PinnedRun]) -> None:
        asked, run = answer
        if asked is self._asked:
            roomy = run.outcome is not Outcome.DIVERGED
            name = self.tr("target")
            self._made = Overlay(name, run.curves, run.trail, TARGET, guesses=run.guesses, roomy=roomy)
            self._follow()


def _made(asked: FindQuestion, tell: Tell) -> tuple[FindQuestion, PinnedRun]:
    return asked, run_to_end(asked.hidden, tell)
