"""The mouse in a plot over steps: one cursor everywhere, with the engine's numbers."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from support import at_full_speed, run_to_end

from neuron_gui import Run, resources, simulate
from neuron_gui.core.numbers import displayed
from neuron_gui.ui.plots.bins import between

OPENING = resources.preset("opening")
LONG = OPENING.with_values(
    [("stop.max_steps", 40_000), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
)
GUESSES = resources.preset("guessing").with_values(
    [("stop.max_steps", 40_000), ("stop.tolerance", None), ("strategy.integers", False)]
)


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture(autouse=True)
def _mouse_released(qtbot):
    """A double click of another test may have left the button pressed, as far as Qt knows."""
    qtbot.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)


def pixel(view, step):
    """Return where in a view's plot a step lies."""
    box = view.plot.getViewBox()
    middle = box.viewRect().center().y()
    return view.plot.mapFromScene(box.mapViewToScene(QPointF(step, middle)))


def point_at(qtbot, view, step):
    """Move the mouse to a step; return the one that it is taken for, as a pixel may be many steps wide."""
    view.plot.grab()  # its axis is as wide as the numbers that are painted
    QApplication.processEvents()
    with qtbot.waitSignal(view.hovered) as hovered:
        qtbot.mouseMove(view.plot.viewport(), pixel(view, step))
    return hovered.args[0]


def values(view):
    return [button.value() for button in view.legend.buttons]


def of(record):
    return [displayed(record.loss)], [displayed(w) for w in record.weights]


@pytest.mark.parametrize("experiment", [OPENING, LONG], ids=["short", "long"])
def test_pointing_shows_the_engine_s_numbers_of_that_step_in_every_plot(qtbot, open_used, experiment):
    window = open_used(experiment)
    run_to_end(qtbot, window)
    run = simulate(experiment)
    for view in (window.loss_view, window.weights_view):
        step = point_at(qtbot, view, run.steps // 3)
        assert abs(step - run.steps // 3) <= run.steps // 50
        loss, weights = of(run.record(step))
        qtbot.waitUntil(lambda weights=weights: values(window.weights_view) == weights)
        assert values(window.loss_view) == loss
        for other in (window.loss_view, window.weights_view):
            assert other.tag.line.isVisible()
            assert other.tag.line.value() == step


def test_leaving_shows_the_present_again(qtbot, window):
    run_to_end(qtbot, window)
    point_at(qtbot, window.loss_view, 30)
    qtbot.mouseMove(window.loss_view.plot.viewport(), QPoint(3, 3))
    loss, weights = of(window.trainer.snapshot.last)
    assert values(window.loss_view) == loss
    assert values(window.weights_view) == weights
    assert not window.loss_view.tag.line.isVisible()
    assert not window.weights_view.tag.isVisible()


def test_looking_back_and_pointing_elsewhere(qtbot, window):
    run_to_end(qtbot, window)
    run = simulate(OPENING)
    window.timeline.slider.setValue(50)
    qtbot.waitUntil(lambda: values(window.loss_view) == of(run.record(50))[0])
    step = point_at(qtbot, window.loss_view, 20)
    qtbot.waitUntil(lambda: values(window.loss_view) == of(run.record(step))[0])
    assert window.loss_view.mark.value() == 50
    qtbot.mouseMove(window.loss_view.plot.viewport(), QPoint(3, 3))
    assert values(window.loss_view) == of(run.record(50))[0]


def test_pointing_while_the_run_goes_on(qtbot, open_used):
    experiment = LONG.with_value("stop.max_steps", 10**9)
    window = open_used(experiment)
    at_full_speed(window)
    window.trainer.play()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps > 10_000)
    step = point_at(qtbot, window.loss_view, window.trainer.snapshot.steps // 2)
    run = Run(experiment)
    run.advance(step)
    before = window.trainer.snapshot.steps
    qtbot.waitUntil(lambda: values(window.loss_view) == of(run.last)[0])
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps > before)
    assert values(window.loss_view) == of(run.last)[0]
    assert window.trainer.playing


def test_until_the_record_is_here_the_bins_tell_between_which_two_it_lies(qtbot, open_used):
    window = open_used(LONG)
    run_to_end(qtbot, window)
    curves = window.trainer.snapshot.curves
    assert curves.width > 1
    window.weights_view.show_hover(20_000, None)
    low, high = curves.low[1, 20_000 // curves.width], curves.high[1, 20_000 // curves.width]
    assert values(window.weights_view)[0] == f"{displayed(low, 2)}…{displayed(high, 2)}"


def test_the_lowest_loss_so_far_at_a_step(qtbot, open_used):
    window = open_used(GUESSES)
    run_to_end(qtbot, window)
    run = simulate(GUESSES)
    losses, width = run.losses, run.curves().width
    assert width > 1
    for step in (0, 77, 15_000, 40_000):
        window.loss_view.show_hover(step, run.record(step))
        begin = step // width * width
        before, after = losses[:begin].min(initial=np.inf), losses[: begin + width].min()
        at_most = after if step == run.steps else min(before, losses[step])
        assert values(window.loss_view)[1] == between(after, at_most)
        assert after <= losses[: step + 1].min() <= at_most


def test_beyond_the_run_there_is_no_step(qtbot, window):
    assert point_at(qtbot, window.loss_view, 0) == 0
    assert point_at(qtbot, window.loss_view, 20) is None
    assert not window.loss_view.tag.line.isVisible()


def test_the_timeline_points_too_and_is_pointed_at(qtbot, window):
    run_to_end(qtbot, window)
    slider = window.timeline.slider
    with qtbot.waitSignal(window.timeline.hovered) as hovered:
        qtbot.mouseMove(slider, QPoint(slider.width() // 2, slider.height() // 2))
    step = hovered.args[0]
    assert step == pytest.approx(window.trainer.snapshot.steps / 2, abs=2)
    assert window.loss_view.tag.line.value() == step
    qtbot.mouseMove(slider, QPoint(-5, -50))
    before = slider.grab().toImage()
    point_at(qtbot, window.loss_view, 20)
    assert slider.grab().toImage() != before


def test_a_click_looks_at_that_step(qtbot, window):
    run_to_end(qtbot, window)
    view = window.weights_view
    step = point_at(qtbot, view, 40)
    qtbot.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=pixel(view, step))
    qtbot.waitUntil(lambda: window.control.shown_step == step and window.control.looking_back)
    assert window.timeline.slider.value() == step


def test_a_double_click_after_zooming_is_no_click(qtbot, window):
    run_to_end(qtbot, window)
    view = window.loss_view
    qtbot.keyClick(view.plot, Qt.Key.Key_Plus)
    viewport, place = view.plot.viewport(), pixel(view, 50)
    with qtbot.assertNotEmitted(view.picked):
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
        assert not view._pick.isActive()
    assert view.range.on


def test_a_new_run_is_not_pointed_at(qtbot, window):
    run_to_end(qtbot, window)
    point_at(qtbot, window.loss_view, 60)
    with qtbot.waitSignal(window.control.began):
        window.commands["restart"].trigger()
    assert not window.loss_view.tag.line.isVisible()
