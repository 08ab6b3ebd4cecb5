"""No forecast is refuted by the run it speaks of: 300 random experiments every day, 10,000 in the long form.

NEURON_LONG is the share of the long form, such as 0.1; without it, the same 300 are looked at.
"""

import os

import pytest
from support.forecasts import Judge, any_experiment

COUNT = max(300, round(float(os.environ.get("NEURON_LONG") or 0) * 10_000))
AT_ONCE = 100


@pytest.mark.parametrize("first", range(0, COUNT, AT_ONCE))
def test_no_run_refutes_what_was_said_of_it(first, record_property):
    judged = {seed: Judge(any_experiment(seed)) for seed in range(first, min(first + AT_ONCE, COUNT))}
    record_property("forecasts checked", sum(len(judge.checked) for judge in judged.values()))
    assert not {seed: judge.refuted for seed, judge in judged.items() if judge.refuted}


def test_most_kinds_of_forecasts_are_among_the_first_experiments():
    said = {what for seed in range(AT_ONCE) for what in Judge(any_experiment(seed)).checked}
    assert len(said) >= 12
