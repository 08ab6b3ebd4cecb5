"""Edits of the start that come from a plot: weights or the bias dragged elsewhere."""

from contextlib import suppress

from PySide6.QtCore import QObject, Slot

from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.ui.document import Document
from neuron_gui.ui.views.neuron_picture import NeuronPictureView
from neuron_gui.ui.views.weight_space import WeightSpaceView


class StartEdits(QObject):
    """Writes where a run is to start into the document."""

    def __init__(
        self, document: Document, picture: NeuronPictureView, space: WeightSpaceView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document = document
        picture.start_moved.connect(self.move)
        space.start_moved.connect(self.move)

    @Slot(object)
    def move(self, changes: list[tuple[str, object]]) -> None:
        """Let weights or the bias start elsewhere; the changes are paths and values."""
        with suppress(ExperimentError):  # of a picture whose weights are not those of the samples any more
            self._document.set_values(changes, self.tr("change of the start"))
