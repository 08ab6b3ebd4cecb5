"""What is done with a sketch, below the question for it: handing in, undo, erasing, drawing again."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.lessons.lesson import StepResult
from neuron_gui.core.lessons.sketches import Points, SketchQuestion
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.ui.lessons.sketch_pad import DIGITS
from neuron_gui.ui.lessons.sketching import LessonSketch
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel


class SketchRow(QWidget):
    """Shows only what can be done now."""

    def __init__(self, sketching: LessonSketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sketching = sketching
        self.how = PlainLabel()
        self.how.setWordWrap(True)
        self.how.setText(
            self.tr(
                "Draw in the dotted frame with mouse, pen or finger. By keys: ← and → choose a place, "
                "↑ and ↓ move the line there, Delete takes it back."
            )
        )
        row = Flow(packed=True)
        self.predict = self._button(row, self.tr("Predict"), sketching.hand_in)
        self.keys = self._button(row, self.tr("Draw by keys"), self._go_there)
        self.undo = self._button(row, self.tr("Undo"), self._undo)
        self.erase = self._button(row, self.tr("Erase"), self._erase)
        self.again = self._button(row, self.tr("Draw again"), sketching.begin_again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.how)
        layout.addWidget(row)
        sketching.changed.connect(self._follow)
        self._follow()

    def _button(self, row: Flow, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        row.add(button)
        return button

    @Slot()
    def _follow(self) -> None:
        sketching, pad = self._sketching, self._sketching.pad
        self.setVisible(sketching.ask is not None and (pad is not None or sketching.can_begin_again))
        for part in (self.how, self.predict, self.keys, self.undo, self.erase):
            part.setVisible(pad is not None)
        self.predict.setEnabled(sketching.is_enough)
        self.undo.setEnabled(bool(pad and pad.can_undo))
        self.erase.setEnabled(bool(pad and len(pad.line) > 1))
        self.again.setVisible(sketching.can_begin_again)

    @Slot()
    def _undo(self) -> None:
        if pad := self._sketching.pad:
            pad.undo()

    @Slot()
    def _erase(self) -> None:
        if pad := self._sketching.pad:
            pad.erase()

    @Slot()
    def _go_there(self) -> None:
        if pad := self._sketching.pad:
            pad.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def compared(self, ask: SketchQuestion, sketch: Points, result: StepResult) -> tuple[str, str]:
        """Return what is said of a sketch, and of the sketch beside what the run made."""
        assert result.made
        assert result.right is not None
        points, made = np.array(sketch), result.made
        drawn = ask.option(points, made.frame)
        if ask.agrees(sketch, made):
            verdict = self.tr("✓ It went much as you drew it.")
        elif drawn == result.right:
            verdict = self.tr("The shape is right, the size is not.")
        else:
            verdict = self.tr("It went another way. That is how one learns.")
        mine = self.tr("Your sketch: {shape} (step {step}: {value}).")
        theirs = self.tr("What happened: {shape} (step {step}: {value}).")
        told = _told(mine, ask, drawn, points[-1]), _told(theirs, ask, int(result.right), made.points[-1])
        return verdict, "\n".join(told)


def _told(text: str, ask: SketchQuestion, option: int, end: Array) -> str:
    """Fill in how a curve goes, and where it ends."""
    step, value = end.tolist()
    words = translated(ask.options[option].text).rstrip(".")
    return text.format(shape=words, step=grouped(round(step)), value=displayed(value, DIGITS))
