"""Worksheets of any experiment: laid out, written in every format, and read back."""

from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.problems import experiments

from neuron_gui import Run
from neuron_gui.core.handwork import hand_work
from neuron_gui.core.message import RefusalError
from neuron_gui.core.worksheets.gift import gift
from neuron_gui.core.worksheets.moodle import quiz
from neuron_gui.core.worksheets.page import key_page, page
from neuron_gui.core.worksheets.questions import questions
from neuron_gui.core.worksheets.sheet import Steps, sheet
from neuron_gui.ui.worksheets import paper


@settings(max_examples=size(500, 5))
@given(experiments(), st.integers(0, 3), st.integers(0, 2))
def test_any_experiments_steps_make_a_worksheet(qapp, experiment, first, more):
    try:
        made = sheet(experiment, Steps(first, first + more))
    except RefusalError:  # it ends before, or its numbers have left all bounds
        run = Run(experiment)
        run.advance(first + more)
        assert (
            run.steps < first + more or hand_work(run, first) is None or hand_work(run, first + more) is None
        )
        return
    assert [line.number for line in made.lines] == [*range(1, len(made.lines) + 1)]
    for line in made.lines:
        assert line.blank.answer.accepts(line.blank.value)
        assert line.answer and line.engine
    alone = sheet(experiment, Steps(first, first + more), chained=False)
    asked = list(questions([alone], str))
    assert len(asked) == len(alone.lines)
    assert len(ET.fromstring(quiz(asked, made.title, str).encode()).findall("question")) > len(asked)
    assert gift(asked, made.title, str).count("{#\n") == len(asked)
    assert page([made], str).count("<input") == len(made.lines) + 1
    assert key_page([made], str).count("<tr>") == len(made.lines) + len(made.steps)
    pages = paper.sheet_pages([made], str) + paper.key_pages([made], str)
    assert all(y + row.height <= paper.HEIGHT - paper.MARGIN for each in pages for y, row in each.rows)
