"""Garbage: in the window's thread alone, between events, in time."""

import gc
import threading
import traceback
import weakref

import pytest
from PySide6.QtCore import QObject, Slot

from neuron_gui.threads import garbage
from neuron_gui.threads.job import Job


class Cycle:
    """Only a collection ends it."""

    def __init__(self):
        self.me = self


class Listener(QObject):
    """Lives in a cycle, as a window that has been closed does until that is collected."""

    def __init__(self, work):
        super().__init__()
        self.me = self
        self.job = Job(work)
        self.job.done.connect(self.take)

    @Slot(object)
    def take(self, _):
        [[] for _ in range(2 * gc.get_threshold()[0])]  # makes a collection due


def make_cycles(_=None):
    return [Cycle() for _ in range(3 * gc.get_threshold()[0])]


@pytest.fixture
def collections(qtbot):
    """Return how Python came to each collection that was not asked for by a test: thread and functions."""
    seen = []

    def notice(phase, _):
        if phase == "start":
            names = [frame.name for frame in traceback.extract_stack()]
            seen.append((threading.current_thread(), names))

    gc.callbacks.append(notice)
    yield seen
    gc.callbacks.remove(notice)


def test_it_is_collected_in_the_windows_thread_between_events_alone(qtbot, collections):
    listener = Listener(make_cycles)
    with qtbot.waitSignal(listener.job.done):
        listener.job.start()
    make_cycles()
    gone = weakref.ref(listener)
    del listener
    qtbot.waitUntil(lambda: gone() is None)
    assert collections
    for thread, names in collections:
        assert thread is threading.main_thread()
        assert names[-3:] == ["_collect", "collect_due", "notice"]


def test_python_does_not_begin_again_once_the_last_thread_has_ended(qtbot):
    """Or it collected at once, in the call that tells what came of it."""
    job = Job(make_cycles)
    with qtbot.waitSignal(job.done):
        job.start()
    assert not gc.isenabled()


def test_as_much_is_collected_as_is_due():
    gc.collect()
    assert gc.get_count()[0] <= gc.get_threshold()[0]
    cycle = weakref.ref(Cycle())
    garbage.collect_due()
    assert cycle() is not None
    make_cycles()
    garbage.collect_due()
    assert cycle() is None
