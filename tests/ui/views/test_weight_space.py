"""Weight space: the way of the run lies on the loss it was made on, and the mouse finds its way on it."""

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from support import snapshot, turn_wheel

from neuron_gui import Experiment, Run, resources, simulate
from neuron_gui.core.numbers import displayed
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.style import theme
from neuron_gui.ui.views.weight_space import WeightSpaceView
from neuron_gui.ui.views.weight_space.way import APART, HEAD, heads

OPENING = resources.preset("opening")
AND_GATE = resources.preset("and-gate")  # two weights and a bias
ONE_WEIGHT = Experiment.from_dict(
    {
        "format": 1,
        "data": {"inputs": [[2.0], [3.0]], "targets": [6.0, 7.0]},
        "neuron": {"weights": {"values": [-2]}},
        "strategy": {"kind": "gradient_descent", "learning_rate": 0.1},
    }
)


@pytest.fixture
def space(qtbot, monkeypatch):
    """Return a view in sight, whose `show` shows it a run and waits for the ground."""
    monkeypatch.setitem(pg.CONFIG_OPTIONS, "mouseRateLimit", -1)  # a test's mouse is quicker than a hand
    view = WeightSpaceView(Latest())
    qtbot.addWidget(view)
    view.resize(600, 420)
    view.show()
    qtbot.waitExposed(view)

    def show(run):
        view.begin_run(snapshot(run))
        go_on(view, run)
        at_rest(qtbot, view)
        return run

    view.show_whole = show
    return view


def go_on(space, run):
    space.show_run(snapshot(run))


def at_rest(qtbot, space):
    qtbot.waitUntil(lambda: not space._background.busy and not space._pause.isActive())
    QApplication.processEvents()


def in_sight(space, points):
    (left, right), (bottom, top) = space.plot.getViewBox().viewRange()
    x, y = np.asarray(points).T
    return bool(((left <= x) & (x <= right) & (bottom <= y) & (y <= top)).all())


def pixel(space, x, y):
    """Return where in the plot's widget a place of its axes is."""
    return space.plot.mapFromScene(space.plot.getViewBox().mapViewToScene(QPointF(x, y)))


def drag(qtbot, space, begin, end):
    viewport, (begin, end) = space.plot.viewport(), (pixel(space, *begin), pixel(space, *end))
    qtbot.mouseMove(viewport, begin)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(viewport, begin + QPoint(8, 8))  # far enough to be a drag
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def drawn(curve):
    return np.column_stack(curve.getData())


# --- The way --------------------------------------------------------------------------------------


def test_the_way_goes_through_every_record(space):
    run = space.show_whole(simulate(OPENING))
    assert drawn(space.way.past).tolist() == [*run.weights.tolist(), run.weights[-1].tolist()]
    assert list(space.way.start.pos()) == run.weights[0].tolist()
    assert drawn(space.way.here).tolist() == [run.weights[-1].tolist()]


def test_a_long_way_is_drawn_from_few_records_up_to_the_last_one(space):
    run = Run(OPENING.with_values([("stop.tolerance", None), ("stop.max_steps", 10**6), ("seed", 3)]))
    run.change("strategy.learning_rate", 1e-12)
    run.advance(50_001)
    space.show_whole(run)
    way = drawn(space.way.past)
    assert len(way) < 3000
    assert way[-1].tolist() == list(run.last.weights)


def test_looking_back_shows_the_past_place_on_the_whole_way(space):
    run = space.show_whole(simulate(OPENING))
    way = drawn(space.way.past)
    space.look_back(run.record(7))
    assert drawn(space.way.here).tolist() == [list(run.record(7).weights)]
    assert drawn(space.way.recent)[-1].tolist() == list(run.record(7).weights)
    assert drawn(space.way.past).tolist() == way.tolist()
    space.show_run(snapshot(run))
    assert drawn(space.way.here).tolist() == [list(run.last.weights)]


def test_guesses_are_points_without_a_way_and_the_best_is_marked(space):
    run = space.show_whole(simulate(resources.preset("guessing")))
    assert not space.way.past.isVisible()
    assert not space.way.arrows.isVisible()
    assert space.way.guesses.points[:-1].tolist() == run.weights.tolist()
    assert drawn(space.way.best).tolist() == [list(run.best.weights)]
    assert in_sight(space, [(0, 0), (9, 9)])
    space.show_whole(simulate(OPENING))
    assert not space.way.guesses.isVisible()
    assert not space.way.best.isVisible()


def test_arrow_heads_point_along_the_way_and_keep_apart():
    way = np.array([[0.0, 0.0], [200.0, 0.0], [200.0, 5.0], *([200.0, 5.0 + k] for k in range(1, 200))])
    tips, bases = heads(way)
    assert np.hypot(*(tips - bases).T) == pytest.approx([HEAD] * len(tips))
    assert (tips[0] - bases[0]).tolist() == [HEAD, 0]
    assert (tips[-1] - bases[-1]) == pytest.approx([0, HEAD])
    assert len(tips) == 1 + 200 // APART
    assert len(heads(np.array([[3.0, 4.0]]))[0]) == 0


@pytest.mark.parametrize("name", resources.preset_names())
def test_every_preset_has_its_start_and_present_in_sight(space, name):
    run = space.show_whole(simulate(resources.preset(name)))
    p = len(space.axes.names)
    start, end = ([*record.weights, record.bias][:p][:2] for record in (run.record(0), run.last))
    assert in_sight(space, [start] if run.outcome == "diverged" else [start, end])


# --- The ground -----------------------------------------------------------------------------------


def test_the_ground_is_the_loss_where_the_run_is(space):
    run = space.show_whole(simulate(AND_GATE))
    ground = space._ground
    assert space.relief.shades.isVisible()
    (loss,) = ground.plane.losses(np.array(run.last.weights)[:, None])
    assert loss == pytest.approx(run.last.loss, rel=1e-9)


def test_until_the_ground_is_there_other_samples_lie_on_none(qtbot, space):
    space.show_whole(Run(OPENING))
    assert space.relief.shades.isVisible()
    assert space.relief.solutions.isVisible()
    space.begin_run(snapshot(Run(OPENING.with_value("seed", 1))))
    assert space.relief.shades.isVisible(), "it is much the same, and would flicker"
    space.begin_run(snapshot(Run(AND_GATE)))
    assert not space.relief.shades.isVisible()
    assert not space.relief.solutions.isVisible()


def test_the_other_weights_are_as_at_the_step_in_sight(qtbot, space):
    run = space.show_whole(simulate(AND_GATE))
    past = run.record(10)
    with qtbot.waitSignal(space._background.answered):
        space.look_back(past)
    (loss,) = space._ground.plane.losses(np.array(past.weights)[:, None])
    assert loss == pytest.approx(past.loss, rel=1e-9)
    assert past.bias != run.last.bias


def test_with_two_weights_there_is_nothing_to_ask_again_on_the_way(qtbot, space):
    run = Run(OPENING)
    run.advance(3)
    space.show_whole(run)
    ground = space._ground
    run.advance(1)
    go_on(space, run)
    at_rest(qtbot, space)
    assert space._ground is ground


def test_all_solutions_of_the_equation_are_a_line_and_of_a_full_problem_a_point(space):
    space.show_whole(simulate(OPENING))
    assert space.relief.solutions.isVisible()
    assert not space.relief.optimum.isVisible()
    x, y = space.relief.solutions.getPos()
    slope = np.tan(np.radians(space.relief.solutions.angle))
    for far in (-2.0, 5.0):
        assert 256 * (x + far) + 212 * (y + far * slope) == pytest.approx(1492)
    run = space.show_whole(simulate(resources.preset("penguins")))
    assert not space.relief.solutions.isVisible()
    assert drawn(space.relief.optimum)[0] == pytest.approx([*run.last.weights, run.last.bias], abs=0.1)
    space.show_whole(simulate(AND_GATE))  # nobody knows its optimum
    assert not space.relief.optimum.isVisible()


def test_zooming_asks_for_the_ground_that_is_in_sight(qtbot, space):
    space.show_whole(simulate(OPENING))
    before = space._ground.picture
    with qtbot.waitSignal(space._background.answered):
        turn_wheel(space.plot, 480)
    at_rest(qtbot, space)
    (left, right), (bottom, top) = space.plot.getViewBox().viewRange()
    picture = space._ground.picture
    assert right - left < before.x[-1] - before.x[0]
    assert (picture.x[0], picture.x[-1]) == pytest.approx((left, right))
    assert (picture.y[0], picture.y[-1]) == pytest.approx((bottom, top))
    shown = space.relief.shades.mapRectToParent(space.relief.shades.boundingRect())
    assert shown.left() <= left < right <= shown.right()


def test_a_zoomed_view_stays_where_it_is_until_a_double_click_shows_everything(qtbot, space):
    run = Run(OPENING)
    space.show_whole(run)
    turn_wheel(space.plot, 960)
    at_rest(qtbot, space)
    zoomed = space.plot.getViewBox().viewRange()
    run.advance(10)
    go_on(space, run)
    at_rest(qtbot, space)
    assert space.plot.getViewBox().viewRange() == zoomed
    qtbot.mouseDClick(space.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    at_rest(qtbot, space)
    assert in_sight(space, run.weights)


def test_the_frame_moves_only_when_the_way_leaves_it(qtbot, space):
    run = Run(AND_GATE.with_values([("stop.tolerance", None), ("stop.max_steps", 10**6)]))
    space.show_whole(run)
    ranges = []
    for _ in range(8):
        run.advance(150)
        go_on(space, run)
        at_rest(qtbot, space)
        assert in_sight(space, run.weights)
        ranges.append(str(space.plot.getViewBox().viewRange()))
    assert 1 < len(set(ranges)) < 7


def test_a_run_that_diverges_leaves_start_and_solutions_in_sight(space):
    run = space.show_whole(simulate(resources.preset("too-fast")))
    assert run.outcome == "diverged"
    (left, right), (bottom, top) = space.plot.getViewBox().viewRange()
    assert right - left < 500
    assert top - bottom < 500
    assert np.isfinite(drawn(space.way.past)).all()
    assert not space.grab().isNull()


@pytest.mark.parametrize("start", [1e308, 1e100, 5e-324, 0.0])
@pytest.mark.filterwarnings("ignore:.*encountered:RuntimeWarning")
def test_no_start_is_too_far_out_to_draw(space, start):
    space.show_whole(simulate(OPENING.with_value("neuron.weights", {"values": [start, -start]})))
    assert not space.grab().isNull()
    space.show_whole(simulate(ONE_WEIGHT.with_value("neuron.weights", {"values": [start]})))
    assert not space.grab().isNull()


def test_zooming_without_end_stays_drawable(qtbot, space):
    space.show_whole(simulate(OPENING))
    for turn in (-960, 960):
        for _ in range(400):
            turn_wheel(space.plot, turn)
        at_rest(qtbot, space)
        assert np.isfinite(space.plot.getViewBox().viewRange()).all()
        assert not space.grab().isNull()


def test_an_answer_to_what_is_no_longer_asked_is_not_shown(qtbot, space):
    """Of a run that was left while its ground was reckoned, nothing comes."""
    first, second = Run(AND_GATE), Run(OPENING)
    space.begin_run(snapshot(first))
    go_on(space, first)
    assert space._background.busy
    space.show_whole(second)
    assert space._ground.plane.losses(np.array(second.last.weights)[:, None])[0] == pytest.approx(
        second.last.loss
    )


# --- Axes -----------------------------------------------------------------------------------------


def test_axes_can_be_chosen_where_there_are_more_than_two_weights(qtbot, space):
    run = space.show_whole(simulate(AND_GATE))
    assert space.axes.isVisible()
    assert space.axes.names == ("a", "b", "bias")
    box = space.axes.boxes[1]
    box.setCurrentIndex(2)
    with qtbot.waitSignal(space._background.answered):
        box.activated.emit(2)
    at_rest(qtbot, space)
    assert space.plot.getAxis("left").labelText == "bias"
    assert drawn(space.way.here).tolist() == [[run.last.weights[0], run.last.bias]]
    assert in_sight(space, [[run.last.weights[0], run.last.bias]])
    (loss,) = space._ground.plane.losses(np.array([[run.last.weights[0]], [run.last.bias]]))
    assert loss == pytest.approx(run.last.loss, rel=1e-9)


def test_choosing_what_the_other_axis_has_exchanges_them(space):
    space.show_whole(simulate(AND_GATE))
    box = space.axes.boxes[0]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert space.axes.chosen == (1, 0)
    assert [b.currentText() for b in space.axes.boxes] == ["b", "a"]


def test_chosen_axes_stay_for_the_next_run_of_the_same_weights(space):
    space.show_whole(simulate(AND_GATE))
    space.axes.boxes[1].setCurrentIndex(2)
    space.axes.boxes[1].activated.emit(2)
    space.show_whole(simulate(AND_GATE.with_value("seed", 5)))
    assert space.axes.chosen == (0, 2)
    space.show_whole(simulate(OPENING))
    assert not space.axes.isVisible()
    assert space.axes.chosen == (0, 1)


def test_one_weight_has_a_ball_on_the_curve_of_its_loss(space):
    run = space.show_whole(simulate(ONE_WEIGHT))
    assert not space.relief.shades.isVisible()
    assert space.plot.getAxis("left").labelText == "loss"
    assert drawn(space.way.here).tolist() == [[run.last.weights[0], run.last.loss]]
    x, losses = space.relief.curve.getData()
    for record in (run.record(0), run.last):
        assert np.interp(record.weights[0], x, losses) == pytest.approx(record.loss, abs=0.02)
    assert in_sight(space, np.column_stack([run.weights[:, 0], run.losses]))
    assert drawn(space.relief.optimum)[0][0] == pytest.approx(33 / 13)


# --- The mouse ------------------------------------------------------------------------------------


def test_dragging_the_start_says_where_the_weights_are_to_begin(qtbot, space):
    run = space.show_whole(simulate(OPENING))
    ranges = space.plot.getViewBox().viewRange()
    with qtbot.waitSignal(space.start_moved) as moved:
        drag(qtbot, space, run.weights[0], (-1.0, -2.0))
    ((path, value),) = moved.args[0]
    assert path == "neuron.weights"
    assert value["values"] == pytest.approx([-1, -2], abs=0.05)
    assert all(len(str(number)) <= 6 for number in value["values"]), "more digits than a mouse can mean"
    assert OPENING.with_values(moved.args[0]).neuron.weights.values == tuple(value["values"])
    assert space.plot.getViewBox().viewRange() == ranges, "the plot was dragged along"


def test_what_is_read_out_in_a_narrow_plot_is_seen_to_its_end(space):
    run = space.show_whole(simulate(OPENING))
    space.resize(320, 300)
    space._read_out(QPointF(*run.weights[0]))
    line = space.readout
    assert space.plot.getAxis("left").width() + line.width() > space.plot.width(), "or this tests nothing"
    assert space.plot.rect().contains(line.geometry())


def test_while_the_start_is_dragged_its_place_is_read_out(qtbot, space):
    run = space.show_whole(simulate(OPENING))
    viewport, begin = space.plot.viewport(), pixel(space, *run.weights[0])
    qtbot.mouseMove(viewport, begin)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(viewport, begin + QPoint(8, 8))
    qtbot.mouseMove(viewport, begin + QPoint(30, -30))
    x, y = space.way.start.pos()
    assert x > run.weights[0][0]
    assert space.readout.text().startswith(f"x {displayed(x)},  y {displayed(y)},  loss ")
    go_on(space, run)  # meanwhile
    assert list(space.way.start.pos()) == [x, y]
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=begin + QPoint(30, -30))


def test_dragging_along_the_bias_sets_it_and_leaves_the_others(qtbot, space):
    run = space.show_whole(simulate(AND_GATE))
    space.axes.boxes[1].setCurrentIndex(2)
    with qtbot.waitSignal(space._background.answered):
        space.axes.boxes[1].activated.emit(2)
    at_rest(qtbot, space)
    start = run.record(0)
    with qtbot.waitSignal(space.start_moved) as moved:
        drag(qtbot, space, (start.weights[0], start.bias), (start.weights[0], start.bias + 1))
    changes = dict(moved.args[0])
    assert changes["neuron.weights"]["values"][1] == start.weights[1]
    assert changes["neuron.bias.initial"] == pytest.approx(start.bias + 1, abs=0.2)


def test_a_bias_that_was_drawn_stays_what_it_is_when_a_weight_is_dragged(qtbot, space):
    drawn_bias = AND_GATE.with_value("neuron.bias.initial", "random")
    run = space.show_whole(simulate(drawn_bias))
    with qtbot.waitSignal(space.start_moved) as moved:
        drag(qtbot, space, run.weights[0], run.weights[0] + 0.5)
    assert Run(drawn_bias.with_values(moved.args[0])).last.bias == run.record(0).bias


def test_the_ball_is_dragged_along_its_curve(qtbot, space):
    run = space.show_whole(simulate(ONE_WEIGHT))
    with qtbot.waitSignal(space.start_moved) as moved:
        drag(qtbot, space, (-2.0, run.losses[0]), (0.0, run.losses[0]))
    ((_, value),) = moved.args[0]
    assert value["values"] == pytest.approx([0], abs=0.05)
    x, losses = space.relief.curve.getData()
    assert space.way.start.pos().y() == pytest.approx(np.interp(space.way.start.pos().x(), x, losses))


def test_the_loss_under_the_mouse_can_be_read(qtbot, space):
    space.show_whole(simulate(OPENING))
    place = pixel(space, 1.0, -3.0)
    qtbot.mouseMove(space.plot.viewport(), place)
    at = space.plot.getViewBox().mapSceneToView(space.plot.mapToScene(place))
    loss = (256 * at.x() + 212 * at.y() - 1492) ** 2
    assert space.readout.text() == f"x {displayed(at.x())},  y {displayed(at.y())},  loss {displayed(loss)}"


def test_a_new_theme_recolours_way_and_ground(qtbot, space, qapp):
    space.show_whole(simulate(OPENING))
    looks = []
    try:
        for name in ("light", "dark"):
            theme.apply(qapp, name)
            qtbot.waitUntil(lambda: space.plot.backgroundBrush().color() == theme.current().surface)
            looks.append((space.way.recent.opts["pen"].color().name(), space.relief.shades.lut[-1].tolist()))
            assert looks[-1][0] == theme.current().text
    finally:
        theme.apply(qapp, "light")
    assert looks[0] != looks[1]


@pytest.mark.parametrize("size", [(330, 230), (413, 238), (582, 226), (600, 420)])
@pytest.mark.parametrize("start", [[0, 0], [7, -1.4], [-6, 14], [3, 3.4]])
def test_names_are_whole_and_cover_neither_each_other_nor_the_key(space, size, start):
    space.resize(*size)
    space.show_whole(simulate(OPENING.with_value("neuron.weights", {"values": start})))
    places = space.relief.names.places()
    assert set(places) == {"start", "every point here solves it"}
    one, other = places.values()
    assert not one.intersects(other)
    key = space.plot.mapToScene(space.key.geometry()).boundingRect()
    assert not space.key.isHidden()
    assert not any(space.relief.names.mapRectToScene(place).intersects(key) for place in (one, other))
    inside = space.relief.names.boundingRect()
    assert inside.contains(one)
    assert inside.contains(other)


def test_a_name_keeps_off_what_stands_in_its_place(space):
    space.show_whole(simulate(OPENING))
    names, line = space.relief.names, "every point here solves it"
    taken = names.places()[line]
    names.give_way_to(taken)
    assert not names.places()[line].intersects(taken)
    space._place_key()
    key = names.mapRectFromScene(space.plot.mapToScene(space.key.geometry()).boundingRect())
    assert names._taken == key


def test_before_the_first_step_an_arrow_shows_where_the_loss_falls(qtbot, space):
    run = Run(OPENING)
    space.show_whole(run)
    assert space.way.descent.isVisible()
    begin, towards = space.way.descent.points
    plane = space._ground.plane
    losses = plane.losses(np.array([begin, towards, 2 * begin - towards]).T)
    assert losses[1] < losses[0] < losses[2]
    run.advance(1)
    go_on(space, run)
    assert not space.way.descent.isVisible()


def test_a_question_holds_back_where_it_is_lowest_and_which_way_is_down(space):
    for experiment, goal in (
        (OPENING, space.relief.solutions),
        (resources.preset("penguins"), space.relief.optimum),
        (ONE_WEIGHT, space.relief.optimum),
    ):
        space.hold_goals_back(True)
        space.show_whole(Run(experiment))
        assert not goal.isVisible()
        assert not space.way.descent.isVisible()
        space.hold_goals_back(False)
        assert goal.isVisible()
        assert space.way.descent.isVisible()


def test_the_shades_have_a_key_and_a_curve_needs_none(qtbot, space):
    space.show_whole(simulate(OPENING))
    assert space.key.isVisible()
    assert space.key.accessibleName().startswith("Colours from ")
    assert space.plot.rect().contains(space.key.geometry())
    space.show_whole(simulate(ONE_WEIGHT))
    assert not space.key.isVisible()


def test_a_map_is_at_most_twice_as_wide_as_high(qtbot, space):
    space.show_whole(simulate(OPENING))
    space.resize(1200, 300)
    qtbot.waitUntil(lambda: space.plot.width() <= 2 * space.plot.height())
    space.show_whole(simulate(ONE_WEIGHT))
    qtbot.waitUntil(lambda: space.plot.width() > 1100)


def test_a_map_made_coarse_by_many_samples_says_so(qtbot, space):
    many = {"inputs": [[0.1, 0.2]] * 4000, "targets": [0.5] * 4000}
    coarse = Experiment.from_dict({"format": 1, "data": many, "neuron": {"activation": "tanh"}})
    space.show_whole(Run(coarse))
    assert space.readout.text() == "31 × 31 points, for there are many samples"
    space.show_whole(Run(OPENING))
    assert not space.readout.isVisible()


# --- In the window --------------------------------------------------------------------------------


def test_a_drag_in_the_window_is_one_edit_that_begins_a_new_run_and_can_be_undone(qtbot, window, monkeypatch):
    monkeypatch.setitem(pg.CONFIG_OPTIONS, "mouseRateLimit", -1)
    space = window.weight_space
    window.stage.show_view("weight_space")
    qtbot.waitUntil(lambda: space._ground is not None)
    at_rest(qtbot, space)
    before = window.document.experiment
    start = Run(before).last.weights
    with qtbot.waitSignal(window.trainer.changed):
        drag(qtbot, space, start, (start[0] + 2, start[1] - 1))
    record = window.trainer.snapshot.last
    assert record.step == 0
    assert record.weights == pytest.approx([start[0] + 2, start[1] - 1], abs=0.1)
    assert window.document.experiment.neuron.weights.values == record.weights
    qtbot.waitUntil(lambda: tuple(space.way.start.pos()) == record.weights)
    assert len(window.document.undoable) == 1
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["undo"].trigger()
    assert window.document.experiment == before
    qtbot.waitUntil(lambda: tuple(space.way.start.pos()) == start)


def test_while_it_is_behind_another_tab_it_does_not_work(qtbot, window):
    space = window.weight_space
    window.resize(1024, 700)
    window.stage.show_view("fit")
    qtbot.waitUntil(lambda: "weight_space" not in window.stage.in_sight)
    at_rest(qtbot, space)
    way = drawn(space.way.past).tolist()
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["step"].trigger()
    assert drawn(space.way.past).tolist() == way
    assert not space._background.busy
    window.stage.show_view("weight_space")
    qtbot.waitUntil(lambda: len(drawn(space.way.past)) == 3)


def test_a_view_so_far_out_that_it_has_no_size_draws_what_it_can(space, monkeypatch):
    monkeypatch.setattr(space.way._box, "viewRange", lambda: [[1e16, 1e16], [0.0, 1.0]])
    drawn = space.way.drawable(np.array([[0.0, 0.0], [1e300, -1e300], [np.nan, 1.0]]))
    assert np.isfinite(drawn).all()
