import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from shiboken6 import delete
from support import assert_draws, assert_same_curves, at_full_speed, snapshot, turn_wheel

from neuron_gui import Run, resources, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.theory.theory import theory
from neuron_gui.ui.plots.bins import points
from neuron_gui.ui.plots.linked_steps import LinkedSteps
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.views.weights import WeightsView

OPENING = resources.preset("opening")
LONG = OPENING.with_values(
    [("stop.max_steps", 40_000), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
)


@pytest.fixture
def loss(qtbot):
    view = LossView()
    qtbot.addWidget(view)
    return view


@pytest.fixture
def weights(qtbot):
    view = WeightsView()
    qtbot.addWidget(view)
    return view


def show(view, experiment):
    run = simulate(experiment)
    view.begin_run(snapshot(run))
    view.show_run(snapshot(run))
    return run


def ranges(view):
    return view.plot.getViewBox().viewRange()


def within(values, bounds):
    low, high = bounds
    return low <= min(values) and max(values) <= high


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("name", resources.preset_names())
def test_the_whole_run_is_in_sight(loss, weights, name, logarithmic):
    loss.log_box.setChecked(logarithmic)
    for view in (loss, weights):
        run = show(view, resources.preset(name))
        x_range, y_range = ranges(view)
        assert within([0, run.steps], x_range)
        for curve in view.curves:
            if curve.isVisible():
                assert within(curve.getData()[1], y_range)


def test_a_loss_of_0_lies_a_power_of_ten_below_the_lowest_other_one(loss):
    loss.log_box.setChecked(True)
    run = show(loss, resources.preset("guessing"))
    assert run.losses[-1] == 0
    drawn = loss.curves[0].getData()[1]
    assert drawn[-1] == np.log10(run.losses[run.losses > 0].min() / 10)
    assert drawn[-1] == drawn.min()
    solved = OPENING.with_values([("neuron.weights", {"values": [0, 0]}), ("data.targets", [0])])
    show(loss, solved)
    assert loss.curves[0].getData()[1].tolist() == [0.0]


def test_the_lowest_loss_so_far_is_drawn_for_guesses_alone(loss):
    run = show(loss, resources.preset("guessing"))
    x, y = points(run.curves(), 0)
    assert_draws(loss.curves[1], x, np.minimum.accumulate(y))
    show(loss, OPENING)
    assert len(loss.curves) == 1


def test_every_weight_has_a_curve_and_the_bias_only_if_it_learns(weights):
    for bias in (False, True, False):
        experiment = OPENING.with_value("neuron.bias", {"initial": 0.5, "trainable": bias})
        run = show(weights, experiment)
        learned = [*run.weights.T, run.biases][: 2 + bias]
        assert len(weights.curves) == len(learned)
        for curve, values in zip(weights.curves, learned, strict=True):
            assert_draws(curve, np.arange(run.steps + 1.0), values)


def test_the_first_two_dozen_of_many_curves_can_be_told_apart(weights):
    wide = OPENING.replaced(data=Data(inputs=np.ones((1, 64)), targets=[1.0]))
    show(weights, wide.with_values([("neuron.bias.trainable", True), ("strategy.learning_rate", 1e-4)]))
    looks = [(c.opts["pen"].color().name(), c.opts["pen"].style()) for c in weights.curves]
    assert len(looks) == 65
    assert len(set(looks[:24])) == 24


@pytest.mark.parametrize("start", [1e308, 1e100, 5e-324, 0.0])
@pytest.mark.filterwarnings("ignore:.*encountered:RuntimeWarning")
def test_no_number_is_too_large_or_too_small_to_draw(loss, weights, start, qapp):
    experiment = OPENING.with_value("neuron.weights", {"values": [start, -start]})
    for logarithmic in (True, False):
        loss.log_box.setChecked(logarithmic)
        for view in (loss, weights):
            show(view, experiment)
            view.resize(400, 300)
            assert not view.grab().isNull()


def test_the_axes_seldom_move(loss):
    """They move when a curve leaves them, and then by a good piece."""
    experiment = OPENING.with_values([("strategy.learning_rate", 1e-7), ("stop.tolerance", None)])
    run = Run(experiment)
    loss.begin_run(snapshot(run))
    moves = 0
    for _ in range(1000):
        before = ranges(loss)
        run.advance(1)
        loss.show_run(snapshot(run))
        moves += ranges(loss) != before
    assert moves < 50


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("turn", [-120, 120])
def test_zooming_without_end_stays_drawable(loss, qtbot, logarithmic, turn):
    loss.log_box.setChecked(logarithmic)
    show(loss, OPENING)
    loss.resize(400, 300)
    for _ in range(600):
        turn_wheel(loss.plot, 8 * turn)
    assert np.isfinite(ranges(loss)).all()
    assert not loss.grab().isNull()


# --- What curves may come to ------------------------------------------------------------------------


TWO = OPENING.replaced(data=Data(inputs=[[1.0, 2.0], [3.0, -1.0]], targets=[1.0, 2.0]))
CONTRADICTION = OPENING.replaced(data=Data(inputs=[[1.0], [1.0]], targets=[1.0, 2.0]))
PENALTY = ("loss.l2", 0.5)


def levels(view, experiment):
    start = snapshot(Run(experiment), theory(experiment))
    view.begin_run(start)
    view.show_run(start)
    return {level.name: level.value for level in view.levels.levels()}


def test_the_lowest_possible_loss_is_named_where_it_is_not_0(loss):
    assert levels(loss, CONTRADICTION) == {"lowest possible": pytest.approx(0.25)}
    assert "lowest possible" not in levels(loss, TWO)
    known = theory(TWO.with_values([PENALTY]))
    assert levels(loss, TWO.with_values([PENALTY])) == {"lowest possible": known.floor_loss}


@pytest.mark.parametrize(("kind", "expected"), [("mse", 0.01**2), ("half_mse", 0.01**2 / 2), ("mae", 0.01)])
def test_one_sample_s_tolerance_is_drawn_as_the_loss_there(loss, kind, expected):
    experiment = OPENING.with_value("loss.kind", kind)
    assert levels(loss, experiment) == {"tolerance": expected}
    run = simulate(
        experiment.with_value("strategy", {"kind": "step_sign", "step": 1e-5, "order": "together"})
    )
    at_tolerance = run.max_abs_errors <= 0.01
    assert ((run.losses <= expected) == at_tolerance).all()


@pytest.mark.parametrize(
    "change", [("loss.l1", 0.1), PENALTY, ("stop.tolerance", None), ("stop.tolerance", 1e308)]
)
def test_no_tolerance_is_drawn_where_it_is_no_loss(loss, change):
    assert "tolerance" not in levels(loss, OPENING.with_values([change]))
    assert "tolerance" not in levels(loss, TWO)


def test_the_target_loss_is_named(loss):
    assert levels(loss, TWO.with_value("stop.target_loss", 0.5)) == {"target loss": 0.5}


def test_a_question_holds_back_what_was_found_out_and_not_what_was_set(loss, weights):
    aimed = CONTRADICTION.with_value("stop.target_loss", 0.5)
    for view in (loss, weights):
        view.hold_goals_back(True)
    assert levels(loss, aimed) == {"target loss": 0.5}
    assert levels(weights, aimed) == {}
    for view in (loss, weights):
        view.hold_goals_back(False)
    assert levels(loss, aimed).keys() == {"target loss", "lowest possible"}
    assert len(levels(weights, aimed)) == 1


def test_levels_lie_on_the_logarithmic_axis(loss):
    loss.log_box.setChecked(True)
    assert levels(loss, CONTRADICTION) == {"lowest possible": pytest.approx(np.log10(0.25))}
    assert levels(loss, TWO.with_value("stop.target_loss", 0)) == {}
    loss.log_box.setChecked(False)
    assert loss.levels.levels()[0].value == 0


def test_the_optimum_of_each_weight_is_named_in_its_colour_where_it_is_one_place(weights):
    assert levels(weights, OPENING) == {}
    best = theory(TWO).optimum.weights
    assert levels(weights, TWO) == {"optimum of x1": best[0], "optimum of x2": best[1]}
    assert [level.curve for level in weights.levels.levels()] == [0, 1]


def test_a_tolerance_changed_on_the_way_moves_its_line(loss):
    levels(loss, OPENING)
    changed = OPENING.with_value("stop.tolerance", 0.5)
    loss.show_run(snapshot(Run(changed), theory(changed)))
    assert [level.value for level in loss.levels.levels()] == [0.25]


def test_levels_far_off_do_not_press_the_curves_flat(loss):
    slow = OPENING.with_value("strategy.learning_rate", 1e-9)
    loss.log_box.setChecked(True)
    levels(loss, slow)
    run = show(loss, slow)
    assert ranges(loss)[1][0] > np.log10(run.losses.min()) - 3.5


def test_a_level_nearby_is_in_sight_from_the_beginning(loss, weights):
    for view, experiment in ((loss, CONTRADICTION), (weights, TWO)):
        named = levels(view, experiment)
        assert within(named.values(), ranges(view)[1])


def test_a_hidden_curve_takes_its_optimum_along_and_leaves_its_room_to_the_others(weights):
    levels(weights, TWO)
    run = show(weights, TWO)
    weights.show_run(snapshot(run, theory(TWO)))
    weights.legend.buttons[0].click()
    assert [curve.isVisible() for curve in weights.curves] == [False, True]
    assert [level.name for level in weights.levels.levels()] == ["optimum of x2"]
    shown = run.weights[:, 1]
    low, high = ranges(weights)[1]
    assert high - low < 4 * max(np.ptp(shown), abs(shown).max())
    weights.legend.buttons[1].click()
    assert not any(curve.isVisible() for curve in weights.curves)
    show(weights, TWO.with_value("seed", 5))
    assert not any(curve.isVisible() for curve in weights.curves)


def test_the_best_of_a_bin_is_drawn_at_its_end(loss):
    guesses = resources.preset("guessing").with_values([("stop.max_steps", 5_000), ("stop.tolerance", None)])
    run = show(loss, guesses)
    x, y = loss.curves[1].getData()
    assert run.curves().width > 1
    best = np.minimum.accumulate(run.losses)[x.astype(int)]
    assert (y >= best).all()
    assert (y[1::2] == best[1::2]).all()


def test_the_axis_is_logarithmic_by_menu_too(loss):
    show(loss, OPENING)
    action = next(action for action in loss.plot.actions() if action.text() == "Logarithmic")
    action.trigger()
    assert loss.logarithmic
    loss.log_box.click()
    assert not action.isChecked()


# --- In the window --------------------------------------------------------------------------------


@pytest.fixture
def long_run(qtbot, open_window):
    """Return a window after a run that is longer than its bins, and the core's run."""
    window = open_window(LONG)
    window.loss_view.log_box.setChecked(False)
    at_full_speed(window)
    window.trainer.play()
    qtbot.waitUntil(lambda: window.trainer.ended)
    return window, simulate(LONG)


def zoom_in(window, times=16):
    for _ in range(times):
        turn_wheel(window.loss_view.plot, 240)


def test_zooming_in_brings_the_exact_records_to_both_plots(qtbot, long_run):
    window, run = long_run
    width = run.curves().width
    assert width > 1
    with qtbot.waitSignal(window.trainer.detailed):
        zoom_in(window)
    qtbot.waitUntil(lambda: not window.trainer._replaying)
    (left, right), _ = ranges(window.loss_view)
    first, last = int(left) + 2 * width, int(right) - 2 * width
    for view, values in ((window.loss_view, run.losses), (window.weights_view, run.weights[:, 0])):
        qtbot.waitUntil(lambda view=view: view.bins.detail is not None and view.bins.detail.width == 1)
        x, y = view.curves[0].getData()
        inside = (first <= x) & (x <= last)
        assert x[inside].tolist() == list(range(first, last + 1))
        assert y[inside].tolist() == values[first : last + 1].tolist()
    assert ranges(window.weights_view)[0] == pytest.approx(ranges(window.loss_view)[0])


def test_both_plots_show_the_same_steps_however_wide_they_are(loss, weights):
    LinkedSteps(weights, loss)
    for view, width in ((loss, 300), (weights, 700)):
        view.resize(width, 200)
        view.show()
        show(view, OPENING)
    assert ranges(loss)[0] == ranges(weights)[0]
    loss.plot.getViewBox().setXRange(3, 7, padding=0)
    assert ranges(weights)[0] == [3, 7]
    weights.plot.getViewBox().setXRange(2, 20, padding=0)
    assert ranges(loss)[0] == [2, 20]


def test_an_ended_run_fills_the_plots_again_that_have_been_narrow(qtbot, loss, weights):
    LinkedSteps(weights, loss)
    for view in (loss, weights):
        view.resize(500, 300)
        view.show()
        show(view, OPENING)
    before = ranges(loss)[0]
    for first, then in ((loss, weights), (weights, loss)):
        for view in (first, then):
            view.resize(250, 300)
        qtbot.waitUntil(lambda: ranges(loss)[0][1] > before[1] + 1)
        first.resize(500, 300)
        qtbot.waitUntil(lambda first=first: first.plot.field.size().toSize() == first.plot.size())
        assert ranges(loss)[0][1] > before[1] + 1, "names in the narrower one would be cut off"
        then.resize(500, 300)
        qtbot.waitUntil(lambda: ranges(loss)[0] == pytest.approx(before, abs=0.5))
        assert ranges(weights)[0] == ranges(loss)[0]


def test_names_out_of_sight_keep_no_room(loss, weights):
    LinkedSteps(weights, loss)
    experiment = OPENING.with_value("data.input_names", ["a name that is long", "y"])
    for view in (loss, weights):
        view.resize(400, 300)
        view.show()
        show(view, experiment)
    both = ranges(loss)[0][1]
    weights.hide()
    loss.show_everything()
    room = loss.names_room() / loss.plot.getViewBox().width()
    assert ranges(loss)[0][1] == pytest.approx(loss.bins.last / (1 - room)) != pytest.approx(both)
    weights.show()
    weights.show_everything()
    assert ranges(loss)[0][1] == pytest.approx(both)


def test_a_plot_that_was_never_shown_does_not_take_the_other_s_steps_away(loss, weights):
    LinkedSteps(weights, loss)
    show(loss, OPENING)
    steps = ranges(loss)[0]
    assert steps[1] > 100
    loss.plot.show_everything()
    assert ranges(loss)[0] == steps


def test_a_plot_out_of_sight_does_not_bring_back_the_steps_of_the_run_that_it_knows(loss, weights):
    LinkedSteps(weights, loss)
    for view in (loss, weights):
        view.resize(400, 300)
        view.show()
        show(view, LONG)
    weights.hide()
    run = Run(OPENING)
    loss.begin_run(snapshot(run))
    loss.show_run(snapshot(run))
    steps = ranges(loss)[0]
    assert steps[1] < 100
    weights.resize(500, 400)
    weights.plot.getViewBox().sigResized.emit(weights.plot.getViewBox())
    assert ranges(loss)[0] == steps
    loss.plot.show_everything()
    loss.followed.emit(True)
    assert ranges(loss)[0] == steps


def test_steps_are_named_once_where_one_plot_stands_on_the_other(qtbot, loss, weights):
    LinkedSteps(weights, loss)
    frame = QWidget()
    qtbot.addWidget(frame)
    column = QBoxLayout(QBoxLayout.Direction.TopToBottom, frame)
    column.addWidget(loss)
    column.addWidget(weights)
    frame.resize(500, 600)
    frame.show()

    def named():
        return [view.plot.getAxis("bottom").label.isVisible() for view in (loss, weights)]

    qtbot.waitUntil(lambda: named() == [False, True])
    column.setDirection(QBoxLayout.Direction.LeftToRight)
    qtbot.waitUntil(lambda: named() == [True, True])
    column.setDirection(QBoxLayout.Direction.TopToBottom)
    qtbot.waitUntil(lambda: named() == [False, True])
    weights.hide()
    qtbot.waitUntil(lambda: loss.plot.getAxis("bottom").label.isVisible())
    for view in (loss, weights):
        view.setParent(None)  # for each is closed by itself


def test_a_double_click_shows_everything_again(qtbot, long_run):
    window, run = long_run
    zoom_in(window)
    qtbot.mouseDClick(window.loss_view.plot.viewport(), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(window.loss_view.plot.viewport(), Qt.MouseButton.LeftButton)
    for view in (window.loss_view, window.weights_view):
        assert within([0, run.steps], ranges(view)[0])


def test_a_new_run_shows_everything_again(qtbot, long_run):
    window, _ = long_run
    zoom_in(window)
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["restart"].trigger()
    assert within([0, 30], ranges(window.loss_view)[0])
    assert ranges(window.loss_view)[0][1] < 100


def test_the_way_left_by_going_another_one_stays_as_a_faint_line(qtbot, long_run):
    window, run = long_run
    window.timeline.slider.setValue(20_000)
    qtbot.waitUntil(lambda: window.timeline.field.line.text() == "20000")
    assert window.loss_view.mark.isVisible()
    assert window.loss_view.mark.value() == 20_000
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["fork"].trigger()
    assert not window.loss_view.mark.isVisible()
    ((_, _, ghost),) = window.loss_view.overlays.curves
    assert_draws(ghost, *points(run.curves(), 0))
    assert len(window.weights_view.overlays.curves) == 2
    half = Run(LONG)
    half.advance(20_000)
    assert_same_curves(window.trainer.snapshot.curves, half.curves())


def test_raw_weights_are_never_cut_off(qtbot):
    names = [f"a_rather_long_name_{j}" for j in range(6)]
    data = Data(inputs=np.arange(12.0).reshape(2, 6), targets=np.array([0.0, 1.0]), input_names=tuple(names))
    experiment = OPENING.replaced(data=data, scaling="standardize")
    view = WeightsView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    start = snapshot(Run(experiment))
    view.begin_run(start)
    view.show_run(start)
    label, area = view.raw_line, view.raw_area
    qtbot.waitUntil(lambda: label.width() > 300 and label.height() >= label.heightForWidth(label.width()))
    assert all(name in label.text() for name in names)
    assert area.height() <= 3 * label.fontMetrics().lineSpacing() < label.height()
    bar = area.verticalScrollBar()
    assert bar.maximum() + area.viewport().height() >= label.height()
    assert area.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_plot_that_goes_after_the_one_it_shares_the_steps_with_goes_in_peace(qtbot):
    first, second = LossView(), WeightsView()
    qtbot.addWidget(second)
    link = LinkedSteps(first, second, parent=second)
    show(second, OPENING)
    delete(first)
    size = second.size()
    with qtbot.captureExceptions() as found:
        for event in (QShowEvent(), QHideEvent(), QResizeEvent(size, size)):
            QApplication.sendEvent(second, event)
        second.resize(300, 200)
        second.show()
        second.plot.getViewBox().setXRange(2, 9)
        second.plot.getAxis("left")._updateMaxTextSize(500)
        link._name_steps()
    assert found == []
