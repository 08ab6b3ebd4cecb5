"""Another language: a window in it takes the place of the one before, and nothing is lost."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from long.share import LONG
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from support import field, type_text

from neuron_gui import resources
from neuron_gui.ui.data_folder import data_folder
from neuron_gui.ui.files import recovery
from neuron_gui.ui.files.kept_file import KEPT_LESSONS
from neuron_gui.ui.laboratory import Laboratory
from neuron_gui.ui.lessons.writing.file import Written
from neuron_gui.ui.lessons.writing.recovery import KeptLesson
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.text import language


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
    assert panel.title.text() == resources.lesson("gradient-descent", "de").steps[0].title
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
