"""Worksheets as files of any format: those on paper are painted, the others are text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.schema.writing import whole_files
from neuron_gui.core.worksheets import formats
from neuron_gui.core.worksheets.sheet import Sheet
from neuron_gui.core.worksheets.words import Say
from neuron_gui.ui.worksheets import paper


def write(
    path: Path, sheets: Sequence[Sheet], say: Say, language: str = "en", tell: Tell = untold
) -> tuple[Path, ...]:
    """Write worksheets, and their key where it has a file of its own; return the files.

    Raises OSError for the first that cannot be written.
    """
    if formats.ending_of(path) == formats.PAPER:
        title = sheets[0].title
        contents = {path: paper.pdf(paper.sheet_pages(sheets, say), title)}
        tell(0.5)
        contents[formats.key_path(path)] = paper.pdf(paper.key_pages(sheets, say), title)
    else:
        found = formats.texts(path, sheets, say, language)
        contents = {name: text.encode() for name, text in found.items()}
    whole_files(contents)
    return tuple(contents)
