"""A trajectory reads back to the same bits."""

import numpy as np
import pytest
from support.runs import run_of, trajectory

from neuron_gui import Run, resources
from neuron_gui.core.trajectory import write_trajectory

NUMBERS = ["loss", "error", "max_abs_error"]


def columns(run):
    return np.column_stack([run.losses, run.errors, run.max_abs_errors, run.weights, run.biases])


@pytest.mark.parametrize("preset", resources.preset_names())
def test_a_trajectory_reads_back_to_the_same_bits(tmp_path, preset):
    run = run_of(preset)
    write_trajectory(run, tmp_path / "t.csv")
    header, steps, numbers = trajectory(tmp_path / "t.csv")
    assert header == ["step", *NUMBERS, *run.experiment.data.input_names, "bias"]
    assert steps == list(range(run.steps + 1))
    assert numbers.tobytes() == columns(run).tobytes()


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (["bias", "x"], ["w_bias", "x"]),
        (["loss", "w_loss"], ["w_w_loss", "w_loss"]),
        (["w_step", "step"], ["w_step", "w_w_step"]),
        (["error", "max_abs_error"], ["w_error", "w_max_abs_error"]),
        (["Bias", " step"], ["Bias", " step"]),
    ],
)
def test_no_two_columns_of_a_trajectory_have_one_name(tmp_path, names, columns):
    run = run_of(data__input_names=names)
    write_trajectory(run, tmp_path / "t.csv")
    header, _, numbers = trajectory(tmp_path / "t.csv")
    assert header == ["step", *NUMBERS, *columns, "bias"]
    assert np.array_equal(numbers[:, 3:5], run.weights)


def test_numbers_are_written_in_their_shortest_form(tmp_path):
    run = run_of()
    write_trajectory(run, tmp_path / "t.csv")
    text = (tmp_path / "t.csv").read_text().splitlines()[1]
    first = run.record(0)
    numbers = [first.loss, first.error, first.max_abs_error, *first.weights, first.bias]
    assert text == ",".join(["0", *map(repr, numbers)])


@pytest.mark.parametrize("every", [1, 2, 3, 7, 10, 109, 110, 111, 1000, 10**18])
def test_every_kth_record_is_written_with_the_first_and_the_last(tmp_path, every):
    run = run_of()
    assert run.steps == 110
    write_trajectory(run, tmp_path / "t.csv", every)
    _, steps, numbers = trajectory(tmp_path / "t.csv")
    assert steps == sorted({*range(0, 111, every), 110})
    assert numbers.tobytes() == columns(run)[steps].tobytes()


def test_a_run_that_ends_at_once_has_one_record(tmp_path):
    run = run_of(stop__tolerance=1e9)
    assert run.steps == 0
    write_trajectory(run, tmp_path / "t.csv", every=5)
    assert trajectory(tmp_path / "t.csv")[1] == [0]


def test_records_that_are_not_finite_are_written_too(tmp_path):
    run = run_of("too-fast", strategy__learning_rate=1e300)
    write_trajectory(run, tmp_path / "t.csv")
    numbers = trajectory(tmp_path / "t.csv")[2]
    assert np.array_equal(numbers, columns(run), equal_nan=True)
    assert not np.isfinite(numbers[-1]).all()


def test_names_with_commas_and_quotes_keep_their_columns(tmp_path):
    run = run_of(data__input_names=['a, "b"', "größe\nzwei"])
    write_trajectory(run, tmp_path / "t.csv")
    assert trajectory(tmp_path / "t.csv")[0] == ["step", *NUMBERS, 'a, "b"', "größe\nzwei", "bias"]


@pytest.mark.parametrize("every", [1, 400])
def test_progress_counts_every_record_once(tmp_path, every):
    run, told = run_of(stop__tolerance=None, stop__max_steps=100_000), []
    write_trajectory(run, tmp_path / "t.csv", every, told.append)
    assert sum(told) == run.steps + 1
    assert len(told) > 1


def test_a_run_that_is_under_way_is_written_as_far_as_it_is(tmp_path):
    run = Run(resources.preset("opening"))
    run.advance(5)
    run.stop()
    write_trajectory(run, tmp_path / "t.csv")
    assert trajectory(tmp_path / "t.csv")[1] == [0, 1, 2, 3, 4, 5]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path):
    def fail(records):
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_trajectory(run_of(), tmp_path / "t.csv", progress=fail)
    assert list(tmp_path.iterdir()) == []
