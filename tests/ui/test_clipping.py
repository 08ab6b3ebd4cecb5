"""No word is clipped: in any language, size of type and window, every text has the room that it needs."""

from pathlib import Path

import pytest
from clipping import clipped
from pseudo import spoken
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QToolButton
from support import run_to_end

from neuron_gui import resources
from neuron_gui.ui import text_size
from neuron_gui.ui.widgets.fold import Fold

LANGUAGES = ("en", "pseudo", "de")
SMALL, LARGE = (1024, 700), (1920, 1080)
PLACES = [(SMALL, 100), (SMALL, 200), (LARGE, 100), (LARGE, 200), (LARGE, 250)]
OPENING, PENGUINS = resources.preset("opening"), resources.preset("penguins")
TABLE = Path(__file__).parents[1] / "data" / "tables" / "penguins.csv"

# Experiments that bring other panels, options, views and verdicts than the opening one.
MOMENTUM = {"kind": "momentum", "momentum": 0.9}
SCENES = {
    "opening": OPENING,
    "diverging": resources.preset("too-fast"),
    "oscillating": resources.preset("sign-oscillates"),
    "guessing": resources.preset("guessing"),
    "many inputs": PENGUINS.with_values(
        [
            ("strategy.optimizer", MOMENTUM),
            ("strategy.schedule", {"kind": "step_decay"}),
            ("loss.l1", 0.1),
            ("stop.max_steps", 20),
        ]
    ),
}


@pytest.fixture(params=LANGUAGES)
def speaking(request, qapp):
    """Let a language be spoken; the type has its usual size again afterwards."""
    with spoken(qapp, request.param):
        yield request.param
        text_size.apply(qapp, 100)


@pytest.fixture
def room(speaking, window):
    """Return what gives the window a size and its type another; all that is folded is unfolded."""
    for fold in window.findChildren(Fold):
        fold.button.setChecked(True)

    def give(size, percent):
        text_size.apply(QApplication.instance(), percent)
        settle()
        window.resize(*size)
        settle()
        return f"{size} at {percent} %"

    window.room = give
    return window


def settle():
    """Let all layouts ask for room and get it, and what is no more go."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def behind(window):
    """Return the panels behind others' tabs."""
    docks = window.findChildren(QDockWidget)
    return [dock for dock in docks if dock.isVisible() and dock.visibleRegion().isEmpty()]


def everywhere(window):
    """Yield once as the window is, and once for every panel that lies behind others, with that in front."""
    yield
    for dock in behind(window):
        dock.raise_()
        settle()
        yield


def test_no_word_is_clipped_in_any_panel(qtbot, room):
    for name, experiment in SCENES.items():
        room.document.open(experiment, None)
        run_to_end(qtbot, room)
        for place in PLACES if name == "opening" else PLACES[1:4:2]:
            where = f"{name}, {room.room(*place)}"
            for _ in everywhere(room) if place in PLACES[1:3] else (None,):
                assert clipped(room) == [], where


def test_the_window_keeps_its_size_at_200_percent_and_gets_it_back_after_larger_type(room):
    for percent in (100, 150, 200):
        room.room(SMALL, percent)
        assert room.size().width() == SMALL[0]
        assert room.size().height() <= SMALL[1] * 1.15
    for percent in (250, 100):
        text_size.apply(QApplication.instance(), percent)
        settle()
    assert room.size() == QSize(*SMALL)


def test_a_banner_with_a_choice_fits(room):
    said = "The file experiment.neuron.json has changed on disk since it was opened here, by another program."
    room.banner.tell(said, "details", [("Load it again", bool), ("Keep this one", bool)])
    for place in PLACES:
        where = room.room(*place)
        assert clipped(room) == [], where


DIALOGS = ("gallery", "generate", "palette", "cheat_sheet", "describe", "import")


def dialogs(window):
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.parametrize("place", PLACES[:4])
def test_no_word_is_clipped_in_any_dialog(qtbot, room, place):
    where = room.room(*place)
    for name in DIALOGS:
        if name == "import":
            room.exchange.import_path(TABLE)
        else:
            room.commands[name].trigger()
        (dialog,) = dialogs(room)
        if name == "import":
            qtbot.waitUntil(dialog.import_button.isEnabled)
        settle()
        assert clipped(dialog) == [], f"{name}, {where}"
        dialog.reject()
        settle()


@pytest.fixture
def mirrored(qapp, open_window):
    """Return a window for those who write from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = open_window()
    window.resize(*LARGE)
    window.commands["reset_layout"].trigger()
    settle()
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_right_to_left_the_window_is_mirrored_but_not_time_numbers_and_equations(mirrored):
    numbers, words = (
        w.mapTo(mirrored, QPoint()).x() for w in (mirrored.verdict.loss, mirrored.verdict.words)
    )
    assert numbers < words
    steps = [mirrored.controls.findChild(QToolButton, f"{name}_button") for name in ("step_back", "step")]
    assert steps[0].x() < steps[1].x()
    for widget in (mirrored.timeline.slider, mirrored.problem.formula.line, mirrored.verdict.loss):
        assert widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert clipped(mirrored) == []
