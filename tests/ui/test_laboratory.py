"""Another language: a window in it takes the place of the one before, and nothing is lost."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from long.share import LONG
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support import field, run_to_end, type_text
from support.classroom import hand_in

from neuron_gui import lesson_files, resources
from neuron_gui.core.lessons.file import parse
from neuron_gui.core.scene import Scene, ScenePin
from neuron_gui.core.sweep.limits import limits
from neuron_gui.ui.data_folder import data_folder
from neuron_gui.ui.files import recovery
from neuron_gui.ui.files.kept_file import KEPT_LESSONS
from neuron_gui.ui.laboratory import Laboratory
from neuron_gui.ui.lessons.writing.file import Written
from neuron_gui.ui.lessons.writing.recovery import KeptLesson
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.marking.window import _key_of
from neuron_gui.ui.scenes import controller
from neuron_gui.ui.scenes.controller import _made as made_pins
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.sweep import filling
from neuron_gui.ui.text import language
from neuron_gui.ui.widgets.waiting import Writing
from neuron_gui.ui.window.arrangement import LESSON
from neuron_gui.ui.window.place import Place


@pytest.fixture
def laboratory(qtbot: QtBot, qapp: QApplication, no_dialogs: None) -> Iterator[Laboratory]:
    make_application()
    laboratory = Laboratory(qapp)
    laboratory.window.resize(QSize(1366, 768))
    with qtbot.waitSignal(laboratory.window.trainer.changed):
        laboratory.show()
    yield laboratory
    language.apply(qapp, language.SOURCE)
    laboratory.window.give_way()
    laboratory.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((1024, 640), 100), ((640, 520), 160)])
def test_what_the_first_picture_shows_stays_where_it_is(qtbot, qapp, no_dialogs, size, percent, folded):
    settings = Settings()
    settings.text_size, settings.folded = percent, folded
    make_application()
    laboratory = Laboratory(qapp, furnished=False)
    window = laboratory.window
    window.resize(*size)
    laboratory.show_first_picture()
    qtbot.waitUntil(window.controls.run_button.hasFocus)
    assert window.problem.formula.line.text() == "256·x + 212·y = 1492"
    assert not [part for part in window.stage.findChildren(Place) if part.isVisible()]
    assert not window.commands["step_back"].isEnabled()
    before = seen(window)
    assert len(before) > 10
    laboratory.furnish()
    with qtbot.waitSignal(window.trainer.changed):
        laboratory.show()
    qtbot.waitUntil(lambda: bool(window.verdict.sentence.text()))
    assert window.stage.in_sight
    assert before == {part: place for part, place in seen(window).items() if part in before}
    with qtbot.waitSignal(window.control.moved):
        qtbot.mouseClick(window.controls.buttons["step"], Qt.MouseButton.LeftButton)
    window.control.run_or_pause()
    qtbot.keyClick(window.controls.run_button, Qt.Key.Key_Right)  # which is of no use while it runs
    assert window.controls.run_button.hasFocus()
    window.give_way()
    laboratory.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_first_picture_stands_where_the_window_was_last_else_where_the_empty_one_stood(
    qtbot: QtBot, qapp: QApplication, no_dialogs: None
) -> None:
    make_application()
    before = QWidget()
    qtbot.addWidget(before)
    before.setGeometry(60, 70, 700, 500)
    before.show()
    for geometry, at in ((QByteArray(), QPoint(5, 7)), (QByteArray(before.saveGeometry()), before.pos())):
        Settings().geometry = geometry
        laboratory = Laboratory(qapp, furnished=False)
        laboratory.stand_at(QPoint(5, 7))
        laboratory.show_first_picture()
        assert laboratory.window.pos() == at
        laboratory.furnish()
        laboratory.window.give_way()
        laboratory.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(window: MainWindow) -> dict[QWidget, tuple[QRect, str]]:
    """Return where in a window the menus, the panels and the run bar are, and what each of them says."""
    whole = window.menuBar(), window.panels, window.verdict, window.controls
    parts = [part for each in whole for part in (each, *each.findChildren(QWidget)) if part.isVisible()]
    inner = window.verdict.findChildren(QWidget)  # which say what comes of the run
    return {
        part: (QRect(part.mapTo(window, QPoint()), part.size()), str(part.property("text")))
        for part in parts
        if part not in inner
    }


give_way = MainWindow.give_way


def choose(qtbot: QtBot, laboratory: Laboratory, name: str) -> MainWindow:
    """Pick a language in the menu, and return the window that comes of it."""
    before = laboratory.window
    action(before, name).trigger()
    qtbot.waitUntil(lambda: laboratory.window is not before and laboratory.window.isVisible())
    return laboratory.window


def action(window: MainWindow, text: str) -> QAction:
    menus = window.menuBar().findChildren(QMenu)
    return next(action for menu in menus for action in menu.actions() if action.text() == text)


def made(window: MainWindow, steps: int) -> Callable[[], bool]:
    return lambda: bool(window.trainer.snapshot and window.trainer.snapshot.steps == steps)


def test_another_language_keeps_document_edits_and_run(qtbot: QtBot, laboratory: Laboratory) -> None:
    window = laboratory.window
    window.document.set_value("strategy.learning_rate", 2e-6, "change of the rate")
    for steps in (1, 2, 3):
        window.control.step()
        qtbot.waitUntil(made(window, steps))
    before = window.trainer.snapshot
    assert before
    successor = choose(qtbot, laboratory, "Deutsch")
    qtbot.waitUntil(made(successor, 3))
    after = successor.trainer.snapshot
    assert after
    assert after.last.loss == before.last.loss
    assert after.last.weights == before.last.weights
    assert successor.document.experiment.strategy == window.document.experiment.strategy
    assert successor.document.modified
    successor.document.undo()
    assert successor.document.experiment == successor.document.opened


def test_a_lesson_goes_on_in_the_other_language(qtbot: QtBot, laboratory: Laboratory) -> None:
    lessons = laboratory.window.lessons
    lessons.open_bundled("gradient-descent")
    qtbot.waitUntil(made(laboratory.window, 0))
    lessons.panel.answers[1].click()
    laboratory.window.control.step()
    qtbot.waitUntil(lambda: lessons.player.judgement is not None)
    experiment = laboratory.window.document.experiment
    successor = choose(qtbot, laboratory, "Deutsch")
    assert successor.document.experiment == experiment
    panel = successor.lessons.panel
    assert panel.isVisible()
    assert panel.title.text() == lesson_files.lesson("gradient-descent", "de").steps[0].title
    qtbot.waitUntil(lambda: panel.after.text().startswith("Es steigt"))
    assert panel.answers[1].isChecked()
    successor.commands["lesson_next"].trigger()
    assert successor.lessons.player.at == 1
    successor.lessons.open_bundled("sweep")
    successor.commands["lesson_next"].trigger()
    successor.lessons.player.predict(0)
    successor.lessons.player.note_sweep(successor.document.experiment.bare)
    player = choose(qtbot, laboratory, "English").lessons.player
    qtbot.waitUntil(lambda: player.met == (True,), timeout=5000)


def test_a_try_that_is_made_again_counts_once(qtbot: QtBot, laboratory: Laboratory) -> None:
    lesson = """# Tries\n\n## Which rate?\n\nsetup: opening\nuntil: run ended\n
ask: find strategy.learning_rate\nWhich one?\nanswer: 6.5e-6 within 3%\n\nafter: That.\n"""
    laboratory.window.lessons._open("tries", parse(lesson, resources.preset))
    player = laboratory.window.lessons.player
    for rate in (6e-6, 2e-6):  # the second one is no better, but another
        laboratory.window.document.set_value("strategy.learning_rate", rate, "as tried")
        run_to_end(qtbot, laboratory.window)
        qtbot.waitUntil(lambda: player._counted == laboratory.window.trainer.run)
    assert player.best and player.best.attempts == 2
    successor = choose(qtbot, laboratory, "Deutsch").lessons.player
    qtbot.waitUntil(lambda: successor.judgement is not None)
    assert successor.best == player.best


def test_numbers_worked_out_by_hand_go_over_and_are_still_in_sight(
    qtbot: QtBot, laboratory: Laboratory
) -> None:
    window = laboratory.window
    window.document.open(resources.preset("and-gate"), None)
    for steps in (1, 2, 3):
        qtbot.waitUntil(made(window, steps - 1))
        window.control.step()
    qtbot.waitUntil(made(window, 3))
    window.sample_choice.choose(2)
    window.control.look_at(1)
    qtbot.waitUntil(lambda: window.control.looking_back)
    window.stage.show_view("this_step")
    window.this_step.begin_work()
    work = window.this_step.work_out
    qtbot.waitUntil(lambda: bool(work.rows and work.rows[0].blank))
    for typed, key in ("12", Qt.Key.Key_Return), ("13", None):  # the second one is still being typed
        type_text(qtbot, work.rows[0 if key else 1].line, typed, key=key)
    successor = choose(qtbot, laboratory, "Deutsch")
    assert [entry.typed for entry in work.notebook] == [12, 13]
    again = successor.this_step.work_out
    qtbot.waitUntil(lambda: [row.line.text() for row in again.rows[:2]] == ["12", "13"])
    assert list(again.notebook) == list(work.notebook)
    assert successor.this_step.is_worked_out
    assert successor.control.shown_step == 1
    assert successor.sample_choice.number == 2


@pytest.mark.parametrize("name", ["notes", "fit"])
def test_what_was_brought_forward_still_is(qtbot: QtBot, laboratory: Laboratory, name: str) -> None:
    laboratory.window.stage.show_view(name)
    front = laboratory.window.stage.front
    assert name in front
    assert choose(qtbot, laboratory, "Deutsch").stage.front == front


def test_views_in_windows_of_their_own_stay_there(qtbot: QtBot, laboratory: Laboratory) -> None:
    window = laboratory.window
    window.lessons.open_bundled("sign")
    for name in ("loss", LESSON):
        window.stage.float_view(name)
        window.stage._floating[name].resize(555, 444)
    window.stage.maximize("weights")
    for name in ("Deutsch", "English"):
        window = choose(qtbot, laboratory, name)
        assert {"loss", LESSON} == window.stage._floating.keys()
        for floating in window.stage._floating.values():
            assert floating.isVisible()
            assert floating.size() == QSize(555, 444)
        assert window.stage.front == ["weights"]


def test_what_was_tried_out_on_stage_is_known_in_the_other_language(
    qtbot: QtBot, laboratory: Laboratory
) -> None:
    tried = {Path("scene.neuron"): laboratory.window.document.experiment}
    laboratory.window.turning._tried.update(tried)
    assert choose(qtbot, laboratory, "Deutsch").turning._tried == tried


def test_pins_of_a_scene_that_are_still_being_made_come(
    qtbot: QtBot, laboratory: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = resources.preset(resources.OPENING)
    pin = ScenePin(experiment=opening.to_dict(), steps=5, name="five")
    may = Event()
    monkeypatch.setattr(controller, "_made", lambda pins, tell: (may.wait(), made_pins(pins, tell))[1])
    laboratory.window.document.open(opening.replaced(scene=Scene(steps=3, step=2, pins=(pin,))), None)
    successor = choose(qtbot, laboratory, "Deutsch")
    may.set()
    qtbot.waitUntil(lambda: [pin.name for pin in successor.compare.pins] == ["five"])
    qtbot.waitUntil(lambda: successor.control.shown is not None and successor.control.shown.step == 2)
    assert made(successor, 3)()


def test_every_text_of_the_new_window_is_in_its_language(qtbot: QtBot, laboratory: Laboratory) -> None:
    words = {"English": laboratory.window.commands["quit"].text()}
    for name in ("Deutsch", "Español"):
        words[name] = choose(qtbot, laboratory, name).commands["quit"].text()
    assert len(set(words.values())) == 3
    assert choose(qtbot, laboratory, "English").commands["quit"].text() == words["English"]


def test_the_next_start_is_in_the_chosen_language(
    qtbot: QtBot, laboratory: Laboratory, qapp: QApplication
) -> None:
    choose(qtbot, laboratory, "Deutsch")
    assert laboratory.window.settings.language == "de"
    assert action(laboratory.window, "Deutsch").isChecked()
    assert language.current() == "de"


def test_a_language_chosen_twice_in_a_row_brings_one_window(
    qtbot: QtBot, laboratory: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = []
    monkeypatch.setattr(MainWindow, "give_way", lambda window: left.append(window) or give_way(window))
    action(laboratory.window, "Deutsch").trigger()
    successor = choose(qtbot, laboratory, "Español")
    qtbot.waitUntil(made(successor, 0))
    assert len(left) == 1
    assert language.current() == "es"


def test_a_run_being_made_again_goes_over_to_the_next_window_whole(
    qtbot: QtBot, laboratory: Laboratory
) -> None:
    window = laboratory.window
    endless = [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
    window.document.set_values(endless, "without end")
    window.trainer.play(goal=300_000)
    qtbot.waitUntil(made(window, 300_000))
    window.loss_view.plot.zoom_to((7.0, 9.0), (1.0, 5.0))
    window.control.look_at(8)
    qtbot.waitUntil(lambda: window.control.looking_back)
    scene = window.scenes.present()
    for name in ("Deutsch", "Español"):
        successor = choose(qtbot, laboratory, name)
        assert successor.scenes.present() == scene
    qtbot.waitUntil(lambda: successor.control.looking_back)
    assert made(successor, 300_000)()
    assert successor.scenes.present() == scene


def test_a_sweep_goes_on_in_the_other_language(qtbot: QtBot, laboratory: Laboratory) -> None:
    window = laboratory.window
    endless = [("strategy.kind", "random_guess"), ("stop.max_steps", 10**6), ("stop.tolerance", None)]
    window.document.set_values(endless, "long runs")
    window.sweep.open()
    sweep = window.sweep.window
    assert sweep
    qtbot.waitUntil(lambda: not sweep._options.busy)
    type_text(qtbot, sweep.up.count.line, "7")
    sweep.start()
    qtbot.waitUntil(lambda: sweep._done > 0)
    successor = choose(qtbot, laboratory, "Deutsch").sweep.window
    assert successor and successor.isVisible()
    qtbot.waitUntil(lambda: successor.filling.busy)
    assert successor.map.sweep == sweep.map.sweep
    assert successor._had > 0
    assert successor.up.count.line.text() == "7"
    successor.filling.cancel()
    qtbot.waitUntil(lambda: not successor.filling.busy)
    told, done = successor.progress.text(), successor._done
    last = choose(qtbot, laboratory, "English").sweep.window
    assert last
    qtbot.waitUntil(lambda: last.map.sweep is not None)
    assert last._done == done == (last.map.cells.outcomes >= 0).sum()
    assert last.progress.text() != told  # it says so in English
    assert last.start_button.text() == last.tr("&Continue")
    assert last.export_button.isEnabled()


def test_a_sweep_that_was_just_begun_is_made_in_the_other_language(
    qtbot: QtBot, laboratory: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    may = Event()
    monkeypatch.setattr(filling, "limits", lambda sweep: (may.wait(), limits(sweep))[1])
    laboratory.window.sweep.open()
    sweep = laboratory.window.sweep.window
    assert sweep
    qtbot.waitUntil(lambda: not sweep._options.busy)
    sweep.start()
    successor = choose(qtbot, laboratory, "Deutsch").sweep.window
    may.set()
    assert successor
    qtbot.waitUntil(lambda: successor.map.cells.whole and not successor.filling.busy, timeout=20_000)


def test_marks_and_their_key_go_over(qtbot: QtBot, laboratory: Laboratory, tmp_path: Path) -> None:
    hand_in(tmp_path, 5, copies=1, broken=1, steps=40)
    marking = laboratory.window.marking
    marking.mark(tmp_path)
    assert marking.window
    with qtbot.waitSignal(marking.window.marking.ended, timeout=20_000):
        pass
    marking.window._keys.ask(partial(_key_of, "sign"))
    qtbot.waitUntil(lambda: marking.window is not None and marking.window._key is not None)
    rows = marking.window.model.rows
    successor = choose(qtbot, laboratory, "Deutsch").marking.window
    assert successor and successor.isVisible()
    assert successor.model.rows == rows
    assert successor.key_box.currentData() == "sign"
    assert successor.export_button.isEnabled()
    assert successor._folder == tmp_path


def test_a_folder_that_is_being_marked_is_marked_in_the_other_language(
    qtbot: QtBot, laboratory: Laboratory, tmp_path: Path
) -> None:
    hand_in(tmp_path, 5, copies=0, broken=0, steps=40)
    laboratory.window.marking.mark(tmp_path)
    successor = choose(qtbot, laboratory, "Deutsch").marking.window
    assert successor
    qtbot.waitUntil(lambda: not successor.marking.busy and len(successor.model.rows) == 5, timeout=20_000)


def test_the_manual_stays_open_where_it_is_read(qtbot: QtBot, laboratory: Laboratory) -> None:
    laboratory.window.commands["manual"].trigger()
    manual = laboratory.window.help.manual
    assert manual
    manual.page.show_topic("the-idea")
    successor = choose(qtbot, laboratory, "Deutsch").help.manual
    assert successor and successor.isVisible()
    qtbot.wait(0)
    assert successor.page.source().path().startswith("/de/")
    assert successor.page.source().fragment() == "the-idea"


def test_a_window_stays_while_one_beside_it_writes_a_file(
    qtbot: QtBot, laboratory: Laboratory, tmp_path: Path
) -> None:
    window, may = laboratory.window, Event()
    window.sweep.open()
    assert window.sweep.window
    Writing(lambda _: may.wait(), tmp_path / "sweep.csv", window.sweep.window, lambda _: None)
    stays = not window.may_give_way
    may.set()
    qtbot.waitUntil(lambda: window.may_give_way)
    assert stays


def test_an_edit_meanwhile_does_not_keep_the_language_from_changing(
    qtbot: QtBot, laboratory: Laboratory
) -> None:
    window = laboratory.window
    action(window, "Deutsch").trigger()
    window.document.set_value("seed", 7, "another seed")  # begins another run: the one asked for is gone
    qtbot.waitUntil(lambda: laboratory.window is not window)
    assert laboratory.window.document.experiment.seed == 7


def test_what_is_being_typed_is_taken_over_first(qtbot: QtBot, laboratory: Laboratory) -> None:
    type_text(qtbot, field(laboratory.window, "strategy.learning_rate").line, "3e-6", key=None)
    successor = choose(qtbot, laboratory, "Deutsch")
    assert successor.document.experiment.to_dict()["strategy"]["learning_rate"] == 3e-6


def test_a_window_with_a_dialog_stays_until_that_is_answered(qtbot: QtBot, laboratory: Laboratory) -> None:
    window = laboratory.window
    action(window, "Deutsch").trigger()
    dialog = QDialog(window)
    dialog.open()
    with qtbot.waitSignal(laboratory._run.answered):
        pass
    assert laboratory.window is window
    dialog.close()
    qtbot.waitUntil(lambda: laboratory.window is not window)


def test_no_window_comes_after_the_last_was_closed(qtbot: QtBot, laboratory: Laboratory) -> None:
    window = laboratory.window
    with qtbot.waitSignal(laboratory._run.answered):
        action(window, "Deutsch").trigger()
        window.hide()  # as closing does, with the answer on its way
    assert laboratory.window is window
    assert not window.isVisible()


def test_a_fork_keeps_the_way_taken_before(qtbot: QtBot, laboratory: Laboratory) -> None:
    window = laboratory.window
    for steps in (1, 2):
        window.control.step()
        qtbot.waitUntil(made(window, steps))
    window.control.look_at(1)
    qtbot.waitUntil(lambda: window.control.looking_back)
    window.control.fork()
    qtbot.waitUntil(lambda: window.control.ghost is not None)
    successor = choose(qtbot, laboratory, "Deutsch")
    qtbot.waitUntil(made(successor, 1))
    assert successor.control.ghost == window.control.ghost


def test_a_run_that_is_made_again_still_ends_where_it_was_ended(qtbot: QtBot, laboratory: Laboratory) -> None:
    whole = resources.preset(resources.OPENING).replaced(stopped_at=6)
    window = laboratory.window
    window.document.open(whole, None)
    for steps in (1, 2):
        qtbot.waitUntil(made(window, steps - 1))
        window.control.step()
    qtbot.waitUntil(made(window, 2))
    successor = choose(qtbot, laboratory, "Deutsch")
    qtbot.waitUntil(made(successor, 2))
    assert successor.document.recorded == whole
    successor.control.run_or_pause()
    qtbot.waitUntil(lambda: successor.trainer.ended)
    assert successor.trainer.snapshot
    assert successor.trainer.snapshot.steps == 6


def test_unsaved_changes_are_on_the_disk_all_the_while(
    qtbot: QtBot, laboratory: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = laboratory.window
    window.document.set_value("seed", 7, "another seed")
    window.files.keep_now()
    (kept,) = recovery.default_folder().glob("*.recovery")
    successor = choose(qtbot, laboratory, "Deutsch")
    assert recovery.RecoveryFile(kept).read().seed == 7
    successor.document.undo()
    qtbot.waitUntil(lambda: not kept.exists())  # it may just be written again


def test_an_unsaved_lesson_is_on_the_disk_all_the_while_and_what_is_offered_still_is(
    qtbot: QtBot, laboratory: Laboratory
) -> None:
    folder = data_folder() / KEPT_LESSONS
    left = KeptLesson(folder / "left.recovery")
    left.write(Written("# Left", "", None, folder))
    left.release()
    writing = laboratory.window.lessons.writing
    writing.offer_recovery()
    writing.open()
    assert writing.window
    writing.window.text.insertPlainText("mine ")
    writing.window.recovery.keep_now()
    kept = next(file for file in folder.glob("*.recovery") if file != left.path)
    successor = choose(qtbot, laboratory, "Deutsch")
    assert KeptLesson(kept).read().text.startswith("mine ")
    writing = successor.lessons.writing
    assert writing.window
    writing.window.text.document().setModified(False)
    assert not kept.exists()
    buttons = successor.banner.findChildren(QPushButton)
    next(button for button in buttons if button.text() == writing.tr("Restore")).click()
    assert writing.window.text.written == "# Left"
    writing.close()


def test_what_a_crash_has_left_is_offered_in_the_other_language_too(
    qtbot: QtBot, laboratory: Laboratory
) -> None:
    left = recovery.RecoveryFile(recovery.default_folder() / "left.recovery")
    left.write(resources.preset(resources.OPENING).with_value("seed", 7), None)
    left.release()
    laboratory.window.files.offer_recovery()
    successor = choose(qtbot, laboratory, "Deutsch")
    buttons = successor.banner.findChildren(QPushButton)
    next(button for button in buttons if button.text() == successor.files._offers.tr("Restore")).click()
    assert successor.document.experiment.seed == 7
    assert not choose(qtbot, laboratory, "English").banner.isVisible()


def test_a_file_that_others_have_changed_is_not_taken_for_known(
    qtbot: QtBot, laboratory: Laboratory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.neuron.json"
    laboratory.window.document.experiment.save(file)
    laboratory.window.files.open_path(file)
    os.utime(file, (1, 1))
    successor = choose(qtbot, laboratory, "Deutsch")
    qtbot.waitUntil(successor.banner.isVisible)
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *rest: asked.append(rest) or QMessageBox.StandardButton.No
    )
    assert not successor.files.save()
    assert len(asked) == 1


def test_presenting_goes_on(qtbot: QtBot, laboratory: Laboratory) -> None:
    laboratory.window.commands["presenter"].trigger()
    successor = choose(qtbot, laboratory, "Deutsch")
    assert successor.presenter.presenting
    assert successor.commands["presenter"].isChecked()
    successor.commands["presenter"].trigger()
    assert not successor.presenter.presenting


def test_a_full_screen_goes_on_and_ends_at_the_first_key(qtbot: QtBot, laboratory: Laboratory) -> None:
    laboratory.window.commands["full_screen"].trigger()
    successor = choose(qtbot, laboratory, "Deutsch")
    assert successor.isFullScreen()
    successor.commands["full_screen"].trigger()
    assert not successor.isFullScreen()


@pytest.mark.parametrize("state", [Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMaximized])
@pytest.mark.parametrize("lesson_first", [True, False] if LONG else [True])
def test_a_lesson_in_a_window_as_large_as_the_screen_goes_through_all_languages(
    qtbot: QtBot, laboratory: Laboratory, state: Qt.WindowState, lesson_first: bool
) -> None:
    window = laboratory.window
    window.resize(1200, 800)  # narrower than the lesson would like
    for opens in (lesson_first, not lesson_first):
        if opens:
            window.lessons.open_bundled("sign")
        else:
            window.setWindowState(state)
    for name in ("Deutsch", "Español", "English"):
        window = choose(qtbot, laboratory, name)
        assert window.lessons.panel.isVisible()
        assert window.windowState() & state


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["de-AT", "de"], "de"),
        (["fr-CA", "es-MX"], "fr"),
        (["tlh", "es-MX"], "es"),
        (["tlh"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_first_language_that_there_is(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, names: list[str], expected: str
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return names

    monkeypatch.setattr(language.QLocale, "system", System)
    language.apply(qapp, language.SYSTEM)
    assert language.current() == expected
    language.apply(qapp, language.SOURCE)
