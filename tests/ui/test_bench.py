"""The bench: whatever opens, everything is within the window, large enough to read, and Run stays put."""

import pytest
from long.share import LONG
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from support import run_to_end

from neuron_gui import resources
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.window.arrangement import LEAST
from neuron_gui.ui.window.stage import LARGEST_TYPE

SIZES = [(1024, 600), (1024, 700), (1280, 800), (1366, 768), (1920, 1080)]
PERCENTS = [100, 160]
PLACES = [(size, percent) for size in SIZES for percent in PERCENTS]


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture(autouse=True)
def _usual_size_afterwards(qapp):
    yield
    text_size.apply(qapp, 100)


def place_of(window, widget):
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def settle():
    for _ in range(3):
        QApplication.processEvents()


def faults(window):
    """Yield what is off screen, lies over something else, or is too small to read."""
    bench, whole = window.bench, window.rect()
    parts = [window.verdict, window.stage, window.controls, window.panels, bench.column, bench.strip]
    shown = {part: place_of(window, part) for part in parts if part.isVisible()}
    for part, place in shown.items():
        if not whole.contains(place):
            yield f"{type(part).__name__} is off screen: {place}"
        for other, there in shown.items():
            if part is not other and place.intersects(there):
                yield f"{type(part).__name__} lies over {type(other).__name__}"
    size = min(unit(), LARGEST_TYPE)
    for place in window.stage.places_in_use:
        if place.width() < int(LEAST[0] * size) or place.height() < int(LEAST[1] * size):
            yield f"{place.front} has {place.size()}"
        if not place_of(window, window.stage).contains(place_of(window, place)):
            yield f"{place.front} is cut off"
    for name in ("step_back", "run", "step"):
        button = window.controls.buttons[name]
        if button.visibleRegion().boundingRect() != button.rect():
            yield f"{name} is cut off"


@pytest.mark.parametrize(("size", "percent"), PLACES if LONG else PLACES[::3])
def test_everything_has_its_room_whatever_is_open(qtbot, window, size, percent):
    text_size.apply(QApplication.instance(), percent)
    settle()
    window.resize(*size)
    settle()
    assert window.size().toTuple() == size
    assert [*faults(window)] == []
    run = place_of(window, window.controls.run_button)
    middle = run.center().x() - window.width() / 2
    assert abs(middle) <= 1
    for opens in ("lesson", "pin", "fold", "xor", "leave"):
        match opens:
            case "lesson":
                window.lessons.open_bundled("and-xor")
            case "pin":
                with qtbot.waitSignal(window.compare.model.changed):
                    window.commands["pin"].trigger()
            case "fold":
                window.commands["fold_panels"].trigger()
            case "xor":
                xor = resources.preset("or-gate").with_value("data.targets", [0, 1, 1, 0])
                window.document.open(xor, None)
                run_to_end(qtbot, window)
            case "leave":
                window.lessons.player.leave()
        settle()
        assert [*faults(window)] == [], opens
        assert place_of(window, window.controls.run_button) == run, opens
    assert window.size().toTuple() == size


@pytest.mark.parametrize("lesson", [False, True])
def test_presenting_everything_has_its_room_too(window, lesson):
    window.resize(1024, 700)
    if lesson:
        window.lessons.open_bundled("and-xor")
    window.commands["presenter"].trigger()
    settle()
    assert [*faults(window)] == []
    assert len(window.stage.places_in_use) == 1  # beside the lesson, or the notes
    assert window.controls.speed.isVisible() is False
    window.commands["presenter"].trigger()


def test_what_a_person_does_to_views_arranges_the_window_once(monkeypatch, window):
    arranged = []
    monkeypatch.setattr(window.stage, "arrange", lambda *_, **__: arranged.append(True))
    window.stage.close_view("fit")
    assert arranged == [True]


def test_the_banner_has_its_own_room(window):
    window.resize(1024, 700)
    window.banner.notify("Something that is to be said.")
    settle()
    assert place_of(window, window.banner).bottom() < place_of(window, window.verdict).top() + 3
    assert [*faults(window)] == []


def test_a_lesson_in_a_window_of_its_own_stays_there_until_that_is_closed_or_the_lesson_ends(
    qtbot, used_window
):
    window = used_window
    window.resize(600, 400)
    window.lessons.open_bundled("guessing")
    panel = window.lessons.panel
    window.stage.float_view("lesson")
    own = panel.window()
    assert own is not window
    for width in (1280, 600, 1280):
        window.resize(width, 800)
        settle()
        assert panel.window() is own
        assert panel.isVisible()
        assert not window.bench.column.isVisible()
    own.close()
    qtbot.waitUntil(lambda: window.bench.column.isAncestorOf(panel) and panel.isVisible())
    window.resize(600, 400)
    qtbot.waitUntil(lambda: window.stage.isAncestorOf(panel))
    window.stage.float_view("lesson")
    window.lessons.player.leave()
    assert not window.stage.has_own_window("lesson")
