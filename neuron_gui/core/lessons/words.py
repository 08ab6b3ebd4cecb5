"""The words of the lesson format that may stand in a place of a lesson's text, for those who write one."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import NAMES
from neuron_gui.core.lessons.lesson import POINTS
from neuron_gui.core.lessons.lines import key_of
from neuron_gui.core.lessons.setups import PARTS
from neuron_gui.core.lessons.steps import KEYS
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.schema.paths import as_builtins, value_at

FACTS = tuple(name for names in NAMES for name in names.split(", ") if name != "…")
AWAITED = ("run ended", "1 step", "sweep made", "seed changed")


def words_at(before: str, names: Sequence[str], experiment: Experiment | None) -> tuple[str, tuple[str, ...]]:
    """Return how the word begins that ends a line so far, and all words that may stand there.

    `names` are those of bundled experiments; paths are those of an `experiment`.
    """
    text = before.lstrip()
    if re.fullmatch("[a-z]*", text):
        return text, tuple(f"{key}: " for key in KEYS)
    key, value = key_of(text)
    inside = re.search(r"\{[^{}]*$|^- \[[^\]]*$", text)
    paths = tuple(_paths_of(experiment)) if experiment else ()
    if inside or key in ("claim", "answer"):
        is_gap = inside is not None and inside[0][0] == "{"
        words = (*FACTS, *paths, *(() if is_gap else OUTCOMES))
    elif key in ("setup", "unseen") and "=" not in value:
        words = (*names, *(paths if key == "setup" else ()))
    elif key == "until" and "=" not in value:
        words = (*AWAITED, *paths)
    elif key == "point":
        words = (*POINTS, *paths)
    else:
        words = ()
    begun = re.search(r"(?<![\w.-])[\w.-]*$", text)
    assert begun
    return begun[0], words


def _paths_of(experiment: Experiment) -> Iterator[str]:
    for name in PARTS:
        yield from _paths(name, as_builtins(value_at(experiment, name)))


def _paths(path: str, value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from _paths(f"{path}.{key}", inside)
    else:
        yield path
