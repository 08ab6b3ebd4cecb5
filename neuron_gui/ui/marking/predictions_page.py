"""The page for the projector: a question, and what the class predicted; no name stands on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from neuron_gui.core.lessons.sketch_lines import OWN_WORDS
from neuron_gui.core.message import grouped
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.predictions import Predictions, predictions
from neuron_gui.ui.marking.bars import PredictionBars
from neuron_gui.ui.style import text_size
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.accessible import name_box
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn
from neuron_gui.ui.widgets.wheel import keep_still

QUESTION = 2.0  # times the window's type


class PredictionsPage(QWidget):
    """One question at a time, of all that were asked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)  # in dark themes tabs are too pale to be read from afar
        self._asked: list[Predictions] = []
        self.choice = QComboBox()
        keep_still(self.choice)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(20)
        name_box(self.choice, self.tr("Question"))
        self.choice.currentIndexChanged.connect(self._show)
        self.right = QCheckBox(self.tr("Show what is &right"))
        self.right.setChecked(True)
        self.question = PlainLabel()
        self.question.setWordWrap(True)
        text_size.enlarge(self.question, QUESTION)
        self.count = PlainLabel()
        self.bars = PredictionBars()
        self.right.toggled.connect(self.bars.reveal)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(12)
        column.addWidget(self.choice)
        column.addWidget(self.question)
        column.addWidget(self.bars, stretch=1)
        column.addWidget(Flow(self.count, self.right, spacing=12))
        area = ScrollColumn()
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.show_answers([])

    def show_answers(self, answers: Iterable[Answer]) -> None:
        """Offer the questions that these are answers to; the one that was shown stays if it is there."""
        before = self.choice.currentText()
        self._asked = predictions(answers)
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems(self._titles())
        self.choice.setCurrentIndex(max(0, self.choice.findText(before)) if self._asked else -1)
        self.choice.blockSignals(False)
        self._show()

    def _titles(self) -> list[str]:
        """Return what each question is called: its own words are needed only beside others of its step."""
        together = Counter((asked.lesson, asked.step) for asked in self._asked)
        titles = []
        for asked in self._asked:
            several = asked.step is None or together[asked.lesson, asked.step] > 1
            title = asked.lesson
            if asked.step is not None:
                title = self.tr("{lesson}, step {step}").format(lesson=title, step=grouped(asked.step))
            titles.append(plain.name(f"{title}: {_words(asked)}" if several else title))
        return titles

    @Slot()
    def _show(self, *_: object) -> None:
        at = self.choice.currentIndex()
        shown = self._asked[at] if 0 <= at < len(self._asked) else None
        self.choice.setEnabled(shown is not None)
        self.right.setEnabled(shown is not None)
        self.question.setText(_words(shown) if shown else self.tr("No report has answers to a lesson."))
        self.count.setText(
            self.tr("Predictions: {count}").format(count=grouped(shown.count)) if shown else ""
        )
        self.bars.show_question(shown)


def _words(asked: Predictions) -> str:
    """Return a question; to sketch may be asked for in words of ours, where the lesson has none."""
    return translated(asked.question) if asked.question in OWN_WORDS else asked.question
