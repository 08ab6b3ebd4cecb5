"""`animate`: a run as a moving picture, GIF or APNG."""

import os
import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from neuron_gui import Experiment
from neuron_gui.commands.given import add_force, find
from neuron_gui.commands.playing import ending, interruptible, run_to_end
from neuron_gui.core.film import KINDS, VIEWS, Film, film
from neuron_gui.core.message import RefusalError, plural
from neuron_gui.terminal import STANDARD_OUTPUT, InputError, Results, hand_over, progress_bar, unused

EXAMPLES = ("neuron-gui animate opening --out opening.gif --views loss --seconds 1 --size 320x240",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="X.gif|X.png",
        help="write the film there; - is GIF to standard output",
    )
    add_force(parser)
    parser.add_argument(
        "--views",
        type=_views,
        default=("loss", "weights"),
        metavar="VIEW,VIEW",
        help=f"what is seen, of {', '.join(VIEWS)}; loss,weights unless told otherwise",
    )
    parser.add_argument("--steps", type=_pair(":"), metavar="FIRST:LAST", help="which records; otherwise all")
    parser.add_argument(
        "--size", type=_pair("x"), default=(800, 600), metavar="WIDTHxHEIGHT", help="in pixels; else 800x600"
    )
    parser.add_argument(
        "--seconds", type=_seconds, default=6.0, metavar="S", help="how long it takes; else 6"
    )
    parser.add_argument("--once", action="store_true", help="stop at the end instead of beginning again")


def perform(options: Namespace) -> int:
    """Make the run, and a film of it."""
    piped = options.out == STANDARD_OUTPUT
    if not piped and options.out.suffix.lower() not in KINDS:
        raise InputError(f"--out {options.out}: expected a name that ends in {' or '.join(KINDS)}")
    unused(options.out, options.force)
    experiment, results = find(options.file), Results()
    with interruptible() as signals:
        steps = run_to_end(experiment, signals).steps
        first, last = options.steps or (0, steps)
        try:
            plan = film(first, min(last, steps), options.size, options.seconds, endless=not options.once)
        except RefusalError as error:
            raise InputError(f"{options.file}: {error}") from None
        if piped:
            with TemporaryDirectory() as folder:
                path = Path(folder) / "film.gif"
                _shoot(experiment, options.views, plan, path, signals)
                if not signals:
                    hand_over(path.read_bytes())
            return ending(signals)
        with results.writing(options.out) as path:
            _shoot(experiment, options.views, plan, path, signals)
        if not signals:
            results.tell(f"{options.out}: {plural(len(plan.steps), 'frame')}")
    return ending(signals)


def _shoot(
    experiment: Experiment, views: tuple[str, ...], plan: Film, path: Path, signals: list[int]
) -> None:
    """Let the pictures be taken without a display; raise what the work raises. A signal ends it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop  # no other command needs these

    from neuron_gui.threads.job import Job
    from neuron_gui.ui.export.camera import Camera, Scene
    from neuron_gui.ui.export.shooting import shoot
    from neuron_gui.ui.startup.application import make_application

    app, loop, errors = make_application(), QEventLoop(), list[Exception]()
    scene = Scene(experiment, views)
    camera = Camera(scene, plan.size, app)
    job = Job(partial(shoot, scene, camera, plan, path))
    with progress_bar(100, "Filming", "%") as bar:

        def show(part: float) -> None:
            bar.update(round(100 * part) - bar.n)
            if signals:
                job.cancel()

        job.progressed.connect(show)
        job.failed.connect(errors.append)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(loop.quit)
        job.start()
        loop.exec()
    camera.close()
    for error in errors:
        raise error


def _views(text: str) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(text.split(",")))
    for view in chosen:
        if view not in VIEWS:
            raise ArgumentTypeError(f'there is no view "{view[:45]}"; there are {", ".join(VIEWS)}')
    return chosen


def _pair(between: str) -> Callable[[str], tuple[int, int]]:
    def pair(text: str) -> tuple[int, int]:
        found = re.fullmatch(rf"([0-9]{{1,9}}){between}([0-9]{{1,9}})", text)
        if not found:
            raise ArgumentTypeError(f'expected two whole numbers with {between} between, got "{text[:45]}"')
        return int(found[1]), int(found[2])

    return pair


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ArgumentTypeError(f'expected a number of seconds, got "{text[:45]}"') from None
