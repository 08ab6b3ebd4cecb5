"""Long work beside the window: one answer, in the window's thread, and no thread left running."""

import subprocess
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Slot

from neuron_gui.threads.job import Job


class Owner(QObject):
    """Writes down every signal of a job, and whether it came in the window's thread."""

    def __init__(self, work):
        super().__init__()
        self.heard, self.threads = [], set()
        self.job = Job(work)
        self.job.done.connect(self.hear_done)
        self.job.failed.connect(self.hear_failed)
        self.job.cancelled.connect(self.hear_cancelled)
        self.job.progressed.connect(self.hear_progress)
        self.destroyed.connect(self.job.cancel)

    def _hear(self, *what):
        self.heard.append(what)
        self.threads.add(QThread.currentThread() is self.thread())

    @Slot(object)
    def hear_done(self, result):
        self._hear("done", result)

    @Slot(object)
    def hear_failed(self, error):
        self._hear("failed", error)

    @Slot()
    def hear_cancelled(self):
        self._hear("cancelled")

    @Slot(float)
    def hear_progress(self, part):
        self._hear("progressed", part)


class UntilCancelled:
    """Work that goes on until it is cancelled."""

    def __init__(self):
        self.going, self.ended = threading.Event(), threading.Event()

    def __call__(self, tell):
        try:
            while True:
                tell(0.5)
                self.going.set()
        finally:
            self.ended.set()


def test_the_result_comes_in_the_windows_thread(qtbot):
    worked_in = []
    owner = Owner(lambda tell: worked_in.append(QThread.currentThread()) or 42)
    with qtbot.waitSignal(owner.job.done):
        owner.job.start()
    assert owner.heard == [("done", 42)]
    assert owner.threads == {True}
    assert worked_in != [owner.thread()]
    assert owner.job.isFinished()


def test_progress_comes_before_the_result_and_is_not_more_than_a_window_can_show(qtbot):
    def work(tell):
        for i in range(10_000):
            tell(i / 10_000)

    owner = Owner(work)
    with qtbot.waitSignal(owner.job.done):
        owner.job.start()
    *progress, last = owner.heard
    assert last == ("done", None)
    assert progress[0] == ("progressed", 0.0)
    assert len(progress) < 100
    assert owner.threads == {True}


def test_what_goes_wrong_is_told_with_its_place(qtbot):
    def work(tell):
        raise ValueError("no such luck")

    owner = Owner(work)
    with qtbot.waitSignal(owner.job.failed):
        owner.job.start()
    ((what, error),) = owner.heard
    assert (what, str(error)) == ("failed", "no such luck")
    assert error.__traceback__.tb_next.tb_frame.f_code.co_name == "work"


def test_cancelling_ends_the_work_where_it_is(qtbot):
    work = UntilCancelled()
    owner = Owner(work)
    owner.job.start()
    assert work.going.wait(5)
    with qtbot.waitSignal(owner.job.cancelled):
        owner.job.cancel()
    assert owner.heard[-1] == ("cancelled",)
    assert {what for what, *_ in owner.heard} <= {"progressed", "cancelled"}
    assert work.ended.is_set()


def test_a_result_that_comes_too_late_is_dropped(qtbot):
    owner = Owner(lambda tell: 42)
    owner.job.start()
    owner.job.wait()  # the result is there, and not told yet
    with qtbot.waitSignal(owner.job.cancelled):
        owner.job.cancel()
    assert owner.heard == [("cancelled",)]


def test_an_owner_may_die_while_its_job_runs(qtbot):
    work = UntilCancelled()
    owner = Owner(work)
    owner.job.start()
    assert work.going.wait(5)
    owner.deleteLater()
    del owner
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert work.ended.wait(5)


def test_an_ended_job_does_not_keep_its_result(qtbot):
    class Large:
        pass

    job = Job(lambda tell: Large())
    with qtbot.waitSignal(job.done) as caught:
        job.start()
    result = weakref.ref(caught.args[0])
    assert result() is not None
    caught.args = None
    assert result() is None


@pytest.mark.parametrize("end", ["", "raise SystemExit(3)", "1 / 0"])
def test_a_program_that_ends_meanwhile_waits_for_the_thread(end):
    """Qt aborts a program that deletes a running thread."""
    program = f"""
import threading
from PySide6.QtCore import QCoreApplication
from neuron_gui.threads import job
from neuron_gui.threads.job import Job
app = QCoreApplication([])
going = threading.Event()
def work(tell):
    while True:
        going.set()
        tell(0.0)
job = Job(work)
job.start()
going.wait()
{end}
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30)
    assert ended.returncode == {"": 0, "raise SystemExit(3)": 3, "1 / 0": 1}[end]
    assert "QThread" not in ended.stderr
