from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPen
from support import snapshot
from support.problems import descent, endless, experiment

from neuron_gui import Run
from neuron_gui.ui.plots.curve import LegendEntry
from neuron_gui.ui.plots.legend import MAX_ENTRIES, Legend
from neuron_gui.ui.views.weights import WeightsView


def entries(names):
    return [LegendEntry(name, QPen()) for name in names]


@pytest.fixture
def legend(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_entries(entries(["x", "y"]))
    legend.show_values(["1", "2"])
    legend.resize(600, 24)
    legend.show()
    return legend


def test_a_click_hides_a_curve_and_another_one_shows_it_again(qtbot, legend):
    for shown in (False, True):
        with qtbot.waitSignal(legend.toggled) as toggled:
            qtbot.mouseClick(legend.buttons[1], Qt.MouseButton.LeftButton)
        assert toggled.args == [1, shown]
        assert legend.hidden_curves == (set() if shown else {1})


def test_curves_are_hidden_by_keys(qtbot, legend):
    legend.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(legend.buttons[0], Qt.Key.Key_Space)
    assert legend.hidden_curves == {0}


def test_every_entry_says_what_it_is(legend):
    for button, name in zip(legend.buttons, ("x", "y"), strict=True):
        accessible = QAccessible.queryAccessibleInterface(button)
        assert name in accessible.text(QAccessible.Text.Name)
        assert accessible.state().checkable


def test_values_do_not_move_their_neighbours(legend):
    places = [button.geometry() for button in legend.buttons]
    for value in ("0.1", "-12.3456", "7"):
        legend.show_values([value, value])
        assert [button.value() for button in legend.buttons] == [value, value]
        assert [button.geometry() for button in legend.buttons] == places


def test_a_longer_value_gets_room_and_keeps_it(legend):
    legend.show_values(["-1.23457e-05", "2"])
    places = [button.geometry() for button in legend.buttons]
    legend.show_values(["1", "2"])
    assert [button.geometry() for button in legend.buttons] == places


def test_an_entry_that_a_longer_value_displaced_is_back_when_the_run_has_ended(qtbot):
    view = WeightsView()
    qtbot.addWidget(view)
    view.legend.resize(260, 24)
    tiny = [-1.23456e-7, -1.23456e-7]
    run = Run(experiment([[1.0, 1.0]], [1.0], weights=tiny, strategy=descent(0.1), stop=endless(1)))
    view.begin_run(snapshot(run))
    view.show_run(snapshot(run))
    assert [button.isVisibleTo(view.legend) for button in view.legend.buttons] == [True, False]
    run.advance(1)
    view.show_run(snapshot(run))
    assert [button.isVisibleTo(view.legend) for button in view.legend.buttons] == [True, True]


def test_what_does_not_fit_is_in_the_menu_with_all_the_others(qtbot, legend):
    names = [f"x{i}" for i in range(65)]
    legend.set_entries(entries(names))
    legend.show_values([str(i) for i in range(65)])
    assert len(legend.buttons) == MAX_ENTRIES
    visible = [button for button in legend.buttons if button.isVisible()]
    assert visible[-1].geometry().right() < legend.more.x()
    assert legend.more.geometry().right() < legend.width()
    assert legend.more.text() == f"{65 - len(visible)} more"
    menu = legend.more.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [f"{n}\t{i}" for i, n in enumerate(names)]
    with qtbot.waitSignal(legend.toggled) as toggled:
        menu.actions()[40].trigger()
    assert toggled.args == [40, False]
    menu.actions()[0].trigger()
    assert not legend.buttons[0].isChecked()


@pytest.mark.parametrize("width", range(0, 400, 57))
def test_entries_never_overlap_or_leave_the_heading(legend, width):
    legend.resize(width, 24)
    shown = [w for w in (*legend.buttons, legend.more) if w.isVisible()]
    for left, right in pairwise(shown):
        assert left.geometry().right() < right.x()
    if width >= legend.minimumSizeHint().width():
        assert shown[-1].geometry().right() < width


def test_hidden_curves_stay_hidden_until_there_are_others(legend):
    legend.buttons[0].click()
    legend.set_entries(entries(["x", "y"]))
    assert legend.hidden_curves == {0}
    legend.set_entries(entries(["a", "b"]))
    assert legend.hidden_curves == set()
    assert all(button.isChecked() for button in legend.buttons)


def test_long_names_are_shortened_before_an_entry_is_left_out(legend):
    legend.set_entries(entries(["temperature outside", "humidity of the air"]))
    wide = sum(button.width() for button in legend.buttons)
    legend.resize(wide - 20, 24)
    assert all(button.isVisible() for button in legend.buttons)
    assert not legend.more.isVisible()
    legend.resize(600, 24)
    assert sum(button.width() for button in legend.buttons) == wide
