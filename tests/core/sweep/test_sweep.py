"""A cell of a sweep is the very run that one would make by hand."""

import sys
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import equation
from support.translatable import refused

from neuron_gui import ExperimentError, resources, simulate
from neuron_gui.core.cores import cores
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.sweep.choices import whole_options
from neuron_gui.core.sweep.colors import DIVERGED_COLOR, Scale, colors
from neuron_gui.core.sweep.dial import Dial, dial, spread
from neuron_gui.core.sweep.files import summary, write_picture
from neuron_gui.core.sweep.map import Map, Piece
from neuron_gui.core.sweep.sweep import Sweep

OPENING = resources.preset("opening").with_value("stop.max_steps", 60)
GATE = resources.preset("and-gate").with_value("stop.max_steps", 25)


def filled(sweep: Sweep) -> Map:
    cells = sweep.empty_map
    for piece in sweep.pieces():
        cells.add(piece)
    return cells


DIALS = (
    "strategy.learning_rate=1e-7:1e-5:4",
    "seed=0:3",
    "stop.max_steps=1:40:3",
    "loss.l2=0,0.5",
    "neuron.weights.uniform[1]=0,5",
    "scaling=none,max_abs",
    "strategy.optimizer.kind=sgd,momentum,adam",
    "strategy.batch=full,1",
)


@settings(max_examples=25)
@given(
    across=st.sampled_from(DIALS), up=st.sampled_from((None, *DIALS)), base=st.sampled_from((OPENING, GATE))
)
def test_every_cell_equals_the_single_run_bit_for_bit(across, up, base):
    if up and up.partition("=")[0] == across.partition("=")[0]:
        return
    if "[1]" in across + str(up) and base.neuron.weights.uniform is None:
        return
    if "stop.max_steps" in across + str(up):
        whole = "stop.max_steps=1,7,40"
        across, up = (whole if text and "max_steps" in text else text for text in (across, up))
    sweep = Sweep(base, dial(across), dial(up) if up else None)
    cells = filled(sweep)
    for row in range(sweep.height):
        for column in range(sweep.width):
            run = simulate(sweep.cell(column, row))
            assert OUTCOMES[cells.outcomes[row, column]] == run.outcome
            assert cells.steps[row, column] == run.steps
            assert cells.losses[row, column].tobytes() == np.float64(run.last.loss).tobytes()
            assert (
                cells.parameters[row, column].tobytes()
                == np.array([*run.last.weights, run.last.bias]).tobytes()
            )


@pytest.mark.parametrize("kind", ["random_guess", "step_sign", "perceptron"])
def test_strategies_that_draw_or_remember_equal_the_single_run_too(kind):
    base = resources.preset("and-gate").with_values([("strategy", {"kind": kind}), ("stop.max_steps", 30)])
    sweep = Sweep(base, dial("seed=3:9"))
    cells = filled(sweep)
    for column in range(sweep.width):
        run = simulate(sweep.cell(column, 0))
        assert (cells.steps[0, column], cells.losses[0, column]) == (run.steps, run.last.loss)
        assert cells.parameters[0, column].tolist() == [*run.last.weights, run.last.bias]


def test_mini_batches_begin_anew_in_every_cell():
    base = resources.preset("penguins").with_values([("strategy.batch", 50), ("stop.max_steps", 17)])
    sweep = Sweep(base, dial("strategy.learning_rate=1e-3:1e-1:3"), dial("seed=0:2"))
    cells = filled(sweep)
    for row in range(3):
        for column in range(3):
            assert cells.losses[row, column] == simulate(sweep.cell(column, row)).last.loss


def test_a_cancelled_sweep_yields_whole_cells_and_then_no_more():
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 40

    sweep = Sweep(OPENING, dial("strategy.learning_rate=1e-7:1e-5:10"), dial("seed=0:50"))
    pieces = list(sweep.pieces(cancelled))
    assert sum(len(piece.outcomes) for piece in pieces) < 510
    for piece in pieces:
        for i, outcome in enumerate(piece.outcomes):
            run = simulate(sweep.cell(piece.column + i, piece.row))
            assert (OUTCOMES[outcome], piece.steps[i]) == (run.outcome, run.steps)


def test_a_single_row_is_shared_among_all_cores():
    sweep = Sweep(OPENING, dial("seed=0:99"))
    assert len({piece.column for piece in sweep.pieces()}) >= cores()


def test_a_fault_in_one_cell_ends_the_sweep_with_its_reason(monkeypatch):
    sweep = Sweep(OPENING, dial("seed=0:9"), dial("stop.max_steps=1,2"))
    monkeypatch.setattr(sweep, "_start", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        list(sweep.pieces())


def test_values_that_fit_one_by_one_but_not_together_are_refused_before_anything_is_made():
    low, high = dial("neuron.weights.uniform[0]=-10,9"), dial("neuron.weights.uniform[1]=8,10")
    with refused(ExperimentError, match="low ≤ high"):
        Sweep(OPENING, low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("seed=2:4", (2, 3, 4)),
        ("a.b=0:1:3", (0.0, 0.5, 1.0)),
        ("a.b=7:9:1", (7.0,)),
        ("loss.kind=mse,mae", ("mse", "mae")),
        ("strategy.batch=full,2", ("full", 2)),
    ],
)
def test_a_dial_is_read_from_text(text, values):
    assert dial(text).values == values


def test_ends_far_apart_are_spaced_by_equal_factors():
    values = spread(1e-6, 1e-2, 5)
    assert values == pytest.approx((1e-6, 1e-5, 1e-4, 1e-3, 1e-2))
    assert (values[0], values[-1]) == (1e-6, 1e-2)
    assert Dial("x", values).logarithmic
    assert not Dial("x", spread(1.0, 2.0, 5)).logarithmic


def test_a_dial_of_whole_numbers_has_no_others_and_its_spacing_can_be_said():
    whole = whole_options(OPENING)
    assert {"seed", "stop.max_steps", "strategy.batch"} <= whole
    assert not {"strategy.learning_rate", "stop.tolerance", "loss.l2"} & whole
    assert dial("seed=0:10:4", whole).values == (0, 3, 7, 10)
    assert dial("$.stop.max_steps=1:4:99", whole).values == (1, 2, 3, 4)
    assert dial("stop.tolerance=0:10:4", whole).values[1] == pytest.approx(10 / 3)
    assert dial("loss.l2=1e-4:1:3:linear").values == pytest.approx((1e-4, 0.50005, 1))
    assert dial("loss.l2=1:4:3:log").values == pytest.approx((1, 2, 4))


@given(st.text(max_size=20))
def test_any_text_is_a_dial_or_a_clear_fault(text):
    with suppress(ExperimentError):
        assert dial(text).values


def test_a_value_that_does_not_fit_names_its_place():
    with refused(ExperimentError, match=r"\$\.strategy\.batch"):
        Sweep(OPENING, dial("strategy.batch=1,2"))


def test_colors_tell_diverged_from_solved_and_leave_missing_cells_clear():
    outcomes = np.array(
        [[-1, OUTCOMES.index("diverged"), OUTCOMES.index("solved"), OUTCOMES.index("solved")]]
    )
    losses = np.array([[np.nan, np.inf, 0.0, 0.0]])
    shown = colors(outcomes.astype(np.int8), np.array([[0, 5, 1, 1000]]), losses, Scale(1000))
    assert shown[0, 0, 3] == 0
    assert "#{:02x}{:02x}{:02x}".format(*shown[0, 1, :3]) == DIVERGED_COLOR
    assert shown[0, 2].tolist() != shown[0, 3].tolist()


def test_unsolved_runs_are_the_darker_the_higher_their_loss_between_round_ends():
    cells = Map(4, 1, 0)
    out = OUTCOMES.index("max_steps")
    losses = np.array([0.02, 0.04, 3.0, 700.0])
    cells.add(Piece(0, 0, np.full(4, out, np.int8), np.full(4, 9, np.int32), losses, np.zeros((4, 1))))
    scale = Scale.of(cells, 9)
    assert scale.lowest <= 0.02 < 1.3 * scale.lowest
    assert scale.highest >= 700 > scale.highest / 1.3
    red, green, blue, _ = colors(cells.outcomes, cells.steps, cells.losses, scale)[0].T
    assert red.tolist() == green.tolist() == blue.tolist()
    assert red.tolist() == sorted(red.tolist(), reverse=True)
    assert len(set(red.tolist())) == 4
    assert scale.shades(np.array([0.0])) == 0.0


def test_a_single_run_is_told_of_as_one():
    sweep = Sweep(resources.preset("opening").with_value("stop.tolerance", 1e9), dial("seed=1"))
    assert summary(filled(sweep)) == "1 run: 1 solved; the quickest took 0 steps"


def test_the_picture_has_a_square_for_every_cell(tmp_path):
    from PIL import Image

    sweep = Sweep(OPENING, dial("strategy.learning_rate=1e-7:1e-4:6"), dial("seed=0:2"))
    cells = filled(sweep)
    write_picture(sweep, cells, tmp_path / "map.png")
    with Image.open(tmp_path / "map.png") as picture:
        zoom = 900 // 6
        left, top = 24, 24 + 48
        column = picture.convert("RGB").crop((left + 5 * zoom, top, left + 6 * zoom, top + zoom))  # top row
        solved = picture.convert("L").crop((left + zoom, top, left + 2 * zoom, top + zoom))
    expected = colors(cells.outcomes, cells.steps, cells.losses, Scale.of(cells, 60))[2, 5]
    shades = {color: count for count, color in column.getcolors()}
    assert OUTCOMES[cells.outcomes[2, 5]] == "diverged"
    assert max(shades, key=shades.get) == tuple(expected[:3].tolist())
    assert len(shades) == 2, "on a grey printer hatching alone tells a diverged cell from a dark one"
    assert len(solved.getcolors()) == 1


# --- Dials that anybody may type --------------------------------------------------------------------

NUMBERS = [
    "0",
    "5",
    "-1",
    "1e-8",
    ".5",
    "5.",
    "+3",
    "1e308",
    "-1e308",
    "1e400",
    "NaN",
    "true",
    '"5"',
    "",
    "x",
]
ODD = ["9" * 5000, "[" * 100_000, "{" * 3, '{"a":1,"a":2}', "=", "\0", "１", "1_000", "\ud800"]
PATHS = ["seed", "strategy.learning_rate", "stop", "title", "data.inputs[0][0]", "nothing", "", "a" * 9999]


@given(
    st.sampled_from(PATHS) | st.text(max_size=4),
    st.lists(st.sampled_from(NUMBERS + ODD) | st.text(max_size=4), max_size=5),
    st.sampled_from(":,"),
)
def test_whatever_is_typed_is_a_sweep_or_gets_one_short_sentence(path, values, between):
    width, sentence = 1, "."
    try:
        width = Sweep(equation(), dial(f"{path}={between.join(values)}")).width
    except ExperimentError as error:
        sentence = str(error)
    assert 1 <= width <= 5000
    assert 0 < len(sentence) < 1000


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("seed=0:5:-1", "seed: expected a whole number of values after the second colon, got 0:5:-1"),
        ("seed=0:5:0", "seed: expected a whole number of values after the second colon, got 0:5:0"),
        ("seed=0:5:1.5", "seed: expected a whole number of values after the second colon, got 0:5:1.5"),
        ("seed=" + "9" * 5000, "seed: expected finite numbers, got one with thousands of digits"),
        ("seed=0:" + "9" * 5000, "seed: expected finite numbers, got one with thousands of digits"),
        ("seed=" + "[" * 100_000, "seed: the lists nest too deeply for an experiment"),
        ("loss.l2=0:1:5:log", "loss.l2: spaced by equal factors (log), values begin above 0, got 0:1:5:log"),
        ("seed=1:5:3:cube", "seed: expected log or linear after the third colon, got 1:5:3:cube"),
        ("seed=1:5:3:", "seed: expected log or linear after the third colon, got 1:5:3:"),
        ('seed={"a":1}:2', "seed: expected LOW:HIGH or LOW:HIGH:COUNT, low first, got"),
    ],
    ids=lambda text: text[:16],
)
def test_a_dial_that_cannot_be_read_gets_its_sentence(text, sentence):
    with refused(ExperimentError) as caught:
        Sweep(equation(), dial(text))
    assert str(caught.value).startswith(sentence)


def test_ends_that_are_farther_apart_than_any_number_have_values_between_them():
    assert dial("data.targets[0]=-1e308:1e308:5").values == (-1e308, -5e307, 0.0, 5e307, 1e308)
    assert dial("seed=.0:+4.:5").values == (0.0, 1.0, 2.0, 3.0, 4.0)


def test_a_single_step_is_one():
    cells = Map(2, 1, 1)
    cells.add(Piece(0, 0, np.array([2], np.int8), np.array([1], np.int32), np.zeros(1), np.zeros((1, 2))))
    assert cells.quickest == 1
    assert summary(cells) == "1 of 2 runs: 1 solved; the quickest took 1 step"


@pytest.mark.filterwarnings("error")
def test_equal_factors_go_up_to_the_largest_number_in_silence():
    largest = sys.float_info.max
    values = spread(1e-8, largest, 5, logarithmic=True)
    assert values == tuple(sorted(values))
    assert values[0] == 1e-8 and values[-1] == largest
