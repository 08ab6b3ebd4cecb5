"""The plot area feeds the views that can be seen, and puts each in its place."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton

from neuron_gui import Experiment, Run, resources
from neuron_gui.core.outlook import Outlook
from neuron_gui.training import Snapshot
from neuron_gui.ui.plot_area import PlotArea
from neuron_gui.ui.view import View

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
def test_a_wide_area_shows_more_at_once(area, width, in_front):
    area.resize(width, 600)
    area.lay_out(QSize(width, 600))
    assert shown(area) == in_front


def test_a_view_floats_and_closes_by_its_heading(qtbot, area):
    floats, closes = area.views["loss"].heading.findChildren(QToolButton)
    floats.click()
    assert area.docks["loss"].isFloating()
    floats.click()
    assert not area.docks["loss"].isFloating()
    closes.click()
    qtbot.waitUntil(lambda: "loss" not in shown(area))
    area.lay_out(QSize(700, 500))
    assert "loss" in shown(area)
