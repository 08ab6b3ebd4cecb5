"""The page of a report: well formed, without a network, and words stay words."""

from html.parser import HTMLParser

import pytest

from neuron_gui import Run, resources, simulate
from neuron_gui.core.experiment import JournalEntry
from neuron_gui.core.reports.page import page, settings
from neuron_gui.core.reports.payload import read, report_of
from neuron_gui.core.reports.verifying import verify

VOID = {"meta"}


class Elements(HTMLParser):
    """Refuses elements that are not closed in order, and gathers texts, tags and addresses."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words, self.links = [], [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("src", "href", "action", "xlink:href")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def page_of(run, author="", notes=""):
    return page(report_of([run], "0.1.0", author, notes), [run], "mine.report.html")


@pytest.mark.parametrize("name", resources.preset_names())
def test_every_preset_gives_a_page_that_is_well_formed_and_verified(name):
    run = simulate(resources.preset(name))
    text = page_of(run, "Ada")
    elements = Elements(text)
    assert elements.links == []
    assert text.startswith("<!DOCTYPE html>") and text.count("<script") == 1
    assert "By Ada" in elements.words
    assert str(verify(read(text)).sentence) == "verified: 1 run, bit for bit"
    assert "".join(elements.words).count("Samples") == 1
    assert elements.tags.count("svg") == 2 or name == "too-fast"


def test_hostile_names_are_shown_as_text():
    name = '<img src="/dev/zero" onerror="x">&"\''
    experiment = resources.preset("opening").with_values(
        [("title", name), ("data.input_names", [name, name + "2"]), ("data.target_name", name + "3")]
    )
    elements = Elements(page_of(simulate(experiment), name, name))
    assert "img" not in elements.tags
    assert elements.words.count(name) >= 3


def test_only_the_first_of_many_samples_are_shown():
    words = "".join(
        Elements(page_of(simulate(resources.preset("penguins").with_value("stop.max_steps", 3)))).words
    )
    assert "and 322 more" in words


def test_settings_and_changes_are_told_in_words():
    told = dict(settings(resources.preset("opening")))
    assert (told["Strategy"], told["Learning rate η"], told["Target loss"]) == (
        "Gradient descent",
        "5e-07",
        "none",
    )
    changed = resources.preset("opening").replaced(
        journal=(JournalEntry(40, "strategy.learning_rate", 1e-6), JournalEntry(41, "stop.tolerance", None))
    )
    words = Elements(page_of(simulate(changed))).words
    at = words.index("Changes on the way")
    cells = [word for word in words[at + 1 :] if word.strip()][:9]
    assert cells[3:] == ["40", "Learning rate η", "1e-06", "41", "Tolerance", "none"]


def test_a_run_that_diverged_or_has_no_steps_is_drawn_as_far_as_it_can_be():
    too_fast = simulate(resources.preset("too-fast"))
    assert too_fast.outcome == "diverged"
    Elements(page_of(too_fast))
    assert "x, " in "".join(Elements(page_of(simulate(resources.preset("opening")))).words)
    Elements(page_of(Run(resources.preset("opening"))))
