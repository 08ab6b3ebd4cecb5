"""Worksheets on paper: every blank has its place, nothing that belongs together is cut, and all is A4."""

import re

import numpy as np
import pytest
from PySide6.QtGui import QImage

from neuron_gui import resources
from neuron_gui.core.worksheets.sheet import Steps, sheet
from neuron_gui.ui.worksheets import files, paper


@pytest.fixture(scope="module")
def sheets():
    hostile = resources.preset("flats").replaced(
        title="<b>A very long title</b> " * 20 + "x" * 300 + "\u202e"
    )
    return [sheet(experiment, Steps(0, 2)) for experiment in (resources.preset("and-gate"), hostile)]


def dark(page):
    """Return where there is ink, in rows and columns of a page's picture."""
    image = paper.picture(page, 595).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    ink = pixels[:, : image.width()] < 200
    return np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))


def test_everything_lies_within_the_margins(qapp, sheets):
    for page in paper.sheet_pages(sheets, str) + paper.key_pages(sheets, str):
        rows, columns = dark(page)
        assert columns.min() >= 50 and columns.max() <= 595 - 50
        assert rows.min() >= 50 and rows.max() <= 842 - 25
        for (y, row), (below, _) in zip(page.rows, page.rows[1:], strict=False):
            assert y + row.height <= below + 1e-6
        assert page.rows[-1][0] + page.rows[-1][1].height <= paper.HEIGHT - paper.MARGIN


def test_no_page_cuts_a_calculation(qapp, sheets, monkeypatch):
    cut = []
    calculation = paper._calculation

    def remembered(*arguments):
        cut.append(calculation(*arguments))
        return cut[-1]

    monkeypatch.setattr(paper, "_calculation", remembered)
    pages = paper.sheet_pages(sheets, str)
    assert len(pages) > 4
    places = {id(row): number for number, page in enumerate(pages) for _, row in page.rows}
    for block in cut:
        assert len({places[id(row)] for row in block if id(row) in places}) == 1
    lines = [line for each in sheets for line in each.lines]
    assert len([row for block in cut for row in block if id(row) in places]) >= 2 * len(lines)


def test_a_block_that_fits_on_no_page_is_cut_between_its_rows(qapp):
    rows = [paper.Row(1000, lambda painter, y: None) for _ in range(20)]
    pages = list(paper._paged([rows[:2], rows], "foot"))
    assert [len(page.rows) for page in pages] == [7, 7, 7, 1]
    assert pages[-1].foot == f"foot  ·  {len(pages)}/{len(pages)}"


def test_a_pdf_has_as_many_pages_of_a4(qapp, sheets):
    pages = paper.sheet_pages(sheets, str)
    document = paper.pdf(pages, sheets[0].title)
    assert document.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", document)) == len(pages)
    boxes = set(re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", document))
    assert {(round(float(w)), round(float(h))) for w, h in boxes} == {(595, 842)}


def test_files_are_written_with_their_key_beside_them(qapp, sheets, tmp_path):
    told = []
    names = {}
    for ending in ("pdf", "html", "xml", "gift"):
        written = files.write(tmp_path / f"s.{ending}", sheets[:1], str, tell=told.append)
        names[ending] = [path.name for path in written]
        assert all(path.stat().st_size > 1000 for path in written)
    assert names == {
        "pdf": ["s.pdf", "s.key.pdf"], "html": ["s.html", "s.key.html"], "xml": ["s.xml"], "gift": ["s.gift"],
    }  # fmt: skip
    with pytest.raises(OSError):
        files.write(tmp_path / "none" / "s.pdf", sheets[:1], str)
