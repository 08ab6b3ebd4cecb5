"""Edits that come from a plot or from the verdict: what they are meant for may just have gone."""

from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtCore import QObject, Slot

from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.ui.document import Document
from neuron_gui.ui.views.neuron_picture import NeuronPictureView
from neuron_gui.ui.views.weight_space import WeightSpaceView


class OutsideEdits(QObject):
    """Writes into the document where a run is to start, and what a verdict suggests."""

    def __init__(
        self, document: Document, picture: NeuronPictureView, space: WeightSpaceView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document = document
        picture.start_moved.connect(self.move)
        space.start_moved.connect(self.move)

    @Slot(object)
    def move(self, changes: Iterable[tuple[str, object]]) -> None:
        """Let weights or the bias start elsewhere; the changes are paths and values."""
        self.take(changes, self.tr("change of the start"))

    @Slot(object, str)
    def take(self, changes: Iterable[tuple[str, object]], words: str) -> None:
        """Make changes that the plots or the verdict on the screen call for."""
        with suppress(ExperimentError):  # of another experiment, with other samples or options
            self._document.set_values(changes, words)
