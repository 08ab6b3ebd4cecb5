"""Outcomes: numbered as in the kernels, named as in files, and called alike in words and sentences."""

import json

import pytest

from neuron_gui import resources
from neuron_gui.core.machine import Machine
from neuron_gui.core.outcome import OUTCOMES, Outcome

OPENING = resources.preset("opening")


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, Outcome.SOLVED),
        ({"strategy.learning_rate": 0.001}, Outcome.DIVERGED),
        ({"stop.tolerance": None, "stop.target_loss": 1.0}, Outcome.REACHED_LOSS),
        ({"stop.tolerance": None, "strategy.learning_rate": 4.526e-6}, Outcome.STALLED),
        ({"strategy.learning_rate": 1e-9}, Outcome.RUNNING),
    ],
)
def test_the_kernels_number_outcomes_as_is_said_here(changes, outcome):
    machine = Machine(OPENING.with_values(list(changes.items())))
    machine.start()
    machine.advance(1000)
    assert machine.learner.outcome == outcome.code
    assert OUTCOMES[outcome.code] is outcome


def test_in_files_they_have_the_names_they_always_had():
    names = ["running", "diverged", "solved", "reached_loss", "stalled", "max_steps", "stopped"]
    assert json.loads(json.dumps(list(Outcome))) == names
    assert f"{Outcome.REACHED_LOSS}" == "reached_loss"


@pytest.mark.parametrize("outcome", Outcome)
def test_the_sentence_says_what_the_word_says(outcome):
    assert outcome.sentence.lower().startswith(outcome.word)


def test_two_of_them_have_arrived():
    assert [outcome for outcome in Outcome if outcome.arrived] == [Outcome.SOLVED, Outcome.REACHED_LOSS]
