"""Lessons taken in the window by keys, with right and wrong predictions; nothing of a person's is lost."""

import json

import numpy as np
import pytest
from long.share import LONG
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QToolButton, QWidget
from support import at_full_speed, run_to_end

from neuron_gui import lesson_files, resources
from neuron_gui.cli import main
from neuron_gui.core.lessons import strokes
from neuron_gui.core.lessons.check import rehearsals
from neuron_gui.core.lessons.lesson import (
    POINTS,
    Becomes,
    Changes,
    MultipleChoice,
    RunEnds,
    StepsMade,
    SweepMade,
)
from neuron_gui.core.lessons.sketches import SketchQuestion
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.reports.answers import questions
from neuron_gui.core.reports.payload import read
from neuron_gui.core.samples.edits import with_data
from neuron_gui.ui.help.palette import Palette
from neuron_gui.ui.lessons.frames import Curtain, Ring
from neuron_gui.ui.lessons.panel import LessonPanel
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.widgets.rate_slider import RateSlider

NAMES = tuple(lesson_files.lesson_outlines())


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def tab_to(qtbot, widget):
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.accessibleName()}")


def predict(qtbot, window, rightly):
    """Answer by keys what is asked; the right answer comes from a run of the engine's own."""
    panel, step = window.lessons.panel, window.lessons.player.step
    runs = (run for known, run in rehearsals(window.lessons.player.lesson) if known is step)
    right = step.ask.right(next(runs))
    if isinstance(step.ask, MultipleChoice):
        at = int(right) if rightly else (int(right) + 1) % len(panel.answers)
        tab_to(qtbot, panel.answers[at])
        press(qtbot, Qt.Key.Key_Return)
    elif isinstance(step.ask, TryQuestion):  # which a run answers
        window.document.edit(step.left if rightly else step.experiment, "as tried")
    elif isinstance(step.ask, SketchQuestion):
        sketch(qtbot, window, step.ask, rightly)
    else:
        tab_to(qtbot, panel.number_row.line)
        for letter in f"{right if rightly else 3 * right + 100:g}":
            press(qtbot, letter)
        press(qtbot, Qt.Key.Key_Return)
    assert not window.lessons.player.asking


def sketch(qtbot, window, ask, rightly):
    """Draw by keys what the engine's own run makes of it, or that nothing changes."""
    panel, player = window.lessons.panel, window.lessons.player
    qtbot.waitUntil(lambda: window.lessons.sketching.pad is not None)
    pad = window.lessons.sketching.pad
    tab_to(qtbot, panel.sketch_row.keys)
    press(qtbot, Qt.Key.Key_Return)
    made = ask.made(next(run for step, run in rehearsals(player.lesson) if step is player.step))
    heights = made.frame.heights(made.points[:, 1]) if rightly else np.full(1, made.frame.start)
    for column in range(1, strokes.COLUMNS + 1):
        press(qtbot, Qt.Key.Key_Right)
        step = ask.steps * column / strokes.COLUMNS
        up = np.interp(step, np.arange(len(heights)), heights) - strokes.height_at(pad.line, step)
        rows = round(up / made.frame.height * strokes.ROWS)
        for _ in range(abs(rows)):
            press(qtbot, Qt.Key.Key_Up if rows > 0 else Qt.Key.Key_Down)
    if not rightly:  # a point at the end, as high as at the beginning
        press(qtbot, Qt.Key.Key_Up)
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert window.lessons.sketching.pad is None


def do(qtbot, window):
    """Do what the step asks for."""
    player = window.lessons.player
    for task in player.step.tasks:
        if isinstance(task, Becomes):
            window.document.set_value(task.path, task.value, "as told")
        elif isinstance(task, Changes):
            press(qtbot, Qt.Key.Key_N)
        elif isinstance(task, SweepMade):
            player.note_sweep(window.document.experiment.bare)
    for task in player.step.tasks:
        if isinstance(task, RunEnds) and not window.trainer.ended:
            qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
            if not window.trainer.ended:
                run_to_end(qtbot, window)
        elif isinstance(task, StepsMade):
            while window.trainer.snapshot.steps < task.count:
                steps = window.trainer.snapshot.steps
                press(qtbot, Qt.Key.Key_Right)
                qtbot.waitUntil(lambda steps=steps: window.trainer.snapshot.steps > steps)


@pytest.mark.parametrize("name", NAMES if LONG else NAMES[:-1:3])
def test_a_lesson_is_taken_by_keys_with_right_and_wrong_predictions(qtbot, used_window, name):
    window = used_window
    window.settings.lessons = "{}"
    at_full_speed(window)
    lessons = window.lessons
    lessons.open_bundled(name)
    steps = lesson_files.lesson(name).steps
    for number, step in enumerate(steps):
        assert lessons.player.at == number
        qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
        assert lessons.panel.title.text() == step.title
        if step.sets_up:
            assert window.document.experiment == step.experiment
        assert (lessons.ring is not None) == bool(step.point)
        is_try = isinstance(step.ask, TryQuestion)
        assert bool(lessons.hidden.curtains) == bool(step.ask and not is_try)
        rightly = number % 2 == 0
        if step.ask:
            assert not lessons.panel.after.isVisible()
            predict(qtbot, window, rightly)
            do(qtbot, window)
            qtbot.waitUntil(lambda: lessons.player.judgement is not None)
            said = lessons.panel.verdict.text()
            if not any(isinstance(task, Changes) for task in step.tasks):  # there chance decides
                assert said.startswith("✓") == rightly, step.title
            assert "{" not in lessons.panel.after.text()
            assert (
                bool(lessons.panel.after.text()) == lessons.panel.after.isVisible() == (rightly or not is_try)
            )
        if number + 1 < len(steps):
            press(qtbot, Qt.Key.Key_PageDown)
    press(qtbot, Qt.Key.Key_PageUp)
    assert lessons.player.at == len(steps) - 2
    assert lessons.player.asking == bool(steps[-2].ask and not isinstance(steps[-2].ask, TryQuestion))


@pytest.mark.parametrize(
    ("lesson", "at", "task"),
    [
        ("step-size", 5, "→  Set “Step size” to 0.0039.\n→  Run to the end (Space)."),
        ("gradient-descent", 8, "→  Set “Learning rate η” to 8e-6.\n→  Run to the end (Space)."),
        ("sign", 5, "→  Set “Direction” to Error times input.\n→  Run to the end (Space)."),
        ("and-xor", 2, "→  Set “Loss” to Binary cross-entropy.\n→  Run to the end (Space)."),
        ("guessing", 3, "→  Change “Seed”.\n→  Run to the end (Space)."),
        ("neuron", 6, "→  Switch “The bias learns, too” on.\n→  Run to the end (Space)."),
        ("sign", 0, "→  Make one step (→)."),
        ("guessing", 1, "→  Make steps until there are 3 (→)."),
    ],
)
def test_what_is_to_be_done_is_said_as_the_controls_are_called(window, lesson, at, task):
    Settings().lessons = json.dumps({lesson: at})
    window.lessons.open_bundled(lesson)
    window.lessons.player.predict(0)
    assert window.lessons.panel.tasks.text() == task


def test_every_name_that_a_lesson_can_point_at_is_there(window):
    for name in POINTS:
        assert window.lessons.controls.find(name) is not None, name
    for name in ("seed", "scaling", "neuron.weights", "neuron.bias.initial", "neuron.bias.trainable"):
        assert window.lessons.controls.find(name) is not None, name
    assert window.lessons.controls.find("strategy.learning_rate").isVisible()
    assert not window.lessons.controls.find("strategy.optimizer").isVisible()  # folded away
    assert window.lessons.controls.find("strategy.step") is None


@pytest.mark.parametrize("name", NAMES)
def test_every_control_that_a_bundled_lesson_points_at_is_found(used_window, name):
    window = used_window
    for step in lesson_files.lesson(name).steps:
        window.document.open(step.experiment, None)
        if step.point:
            assert window.lessons.controls.find(step.point) is not None, step.title


def test_the_frame_lies_around_the_control_and_goes_with_the_step(window):
    window.lessons.open_bundled("gradient-descent")
    (ring,) = window.findChildren(Ring)
    assert ring.target is window.weight_space
    assert ring.isVisible()
    assert "weight_space" in window.stage.in_sight
    window.commands["lesson_next"].trigger()
    assert window.lessons.ring.target is window.this_step
    window.lessons.player.leave()
    assert window.lessons.ring is None
    assert window.lessons.player.lesson is None
    assert not window.commands["lesson_next"].isEnabled()


def held_back(window):
    return {curtain.target for curtain in window.lessons.hidden.curtains if curtain.isVisibleTo(window)}


def test_what_the_laboratory_foresees_is_held_back_until_there_is_a_prediction(qtbot, window):
    (slider,) = (s for s in window.learning.findChildren(RateSlider) if s.isVisible())
    qtbot.waitUntil(lambda: len(slider.zones()) == 3)
    window.lessons.open_bundled("gradient-descent")
    assert held_back(window) == {window.verdict}, "of views under tabs one that can be seen is in front"
    assert window.neuron_picture.isVisible()
    window.stage.show_view("this_step")
    assert held_back(window) == {window.verdict, window.this_step}
    for curtain in window.lessons.hidden.curtains:
        assert curtain.geometry() == curtain.target.geometry()
        assert not curtain.target.isEnabled(), "keys do not reach what is behind a curtain"
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    assert slider.zones() == []
    assert slider.toolTip() == slider.accessibleDescription() == ""
    window.lessons.panel.answers[0].click()
    assert held_back(window) == set()
    assert window.verdict.isEnabled()
    assert len(slider.zones()) == 3
    assert window.weight_space.isEnabled()
    window.lessons.open_bundled("bias")
    window.stage.show_view("weight_space")
    assert held_back(window) >= {window.weight_space}, "its ground tells where the loss is low"
    window.stage.show_view("weights")
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    levels = window.weights_view.levels.levels
    assert levels() == ()
    window.lessons.panel.answers[0].click()
    assert [level.name for level in levels()] == ["optimum of celsius"]


def test_where_nothing_has_to_be_run_the_neuron_s_numbers_are_held_back_too(window):
    window.lessons.open_bundled("neuron")
    window.resize(1920, 1080)
    window.stage.show_view("neuron_picture")
    assert held_back(window) == set()
    window.commands["lesson_next"].trigger()  # what is the error?
    window.stage.show_view("neuron_picture")
    assert held_back(window) >= {window.verdict, window.neuron_picture}
    window.stage.show_view("this_step")
    assert held_back(window) >= {window.verdict, window.this_step}
    window.lessons.player.leave()
    assert held_back(window) == set()


def test_a_number_that_is_none_is_refused_beside_the_field(qtbot, window):
    window.lessons.open_bundled("guessing")
    for _ in range(2):
        window.commands["lesson_next"].trigger()
    panel = window.lessons.panel
    panel.number_row.line.setText("many")
    panel.number_row.predict.click()
    assert window.lessons.player.asking
    assert "“many” is not a number" in panel.number_row.complaint.text()
    panel.number_row.line.setText("90")
    panel.number_row.predict.click()
    assert not window.lessons.player.asking
    assert panel.number_row.complaint.isHidden()


def test_unsaved_work_is_asked_about_before_a_lesson_takes_its_place(window, monkeypatch):
    window.document.set_value("seed", 77, "mine")
    mine = window.document.experiment
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    window.lessons.open_bundled("guessing")
    assert window.document.experiment == mine
    assert window.lessons.player.lesson is None
    assert window.findChild(LessonPanel) is None


def test_what_a_learner_changed_can_be_undone_after_the_next_step_was_set_up(window, no_dialogs):
    window.lessons.open_bundled("step-size")
    window.document.set_value("strategy.step", 0.02, "mine")
    mine = window.document.experiment
    window.commands["lesson_next"].trigger()
    step = window.lessons.player.step
    assert window.document.experiment == step.experiment
    window.commands["undo"].trigger()
    assert window.document.experiment == mine
    window.commands["reset_all"].trigger()
    assert window.document.experiment == step.experiment


def test_a_file_opened_during_a_lesson_is_never_overwritten_by_it(window, tmp_path, monkeypatch):
    file = tmp_path / "mine.neuron.json"
    resources.preset("penguins").save(file)
    window.lessons.open_bundled("step-size")
    window.files.open_path(file)
    window.document.set_value("seed", 9, "mine")
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *_: asked.append(1) or QMessageBox.StandardButton.Discard
    )
    window.commands["lesson_next"].trigger()
    assert asked
    assert window.document.path is None
    assert window.document.experiment == window.lessons.player.step.experiment


def taken(qtbot, window, name="sign"):
    window.lessons.open_bundled(name)
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)


def test_a_curtain_stays_before_a_view_that_moves_to_another_place(qtbot):
    here, there = QWidget(), QWidget()
    for place in (here, there):
        qtbot.addWidget(place)
        place.resize(300, 200)
        place.show()
    view = QWidget(here)
    curtain = Curtain(view, "First your prediction.")
    view.setParent(there)
    view.setGeometry(10, 20, 200, 100)
    view.show()
    assert curtain.parentWidget() is there
    assert curtain.isVisible()
    assert curtain.geometry() == view.geometry()
    assert not view.isEnabled()


@pytest.mark.parametrize("how", ["new", "preset", "import", "reset"])
def test_a_lesson_whose_experiment_is_replaced_says_so_and_lifts_its_curtains(qtbot, window, no_dialogs, how):
    taken(qtbot, window, "guessing")
    lessons, document = window.lessons, window.document
    step = next(at for at, step in enumerate(lessons.player.lesson.steps) if step.ask)
    while lessons.player.at < step:
        lessons.player.next()
    if how == "reset":  # of a step that went on with what the learner had
        document.set_value("seed", 77, "as told")
        lessons.player._enter(lessons.player.at, set_up=False)
    assert lessons.hidden.curtains
    assert lessons.panel.displaced.isHidden()
    if how == "new":
        window.commands["new"].trigger()
    elif how == "preset":
        window.files.open_preset("and-gate")
    elif how == "import":
        document.edit(with_data(document.experiment, resources.preset("and-gate").data), "import")
    else:
        window.commands["reset_all"].trigger()
    assert lessons.player.displaced
    assert lessons.panel.displaced.isVisible()
    assert not lessons.hidden.curtains
    assert lessons.ring is None
    assert not any(button.isEnabled() for button in lessons.panel.answers)
    window.commands["lesson_again"].trigger()
    assert not lessons.player.displaced
    assert lessons.panel.displaced.isHidden()
    assert lessons.hidden.curtains
    assert document.experiment == lessons.player.step.experiment


def test_an_import_that_is_undone_gives_the_lesson_its_experiment_back(qtbot, window):
    taken(qtbot, window)
    document = window.document
    document.edit(with_data(document.experiment, resources.preset("and-gate").data), "import")
    assert window.lessons.player.displaced
    document.undo()
    assert not window.lessons.player.displaced


def test_a_lesson_is_ticked_when_every_step_was_done_and_rightly(qtbot, window):
    at_full_speed(window)
    taken(qtbot, window, "step-size")
    lessons, count = window.lessons, len(window.lessons.player.lesson.steps)

    def take(rightly):
        if lessons.player.step.ask:
            predict(qtbot, window, rightly)
            do(qtbot, window)
            qtbot.waitUntil(lambda: lessons.player.judgement is not None)
        else:
            do(qtbot, window)

    def tick():
        (menu,) = (menu for menu in window.findChildren(QMenu) if menu.title() == "&Lessons")
        menu.aboutToShow.emit()
        return lessons._bundled["step-size"].text().rpartition("   ")[2]

    asking = [at for at, step in enumerate(lessons.player.lesson.steps) if step.ask]
    for at in range(count - 1):
        assert lessons.player.at == at
        take(at != asking[0])
        lessons.player.next()
    lessons.player.finished.disconnect()
    lessons.player.next()  # the last one skipped
    assert tick() == f"{count - 2}/{count}"
    take(True)
    lessons.player.next()
    assert tick() == f"{count - 1}/{count}"
    lessons.open_bundled("step-size")
    while lessons.player.at < asking[0]:
        lessons.player.next()
    take(True)
    lessons.player.next()
    assert tick() == "✓"


def test_a_prediction_is_told_as_near_as_was_asked_for(qtbot, window):
    at_full_speed(window)
    taken(qtbot, window, "step-size")
    lessons = window.lessons
    assert lessons.panel.number_row.nearness.text() == "Within 5 % is near enough."
    right = lessons.player.step.ask.right(next(run for _, run in rehearsals(lessons.player.lesson)))
    for given, said in (
        (right, "✓ Just as"),
        (round(right * 1.04), "✓ Within 5 %"),
        (right * 1.06, "It went"),
    ):
        lessons.player.again()
        lessons.player.predict(given)
        do(qtbot, window)
        qtbot.waitUntil(lambda: lessons.player.judgement is not None)
        assert lessons.panel.verdict.text().startswith(said)


def test_set_up_again_brings_the_step_back(qtbot, window):
    window.lessons.open_bundled("gradient-descent")
    window.lessons.panel.answers[0].click()
    window.document.set_value("strategy.learning_rate", 1e-3, "mine")
    window.commands["lesson_again"].trigger()
    assert window.document.experiment == window.lessons.player.step.experiment
    assert window.lessons.player.asking


def test_a_run_that_the_lesson_did_not_expect_is_told_kindly(qtbot, window):
    window.lessons.open_bundled("step-size")
    window.commands["lesson_next"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    window.lessons.panel.answers[0].click()
    with qtbot.waitSignal(window.control.began):
        window.document.set_value("stop.target_loss", 1e9, "another end")
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.lessons.player.fault))
    assert "This run does not tell" in window.lessons.panel.verdict.text()
    assert "got none" in window.lessons.panel.comparison.text()


def test_a_lesson_goes_on_where_it_was_left_and_anew_when_it_was_finished(open_window):
    first = open_window()
    first.lessons.open_bundled("sign")
    first.commands["lesson_next"].trigger()
    first.commands["lesson_next"].trigger()
    first.close()
    assert json.loads(Settings().lessons) == {"sign": {"left": 2, "done": []}}
    second = open_window()
    assert not second.lessons.panel.isVisible()
    second.lessons.open_bundled("sign")
    assert second.lessons.player.at == 2
    assert second.document.experiment == second.lessons.player.step.experiment
    menu = next(menu for menu in second.menuBar().findChildren(QMenu) if menu.title() == "&Lessons")
    menu.aboutToShow.emit()
    assert menu.actions()[1].text() == "&2  Correcting by the sign   0/6"  # both were skipped
    for _ in range(4):
        second.commands["lesson_next"].trigger()
    assert second.lessons.player.key == "step-size"
    menu.aboutToShow.emit()
    assert menu.actions()[1].text().endswith("0/6")
    second.settings.store.finish()
    Settings().lessons = '{"sign": 6}'  # as an older version kept a lesson that was finished
    menu.aboutToShow.emit()
    assert menu.actions()[1].text().endswith("✓")
    second.lessons.open_bundled("sign")
    assert second.lessons.player.at == 0


@pytest.mark.parametrize(
    "kept",
    ["", "nonsense", "[1]", '{"sign": "two"}', '{"sign": true}', '{"sign": -3}', '{"sign": 99}'],
)
def test_progress_that_makes_no_sense_counts_as_none(open_window, kept):
    Settings().lessons = kept
    window = open_window()
    window.lessons.open_bundled("sign")
    assert window.lessons.player.at == 0


CUES = """# Cues

## First state

setup: opening

## Second state

setup: guessing
"""


def test_a_cue_list_shows_titles_alone_and_its_end_closes_it(window, tmp_path, monkeypatch):
    file = tmp_path / "cues.lesson.md"
    file.write_text(CUES)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window.commands["open_lesson"].trigger()
    panel = window.lessons.panel
    assert panel.title.text() == "First state"
    for part in (panel.prose, panel.question, panel.tasks, panel.verdict, panel.after, panel.seek_button):
        assert part.isHidden()
    for part in (panel.needs, panel.exercise_title, panel.exercise, panel.note_button):
        assert part.isHidden()
    window.commands["lesson_next"].trigger()
    assert panel.title.text() == "Second state"
    assert window.document.experiment == resources.preset("guessing")
    window.commands["lesson_next"].trigger()
    assert not window.lessons.panel.isVisible()
    assert window.lessons.player.lesson is None


def test_a_lesson_named_on_the_command_line_or_open_before_is_opened(window, tmp_path):
    file = tmp_path / "cues.lesson.md"
    file.write_text(CUES)
    window.files.open_named(str(file))
    assert window.lessons.panel.title.text() == "First state"
    assert window.lessons.panel.isVisible()
    window.lessons.player.leave()
    assert window.files.recent.paths == [file]
    window.files.open_recent(file)
    assert window.lessons.player.lesson is not None
    (tmp_path / "bad.lesson.md").write_text("Hello")
    window.files.open_named(str(tmp_path / "bad.lesson.md"))
    assert "bad.lesson.md was not opened: line 1: expected the lesson's title" in window.banner.text.text()
    assert window.lessons.player.lesson.title == "Cues", "what was open stays"


def test_every_lesson_is_found_among_the_commands(qtbot, window, tmp_path):
    file = tmp_path / "cues.lesson.md"
    file.write_text(CUES)
    window.lessons.open_path(file)
    window.lessons.player.leave()
    window.commands["palette"].trigger()
    (palette,) = window.findChildren(Palette)
    for name, outline in lesson_files.lesson_outlines().items():
        palette.line.setText(f"lesson {outline.title}")
        assert outline.title in palette.list.item(0).text(), name
    palette.line.setText("cues")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.lessons.panel.title.text() == "First state"


def test_a_lesson_file_with_a_fault_is_told_with_its_line(window, tmp_path):
    file = tmp_path / "cues.lesson.md"
    file.write_text(CUES.replace("setup: guessing", "setup: gessing"))
    window.lessons.open_path(file)
    assert "cues.lesson.md was not opened: line 9: there is no preset “gessing”" in window.banner.text.text()
    window.lessons.open_path(tmp_path / "none.lesson.md")
    assert "cannot be read: No such file" in window.banner.text.text()
    assert window.lessons.player.lesson is None


@pytest.mark.parametrize("size", [(1024, 700), (1366, 768), (1920, 1080)])
def test_the_lesson_has_room_beside_the_stage_and_leaves_all_as_it_was(qtbot, window, size):
    window.resize(*size)
    before = window.bench.arrangement
    run = window.controls.run_button.mapTo(window, QPoint())
    window.lessons.open_bundled("gradient-descent")
    panel = window.lessons.panel
    qtbot.waitUntil(lambda: panel.title.isVisible() and panel.area.viewport().height() > 250)
    assert (window.width(), window.height()) == size
    assert panel.mapTo(window, QPoint()).x() > window.stage.geometry().right()
    assert window.controls.run_button.mapTo(window, QPoint()) == run
    for button in panel.answers:
        assert button.height() >= button.heightForWidth(button.width()), "no answer is cut off"
    for label in (panel.title, panel.prose, panel.question):
        assert label.height() >= label.heightForWidth(label.width()), "no line is cut off"
    window.lessons.player.leave()
    assert window.bench.arrangement == before


def test_the_buttons_of_a_lesson_stand_in_one_row_and_the_next_step_keeps_its_words(qtbot, window):
    window.lessons.open_bundled("guessing")
    panel = window.lessons.panel
    buttons = [
        panel.findChild(QToolButton, f"lesson_{name}_button") for name in ("previous", "again", "next")
    ]
    for words in (True, False):
        panel.setFixedWidth(500 if words else panel.buttons.in_one_row() - 40)
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        qtbot.waitUntil(lambda style=style: {button.toolButtonStyle() for button in buttons[:2]} == {style})
        qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)
        assert buttons[2].width() >= buttons[2].fontMetrics().horizontalAdvance(buttons[2].text())
    panel.setMinimumWidth(0)
    panel.setMaximumWidth(16777215)


def test_a_panel_behind_the_rail_slides_out_where_the_lesson_points_into_it(qtbot, window):
    window.resize(1024, 700)
    window.lessons.open_bundled("gradient-descent")
    assert window.panels.mode == "rail"
    for _ in range(5):
        window.commands["lesson_next"].trigger()
    assert window.lessons.player.step.point == "strategy.learning_rate"
    qtbot.waitUntil(lambda: window.panels.drawer.isVisible())
    assert window.panels.drawer.isAncestorOf(window.learning)
    qtbot.keyClick(window.panels.drawer, Qt.Key.Key_Escape)
    assert not window.panels.drawer.isVisible()


def test_pins_made_during_a_lesson_stay_in_sight_after_it(qtbot, window):
    window.resize(1024, 700)
    window.lessons.open_bundled("gradient-descent")
    window.commands["pin"].trigger()
    qtbot.waitUntil(window.compare.strip.isVisible)
    window.lessons.player.leave()
    assert window.compare.strip.isVisible()


def test_the_control_in_the_frame_is_scrolled_into_sight(qtbot, window):
    window.resize(1024, 700)
    window.lessons.open_bundled("gradient-descent")
    for _ in range(5):
        window.commands["lesson_next"].trigger()
    target = window.lessons.ring.target
    assert target.objectName() == "strategy.learning_rate"
    qtbot.waitUntil(lambda: target.visibleRegion().boundingRect().contains(target.rect()))


def test_answers_say_what_came_of_them(qtbot, window):
    at_full_speed(window)
    window.lessons.open_bundled("step-size")
    window.commands["lesson_next"].trigger()
    arrives, to_and_fro, away = window.lessons.panel.answers
    arrives.click()
    assert arrives.accessibleDescription() == "your prediction"
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: window.lessons.player.judgement is not None)
    assert arrives.accessibleDescription() == "your prediction, it went another way"
    assert to_and_fro.accessibleDescription() == "right"
    assert away.accessibleDescription() == ""
    assert window.lessons.panel.after.text().startswith("It comes near sooner, but ")
    away.click()  # too late
    assert window.lessons.player.prediction == 0


def test_presenting_keeps_the_lesson_in_sight_and_shows_none_where_there_is_none(window):
    window.lessons.open_bundled("sign")
    window.commands["presenter"].trigger()
    assert window.lessons.panel.isVisible()
    window.commands["lesson_next"].trigger()
    assert window.lessons.player.at == 1
    window.commands["presenter"].trigger()
    assert window.lessons.panel.isVisible()
    window.lessons.player.leave()
    window.commands["presenter"].trigger()
    assert not window.lessons.panel.isVisible()
    window.commands["presenter"].trigger()
    assert not window.lessons.panel.isVisible()


def test_what_was_answered_is_kept_for_a_report_in_any_language(qtbot, window, capsys, tmp_path):
    at_full_speed(window)
    lessons, name = window.lessons, "step-size"
    lessons.open_bundled(name)
    for rightly in (False, True):
        predict(qtbot, window, rightly)
        do(qtbot, window)
        qtbot.waitUntil(lambda: lessons.player.judgement is not None)
        lessons.player.again()
    first, second = lessons.player.answers.of(name, lesson_files.lesson(name))[:2]
    assert (first.step, first.attempts, first.right) == (1, 2, True)
    assert first.prediction == pytest.approx(first.happened, rel=0.05)
    assert first.given.endswith("Z")
    assert (second.attempts, second.prediction) == (0, None)
    assert lessons.player.answers.of(name, lesson_files.lesson(name, "de"))[0] == first
    window.settings.store.finish()
    out = tmp_path / "mine.report.html"
    assert main(["report", "opening", "--lesson", name, "--out", str(out)]) == 0
    assert read(out.read_text("utf-8")).report.answers[0] == first


EXERCISE = """# Mine

needs: neuron, and-xor

## Two steps

setup: opening
until: 2 steps

after: {steps} steps.

exercise: Make a third.

Tell what comes of it.
"""


def test_an_exercise_goes_into_the_notes_once_and_is_written_about_there(qtbot, window, tmp_path):
    file = tmp_path / "mine.lesson.md"
    file.write_text(EXERCISE)
    lessons, notes = window.lessons, window.notes
    lessons.open_path(file)
    before = window.document.experiment.notes
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    do(qtbot, window)
    qtbot.waitUntil(lambda: lessons.player.judgement is not None)
    assert lessons.panel.exercise.text() == "Make a third.\n\nTell what comes of it."
    lessons.panel.note_button.click()
    assert notes.isVisible()
    assert QApplication.focusWidget() is notes.editor
    press(qtbot, Qt.Key.Key_A)
    notes.finish()
    asked = "## Two steps\n\nMake a third.\n\nTell what comes of it."
    assert window.document.experiment.notes == f"{before}\n\n{asked}\n\na"
    lessons.panel.note_button.click()
    notes.finish()
    assert window.document.experiment.notes.count("Make a third.") == 1
    assert lessons.player.judgement is not None


def test_the_button_of_an_exercise_comes_into_sight_where_the_step_is_long(qtbot, window, tmp_path):
    window.resize(1024, 700)
    file = tmp_path / "mine.lesson.md"
    file.write_text(EXERCISE.replace("Make a third.", "Make a third. " * 120))
    window.lessons.open_path(file)
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    do(qtbot, window)
    panel = window.lessons.panel
    qtbot.waitUntil(lambda: panel.note_button.isVisible())
    qtbot.waitUntil(lambda: panel.note_button.visibleRegion().boundingRect() == panel.note_button.rect())
    assert panel.area.verticalScrollBar().maximum() > 0


def test_a_lesson_tells_which_ones_it_goes_on_from_until_they_have_been_taken(window, tmp_path):
    file = tmp_path / "mine.lesson.md"
    file.write_text(EXERCISE)
    titles = {name: outline.title for name, outline in lesson_files.lesson_outlines().items()}
    Settings().lessons = "{}"
    window.lessons.open_path(file)
    assert f": {titles['neuron']}, {titles['and-xor']}." in window.lessons.panel.needs.text()
    assert window.lessons.panel.needs.isVisible()
    Settings().lessons = json.dumps({name: len(lesson_files.lesson(name).steps) for name in titles})
    window.lessons.player.again()
    assert window.lessons.panel.needs.isHidden()


@pytest.mark.parametrize("kept", ["{", "[]", '{"step-size": 3}', '{"step-size": {"1": {"step": 1}}}'])
def test_answers_that_make_no_sense_count_as_none(window, kept):
    window.settings.answers = kept
    lesson, book = lesson_files.lesson("step-size"), window.lessons.player.answers
    assert book.of("step-size", lesson) == questions(lesson)
    book.predicted("step-size", lesson, 0, 3.0)
    assert book.of("step-size", lesson)[0].prediction == 3.0


def test_answers_to_another_text_of_a_file_are_none_of_this(window):
    lesson, book = lesson_files.lesson("step-size"), window.lessons.player.answers
    book.predicted("/somewhere/a.lesson.md", lesson, 0, 3.0)
    assert book.of("/somewhere/a.lesson.md", lesson)[0].attempts == 1
    assert book.of("/somewhere/a.lesson.md", replace(lesson, sha256="another"))[0].attempts == 0
