"""Equal runs are told of only where one expects others."""

import pytest

from neuron_gui.core.reports.copies import Trace, others_with_the_same

SINGLES = {f"s{i}": 1 for i in range(20)}


def traces(groups, own):
    """Return as many traces of each name as asked for."""
    return [Trace((name,), own) for name, count in groups.items() for _ in range(count)]


def told(given):
    """Return the names in which equal runs are told of; who is told of is always somebody else."""
    found = others_with_the_same(given)
    for i, other in enumerate(found):
        assert other is None or (other != i and given[other] == given[i])
    return {given[i].runs[0] for i, other in enumerate(found) if other is not None}


@pytest.mark.parametrize(
    ("groups", "own", "names"),
    [
        ({"all": 200}, True, set()),  # the exercise says what is to be changed
        ({"all": 200}, False, set()),
        ({"all": 150, "later": 2}, True, set()),
        ({**SINGLES, "pair": 2}, True, {"pair"}),
        ({**SINGLES, "pair": 2}, False, {"pair"}),  # each has numbers of an own
        ({**SINGLES, "many": 11}, True, {"many"}),
        ({"pair": 2}, True, {"pair"}),  # a change of one's own
        ({"pair": 2}, False, set()),  # perhaps nobody had a choice
        ({"a": 2, "b": 2, "c": 1, "d": 1}, True, {"a", "b"}),
        ({"a": 40, "b": 30, "c": 50}, False, set()),  # a few values to choose from
    ],
)
def test_equal_runs(groups, own, names):
    assert told(traces(groups, own)) == names


def test_who_changed_something_is_compared_with_those_who_did_so_too():
    assert told(traces({"as given": 100}, False) + traces({**SINGLES, "pair": 2}, True)) == {"pair"}
    assert told([None, None, *traces({"as given": 100}, False)]) == set()
