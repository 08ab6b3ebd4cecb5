"""However a run is made – cut, changed on its way, forked, swept –, the second engine makes its steps."""

from contextlib import suppress

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.agreement import assert_agreement
from support.problems import COMBINATIONS, experiments

from neuron_gui import ExperimentError, Run, simulate
from neuron_gui.core.journal import live_options
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.sweep.choices import turnables
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.sweep import Sweep

# What Newton's method makes of second derivatives the second engine only knows by differences.
PROBLEMS = st.sampled_from([c for c in COMBINATIONS if c[0] != "newton"]).flatmap(lambda c: experiments(*c))
VALUES = st.sampled_from([0, 0.5, 1, 2, 7, 30, 1e-3, 0.9, None, "full", "fixed", "alternate", "error"])
MAX_CELLS = 4


@settings(max_examples=size(10_000, 60))
@given(PROBLEMS, st.data())
def test_a_run_that_is_cut_changed_and_forked(drawn, data):
    run = Run(drawn)
    for _ in range(data.draw(st.integers(1, 6))):
        run = data.draw(st.sampled_from([advanced, advanced, changed, forked, looked_back]))(run, data)
    again = Run(run.experiment, run.journal)
    again.advance(run.steps)
    assert repr(again.last) == repr(run.last)
    with np.errstate(all="ignore"):
        assert_agreement(run)


def advanced(run, data):
    run.advance(data.draw(st.integers(0, 25)))
    return run


def changed(run, data):
    """Change an option that may change, to a value that it takes."""
    if run.outcome is None:
        name = data.draw(st.sampled_from(sorted(live_options(run.current))))
        with suppress(ExperimentError):
            run.change(name, data.draw(VALUES))
    return run


def forked(run, data):
    return run.fork(data.draw(st.integers(0, run.steps)))


def looked_back(run, data):
    step = data.draw(st.integers(0, run.steps))
    anew = Run(run.experiment, run.journal)
    anew.advance(step)
    assert repr(run.record(step)) == repr(anew.last)
    return run


@settings(max_examples=size(3000, 15))
@given(PROBLEMS, st.data())
def test_the_cells_of_a_sweep(drawn, data):
    options = turnables(drawn)
    count = data.draw(st.integers(1, min(2, len(options))))
    dials = [turned(option, data) for option in data.draw(st.permutations(options))[:count]]
    try:
        sweep = Sweep(drawn, *dials)
        cells = {(p.row, p.column + i): (p, i) for p in sweep.pieces() for i in range(len(p.outcomes))}
    except ExperimentError:
        return  # values that do not fit together
    assert len(cells) == sweep.width * sweep.height
    for (row, column), (piece, i) in cells.items():
        run = simulate(sweep.cell(column, row))
        made = OUTCOMES[piece.outcomes[i]], piece.steps[i], repr(piece.losses[i].item())
        assert made == (run.outcome, run.steps, repr(run.last.loss))
        if run.steps <= 100:
            with np.errstate(all="ignore"):
                assert_agreement(run)


def turned(option, data):
    low, high = float(option.span.low), float(option.span.high)
    share = st.floats(0, 1) if not option.whole else st.floats(0, min(1.0, 40 / (1 + abs(high))))
    values = [
        low + part * (high - low) for part in data.draw(st.lists(share, min_size=1, max_size=MAX_CELLS))
    ]
    return Dial(option.path, tuple(dict.fromkeys(round(v) if option.whole else v for v in values)))
