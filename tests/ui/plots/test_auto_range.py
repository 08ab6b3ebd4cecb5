"""The ranges follow the run, and keep a margin free for names when the plot gets another size."""

import pytest

from neuron_gui.ui.plots.auto_range import AutoRange
from neuron_gui.ui.plots.canvas import Canvas


@pytest.fixture
def plot(qtbot):
    plot = Canvas("Loss")
    qtbot.addWidget(plot)
    return plot


def end_of(box):
    return box.viewRange()[0][1]


def test_the_margin_for_names_is_kept_when_they_need_more_of_the_width(plot):
    needed = [0.1]
    box = plot.getViewBox()
    ranges = AutoRange(box, lambda: needed[0])
    ranges.fit(100, 0.0, 1.0, lambda low, high: (low, high), ended=True)
    assert end_of(box) == pytest.approx(100 / 0.9)
    needed[0] = 0.25
    ranges.keep_room()
    assert end_of(box) == pytest.approx(100 / 0.75)
    needed[0] = 0.1
    ranges.keep_room()
    assert end_of(box) == pytest.approx(100 / 0.75)  # to and fro would be restless while a run goes on
    ranges.keep_room(ended=True)
    assert end_of(box) == pytest.approx(100 / 0.9)


def test_what_a_person_has_zoomed_to_stays(plot):
    box = plot.getViewBox()
    ranges = AutoRange(box, lambda: 0.25)
    ranges.fit(100, 0.0, 1.0, lambda low, high: (low, high), ended=True)
    ranges.on = False
    box.setXRange(10, 20, padding=0)
    ranges.keep_room()
    assert end_of(box) == 20


def test_room_is_made_for_frames_of_the_same_growth_but_not_after_one_that_came_late(plot):
    box = plot.getViewBox()
    ranges = AutoRange(box)
    for steps in (*range(40), 55):  # as when the machine was busy for half a second
        ranges.fit(steps, 0.0, 1.0, lambda low, high: (low, high))
    assert end_of(box) == 55 + 90
    for steps in range(1000, 5000, 1000):
        ranges.fit(steps, 0.0, 1.0, lambda low, high: (low, high))
    assert end_of(box) > 80_000
