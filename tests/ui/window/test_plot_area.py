"""The plot area feeds the views that can be seen, and puts each in its place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QToolButton

from neuron_gui import Experiment, Run, resources
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import Outlook
from neuron_gui.ui.plots.view import View
from neuron_gui.ui.window.plot_area import PlotArea

OPENING = resources.preset("opening")


class Witness(View):
    """Remembers what it was told."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.told: list[object] = []

    def begin_run(self, experiment: Experiment) -> None:
        self.told.append("begin")

    def show_run(self, curves, last, best):
        self.told.append(last.step)

    def look_back(self, record):
        self.told.append(f"back to {record.step}")

    def settle(self):
        self.told.append("end")


def snapshot(run: Run, number: int = 1) -> Snapshot:
    return Snapshot.of(number, run, Outlook())


@pytest.fixture
def area(qtbot):
    area = PlotArea({name: Witness(name.capitalize()) for name in ("loss", "weights", "fit")})
    qtbot.addWidget(area)
    area.resize(700, 500)
    area.show()
    qtbot.waitExposed(area)
    return area


def shown(area: PlotArea) -> set[str]:
    return {name for name in area.views if area.can_be_seen(name)}


def test_a_view_behind_another_tab_is_told_nothing_until_it_comes_to_the_front(qtbot, area):
    assert shown(area) == {"loss", "weights"}
    run = Run(OPENING)
    area.begin_run(snapshot(run), None)
    area.show_run(snapshot(run))
    run.advance(2)
    area.show_run(snapshot(run))
    assert area.views["loss"].told == ["begin", 0, 2]
    assert area.views["fit"].told == []
    area.docks["fit"].raise_()
    qtbot.waitUntil(lambda: area.views["fit"].told == ["begin", 2])
    run.advance(1)
    area.show_run(snapshot(run))
    assert area.views["loss"].told == ["begin", 0, 2]
    area.docks["loss"].raise_()
    qtbot.waitUntil(lambda: area.views["loss"].told == ["begin", 0, 2, 3])


def test_a_view_that_comes_to_the_front_shows_the_step_that_is_looked_back_at(qtbot, area):
    run = Run(OPENING)
    run.advance(5)
    area.begin_run(snapshot(run), None)
    area.show_run(snapshot(run))
    area.look_back(run.record(3))
    area.docks["fit"].raise_()
    qtbot.waitUntil(lambda: area.views["fit"].told == ["begin", 5, "back to 3"])


def test_a_view_may_go_out_of_sight_while_another_one_is_shown(qtbot, area, monkeypatch):
    run = Run(OPENING)
    area.begin_run(snapshot(run), None)
    for view in area.views.values():
        monkeypatch.setattr(view, "show_known", lambda *_: area.docks["loss"].close())
    area.show_run(snapshot(run))
    assert "loss" not in shown(area)
    assert area.views["weights"].told == ["begin", 0]


def test_every_run_is_begun_once_in_each_view_and_its_end_is_told(area):
    run = Run(OPENING)
    run.advance(1000)
    for number in (1, 2):
        area.begin_run(snapshot(run, number), None)
        area.show_run(snapshot(run, number))
    assert area.views["loss"].told == 2 * ["begin", run.steps, "end"]


@pytest.mark.parametrize(
    ("width", "in_front"), [(700, {"loss", "weights"}), (1000, {"loss", "weights", "fit"})]
)
def test_a_wide_area_shows_more_at_once(qtbot, area, width, in_front):
    area.resize(width, 600)
    qtbot.waitUntil(lambda: shown(area) == in_front)
    area.resize(700, 500)
    qtbot.waitUntil(lambda: shown(area) == {"loss", "weights"})


def test_what_a_person_has_moved_stays_at_any_width(qtbot, area):
    area.docks["fit"].raise_()
    qtbot.waitUntil(lambda: shown(area) == {"fit", "weights"})
    area.splitDockWidget(area.docks["weights"], area.docks["fit"], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: shown(area) == {"loss", "weights", "fit"})
    assert not area.arranged
    area.resize(1000, 600)
    area.resize(700, 500)
    assert shown(area) == {"loss", "weights", "fit"}
    area.lay_out()
    qtbot.waitUntil(lambda: shown(area) == {"loss", "weights"})
    assert area.arranged


def test_a_view_floats_and_closes_by_its_heading(qtbot, area):
    floats, closes = area.views["loss"].heading.findChildren(QToolButton)
    floats.click()
    assert area.docks["loss"].isFloating()
    floats.click()
    assert not area.docks["loss"].isFloating()
    closes.click()
    qtbot.waitUntil(lambda: "loss" not in shown(area))
    area.lay_out()
    qtbot.waitUntil(lambda: "loss" in shown(area))


@pytest.fixture
def wide_area(qtbot):
    """Return an area with six views in sight."""
    names = ("loss", "weights", "fit", "weight_space", "neuron_picture", "this_step")
    area = PlotArea({name: Witness(name) for name in names})
    qtbot.addWidget(area)
    area.resize(1600, 900)
    area.lay_out()
    area.show()
    qtbot.waitExposed(area)
    qtbot.waitUntil(lambda: shown(area) == set(names))
    return area


def test_while_snapshots_stream_in_many_views_take_turns_and_all_see_the_last(qtbot, wide_area):
    run, views = Run(OPENING), wide_area.views.values()
    for step in range(1, 6):
        run.advance(1)
        wide_area.show_run(snapshot(run))
        assert sum(step in view.told for view in views) == (6 if step == 1 else 3)
    assert all(4 in view.told or 5 in view.told for view in views)
    qtbot.waitUntil(lambda: all(view.told[-1] == 5 for view in views))


def test_looking_back_leaves_no_view_behind(wide_area):
    run = Run(OPENING)
    for _ in range(2):
        run.advance(1)
        wide_area.show_run(snapshot(run))
    wide_area.look_back(run.record(0))
    assert all(view.told[-2:] == [2, "back to 0"] for view in wide_area.views.values())


def test_the_end_of_a_run_is_shown_everywhere_at_once(wide_area):
    run = Run(OPENING)
    wide_area.show_run(snapshot(run))
    run.advance(1000)
    assert run.outcome
    wide_area.show_run(snapshot(run))
    assert all(view.told[-2:] == [run.steps, "end"] for view in wide_area.views.values())


@pytest.mark.parametrize("size", [(640, 480), (760, 700), (1300, 900)])
def test_all_tabs_are_of_views_in_one_place_also_when_laid_out_before_it_is_shown(qtbot, size):
    names = ("loss", "weights", "weight_space", "fit", "neuron_picture", "this_step")
    area = PlotArea({name: Witness(name.capitalize()) for name in names})
    qtbot.addWidget(area)
    area.lay_out()
    area.resize(*size)
    area.show()
    qtbot.waitExposed(area)
    titles = {dock.windowTitle(): dock for dock in area.docks.values()}
    for row in (row for row in area.findChildren(QTabBar) if row.isVisible() and row.count()):
        first, *others = (titles[row.tabText(at)] for at in range(row.count()))
        assert set(area.tabifiedDockWidgets(first)) == set(others)
