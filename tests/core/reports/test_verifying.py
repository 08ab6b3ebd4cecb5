"""Reports are verified bit for bit, and a damaged one is found out."""

import hashlib
import json
import struct

import pytest
from support.paths import REPORTS
from support.translatable import refused

from neuron_gui import ExperimentError, Run, resources, simulate
from neuron_gui.core.message import RefusalError
from neuron_gui.core.migration import NEW_KEYS
from neuron_gui.core.reports import digest as digest_module
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.digest import digest
from neuron_gui.core.reports.payload import SCRIPT, checksums, read, report_of, to_script
from neuron_gui.core.reports.verifying import verify
from neuron_gui.core.run import ENGINE

OPENING = resources.preset("opening")


def page(*runs, **words):
    return f"<html>{to_script(report_of(list(runs), '0.1.0', **words))}</html>"


@pytest.mark.parametrize(
    ("most", "kept"), [(1_000_000, range(55)), (14, [*range(0, 53, 4), 54]), (55, range(55))]
)
def test_the_digest_is_the_one_that_the_design_defines(monkeypatch, most, kept):
    monkeypatch.setattr(digest_module, "MAX_ROWS", most)
    run = Run(OPENING.with_values([("stop.tolerance", None), ("stop.max_steps", 54)]))
    run.advance(54)
    total = hashlib.sha256()
    for t in kept:
        r = run.record(t)
        total.update(struct.pack("<6d", r.loss, r.error, r.max_abs_error, *r.weights, r.bias))
    assert digest(run) == total.hexdigest()


@pytest.mark.parametrize("file", sorted(REPORTS.glob("*.html")), ids=lambda file: file.name)
def test_a_report_that_was_handed_in_is_verified_for_ever(file):
    report = read(file.read_text(encoding="utf-8"))
    judgement = verify(report)
    assert judgement.agrees
    assert (
        report.report.engine != ENGINE
        or str(judgement.sentence) == f"verified: {len(judgement.found)} runs, bit for bit"
    )


def test_a_later_format_of_experiments_changes_nothing_about_a_report(monkeypatch):
    report = report_of([simulate(OPENING)], "0.1.0")
    content = json.loads(to_script(report).split("\n")[1])
    experiment = {
        key: value for key, value in content["runs"][0]["experiment"].items() if key not in NEW_KEYS
    }
    content["runs"][0]["experiment"] = experiment | {"format": 1}
    content["checksums"] = checksums(content)
    text = f"{SCRIPT}\n{json.dumps(content)}\n</script>"
    assert str(verify(read(text)).sentence) == "verified: 1 run, bit for bit"


def test_what_differs_first_is_named_with_run_record_and_both_numbers():
    first, second = simulate(OPENING), simulate(resources.preset("sign-lands"))
    text = page(first, second)
    assert str(verify(read(text)).sentence) == "verified: 2 runs, bit for bit"
    claimed = repr(second.last.weights[0])
    wrong = text[::-1].replace(claimed[::-1], "77.5"[::-1], 1)[::-1]
    sentence = str(verify(read(wrong)).sentence)
    assert sentence == f"differs: run 2, record {second.steps}, weights[0]: 77.5 claimed, {claimed} found"


def test_a_number_that_no_run_depends_on_is_found_by_its_place():
    text = page(simulate(OPENING)).replace('"max_steps": 1000', '"max_steps": 1001')
    sentence = str(verify(read(text)).sentence)
    assert sentence == "differs: runs[0].experiment.stop is not as it was when the report was written"


def test_digits_that_read_as_the_same_number_are_found():
    text = page(simulate(OPENING.with_value("neuron.weights", {"values": [0.30000000000000004, 1]})))
    with refused(RefusalError) as caught:
        read(text.replace("0.30000000000000004", "0.30000000000000005"))
    assert str(caught.value) == "0.30000000000000005 is not what was written there"


@pytest.mark.parametrize("agrees", [True, False])
def test_runs_of_another_engine_are_compared_to_nine_digits(agrees):
    run = simulate(OPENING)
    report = report_of([run], "0.1.0")
    content = json.loads(to_script(report).split("\n")[1])
    content["engine"] = 7
    content["checksums"]["engine"] = hashlib.sha256(b"7").hexdigest()
    content["runs"][0]["digest"] = "of other bits"
    content["runs"][0]["final"]["weights"][0] *= 1 + (1e-12 if agrees else 1e-7)
    judgement = verify(read(f"{SCRIPT}\n{json.dumps(content)}\n</script>"))
    assert judgement.agrees is agrees
    if agrees:
        told = "verified: 1 run, to 9 digits, as engine 7 made them and this one is 2"
        assert str(judgement.sentence) == told


def test_hostile_words_stay_words():
    name = '</script><script>alert(1)</script><img src="x">&'
    text = page(simulate(OPENING.with_value("title", name)), author=name, notes=name)
    assert text.count("<script") == 1 and "<img" not in text
    report = read(text).report
    assert (report.author, report.notes, report.runs[0].experiment.title) == (name, name, name)


def test_what_is_left_out_of_a_report_is_named():
    text = page(simulate(OPENING), author="Ada").replace('"author": "Ada", ', "")
    sentence = "differs: author is not as it was when the report was written"
    assert str(verify(read(text)).sentence) == sentence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<html></html>", "this is no report of Neuron Lab"),
        (f"{SCRIPT}\n{{\n</script>", "what the report says to machines is damaged: it is no JSON"),
        (f"{SCRIPT}\n[]\n</script>", "$: expected an object {...}, got an empty list"),
        (f'{SCRIPT}\n{{"report": 1, "version": "0"}}\n</script>', '$: the key "runs" is missing'),
    ],
)
def test_what_is_no_report_is_refused_with_a_sentence(text, reason):
    with refused((RefusalError, ExperimentError)) as caught:
        read(text)
    assert str(caught.value) == reason


def test_a_report_is_read_whatever_ends_its_lines():
    text = page(simulate(OPENING)).replace("\n", "\r\n")
    assert verify(read(text)).agrees


def test_how_far_verifying_is_is_told_and_may_end_it():
    told = []
    received = read(page(simulate(OPENING), Run(OPENING), simulate(OPENING)))
    judgement = verify(received, told.append)
    assert (judgement.agrees, judgement.verified) == (True, 3)
    assert judgement.found == received.report.runs
    assert told == sorted(told) and 0 <= told[0] < 0.1 and 0.5 < told[-1] < 1

    def enough(done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verify(received, enough)


def test_every_run_is_counted_though_the_first_differs():
    first, second = simulate(OPENING), simulate(resources.preset("sign-lands"))
    text = page(first, second).replace(repr(first.last.loss), "77.5", 1)
    judgement = verify(read(text))
    assert (judgement.agrees, judgement.verified) == (False, 1)
    assert judgement.found[0].final.loss == first.last.loss


def test_an_answer_that_is_called_right_although_something_else_happened_is_found():
    answer = Answer(lesson="A", sha256="", step=1, question="?", options=("a", "b"))
    wrong = answer.predicted(1, "2026-11-29T12:00:00Z").judged(0, True)
    report = report_of([simulate(OPENING)], "0.1.0", answers=(answer, wrong))
    sentence = str(verify(read(to_script(report))).sentence)
    assert sentence == "differs: answer 2 is not right or wrong as the report has it"
