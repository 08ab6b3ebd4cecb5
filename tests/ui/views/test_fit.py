"""The fit: every form draws the engine's own numbers, and clicks and drags mean what they show."""

from itertools import pairwise, product

import numpy as np
import pyqtgraph as pg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import LONG
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtWidgets import QApplication
from support import choose, run_to_end, snapshot, type_text
from support.clipping import clipped

from neuron_gui import Experiment, resources, simulate
from neuron_gui.core.dataset import Data, raw_equivalent, scaled
from neuron_gui.core.drawable import straight_line
from neuron_gui.core.fit_quality import fit_quality
from neuron_gui.core.neuron import forward
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.run import Run
from neuron_gui.core.samples import formula
from neuron_gui.core.samples.drawn import MAX_POINTS
from neuron_gui.core.samples.generators import Line, Plane, TwoClusters
from neuron_gui.ui.document import Document
from neuron_gui.ui.samples.plot_edits import SampleEdits
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.diverging_colors import SHADES, shade_numbers, shades
from neuron_gui.ui.views.fit import FitView
from neuron_gui.ui.views.fit.bars import BarsForm, fitting
from neuron_gui.ui.views.fit.comparison import ComparisonForm
from neuron_gui.ui.views.fit.line import LineForm
from neuron_gui.ui.views.fit.map import CELLS, MapForm

OPENING = resources.preset("opening")
SIGMOID = [("neuron.activation", "sigmoid"), ("loss.kind", "bce")]


def experiment(data, *values, scaling="none"):
    made = Experiment(data=data, scaling=scaling).with_value("neuron.bias.trainable", True)
    return made.with_values(values)


LINE = experiment(Line(samples=30).data())
CLUSTERS = experiment(TwoClusters(samples=40).data(), *SIGMOID)
FOUR = experiment(Data(inputs=np.arange(20.0).reshape(5, 4) % 7, targets=[1, 2, 3, 4, 6]))
EQUATIONS = experiment(formula.parse("256x + 212y = 1492; 3x - y = 2"), ("neuron.bias.trainable", False))


def record(experiment, *weights, bias=0.0):
    """Return a record with these weights."""
    start = experiment.with_values(
        [("neuron.weights", {"values": list(weights)}), ("neuron.bias.initial", bias)]
    )
    return simulate(start.with_value("stop.max_steps", 1)).record(0)


@pytest.fixture
def fit(qtbot, monkeypatch):
    """Return a fit in sight, and what shows it an experiment at given weights."""
    monkeypatch.setitem(pg.CONFIG_OPTIONS, "mouseRateLimit", -1)  # a test's mouse is quicker than a hand
    view = FitView()
    qtbot.addWidget(view)
    view.resize(600, 420)
    view.show()
    qtbot.waitExposed(view)

    def show(experiment, *weights, bias=0.0):
        view.begin_run(snapshot(Run(experiment)))
        shown = record(experiment, *weights, bias=bias)
        view.show_record(shown)
        return shown

    view.show_weights = show
    return view


def answers(experiment, X, record):
    """Return what the neuron answers to raw inputs."""
    _, shift, scale = scaled(experiment.data.inputs, experiment.scaling)
    seen = (X - shift) / scale
    return forward(seen, np.array(record.weights), record.bias, experiment.neuron.activation)[1]


def pixel(fit, x, y):
    """Return where in the plot's widget a place of its axes is."""
    scene = fit.plot.getViewBox().mapViewToScene(QPointF(x, y))
    return fit.plot.mapFromScene(scene)


def click(qtbot, fit, x, y):
    QApplication.processEvents()  # the plot may still have to be laid out
    qtbot.mouseMove(fit.plot.viewport(), pixel(fit, x, y))
    qtbot.mouseClick(fit.plot.viewport(), Qt.MouseButton.LeftButton, pos=pixel(fit, x, y))


def drag(qtbot, fit, *places):
    """Drag from the first place over the others."""
    for _ in range(3):  # a layout may ask for another one
        QApplication.processEvents()
    viewport, way = fit.plot.viewport(), [pixel(fit, *place) for place in places]
    qtbot.mouseMove(viewport, way[0])
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=way[0])
    for before, after in pairwise(way):
        qtbot.mouseMove(viewport, before + QPoint(6, 6))  # far enough to be a drag
        qtbot.mouseMove(viewport, after)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=way[-1])


# --- Which form ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shown", "form"),
    [
        (OPENING, BarsForm),
        (EQUATIONS, BarsForm),
        (LINE, LineForm),
        (CLUSTERS, MapForm),
        (resources.preset("and-gate"), MapForm),
        (FOUR, ComparisonForm),
        (experiment(Data(inputs=[[2, 3]], targets=[1]), *SIGMOID), BarsForm),
        (experiment(Data(inputs=[[2], [3]], targets=[1, 2])), LineForm),
        (experiment(Data(inputs=[[0, 1], [2, 1]], targets=[0, 1]), *SIGMOID), MapForm),
    ],
)
def test_samples_get_the_form_that_suits_them(fit, shown, form):
    fit.show_weights(shown, *[0.5] * shown.data.d)
    assert type(fit._form) is form


def test_a_form_leaves_nothing_of_itself_behind(fit):
    fit.show_weights(LINE, 2)
    items = len(fit.plot.items())
    for other in (OPENING, CLUSTERS, FOUR, EQUATIONS, LINE):
        fit.show_weights(other, *[1.0] * other.data.d)
    assert len(fit.plot.items()) == items
    texts = [text for level in fit.plot.getAxis("bottom")._tickLevels or [] for _, text in level]
    assert texts == []


# --- One input ----------------------------------------------------------------------------------


@pytest.mark.parametrize("scaling", ["none", "standardize", "max_abs"])
@pytest.mark.parametrize("activation", ["identity", "sigmoid", "relu"])
def test_the_curve_is_what_the_neuron_answers_at_the_raw_inputs(fit, scaling, activation):
    shown = experiment(
        Data(inputs=[[100], [120], [150]], targets=[0, 1, 1]),
        ("neuron.activation", activation),
        scaling=scaling,
    )
    at = fit.show_weights(shown, 0.005 if scaling == "none" else 0.75, bias=-0.5)
    x, y = fit._form.curve.getData()
    low, high = fit.plot.getViewBox().viewRange()[0]
    assert (x[0], x[-1]) == (low, high)
    assert low <= 100 < 150 <= high
    bottom, top = fit.plot.getViewBox().viewRange()[1]
    inside = (bottom <= y) & (y <= top)
    assert inside.any()
    np.testing.assert_array_equal(y[inside], answers(shown, x[:, None], at)[inside])


def test_a_bar_goes_from_every_point_to_the_curve(fit):
    at = fit.show_weights(LINE, 1.5, bias=0.5)
    x, y = fit._form.bars.getData()
    data = LINE.data
    assert x.tolist() == np.repeat(data.inputs[:, 0], 2).tolist()
    assert y[0::2].tolist() == data.targets.tolist()
    assert y[1::2].tolist() == answers(LINE, np.asarray(data.inputs), at).tolist()
    drawn = fit._form.points.items["o"].getData()
    assert drawn[0].tolist() == data.inputs[:, 0].tolist()
    assert drawn[1].tolist() == data.targets.tolist()


def test_a_curve_covers_no_point_of_a_few_and_is_seen_among_many(fit):
    for samples, over in ((30, True), (400, False)):
        fit.show_weights(experiment(Line(samples=samples).data()), 1.0)
        points = fit._form.points.items["o"]
        assert (points.zValue() > fit._form.curve.zValue()) == over


def test_a_past_record_is_shown_like_the_present_one(fit):
    fit.begin_run(snapshot(Run(LINE)))
    run = simulate(LINE.with_values([("strategy.learning_rate", 0.02), ("stop.max_steps", 20)]))
    for t in (20, 3):
        (fit.show_record if t == 20 else fit.look_back)(run.record(t))
        y = fit._form.bars.getData()[1]
        assert y[1::2].tolist() == answers(LINE, np.asarray(LINE.data.inputs), run.record(t)).tolist()


def test_axes_stay_while_the_curve_moves(fit):
    fit.show_weights(LINE, 1)
    before = fit.plot.getViewBox().viewRange()
    fit.show_record(record(LINE, 500))
    assert fit.plot.getViewBox().viewRange() == before


@pytest.mark.parametrize("shown", [LINE, CLUSTERS, FOUR, OPENING, EQUATIONS])
@pytest.mark.parametrize("size", [1e80, 1e200, np.inf, np.nan])
def test_a_run_that_has_diverged_can_be_drawn(qtbot, fit, shown, size):
    fit.show_weights(shown, *[1.0] * shown.data.d)
    fit.show_record(Record(7, size, size, size, (size,) * shown.data.d, -size))
    fit.grab()


def test_of_very_many_samples_some_are_drawn_and_it_says_so(fit):
    shown = experiment(Line(samples=5000).data())
    at = fit.show_weights(shown, 2)
    x, y = fit._form.points.items["o"].getData()
    assert len(x) == MAX_POINTS
    assert fit.note.text() == "1 000 of 5 000 samples are drawn, chosen at random."
    assert fit.note.isVisible()
    points = set(zip(shown.data.inputs[:, 0].tolist(), shown.data.targets.tolist(), strict=True))
    assert set(zip(x.tolist(), y.tolist(), strict=True)) <= points
    fit.begin_run(snapshot(Run(shown)))
    fit.show_record(at)
    assert fit._form.points.items["o"].getData()[0].tolist() == x.tolist()  # the same choice again
    fit.show_weights(LINE, 2)
    assert fit.note.isHidden()


# --- Two inputs ---------------------------------------------------------------------------------


@pytest.mark.parametrize("scaling", ["none", "standardize"])
def test_every_cell_of_the_map_has_the_shade_of_its_answer(fit, scaling):
    shown = experiment(TwoClusters(samples=40).data(), *SIGMOID, scaling=scaling)
    at = fit.show_weights(shown, 1.5, -0.5, bias=0.25)
    (left, right), (bottom, top) = fit.plot.getViewBox().viewRange()
    middles = (np.arange(CELLS) + 0.5) / CELLS
    for row, column in [(0, 0), (5, 60), (63, 63), (32, 31)]:
        place = [left + middles[column] * (right - left), bottom + middles[row] * (top - bottom)]
        answer = answers(shown, np.array([place]), at)
        expected = int(shade_numbers(answer, 0.0, 1.0)[0])
        assert abs(int(fit._form.image.image[row, column]) - expected) <= 1
    rect = fit._form.image.mapRectToParent(fit._form.image.boundingRect())
    np.testing.assert_allclose(
        [rect.left(), rect.right(), rect.top(), rect.bottom()], [left, right, bottom, top]
    )


@pytest.mark.parametrize(
    ("activation", "targets", "level"),
    [
        ("sigmoid", [0, 1, 1], 0.5),
        ("tanh", [-1, 1, 1], 0.0),
        ("tanh", [0, 1, 1], 0.5),
        ("identity", [0, 1, 1], 0.5),
        ("identity", [-1, 1, 1], 0.0),
        ("leaky_relu", [-1, 1, -1], 0.0),
        ("relu", [0, 3, 0], 1.5),
    ],
)
@pytest.mark.parametrize("scaling", ["none", "standardize"])
def test_on_the_boundary_the_answer_is_halfway_between_the_classes(fit, activation, targets, level, scaling):
    data = Data(inputs=[[1, 5], [3, 9], [2, 6.5]], targets=targets)
    values = [("neuron.activation", activation)]
    shown = experiment(data, *values, scaling=scaling)
    _, shift, scale = scaled(data.inputs, scaling)
    raw, _ = raw_equivalent(np.array([2.0, 1.0]), 0.0, shift, scale)
    at = fit.show_weights(shown, 2, 1, bias=0.5 - float(np.array([2, 6.5]) @ raw - shift @ raw))
    if fit._form.__class__ is not MapForm:  # three linear equations are bars
        fit.add_button.click()
        fit.show_record(at)
    assert fit._form.boundary.isVisible()
    ends = np.column_stack(fit._form.boundary.getData())
    np.testing.assert_allclose(answers(shown, ends, at), level, atol=1e-9)


def test_targets_that_are_no_classes_have_no_boundary(fit):
    fit.show_weights(experiment(Plane(samples=20).data()), 2, 1)
    assert not fit._form.boundary.isVisible()
    fit.show_weights(CLUSTERS, 0, 0, bias=1)  # the same answer everywhere
    assert not fit._form.boundary.isVisible()


@settings(max_examples=30)
@given(st.floats(-5, 5), st.floats(-5, 5), st.floats(-5, 5))
def test_a_boundary_is_found_exactly_where_it_comes_near(a, b, c):
    slopes = np.array([a, b])
    if np.hypot(a, b) < 1e-3:
        return
    line = straight_line(slopes, c)
    corners = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]) @ slopes + c
    if corners.min() < 0 < corners.max():
        assert line is not None
    if line is not None:
        np.testing.assert_allclose(slopes @ line + c, 0, atol=1e-9)


def test_classes_differ_in_shape_as_well_as_colour(fit):
    fit.show_weights(CLUSTERS, 1, 1)
    points, data = fit._form.points, CLUSTERS.data
    for symbol, target in (("o", 0), ("s", 1)):
        x, y = points.items[symbol].getData()
        assert np.column_stack([x, y]).tolist() == data.inputs[data.targets == target].tolist()
    colours = {points.items[symbol].opts["brush"].color().name() for symbol in "os"}
    assert colours == {theme.current().curves[0], theme.current().curves[1]}


def test_the_strip_says_what_the_shades_stand_for(fit):
    fit.show_weights(CLUSTERS, 1, 1)
    assert fit.scale.isVisible()
    assert fit.scale.accessibleName() == "Colours from 0 to 1"
    fit.show_weights(LINE, 1)
    assert fit.scale.isHidden()


def test_shades_go_from_one_colour_over_the_surface_to_the_other(qapp):
    for colors in (theme.LIGHT, theme.DARK):
        strip = ["#{:02x}{:02x}{:02x}".format(*shade[:3]) for shade in shades(colors).tolist()]
        assert (strip[0], strip[-1]) == (colors.curves[0], colors.curves[1])
        middle = shades(colors)[SHADES // 2, :3].astype(int)
        surface = [int(colors.surface[i : i + 2], 16) for i in (1, 3, 5)]
        assert np.abs(middle - surface).max() <= 2
    assert shade_numbers(np.array([-9, 0, 1, 9, np.nan, np.inf]), 0, 1).tolist() == [0, 0, 255, 255, 128, 255]
    assert shade_numbers(np.array([-1.7e308, 0, 1.7e308]), -1.7e308, 1.7e308).tolist() == [0, 128, 255]


HUGE, TINY = 1.7e308, 5e-324


ENDS = list(
    product(["identity", "sigmoid"], ["none", "standardize", "max_abs"], [HUGE, TINY], [1, 2, 3], [1, 4])
)


@pytest.mark.parametrize(("activation", "scaling", "size", "d", "n"), ENDS if LONG else ENDS[::5])
def test_numbers_at_the_ends_of_their_range_are_drawn_in_every_form(fit, activation, scaling, size, d, n):
    inputs = size * np.resize([1.0, -1, 1, 0, 1], (n, d))
    data = Data(inputs=inputs, targets=size * np.resize([1.0, -1], n))
    shown = experiment(data, ("neuron.activation", activation), scaling=scaling)
    for weight in (0.0, 1.0, -1e100):
        fit.show_weights(shown, *[weight] * d)
        assert not fit.grab().isNull()


# --- Equations ----------------------------------------------------------------------------------


def bars(fit):
    opts = fit._form.bars.opts
    return opts["x"].tolist(), opts["y0"].tolist(), opts["height"].tolist()


def test_the_terms_are_piled_up_beside_the_right_side(fit):
    fit.show_weights(OPENING, 3, 2)
    assert bars(fit) == ([0, 0, 1], [0, 768, 0], [768, 424, 1492])
    assert fit.readout.text().split() == ["error", "−300", "left", "side", "1192", "total", "1492"]
    assert [name.toPlainText() for name in fit._form.names] == ["256·x", "212·y"]
    assert [name.toPlainText() for name in fit._form.error_names] == ["error −300"]


@pytest.mark.parametrize("size", [(330, 230), (413, 238), (800, 500)])
def test_names_of_errors_are_inside_and_cover_neither_each_other(fit, size):
    fit.resize(*size)
    fit.show_weights(EQUATIONS, -9, -3)
    fit.show_weights(EQUATIONS, 9, 3)
    box = fit.plot.getViewBox()
    shown = [name for name in fit._form.error_names if name.isVisible()]
    places = [name.mapRectToScene(name.boundingRect()) for name in shown]
    assert places
    inside = box.sceneBoundingRect().adjusted(-1, -1, 1, 1)
    assert all(inside.top() <= place.top() and place.right() <= inside.right() for place in places)
    assert not any(one.intersects(two) for one in places for two in places if one is not two)


@pytest.mark.parametrize(("size", "lines"), [((330, 230), 2), ((800, 500), 1)])
def test_what_stands_under_the_bars_is_as_narrow_as_they_are(qtbot, fit, size, lines):
    fit.resize(*size)
    qtbot.waitUntil(lambda: fit.plot.field.size() == QSizeF(fit.plot.viewport().size()))
    fit.show_weights(EQUATIONS, 9, 3)
    fit.grab()  # the axis takes its room while it is painted
    axis, box = fit.plot.getAxis("bottom"), fit.plot.getViewBox()
    (names, _) = axis._tickLevels
    assert {name.count("\n") + 1 for _, name in names} == {lines, 1}
    widest = max(axis.metrics.horizontalAdvance(line) for _, name in names for line in name.split("\n"))
    assert widest < 1 / box.viewPixelSize()[0]
    high = axis.height()
    fit.show_weights(FOUR, 0.1, 0.2, 0.3, 0.4)
    fit.grab()
    assert axis._tickLevels is None, "numbers again"
    if lines > 1:
        assert axis.height() - axis.label.boundingRect().height() < high


def test_a_title_is_broken_between_its_words_and_a_long_word_is_cut(fit):
    metrics = fit.plot.getAxis("bottom").metrics
    width = metrics.horizontalAdvance("membre de")
    assert fitting("premier membre de x", width, metrics) == "premier\nmembre de\nx"
    assert fitting("y", width, metrics) == "y"
    assert fitting("", width, metrics) == ""
    assert fitting("Donaudampfschifffahrt", width, metrics).endswith("…")
    many = fitting("a long name of many words", metrics.horizontalAdvance("words"), metrics)
    assert many.count("\n") == 2
    assert many.endswith("…")


def test_bars_with_long_names_stand_a_plot_without_room(qtbot, fit):
    named = EQUATIONS.with_value("data.target_name", "words " * 9 + "at the end")
    for size in ((60, 40), (600, 420)):  # as a window of its own may be made
        fit.resize(*size)
        fit.show_weights(named, 9, 3)
        qtbot.waitUntil(lambda: fit.plot.field.size() == QSizeF(fit.plot.viewport().size()))
        fit.grab()
        fit.show_weights(named, 9, 3)
    assert fit.plot.getViewBox().height() > 200


def test_terms_below_0_hang_down(fit):
    fit.show_weights(OPENING, -1, 2)
    assert bars(fit)[1:] == ([0, 0, 0], [-256, 424, 1492])
    levels = fit._form.levels.getData()[1]
    assert set(levels.tolist()) == {168}  # 424 - 256, across to the right side


def test_every_equation_has_both_its_sides(fit):
    at = fit.show_weights(EQUATIONS, 3, 2)
    x, foot, height = bars(fit)
    assert (x, foot) == ([0, 0, 3, 3, 1, 4], [0, 768, 0, 0, 0, 0])
    assert height == [768, 424, 9, -2, 1492, 2]
    error = fit._form.errors.getData()[1]
    assert error.tolist() == [1492, 1192, 2, 7]
    assert at.max_abs_error == 300
    assert fit.readout.text().split() == ["largest", "error", "300"]


def test_the_bias_is_a_term_and_the_output_has_a_bar(fit):
    shown = experiment(formula.parse("2x + 3y = 0.8"), ("neuron.activation", "sigmoid"))
    fit.show_weights(shown, 1, -1, bias=0.5)
    output = 1 / (1 + np.exp(0.5))
    x, foot, height = bars(fit)
    assert (x, foot) == ([0, 0, 0, 1, 2], [0, 0, 2, 0, 0])
    assert height == [2, -3, 0.5, pytest.approx(output), 0.8]


def test_the_axis_follows_the_bars_without_going_to_and_fro(fit):
    fit.show_weights(OPENING, 3, 2)
    ranges = []
    for weights in [(30, 20), (-10, -5), (29, 19), (-9, -5), (28, 19)]:
        fit.show_record(record(OPENING, *weights))
        low, high = fit.plot.getViewBox().viewRange()[1]
        feet, heights = np.array(bars(fit)[1]), np.array(bars(fit)[2])
        assert low <= (feet + heights).min() and (feet + heights).max() <= high
        ranges.append((low, high))
    assert len(set(ranges[1:])) == 1
    fit.show_record(record(OPENING, 3, 3))
    assert fit.plot.getViewBox().viewRange()[1][1] < 2000  # and comes back when they have become small


# --- Three inputs and more ----------------------------------------------------------------------


def test_answers_stand_over_their_targets(fit):
    at = fit.show_weights(FOUR, 0.1, 0.2, 0.3, 0.4, bias=0.5)
    x, y = fit._form.answers.getData()
    assert x.tolist() == FOUR.data.targets.tolist()
    assert y.tolist() == answers(FOUR, np.asarray(FOUR.data.inputs), at).tolist()
    diagonal = fit._form.diagonal.getData()
    assert diagonal[0].tolist() == diagonal[1].tolist()
    assert not fit.add_button.isEnabled()


# --- Asking -------------------------------------------------------------------------------------


def test_a_click_gives_the_prediction_there_and_follows_the_run(qtbot, fit):
    fit.show_weights(LINE, 2, bias=1)
    click(qtbot, fit, 3.2, 5)
    (x,) = fit._asked.inputs
    assert x == pytest.approx(3.2, abs=0.03)
    assert fit.readout.text() == f"x = {x:g} → a = {displayed(2 * x + 1)}"
    assert fit.asked_mark.isVisible()
    fit.show_record(record(LINE, 4, bias=0))
    assert fit.readout.text() == f"x = {x:g} → a = {displayed(4 * x)}"
    fit.show_weights(OPENING, 1, 1)
    assert "→" not in fit.readout.text()
    assert (
        fit.asked_mark.isHidden() if hasattr(fit.asked_mark, "isHidden") else not fit.asked_mark.isVisible()
    )


def test_a_click_on_the_map_asks_with_both_inputs(qtbot, fit):
    fit.show_weights(CLUSTERS, 1, 1)
    click(qtbot, fit, 1, -2)
    x1, x2 = fit._asked.inputs
    assert (x1, x2) == (pytest.approx(1, abs=0.05), pytest.approx(-2, abs=0.05))
    expected = 1 / (1 + np.exp(-(x1 + x2)))
    assert fit.readout.text().startswith(
        f"x1 = {displayed(x1)}, x2 = {displayed(x2)} → a = {displayed(expected)}"
    )


def test_a_click_on_a_point_asks_for_its_row(qtbot, fit):
    at = fit.show_weights(FOUR, 0.1, 0.2, 0.3, 0.4, bias=0.5)
    answer = answers(FOUR, np.asarray(FOUR.data.inputs), at)
    click(qtbot, fit, 3, answer[2])
    assert fit.readout.text() == f"row 3 → a = {displayed(answer[2])}"
    click(qtbot, fit, 1.5, answer.max())  # where there is no point
    assert "→" not in fit.readout.text()


def test_the_readout_keeps_its_places(fit):
    fit.show_weights(OPENING, 3, 2)
    before = fit.readout.text()
    fit.show_record(record(OPENING, 3.14159, -2.71828))
    after = fit.readout.text()
    for name in ("left side", "total"):
        assert before.index(name) == after.index(name)
    fit.show_record(record(OPENING, -3.91326e48, -3.24067e48))  # the longest numbers keep apart, too
    assert "   left side" in fit.readout.text()


def test_two_clicks_show_everything_again(qtbot, fit):
    fit.show_weights(LINE, 2)
    before = fit.plot.getViewBox().viewRange()
    fit.plot.getViewBox().scaleBy((0.2, 0.2))
    fit.plot.getViewBox().sigRangeChangedManually.emit([True, True])
    fit.show_weights(LINE, 2)
    assert fit.plot.getViewBox().viewRange() != before  # a person's zoom outlives a restart
    assert fit._form.curve.getData()[0][0] == fit.plot.getViewBox().viewRange()[0][0]
    at = pixel(fit, 0.1, 1)
    viewport = fit.plot.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert fit.plot.getViewBox().viewRange() == before


# --- Adding and moving --------------------------------------------------------------------------


@pytest.fixture
def bench(fit):
    """Return what connects the fit with a document, as the window does, and shows that."""

    def connect(experiment, *weights):
        document = Document(experiment)
        SampleEdits(document, fit, fit)
        document.changed.connect(lambda _, after: fit.show_weights(after, *weights))
        fit.show_weights(experiment, *weights)
        return document

    return connect


def test_a_click_adds_a_sample_with_the_target_of_the_place(qtbot, fit, bench):
    document = bench(LINE, 2)
    click(qtbot, fit, -4, 5)
    assert document.undoable == []  # clicks only ask, until points are to be added
    fit.add_button.click()
    click(qtbot, fit, -4, 5)
    data = document.experiment.data
    assert data.n == LINE.data.n + 1
    assert [*data.inputs[-1], data.targets[-1]] == [pytest.approx(-4, abs=0.05), pytest.approx(5, abs=0.1)]
    assert len(repr(float(data.targets[-1]))) <= 6  # no more digits than pixels tell of
    assert document.undoable == ["new point"]
    document.undo()
    assert document.experiment == LINE
    click(qtbot, fit, float(LINE.data.inputs[3, 0]), float(LINE.data.targets[3]))
    assert document.experiment == LINE  # there is a point already


def test_the_target_of_a_new_point_on_the_map_is_the_class_chosen(qtbot, fit, bench):
    document = bench(CLUSTERS, 1, 1)
    fit.add_button.click()
    assert fit.new_target.box.isVisible()
    choose(fit.new_target.box, 1.0)
    click(qtbot, fit, -3, 3)
    data = document.experiment.data
    assert data.targets[-1] == 1
    assert data.inputs[-1].tolist() == [pytest.approx(-3, abs=0.05), pytest.approx(3, abs=0.05)]


def test_where_targets_are_no_classes_a_number_is_asked_for(qtbot, fit, bench):
    document = bench(experiment(Plane(samples=20).data()), 1, 1)
    fit.add_button.click()
    assert fit.new_target.box.isHidden()
    type_text(qtbot, fit.new_target.field.line, "2.5")
    click(qtbot, fit, 1, 1)
    assert document.experiment.data.targets[-1] == 2.5


def test_for_a_neuron_of_classes_a_click_takes_the_nearer_one(qtbot, fit, bench):
    steps = Data(inputs=[[1], [2], [3], [4]], targets=[0, 0, 1, 1])
    document = bench(experiment(steps, *SIGMOID), 1)
    fit.add_button.click()
    click(qtbot, fit, 2.5, 0.7)
    assert document.experiment.data.targets[-1] == 1


def test_a_drag_moves_a_point_and_is_undone_as_one(qtbot, fit, bench):
    document = bench(LINE, 2)
    fit.add_button.click()
    start = float(LINE.data.inputs[2, 0]), float(LINE.data.targets[2])
    before = fit.plot.getViewBox().viewRange()
    drag(qtbot, fit, start, (0, 3), (1, 4), (-2, 6))
    data = document.experiment.data
    assert [*data.inputs[2], data.targets[2]] == [pytest.approx(-2, abs=0.1), pytest.approx(6, abs=0.2)]
    assert document.undoable == ["move of point 3"]
    assert fit.plot.getViewBox().viewRange() == before
    drag(qtbot, fit, (float(data.inputs[2, 0]), float(data.targets[2])), (-3, 2))
    assert document.undoable == ["move of point 3"] * 2  # another drag is another edit
    document.undo()
    document.undo()
    assert document.experiment == LINE


def test_a_dragged_point_of_the_map_keeps_its_target(qtbot, fit, bench):
    document = bench(CLUSTERS, 1, 1)
    fit.add_button.click()
    apart = np.linalg.norm(CLUSTERS.data.inputs[:, None] - CLUSTERS.data.inputs[None], axis=2)
    loneliest = int(
        (apart + 99 * np.eye(len(apart))).min(axis=0).argmax()
    )  # no other one lies under the mouse
    drag(qtbot, fit, tuple(CLUSTERS.data.inputs[loneliest]), (-3, 3))
    data = document.experiment.data
    assert data.targets.tolist() == CLUSTERS.data.targets.tolist()
    assert data.inputs[loneliest].tolist() == [pytest.approx(-3, abs=0.1), pytest.approx(3, abs=0.1)]


def test_a_point_cannot_be_dragged_out_of_sight(qtbot, fit, bench):
    document = bench(LINE, 2)
    fit.add_button.click()
    before = fit.plot.getViewBox().viewRange()
    (left, _), (_, top) = before
    drag(
        qtbot, fit, (float(LINE.data.inputs[2, 0]), float(LINE.data.targets[2])), (0, 3), (3 * left, 3 * top)
    )
    moved = [document.experiment.data.inputs[2, 0], document.experiment.data.targets[2]]
    assert moved == [pytest.approx(left, abs=0.3), pytest.approx(top, abs=0.6)]
    assert moved[0] > left and moved[1] < top
    assert fit.plot.getViewBox().viewRange() == before


def test_other_samples_come_into_sight_even_while_points_are_added(fit, bench):
    document = bench(LINE, 2)
    fit.add_button.click()
    document.edit(LINE.replaced(data=Line(low=100, high=200).data()), "other samples")
    (left, right), _ = fit.plot.getViewBox().viewRange()
    assert left < 105 and 195 < right < 250


def test_without_adding_a_drag_moves_the_view_and_no_point(qtbot, fit, bench):
    document = bench(LINE, 2)
    before = fit.plot.getViewBox().viewRange()
    drag(qtbot, fit, (float(LINE.data.inputs[2, 0]), float(LINE.data.targets[2])), (0, 3), (1, 4))
    assert document.experiment == LINE
    assert fit.plot.getViewBox().viewRange() != before


def test_points_can_be_added_to_a_single_equation(qtbot, fit, bench):
    document = bench(experiment(Data(inputs=[[2]], targets=[3])), 1)
    assert type(fit._form) is BarsForm
    fit.add_button.click()
    assert type(fit._form) is LineForm
    click(qtbot, fit, 2.3, 2.5)
    assert document.experiment.data.n == 2


def test_a_point_that_does_not_fit_is_refused_with_the_reason(qtbot, fit, bench):
    document = bench(experiment(TwoClusters(samples=10).data(), *SIGMOID), 1, 1)
    fit.add_button.click()
    fit.point_added.emit([0.0, 0.0], 7.0)
    assert document.undoable == []
    assert fit.message.text().endswith("needs targets from 0 to 1, got 7; others need another loss.")
    assert fit.message.isVisible()
    click(qtbot, fit, -3, 3)
    assert fit.message.isHidden()


# --- Colours ------------------------------------------------------------------------------------


@pytest.mark.parametrize("shown", [LINE, CLUSTERS, FOUR, OPENING])
def test_a_new_theme_changes_every_colour(qtbot, fit, qapp, shown):
    fit.show_weights(shown, *[1.0] * shown.data.d)
    before = fit.grab().toImage()
    theme.apply(qapp, "dark")
    try:
        background = theme.DARK.surface
        qtbot.waitUntil(lambda: fit.plot.backgroundBrush().color().name() == background)
        assert fit.grab().toImage() != before
        scatters = [
            item
            for item in fit.plot.getViewBox().childGroup.childItems()
            if isinstance(item, pg.ScatterPlotItem)
        ]
        brushes = [item.data["brush"][0] or item.opts["brush"] for item in scatters if len(item.data)]
        brushes += fit._form.bars.opts["brushes"] if shown is OPENING else []
        assert {brush.color().name() for brush in brushes} <= set(theme.DARK.curves) | {theme.DARK.muted}
        assert brushes
    finally:
        theme.apply(qapp, "light")


# --- In the window ------------------------------------------------------------------------------


def test_the_window_writes_points_into_the_document(qtbot, open_window, monkeypatch):
    monkeypatch.setitem(pg.CONFIG_OPTIONS, "mouseRateLimit", -1)
    window = open_window(LINE)
    view = window.fit_view
    window.stage.show_view("fit")
    qtbot.waitUntil(lambda: view._record is not None)
    view.add_button.click()
    click(qtbot, view, -4, 8)
    assert window.document.experiment.data.n == LINE.data.n + 1
    assert window.commands["undo"].text().endswith("new point")
    qtbot.waitUntil(lambda: len(view._samples.y) == LINE.data.n + 1)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: len(view._samples.y) == LINE.data.n)


def test_out_of_sight_it_does_no_work_and_catches_up_when_seen(qtbot, open_window, monkeypatch):
    window = open_window(LINE.with_values([("strategy.learning_rate", 0.01), ("stop.max_steps", 50)]))
    window.stage.close_view("fit")
    shown = []
    monkeypatch.setattr(window.fit_view, "_redraw", lambda *_: shown.append(window.fit_view._record.step))
    monkeypatch.setattr(window.fit_view, "begin_run", lambda *_: shown.append("begin"))
    run_to_end(qtbot, window)
    assert shown == []
    window.stage.show_view("fit")
    window.stage.show_view("fit")
    qtbot.waitUntil(lambda: shown[-1:] == [50])


def test_a_point_that_is_dragged_may_go_meanwhile(qtbot, fit, bench):
    document = bench(LINE, 2)
    fit.add_button.click()
    inputs, targets = LINE.data.inputs, LINE.data.targets
    fewer = LINE.with_value("data", {"inputs": inputs[:2].tolist(), "targets": targets[:2].tolist()})
    QApplication.processEvents()
    start = pixel(fit, float(inputs[-1, 0]), float(targets[-1]))
    viewport = fit.plot.viewport()
    qtbot.mouseMove(viewport, start)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(6, 6))
    qtbot.mouseMove(viewport, start + QPoint(9, 9))
    assert document.undoable
    document.edit(fewer, "fewer samples")
    qtbot.mouseMove(viewport, start + QPoint(20, 20))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start)
    assert document.experiment == fewer


def test_the_plot_gives_way_to_a_matrix_that_comes_back(qtbot, used_window):
    window = used_window
    window.document.open(resources.preset("and-gate"), None)
    run_to_end(qtbot, window)
    window.stage.show_view("fit")
    fit = window.fit_view
    for width, has_room in ((1280, True), (1000, False), (1280, True)):
        window.resize(width, 800)
        for _ in range(20):  # until layouts have asked for room and have it
            QApplication.processEvents()
        assert fit.quality.matrix.isVisible() == has_room
        assert fit.quality.geometry().bottom() < fit.plot.y()


def test_classes_have_a_confusion_matrix_and_its_measures(fit):
    shown = fit.show_weights(CLUSTERS, 1.0, 1.0)
    quality = fit_quality(CLUSTERS, shown)
    counts = (
        quality.true_positives,
        quality.false_negatives,
        quality.false_positives,
        quality.true_negatives,
    )
    assert [int(text) for row in fit.quality.matrix._cells[1:] for text in row[1:]] == list(counts)
    assert sum(counts) == 40
    assert f"accuracy {displayed(quality.accuracy, 4)}" in fit.quality.measures.text()
    assert fit.quality.matrix.isVisible()
    fit.resize(600, 200)
    assert not fit.quality.matrix.isVisible()
    assert fit.quality.measures.isVisible()
    word = fit.fontMetrics().horizontalAdvance("precision")
    for room in (60, word + 40):  # for no word of the measures, and for one in a line
        fit.resize(fit.quality.matrix.sizeHint().width() + room, 400)
        assert not fit.quality.matrix.isVisible()
    assert not clipped(fit)
    fit.resize(600, 400)
    assert fit.quality.matrix.isVisible()


def test_a_line_has_its_measures_and_equations_have_none(fit):
    shown = fit.show_weights(LINE, 2.0)
    quality = fit_quality(LINE, shown)
    told = [displayed(value, 4) for value in (quality.r2, quality.rmse, quality.mae)]
    assert fit.quality.measures.text() == "R² {}, RMSE {}, MAE {}".format(*told)
    assert not fit.quality.matrix.isVisible()
    fit.show_weights(EQUATIONS, 1.0, 1.0)
    assert not fit.quality.isVisible()


def test_of_many_samples_the_measures_say_that_they_are_of_the_drawn_ones(fit):
    fit.show_weights(experiment(Line(samples=MAX_POINTS + 1).data()), 2.0)
    assert fit.quality.measures.text().startswith("Of the 1 000 drawn samples: R² ")
