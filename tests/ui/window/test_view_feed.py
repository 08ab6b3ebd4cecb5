"""The feed shows each view that can be seen what is in sight of the run, and nothing to the others."""

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from neuron_gui import Run, resources
from neuron_gui.core import input_scaling
from neuron_gui.core.dataset import scaled
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import Outlook
from neuron_gui.ui.plots.view import View
from neuron_gui.ui.window import view_feed
from neuron_gui.ui.window.stage import Stage
from neuron_gui.ui.window.view_feed import ViewFeed

OPENING = resources.preset("opening")


class Witness(View):
    """Remembers what it was told."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.told: list[object] = []

    def begin_run(self, snapshot: Snapshot) -> None:
        self.told.append("begin")

    def show_run(self, snapshot: Snapshot) -> None:
        self.told.append(snapshot.last.step)
        if snapshot.outcome:
            self.told.append("end")

    def look_back(self, record):
        self.told.append(f"back to {record.step}")


def snapshot(run: Run, number: int = 1) -> Snapshot:
    return Snapshot.of(number, run, Outlook())


@pytest.fixture
def area(qtbot):
    area = Stage()
    area.take_views({name: Witness(name.capitalize()) for name in ("loss", "weights", "fit")})
    qtbot.addWidget(area)
    area.resize(700, 500)
    area.arrange(2, 1)
    area.show()
    qtbot.waitExposed(area)
    return area


@pytest.fixture
def feed(area):
    return ViewFeed(area)


def test_of_many_samples_each_view_hears_in_a_turn_of_its_own(qtbot, area, feed, monkeypatch):
    monkeypatch.setattr(view_feed, "is_large", lambda _: True)
    run, views = Run(OPENING), [area.views["loss"], area.views["weights"]]
    heard = []

    def hear(_):
        heard.append([bool(each.told) for each in views])
        QTimer.singleShot(0, lambda: heard.append("an event"))

    for view in views:
        monkeypatch.setattr(view, "begin_run", hear)
    feed.begin_run(snapshot(run), None)
    feed.show_run(snapshot(run))
    QApplication.processEvents()
    assert not heard  # while all else that another run brings is painted
    run.advance(2)
    feed.show_run(snapshot(run))
    qtbot.waitUntil(lambda: all(view.told == [2] for view in views))
    assert heard[:3] == [[False, False], "an event", [True, False]]
    monkeypatch.setattr(view_feed, "is_large", lambda _: False)
    feed.begin_run(snapshot(run, 2), None)
    feed.show_run(snapshot(run, 2))
    assert all(view.told == [2, 2] for view in views)


def test_the_views_leave_it_to_the_run_to_measure_the_samples(qtbot, used_window, monkeypatch):
    def measured(*_):
        assert threading.current_thread() is not threading.main_thread()
        return scaled(*_)

    monkeypatch.setattr(input_scaling, "scaled", measured)
    with qtbot.waitSignal(used_window.trainer.changed):
        used_window.document.open(resources.preset("penguins").with_value("scaling", "standardize"), None)
    for name in used_window.stage.views:
        used_window.feed.show_unseen(name)
    assert used_window.weights_view.raw_line.text()


def test_a_view_behind_another_tab_is_told_nothing_until_it_comes_to_the_front(qtbot, area, feed):
    assert area.in_sight == {"loss", "weights"}
    run = Run(OPENING)
    feed.begin_run(snapshot(run), None)
    feed.show_run(snapshot(run))
    run.advance(2)
    feed.show_run(snapshot(run))
    assert area.views["loss"].told == ["begin", 0, 2]
    assert area.views["fit"].told == []
    area.show_view("fit")
    qtbot.waitUntil(lambda: area.views["fit"].told == ["begin", 2])
    run.advance(1)
    feed.show_run(snapshot(run))
    assert area.views["weights"].told == ["begin", 0, 2]
    area.show_view("weights")
    qtbot.waitUntil(lambda: area.views["weights"].told == ["begin", 0, 2, 3])


def test_a_view_that_comes_to_the_front_shows_the_step_that_is_looked_back_at(qtbot, area, feed):
    run = Run(OPENING)
    run.advance(5)
    feed.begin_run(snapshot(run), None)
    feed.show_run(snapshot(run))
    feed.look_back(run.record(3))
    area.show_view("fit")
    qtbot.waitUntil(lambda: area.views["fit"].told == ["begin", 5, "back to 3"])


def test_a_view_may_go_out_of_sight_while_another_one_is_shown(area, feed, monkeypatch):
    run = Run(OPENING)
    feed.begin_run(snapshot(run), None)
    for view in area.views.values():
        monkeypatch.setattr(view, "show_overlays", lambda *_: area.close_view("loss"))
    feed.show_run(snapshot(run))
    assert "loss" not in area.in_sight
    assert area.views["weights"].told[:2] == ["begin", 0]


def test_every_run_is_begun_once_in_each_view_and_its_end_is_told(area, feed):
    run = Run(OPENING)
    run.advance(1000)
    for number in (1, 2):
        feed.begin_run(snapshot(run, number), None)
        feed.show_run(snapshot(run, number))
    assert area.views["loss"].told == 2 * ["begin", run.steps, "end"]


@pytest.fixture
def wide_area(qtbot):
    """Return an area with six views in sight."""
    names = ("loss", "weights", "fit", "weight_space", "neuron_picture", "this_step")
    area = Stage()
    area.take_views({name: Witness(name) for name in names})
    qtbot.addWidget(area)
    area.resize(1600, 900)
    area.arrange(3, 2)
    area.show()
    qtbot.waitExposed(area)
    qtbot.waitUntil(lambda: area.in_sight == set(names))
    return area


@pytest.fixture
def wide_feed(wide_area):
    return ViewFeed(wide_area)


def test_while_snapshots_stream_in_many_views_take_turns_and_all_see_the_last(qtbot, wide_area, wide_feed):
    run, views = Run(OPENING), wide_area.views.values()
    for step in range(1, 6):
        run.advance(1)
        wide_feed.show_run(snapshot(run))
        assert sum(step in view.told for view in views) == (6 if step == 1 else 3)
    assert all(4 in view.told or 5 in view.told for view in views)
    qtbot.waitUntil(lambda: all(view.told[-1] == 5 for view in views))


def test_looking_back_leaves_no_view_behind(wide_area, wide_feed):
    run = Run(OPENING)
    for _ in range(2):
        run.advance(1)
        wide_feed.show_run(snapshot(run))
    wide_feed.look_back(run.record(0))
    assert all(view.told[-2:] == [2, "back to 0"] for view in wide_area.views.values())


def test_the_end_of_a_run_is_shown_everywhere_at_once(wide_area, wide_feed):
    run = Run(OPENING)
    wide_feed.show_run(snapshot(run))
    run.advance(1000)
    assert run.outcome
    wide_feed.show_run(snapshot(run))
    assert all(view.told[-2:] == [run.steps, "end"] for view in wide_area.views.values())
