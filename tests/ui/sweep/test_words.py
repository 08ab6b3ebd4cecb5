"""A sweep in words: what there is to do, how far it is, how its runs ended, what a cell holds."""

import pytest
from support.problems import descent, equation

from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.ui.sweep import words

RATES = Dial("strategy.learning_rate", (1e-7, 1e-6, 1.0))


def swept(chosen=None, up=None):
    """Return a sweep over three rates and its map."""
    sweep = Sweep(chosen or equation(strategy=descent(1e-6)), RATES, up)
    cells = sweep.empty_map
    for piece in sweep.pieces():
        cells.add(piece)
    return sweep, cells


def plain(text):
    return text.replace("\u202f", " ")


def test_effort_counts_the_runs_and_the_longest_of_their_steps():
    steps = Dial("stop.max_steps", (10, 2_000_000))
    assert plain(words.effort(equation(), RATES, None)) == "Runs: 3; steps of each: at most 1 000."
    assert plain(words.effort(equation(), RATES, steps)) == "Runs: 6; steps of each: at most 2 000 000."
    long = words.effort(equation(), RATES, Dial("stop.max_steps", (10**12,)))
    assert long.endswith("This may take long; you can cancel it at any time.")


@pytest.mark.parametrize(
    ("left", "text"), [(None, "Runs: 3 of 1 000"), (12.4, "Runs: 3 of 1 000, about 12 s left")]
)
def test_progress_tells_the_seconds_where_they_are_known(left, text):
    assert plain(words.progress(3, 1000, left)) == text


def test_the_summary_counts_the_endings_and_names_the_quickest():
    _, cells = swept()
    solved = cells.steps[0, :2].tolist()
    assert solved[1] < solved[0]
    assert words.summary(cells) == (
        f"Runs made: 3 (diverged: 1, solved: 2). The fewest steps to a solution: {solved[1]}."
    )


def test_where_none_was_solved_the_lowest_loss_is_told_and_of_no_runs_nothing():
    sweep, cells = swept(equation(strategy=descent(1e-6), stop={"max_steps": 3}))
    lowest = min(float(loss) for loss in cells.losses[0] if loss == loss)
    assert f"The lowest loss is {lowest:.6g}; with a target loss above it" in words.summary(cells)
    assert words.summary(sweep.empty_map) == "Runs made: 0."


def test_a_cell_is_told_with_both_its_values():
    sweep, cells = swept(up=Dial("stop.max_steps", (2, 5)))
    text = words.cell(sweep, cells, ("Learning rate", "Max steps"), 1, 1)
    loss = f"{float(cells.losses[1, 1]):.6g}"
    assert text == (
        f"Learning rate 10⁻⁶, Max steps 5: out of steps at step 5, loss {loss}. "
        "Click or press Enter to open the run."
    )
    assert ": not made yet. Click" in words.cell(sweep, sweep.empty_map, ("", ""), 0, 0)
