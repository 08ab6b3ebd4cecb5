import numpy as np
import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from support import assert_same_curves, no_training_thread, training_threads

from neuron_gui import Run, resources, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.history import Curves
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.situation import LARGE
from neuron_gui.threads.training import AS_FAST_AS_POSSIBLE, CHUNK_SECONDS, Inquiry, Trainer

OPENING = resources.preset("opening")
LONG = OPENING.with_values(
    [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
)


@pytest.fixture
def trainer(qtbot):
    trainer = Trainer()
    yield trainer
    trainer.close()
    assert no_training_thread()


def load(qtbot, trainer, experiment):
    with qtbot.waitSignal(trainer.changed):
        trainer.load(experiment)
    return trainer.snapshot


def run_to_end(qtbot, trainer):
    with qtbot.waitSignal(trainer.playing_changed, check_params_cb=lambda playing: not playing):
        trainer.play()
    return trainer.snapshot


# --- A run in the thread is the run of the core ---------------------------------------------------


@pytest.mark.parametrize("name", resources.preset_names())
@pytest.mark.parametrize("speed", [5_000.0, AS_FAST_AS_POSSIBLE])
def test_every_preset_ends_as_without_a_window_bit_for_bit(qtbot, trainer, name, speed):
    experiment = resources.preset(name).with_value("stop.max_steps", 1000)
    run = simulate(experiment)
    load(qtbot, trainer, experiment)
    trainer.speed = speed
    snapshot = run_to_end(qtbot, trainer)
    assert (snapshot.outcome, snapshot.last, snapshot.best) == (run.outcome, run.last, run.best)
    assert_same_curves(snapshot.curves, run.curves())


def test_a_long_run_in_many_chunks_has_the_bins_of_the_core(qtbot, trainer):
    experiment = LONG.with_value("stop.max_steps", 300_000)
    load(qtbot, trainer, experiment)
    trainer.speed = AS_FAST_AS_POSSIBLE
    assert_same_curves(run_to_end(qtbot, trainer).curves, simulate(experiment).curves())


def test_pauses_and_single_steps_on_the_way_change_no_record(qtbot, trainer):
    experiment = LONG.with_value("stop.max_steps", 100_000)
    load(qtbot, trainer, experiment)
    trainer.speed = 2_000.0
    for _ in range(3):
        with qtbot.waitSignal(trainer.changed):
            trainer.play()
        trainer.pause()
        with qtbot.waitSignal(trainer.changed):
            trainer.step()
    assert not trainer.ended
    trainer.speed = AS_FAST_AS_POSSIBLE
    assert_same_curves(run_to_end(qtbot, trainer).curves, simulate(experiment).curves())


def test_loading_shows_record_0_and_waits(qtbot, trainer):
    snapshot = load(qtbot, trainer, OPENING)
    assert (snapshot.steps, snapshot.outcome, snapshot.last) == (0, None, Run(OPENING).last)
    assert not trainer.playing
    assert not trainer.ended


def test_what_crosses_the_threads_cannot_be_changed(qtbot, trainer):
    curves = load(qtbot, trainer, OPENING).curves
    with pytest.raises(ValueError, match="read-only"):
        curves.low[0, 0] = 1.0
    with pytest.raises(ValueError, match="read-only"):
        curves.high[0, 0] = 1.0


# --- Step and pause -------------------------------------------------------------------------------


def test_every_step_asked_for_is_made(qtbot, trainer):
    load(qtbot, trainer, OPENING)
    for _ in range(5):
        trainer.step()
    qtbot.waitUntil(lambda: trainer.snapshot.steps == 5)
    assert trainer.snapshot.last == simulate(OPENING).record(5)


def test_no_step_while_playing_nor_after_the_end(qtbot, trainer):
    load(qtbot, trainer, LONG)
    trainer.speed = 1e-6
    trainer.play()
    qtbot.waitUntil(lambda: trainer.snapshot.steps == 1)  # one step at once, the next in twelve days
    trainer.step()
    trainer.pause()
    with qtbot.waitSignal(trainer.changed):
        trainer.step()
    assert trainer.snapshot.steps == 2

    load(qtbot, trainer, OPENING.with_value("stop.max_steps", 1))
    run_to_end(qtbot, trainer)
    with qtbot.assertNotEmitted(trainer.changed):
        trainer.step()
        trainer.play()
        assert not trainer.playing
    assert trainer.snapshot.steps == 1


def test_pausing_asks_for_no_more_steps(qtbot, trainer):
    load(qtbot, trainer, LONG)
    trainer.speed = AS_FAST_AS_POSSIBLE
    with qtbot.waitSignal(trainer.changed):
        trainer.play()
    with qtbot.waitSignal(trainer.playing_changed, check_params_cb=lambda playing: not playing):
        trainer.pause()
    with qtbot.waitSignal(trainer.changed):
        trainer.step()  # answered after whatever was still under way
    steps = trainer.snapshot.steps
    with qtbot.waitSignal(trainer.changed):
        trainer.step()
    assert trainer.snapshot.steps == steps + 1


# --- Speed: steps are earned by time, asked for in whole numbers, one request at a time -----------


class Ticking:
    """A trainer whose clock, and whose worker, do only what the test says."""

    def __init__(self, trainer, monkeypatch):
        self.trainer, self.now, self.asked = trainer, 100.0, []
        monkeypatch.setattr("neuron_gui.threads.training.perf_counter", lambda: self.now)
        trainer._advance.disconnect()
        trainer._advance.connect(lambda steps, seconds: self.asked.append((steps, seconds)))
        trainer._clock.setInterval(10**6)

    def tick(self, seconds):
        """Return the steps asked for after so much time."""
        self.asked.clear()
        self.now += seconds
        self.trainer._tick()
        return [steps for steps, _ in self.asked]

    def answer(self):
        self.trainer._waiting = 0


@pytest.fixture
def ticking(qtbot, trainer, monkeypatch):
    load(qtbot, trainer, LONG)
    return Ticking(trainer, monkeypatch)


def test_the_first_step_comes_at_once_and_then_as_many_as_time_has_earned(ticking):
    ticking.trainer.speed = 10.0
    ticking.trainer.play()
    steps = []
    for seconds in (0.0, 0.0625, 0.0625, 0.25, 0.0625):
        steps.append(ticking.tick(seconds))
        ticking.answer()
    # 1; 0.625; 1.25; 0.25 + 2.5; 0.75 + 0.625
    assert steps == [[1], [], [1], [2], [1]]


@pytest.mark.parametrize("speed", [1.0, 30.0, 200.0, 1_000.0, 100_000.0])
def test_a_minute_brings_a_minutes_worth_of_steps(ticking, speed):
    ticking.trainer.speed = speed
    ticking.trainer.play()
    total = 0
    for _ in range(60 * 64):
        total += sum(ticking.tick(1 / 64))
        ticking.answer()
    assert total == pytest.approx(60 * speed + 1, abs=1)


def test_nothing_more_is_asked_for_before_the_answer_has_come(ticking):
    ticking.trainer.speed = 1_000.0
    ticking.trainer.play()
    assert ticking.tick(0.0) == [1]
    assert ticking.tick(0.5) == []
    assert ticking.tick(0.5) == []
    ticking.answer()
    assert ticking.tick(0.0) == [1000]


def test_as_fast_as_it_goes_asks_for_all_and_bounds_the_time(ticking):
    ticking.trainer.speed = AS_FAST_AS_POSSIBLE
    ticking.trainer.play()
    assert ticking.tick(0.0) == [MAX_STEPS]
    assert ticking.asked == [(MAX_STEPS, CHUNK_SECONDS)]
    ticking.answer()
    assert ticking.tick(0.0) == [MAX_STEPS]  # even where the clock is coarse


def test_no_steps_are_earned_during_a_pause(ticking):
    ticking.trainer.speed = 10.0
    ticking.trainer.play()
    assert ticking.tick(0.0) == [1]
    ticking.answer()
    ticking.trainer.pause()
    ticking.now += 3600.0
    ticking.trainer.play()
    assert ticking.tick(0.0) == [1]


# --- Another experiment, and changes on the way ---------------------------------------------------


def test_an_answer_of_the_run_before_is_not_shown(qtbot, trainer):
    load(qtbot, trainer, LONG)
    trainer.speed = AS_FAST_AS_POSSIBLE
    with qtbot.waitSignal(trainer.changed):
        trainer.play()
    shown = []
    trainer.changed.connect(lambda snapshot: shown.append(snapshot.experiment))
    trainer._tick()  # so that a chunk of the old run is under way for certain
    with qtbot.waitSignal(trainer.changed):
        trainer.load(OPENING)
    assert set(map(id, shown)) == {id(OPENING)}
    with qtbot.waitSignal(trainer.changed):
        trainer.step()  # answers still match their requests
    assert trainer.snapshot.steps == 1
    assert not trainer._waiting


def test_loading_many_times_in_a_row_shows_the_last_alone(qtbot, trainer):
    shown = []
    trainer.changed.connect(lambda snapshot: shown.append(snapshot.experiment.seed))
    for seed in range(20):
        trainer.load(OPENING.with_value("seed", seed))
    qtbot.waitUntil(lambda: not trainer._waiting)
    assert shown == [19]


def test_a_change_takes_effect_at_the_next_step_bit_for_bit(qtbot, trainer):
    load(qtbot, trainer, OPENING)
    for _ in range(3):
        trainer.step()
    trainer.change("strategy.learning_rate", 2e-6)
    trainer.change("stop.tolerance", 0.25)
    trainer.step()
    qtbot.waitUntil(lambda: trainer.snapshot.steps == 4)
    assert trainer.snapshot.experiment.strategy.learning_rate == 2e-6
    trainer.speed = AS_FAST_AS_POSSIBLE
    snapshot = run_to_end(qtbot, trainer)

    run = Run(OPENING)
    run.advance(3)
    run.change("strategy.learning_rate", 2e-6)
    run.change("stop.tolerance", 0.25)
    run.advance(1000)
    assert (snapshot.outcome, snapshot.last, snapshot.best) == (run.outcome, run.last, run.best)
    assert_same_curves(snapshot.curves, run.curves())


def test_a_change_while_playing_is_one_journal_entry_that_replays_the_run(qtbot, trainer):
    load(qtbot, trainer, LONG)
    trainer.speed = AS_FAST_AS_POSSIBLE
    with qtbot.waitSignal(trainer.changed):
        trainer.play()
    trainer.change("strategy.learning_rate", 3e-12)
    for _ in range(3):
        with qtbot.waitSignal(trainer.changed):
            pass
    trainer.pause()
    qtbot.waitUntil(lambda: not trainer._waiting)
    (change,) = trainer._worker._run.journal
    assert (change.path, change.value) == ("strategy.learning_rate", 3e-12)
    assert 0 < change.step < trainer.snapshot.steps
    replay = Run(LONG, [JournalEntry(change.step, "strategy.learning_rate", 3e-12)])
    replay.advance(trainer.snapshot.steps)
    assert_same_curves(trainer.snapshot.curves, replay.curves())


def test_a_change_that_comes_too_late_is_no_fault(qtbot, trainer):
    load(qtbot, trainer, OPENING.with_value("stop.max_steps", 5))
    snapshot = run_to_end(qtbot, trainer)
    with qtbot.waitSignal(trainer.changed), qtbot.assertNotEmitted(trainer.failed):
        trainer.change("strategy.learning_rate", 1.0)
    assert trainer.snapshot.last == snapshot.last
    assert trainer.snapshot.outcome == "max_steps"


# --- When something fails -------------------------------------------------------------------------


def broken(*_: object) -> None:
    raise MemoryError("no room for this")


def test_a_step_that_fails_is_reported_and_the_next_experiment_works(qtbot, trainer, monkeypatch):
    load(qtbot, trainer, OPENING)
    with monkeypatch.context() as patch:
        patch.setattr(Run, "advance", broken)
        with qtbot.waitSignal(trainer.failed) as failed:
            trainer.play()
    assert "no room for this" in failed.args[0]
    qtbot.waitUntil(lambda: not trainer.playing)
    load(qtbot, trainer, OPENING)
    trainer.speed = AS_FAST_AS_POSSIBLE
    assert run_to_end(qtbot, trainer).outcome == "solved"


def test_an_experiment_that_cannot_be_loaded_is_reported_and_the_next_one_works(qtbot, trainer, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("neuron_gui.threads.training.Run", broken)
        with qtbot.waitSignal(trainer.failed) as failed:
            trainer.load(OPENING)
    assert "no room for this" in failed.args[0]
    with qtbot.waitSignals([trainer.playing_changed, trainer.playing_changed]):
        trainer.play()  # there is nothing to play
    assert not trainer.playing
    trainer.step()
    trainer.change("strategy.learning_rate", 1.0)
    load(qtbot, trainer, OPENING)
    trainer.speed = AS_FAST_AS_POSSIBLE
    assert run_to_end(qtbot, trainer).outcome == "solved"


# --- The thread -----------------------------------------------------------------------------------


def test_closing_during_a_run_ends_the_thread(qtbot):
    trainer = Trainer()
    load(qtbot, trainer, LONG)
    trainer.speed = AS_FAST_AS_POSSIBLE
    with qtbot.waitSignal(trainer.changed):
        trainer.play()
    assert len(training_threads()) == 1
    trainer._tick()
    trainer.close()
    assert not trainer.playing
    assert no_training_thread()


def test_closing_right_after_making_or_loading_ends_the_thread(qtbot):
    Trainer().close()
    trainer = Trainer()
    trainer.load(LONG)
    trainer.close()
    trainer.close()
    assert no_training_thread()


def test_fifty_runs_need_no_more_threads_and_clocks_than_one(qtbot, trainer):
    trainer.speed = AS_FAST_AS_POSSIBLE
    before = len(trainer.findChildren(QObject))
    for seed in range(50):
        load(qtbot, trainer, OPENING.with_value("seed", seed))
        assert run_to_end(qtbot, trainer).last == simulate(OPENING.with_value("seed", seed)).last
    assert len(training_threads()) == 1
    assert len(trainer.findChildren(QThread)) == 1
    assert len(trainer.findChildren(QTimer)) == 1
    assert len(trainer.findChildren(QObject)) == before
    assert not trainer._waiting


def test_the_worker_lives_on_the_training_thread_alone(qtbot, trainer, monkeypatch):
    threads = []
    monkeypatch.setattr(Snapshot, "of", lambda *_: threads.append(QThread.currentThread()))
    trainer.load(OPENING)
    qtbot.waitUntil(lambda: not trainer._waiting)
    assert [thread.objectName() for thread in threads] == ["training"]


def test_of_many_samples_record_0_comes_first_and_what_is_known_after_it(qtbot, trainer):
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(LARGE + 1, 1))
    many = OPENING.with_value("strategy.learning_rate", 0.1).replaced(
        data=Data(inputs=inputs, targets=2 * inputs[:, 0])
    )
    snapshots = []
    trainer.changed.connect(snapshots.append)
    trainer.load(many)
    qtbot.waitUntil(lambda: len(snapshots) == 2, timeout=20_000)
    first, second = snapshots
    assert (first.steps, first.known, second.steps) == (0, None, 0)
    assert second.known == theory(many)
    assert str(second.verdict.sentence).startswith("Will converge in about")


def test_curves_are_bounded_however_long_a_run(qtbot, trainer):
    load(qtbot, trainer, LONG)
    trainer.speed = AS_FAST_AS_POSSIBLE
    trainer.play()
    qtbot.waitUntil(lambda: trainer.snapshot.steps > 100_000, timeout=20_000)
    curves = trainer.snapshot.curves
    assert isinstance(curves, Curves)
    assert curves.low.shape[1] <= 1024
    assert curves.width > 64
    assert np.isfinite(curves.low).all()


# --- Replays --------------------------------------------------------------------------------------


@pytest.fixture
def long_run(qtbot, trainer):
    """Return how many steps were made of a run whose replay takes many slices."""
    load(qtbot, trainer, LONG)
    trainer.speed = AS_FAST_AS_POSSIBLE
    trainer.play()
    qtbot.waitUntil(lambda: trainer.snapshot.steps > 3_000_000, timeout=20_000)
    trainer.pause()
    qtbot.waitUntil(lambda: not trainer._waiting)
    return trainer.snapshot.steps


def test_a_slow_window_is_not_drowned_in_curves_but_asks_for_them_one_by_one(qtbot, trainer, long_run):
    """Whatever is asked meanwhile is answered after one slice at most, not after the whole replay."""
    came = []

    def draw(curves):
        came.append(curves.last)
        QThread.msleep(100)  # a window that is slower than the replay
        if len(came) == 1:
            inquiry.ask(lambda run: "answer")

    trainer.detailed.connect(draw)
    inquiry = Inquiry(trainer, trainer)
    inquiry.answered.connect(came.append)
    trainer.replay(0, long_run)
    qtbot.waitUntil(lambda: "answer" in came, timeout=20_000)
    assert came.index("answer") <= 2


def test_of_several_parts_asked_for_at_once_the_last_is_replayed_whole(qtbot, trainer, long_run):
    came = []
    trainer.detailed.connect(came.append)
    for first in range(50):
        trainer.replay(first, 1_000_000 + first)
    qtbot.waitUntil(lambda: bool(came) and came[-1].last == 1_000_049, timeout=20_000)
    assert {curves.first for curves in came} == {49}


def test_what_was_to_be_asked_of_the_run_before_is_not_asked_of_the_next(qtbot, trainer, long_run):
    asked = []
    inquiry = Inquiry(trainer, trainer)
    for number in range(2):  # the second waits until the first is answered
        inquiry.ask(lambda run, number=number: asked.append((number, run.steps)))
    trainer.replay(0, long_run)
    trainer.replay(0, 10)
    details = []
    trainer.detailed.connect(details.append)
    trainer.load(OPENING)
    qtbot.waitUntil(lambda: not (trainer._waiting or trainer._asked or trainer._replaying))
    assert asked == [(0, long_run)]
    assert not details
