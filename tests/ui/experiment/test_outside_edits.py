"""What a verdict or a plot calls for is written into the experiment that it is of, and into no other."""

import pytest
from support import click

from neuron_gui import resources


@pytest.fixture
def window(used_window):
    return used_window


def test_a_suggestion_for_an_experiment_that_has_just_gone_changes_nothing(qtbot, window):
    qtbot.waitUntil(lambda: window.verdict.button.isVisible())
    guessing = resources.preset("guessing")
    window.document.open(guessing, None)
    window.verdict.button.click()  # before the verdict on the other one has come
    assert window.document.experiment == guessing
    assert not window.document.modified


def test_a_suggestion_is_taken_by_its_words(qtbot, window):
    window.document.open(resources.preset("opening"), None)
    qtbot.waitUntil(lambda: window.verdict.button.isVisible())
    click(qtbot, window.verdict.button)
    assert window.document.experiment.strategy.learning_rate == 4.5e-6
    assert "4.5" in window.commands["undo"].text()
