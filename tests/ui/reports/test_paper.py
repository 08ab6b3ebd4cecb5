"""A report on paper: its sheets are there, nothing on them is cut, and its page is attached."""

import re
import zlib

import pytest
from support.translatable import refused

from neuron_gui import resources, simulate
from neuron_gui.core.message import RefusalError
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import load, report_of
from neuron_gui.core.reports.verifying import verify
from neuron_gui.ui.reports import paper
from neuron_gui.ui.reports.paper import as_pdf
from neuron_gui.ui.style.theme import DARK, LIGHT


def content_of(notes=""):
    run = simulate(resources.preset("iris"))
    return Content(report_of([run], "0.1.0", "Ada", notes), [run], "mine.report.pdf", steps=(0, 2000))


@pytest.fixture
def pieces(monkeypatch):
    """Note where each piece is drawn, and when a sheet begins."""
    noted = []
    put = paper._put

    def noting(writer, painter, piece, y, sheet):
        noted.append((y, piece.height, sheet.height(), piece.text))
        return put(writer, painter, piece, y, sheet)

    monkeypatch.setattr(paper, "_put", noting)
    return noted


def sheets(pdf):
    return len(re.findall(rb"/Type */Page\b", pdf))


def test_a_report_on_paper_carries_its_page_and_is_verified(qapp, tmp_path, pieces):
    content, told = content_of(), []
    file = tmp_path / "mine.report.pdf"
    pdf = as_pdf(content, page(content), told.append)
    file.write_bytes(pdf)
    assert str(verify(load(file)).sentence) == "verified: 1 run, bit for bit"
    assert 4 <= sheets(pdf) <= 12
    assert told == sorted(told) and told[0] >= 0 and told[-1] < 1
    assert len(pieces) > 30
    for y, height, room, _ in pieces:
        assert y + height <= room  # nothing is cut


def test_notes_that_are_longer_than_a_sheet_go_on_on_the_next(qapp, pieces):
    content = content_of("\n".join(f"{number}. line" for number in range(1, 400)))
    pdf = as_pdf(content, page(content))
    assert max(height / room for _, height, room, _ in pieces) > 3
    assert sheets(pdf) > 8


def test_a_pdf_without_a_report_is_refused(tmp_path):
    file = tmp_path / "other.pdf"
    for content in (b"", b"stream\nxyz endstream", b"stream\n" + zlib.compress(b"something else")):
        file.write_bytes(b"%PDF-1.4\n" + content)
        with refused(RefusalError) as caught:
            load(file)
        assert str(caught.value) == "no report of Neuron Lab is attached to this PDF"


def test_the_page_has_the_colours_of_the_window():
    style = (resources.folder("report") / "report.css").read_text("utf-8")
    light, dark, paper = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    for block, theme in ((light, LIGHT), (dark, DARK), (paper, LIGHT)):
        colors = dict(re.findall(r"--(\w+): (#\w+)", block))
        assert tuple(colors[f"c{k}"] for k in range(6)) == theme.curves
        assert (colors["good"], colors["bad"], colors["accent"]) == (theme.good, theme.bad, theme.accent)
