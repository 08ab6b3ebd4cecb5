"""The problem: the equation as a formula that one can read and edit, and the table of samples under it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain.answer import output_and_bias
from neuron_gui.core.explain.arithmetic import small
from neuron_gui.core.message import grouped
from neuron_gui.core.samples import formula
from neuron_gui.core.samples.edits import with_data
from neuron_gui.ui.document import Document
from neuron_gui.ui.samples.model import SampleModel
from neuron_gui.ui.samples.table import SampleTable
from neuron_gui.ui.style import text_size
from neuron_gui.ui.text import decimals, plain
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.complaint import Complaint, RoomForWords
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.plain_label import PlainLabel

MOST_TERMS = 4  # of a weighted sum are written out


class ProblemPanel(RoomForWords):
    """Formula, table, and buttons to add and remove rows and columns."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.formula = CheckedField(self.tr("Equation"), self._take_formula, words=None)
        self.formula.setObjectName("formula")
        self.formula.line.setToolTip(self.tr("Type an equation, such as 256x + 212y = 1492."))
        text_size.enlarge(self.formula.line, 1.25)
        self.model_formula = PlainLabel()
        self.model_formula.setWordWrap(True)
        self.model_formula.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.model_formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.samples = SampleModel(document)
        self.table = SampleTable(self.samples)
        self.table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the equation
        text_size.follow(self.table, lambda scale: self.table.setMinimumHeight(round(78 * scale)))
        self.message = Complaint()
        self.samples.refused.connect(self.message.show_reason)
        self.samples.dataChanged.connect(self.message.hide)
        self.table.cell.given_up.connect(self.message.hide)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(5)
        layout.addWidget(self.formula)
        layout.addWidget(self.model_formula)
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(self.message)
        self.buttons = self._filled_buttons()
        document.leaving.connect(self.table.reset)
        document.changed.connect(self._refresh)
        decimals.follow(self._show_anew)
        self._show(document.experiment)

    def _filled_buttons(self) -> QWidget:
        """Return what belongs into the line above the panel."""
        buttons, commands = QWidget(self), self.table.commands
        buttons.hide()  # until a place takes it
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for text, name, handler in (
            (self.tr("+ Row"), self.tr("Add a row"), commands.append_row),
            (self.tr("+ Input"), self.tr("Add an input"), commands.append_input),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(handler)
            row.addWidget(button)
        row.addWidget(self._more_button())
        return buttons

    def _more_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("⋯")
        button.setToolTip(self.tr("More to do with the selected cells"))
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self.table.commands.fill(menu)
        button.setMenu(menu)
        return button

    def _take_formula(self, text: str) -> None:
        try:
            data = formula.parse(text, decimals.mark())
        except formula.FormulaError as error:
            self.formula.line.setCursorPosition(error.at)
            raise
        if data != self._document.experiment.data:  # else only other words for the same equation
            self._document.edit(with_data(self._document.experiment, data), self.tr("new equation"))
        self._show_formula(self._document.experiment.data)

    @Slot(object, object)
    def _refresh(self, before: Experiment, after: Experiment) -> None:
        self.message.hide()
        self._show(after)

    @Slot()
    def _show_anew(self) -> None:
        self._show(self._document.experiment)
        self.samples.show_anew()

    def _show(self, experiment: Experiment) -> None:
        self._show_formula(experiment.data)
        self.model_formula.setText(neuron_formula(experiment))

    def _show_formula(self, data: Data) -> None:
        if formula.is_equations(data):
            self.formula.show_text(formula.as_text(data, decimals.mark()))
        else:
            self.formula.show_text("")
            samples = translated("1 sample") if data.n == 1 else translated("{n} samples")
            self.formula.line.setPlaceholderText(samples.format(n=grouped(data.n)))


def neuron_formula(experiment: Experiment) -> str:
    """Return what the neuron computes, such as `a = sigmoid(w₁·height + w₂·weight + b)`."""
    names = [plain.name(name) for name in experiment.data.input_names]
    shown = [f"w{small(j)}·{name}" for j, name in enumerate(names, start=1)]
    if len(shown) > MOST_TERMS:
        shown[MOST_TERMS - 1 : -1] = ["…"]
    output, bias = map(translated, output_and_bias(experiment.data))
    learnt = experiment.neuron.bias
    total = " + ".join([*shown, bias if learnt.trainable or learnt.initial else "0"])
    activation = experiment.neuron.activation
    return f"{output} = {total}" if activation == "identity" else f"{output} = {activation}({total})"
