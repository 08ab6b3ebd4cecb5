"""The landscape is the loss itself, whichever way it was reckoned; its bottom is where the loss is lowest."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from support.problems import equation, experiment, experiments

from neuron_gui import Run
from neuron_gui.core.dataset import scaled
from neuron_gui.core.neuron import loss_at
from neuron_gui.core.theory import contours
from neuron_gui.core.theory.landscape import COARSEST, FINEST, LossSlice, frame, landscape, profile
from neuron_gui.core.theory.theory import theory


def loss_of(drawn, parameters):
    """Return the loss that the neuron has at these weights and this bias."""
    X = scaled(drawn.data.inputs, drawn.scaling)[0]
    *weights, bias = parameters
    return loss_at(X, np.asarray(drawn.data.targets), np.array(weights), bias, drawn.neuron, drawn.loss)


def moved(record, places):
    """Return a record's weights and bias, some of them elsewhere."""
    parameters = [*record.weights, record.bias]
    for k, value in places.items():
        parameters[k] = value
    return parameters


@settings(max_examples=80)
@given(experiments(), st.data())
def test_every_point_of_the_map_has_the_loss_of_the_neuron_there(drawn, data):
    record = Run(drawn).last
    i, j = data.draw(st.permutations(range(drawn.data.d + 1)))[:2]
    land = landscape(LossSlice(drawn, record, (i, j)), (-2, 3), (-1, 4))
    for _ in range(5):
        k, m = (data.draw(st.integers(0, len(axis) - 1)) for axis in (land.y, land.x))
        expected = loss_of(drawn, moved(record, {i: land.x[m], j: land.y[k]}))
        assert land.losses[k, m] == pytest.approx(expected, rel=1e-9, abs=1e-9)


@settings(max_examples=40)
@given(experiments(), st.data())
def test_every_point_of_the_curve_has_the_loss_of_the_neuron_there(drawn, data):
    record = Run(drawn).last
    i = data.draw(st.integers(0, drawn.data.d))
    curve = profile(LossSlice(drawn, record, (i,)), (-2, 3))
    m = data.draw(st.integers(0, len(curve.x) - 1))
    expected = loss_of(drawn, moved(record, {i: curve.x[m]}))
    assert curve.losses[m] == pytest.approx(expected, rel=1e-9, abs=1e-9)


def test_many_samples_take_turns_and_make_the_same_sum():
    rng = np.random.default_rng(0)
    drawn = experiment(rng.normal(size=(12_345, 2)), rng.uniform(size=12_345), activation="tanh")
    points = rng.normal(size=(2, 7))
    losses = LossSlice(drawn, Run(drawn).last, (0, 1)).losses(points)
    assert losses == pytest.approx([loss_of(drawn, [*point, 0.0]) for point in points.T], rel=1e-12)


@pytest.mark.parametrize("kind", ["mse", "half_mse"])
@pytest.mark.parametrize("l2", [0.0, 0.3])
def test_a_triangle_of_the_samples_gives_the_same_losses_as_all_of_them(kind, l2):
    rng = np.random.default_rng(1)
    X, y = rng.normal(size=(500, 3)) * [1, 30, 200], rng.normal(size=500)
    drawn = experiment(X, y, loss={"kind": kind, "l2": l2, "l1": 0.1})
    record = Run(drawn).last
    plane = LossSlice(drawn, record, (0, 2))
    points = rng.uniform(-10, 10, size=(2, 50))
    direct = [loss_of(drawn, moved(record, {0: a, 2: b})) for a, b in points.T]
    assert plane.rows == 3
    assert plane.losses(points) == pytest.approx(direct, rel=1e-9)


@pytest.mark.parametrize(("samples", "side"), [(4, FINEST), (10**4, COARSEST)])
def test_the_more_samples_the_fewer_points(samples, side):
    X = np.random.default_rng(0).normal(size=(samples, 2))
    drawn = experiment(X, X[:, 0], activation="relu")
    assert landscape(LossSlice(drawn, Run(drawn).last, (0, 1)), (-1, 1), (-1, 1)).losses.shape == (side, side)


def test_work_that_nobody_wants_any_more_is_given_up():
    told = []

    def tell(part):
        told.append(part)
        if len(told) == 3:
            raise InterruptedError

    X = np.random.default_rng(0).normal(size=(1000, 2))
    drawn = experiment(X, X[:, 0], activation="tanh")
    with pytest.raises(InterruptedError):
        landscape(LossSlice(drawn, Run(drawn).last, (0, 1)), (-1, 1), (-1, 1), tell)
    assert 0 == told[0] < told[1] < told[2] < 1


def test_what_was_handed_out_cannot_be_changed():
    drawn = equation(weights=[5, 1])
    land = landscape(LossSlice(drawn, Run(drawn).last, (0, 1)), (-1, 1), (-1, 1))
    curve = profile(LossSlice(drawn, Run(drawn).last, (0,)), (-1, 1))
    arrays = (land.x, land.y, land.losses, land.heights, *land.lines, curve.x, curve.losses)
    assert not any(array.flags.writeable for array in arrays)


# --- The bottom -----------------------------------------------------------------------------------


def test_the_equation_has_a_line_of_solutions():
    bottom = LossSlice(equation(), Run(equation()).last, (0, 1)).bottom
    (x, y), (dx, dy) = bottom.point, bottom.direction
    for far in (-3.0, 0.0, 7.0):
        assert 256 * (x + far * dx) + 212 * (y + far * dy) == pytest.approx(1492)


@settings(max_examples=60)
@given(experiments(activation="identity", rule="sgd", loss="mse"), st.data())
def test_nowhere_around_the_bottom_is_the_loss_lower(drawn, data):
    drawn = drawn.with_value("loss.l1", 0)
    record = Run(drawn).last
    i, j = data.draw(st.permutations(range(drawn.data.d + 1)))[:2]
    plane = LossSlice(drawn, record, (i, j))
    bottom = plane.bottom
    steps = np.array([[1, 0], [-1, 0], [0, 1], [0, -1], [0, 0]]).T * 1e-3
    if bottom is not None:
        *around, lowest = plane.losses(np.array(bottom.point)[:, None] + steps)
        assert min(around) >= lowest * (1 - 1e-12)
        if bottom.direction is not None:
            along = plane.losses((np.array(bottom.point) + 0.5 * np.array(bottom.direction))[:, None])
            assert along[0] == pytest.approx(lowest, rel=1e-9, abs=1e-12)


def test_over_two_weights_the_bottom_is_the_optimum_that_theory_knows():
    rng = np.random.default_rng(0)
    drawn = experiment(rng.normal(size=(20, 2)), rng.normal(size=20), loss={"kind": "half_mse", "l2": 0.4})
    bottom = LossSlice(drawn, Run(drawn).last, (0, 1)).bottom
    assert bottom.point == pytest.approx(theory(drawn).optimum.weights)
    assert bottom.direction is None


def test_the_bottom_of_a_plane_is_that_of_the_other_weights_as_they_are():
    drawn = experiment([[1.0, 1.0, 1.0], [1.0, -1.0, 2.0]], [4.0, 6.0])
    record = structs.replace(Run(drawn).last, weights=(9.0, 9.0, 1.0))
    bottom = LossSlice(drawn, record, (0, 1)).bottom
    assert bottom.point == pytest.approx((3.5, -0.5))


def test_one_weight_has_a_parabola_with_its_bottom():
    drawn = experiment([[2.0]], [6.0], weights=[0])
    assert profile(LossSlice(drawn, Run(drawn).last, (0,)), (-1, 1)).bottom.point == pytest.approx((3.0,))


@pytest.mark.parametrize(
    "drawn",
    [
        experiment([[1.0, 2.0]], [1.0], activation="sigmoid"),
        experiment([[1.0, 2.0]], [1.0], loss={"kind": "mae"}),
        experiment([[1.0, 2.0]], [1.0], loss={"l1": 0.1}),
        experiment([[0.0, 0.0]], [1.0]),
    ],
)
def test_no_bottom_is_claimed_where_none_is_known(drawn):
    assert LossSlice(drawn, Run(drawn).last, (0, 1)).bottom is None


@pytest.mark.parametrize("start", [1e308, 1e200, 1e100])
@pytest.mark.parametrize("kind", ["mse", "mae"])
def test_beyond_the_range_of_numbers_there_still_is_a_map(start, kind):
    drawn = equation(weights=[start, -start], loss={"kind": kind, "l2": 0.1})
    record = Run(drawn).last
    land = landscape(LossSlice(drawn, record, (0, 1)), (-1e150, 1e150), (-1, 1))
    assert land.heights.max() > 0
    assert all(np.isfinite(line).all() for line in land.lines)


# --- The picture ----------------------------------------------------------------------------------


def test_contour_lines_lie_where_the_loss_has_their_height():
    """Rings around the lowest point of a bowl, all points of one equally far from it."""
    x = np.linspace(-5, 5, 81)
    height = contours.heights(x[None] ** 2 + x[:, None] ** 2)
    at_x, at_y = contours.lines(height, x, x)
    radii = np.hypot(at_x, at_y)
    whole = radii[radii < 5]  # those farther out leave the map
    rings = np.split(np.sort(whole), np.flatnonzero(np.diff(np.sort(whole)) > 0.1) + 1)
    assert len(rings) >= 6
    for ring in rings:
        assert np.ptp(ring) < 0.02


def test_pieces_of_a_contour_line_join():
    """Every end of a piece is the end of another one, but at the edge of the map."""
    x, y = np.linspace(-2, 2, 30), np.linspace(-3, 3, 30)
    height = contours.heights((x[None] ** 2 - y[:, None] ** 2) ** 2)  # with a saddle
    ends = np.column_stack(contours.lines(height, x, y)).round(9)
    inside = (np.abs(ends[:, 0]) < 2) & (np.abs(ends[:, 1]) < 3)
    _, number, counts = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    assert inside.sum() > 500
    assert (counts[number.ravel()][inside] % 2 == 0).all()


@given(st.lists(st.floats(0, 1e300) | st.just(np.inf), min_size=9, max_size=9))
def test_heights_go_from_0_to_1_in_the_order_of_the_losses(values):
    losses = np.array(values).reshape(3, 3)
    height = contours.heights(losses)
    assert height.min() >= 0
    assert height.max() <= 1
    order = np.argsort(losses, axis=None, kind="stable")
    assert (np.diff(height.ravel()[order]) >= 0).all()


@pytest.mark.parametrize(("level", "height"), [(0.25, 0.0), (np.inf, 1.0)])
def test_a_level_plain_has_no_lines(level, height):
    flat = contours.heights(np.full((9, 9), level))
    assert (flat == height).all()
    assert len(contours.lines(flat, np.arange(9.0), np.arange(9.0))[0]) == 0


# --- The frame ------------------------------------------------------------------------------------


def framed(drawn, start, points, parameters=(0, 1)):
    plane = LossSlice(drawn, Run(drawn).last, parameters)
    return frame(plane, np.array(start), np.array(points, dtype=float).reshape(-1, len(parameters)))


def test_start_way_and_nearest_solution_are_in_sight():
    part = framed(equation(), (-3.0, 4.0), [(-3, 4), (0, 4.5)])
    near = LossSlice(equation(), Run(equation()).last, (0, 1)).bottom.nearest(np.array([-3.0, 4.0]))
    assert 256 * near[0] + 212 * near[1] == pytest.approx(1492)
    assert part.holds(np.array([[-3, 4], [0, 4.5], near]))
    assert not part.holds(np.array([[100.0, 4.0]]))


def test_a_frame_does_not_move_for_what_it_holds_and_grows_with_some_room_for_what_it_does_not():
    part, same = framed(equation(), (-3, 4), []), framed(equation(), (-3, 4), [(-2, 4)])
    assert (part.low.tolist(), part.high.tolist()) == (same.low.tolist(), same.high.tolist())
    grown = framed(equation(), (-3, 4), [(15, 4)])
    assert grown.high[0] > 16
    assert grown.holds(np.array([[-3, 4], [15, 4]]))


def test_a_way_that_diverges_leaves_the_frame():
    far = [(-3, 4), (1e9, -1e9), (1e200, 1e300), (np.inf, np.nan)]
    part = framed(equation(), (-3, 4), far)
    assert part.high.max() < 200
    assert part.holds(np.array(far[:3])), "it would be asked to grow for ever"


@pytest.mark.parametrize("start", [0.0, 5.0, -1e-9, 1e308])
def test_a_frame_is_never_a_mere_line(start):
    for parameters in ((0,), (0, 1)):
        part = framed(equation(activation="tanh"), [start] * len(parameters), [], parameters)
        assert np.isfinite([part.low, part.high]).all()
        assert (part.low < part.high).all()
