"""Worksheets as pages for browsers: blanks to type into, a key apart, and no stranger's text at work."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from neuron_gui import resources
from neuron_gui.core.worksheets import formats
from neuron_gui.core.worksheets.page import key_page, page
from neuron_gui.core.worksheets.sheet import Steps, sheet

HOSTILE = "</p></section><script>alert(1)</script> & \"' onload=x \u202e"
VOID = ("meta", "input")


class Reader(HTMLParser):
    """Collects elements and texts, and fails on what is not closed in its order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.texts = [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


@pytest.fixture
def made():
    experiment = resources.preset("flats")
    data = experiment.data
    names = (HOSTILE, "rooms")
    data = type(data)(input_names=names, target_name="<b>", inputs=data.inputs, targets=data.targets)
    return sheet(experiment.replaced(title=HOSTILE, data=data), Steps(0, 1))


def test_a_sheet_has_a_blank_for_every_line_and_gives_no_answer_away(made):
    text = page([made], str)
    read = Reader(text)
    labels = [attributes["aria-label"] for tag, attributes in read.elements if "aria-label" in attributes]
    assert labels == [f"{line.number}: {line.blank.symbol}" for line in made.lines]
    assert "script" not in [tag for tag, _ in read.elements]
    assert "http" not in text and "src=" not in text
    shown = "".join(read.texts)
    assert "</p></section><script>alert(1)</script>" in shown and "\u202e" not in shown
    assert not any(line.engine in shown for line in made.lines if len(line.engine) > 6)


def test_a_key_has_every_answer_with_its_tolerance(made):
    read = Reader(key_page([made, made], str))
    shown = "\n".join(read.texts)
    for line in made.lines:
        for text in (line.text, line.answer, line.engine, line.tolerance):
            assert text in shown
    assert len([tag for tag, _ in read.elements if tag == "main"]) == 2


def test_a_files_ending_says_its_format_and_where_the_key_is():
    names = ("a.PDF", "a.b.html", "x.xml", "x.gift", "x.txt", "")
    assert [formats.ending_of(Path(name)) for name in names] == [
        ".pdf", ".html", ".xml", ".gift", "", "",
    ]  # fmt: skip
    assert formats.key_path(Path("d/s.1.pdf")) == Path("d/s.1.key.pdf")
