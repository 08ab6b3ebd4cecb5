"""The lesson's panel: a step's text, its question, what is to be done, and prediction beside outcome."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui import lesson_files
from neuron_gui.core.lessons import facts
from neuron_gui.core.lessons.lesson import (
    Ask,
    MultipleChoice,
    NumberQuestion,
    StepResult,
    WorkOut,
)
from neuron_gui.core.lessons.sketches import SketchQuestion
from neuron_gui.core.message import Message, grouped
from neuron_gui.ui.lessons.answer_button import AnswerButton
from neuron_gui.ui.lessons.dots import StepDots
from neuron_gui.ui.lessons.number_row import NumberRow, distance
from neuron_gui.ui.lessons.requests import request
from neuron_gui.ui.lessons.shown import Shown
from neuron_gui.ui.lessons.sketch_row import SketchRow
from neuron_gui.ui.lessons.sketching import LessonSketch
from neuron_gui.ui.lessons.step_buttons import StepButtons
from neuron_gui.ui.lessons.try_row import TryRow
from neuron_gui.ui.style import icons, text_size
from neuron_gui.ui.text import language
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.translate import translated, translated_message
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import AsHighAsItsText


class LessonPanel(QWidget):
    """Shows what the player is at. What comes later in a step shows when it is its turn.

    `sought` comes when the keyboard is to go to the control that the step points at, `noted` when somebody
    wants to write about the step's exercise. Without `sketching` there is nothing to sketch into.
    """

    sought = Signal()
    noted = Signal()

    def __init__(
        self,
        player: Shown,
        sketching: LessonSketch | None,
        commands: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self.dots = StepDots()
        self.title = _text(self, bold=True)
        text_size.enlarge(self.title, 1.2)
        self.needs = _text(self)
        self.prose = _text(self)
        self.displaced = _text(self, bold=True)
        self.displaced.setText(
            self.tr("Another experiment is in the place of this lesson's. “Set up again” brings that back.")
        )
        self.question = _text(self, bold=True)
        self.answers: list[AnswerButton] = []
        self._announced: StepResult | None = None
        self._answer_rows = QVBoxLayout()
        self._answer_rows.setSpacing(0)
        self.number_row = NumberRow()
        self.number_row.predicted.connect(self._player.predict)
        self.sketch_row = SketchRow(sketching) if sketching else None
        self.try_row = TryRow()
        self.tasks = _text(self)
        self.seek_button = QToolButton()
        self.seek_button.clicked.connect(self.sought)
        self.verdict = _text(self, bold=True)
        self.comparison = _text(self)
        self.after = _text(self)
        self.exercise_title = _text(self, bold=True)
        self.exercise_title.setText(self.tr("For your report"))
        self.exercise = _text(self)
        self.note_button = QPushButton(self.tr("Write about it in the notes"))
        self.note_button.clicked.connect(self.noted)
        self.area = self._scroll_area()
        self.area.verticalScrollBar().rangeChanged.connect(self._show_end)  # texts take their room late
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.addWidget(self.area)
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.addWidget(self.dots, alignment=Qt.AlignmentFlag.AlignCenter)
        self.buttons = StepButtons(commands)
        self._foot.addWidget(self.buttons, stretch=1)
        layout.addLayout(self._foot)  # right below the text; what room is left comes after it
        layout.addStretch(1)
        self.close_row = self._filled_close_row()

    # --- Places -------------------------------------------------------------------------------------

    def _scroll_area(self) -> QScrollArea:
        """Return what scrolls: it takes the focus, so that Up and Down read on and Space still runs."""
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._columns.setContentsMargins(0, 0, 4, 0)
        self._columns.setSpacing(8)
        self._reading = self._column(self.title, self.needs, self.prose)
        self._working = self._column(
            self.displaced,
            self.question,
            self._answer_rows,
            self.number_row,
            *([self.sketch_row] if self.sketch_row else []),
            self.try_row,
            self.tasks,
            self.seek_button,
        )
        self._result = self._column(
            self.verdict, self.comparison, self.after, self.exercise_title, self.exercise, self.note_button
        )
        self._columns.addStretch(1)
        area = AsHighAsItsText()
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setWidget(content)
        return area

    def _column(self, *parts: QWidget | QVBoxLayout) -> QWidget:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for part in parts:
            if isinstance(part, QVBoxLayout):
                rows.addLayout(part)
            else:
                rows.addWidget(part)
        rows.addStretch(1)  # an alignment would give a text no more lines than it has in its usual width
        self._columns.addWidget(column)
        return column

    def _filled_close_row(self) -> QWidget:
        """Return what belongs into the line above the panel."""
        closing = QToolButton()
        icons.wear(closing, "close")
        closing.setAutoRaise(True)
        closing.setToolTip(self.tr("Close the lesson"))
        closing.setAccessibleName(closing.toolTip())
        closing.clicked.connect(self._player.leave)
        close_row = QWidget(self)
        close_row.hide()  # until a place takes it
        row = QHBoxLayout(close_row)
        row.setContentsMargins(0, 0, 4, 0)
        row.addStretch(1)
        row.addWidget(closing)
        return close_row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put text and question side by side where the panel is low and wide."""
        super().resizeEvent(event)
        wide = self._wide
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._columns.setSpacing(24 if wide else 8)
        for at, share in enumerate((1, 1, 1, 0) if wide else (0, 0, 0, 1)):
            self._columns.setStretch(at, share)
        self._foot.setDirection(direction)
        self.buttons.fit_later()
        self._share_room()

    @property
    def _wide(self) -> bool:
        return self.width() > 1.6 * self.height()

    def _share_room(self) -> None:
        """Show what came of the step below the rest; in a wide panel, in place of what has been read."""
        judged = bool(self._player.judgement or self._player.fault)
        self._result.setVisible(judged)
        self._reading.setVisible(not (judged and self._wide))

    # --- Showing ------------------------------------------------------------------------------------

    def turn(self) -> None:
        """Show another step from its beginning."""
        lesson, step = self._player.lesson, self._player.step
        if not lesson or not step:
            return
        done = self._player.progress.done(self._player.key)
        self.dots.show_progress(self._player.at, len(lesson.steps), done)
        self.title.setText(step.title)
        self.area.setAccessibleName(step.title)
        about = lesson.about if self._player.at == 0 else ()
        lacking = ", ".join(self._lacking())
        self.needs.setText(self.tr("This goes on from: {lessons}.").format(lessons=lacking))
        self.needs.setVisible(bool(lacking))
        self.prose.setText("\n\n".join((*about, *step.prose)))
        self.prose.setVisible(bool(self.prose.text()))
        self.question.setText(self._question(step.ask) if step.ask else "")
        told = "\n".join(text for text in (self.prose.text(), self.question.text()) if text)
        self.area.setAccessibleDescription(told)
        announce(self.area, f"{step.title}\n{told}")
        self.question.setVisible(bool(step.ask))
        self._fill_answers()
        self.number_row.ask(step.ask, self.question.text())
        self.refresh()
        self.area.verticalScrollBar().setValue(0)

    def _lacking(self) -> list[str]:
        """Return the titles of the lessons to be taken before this one, but for those that have been."""
        lesson, progress = self._player.lesson, self._player.progress
        if not lesson or self._player.at:
            return []
        outlines = lesson_files.lesson_outlines(language.current())
        names = [need.name for need in lesson.needs]
        return [outlines[name].title for name in names if progress.of(name) < outlines[name].steps]

    def _question(self, ask: Ask) -> str:
        if not isinstance(ask, WorkOut):
            return translated(ask.question) if isinstance(ask, SketchQuestion) else ask.question
        return self.tr("Work out step {step} in the view This step.").format(step=grouped(ask.step))

    def _fill_answers(self) -> None:
        for button in self.answers:
            self._answer_rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        ask = self._player.step.ask if self._player.step else None
        options = ask.options if isinstance(ask, MultipleChoice) else ()
        self.answers = [AnswerButton(translated(option.text)) for option in options]
        for at, button in enumerate(self.answers):
            button.toggled.connect(lambda on, at=at: self._player.predict(at) if on else None)
            self._answer_rows.addWidget(button)
            button.show()
        for before, after in pairwise((self.area, *self.answers)):  # Qt puts what is made later last
            self.setTabOrder(before, after)

    def refresh(self) -> None:
        """Show what has come of the step so far."""
        player, step = self._player, self._player.step
        if not step:
            return
        self.displaced.setVisible(player.displaced)
        self._show_prediction()
        self.try_row.show_best(player.tries, player.best)
        over = not player.tries or bool(player.agreed)  # until then there is another try to be made
        told = zip(step.tasks, player.met, strict=True)
        tasks = "\n".join(
            f"{'✓' if met and over else '→'}  {request(task, step.experiment)}" for task, met in told
        )
        self.tasks.setText(tasks)
        self.tasks.setVisible(bool(tasks) and not player.waiting and not player.displaced)
        self.seek_button.setText(self.tr("Go to the control in the frame"))
        seeking = not player.asking and not player.displaced and not (player.judgement and not player.tries)
        self.seek_button.setVisible(bool(step.point) and seeking)
        self._show_judgement()
        self._share_room()

    def _show_prediction(self) -> None:
        player = self._player
        right = player.judgement.right if player.judgement else None
        for at, button in enumerate(self.answers):
            button.setEnabled(player.asking)
            button.settle(player.prediction == at, None if right is None else right == at)
        self.number_row.wait(player.asking)

    def _show_judgement(self) -> None:
        player, step = self._player, self._player.step
        judgement, ask = player.judgement, step.ask if step else None
        verdict, comparison = self._compared(ask, judgement) if ask and judgement else ("", "")
        self.verdict.setVisible(bool(verdict or player.fault))
        # Of a choice, the marks on the answers tell it.
        self.comparison.setVisible(bool(comparison and not self.answers) or bool(player.fault))
        paragraphs = self._paragraphs()
        self.after.setVisible(bool(paragraphs))
        exercise = step.exercise if step and judgement and (not player.tries or player.agreed) else ()
        self.exercise.setText("\n\n".join(exercise))
        for part in (self.exercise_title, self.exercise, self.note_button):
            part.setVisible(bool(exercise))
        if player.fault:
            self.verdict.setText(self.tr("This run does not tell."))
            self.comparison.setText(
                self.tr("The lesson expects another run here: {why}. “Set up again” goes back to it.").format(
                    why=player.fault
                )
            )
        if not judgement:
            return
        self.verdict.setText(verdict)
        self.comparison.setText(comparison)
        self.after.setText("\n\n".join(map(translated_message, paragraphs)))
        if judgement is not self._announced:
            self._announced = judgement
            announce(self.area, "\n".join(self._came_of_it()))
        QTimer.singleShot(0, self, self._show_end)

    @property
    def _may_tell(self) -> bool:
        """Whether what comes after may be said: to who tries, once a try leaves nothing to be wanted."""
        ask, came = self._player.tries, self._player.judgement
        tried = came.tried.value if came and came.tried else None
        return not ask or (tried is not None and ask.is_won(tried))

    def _came_of_it(self) -> Iterator[str]:
        """Yield what a screen reader is told of a judgement: of a choice, what the mark on it says, too."""
        for button in self.answers:
            if button.isChecked():
                yield f"{button.accessibleName()}: {button.accessibleDescription()}"
        for part in (self.verdict, self.comparison, self.after):
            if part.text() and not part.isHidden():
                yield part.text()

    def _paragraphs(self) -> list[Message]:
        """Return what is said of the step, first to those who chose this answer."""
        judgement, prediction = self._player.judgement, self._player.prediction
        if not judgement or not self._may_tell:
            return []
        own = judgement.said[int(prediction)] if judgement.said and prediction is not None else None
        return [*((own,) if own else ()), *judgement.after]

    def _compared(self, ask: Ask, came: StepResult) -> tuple[str, str]:
        """Return what is said of an answer, and of it beside what happened."""
        given, right = self._player.prediction, came.right
        if came.tried and self._player.tries:
            return self.try_row.told(self._player.tries, came.tried, self._player.best)
        if given is None or right is None:
            return "", ""
        if isinstance(ask, SketchQuestion):
            row = self.sketch_row
            return row.compared(ask, self._player.sketch, came) if row else ("", "")
        if isinstance(ask, WorkOut):
            found = self.tr("{right} of {count} right")
            counts = found.format(right=grouped(int(given)), count=grouped(int(right)))
            return (
                self.tr("✓ All worked out.") if given == right else self.tr("Some numbers were shown to you.")
            ), counts
        if not self._player.agreed:
            verdict = self.tr("It went another way. That is how one learns.")
        elif not isinstance(ask, NumberQuestion) or facts.said(given) == facts.said(right):
            verdict = self.tr("✓ Just as you predicted.")
        else:
            verdict = self.tr("✓ Within {distance}, as was asked.").format(distance=distance(ask))
        both = self.tr("Your prediction: {given}\nWhat happened: {found}")
        return verdict, both.format(given=facts.said(given), found=facts.said(right))

    @Slot()
    def _show_end(self) -> None:
        """Bring what was said last into sight: it stands below the rest, or beside it."""
        bar = self.area.verticalScrollBar()
        if self._player.judgement:
            bar.setValue(0 if self._wide else bar.maximum())


def _text(parent: QWidget, bold: bool = False) -> QLabel:
    label = PlainLabel(parent=parent)
    label.setWordWrap(True)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
