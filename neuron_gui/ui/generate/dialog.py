"""Made-up samples: choose a kind and its options, see the points, agree to what else is to change."""

from functools import partial

import msgspec
import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.dataset import Data
from neuron_gui.core.drawable import span
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import exact
from neuron_gui.core.progress import Tell
from neuron_gui.core.samples.drawn import drawn_rows, ends
from neuron_gui.core.samples.generators import GENERATORS, AnyGenerator, Line
from neuron_gui.core.samples.taking_over import Change, DataSummary, changes, with_new_samples
from neuron_gui.core.schema.options import Option
from neuron_gui.core.schema.part import ExperimentError, convert
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.document import Document
from neuron_gui.ui.plots.color_scale import ColorScale
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.sample_points import SamplePoints
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import error_text, translated, translated_message
from neuron_gui.ui.widgets.agreement import Agreement
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import FormDialog, end_buttons, resize_within
from neuron_gui.ui.widgets.option_form import PartEditor
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

SIZE = 820, 560
FORM_WIDTH = 320


class Draft(QObject):
    """The kind of samples being made up. A form may write into it; `changed` tells of every other choice."""

    changed = Signal()

    def __init__(self, generator: AnyGenerator) -> None:
        super().__init__()
        self.generator = generator

    def set_value(self, path: str, value: object, text: str = "", key: str = "") -> None:
        """Change one option, such as `generator.noise`; raise ExperimentError where it does not fit."""
        name = path.rpartition(".")[2]
        self._put({**msgspec.to_builtins(self.generator), name: value})

    def choose(self, kind: str) -> None:
        """Take another kind, with the same seed."""
        self._put({"kind": kind, "seed": self.generator.seed})

    @Slot()
    def draw_anew(self) -> None:
        """Take the next seed."""
        self.set_value("seed", (self.generator.seed + 1) % (LARGEST + 1))

    def _put(self, values: dict[str, object]) -> None:
        generator: AnyGenerator = convert(values, AnyGenerator)  # type: ignore[arg-type]  # a union is a type
        if generator != self.generator:
            self.generator = generator
            self.changed.emit()


class GenerateDialog(FormDialog):
    """Edits the document once, when the samples are wanted; until then nothing changes.

    What else had better change with them, such as the activation for classes, is ticked from the start: who
    asks for such samples wants to see them learned. Nothing changes that is not written there.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Generate data"))
        self._document = document
        self.draft = Draft(Line())
        self._data: Data | None = None  # of the draft, once they have been drawn
        self._refused: set[str] = set()
        self.agreements: list[tuple[Agreement, Change]] = []
        self._drawing, self._making = Latest(self), Latest(self)
        self._build_form()
        self._build_preview()
        self._build_end()
        self._lay_out()
        self.draft.changed.connect(self._refresh)
        self._drawing.answered.connect(self._show)
        self._making.answered.connect(self._take)

    def _build_form(self) -> None:
        kinds = Option("generator", self.tr("Kind of samples"), "", kind=GENERATORS, default=None)
        self.editor = PartEditor(self.draft, "generator", kinds, self.draft.choose)
        self.sentence = PlainLabel()
        self.sentence.setWordWrap(True)
        self.again_button = QPushButton(self.tr("Draw &anew"))
        self.again_button.setToolTip(self.tr("Take the next seed: other samples of the same kind."))
        self.again_button.setAutoDefault(False)
        self.again_button.clicked.connect(self.draft.draw_anew)

    def _build_preview(self) -> None:
        self.plot = Plot(self.tr("Preview of the samples"))
        self.points = SamplePoints(self.plot)
        self.plot.recolored.connect(self.points.recolor)
        self.count, self.scale = PlainLabel(), ColorScale()

    def _build_end(self) -> None:
        self._also = PlainLabel(self.tr("What else is to change:"))
        self._agreement_box = QVBoxLayout()
        self.message = Complaint()
        self.buttons, self.generate_button = end_buttons(self, self.tr("&Generate"))
        self.buttons.accepted.connect(self._generate)

    def _lay_out(self) -> None:
        form = QWidget()
        left = QVBoxLayout(form)
        left.setContentsMargins(0, 0, 6, 0)
        for widget in (self.editor, self.sentence):
            left.addWidget(widget)
        left.addWidget(self.again_button, alignment=Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.plot, stretch=1)
        under = QHBoxLayout()
        under.addWidget(self.count, stretch=1)
        under.addWidget(self.scale)
        right.addLayout(under)
        self._form = ScrollColumn()
        self._form.setWidget(form)
        upper = QHBoxLayout()
        upper.setSpacing(14)
        upper.addWidget(self._form)
        upper.addLayout(right, stretch=1)
        whole = QVBoxLayout(self)
        whole.setSpacing(8)
        whole.addLayout(upper, stretch=1)
        whole.addWidget(self._also)
        whole.addLayout(self._agreement_box)
        whole.addWidget(self.message)
        whole.addWidget(self.buttons)
        resize_within(self, *SIZE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form the width that its type needs, but more to the picture."""
        super().resizeEvent(event)
        width = round(min(FORM_WIDTH * unit(), self.width() / 2))
        self._form.setFixedWidth(max(width, self._form.minimumSizeHint().width()))

    def open(self) -> None:
        """Open with the options last chosen, for the document as it is now."""
        self._refresh()
        super().open()

    def done(self, result: int) -> None:
        """Give up whatever is under way."""
        self._drawing.drop()
        self._making.drop()
        super().done(result)

    # --- Choosing -----------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        """Show the options, and draw the samples that they stand for."""
        generator = self.draft.generator
        self.editor.show_part(generator)
        self.sentence.setText(translated(generator.sentence))
        self._data = None
        self.generate_button.setEnabled(False)
        self._drawing.ask(partial(_drawn, generator, self._document.experiment), at_once=True)

    @Slot(object)
    def _show(self, answer: tuple[Data, list[Change]] | ExperimentError) -> None:
        """Show the samples and what had better change with them."""
        self.message.hide()
        if isinstance(answer, ExperimentError):
            self.message.show_reason(error_text(answer))
            return
        self._data, offers = answer
        self._show_points(self._data)
        self._offer(offers)
        self.generate_button.setEnabled(True)

    def _show_points(self, data: Data) -> None:
        rows = drawn_rows(data.n)
        X, y = np.asarray(data.inputs)[rows], np.asarray(data.targets)[rows]
        if data.d == 1:
            across, up = X[:, 0], y
            self.points.show(across, up)
        else:
            across, up = X[:, 0], X[:, 1]
            low, high, _ = ends(y)
            self.points.show(across, up, y, (low, high))
            self.scale.show_ends(low, high, data.target_name)
        self.scale.setVisible(data.d > 1)
        self.plot.setRange(xRange=span(across), yRange=span(up), padding=0)
        self.plot.setLabel("bottom", data.column_names[0])
        self.plot.setLabel("left", data.column_names[1])
        shown = (
            self.tr("Samples: {n}") if len(rows) == data.n else self.tr("Samples: {n}, {shown} of them drawn")
        )
        self.count.setText(shown.format(n=grouped(data.n), shown=grouped(len(rows))))

    def _offer(self, offers: list[Change]) -> None:
        """Show what can be agreed to; what was refused stays refused."""
        self._refused |= {item.sentence.text() for item, _ in self.agreements if not item.agreed}
        self._refused -= {item.sentence.text() for item, _ in self.agreements if item.agreed}
        for item, _ in self.agreements:
            self._agreement_box.removeWidget(item)
            item.deleteLater()
        sentences = [translated_message(offer.message) for offer in offers]
        self.agreements = [(Agreement(text), offer) for text, offer in zip(sentences, offers, strict=True)]
        for item, _ in self.agreements:
            item.box.setChecked(item.sentence.text() not in self._refused)
            self._agreement_box.addWidget(item)
            item.show()
        self._also.setVisible(bool(offers))

    # --- Generating ---------------------------------------------------------------------------------

    @Slot()
    def _generate(self) -> None:
        """Make the experiment with these samples, if all that is needed is agreed to."""
        missing = next((item for item, offer in self.agreements if offer.needed and not item.agreed), None)
        if missing:
            missing.setFocus()
            self.message.show_reason(self.tr("Tick “{what}”").format(what=missing.sentence.text()))
        elif self._data:
            agreed = [offer for item, offer in self.agreements if item.agreed]
            self.generate_button.setEnabled(False)
            work = partial(_made, self._document.experiment, self._data, self.draft.generator, agreed)
            self._making.ask(work)

    @Slot(object)
    def _take(self, answer: Experiment | ExperimentError) -> None:
        """Hand the samples over."""
        if isinstance(answer, ExperimentError):
            self.message.show_reason(error_text(answer))
            self.generate_button.setEnabled(True)
            return
        kind = within(translated(self.draft.generator.title))
        self._document.edit(answer, self.tr("generated {kind}").format(kind=kind))
        self.accept()


def _drawn(
    generator: AnyGenerator, experiment: Experiment, tell: Tell
) -> tuple[Data, list[Change]] | ExperimentError:
    """Return the samples and what had better change with them; it takes some time where they are many."""
    try:
        data = generator.data()
    except ExperimentError as error:
        return error
    return data, changes(experiment, DataSummary.of(data))


def _made(
    experiment: Experiment, data: Data, generator: AnyGenerator, agreed: list[Change], tell: Tell
) -> Experiment | ExperimentError:
    """Return the experiment with the samples; its title says how to draw them again."""
    count = f"{grouped(data.n)} sample{'' if data.n == 1 else 's'}"
    title = f"{generator.title}: {count}, noise {exact(generator.noise)}, seed {generator.seed}"
    try:
        return with_new_samples(experiment, data, title, agreed)
    except ExperimentError as error:
        return error
