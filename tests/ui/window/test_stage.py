"""The stage puts each view in its place, keeps what a person has moved, and knows which can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from neuron_gui.ui.plots.view import View
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.window.arrangement import WHOLE
from neuron_gui.ui.window.place import HEADER, Pane
from neuron_gui.ui.window.stage import Stage

FRONT = ("fit", "loss", "weights", "neuron_picture")


@pytest.fixture
def stage(qtbot):
    stage = Stage()
    stage.take_views({name: View(name.capitalize()) for name in WHOLE})
    qtbot.addWidget(stage)
    stage.show_first(FRONT)
    stage.arrange(2, 2)
    stage.resize(1056, 616)
    stage.show()
    qtbot.waitExposed(stage)
    return stage


def stands(stage):
    """Return which views stand in which place, the one in front first."""
    return [
        [place.front, *(pane.name for pane in place.panes if pane.name != place.front)]
        for place in stage.places_in_use
    ]


def actions(stage, name):
    """Return by name what the menu of a view's place offers."""
    place = next(place for place in stage.places_in_use if place.front == name)
    menu = QMenu()
    stage._fill_menu(place, menu)
    found = {action.text(): action for action in menu.actions()}
    for action in list(found.values()):
        if action.menu():
            found.update({inner.text(): inner for inner in action.menu().actions()})
    menu.kept = menu  # its actions go with it
    return menu, found


def test_the_first_in_front_have_a_place_each_and_no_view_is_lost(stage):
    assert stands(stage) == [["fit", "weight_space"], ["loss"], ["weights"], ["neuron_picture", "this_step"]]
    assert stage.in_sight == set(FRONT)
    for place in stage.places_in_use:
        assert place.width() >= 330
        assert place.height() >= 230


def test_with_less_room_there_are_fewer_places(stage):
    stage.arrange(1, 1)
    assert len(stands(stage)) == 1
    assert stage.in_sight == {"fit"}
    stage.arrange(3, 2)
    assert [place[0] for place in stands(stage)] == list(WHOLE)


def test_when_places_come_or_go_all_are_laid_out_once(qtbot, stage):
    def sizes():
        return [place.size() for place in stage.places_in_use]

    for columns in (1, 3, 2):
        stage.arrange(columns, 2)
        at_once = sizes()
        QApplication.sendPostedEvents()
        assert sizes() == at_once, columns


@pytest.mark.parametrize("name", FRONT)
def test_what_has_the_focus_keeps_it_in_another_place(qtbot, stage, name):
    button = QPushButton("Here", stage.views[name])
    button.show()
    button.setFocus()
    for columns in (3, 2, 3):
        stage.arrange(columns, 2)
        assert stage.window().focusWidget() is button, columns
    stage.close_view(name)
    assert stage.window().focusWidget() is not button


def test_options_of_which_none_is_seen_take_no_row(qtbot, stage):
    options = QPushButton("across")
    options.setMinimumWidth(300)
    stage.views["weight_space"].heading_row.addWidget(options)
    stage.arrange(1, 1)
    stage.show_view("weight_space")
    header = stage.places_in_use[0].parts[0]
    font = header.tabs.font()
    font.setPointSize(30)  # so that the tabs take all the width
    header.tabs.setFont(font)
    qtbot.waitUntil(lambda: header.height() == 2 * px(HEADER))
    options.hide()
    qtbot.waitUntil(lambda: header.height() == px(HEADER))


def test_a_tab_brings_its_view_forward_until_others_tell_more(qtbot, stage):
    tabs = stage.places_in_use[0].tabs
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Fit", "Weight_space"]
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert stage.in_sight == {"weight_space", "loss", "weights", "neuron_picture"}
    stage.arrange(1, 1)
    stage.arrange(2, 2)
    assert "weight_space" in stage.in_sight
    stage.show_first(("loss", "fit", "weights", "this_step"))
    assert stage.in_sight == {"loss", "fit", "weights", "this_step"}


def test_a_view_has_the_whole_stage_and_gives_it_back(qtbot, stage):
    before = stands(stage)
    stage.maximize("loss")
    assert stands(stage) == [["loss"]]
    qtbot.waitUntil(lambda: stage.views["loss"].width() > 900)
    stage.maximize("loss")
    assert stands(stage) == before


def test_a_double_click_on_a_title_maximizes(stage):
    place = next(place for place in stage.places_in_use if place.front == "loss")
    QTest.mouseDClick(place._header, Qt.MouseButton.LeftButton)
    assert stands(stage) == [["loss"]]


def test_a_view_floats_and_comes_back_when_its_window_closes(stage):
    before = stands(stage)
    _menu, offered = actions(stage, "loss")
    offered["Own window"].trigger()
    window = stage.views["loss"].window()
    assert window is not stage.window()
    assert "loss" in stage.in_sight
    window.close()
    assert stage.views["loss"].window() is stage.window()
    assert stands(stage) == before


def test_a_view_comes_back_from_its_window_while_another_has_the_whole_stage(qtbot, stage):
    before = stands(stage)
    for close in (lambda: stage.views["loss"].window().close(), stage.reset):
        stage.float_view("loss")
        stage.maximize("fit")
        window = stage.views["loss"].window()
        with qtbot.waitSignal(window.destroyed):
            close()
        stage.reset()
        assert stage.views["loss"].window() is stage.window()
        assert stands(stage) == before


def test_what_a_person_has_moved_stays_and_is_kept(stage, qtbot):
    before = stands(stage)
    _menu, offered = actions(stage, "loss")
    offered["beside Weights"].trigger()
    assert stands(stage) == [["fit", "weight_space"], ["loss", "weights"], ["neuron_picture", "this_step"]]
    stage.close_view("this_step")
    stage.show_first(("loss",))
    assert ["neuron_picture"] in stands(stage)
    other = Stage()
    other.take_views({name: View(name.capitalize()) for name in WHOLE})
    qtbot.addWidget(other)
    other.arrange(2, 2)
    other.restore(stage.kept())
    assert [sorted(place) for place in stands(other)] == [sorted(place) for place in stands(stage)]
    stage.reset()
    stage.show_first(FRONT)
    assert stands(stage) == before


@pytest.mark.parametrize(
    "kept",
    ["", "{", "7", '{"closed": 3}', '{"own": [["loss", "loss"], ["nothing"], []]}', '{"closed": ["x"]}'],
)
def test_whatever_the_settings_hold_every_view_is_there(stage, kept):
    stage.restore(kept)
    assert sorted(name for place in stands(stage) for name in place) == sorted(WHOLE)


def test_a_pane_of_a_feature_is_there_only_while_it_is_wanted(stage):
    stage.add(Pane("compare", "Compare", View("Compare")))
    assert ["neuron_picture", "this_step"] in stands(stage)
    stage.show_view("compare")
    assert ["compare", "neuron_picture", "this_step"] in stands(stage)
    stage.take_away("compare")
    assert ["neuron_picture", "this_step"] in stands(stage)


def test_all_may_be_closed(stage):
    for name in WHOLE:
        stage.close_view(name)
    assert stands(stage) == []
    assert stage.in_sight == set()
    assert stage.present == ""
    for ask in (stage.float_view, stage.close_view, stage.maximize):  # as their keys and menu entries do
        ask(stage.present)
    assert stage.in_sight == set()
    stage.show_view("fit")
    assert stands(stage) == [["fit"]]
