"""A large file is read in pieces; small ones here, in smaller pieces."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_experiments import documents, mutated_documents

from neuron_gui import Experiment, ExperimentError
from neuron_gui.core.dataset import Data
from neuron_gui.core.schema import large_file, layout
from neuron_gui.core.schema.array import Numbers

COMPACT, SPACIOUS = {"separators": (",", ":")}, {"indent": 1}


@pytest.fixture(autouse=True, scope="module")
def _in_small_pieces():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large_file, "LARGE", 0)
        patch.setattr(large_file, "PIECE", 120)
        patch.setattr(layout, "NUMBERS_AT_ONCE", 7)
        yield


def untold(_):
    pass


def in_one(text):
    """Return what the ordinary reader says: an experiment, or a sentence."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large_file, "LARGE", 10**9)
        return outcome(text)


def outcome(text):
    try:
        return Experiment.from_json(text)
    except ExperimentError as error:
        return str(error)


@given(documents(), st.sampled_from([{}, COMPACT, SPACIOUS]))
def test_in_pieces_a_file_says_the_same_as_in_one(document, layout):
    text = json.dumps(document, **layout).encode()
    assert outcome(text) == in_one(text)


@given(documents())
def test_what_was_written_in_pieces_is_read_in_pieces(document):
    experiment = Experiment.from_dict(document)
    quick = large_file.read(experiment.to_json(), untold)
    if quick is not None:  # else a piece ended where the list does, which is left to the ordinary reader
        assert isinstance(quick["data"]["inputs"], Numbers)
    assert Experiment.from_json(experiment.to_json()) == experiment
    assert Experiment.from_json(experiment.to_json()).to_json() == experiment.to_json()


@given(mutated_documents())
def test_of_a_wrong_file_the_same_is_said(document):
    text = json.dumps(document).encode()
    assert outcome(text) == in_one(text)


@given(st.data())
def test_of_a_spoilt_text_the_same_is_said(data):
    rows = [[i, i / 7] for i in range(40)]
    content = {"format": 1, "title": '"inputs": [', "data": {"inputs": rows, "targets": [1] * 40}}
    text = json.dumps(content).encode()
    at = data.draw(st.integers(0, len(text)))
    spoilt = data.draw(
        st.sampled_from([b"", b"]", b"[", b",", b" ", b"null", b'"', b"1", b"e", b"-", b".", b"}"])
    )
    cut = data.draw(st.integers(0, 3))
    text = text[:at] + spoilt + text[at + cut :]
    assert outcome(text) == in_one(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"format": 1, "data": {"inputs": [[1]], "inputs": [[1]], "targets": [1]}}',
        '{"format": 1, "data": {"inputs": [[1]], "targets": [1]}, "loss": {"inputs": [1]}}',
        '{"format": 1, "inputs": [1], "data": {"targets": [1]}}',
        '{"format": 1, "data": {"inputs": [], "targets": []}}',
        '{"format": 1, "data": {"inputs": [[1e999]], "targets": [1]}}',
        '{"format": 1, "data": [{"inputs": [1]}]}',
        '[{"inputs": [1]}]',
        '{"inputs": [',
        "[" * 100_000,
    ],
    ids=lambda text: text[:60],
)
def test_of_an_unusual_file_the_same_is_said(text):
    assert outcome(text.encode()) == in_one(text.encode())
    assert isinstance(outcome(text.encode()), str)


def test_the_words_of_a_file_may_look_like_its_samples():
    for title in ('"inputs": [[1]]', "the samples", '\\"targets\\": [1]'):
        experiment = Experiment(title=title, data=Data(inputs=[[1], [2]], targets=[3, 4]))
        assert large_file.read(experiment.to_json(), untold)["title"] == title
        assert Experiment.from_json(experiment.to_json()) == experiment


@pytest.mark.parametrize("way", ["load", "save"])
def test_it_is_told_how_far_it_is_and_can_be_given_up(tmp_path, way):
    class GivenUpError(Exception):
        pass

    told = []

    def tell(part):
        told.append(part)
        if len(told) == 20:
            raise GivenUpError

    path = tmp_path / "large.neuron.json"
    experiment = Experiment(data=Data(inputs=[[i] for i in range(300)], targets=range(300)))
    experiment.save(path)
    with pytest.raises(GivenUpError):
        Experiment.load(path, tell) if way == "load" else experiment.save(path, tell)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert Experiment.load(path) == experiment
