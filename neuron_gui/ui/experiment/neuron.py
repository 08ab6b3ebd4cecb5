"""The neuron: activation, loss, bias, where the weights start, and the seed."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES, LossChoice
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.ui.document import Document
from neuron_gui.ui.text import decimals
from neuron_gui.ui.text.decimals import exact, parse_number, parse_whole_number
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import error_text, translated
from neuron_gui.ui.widgets.combo import Combo
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.fold import Fold
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.option_form import LateForm
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.scroll_column import ScrollColumn


class _Choice(Struct, frozen=True):
    """A word of the file format, and how it is shown."""

    word: str
    title: str
    formula: str


class NeuronPanel(ScrollColumn):
    """A form; each field changes one thing of the experiment and says at once if that does not fit."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        content = QWidget()
        self.setWidget(content)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(8, 6, 8, 6)
        self._rows = FormRows()
        whole.addLayout(self._rows)

        self.message = Complaint()
        self.activation = self._combo(
            self.tr("Activation"),
            "neuron.activation",
            [_Choice(word, a.title, a.formula) for word, a in ACTIVATIONS.items()],
        )
        self.loss = self._combo(
            self.tr("Loss"),
            "loss.kind",
            [_Choice(word, loss.title, loss.formula) for word, loss in LOSSES.items()],
        )
        self.scaling = self._combo(
            self.tr("Scaling"),
            "scaling",
            [
                _Choice("none", self.tr("None"), self.tr("the inputs as they are")),
                _Choice("standardize", self.tr("Standardize"), self.tr("mean 0, deviation 1")),
                _Choice("max_abs", self.tr("By the largest"), self.tr("every input within −1…1")),
            ],
        )
        self.bias = self._field(self.tr("Bias b"), "neuron.bias.initial", self._take_bias, self.tr("random"))
        self.bias_learns = QCheckBox(self.tr("The bias learns, too"))
        self.bias_learns.setObjectName("neuron.bias.trainable")
        self.bias_learns.toggled.connect(  # a screen reader toggles without a click
            lambda on: self._try(
                lambda: self._set("neuron.bias.trainable", on, self.tr("change of the bias"))
            )
        )
        self._rows.add_below(self.bias_learns)
        self.weights = self._field(
            self.tr("Start weights"), "neuron.weights", self._take_weights, self.tr(" to ") + ";"
        )
        self.seed = self._field(self.tr("Seed"), "seed", self._take_seed)
        self.seed.setToolTip(self.tr("The same seed draws the same numbers."))
        self.penalties = LateForm(document, "loss", LossChoice, only=("l1", "l2"))
        self._penalties_fold = Fold(self.tr("Penalties on large weights"), self.penalties)
        whole.addWidget(self._penalties_fold)
        whole.addWidget(self.message)
        whole.addStretch(1)
        document.changed.connect(self._refresh)
        decimals.follow(self._show_anew)
        self._refresh(None, document.experiment)

    # --- Rows ---------------------------------------------------------------------------------------

    def _combo(self, title: str, path: str, choices: list[_Choice]) -> Combo:
        box = Combo()
        box.setAccessibleName(title)
        box.setObjectName(path)
        formula = PlainLabel()
        formula.setWordWrap(True)
        formula.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        formula.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.currentIndexChanged.connect(lambda at: formula.setText(translated(choices[at].formula)))
        for choice in choices:
            box.addItem(translated(choice.title), choice.word)
        text = self.tr("change of {name}").format(name=within(title))
        box.activated.connect(lambda _: self._try(lambda: self._set(path, box.currentData(), text)))
        self._row(title, box)
        self._rows.add_below(formula)
        return box

    def _field(self, title: str, path: str, commit: Callable[[str], object], words: str = "") -> CheckedField:
        field = CheckedField(title, commit, words=words)
        field.setObjectName(path)
        self._row(title, field)
        return field

    def _row(self, title: str, widget: QWidget) -> None:
        self._rows.add(PlainLabel(title), widget)

    # --- Edits --------------------------------------------------------------------------------------

    def _set(self, path: str, value: object, text: str) -> None:
        self._document.set_value(path, value, text)

    def _try(self, edit: Callable[[], object]) -> None:
        """Make an edit by choice; where it does not fit, say why and show what is still in force."""
        try:
            edit()
        except ExperimentError as error:
            self._refresh(None, self._document.experiment)
            self.message.show_reason(error_text(error))

    def _take_bias(self, text: str) -> None:
        drawn = text.strip().lower() == self.tr("random")
        self._set(
            "neuron.bias.initial", "random" if drawn else parse_number(text), self.tr("change of the bias")
        )

    def _take_weights(self, text: str) -> None:
        low, to, high = text.partition(self.tr(" to "))
        if to:
            value: dict[str, list[float]] = {"uniform": [parse_number(low), parse_number(high)]}
        else:
            separator = ";" if ";" in text else decimals.separator()
            value = {"values": [parse_number(part) for part in text.split(separator)]}
        self._set("neuron.weights", value, self.tr("change of the start weights"))

    def _take_seed(self, text: str) -> None:
        self._set("seed", parse_whole_number(text), self.tr("change of the seed"))

    # --- Showing ------------------------------------------------------------------------------------

    @Slot()
    def _show_anew(self) -> None:
        self._refresh(None, self._document.experiment)

    @Slot(object, object)
    def _refresh(self, _: object, experiment: Experiment) -> None:
        self.message.hide()
        neuron = experiment.neuron
        for box, word in (
            (self.activation, neuron.activation),
            (self.loss, experiment.loss.kind),
            (self.scaling, experiment.scaling),
        ):
            box.setCurrentIndex(box.findData(word))
        initial = neuron.bias.initial
        self.bias.show_text(self.tr("random") if initial == "random" else exact(initial))
        self.bias_learns.setChecked(neuron.bias.trainable)
        if neuron.weights.values is not None:
            self.weights.show_text(f"{decimals.separator()} ".join(map(exact, neuron.weights.values)))
        elif neuron.weights.uniform is not None:
            self.weights.show_text(self.tr(" to ").join(map(exact, neuron.weights.uniform)))
        tip = self.tr("“-10 to 10” draws every weight from that range; “{list}” sets the weights one by one.")
        self.weights.setToolTip(tip.format(list=f"{exact(0.5)}{decimals.separator()} -2"))
        self.seed.show_text(str(experiment.seed))
        self.penalties.show_part(experiment.loss)
        sizes = [(name, getattr(experiment.loss, name)) for name in ("l1", "l2")]
        self._penalties_fold.show_inside(", ".join(f"{n.upper()} {exact(size)}" for n, size in sizes if size))
