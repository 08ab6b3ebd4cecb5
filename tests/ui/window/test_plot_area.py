"""The plot area puts each view in its place, as its width allows, and knows which can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QToolButton

from neuron_gui.ui.plots.view import View
from neuron_gui.ui.window.plot_area import PlotArea


@pytest.fixture
def area(qtbot):
    area = PlotArea({name: View(name.capitalize()) for name in ("loss", "weights", "fit")})
    qtbot.addWidget(area)
    area.resize(700, 500)
    area.show()
    qtbot.waitExposed(area)
    return area


@pytest.mark.parametrize(
    ("width", "in_front"), [(700, {"loss", "weights"}), (1000, {"loss", "weights", "fit"})]
)
def test_a_wide_area_shows_more_at_once(qtbot, area, width, in_front):
    area.resize(width, 600)
    qtbot.waitUntil(lambda: area.in_sight == in_front)
    area.resize(700, 500)
    qtbot.waitUntil(lambda: area.in_sight == {"loss", "weights"})


def test_what_a_person_has_moved_stays_at_any_width(qtbot, area):
    area.docks["fit"].raise_()
    qtbot.waitUntil(lambda: area.in_sight == {"fit", "weights"})
    area.splitDockWidget(area.docks["weights"], area.docks["fit"], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: area.in_sight == {"loss", "weights", "fit"})
    assert not area.arranged
    area.resize(1000, 600)
    area.resize(700, 500)
    assert area.in_sight == {"loss", "weights", "fit"}
    area.lay_out()
    qtbot.waitUntil(lambda: area.in_sight == {"loss", "weights"})
    assert area.arranged


def test_a_view_floats_and_closes_by_its_heading(qtbot, area):
    floats, closes = area.views["loss"].heading.findChildren(QToolButton)
    floats.click()
    assert area.docks["loss"].isFloating()
    floats.click()
    assert not area.docks["loss"].isFloating()
    closes.click()
    qtbot.waitUntil(lambda: "loss" not in area.in_sight)
    area.lay_out()
    qtbot.waitUntil(lambda: "loss" in area.in_sight)


@pytest.mark.parametrize("size", [(640, 480), (760, 700), (1300, 900)])
def test_all_tabs_are_of_views_in_one_place_also_when_laid_out_before_it_is_shown(qtbot, size):
    names = ("loss", "weights", "weight_space", "fit", "neuron_picture", "this_step")
    area = PlotArea({name: View(name.capitalize()) for name in names})
    qtbot.addWidget(area)
    area.lay_out()
    area.resize(*size)
    area.show()
    qtbot.waitExposed(area)
    titles = {dock.windowTitle(): dock for dock in area.docks.values()}
    for row in (row for row in area.findChildren(QTabBar) if row.isVisible() and row.count()):
        first, *others = (titles[row.tabText(at)] for at in range(row.count()))
        assert set(area.tabifiedDockWidgets(first)) == set(others)
