"""Which format a worksheet's file has, by its ending; and all of its text but paper, which needs Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from neuron_gui.core.worksheets import gift, moodle, page
from neuron_gui.core.worksheets.questions import questions
from neuron_gui.core.worksheets.sheet import Sheet
from neuron_gui.core.worksheets.words import Say

PAPER = ".pdf"
PAGES = (PAPER, ".html")  # with a key in a file of its own
BANKS = (".xml", ".gift")  # with the key in them; each of their questions stands for itself
ENDINGS = (*PAGES, *BANKS)


def ending_of(path: Path) -> str:
    """Return the ending of a worksheet's file; empty if no worksheet has that one."""
    return next((ending for ending in ENDINGS if path.name.lower().endswith(ending)), "")


def key_path(path: Path) -> Path:
    """Return where the key of a worksheet in pages goes: sheet.key.pdf for sheet.pdf."""
    return path.with_suffix(f".key{path.suffix}")


def texts(path: Path, sheets: Sequence[Sheet], say: Say, language: str = "en") -> dict[Path, str]:
    """Return the files that worksheets come to in one of the formats that are text."""
    if ending_of(path) == ".html":
        return {path: page.page(sheets, say, language), key_path(path): page.key_page(sheets, say, language)}
    write = moodle.quiz if ending_of(path) == ".xml" else gift.gift
    title = sheets[0].title or "Neuron Lab"
    return {path: write(list(questions(sheets, say)), title, say)}
