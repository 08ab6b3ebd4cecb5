"""The galleries of the File menu: presets, and the data library. Each dialog is made once, when wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui import resources
from neuron_gui.core.experiment import Experiment
from neuron_gui.ui.actions import FILE, Offer

if TYPE_CHECKING:
    from neuron_gui.ui.files.gallery import Gallery


class Galleries(QObject):
    """`chosen` brings the name of a bundled experiment that a person has chosen by its picture."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._presets: Gallery | None = None
        self._library: Gallery | None = None

    def offers(self) -> Sequence[Offer]:
        """Return the actions that open them."""
        return (
            Offer(
                "gallery",
                FILE,
                self.tr("Preset &gallery…"),
                self.tr("Choose a prepared experiment by its picture."),
                self.open_presets,
                "Ctrl+G",
            ),
            Offer(
                "library",
                FILE,
                self.tr("Data &library…"),
                self.tr("Choose a small classic data set by a picture of its fit."),
                self.open_library,
            ),
        )

    @Slot()
    def open_presets(self) -> None:
        """Show the presets."""
        self._presets = self._presets or self._made(self.tr("Preset gallery"), resources.presets())
        self._presets.open()

    @Slot()
    def open_library(self) -> None:
        """Show the data sets."""
        self._library = self._library or self._made(self.tr("Data library"), resources.data_sets())
        self._library.setObjectName("library")  # by which the manual knows it
        self._library.open()

    def _made(self, title: str, experiments: Mapping[str, Experiment]) -> Gallery:
        from neuron_gui.ui.files.gallery import Gallery  # only here: it would cost time at every start

        gallery = Gallery(title, experiments, self._window)
        gallery.chosen.connect(self.chosen)
        return gallery
