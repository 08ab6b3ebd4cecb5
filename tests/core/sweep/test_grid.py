"""A sweep for scripts: what it takes, refuses, and tells of itself."""

import re

import pytest
from support.translatable import refused

from neuron_gui import ExperimentError, preset, sweep

OPENING = preset("opening").with_value("stop.max_steps", 20)


@pytest.mark.parametrize(
    ("over", "sentence"),
    [
        ({"seed": 5}, "seed: expected a list, got 5"),
        ({"loss.kind": "mse"}, 'loss.kind: expected a list, got "mse"'),
        ({"seed": []}, "seed: expected at least one value"),
        ({"sed": [1]}, "$.sed: there is no such place in this experiment"),
        ({"seed": [1, -1]}, "$.seed: expected a whole number"),
    ],
)
def test_what_cannot_be_turned_is_refused(over, sentence):
    with refused(ExperimentError, match=re.escape(sentence)):
        sweep(OPENING, over)


def test_it_tells_in_a_line_what_it_is():
    cells = sweep(OPENING, {"strategy.learning_rate": [4.5e-6, 1e-2], "seed": range(3)})
    assert repr(cells) == "<Cells: strategy.learning_rate (2) x seed (3): 3 diverged, 3 solved>"


def test_an_input_called_as_another_column_gets_another_name():
    named = OPENING.with_value("data.input_names", ["steps", "seed"])
    table = sweep(named, {"seed": range(2)}).to_dataframe()
    assert list(table) == ["seed", "outcome", "steps", "loss", "w_steps", "w_seed", "bias"]
    assert table["seed"].tolist() == [0, 1]
