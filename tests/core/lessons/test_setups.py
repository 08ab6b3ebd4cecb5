"""The bench as `setup` lines, and the words that are offered to who writes a lesson."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size

from neuron_gui import resources
from neuron_gui.core.lessons.file import parse
from neuron_gui.core.lessons.setups import setup_place, setups
from neuron_gui.core.lessons.words import FACTS, words_at

VALUES = {
    "strategy.learning_rate": 1e-6,
    "strategy.kind": "perceptron",
    "strategy.optimizer.kind": "adam",
    "strategy.schedule": {"kind": "step_decay", "factor": 0.5, "every": 100},
    "neuron.activation": "step",
    "neuron.weights": {"values": [1, -2.5]},
    "neuron.bias": {"initial": "random", "trainable": True},
    "loss.kind": "mae",
    "loss.l2": 0.01,
    "scaling": "standardize",
    "stop": {"max_steps": 5, "tolerance": None, "target_loss": 0.5},
    "seed": 7,
}


@cache
def known():
    return {name: resources.preset(name) for name in resources.experiment_names()}


@given(
    st.sampled_from(["opening", "and-gate", "flats"]), st.sets(st.sampled_from(sorted(VALUES)), max_size=5)
)
@settings(max_examples=size(200, 40))
def test_a_bench_is_set_up_again_by_its_lines(name, paths):
    bench = resources.preset(name)
    for path in paths:
        try:
            bench = bench.with_value(path, VALUES[path])
        except ValueError:  # it does not go with the others
            continue
    lines = setups(bench, known())
    text = "# T\n\n## S\n\n" + "".join(f"setup: {line}\n" for line in lines)
    made = parse(text, resources.preset).steps[0].experiment
    assert made.with_asides_of(bench) == bench


def test_a_bench_with_samples_of_its_own_has_no_lines():
    assert setups(resources.preset("opening").with_value("data.targets[0]", 3), known()) is None


@pytest.mark.parametrize(
    ("line", "place"), [(0, (4, 4)), (5, (4, 4)), (8, (9, 12)), (13, (9, 12)), (99, (16, 16))]
)
def test_a_setup_takes_the_place_of_that_of_its_step(line, place):
    text = "# T\n\n## A\n\nclaim: steps = 0\n\nText.\n\n## B\nsetup: opening\n"
    text += "point: run\nsetup: seed = 2\n\nText.\n\n## C\n"
    assert setup_place(text, line) == place


def test_a_setup_in_a_text_without_steps_stands_at_its_end():
    assert setup_place("# T\n\nWords.", 1) == (3, 3)


@pytest.mark.parametrize(
    ("before", "begun", "some"),
    [
        ("", "", {"setup: ", "ask: "}),
        ("un", "un", {"until: "}),
        ("setup: ope", "ope", {"opening", "strategy.learning_rate"}),
        ("until: ru", "ru", {"run ended", "seed"}),
        ("point: ", "", {"timeline", "neuron.activation"}),
        ("claim: eta", "eta", {"eta_max", "loss.l2"}),
        ("- [outcome = sol", "sol", {"solved", "steps"}),
        ("after: It took {st", "st", {"steps", "best_loss"}),
        ("after: It took {steps} st", "st", set()),
        ("Some text, un", "un", set()),
    ],
)
def test_words_are_those_that_may_stand_there(before, begun, some):
    opening = resources.preset("opening")
    found, words = words_at(before, resources.experiment_names(), opening)
    assert found == begun
    assert some <= set(words) if some else not words


def test_every_fact_is_offered():
    assert {"loss", "w1", "output2", "mean(loss)", "fewest(steps)", "optimum1"} <= set(FACTS)
