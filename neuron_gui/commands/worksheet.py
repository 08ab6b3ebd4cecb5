"""`worksheet`: steps of a run to be worked out by hand, with their key; on paper or for course systems."""

import os
import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from neuron_gui.commands.given import add_force, count, find, seed
from neuron_gui.commands.playing import ending, interruptible
from neuron_gui.core.message import RefusalError, plural
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.worksheets.drawing import sheets
from neuron_gui.core.worksheets.formats import BANKS, ENDINGS, PAPER, ending_of, key_path
from neuron_gui.core.worksheets.sheet import MOST_STEPS, Steps
from neuron_gui.terminal import InputError, Results, complain, progress_bar, unused

EXAMPLES = ("neuron-gui worksheet opening --steps 0:2 --out sheet.html",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.description = (
        "Makes worksheets: the arithmetic of “This step” with blanks where the numbers go. With --count each "
        "is a variant of its own, drawn as the file's “vary” says. The ending of --out says what becomes "
        "of them: .pdf and .html, with a key in a file of its own; .xml (Moodle) and .gift, the key in it."
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--steps", type=_steps, default=Steps(), metavar="0:3", help="the steps to work out (the first)"
    )
    parser.add_argument("--count", type=count, default=1, metavar="N", help="so many variants, one a sheet")
    parser.add_argument("--seed", type=seed, default=0, metavar="N", help="the same seed draws the same")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="such as sheet.pdf")
    add_force(parser)


def perform(options: Namespace) -> int:
    """Make the sheets and write them; one that is interrupted writes nothing."""
    if not ending_of(options.out):
        raise InputError(f"--out {options.out}: expected a name that ends with {', '.join(ENDINGS)}")
    experiment = find(options.file)
    unused(options.out, options.force)
    if ending_of(options.out) not in BANKS:
        unused(key_path(options.out), options.force)
    if ending_of(options.out) == PAPER:
        _prepare_paper()
    from neuron_gui.ui.worksheets import files  # it takes Qt along

    results = Results()
    with interruptible() as signals, progress_bar(options.count, "Making", " sheets") as bar:

        def tell(part: float) -> None:
            bar.update(round(part * options.count) - bar.n)
            if signals:
                raise KeyboardInterrupt(signals[0])

        alone = ending_of(options.out) in BANKS
        try:
            made = sheets(
                experiment, options.steps, options.count, options.seed, chained=not alone, tell=tell
            )
        except RefusalError as error:
            raise InputError(f"{options.file}: {error}") from None
        written: tuple[Path, ...] = (options.out,)
        with results.writing(options.out):
            written = files.write(options.out, made.sheets, str)
    for remark in made.remarks:
        complain(f"neuron-gui: {remark}")
    blanks = sum(len(each.lines) for each in made.sheets)
    results.tell(
        f"{' and '.join(map(str, written))}: {plural(len(made.sheets), 'sheet')}, {plural(blanks, 'blank')}"
    )
    return ending(signals)


def _prepare_paper() -> None:
    """Painting letters needs an application, but no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from neuron_gui.ui.startup.application import make_application

    make_application()


def _steps(text: str) -> Steps:
    found = re.fullmatch(r"(\d{1,10})(?::(\d{1,10}))?", text, re.ASCII)
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
    if not first <= last <= MAX_STEPS:
        raise ArgumentTypeError(f'expected steps such as 0:3, got "{text[:45]}"')
    if last - first >= MOST_STEPS:
        raise ArgumentTypeError(f"expected at most {MOST_STEPS} steps, got {last - first + 1}")
    return Steps(first, last)
