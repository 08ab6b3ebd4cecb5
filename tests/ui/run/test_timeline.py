import pytest
from PySide6.QtGui import QAction
from support import type_text

from neuron_gui.core.message import grouped
from neuron_gui.ui.run.timeline import Timeline


@pytest.fixture
def timeline(qtbot):
    timeline = Timeline(QAction("&Continue from here"))
    qtbot.addWidget(timeline)
    timeline.show()
    timeline.show_step(7, 1_000)
    return timeline


def test_the_shown_step_and_the_number_of_steps(timeline):
    assert timeline.field.line.text() == "7"
    assert timeline.slider.value() == 7
    assert timeline.slider.maximum() == 1_000
    assert timeline.total.text() == "of 1 000"


def test_showing_a_step_is_not_picking_one(qtbot, timeline):
    with qtbot.assertNotEmitted(timeline.picked):
        timeline.show_step(3, 5)
        timeline.show_step(5, 5)


def test_the_slider_picks_a_step(qtbot, timeline):
    with qtbot.waitSignal(timeline.picked) as picked:
        timeline.slider.setValue(500)
    assert picked.args == [500]


@pytest.mark.parametrize(
    ("text", "step"), [("0", 0), ("1000", 1000), ("1 000", 1000), (" 50 ", 50), ("1e2", 100)]
)
def test_a_typed_step_is_picked(qtbot, timeline, text, step):
    with qtbot.waitSignal(timeline.picked) as picked:
        type_text(qtbot, timeline.field.line, text)
    assert picked.args == [step]


@pytest.mark.parametrize("text", ["1001", "-1", "x", "1.5", ""])
def test_a_step_that_there_is_not_is_refused(qtbot, timeline, text):
    with qtbot.assertNotEmitted(timeline.picked):
        type_text(qtbot, timeline.field.line, text)
    assert timeline.field.message.isVisible()


def test_a_run_that_goes_on_does_not_overwrite_what_is_being_typed(qtbot, timeline):
    type_text(qtbot, timeline.field.line, "12", key=None)
    timeline.show_step(8, 1_001)
    assert timeline.field.line.text() == "12"
    assert timeline.slider.maximum() == 1_001


@pytest.mark.parametrize("steps", [0, 10**9])
def test_runs_of_any_length(timeline, steps):
    timeline.show_step(steps, steps)
    assert timeline.slider.maximum() == timeline.slider.value() == steps
    assert timeline.total.text() == f"of {grouped(steps)}"
