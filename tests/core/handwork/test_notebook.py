"""What was worked out is kept blank by blank, and a report can have it."""

from support.problems import descent, equation

from neuron_gui import Run
from neuron_gui.core.handwork import hand_work
from neuron_gui.core.handwork.notebook import Notebook
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.notebook import worked_out
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.payload import report_of

NOON = "2026-11-29T12:00:00Z"


def test_attempts_are_counted_until_the_number_is_right_or_shown():
    z, a, e, *_ = hand_work(Run(equation(weights=[1, 2], strategy=descent(1e-6))), 0).blanks
    book = Notebook()
    assert not book.answer(0, e, 812, NOON).right
    assert book.answer(0, e, -812, NOON).right
    assert not book.answer(0, e, 5, NOON).right  # judged, but the blank is settled
    book.answer(0, z, 1, NOON)
    book.show(0, z)
    book.show(0, a)
    assert [(entry.key, entry.typed, entry.attempts, entry.right, entry.shown) for entry in book] == [
        ("e", -812, 2, True, False),
        ("z", 1, 1, False, True),
        ("a", None, 0, False, True),
    ]
    found = worked_out(book)
    assert [(answer.question, answer.prediction, answer.happened, answer.right) for answer in found] == [
        ("e of step 0, sample 1", -812, -812, True),
        ("z of step 0, sample 1", 1, 680, False),
        ("a of step 0, sample 1", None, None, None),
    ]
    assert {(answer.lesson, answer.step) for answer in found} == {("Worked out by hand", 1)}
    run = Run(equation())
    told = page(Content(report_of([run], "0.1.0", "", "", found), [run], "mine.html"))
    assert "<h4>e of step 0, sample 1</h4>" in told  # and not “Step 1: e of step 0”


def test_another_runs_number_is_another_blank():
    book, other = Notebook(), hand_work(Run(equation(weights=[2, 2], strategy=descent(1e-6))), 0).blanks[0]
    z = hand_work(Run(equation(weights=[1, 2], strategy=descent(1e-6))), 0).blanks[0]
    book.answer(0, z, 680, NOON)
    assert book.of(0, z).right
    assert book.of(0, other).typed is None
