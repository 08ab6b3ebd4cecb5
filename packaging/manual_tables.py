"""Brings the manual's tables of actions, keys and options up to date with what the code declares.

Run by `make manual`. In a page a line such as `<!-- table: options adam -->` stands above a table that is
written anew, in the page's language. All around it is written by hand.
"""

import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from manual_words import WORDS
from PySide6.QtGui import QAction, QKeySequence

from neuron_gui import resources
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES, LossChoice
from neuron_gui.core.numbers import exact
from neuron_gui.core.optimizers import Adagrad, Adam, Momentum, Nesterov, Newton, RmsProp, Sgd
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.samples.generators import GENERATORS
from neuron_gui.core.schedules import Constant, Cosine, InverseTime, StepDecay
from neuron_gui.core.schema.options import Option, in_words, options
from neuron_gui.core.schema.part import Part
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.core.stop import Stop
from neuron_gui.core.strategies import STRATEGIES, tag
from neuron_gui.ui.help.palette import without_mark
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.text import language
from neuron_gui.ui.text.translate import translated

PAGES = Path(__file__).parent.parent / "resources" / "manual"
TABLE = re.compile(r"(<!-- table: (.+?) -->\n)(?:\|.*\n)*")
OPTIMIZERS = (Sgd, Momentum, Nesterov, Adagrad, RmsProp, Adam, Newton)
SCHEDULES = (Constant, StepDecay, InverseTime, Cosine)
PARTS: dict[str, type[Part]] = {
    **STRATEGIES,
    **{tag(part): part for part in (*OPTIMIZERS, *SCHEDULES, *GENERATORS)},
    "loss": LossChoice,
    "stop": Stop,
}
LARGE = {10**6: "10⁶", 10**9: "10⁹", LARGEST: "2⁶³ − 1"}

Row = Iterable[str]


# --- Tables ---------------------------------------------------------------------------------------


def with_tables(page: str, window: MainWindow) -> str:
    """Return a page in the language in force with all its tables written anew."""

    def table(match: re.Match[str]) -> str:
        kind, _, of = match[2].partition(" ")
        return match[1] + "".join(f"| {' | '.join(map(_cell, row))} |\n" for row in TABLES[kind](of, window))

    return TABLE.sub(table, page)


def _cell(text: str) -> str:
    return text.replace("|", r"\|")


def _headed(*names: str) -> Iterator[Row]:
    yield [_word(name) for name in names]
    yield ["---"] * len(names)


def _word(name: str) -> str:
    return translated(WORDS[name])


def _options(of: str, _: MainWindow) -> Iterator[Row]:
    yield from _headed("option", "file", "values", "usual", "does")
    for option in options(PARTS[of]):
        if of != "loss" or option.name != "kind":
            live = [_word("live")] if option.live else []
            does = " ".join([translated(option.description), *live])
            yield [translated(option.title), f"`{option.name}`", _values(option), _usual(option), does]


def _values(option: Option) -> str:
    kinds = option.kind if isinstance(option.kind, tuple) else (option.kind,)
    if any(isinstance(kind, type) and issubclass(kind, Part) for kind in kinds):
        return _word("kinds")
    found = [f"{translated(in_words(kind))} (`{kind}`)" for kind in kinds if isinstance(kind, str)]
    if bool in kinds:
        found.append(_word("yes"))
    elif not all(isinstance(kind, str) for kind in kinds):
        whole = int in kinds or option.name == "batch"
        found.append(_range(option, f"{_word('whole')} " if whole else ""))
    return ", ".join(found + ([_word("off")] if option.optional else []))


def _range(option: Option, kind: str) -> str:
    if option.name == "batch":  # whose numbers stand beside a word
        return f"`{option.default}`, {kind}≥ 1"
    limits = {"≥": option.at_least, ">": option.above, "≤": option.at_most, "<": option.below}
    shown = [
        f"{sign} {LARGE.get(limit, exact(limit))}" for sign, limit in limits.items() if limit is not None
    ]
    return kind + (", ".join(shown) or "−∞ … ∞")


def _usual(option: Option) -> str:
    if isinstance(option.default, Part):
        return f"`{tag(option.default)}`"
    if option.default is None:
        return "`null`"
    text = str(option.default).lower() if isinstance(option.default, bool | str) else exact(option.default)
    return f"`{text}`"


def _kinds(of: str, _: MainWindow) -> Iterator[Row]:
    tables: dict[str, Any] = {"activations": ACTIVATIONS, "losses": LOSSES}
    yield from _headed("name", "file", "formula")
    for word, kind in tables[of].items():
        yield [translated(kind.title), f"`{word}`", translated(kind.formula)]


def _experiments(of: str, _: MainWindow) -> Iterator[Row]:
    yield from _headed("name", "title")
    bundled = {"presets": resources.presets, "library": resources.data_sets}
    for name, experiment in bundled[of]().items():
        yield [f"`{name}`", translated(experiment.title)]


def _outcomes(_: str, __: MainWindow) -> Iterator[Row]:
    yield from _headed("name", "file")
    for outcome in OUTCOMES:
        yield [translated(outcome.word), f"`{outcome}`"]


def _actions(of: str, window: MainWindow) -> Iterator[Row]:
    """Of a menu by its English name."""
    yield from _headed("action", "keys", "does")
    for offer in window.commands.offered:
        if without_mark(offer.menu) == of:
            yield [without_mark(offer.text), _keys(window.commands[offer.name]), offer.tip]


def _table_commands(_: str, window: MainWindow) -> Iterator[Row]:
    yield from _headed("action", "keys")
    for action in window.problem.table.commands.actions.values():
        yield [without_mark(action.text()), _keys(action)]


def _keys(action: QAction) -> str:
    shown = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
    return ", ".join(f"`{keys}`" for keys in shown)


TABLES: dict[str, Callable[[str, MainWindow], Iterator[Row]]] = {
    "options": _options,
    "kinds": _kinds,
    "experiments": _experiments,
    "outcomes": _outcomes,
    "actions": _actions,
    "table-commands": _table_commands,
}


def main() -> None:
    """Write the tables of every language anew; with languages' keys, of those alone."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), folder))
        app = make_application()
        for name in sys.argv[1:] or resources.manual_languages():
            language.apply(app, name)
            window = MainWindow()
            for file in sorted((PAGES / name).glob("*.md")):
                file.write_text(with_tables(file.read_text(encoding="utf-8"), window), encoding="utf-8")
            window.close()


if __name__ == "__main__":
    main()
