"""The file of a lesson that is being written: opened, saved, and not left before somebody was asked."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from neuron_gui import lesson_files
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import RefusalError
from neuron_gui.ui.files.file_watch import Stamp, stamp
from neuron_gui.ui.lessons.writing import draft
from neuron_gui.ui.lessons.writing.template import template
from neuron_gui.ui.lessons.writing.text import LessonText
from neuron_gui.ui.text import language, plain
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.widgets.new_path import documents, may_replace, unwritten

Button = QMessageBox.StandardButton


class Written(Struct, frozen=True):
    """A lesson as it is being written: its text and that of its file, and near what it finds other files."""

    text: str
    saved: str
    path: Path | None
    home: Path
    line: int = 1


class LessonFile(QObject):
    """Knows the file of the text. `opened` comes when another lesson is there, `saved` brings a path.

    `refused` says why something could not be done, `moved` comes when the file has another name.
    """

    opened = Signal()
    saved = Signal(Path)
    moved = Signal()
    refused = Signal(str)

    def __init__(self, text: LessonText, window: QWidget) -> None:
        super().__init__(window)
        self._text, self._window = text, window
        self.path: Path | None = None
        self.home = draft.new_home()
        self._saved = ""
        self._known: Stamp | None = None  # of the file as it was read or written last

    @property
    def modified(self) -> bool:
        """Whether there is something to be saved."""
        return self._text.document().isModified()

    @property
    def name(self) -> str:
        """The name of the file, or what stands for it."""
        return self.path.name if self.path else self.tr("New lesson")

    @property
    def written(self) -> Written:
        """All of it, to go on with elsewhere."""
        return Written(self._text.written, self._saved, self.path, self.home, self._text.line)

    # --- Opening ------------------------------------------------------------------------------------

    def begin(self, written: Written) -> None:
        """Have this lesson instead of the one that is there."""
        self.path, self.home, self._saved = written.path, written.home, written.saved
        self._known = _known(written)
        self._text.setPlainText(written.text)
        self._text.document().setModified(written.text != written.saved)
        self._text.go_to(written.line)
        self.opened.emit()

    @Slot()
    def new(self) -> None:
        """Begin another lesson with the template."""
        if self.may_leave():
            self.begin(Written(text := template(), text, None, draft.new_home()))

    @Slot()
    def open(self) -> None:
        """Ask for a lesson's file and open it."""
        if not self.may_leave():
            return
        title, folder = self.tr("Open lesson"), str(self.home.parent)
        if name := QFileDialog.getOpenFileName(self._window, title, folder, self._kinds)[0]:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a lesson's file, be it right or wrong; where that fails say why, and keep what is there."""
        path = path.absolute()
        try:
            text = lesson_files.lesson_text(path)
        except LessonError as error:
            why = translated_message(error.sentence)
            self.refused.emit(self.tr("{file} was not opened: {why}.").format(file=path.name, why=why))
        except OSError as error:
            text = self.tr("{file} cannot be read: {why}.")
            self.refused.emit(text.format(file=path, why=error_text(error)))
        else:
            text = "\n".join(text.splitlines()) + "\n"
            self.begin(Written(text, text, path, path))

    def open_copy(self, name: str) -> None:
        """Begin with the text of one of the laboratory's own lessons, which stays as it is."""
        if self.may_leave():
            home = lesson_files.lesson_path(name, language.current())
            self.begin(Written(text := lesson_files.lesson_text(home), text, None, home))

    # --- Saving -------------------------------------------------------------------------------------

    @property
    def _kinds(self) -> str:
        return self.tr("Lessons (*{extension})").format(extension=lesson_file.EXTENSION)

    @Slot()
    def save(self) -> bool:
        """Save to the lesson's file, asking for one if there is none; return whether it was saved."""
        if not self.path:
            return self.save_as()
        return (stamp(self.path) in (None, self._known) or self._may_overwrite()) and self._write(self.path)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a file and save to it; return whether it was saved."""
        title = self.tr("Save the lesson as")
        begun = self.path or documents()
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(begun), self._kinds)
        if not name:
            return False
        extension = lesson_file.EXTENSION
        path = Path(name if name.endswith(extension) else name.removesuffix(".md") + extension)
        known = str(path) == name  # else the dialog could not, as the name was completed here
        return (known or may_replace(self._window, title, path)) and self._write(path)

    def _write(self, path: Path) -> bool:
        path = path.absolute()
        try:
            text = draft.save(self._text.written, self.home, path)
        except OSError as error:
            self.refused.emit(unwritten(path, error))
            return False
        except RefusalError as error:
            self.refused.emit(error_text(error))
            return False
        self.path, self.home, self._saved, self._known = path, path, text, stamp(path)
        self._text.take_over(text)
        self._text.document().setModified(False)
        self.moved.emit()
        self.saved.emit(path)
        return True

    # --- Questions ----------------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Return whether the lesson may be left: ask only if something would be lost."""
        if not self.modified:
            return True
        self._window.raise_()
        question = self.tr("{file} has changes that are not saved. Save them?").format(file=self.name)
        answer = self._ask(self.tr("Unsaved changes"), question, Button.Save | Button.Discard | Button.Cancel)
        return self.save() if answer == Button.Save else answer == Button.Discard

    def _may_overwrite(self) -> bool:
        question = self.tr(
            "Another program has changed {file} since you opened or saved it. Replace it with yours?"
        )
        answer = self._ask(self.tr("File changed"), question.format(file=self.name), Button.Yes | Button.No)
        return answer == Button.Yes

    def _ask(self, title: str, question: str, buttons: QMessageBox.StandardButton) -> int:
        return QMessageBox.question(self._window, title, plain.letters(question), buttons)


def _known(written: Written) -> Stamp | None:
    """Return the stamp of a lesson's file, if that has the text that was read there or written last."""
    before = stamp(written.path)
    try:
        text = lesson_files.lesson_text(written.path) if written.path else ""
    except (OSError, LessonError):
        return None
    return before if text.splitlines() == written.saved.splitlines() else None
