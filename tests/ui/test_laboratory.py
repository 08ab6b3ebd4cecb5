"""Another language: a window in it takes the place of the one before, and nothing is lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from neuron_gui import resources
from neuron_gui.ui import app, language
from neuron_gui.ui.laboratory import Laboratory
from neuron_gui.ui.main_window import MainWindow


@pytest.fixture
def laboratory(qtbot: QtBot, qapp: QApplication, no_dialogs: None) -> Iterator[Laboratory]:
    app.make_application()
    laboratory = Laboratory(qapp)
    with qtbot.waitSignal(laboratory.window.trainer.changed):
        laboratory.show()
    yield laboratory
    language.apply(qapp, language.SOURCE)
    laboratory.window.give_way()
    laboratory.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
    qtbot.waitUntil(lambda: panel.after.text().startswith("Von"))
    assert panel.answers[1].isChecked()
    successor.commands["lesson_next"].trigger()
    assert successor.lessons.player.at == 1


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


@pytest.mark.parametrize(
    ("names", "expected"), [(["de-AT", "de"], "de"), (["fr-FR", "es-MX"], "es"), (["fr"], "en"), ([], "en")]
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
