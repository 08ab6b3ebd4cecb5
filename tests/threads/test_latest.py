"""Of several questions asked while one is answered, only the last is put, and what is unwanted ends."""

import threading

import pytest

from neuron_gui.threads.latest import Latest


@pytest.fixture
def latest(qtbot):
    return Latest()


class Slow:
    """Work that goes on until it is let go or nobody wants it."""

    def __init__(self, answer):
        self.answer, self.begun, self.let_go = answer, threading.Event(), threading.Event()

    def __call__(self, tell):
        self.begun.set()
        while not self.let_go.wait(0.001):
            tell(0.5)
        return self.answer


def test_of_what_is_asked_meanwhile_only_the_last_is_answered(qtbot, latest):
    answers, done, slow = [], [], Slow("first")
    latest.answered.connect(answers.append)
    latest.ask(slow)
    for name in ("second", "third", "fourth"):
        latest.ask(lambda tell, name=name: done.append(name) or name)
    slow.let_go.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert answers == ["first", "fourth"]
    assert done == ["fourth"]


def test_what_is_asked_at_once_does_not_wait_for_what_nobody_wants_any_more(qtbot, latest):
    slow = Slow("never")
    latest.ask(slow)
    assert slow.begun.wait(5)
    with qtbot.waitSignal(latest.answered) as answered:
        latest.ask(lambda tell: "soon", at_once=True)
    assert answered.args == ["soon"]
    assert not latest.busy


def test_what_was_dropped_is_not_answered(qtbot, latest):
    slow = Slow("never")
    latest.ask(slow)
    latest.ask(lambda tell: "neither")
    with qtbot.assertNotEmitted(latest.answered):
        latest.drop()
        qtbot.waitUntil(lambda: not latest.busy)


def test_a_failure_is_told_and_the_next_question_answered(qtbot, latest):
    def fail(tell):
        raise ZeroDivisionError("no way")

    with qtbot.captureExceptions() as caught:
        latest.ask(fail)
        qtbot.waitUntil(lambda: not latest.busy)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    with qtbot.waitSignal(latest.answered) as answered:
        latest.ask(lambda tell: 7)
    assert answered.args == [7]
