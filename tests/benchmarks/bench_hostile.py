"""Files and texts made to take for ever: seconds at n, 2 n and 4 n, which should double, not quadruple."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from timing import in_turn

from neuron_gui import Experiment, Run, resources, simulate
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.facts import is_number as is_plain_number
from neuron_gui.core.lessons.words import words_at
from neuron_gui.core.message import RefusalError
from neuron_gui.core.reports import payload
from neuron_gui.core.samples import formula
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.tables.look import unique
from neuron_gui.core.tables.numbers import number
from neuron_gui.core.tables.pasting import pasted_block
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of
from neuron_gui.core.variants.names import names_of

ROUNDS = 3
Work = Callable[[], object]


def works(folder: Path) -> Iterator[tuple[str, int, Callable[[int], Work]]]:
    """Yield what is hostile, how much of it to begin with, and what makes work of so much."""
    yield "equal names in a header", 50_000, lambda n: lambda: unique(["x"] * n)
    yield "columns of equal names", 100, lambda n: table(folder, n, ",".join(["x"] * n))
    yield "columns beyond the limit", 20_000, lambda n: table(folder, n, ",".join(["x"] * n))
    yield "letters in a header", 200_000, lambda n: table(folder, 1, "x" * n)
    yield "digits of a cell that is no number", 30_000, lambda n: lambda: number("5" * n + "x")
    yield "digits in a lesson", 30_000, lambda n: lambda: is_plain_number("5" * n + "x")
    yield "keys of an object, one twice", 50_000, keys_twice
    yield "brackets in an experiment", 100_000, lambda n: loading("[" * n)
    yield "digits of a number in an experiment", 100_000, lambda n: loading('{"seed": ' + "9" * n + "}")
    yield "terms of an equation", 10_000, lambda n: lambda: formula.parse("+ x" * n + " = 1")
    yield "digits right of an equation", 30_000, lambda n: lambda: formula.parse("x = " + "5" * n + "y")
    yield "unknowns of an equation", 10_000, lambda n: lambda: formula.parse(sum_of(n))
    yield "lines that are pasted", 50_000, lambda n: lambda: pasted_block("1\t2\n" * n)
    yield "blanks in a cell that is pasted", 30_000, lambda n: lambda: pasted_block(" " * n + "x")
    yield "lines of a lesson", 5_000, lambda n: lesson("until: 5 steps\n" * n)
    yield "braces in a lesson", 50_000, lambda n: lesson("\n" + "{" * n + "\n")
    yield "ranges of a mean in a lesson", 50_000, lambda n: lesson("claim: mean(" + "a over " * n + " < 5\n")
    yield "dots of a range in a lesson", 50_000, lambda n: lesson("vary: seed = 1" + "..1" * n + " y\n")
    yield "braces before the cursor", 50_000, lambda n: lambda: words_at("{" * n + "}", (), None)
    yield "letters before the cursor", 50_000, lambda n: lambda: words_at("x" * n + " !", (), None)
    yield "letters of what is no name", 50_000, lambda n: lambda: names_of("x" * n + "1")
    yield "steps of a lesson", 5_000, lambda n: lesson("\n## S\n" * n)
    yield "values of a dial", 50_000, lambda n: lambda: dial("seed=" + ",".join(["1"] * n))
    yield "changes in a journal", 2_000, journal
    yield "changes on the way of a run", 2_000, changing
    yield "beginnings of a report", 20_000, lambda n: lambda: payload.read(payload.SCRIPT * n)
    yield "names in a path", 50_000, lambda n: setting(".".join(["a"] * n))


def table(folder: Path, width: int, header: str) -> Work:
    """Return the import of a table under this header."""
    path = folder / f"{len(header)}.csv"
    path.write_text(f"{header}\n" + (",".join(["1"] * width) + "\n") * 50)
    return lambda: table_of(Source.of(path), {})


def keys_twice(n: int) -> Work:
    """Return the reading of an object of many keys."""
    return loading("{" + ", ".join(f'"k{i}": 1' for i in [*range(n), n - 1]) + "}")


def loading(text: str) -> Work:
    """Return the reading of an experiment."""
    content = text.encode()
    return lambda: Experiment.from_json(content)


def sum_of(n: int) -> str:
    """Return an equation of so many unknowns."""
    return " + ".join(f"x{i}" for i in range(n)) + " = 1"


def lesson(end: str) -> Work:
    """Return the reading of a lesson that ends so."""
    text = f"# T\n\n## S\n\nsetup: opening\n{end}"
    return lambda: lesson_file.parse(text, resources.preset)


def journal(n: int) -> Work:
    """Return the reading and making of a run with as many changes as steps."""
    changes = [{"step": i, "path": "strategy.learning_rate", "value": 1e-9 + i * 1e-15} for i in range(n)]
    stop = {"tolerance": None, "max_steps": n}
    document = resources.preset("opening").to_dict() | {"format": 2, "journal": changes, "stop": stop}
    return lambda: simulate(Experiment.from_dict(document))


def changing(n: int) -> Work:
    """Return a run whose learning rate is changed before every step."""
    run = Run(resources.preset("opening").with_values([("stop.tolerance", None), ("stop.max_steps", n)]))

    def work() -> None:
        twin = run.fork(0)
        for i in range(n):
            twin.change("strategy.learning_rate", 1e-9 + i * 1e-15)
            twin.advance(1)

    return work


def setting(path: str) -> Work:
    """Return the change of a value at a path."""
    return lambda: resources.preset("opening").with_value(path, 1)


def refused(work: Work) -> Work:
    """Return work whose refusal is its end."""

    def do() -> None:
        with suppress(RefusalError):
            work()

    return do


def main() -> None:
    """Print the table."""
    print(f"{'':38} {'n':>8} {'n':>9} {'2 n':>9} {'4 n':>9}   seconds, and 4 n beside n")
    with tempfile.TemporaryDirectory() as folder:
        for name, n, make in works(Path(folder)):
            once, twice, four = in_turn(ROUNDS, *(refused(make(n * times)) for times in (1, 2, 4)))
            print(f"{name:38} {n:8,} {once:9.4f} {twice:9.4f} {four:9.4f}   {four / once:5.1f}")


if __name__ == "__main__":
    main()
