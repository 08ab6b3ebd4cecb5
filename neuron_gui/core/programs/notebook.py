"""A program as a Jupyter notebook: words and code in turn, then the run as a table and as pictures."""

from __future__ import annotations

import json
from typing import Any

from neuron_gui.core.notation.markdown import literal
from neuron_gui.core.programs.chapter import Program
from neuron_gui.core.run import ENGINE

RUN = """\
records = []
outcome = learn(lambda *record: records.append(record))
print("The run ended:", outcome)
names = {names!r}
print(*names, sep=", ")
for record in records[:5] + records[5:][-3:]:  # the first and the last
    print(*record, sep=", ")"""

LOSS = """\
import matplotlib.pyplot as plt

steps, losses = [record[0] for record in records], [record[1] for record in records]
plt.plot(steps, losses)
if min(losses) > 0:
    plt.yscale("log")
plt.xlabel("step")
plt.ylabel("loss")
plt.show()"""

WEIGHTS = """\
for name, column in zip(names[4:], list(zip(*records))[4:]):
    plt.plot(steps, column, label=name)
plt.xlabel("step")
plt.legend()
plt.show()"""


def notebook(program: Program, names: list[str]) -> str:
    """Return the text of a notebook in Jupyter's format 4.5; `names` are those of a record's numbers."""
    standard, packages = program.imports
    promise = f"Written by Neuron Lab, engine {ENGINE}. {program.promise}"
    needs = f"It needs {program.needed}, and matplotlib for the pictures."
    cells = [
        _words(f"# {literal(program.title)}\n\n{promise} {needs}"),
        _code("\n".join([*(f"import {name}" for name in standard), *packages])),
    ]
    for chapter in program.chapters:
        cells += [_words(f"## {chapter.title}\n\n{literal(chapter.words)}"), _code(chapter.code)]
    cells += [
        _words("## The run\n\nA record is the step, what the neuron gets wrong there, and its weights."),
        _code(RUN.format(names=names)),
        _words("## The loss\n\nHow wrong the neuron is, from step to step."),
        _code(LOSS),
        _words("## The weights\n\nWhat it has learned."),
        _code(WEIGHTS),
    ]
    content = {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        },
        "cells": [{"id": f"cell-{i}", **cell} for i, cell in enumerate(cells)],
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _words(text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "metadata": {}, "source": _lines(text)}


def _code(text: str) -> dict[str, Any]:
    source = _lines(text)
    return {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": [], "source": source}


def _lines(text: str) -> list[str]:
    """Return a text as Jupyter keeps it: lines with their ends."""
    return text.splitlines(keepends=True)
