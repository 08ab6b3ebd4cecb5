"""Checkpoints stay few however long a run, and the one before a step is never far."""

from hypothesis import given
from hypothesis import strategies as st
from support.problems import endless, equation

from neuron_gui.core import checkpoints as module
from neuron_gui.core.checkpoints import Checkpoints
from neuron_gui.core.machine import Machine
from neuron_gui.core.records import Record


@given(st.integers(1, 300), st.integers(1, 9), st.integers(2, 6))
def test_they_are_few_and_the_one_before_is_near(steps, first_spacing, most):
    machine = Machine(equation(stop=endless(1000)))
    record = Record.of(0, machine.table[:, 0])
    before = module.FIRST_SPACING, module.MOST
    module.FIRST_SPACING, module.MOST = first_spacing, most
    try:
        kept = Checkpoints(work_a_step=1)
        kept.offer(machine, record)
        while machine.step < steps:
            machine.advance(min(kept.to_next(machine.step), steps - machine.step))
            kept.offer(machine, record)
    finally:
        module.FIRST_SPACING, module.MOST = before
    at = [checkpoint.state.step for checkpoint in kept]
    assert len(at) <= most
    assert at == list(range(0, steps + 1, kept.spacing))
    for step in range(steps + 1):
        assert step - kept.spacing < kept.before(step).state.step <= step
    assert [c.state.step for c in kept.until(steps // 2)] == [step for step in at if step <= steps // 2]
    assert [c.state.step for c in kept] == at
