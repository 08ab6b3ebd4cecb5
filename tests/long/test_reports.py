"""Reports of any run are verified, every damage to them is found, and a whole class is marked."""

import re
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from long.share import size
from support.classroom import hand_in, own_report
from support.problems import experiments

from neuron_gui import Run
from neuron_gui.core.journal import live_options
from neuron_gui.core.message import RefusalError
from neuron_gui.core.reports.marking import marked, reports_in, with_copies
from neuron_gui.core.reports.payload import SCRIPT, read, report_of, to_script
from neuron_gui.core.reports.verifying import verify

VALUES = {"strategy.learning_rate": [1e-3, 0.25], "strategy.step": [0.5, 2.0], "stop.tolerance": [None, 0.2]}


@st.composite
def runs(draw):
    """Draw a run with changes on the way and forks."""
    run = Run(draw(experiments()))
    for _ in range(draw(st.integers(0, 3))):
        run.advance(draw(st.integers(0, 9)))
        if draw(st.booleans()):
            run = run.fork(draw(st.integers(0, run.steps)))
        names = sorted(live_options(run.current).keys() & VALUES.keys())
        if run.outcome is None and names:
            name = draw(st.sampled_from(names))
            run.change(name, draw(st.sampled_from(VALUES[name])))
    run.advance(draw(st.integers(0, 60)))
    return run


@settings(max_examples=size(1000, 40))
@given(runs(), st.data())
def test_a_report_of_any_run_is_verified_and_every_damage_to_a_number_is_found(run, data):
    text = to_script(report_of([run], "0.1.0"))
    assert str(verify(read(text)).sentence) == "verified: 1 run, bit for bit"
    numbers = [m for m in re.finditer(r'(?<![\w".])-?\d[\d.e+-]*(?![\w"])', text) if SCRIPT not in m[0]]
    number = data.draw(st.sampled_from(numbers))
    at = data.draw(st.sampled_from([m.start() for m in re.finditer(r"\d", number[0])])) + number.start()
    digit = int(text[at]) + data.draw(st.sampled_from([-1, 1]))
    assume(0 <= digit <= 9)
    damaged = text[:at] + str(digit) + text[at + 1 :]
    try:
        judgement = verify(read(damaged))
    except RefusalError:
        return
    assert not judgement.agrees, damaged[at - 40 : at + 20]
    assert str(judgement.sentence).startswith("differs: ")


def test_a_class_has_a_row_each_with_copies_and_broken_files(tmp_path, record_property):
    steps = size(10_000, 60)
    copied, broken = hand_in(tmp_path, size(200, 24), copies=size(5, 2), broken=10, steps=steps)
    rows = {row.file: row for row in with_copies(list(marked(reports_in(tmp_path), tmp_path)))}
    assert list(rows) == sorted(path.name for path in tmp_path.iterdir())
    assert {name: row.same_as for name, row in rows.items() if row.same_as} == {
        **dict(zip(copied[::2], copied[1::2], strict=True)),
        **dict(zip(copied[1::2], copied[::2], strict=True)),
    }
    for name, row in rows.items():
        assert (row.problem is not None) == (row.runs is None) == (name in broken)
        if name not in broken:
            assert (row.runs, row.verified) == (3, 3)
    own = own_report(Random(0), "Student 0", steps)
    row = rows["s000.report.html"]
    assert (row.author, row.steps, row.loss) == ("Student 0", own.runs[0].steps, own.runs[0].final.loss)
    assert (row.questions, row.notes) == (len(own.answers), len(own.notes))
    assert row.answered == sum(answer.prediction is not None for answer in own.answers)
    assert row.right == sum(answer.right is True for answer in own.answers)
    record_property("reports marked", len(rows))
    record_property("copies found", sum(bool(row.same_as) for row in rows.values()))
    record_property("broken files told", sum(row.problem is not None for row in rows.values()))
