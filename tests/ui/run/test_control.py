"""Run, pause and step; ways back to the start; changes during a run; looking back, and going another way."""

import pytest
from PySide6.QtCore import Qt
from support import (
    assert_same_curves,
    at_full_speed,
    click,
    field,
    run_to_end,
    type_text,
)

from neuron_gui import Run, resources, simulate
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.numbers import displayed
from neuron_gui.ui.widgets.log_slider import LogSlider

OPENING = resources.preset("opening")
LONG = OPENING.with_values(
    [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
)


@pytest.fixture
def window(used_window):
    return used_window


def runs_what_is_shown(window):
    """Return whether the run is of the open experiment, whatever that is called by now."""
    shown = window.document.experiment
    return window.trainer.snapshot.experiment.replaced(title=shown.title) == shown


def step_to(qtbot, window, steps):
    for _ in range(steps - window.trainer.snapshot.steps):
        window.commands["step"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == steps)


def wait_for_new_run(qtbot, window, act):
    """Do something that begins a new run, and wait for its record 0."""
    before = window.trainer._number
    act()
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None and window.trainer.snapshot.run > before)
    snapshot = window.trainer.snapshot
    assert (snapshot.steps, snapshot.experiment) == (0, window.document.experiment)
    assert not window.trainer.playing
    return snapshot


# --- Run, pause, step -----------------------------------------------------------------------------


def test_one_key_sets_things_moving_and_the_same_key_pauses(qtbot, open_window):
    window = open_window(LONG)
    assert window.controls.run_button.text() == "Run"
    with qtbot.waitSignal(window.trainer.changed):
        qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.trainer.playing
    assert window.controls.run_button.text() == "Pause"
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert not window.trainer.playing
    assert window.controls.run_button.text() == "Run"
    assert window.verdict.sentence.text().startswith("Paused.")


def test_run_on_an_ended_run_starts_again_with_the_same_numbers(qtbot, window):
    run_to_end(qtbot, window)
    first = window.trainer.snapshot
    run_to_end(qtbot, window)
    second = window.trainer.snapshot
    assert second.run > first.run
    assert (second.last, second.best, second.outcome) == (first.last, first.best, first.outcome)


def test_what_is_being_typed_counts_when_run_is_clicked(qtbot, window):
    type_text(qtbot, field(window, "strategy.learning_rate").line, "0.001", key=None)
    at_full_speed(window)
    click(qtbot, window.controls.run_button)
    qtbot.waitUntil(lambda: window.trainer.ended)
    assert window.trainer.snapshot.experiment.strategy.learning_rate == 0.001
    assert window.trainer.snapshot.outcome == "diverged"


def test_steps_are_made_only_while_paused(qtbot, open_window):
    window = open_window(LONG)
    assert window.commands["step"].isEnabled()
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["run"].trigger()
    assert not window.commands["step"].isEnabled()
    window.commands["run"].trigger()
    assert window.commands["step"].isEnabled()


def test_no_step_after_the_end(qtbot, window):
    run_to_end(qtbot, window)
    assert not window.commands["step"].isEnabled()
    wait_for_new_run(qtbot, window, window.commands["restart"].trigger)
    assert window.commands["step"].isEnabled()


# --- Three ways back to the start -----------------------------------------------------------------


def prepare(qtbot, window):
    """Change something, and make some steps."""
    wait_for_new_run(qtbot, window, lambda: window.document.set_value("data.targets", [99], ""))
    step_to(qtbot, window, 3)


def test_restart_keeps_edits_seed_and_start(qtbot, window):
    prepare(qtbot, window)
    before = window.document.experiment
    snapshot = wait_for_new_run(qtbot, window, window.commands["restart"].trigger)
    assert window.document.experiment is before
    assert snapshot.last == Run(before).last
    assert len(window.document.undoable) == 1


def test_new_start_takes_the_next_seed_and_keeps_the_edits(qtbot, window):
    prepare(qtbot, window)
    before = window.document.experiment
    snapshot = wait_for_new_run(qtbot, window, window.commands["new_start"].trigger)
    assert window.document.experiment == before.with_value("seed", before.seed + 1)
    assert snapshot.last.weights != Run(before).last.weights
    assert window.neuron.seed.line.text() == str(before.seed + 1)
    window.commands["new_start"].trigger()
    window.commands["undo"].trigger()
    assert window.document.experiment.seed == before.seed + 1
    window.commands["undo"].trigger()
    assert window.document.experiment == before


def test_reset_all_goes_back_to_what_was_opened_and_can_be_undone(qtbot, window):
    prepare(qtbot, window)
    window.commands["new_start"].trigger()
    before = window.document.experiment
    snapshot = wait_for_new_run(qtbot, window, window.commands["reset_all"].trigger)
    assert window.document.experiment == OPENING
    assert snapshot.last == Run(OPENING).last
    window.commands["undo"].trigger()
    assert window.document.experiment == before


@pytest.mark.parametrize("value", [None, 2e-6])
def test_reset_all_begins_anew_even_where_only_the_run_has_moved(qtbot, window, value):
    step_to(qtbot, window, 3)
    if value:
        window.document.set_value("strategy.learning_rate", value, "")
    wait_for_new_run(qtbot, window, window.commands["reset_all"].trigger)
    assert window.document.experiment == OPENING


def test_after_the_last_seed_comes_the_first(qtbot, open_window):
    window = open_window(OPENING.with_value("seed", 2**63 - 1))
    wait_for_new_run(qtbot, window, window.commands["new_start"].trigger)
    assert window.document.experiment.seed == 0


@pytest.mark.parametrize("action", ["restart", "new_start", "reset_all"])
def test_going_back_stops_a_run_at_full_speed(qtbot, open_window, action):
    window = open_window(LONG)
    at_full_speed(window)
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["run"].trigger()
    wait_for_new_run(qtbot, window, window.commands[action].trigger)


# --- Changes during a run -------------------------------------------------------------------------


def test_a_learning_rate_changed_during_a_run_is_journaled_and_does_not_restart_it(qtbot, window):
    step_to(qtbot, window, 5)
    number = window.trainer.snapshot.run
    type_text(qtbot, field(window, "strategy.learning_rate").line, "2e-6")
    step_to(qtbot, window, 9)
    type_text(qtbot, field(window, "stop.tolerance").line, "0.5")
    type_text(qtbot, field(window, "stop.max_steps").line, "20")
    run_to_end(qtbot, window)
    snapshot = window.trainer.snapshot
    assert snapshot.run == number

    replay = Run(
        OPENING,
        [
            JournalEntry(5, "strategy.learning_rate", 2e-6),
            JournalEntry(9, "stop.tolerance", 0.5),
            JournalEntry(9, "stop.max_steps", 20),
        ],
    )
    replay.advance(1000)
    assert (snapshot.last, snapshot.outcome) == (replay.last, replay.outcome)
    assert_same_curves(snapshot.curves, replay.curves())
    assert runs_what_is_shown(window)


def test_undo_during_a_run_is_a_change_like_any_other(qtbot, window):
    before = OPENING.strategy.learning_rate
    step_to(qtbot, window, 2)
    number = window.trainer.snapshot.run
    type_text(qtbot, field(window, "strategy.learning_rate").line, "2e-6")
    step_to(qtbot, window, 4)
    window.commands["undo"].trigger()
    step_to(qtbot, window, 6)
    assert window.trainer.snapshot.run == number
    replay = Run(
        OPENING,
        [JournalEntry(2, "strategy.learning_rate", 2e-6), JournalEntry(4, "strategy.learning_rate", before)],
    )
    replay.advance(6)
    assert window.trainer.snapshot.last == replay.last


def test_a_drag_of_the_slider_during_a_run_goes_on_and_is_undone_at_once(qtbot, open_window):
    window = open_window(LONG)
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["run"].trigger()
    number = window.trainer.snapshot.run
    slider = field(window, "strategy.learning_rate").findChild(LogSlider)
    slider.setSliderDown(True)
    for position in range(10):
        slider.setSliderPosition(position)
        with qtbot.waitSignal(window.trainer.changed):
            pass
    slider.setSliderDown(False)
    assert window.trainer.playing
    assert window.trainer.snapshot.run == number
    qtbot.waitUntil(lambda: runs_what_is_shown(window))
    assert len(window.document.undoable) == 1
    window.commands["undo"].trigger()
    assert window.document.experiment == LONG
    assert window.trainer.playing


EDITS = {
    "data": ("data.inputs", [[3, 4]]),
    "activation": ("neuron.activation", "sigmoid"),
    "loss": ("loss.kind", "mae"),
    "scaling": ("scaling", "max_abs"),
    "start": ("neuron.weights", {"values": [1, 1]}),
    "seed": ("seed", 9),
    "strategy": ("strategy", {"kind": "step_sign"}),
    "optimizer": ("strategy.optimizer", {"kind": "adam"}),
    "target loss": ("stop.target_loss", 1.0),
}


@pytest.mark.parametrize(("path", "value"), EDITS.values(), ids=EDITS)
def test_any_other_change_begins_a_new_run_and_so_does_its_undo(qtbot, window, path, value):
    step_to(qtbot, window, 2)
    wait_for_new_run(qtbot, window, lambda: window.document.set_value(path, value, ""))
    step_to(qtbot, window, 1)
    wait_for_new_run(qtbot, window, window.commands["undo"].trigger)
    step_to(qtbot, window, 1)
    wait_for_new_run(qtbot, window, window.commands["redo"].trigger)


def test_a_changed_rate_before_the_first_step_or_after_the_end_begins_a_new_run(qtbot, window):
    wait_for_new_run(qtbot, window, lambda: window.document.set_value("strategy.learning_rate", 2e-6, ""))
    run_to_end(qtbot, window)
    wait_for_new_run(qtbot, window, lambda: window.document.set_value("strategy.learning_rate", 3e-6, ""))


# --- Looking back, and another way from there -----------------------------------------------------


def test_step_back_shows_the_step_before_in_every_view(qtbot, window):
    run = simulate(OPENING)
    step_to(qtbot, window, 6)
    for step in (5, 4, 3):
        with qtbot.waitSignal(window.control.looked_back):
            window.commands["step_back"].trigger()
        assert window.timeline.field.line.text() == str(step)
        assert window.timeline.slider.value() == step
        assert window.timeline.field.line.text() == str(step)
        assert window.verdict.loss.text() == displayed(run.losses[step])
    assert window.trainer.snapshot.steps == 6
    for step in (4, 5, 6):
        window.commands["step"].trigger()
        qtbot.waitUntil(lambda step=step: window.timeline.field.line.text() == str(step))
    step_to(qtbot, window, 7)
    assert window.trainer.snapshot.last == run.record(7)


def test_quick_steps_back_each_count(qtbot, window):
    step_to(qtbot, window, 6)
    for _ in range(4):
        window.commands["step_back"].trigger()
    qtbot.waitUntil(lambda: window.timeline.field.line.text() == "2")
    for _ in range(3):
        window.commands["step"].trigger()
    qtbot.waitUntil(lambda: window.timeline.field.line.text() == "5")


def test_there_is_no_step_before_the_first(qtbot, window):
    assert not window.commands["step_back"].isEnabled()
    step_to(qtbot, window, 1)
    with qtbot.waitSignal(window.control.looked_back):
        window.commands["step_back"].trigger()
    assert window.timeline.field.line.text() == "0"
    assert not window.commands["step_back"].isEnabled()


def test_a_typed_step_is_shown(qtbot, window):
    run_to_end(qtbot, window)
    steps = window.trainer.snapshot.steps
    with qtbot.waitSignal(window.control.looked_back):
        type_text(qtbot, window.timeline.field.line, "50")
    assert window.timeline.field.line.text() == "50"
    type_text(qtbot, window.timeline.field.line, str(steps + 1))
    assert f"The steps go from 0 to {steps}" in window.timeline.field.message.text()
    assert window.timeline.slider.value() == 50
    window.commands["step_back"].trigger()
    qtbot.waitUntil(lambda: window.timeline.field.line.text() == "49")
    assert window.timeline.field.message.isHidden()


def test_going_on_from_a_past_step_is_the_same_run_again(qtbot, open_window):
    window = open_window()
    step_to(qtbot, window, 8)
    window.timeline.slider.setValue(3)
    qtbot.waitUntil(lambda: window.timeline.field.line.text() == "3")
    before = window.trainer.snapshot.run
    window.commands["fork"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot.run > before)
    assert window.trainer.snapshot.steps == 3
    run_to_end(qtbot, window)
    run = simulate(OPENING)
    assert window.trainer.snapshot.last == run.last
    assert_same_curves(window.trainer.snapshot.curves, run.curves())


@pytest.mark.parametrize("ended", [False, True])
def test_a_drag_while_looking_back_goes_another_way_from_there(qtbot, open_window, ended):
    window = open_window()
    if ended:
        run_to_end(qtbot, window)
    else:
        step_to(qtbot, window, 8)
    window.timeline.slider.setValue(3)
    qtbot.waitUntil(lambda: window.timeline.field.line.text() == "3")
    for rate in (2e-6, 3e-6, 4e-6):  # faster than any answer
        window.document.set_value("strategy.learning_rate", rate, "", key="drag")
    qtbot.waitUntil(lambda: runs_what_is_shown(window))
    assert window.trainer.snapshot.steps == 3
    step_to(qtbot, window, 5)
    replay = Run(OPENING, [JournalEntry(3, "strategy.learning_rate", 4e-6)])
    replay.advance(5)
    assert window.trainer.snapshot.last == replay.last


def test_going_another_way_takes_the_options_that_the_panels_show(qtbot, window):
    window.control.step()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 1)
    window.document.set_value("strategy.learning_rate", 1e-6, "another rate")
    window.control.step()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 2)
    window.control.look_at(0)  # where another rate was in force
    qtbot.waitUntil(lambda: window.control.looking_back)
    with qtbot.waitSignal(window.control.began):
        window.commands["fork"].trigger()
    assert window.trainer.snapshot.steps == 0
    assert runs_what_is_shown(window)


def test_opening_the_same_while_looking_back_begins_anew(qtbot, open_window):
    window = open_window()
    run_to_end(qtbot, window)
    window.timeline.slider.setValue(3)
    qtbot.waitUntil(lambda: window.control.looking_back)
    with qtbot.waitSignal(window.trainer.changed):
        window.files.open_preset(resources.OPENING)
    assert window.trainer.snapshot.steps == window.control.shown_step == 0
    assert not window.control.looking_back


def test_resetting_all_while_looking_back_begins_anew(qtbot, open_window):
    window = open_window()
    window.document.set_value("strategy.learning_rate", 1e-7, "change of learning rate")
    run_to_end(qtbot, window)
    window.timeline.slider.setValue(3)
    qtbot.waitUntil(lambda: window.control.looking_back)
    with qtbot.waitSignal(window.trainer.changed):
        window.commands["reset_all"].trigger()
    assert window.document.experiment == window.document.opened
    assert window.trainer.snapshot.steps == window.control.shown_step == 0
