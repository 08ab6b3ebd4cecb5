"""Where files are written, under which name, and whether one may replace another; why it cannot be."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import error_text, translated


def new_path(
    window: QWidget, caption: str, suggested: Path, kinds: Mapping[str, str], tell: Callable[[str], object]
) -> Path | None:
    """Return the path that a person has chosen, None if none; `kinds` are filters with their extensions.

    A name without an extension gets that of its kind. If there is such a file already, of which the dialog
    could not know, `tell` says so and nothing is written.
    """
    name, kind = QFileDialog.getSaveFileName(window, caption, str(suggested), ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in kinds.values():
        return path
    path = path.with_name(path.name + kinds.get(kind, next(iter(kinds.values()))))
    if is_there(path):
        text = translated("There is a file {file} already. Export under its whole name to replace it.")
        tell(text.format(file=path.name))
        return None
    return path


def documents() -> Path:
    """Return where people keep what they write; their home where there is no such folder."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def is_there(path: Path) -> bool:
    """Return whether there is such a file; why the system cannot say is told when it is written."""
    try:
        return path.exists()
    except OSError:  # its name is too long, or its folder is closed
        return False


def may_replace(window: QWidget, title: str, path: Path) -> bool:
    """Ask before replacing a file of which the system's dialog has not asked."""
    if not is_there(path):
        return True
    question = translated("{file} is there already. Replace it?").format(file=path.name)
    kind = QMessageBox.StandardButton
    return QMessageBox.question(window, title, plain.letters(question), kind.Yes | kind.No) == kind.Yes


def unwritten(path: Path, error: OSError) -> str:
    """Return a sentence that says why a file was not written, and what to do."""
    text = translated("{file} cannot be written: {why}. Choose another folder or name.")
    return text.format(file=path, why=error_text(error))
