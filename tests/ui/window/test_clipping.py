"""No word is clipped: in any language, size of type and window, every text has the room that it needs.

Every day there is one window a language, and the dialogs in the one with the longest words, all at the place
that has the least room; `make test-long` walks through everything.
"""

from contextlib import suppress

import pytest
from long.share import LONG
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QToolButton
from support import run_to_end
from support.classroom import hand_in
from support.clipping import clipped
from support.paths import TABLES
from support.pseudo import spoken

from neuron_gui import lesson_files, resources
from neuron_gui.ui.style import text_size
from neuron_gui.ui.text import language
from neuron_gui.ui.widgets.fold import Fold

LONGEST = "pseudo"  # in which every panel is looked at; in the real ones those that differ the most
LANGUAGES = (LONGEST, *language.known()[not LONG :])  # every day no English, the shortest
WALKED = LANGUAGES if LONG else (LONGEST,)
SMALL, LARGE = (1024, 700), (1920, 1080)
PLACES = [(SMALL, 100), (SMALL, 200), (LARGE, 100), (LARGE, 200), (LARGE, 250)]
TIGHTEST = PLACES[1]
LARGER_TYPE = [(SMALL, 150), (SMALL, 200), (SMALL, 250)] if LONG else [TIGHTEST]
OPENING, PENGUINS = resources.preset("opening"), resources.preset("penguins")
TABLE = TABLES / "penguins.csv"

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
    for _ in range(12):  # a panel that is shown for the first time makes forms within forms
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def everywhere(window):
    """Yield once as the window is, and once for every view and panel out of sight, with that in front."""
    yield
    for name, view in window.stage.views.items():
        if not view.isVisible():
            window.stage.show_view(name)
            settle()
            yield
    for name, pane in window.panels.panes.items():
        if not pane.widget.isVisible():
            window.panels.reveal(name)
            settle()
            yield


def scenes_and_places(key):
    """Return which scenes are looked at, each with its places; every day those that differ the most."""
    if not LONG:
        return {name: [TIGHTEST] for name in ("many inputs", "opening")[: 1 + (key == LONGEST)]}
    scenes = SCENES if key == LONGEST else ("opening", "many inputs")
    return {name: PLACES if name == "opening" and key == LONGEST else PLACES[1:4:2] for name in scenes}


def test_no_word_is_clipped_in_any_panel(qtbot, speaking, room):
    for name, places in scenes_and_places(speaking).items():
        room.document.open(SCENES[name], None)
        run_to_end(qtbot, room)
        for place in places:
            where = f"{name}, {room.room(*place)}"
            for _ in everywhere(room) if place in PLACES[1:3] else (None,):
                assert clipped(room) == [], where


@pytest.mark.parametrize("speaking", ["en", LONGEST] if LONG else [LONGEST], indirect=True)
def test_the_window_keeps_its_size_at_200_percent_and_gets_it_back_after_larger_type(room):
    for percent in (100, 150, 200):
        room.room(SMALL, percent)
        assert room.size().width() == SMALL[0]
        assert room.size().height() <= SMALL[1] * 1.15
    for percent in (250, 100):
        text_size.apply(QApplication.instance(), percent)
        settle()
    assert room.size() == QSize(*SMALL)


def banner(qtbot, window):
    said = "The file experiment.neuron.json has changed on disk since it was opened here, by another program."
    window.banner.notify(said, "details", [("Load it again", bool), ("Keep this one", bool)])
    yield


def pins(qtbot, window):
    """Two runs are pinned, and compared."""
    for _ in range(2):
        run_to_end(qtbot, window)
        window.commands["pin"].trigger()
        window.commands["new_start"].trigger()
    yield
    window.stage.show_view("compare")
    yield


def lesson(qtbot, window):
    """A prediction is asked, and then has been answered, rightly or not."""
    window.lessons.open_bundled(next(iter(lesson_files.lesson_outlines())))
    player = window.lessons.player
    while not player.asking:
        player.next()
    yield
    player.predict(0)
    yield
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: player.judgement is not None)
    yield


def presenting(qtbot, window):
    window.commands["presenter"].trigger()
    yield
    window.commands["presenter"].trigger()


def blanks(qtbot, window):
    """A step is worked out, and something else than its numbers typed."""
    window.stage.show_view("this_step")
    view = window.this_step
    view.begin_work()
    qtbot.waitUntil(lambda: bool(view.work_out.rows) and view.work_out.rows[-1].blank is not None)
    yield
    for row in view.work_out.rows:
        row.line.setText("7")
        row.line.returnPressed.emit()
    yield
    view.end_work()


@pytest.mark.parametrize("come", [banner, pins, lesson, blanks, presenting], ids=lambda come: come.__name__)
@pytest.mark.parametrize("speaking", [LONGEST], indirect=True)
def test_what_comes_and_goes_has_room(qtbot, room, come):
    for place in LARGER_TYPE if come is not presenting else PLACES[:1]:
        where = room.room(*place)
        for stage, _ in enumerate(come(qtbot, room)):
            with suppress(qtbot.TimeoutError):  # what a run brings is laid out when it has come
                qtbot.waitUntil(lambda: clipped(room) == [])
            assert clipped(room) == [], f"{come.__name__} {stage}, {where}"
        room.banner.hide()


DIALOGS = (
    "gallery",
    "library",
    "generate",
    "palette",
    "cheat_sheet",
    "describe",
    "import",
    "race",
    "preferences",
    "worksheet",
    "variants",
    "report",
    "export_run",
    "export_animation",
    "export_program",
    "about",
)


def dialogs(window):
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def opened(qtbot, window, name):
    if name == "import":
        window.tables.import_path(TABLE)
    else:
        window.commands[name].trigger()
    (dialog,) = dialogs(window)
    if name == "import":
        qtbot.waitUntil(dialog.import_button.isEnabled)
    settle()
    return dialog


@pytest.mark.parametrize("speaking", WALKED, indirect=True)
def test_no_word_is_clipped_in_any_dialog_which_is_no_larger_than_the_window(qtbot, room):
    for place in LARGER_TYPE:
        where = room.room(*place)
        for name in DIALOGS:
            dialog = opened(qtbot, room, name)
            assert clipped(dialog) == [], f"{name}, {where}"
            assert dialog.size() == dialog.size().boundedTo(room.size()), f"{name}, {where}"
            dialog.reject()
            settle()


@pytest.mark.parametrize("speaking", WALKED, indirect=True)
def test_a_race_that_is_over_and_a_sweep_have_room(qtbot, room):
    room.room(SMALL, 200)
    race = opened(qtbot, room, "race")
    race.course.seconds = 0.05
    with qtbot.waitSignal(race.course.ended):
        race.start_button.click()
    settle()
    assert clipped(race) == []
    assert race.size() == race.size().boundedTo(room.size())
    race.reject()
    room.commands["sweep"].trigger()
    sweep = room.sweep.window
    qtbot.waitUntil(lambda: not sweep._options.busy)
    for place in [*LARGER_TYPE, (LARGE, 200)]:
        where = room.room(*place)
        sweep.resize(*place[0])
        settle()
        assert clipped(sweep) == [], f"sweep, {where}"
        assert place[1] > 200 or sweep.width() <= 1.1 * place[0][0], where


@pytest.mark.parametrize("speaking", WALKED, indirect=True)
def test_a_class_that_is_marked_has_room(qtbot, room, tmp_path):
    hand_in(tmp_path, 6, copies=1, broken=1, steps=40)
    room.marking.mark(tmp_path)
    marks = room.marking.window
    qtbot.waitUntil(lambda: not marks.marking.busy)
    for place in [*LARGER_TYPE, (LARGE, 200)]:
        where = room.room(*place)
        marks.resize(*place[0])
        for page in (marks.table, marks.page):
            marks.tabs.setCurrentWidget(page)
            settle()
            assert clipped(marks) == [], f"{page.accessibleName()}, {where}"
        assert place[1] > 200 or marks.width() <= 1.1 * place[0][0], where


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
    assert {fold.button.arrowType() for fold in mirrored.findChildren(Fold)} == {Qt.ArrowType.LeftArrow}
    assert clipped(mirrored) == []
