"""Whatever a file, a line or a command holds: it is taken, or refused with a sentence, in linear time."""

import io
import os
import re
import signal
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from random import Random
from time import monotonic

import pytest
from long.mutate import mutated, seeds
from long.patience import TooLongError, at_most
from long.share import LONG, SEED, size
from long.shrink import shrunk

from neuron_gui import Experiment, cli, resources
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.reports import payload
from neuron_gui.core.reports.verifying import verify
from neuron_gui.core.samples.formula import parse
from neuron_gui.core.tables.samples import gaps, input_count, samples, suggestion
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of

AT_ONCE = 1000 if LONG else 150  # in one test
TESTS = size(20, 1)  # of each kind
SECONDS, SECONDS_A_BYTE = 2.0, 2e-5
RUNS = 1.0  # seconds of computing until a command is interrupted as by Ctrl+C
SHOWN = 1000  # bytes of a failure
MAX_ARGUMENTS = 100
MOST_SECONDS = 1.0  # of a report's runs
TRIES = 200  # to make a failure short
TOO_LONG = "too long"
CODES = (0, 1, 2, 130)

Take = Callable[[bytes, Path], None]


def take_experiment(content: bytes, folder: Path) -> None:
    experiment = Experiment.from_json(content)
    assert Experiment.from_json(experiment.to_json()) == experiment


def take_lesson(content: bytes, folder: Path) -> None:
    lesson_file.read(content, find)


def find(name: str) -> Experiment:
    if name not in resources.preset_names():
        raise RefusalError(Message("no preset"))
    return resources.preset(name)


def take_table(content: bytes, folder: Path) -> None:
    path = folder / "table.csv"
    path.write_bytes(content)
    _, table = table_of(Source.of(path), {})
    choice = suggestion(table)
    if choice and input_count(table, choice) and gaps(table, choice).left:  # or the dialog asks for more
        data = samples(table, choice)
        assert len(data.inputs) == len(data.targets)


def take_formula(content: bytes, folder: Path) -> None:
    parse(content.decode(errors="replace"))


def take_report(content: bytes, folder: Path) -> None:
    path = folder / "a.report.html"
    path.write_bytes(content)
    judgement = verify(payload.load(path), no_longer_than(MOST_SECONDS))
    assert str(judgement.sentence).strip()


def no_longer_than(seconds: float) -> Callable[[float], None]:
    """How long a run takes is the report's affair: give up as a person would."""
    end = monotonic() + seconds

    def tell(_: float) -> None:
        if monotonic() > end:
            raise RefusalError(Message("given up"))

    return tell


def take_arguments(content: bytes, folder: Path) -> None:
    """Give them to the command line, which may print and write what it likes, but has to end with a code."""
    arguments = [os.fsdecode(argument).replace("/", "") for argument in content.split(b"\0")[:MAX_ARGUMENTS]]
    if arguments[0] not in ("run", "sweep", "check", "presets", "schema"):
        return  # it would open a window
    before = signal.signal(signal.SIGPROF, lambda *_: signal.raise_signal(signal.SIGINT))
    out, err = io.StringIO(), io.StringIO()
    signal.setitimer(signal.ITIMER_PROF, RUNS)
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = cli.main(arguments)
    except SystemExit as end:
        code = end.code
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    assert code in CODES
    assert "Traceback" not in err.getvalue()
    assert code != 2 or re.search(r"\S", err.getvalue()), "refused without a word"


KINDS: dict[str, Take] = {
    "experiment": take_experiment,
    "lesson": take_lesson,
    "table": take_table,
    "formula": take_formula,
    "arguments": take_arguments,
    "report": take_report,
}


def fault(take: Take, content: bytes, folder: Path) -> str | None:
    """Return what went wrong other than by a declared refusal."""
    try:
        with at_most(SECONDS + SECONDS_A_BYTE * len(content)):
            take(content, folder)
    except RefusalError as refusal:
        return None if str(refusal).strip() else "refused without a word"
    except TooLongError:
        return TOO_LONG
    except (Exception, KeyboardInterrupt) as error:
        return type(error).__name__
    return None


@pytest.mark.parametrize("number", range(TESTS))
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wrong_is_refused_in_time(kind, number, tmp_path, monkeypatch, record_property):
    monkeypatch.chdir(tmp_path)
    random, known, take = Random(f"{SEED} {number} {kind}"), seeds(kind), KINDS[kind]
    found: dict[str, bytes] = {}
    for _ in range(AT_ONCE):
        content = mutated(random.choice(known), random)
        if (what := fault(take, content, tmp_path)) and what not in found:
            tries = 0 if what == TOO_LONG else TRIES
            found[what] = shrunk(
                content, lambda fewer, what=what: fault(take, fewer, tmp_path) == what, tries
            )
    record_property(f"mutations of kind {kind}", AT_ONCE)
    assert not found, "".join(
        f"\n{what}: {content[:SHOWN]!r} ({len(content)} bytes)" for what, content in found.items()
    )
