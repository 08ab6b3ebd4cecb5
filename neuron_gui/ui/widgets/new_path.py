"""Asks under which name a new file is to be written."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from neuron_gui.ui.text.translate import translated


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
    if path.exists():
        text = translated("There is a file {file} already. Export under its whole name to replace it.")
        tell(text.format(file=path.name))
        return None
    return path
