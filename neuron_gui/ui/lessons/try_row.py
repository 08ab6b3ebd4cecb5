"""What has come of all tries so far, below a question that is answered by running; and of the last one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neuron_gui.core.compare.differences import settings
from neuron_gui.core.lessons.challenges import Challenge
from neuron_gui.core.lessons.tries import Tried, TryQuestion
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.words import turned
from neuron_gui.ui.lessons.medals import MedalRow
from neuron_gui.ui.text.translate import translated, translated_message
from neuron_gui.ui.widgets.plain_label import PlainLabel


class TryRow(QWidget):
    """Shows what may be turned, what there is to come to, and the best of all tries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.free = PlainLabel()
        self.medals = MedalRow()
        self.best = PlainLabel()
        for label in (self.free, self.best):
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.free)
        layout.addWidget(self.medals)
        layout.addWidget(self.best)

    def show_best(self, ask: TryQuestion | None, answer: Answer | None) -> None:
        """Show the best of all tries at a question, or nothing if it is not asked."""
        self.setVisible(ask is not None)
        best = answer.best if answer else None
        if not ask or not answer:
            return
        known = settings(ask.start)
        names = ", ".join(translated(known[path].title) for path in ask.free)
        self.free.setText(self.tr("To be turned: {names}.").format(names=names))
        if isinstance(ask, Challenge):
            self.medals.show_medals(ask.medals, ask.kind, best.medal if best else "")
        else:
            self.medals.hide()
        self.best.setText("   ".join(self._told(ask, answer)))

    def _told(self, ask: TryQuestion, answer: Answer) -> list[str]:
        parts = []
        if isinstance(ask, Challenge):
            parts.append(self.tr("Par: {value}.").format(value=displayed(ask.aim)))
        if answer.prediction is None:
            return [*parts, self.tr("No try yet.")]
        tries = self.tr("Tries: {count}.").format(count=grouped(answer.attempts))
        return [*parts, self._told_best(ask, answer, displayed(answer.prediction)), tries]

    def _told_best(self, ask: TryQuestion, answer: Answer, value: str) -> str:
        if not answer.best or not isinstance(ask, Challenge):
            return self.tr("Your best: {value}.").format(value=value)
        settings = turned(answer.best, translated_message)
        return self.tr("Your best: {value}, with {settings}.").format(value=value, settings=settings)

    def told(self, ask: TryQuestion, tried: Tried, best: Answer | None) -> tuple[str, str]:
        """Return what is said of the last try, and what there is to be added."""
        words = [translated_message(message) for message in tried.said]
        if tried.value is None:
            return self.tr("This run does not count."), " ".join(words)
        value = displayed(tried.value)
        if words:  # how near it came, and which way it still differs
            return words[0], "\n".join(words[1:])
        if not isinstance(ask, Challenge):
            found = self.tr("✓ Found: {value}, and the target has {target}.")
            return found.format(value=value, target=displayed(ask.aim)), ""
        verdict = self.tr("This try: {value}.").format(value=value)
        if medal := ask.medal(tried.value):
            verdict = self.tr("✓ This try: {value}, {medal}.").format(value=value, medal=translated(medal))
        elif ask.is_won(tried.value):
            verdict = self.tr("✓ This try: {value}, par.").format(value=value)
        is_best = best is not None and best.prediction == tried.value
        return verdict, self.tr("That is your best so far.") if is_best else ""
