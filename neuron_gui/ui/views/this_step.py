"""This step: the arithmetic that leads from the shown record to the next, as one would write it by hand."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain import Explanation
from neuron_gui.core.run import Record
from neuron_gui.core.verdict import Message
from neuron_gui.ui import theme
from neuron_gui.ui.actions import translated
from neuron_gui.ui.sample_choice import SampleChoice
from neuron_gui.ui.view import RecordView
from neuron_gui.ui.widgets.sample_spin import SampleSpin
from neuron_gui.ui.widgets.tug_of_war import TugOfWar
from neuron_gui.ui.widgets.worked_text import WorkedText

PAUSE_MS = 100  # between two questions; who wants to read pauses the run


class ThisStepView(RecordView):
    """Sections of arithmetic, and the tug-of-war where several samples take part.

    `wanted` asks for the explanation of a step at a sample, which `show_explanation` takes.
    """

    wanted = Signal(int, int)

    def __init__(self, choice: SampleChoice, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This step"), parent)
        self._choice = choice
        self._step: int | None = None
        self._explanation: Explanation | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask_again)
        self._due = False  # whether something else is to be asked for when the pause is over
        self.sample = SampleSpin(choice)
        self.heading_row.addStretch(1)
        self.heading_row.addWidget(self.sample)
        self.body.addWidget(self._page())
        choice.changed.connect(self._take_choice)

    def _page(self) -> QScrollArea:
        self.what = QLabel()
        self.what.setWordWrap(True)
        self.text = WorkedText(said)
        self.text.setAccessibleName(self.tr("Arithmetic of this step"))
        self.tug = TugOfWar(said)
        self.tug.hide()
        self.tug.picked.connect(self._choice.choose)
        rounding = QLabel(
            self.tr(
                "Results are rounded to six digits; the numbers they come from carry as many as it takes."
            )
        )
        rounding.setWordWrap(True)
        rounding.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.setSpacing(8)
        for part in (self.what, self.text, self.tug, rounding):
            layout.addWidget(part)
        layout.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would rewrap
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the text in it takes the keys
        self.area.setWidget(page)
        self._recolor()
        return self.area

    def begin_run(self, experiment: Experiment) -> None:
        """Offer the samples of another experiment."""
        self.sample.fit(experiment.data.n)

    def show_record(self, record: Record) -> None:
        """Ask for the arithmetic of a record's step."""
        self._step = record.step
        self._ask()

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the arithmetic that was asked for."""
        self._explanation = explanation
        self.what.setText(said(explanation.title))
        self.text.show_sections(explanation.sections)
        self.tug.show_pulls(explanation.pulls, explanation.sample)

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours and a new size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._explanation:
            self.text.write()
            self.tug.show_pulls(self._explanation.pulls, self._explanation.sample)

    def _recolor(self) -> None:
        """Lie on the surface that plots lie on."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.current().surface))
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.current().surface))
        self.area.setPalette(palette)

    @Slot(int)
    def _take_choice(self, _: int) -> None:
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        """Ask at once; or, so soon after the last question, when the pause is over."""
        self._due = self._pause.isActive()
        if not self._due and self._step is not None:
            self.wanted.emit(self._step, self._choice.number)
            self._pause.start()

    @Slot()
    def _ask_again(self) -> None:
        if self._due:
            self._ask()


def said(message: Message) -> str:
    """Return a message of the core in the user's language."""
    return translated(message.text).format(**message.values)
