"""What a screen reader finds in the real window, and what is reached without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDockWidget, QMenu, QWidget
from support import at_full_speed, run_to_end

from neuron_gui.ui import actions
from neuron_gui.ui.panels.verdict import VerdictBar
from neuron_gui.ui.plot import Plot
from neuron_gui.ui.views.neuron_picture.picture import Picture

Role = QAccessible.Role
VALUES = (Role.Slider, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText)


def tree(interface):
    """Yield an accessible object and all below it that can be seen."""
    yield interface
    if interface.role() == Role.Table:  # its cells are numbers, and tested with the table
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield from tree(child)


def controls(window):
    """Return what takes the focus; a viewport hands it on to the widget it is the inside of."""
    found = [each for each in tree(QAccessible.queryAccessibleInterface(window)) if each.state().focusable]
    return [each for each in found if not hands_on(each.object())]


def hands_on(widget):
    if not isinstance(widget, QWidget) or widget.focusProxy():
        return isinstance(widget, QWidget)
    return isinstance(widget.parent(), QAbstractScrollArea) and widget.parent().viewport() is widget


def name(interface):
    return interface.text(QAccessible.Text.Name)


def panels(window):
    """Return the panels that the View menu offers; a lesson's comes with the lesson."""
    return [dock for dock in window.findChildren(QDockWidget) if dock.toggleViewAction().isVisible()]


def each_tab_in_front(window):
    """Yield once for every panel, with that one in front of those it shares a place with."""
    for dock in panels(window):
        dock.raise_()
        QApplication.processEvents()
        yield


def test_every_control_of_every_panel_has_a_name_and_a_role(window):
    seen = set()
    window.resize(1400, 1000)
    window.learning.more_button.setChecked(True)
    for dock in panels(window):
        dock.show()
    for _ in each_tab_in_front(window):
        for found in controls(window):
            place = (name(found), found.role(), type(found.object()).__name__)
            assert any(map(str.isalnum, name(found))), place
            # What is drawn is no control: its name says what it is, its description what it tells.
            assert found.role() != Role.Client or isinstance(found.object(), Plot | Picture), place
            seen.add(place)
    assert len(seen) > 40


def test_what_holds_a_value_tells_it(window):
    holding = [found for found in controls(window) if found.role() in VALUES]
    assert len({found.role() for found in holding}) >= 4
    for found in holding:
        if found.role() in (Role.CheckBox, Role.RadioButton):
            assert found.state().checkable, name(found)
        elif found.role() == Role.Slider:
            assert found.valueInterface().currentValue() is not None, name(found)
        else:
            assert found.text(QAccessible.Text.Value) is not None, name(found)


def tabbed(qtbot, window, start):
    """Return what Tab reaches from a widget until it comes back there."""
    start.setFocus()
    reached = [start]
    while len(reached) < 300:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        if QApplication.focusWidget() is reached[-1]:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() in reached:
            return reached
        reached.append(QApplication.focusWidget())
    raise AssertionError("Tab never comes round")


def test_tab_goes_through_the_play_area_first_formula_table_plots_run(qtbot, window):
    window.resize(1400, 1000)
    order = tabbed(qtbot, window, window.problem.formula.line)
    wanted = [
        window.problem.formula.line,
        window.problem.table,
        window.loss_view.plot,
        window.timeline.slider,
        window.controls.run_button,
        window.learning.cards["gradient_descent"].button,
    ]
    assert [widget for widget in order if widget in wanted] == wanted


def test_every_action_is_in_a_menu_and_every_menu_opens_by_a_letter(window):
    letters = [action.text() for action in window.menuBar().actions()]
    assert all("&" in text for text in letters)
    within = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {window.commands[spec.name] for spec in actions.ACTIONS} <= within
    assert {dock.toggleViewAction() for dock in panels(window)} <= within


@pytest.fixture
def announced(monkeypatch):
    words = []
    monkeypatch.setattr(VerdictBar, "_announce", lambda _, said: words.append(said))
    return words


def test_start_pause_and_end_of_a_run_are_announced_once_each(qtbot, window, announced):
    window.trainer.speed = 1e-6
    window.commands["run"].trigger()
    qtbot.waitUntil(lambda: announced == ["Running."])
    window.commands["run"].trigger()
    qtbot.waitUntil(lambda: len(announced) == 2)
    assert announced[1].startswith("Paused at step ")
    at_full_speed(window)
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: len(announced) == 4)
    assert announced[2] == "Running."
    assert announced[3].startswith("Solved at step ")
