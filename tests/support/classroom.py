"""A class that hands in: reports of runs of their own, copies of some under other names, and broken files."""

from functools import cache
from random import Random

from neuron_gui import Run, lesson_files, resources, simulate
from neuron_gui.core.reports.answers import questions
from neuron_gui.core.reports.payload import checksums, report_of, to_script
from neuron_gui.core.schema.part import convert
from neuron_gui.core.schema.paths import as_builtins
from support.problems import descent, endless

LESSON = "gradient-descent"
NOON = "2026-11-29T12:00:00Z"
OPTIMIZERS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam")
PICTURES = "<svg>" + "<path d='M0 0 1 1'/>" * 5000 + "</svg>"  # about as much as there are


def page(report):
    """Return a page with a report in it."""
    return f"<!doctype html><html><body>{PICTURES}\n{to_script(report)}</body></html>\n"


def hand_in(folder, count, copies=0, broken=0, seed=0, steps=1000):
    """Fill a folder; return the names of the copied reports and of the broken ones.

    Each report has three runs of up to so many steps, one of them changed on its way, and answers.
    """
    rng = Random(seed)
    own = [own_report(rng, f"Student {i}", steps) for i in range(count - copies - broken)]
    for i, report in enumerate(own):
        (folder / f"s{i:03}.report.html").write_text(page(report), "utf-8")
    copied = []
    for i, at in enumerate(rng.sample(range(len(own)), copies)):
        copied += [f"copy{i}.report.html", f"s{at:03}.report.html"]
        (folder / copied[-2]).write_text(page(copy(own[at], f"Copyist {i}")), "utf-8")
    bad = [f"broken{i}.report.html" for i in range(broken)]
    for name, content in zip(bad, broken_files(page(own[0])), strict=False):
        (folder / name).write_bytes(content)
    return copied, bad


def own_report(rng, author, steps=1000):
    """Return a report of a student who has numbers of an own and has tried this and that."""
    mine = resources.preset("opening").with_values(
        [
            ("data.inputs[0][0]", rng.randrange(100, 301, 4)),
            ("seed", rng.randrange(2**40)),
            ("stop", endless(rng.randrange(steps // 2, steps + 1))),
        ]
    )
    changed = Run(mine.with_values([("strategy", descent(10 ** rng.uniform(-9, -6)))]))
    changed.advance(rng.randrange(5, steps // 2))
    if changed.outcome is None:
        changed.change("strategy.learning_rate", 10 ** rng.uniform(-9, -6))
    changed.advance(steps)
    small = resources.preset("and-gate").with_values(
        [
            ("strategy", descent(0.1, rng.choice(OPTIMIZERS), batch=rng.choice(["full", 1, 2]))),
            ("seed", rng.randrange(2**40)),
            ("stop", endless(steps)),
        ]
    )
    runs = [changed, simulate(small), simulate(resources.preset("sign-lands"))]
    return report_of(runs, "0.1.0", author, "Because it went downhill.", answers(rng))


def answers(rng):
    """Return answers to a lesson's questions, some right by chance."""
    return tuple(answered(rng, question) for question in asked())


@cache
def asked():
    """Return the questions of the lesson."""
    return questions(lesson_files.lesson(LESSON))


def answered(rng, question):
    """Return an answer to a question, or the question as it is."""
    if rng.random() < 0.1:
        return question
    prediction = rng.randrange(len(question.options)) if question.options else rng.randrange(100)
    happened = 0 if question.options else 42
    return question.predicted(prediction, NOON).judged(happened, prediction == happened)


def copy(report, author):
    """Return the same report by somebody else, with other words and answers."""
    content = as_builtins(report) | {"runs": [as_builtins(run) for run in report.runs]}
    content |= {"author": author, "notes": "It was my own idea.", "answers": []}
    return convert(content | {"checksums": checksums(content)}, type(report))


def broken_files(page):
    """Return contents that are no reports, or no whole ones."""
    return [
        b"",
        b"\xff\xfe\x00",
        b"%PDF-1.7\n",
        b"<html></html>",
        page[: len(page) // 2].encode(),
        page[: page.index('"runs"') + 99].encode(),
        page.replace('"runs": [', '"runs": ').encode(),
        page.replace('"report": 1', '"report": 2').encode(),
        page.replace('"steps": ', '"steps": -').encode(),
        page.replace('"runs": [', '"runs": ' + "[" * 100_000).encode(),
    ]
