"""Made-up samples: what the options say is what one gets, and the seed makes it the same again."""

import math

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.translatable import refused

from neuron_gui import Experiment, simulate
from neuron_gui.core.dataset import MAX_SAMPLES
from neuron_gui.core.message import grouped
from neuron_gui.core.samples.generators import (
    GATES,
    GENERATORS,
    AnyGenerator,
    Gate,
    Line,
    NoisySine,
    Plane,
    TwoClusters,
)
from neuron_gui.core.schema.options import options
from neuron_gui.core.schema.part import ExperimentError, convert

sizes = st.integers(1, 40)
noises = st.sampled_from([0.0, 1e-3, 1.0, 50.0])
seeds = st.integers(0, 2**63 - 1)


@st.composite
def generators(draw):
    kind = draw(st.sampled_from(GENERATORS))
    count = {"copies" if kind is Gate else "samples": draw(sizes)}
    return kind(**count, noise=draw(noises), seed=draw(seeds))


def count(generator):
    return 4 * generator.copies if isinstance(generator, Gate) else generator.samples


@given(generators())
def test_samples_are_finite_and_as_many_as_asked_for(generator):
    data = generator.data()
    assert data.inputs.shape == (count(generator), len(generator.input_names))
    assert data.targets.shape == (count(generator),)
    assert np.isfinite(data.inputs).all() and np.isfinite(data.targets).all()
    assert set(data.targets) <= {0.0, 1.0} or not generator.classes


@given(generators())
def test_the_same_options_give_the_same_bits(generator):
    again = convert(msgspec.to_builtins(generator), AnyGenerator).data()
    assert again.inputs.tobytes() == generator.data().inputs.tobytes()
    assert again.targets.tobytes() == generator.data().targets.tobytes()


@given(generators(), sizes)
def test_more_samples_begin_with_the_same_ones(generator, more):
    name = "copies" if isinstance(generator, Gate) else "samples"
    larger = msgspec.structs.replace(generator, **{name: getattr(generator, name) + more})
    n = count(generator)
    assert larger.data().inputs[:n].tobytes() == generator.data().inputs.tobytes()
    assert larger.data().targets[:n].tobytes() == generator.data().targets.tobytes()


@pytest.mark.parametrize("kind", GENERATORS)
def test_another_seed_gives_other_samples(kind):
    assert kind(noise=1.0, seed=1).data() != kind(noise=1.0, seed=2).data()


@given(generators(), noises)
def test_noise_moves_targets_alone_or_with_classes_inputs_alone(generator, noise):
    data, other = generator.data(), msgspec.structs.replace(generator, noise=noise).data()
    if generator.classes:
        assert data.targets.tobytes() == other.targets.tobytes()
    else:
        assert data.inputs.tobytes() == other.inputs.tobytes()


@pytest.mark.parametrize("kind", GENERATORS)
def test_noise_has_the_given_deviation(kind):
    n = {"copies" if kind is Gate else "samples": 5000}
    noisy, exact = kind(noise=0.3, **n).data(), kind(noise=0.0, **n).data()
    moved = np.concatenate([(noisy.inputs - exact.inputs).ravel(), noisy.targets - exact.targets])
    moved = moved[moved != 0]
    assert moved.std() == pytest.approx(0.3, rel=0.05)
    assert moved.mean() == pytest.approx(0, abs=0.02)


@pytest.mark.parametrize("kind", GENERATORS)
def test_numbers_are_short_enough_to_reckon_with(kind):
    data = kind(noise=1.0).data()
    numbers = np.concatenate([data.inputs.ravel(), data.targets]).tolist()
    assert max(len(repr(abs(number))) for number in numbers) <= 7
    assert "-0.0" not in map(repr, numbers)


@pytest.mark.parametrize("size", [1e-300, 1e-12, 1e12, 1e300])
def test_samples_of_any_size_can_be_drawn(size):
    data = Line(low=-size, high=2 * size, slope=1, intercept=0, noise=size, samples=200).data()
    assert -size <= data.inputs.min() < -0.9 * size and 1.9 * size < data.inputs.max() <= 2 * size
    assert len(set(data.inputs[:, 0].tolist())) > 150
    assert (data.targets / size - data.inputs[:, 0] / size).std() == pytest.approx(1, rel=0.2)


# --- Each kind ----------------------------------------------------------------------------------


@settings(max_examples=30)
@given(st.floats(-100, 100), st.floats(-100, 100), st.floats(-10, 0), st.floats(0, 10), seeds)
def test_without_noise_points_lie_on_the_line_exactly(slope, intercept, low, high, seed):
    data = Line(slope=slope, intercept=intercept, low=low, high=high, noise=0, seed=seed).data()
    x = data.inputs[:, 0]
    assert data.targets.tolist() == (slope * x + intercept).tolist()
    assert low <= x.min() and x.max() <= high


def test_without_noise_points_lie_on_the_plane_exactly():
    data = Plane(slope_1=3, slope_2=-2, intercept=0.5, noise=0).data()
    assert data.targets.tolist() == (3 * data.inputs[:, 0] - 2 * data.inputs[:, 1] + 0.5).tolist()
    assert abs(np.corrcoef(data.inputs.T)[0, 1]) < 0.3  # neither input follows the other


def test_a_wave_has_its_period_and_its_amplitude():
    data = NoisySine(amplitude=3, period=2, low=-4, high=4, samples=400, noise=0).data()
    expected = [3 * math.sin(math.pi * x) for x in data.inputs[:, 0]]
    assert data.targets.tolist() == pytest.approx(expected, abs=1e-12)


def test_without_noise_every_cluster_is_one_point():
    data = TwoClusters(samples=5, centre=1.5, noise=0).data()
    assert data.targets.tolist() == [0, 1, 0, 1, 0]
    assert data.inputs.tolist() == [[-1.5, -1.5], [1.5, 1.5], [-1.5, -1.5], [1.5, 1.5], [-1.5, -1.5]]


@pytest.mark.parametrize(
    ("gate", "holds"),
    [
        ("and", lambda a, b: a and b),
        ("or", lambda a, b: a or b),
        ("xor", lambda a, b: a != b),
        ("nand", lambda a, b: not (a and b)),
        ("nor", lambda a, b: not (a or b)),
        ("xnor", lambda a, b: a == b),
    ],
)
def test_a_gate_is_its_truth_table(gate, holds):
    data = Gate(gate=gate, copies=2).data()
    assert data.inputs.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]] * 2
    assert data.targets.tolist() == [float(holds(a == 1, b == 1)) for a, b in data.inputs]
    assert data.target_name == gate
    assert len(GATES) == 6


def test_a_neuron_finds_the_line():
    experiment = Experiment(data=Line(slope=2, intercept=1, noise=0).data()).with_values(
        [("neuron.bias.trainable", True), ("strategy.learning_rate", 0.05), ("stop.tolerance", 1e-6)]
    )
    run = simulate(experiment)
    assert run.outcome == "solved"
    assert [run.last.weights[0], run.last.bias] == pytest.approx([2, 1], abs=1e-5)


# --- What does not fit --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "place", "reason"),
    [
        ({"samples": 0}, "$.samples", f"expected a whole number from 1 to {grouped(MAX_SAMPLES)}, got 0"),
        ({"samples": MAX_SAMPLES + 1}, "$.samples", "expected a whole number from 1 to 1 000 000"),
        ({"noise": -1}, "$.noise", "expected a number of at least 0, got -1"),
        ({"low": 2, "high": 1}, "$.high", "expected low ≤ high, got 2 and 1"),
        ({"seed": -1}, "$.seed", "expected a whole number"),
    ],
)
def test_options_that_make_no_sense_are_refused(options, place, reason):
    with refused(ExperimentError) as caught:
        convert({"kind": "line", **options}, AnyGenerator)
    assert caught.value.place == place
    assert str(caught.value.reason).startswith(reason)


@pytest.mark.parametrize(
    "generator", [Line(slope=1e308, high=1e10), TwoClusters(noise=1e308), Plane(noise=1e308, intercept=1e308)]
)
def test_samples_beyond_the_range_of_numbers_are_refused_in_words(generator):
    with refused(ExperimentError, match="too large; use smaller ones"):
        generator.data()


@pytest.mark.parametrize("kind", GENERATORS)
def test_every_option_has_its_words_and_noise_and_seed_come_last(kind):
    declared = options(kind)
    assert all(option.title and option.description for option in declared)
    assert [option.name for option in declared][-2:] == ["noise", "seed"]
