"""A program as a Python script, which prints its run as a trajectory."""

from __future__ import annotations

import json

from neuron_gui.core.programs.chapter import WIDTH, Program, comment
from neuron_gui.core.run import ENGINE

PRINTING = '''\
def show(*record):
    """Print the numbers of a record, each so that it reads back to the same bits."""
    print(*record, sep=",")


print({header})
print("The run ended:", learn(show), file=sys.stderr)'''


def script(program: Program) -> str:
    """Return the text of a script; run, it prints the records as `run --out` writes them."""
    standard, packages = program.imports
    printing = PRINTING.format(header=json.dumps(program.header, ensure_ascii=False))
    return "\n".join(
        [
            comment(program.title),
            "#",
            comment(f"Written by Neuron Lab, engine {ENGINE}. {program.promise} It needs {program.needed}."),
            "",
            *(f"import {name}" for name in sorted({*standard, "sys"})),
            "",
            *packages,
            *(f"\n{_heading(c.title)}\n{comment(c.words)}\n{c.code}\n" for c in program.chapters),
            f"\n{_heading('The records')}\n{printing}",
            "",
        ]
    )


def _heading(title: str) -> str:
    return f"# --- {title} ".ljust(WIDTH, "-")
