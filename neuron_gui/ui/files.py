"""Opening and saving: the dialogs around a document's file, and nothing lost without being asked."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from neuron_gui import resources
from neuron_gui.core.document import ExperimentError
from neuron_gui.core.experiment import EXTENSION, Experiment
from neuron_gui.ui.document import Document
from neuron_gui.ui.keys import finish_editing
from neuron_gui.ui.widgets.banner import Banner


class Files(QObject):
    """What the File menu does. Faults of a file are told in the banner; the open document stays."""

    def __init__(self, window: QWidget, document: Document, banner: Banner) -> None:
        super().__init__(window)
        self._window, self._document, self._banner = window, document, banner
        self._filter = self.tr("Experiments (*{extension})").format(extension=EXTENSION)

    def new(self) -> None:
        """Begin with the opening experiment."""
        self.open_preset(resources.OPENING)

    def open_preset(self, name: str) -> None:
        """Open a bundled experiment."""
        if self.may_close():
            self._document.open(resources.preset(name), None)

    def open(self) -> None:
        """Ask for a file and open it."""
        if self.may_close():
            path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), self._folder(), self._filter)
            if path:
                self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open a file; where that fails say why, and keep what is open."""
        try:
            experiment = Experiment.load(path)
        except OSError as error:
            self._banner.tell(self.tr("{file} cannot be read: {why}.").format(file=path, why=error.strerror))
        except ExperimentError as error:
            self._banner.tell(
                self.tr("{file} was not opened. {why}.").format(file=path.name, why=error), details=str(error)
            )
        else:
            self._banner.hide()
            self._document.open(experiment, path)

    def save(self) -> bool:
        """Save to the document's file, asking for one if there is none; return whether it was saved."""
        return self._write(self._document.path) if self._document.path else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save to it; return whether it was saved."""
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as"), self._folder(), self._filter)
        if not name:
            return False
        path = Path(name if name.endswith(EXTENSION) else name + EXTENSION)
        return (str(path) == name or self._may_replace(path)) and self._write(path)

    def may_close(self) -> bool:
        """Return whether the document may be left: ask only if something would be lost."""
        finish_editing()
        if not self._document.modified:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("The experiment has changes that are not saved. Save them?"),
            button.Save | button.Discard | button.Cancel,
        )
        return self.save() if answer == button.Save else answer == button.Discard

    def _may_replace(self, path: Path) -> bool:
        """Ask before replacing a file that the dialog could not know of, as its name was completed here."""
        if not path.exists():
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Save as"),
            self.tr("{file} is there already. Replace it?").format(file=path.name),
            button.Yes | button.No,
        )
        return answer == button.Yes

    def _write(self, path: Path) -> bool:
        try:
            self._document.save(path)
        except OSError as error:
            self._banner.tell(
                self.tr("{file} cannot be written: {why}. The experiment is still open.").format(
                    file=path, why=error.strerror
                )
            )
            return False
        return True

    def _folder(self) -> str:
        return str(self._document.path.parent) if self._document.path else ""
