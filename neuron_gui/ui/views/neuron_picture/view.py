"""The picture of the neuron under its heading, with the field in which a weight is given another start."""

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.start import start_of
from neuron_gui.ui.plots.view import RecordView
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.decimals import exact, parse_number
from neuron_gui.ui.views.neuron_picture.picture import NeuronPicture
from neuron_gui.ui.widgets.long_press import LongPress
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.sample_choice import SampleChoice
from neuron_gui.ui.widgets.sample_spin import SampleSpin

FIELD_WIDTH = 190  # pixels


class NeuronPictureView(RecordView):
    """The picture under its heading.

    `start_moved` brings paths and values of an experiment in which a weight or the bias starts elsewhere.
    """

    start_moved = Signal(object)

    def __init__(self, choice: SampleChoice, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Neuron picture"), parent)
        self._choice = choice
        self._experiment: Experiment | None = None
        self.sample = SampleSpin(choice)
        self.heading_row.addStretch(1)
        self.heading_row.addWidget(self.sample)
        self.picture = NeuronPicture()
        self.body.addWidget(self.picture)
        self.field = CheckedField(self.tr("Start value"), self._take_start, self.picture)
        self.field.line.editingFinished.connect(self._leave_field)
        self.field.line.textEdited.connect(self._place_field)
        self.field.setAutoFillBackground(True)  # it lies over the drawing
        self.field.hide()
        self._fill_menu()
        self._edited = 0
        self.picture.picked.connect(self._edit)
        choice.changed.connect(self._show_sample)

    def _fill_menu(self) -> None:
        """Offer what plots offer, too."""
        for text, keys, act in (
            (self.tr("Copy picture"), "Ctrl+C", self._copy_picture),
            (self.tr("Save picture…"), "", self._save_picture),
        ):
            action = QAction(text, self.picture)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.picture.addAction(action)
        self.picture.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        LongPress(self.picture)

    @Slot()
    def _copy_picture(self) -> None:
        from neuron_gui.ui.plots import picture  # only here, as below: nobody wants one at the start

        QGuiApplication.clipboard().setImage(picture.image_of(self.picture, self.picture.draw))

    @Slot()
    def _save_picture(self) -> None:
        from neuron_gui.ui.plots import picture

        picture.ask_and_write(self, self.title, picture.of_widget(self.picture, self.picture.draw))

    def begin_run(self, snapshot: Snapshot) -> None:
        """Take over another experiment."""
        experiment = snapshot.experiment
        self.field.give_up()  # else hiding it would put what was typed into this experiment
        self.field.hide()
        self._experiment = experiment
        self.sample.fit(experiment.data.n)
        self._scaling = snapshot.scaling
        self.picture.begin(experiment)
        self._show_sample()

    def show_record(self, record: Record) -> None:
        """Show a record's weights and what they make of the chosen sample."""
        self.picture.show_parameters((*record.weights, record.bias))

    @Slot()
    def _show_sample(self, *_: object) -> None:
        if self._experiment and self._choice.number < self._experiment.data.n:
            data, i = self._experiment.data, self._choice.number
            x = self._scaling.seen(np.asarray(data.inputs[i]))
            self.picture.show_sample(x.tolist(), float(data.targets[i]))

    # --- Setting where a weight starts --------------------------------------------------------------

    @Slot(int)
    def _edit(self, j: int) -> None:
        """Let a person type where parameter j starts."""
        if not self._experiment:
            return
        self._edited = j
        start = float(self._start()[j])
        name = self.picture.name(j)
        self.field.line.setAccessibleName(self.tr("Start value of {name}").format(name=name))
        self.field.line.setToolTip(plain.tip(self.field.line.accessibleName()))
        self.field.show_text(exact(start))
        self._place_field()
        self.field.show()
        self.field.line.selectAll()
        self.field.line.setFocus()

    @Slot()
    def _place_field(self) -> None:
        """Put the field over the weight, as high as it has something to say, inside the picture."""
        layout, room = self.field.layout(), self.picture.size()
        assert layout
        layout.activate()
        width = min(px(FIELD_WIDTH), room.width())
        height = (
            layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )
        place = self.picture.places.field(self._edited).toPoint()
        x, y = min(place.x(), room.width() - width), min(place.y(), room.height() - height)
        self.field.setGeometry(max(0, x), max(0, y), width, height)

    def _start(self) -> list[float]:
        assert self._experiment
        return list(map(float, start_of(self._experiment)))

    def _take_start(self, text: str) -> None:
        value, start = parse_number(text), self._start()
        changes: list[tuple[str, object]] = [("neuron.bias.initial", value)]
        if self._edited < len(start) - 1:
            start[self._edited] = value
            changes = [("neuron.weights", {"values": start[:-1]})]
        self.start_moved.emit(changes)

    @Slot()
    def _leave_field(self) -> None:
        """Close the field, unless it has something to complain of."""
        self._place_field()
        if self.field.message.isHidden():
            self.field.hide()
            self.picture.setFocus()
