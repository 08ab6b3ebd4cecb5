"""`variants`: the same task in other numbers for each student, as files in a folder."""

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from neuron_gui import lesson_files
from neuron_gui.commands.given import add_force, count, find, seed, stem_of
from neuron_gui.commands.playing import ending, interruptible
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.message import RefusalError, plural
from neuron_gui.core.schema.input_file import LARGEST_LESSON, read_file
from neuron_gui.core.variants.drawing import nothing_varies
from neuron_gui.core.variants.handing_out import TABLE, OfExperiment, OfLesson
from neuron_gui.core.variants.names import names_in
from neuron_gui.terminal import (
    InputError,
    Results,
    complain,
    made_folder,
    progress_bar,
    unreadable,
    unused,
)

EXAMPLES = ("neuron-gui variants mine.neuron --count 3 --seed 1 --out class",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.description = (
        "Draws the numbers that the file declares under “vary”, or a lesson in lines “vary: …”. Each variant "
        "takes as many lines by hand as the original and ends as it does. variants.csv says who has which."
    )
    parser.add_argument("file", metavar="FILE", help="an experiment, or a lesson")
    parser.add_argument("--count", type=count, metavar="N", help="how many; may be left out with --names")
    parser.add_argument(
        "--seed", type=seed, default=0, metavar="N", help="the same seed draws the same numbers"
    )
    parser.add_argument("--names", type=Path, metavar="FILE", help="a list of names, which the files get")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="write the files there")
    add_force(parser)


def perform(options: Namespace) -> int:
    """Make the variants and write them; one that is interrupted writes nothing."""
    names = _names(options.names) if options.names else []
    wanted = options.count or len(names)
    if not wanted:
        raise InputError("--count: expected how many variants, or --names")
    if names and wanted != len(names):
        raise InputError(f"--count {wanted}: there are {plural(len(names), 'name')} in {options.names}")
    source = _source(options.file)
    unused(options.out / TABLE, options.force)
    folder = made_folder(options.out)
    results = Results()
    with interruptible() as signals, progress_bar(wanted, "Making", " variants") as bar:

        def tell(part: float) -> None:
            bar.update(round(part * wanted) - bar.n)
            if signals:
                raise KeyboardInterrupt(signals[0])

        try:
            handed_out = source.hand_out(wanted, options.seed, names, tell)
        except RefusalError as error:
            raise InputError(f"{options.file}: {error}") from None
        for path in handed_out.replaced(folder):
            unused(path, options.force)
        with results.writing(folder):
            handed_out.write(folder)
    if handed_out.warning:
        complain(f"neuron-gui: {handed_out.warning}")
    results.tell(f"{folder}: {plural(wanted, 'variant')}, and {TABLE} with their numbers")
    return ending(signals)


def _source(name: str) -> OfExperiment | OfLesson:
    is_lesson = name.endswith(lesson_file.EXTENSION)
    source = _lesson(Path(name)) if is_lesson else OfExperiment(find(name), stem_of(name))
    try:
        varied = source.varied
    except RefusalError as error:
        raise InputError(f"{name}: {error}") from None
    if not varied:
        raise InputError(f"{name}: {nothing_varies()}")
    return source


def _lesson(path: Path) -> OfLesson:
    try:
        text = read_file(path, LARGEST_LESSON).decode("utf-8-sig")
        stem = path.name.removesuffix(lesson_file.EXTENSION)
        return OfLesson(
            text, lesson_files.experiments_near(path), partial(lesson_files.file_near, path), stem
        )
    except UnicodeDecodeError:
        raise InputError(f"{path}: expected text in UTF-8") from None
    except OSError as error:
        raise unreadable(path, error) from None


def _names(path: Path) -> list[str]:
    try:
        return names_in(path)
    except RefusalError as error:
        raise InputError(f"--names {path}: {error}") from None
    except OSError as error:
        raise unreadable(f"--names {path}", error) from None
