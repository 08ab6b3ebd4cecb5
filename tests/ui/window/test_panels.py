"""The panels stand under each other, share a place, or slide out from their rail, as the room allows."""

from itertools import permutations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import delete
from support import movements

from neuron_gui import resources
from neuron_gui.ui.style import motion


def in_sight(window):
    return {name for name, pane in window.panels.panes.items() if pane.widget.isVisible()}


@pytest.mark.parametrize(
    ("size", "seen"),
    [
        ((1920, 1080), {"problem", "neuron", "learning"}),
        ((1366, 768), {"problem", "learning"}),
        ((1100, 600), {"learning"}),
    ],
)
def test_as_many_as_the_height_allows_are_in_sight(window, size, seen):
    window.resize(*size)
    assert in_sight(window) == seen
    window.commands["show_neuron"].trigger()
    assert window.neuron.isVisible()


def test_what_is_in_sight_depends_on_the_size_and_not_on_the_sizes_before(used_window):
    window = used_window

    def seen(size):
        window.resize(*size)
        QApplication.processEvents()  # the stage settles
        panes = {**window.panels.panes, **window.stage.panes}
        return {name for name, pane in panes.items() if pane.widget.isVisible()}

    sizes = [(1100, 600), (1366, 768), (1920, 1080)]  # one panel, two and three
    first = {size: seen(size) for size in sizes}
    assert first[1920, 1080] >= {"problem", "neuron", "learning"}
    for before, size in permutations(sizes, 2):
        seen(before)
        assert seen(size) == first[size], f"{size} after {before}"


@pytest.fixture
def folded(window):
    window.resize(1366, 768)
    window.commands["fold_panels"].trigger()
    assert window.panels.mode == "rail"
    return window


def test_the_rail_tells_what_is_in_force(folded):
    assert folded.panels.buttons["problem"].text() == "Problem\n1 sample"
    assert folded.panels.buttons["learning"].text() == "Learning\nη 5·10⁻⁷"
    folded.document.open(resources.preset("penguins"), None)
    assert folded.panels.buttons["problem"].text() == "Problem\n342 samples"
    folded.document.open(resources.preset("and-gate"), None)
    assert folded.panels.buttons["neuron"].text() == "Neuron\nSigmoid"


def test_a_panel_slides_out_and_a_click_elsewhere_or_escape_puts_it_back(qtbot, folded):
    folded.panels.buttons["learning"].click()
    drawer = folded.panels.drawer
    assert drawer.isVisible()
    assert in_sight(folded) == {"learning"}
    assert drawer.isAncestorOf(QApplication.focusWidget())
    folded.panels.buttons["problem"].click()
    assert in_sight(folded) == {"problem"}
    at = folded.stage.mapTo(folded, QPoint(500, 100))
    QTest.mouseClick(folded.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert not drawer.isVisible()
    folded.panels.buttons["learning"].click()
    qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    assert not drawer.isVisible()
    assert not any(button.isChecked() for button in folded.panels.buttons.values())


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_a_run_by_a_key_is_seen_whole_as_one_by_a_click_unless_one_works_in_the_panel(qtbot, folded, key):
    folded.panels.reveal("learning")  # as a lesson does
    qtbot.keyClick(folded, key)
    assert not folded.panels.drawer.isVisible()
    folded.panels.buttons["learning"].click()
    assert folded.panels.drawer.isAncestorOf(QApplication.focusWidget())
    folded.commands["step"].trigger()
    assert folded.panels.drawer.isVisible()


def test_a_panel_comes_out_from_behind_the_rail_and_run_stays_where_it_is(folded):
    motion.allow(True)
    run, drawer = folded.controls.run_button, folded.panels.drawer
    at, whole = run.mapTo(folded, QPoint()), drawer.geometry()
    folded.panels.buttons["learning"].click()
    (movement,) = movements(drawer)
    assert movement.duration() == motion.SLIDE
    edges = []
    for time in (0, 30, 60, 90, motion.SLIDE):
        movement.setCurrentTime(time)
        edges.append(drawer.leaf.geometry().right() + 1)
        assert (drawer.leaf.size(), drawer.geometry()) == (whole.size(), whole)
        assert run.mapTo(folded, QPoint()) == at
        assert drawer.isAncestorOf(QApplication.focusWidget())
    assert (edges[0], edges[-1]) == (0, whole.width())
    assert edges == sorted(edges) and edges[1] > whole.width() * 0.4, "it is fast at first"
    folded.panels.buttons["problem"].click()
    assert not movements(drawer), "one panel in place of another does not slide"
    drawer.end()
    folded.panels.buttons["neuron"].click()
    (movement,) = movements(drawer)
    movement.setCurrentTime(30)
    folded.resize(1300, 700)
    assert drawer.leaf.geometry() == drawer.rect(), "what is laid out anew is in its place at once"
    assert not movements(drawer)
    drawer.end()
    motion.allow(False)
    folded.panels.buttons["neuron"].click()
    assert drawer.leaf.geometry() == drawer.rect()


def test_a_panel_goes_also_when_who_had_the_focus_has_gone(qtbot, folded):
    gone = QLineEdit(folded.stage)
    gone.show()
    gone.setFocus()
    folded.panels.buttons["neuron"].click()
    folded.neuron.seed.line.setFocus()
    delete(gone)
    folded.panels.drawer.end()
    assert not folded.panels.drawer.isVisible()


def test_what_is_typed_in_a_panel_that_goes_is_taken_over(qtbot, folded):
    folded.panels.buttons["neuron"].click()
    line = folded.neuron.seed.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "7")
    folded.commands["fold_panels"].trigger()
    assert folded.document.experiment.seed == 7
    assert folded.panels.mode == "column"


def test_where_there_is_no_room_for_the_rail_the_verdict_has_a_menu(window):
    window.lessons.open_bundled("sign")
    window.resize(690, 600)
    assert window.panels.mode == "menu"
    menu = window.verdict.panels_button.menu()
    assert window.verdict.panels_button.isVisible()
    next(action for action in menu.actions() if action.text() == "Neuron").trigger()
    assert in_sight(window) == {"neuron"}
