"""The self-test: does this installation do its main job, here? `neuron-gui --selftest` runs it and reports.

It is for packages, which fail in ways that a checkout cannot: a file left behind, a library not found.
"""

import os
import tempfile
import traceback
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import monotonic

from neuron_gui import Experiment, Run, __version__, lesson_files, resources, simulate
from neuron_gui.core import kernels
from neuron_gui.core.machine import Machine
from neuron_gui.core.sound.wav import write_wav
from neuron_gui.core.sound.whole import sound_of
from neuron_gui.core.theory.theory import Theory, theory
from neuron_gui.core.trajectory import write_trajectory
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.startup.screen import has_display

PATIENCE = 30.0  # seconds that the window may take to finish a run of some hundred steps


class CheckError(Exception):
    """Something does not work as it should; the text says what."""


def run_all(say: Callable[[str], None]) -> int:
    """Make every check and say a line for each; return 0 if all hold, else 1."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failed = 0
    say(f"Neuron Lab {__version__}")
    with tempfile.TemporaryDirectory() as folder:
        for name, check in CHECKS.items():
            try:
                say(f"  ok      {name}: {check(Path(folder))}")
            except Exception as error:
                failed += 1
                known = isinstance(error, CheckError)
                say(f"  FAILED  {name}: {error if known else traceback.format_exc()}")
    say("Everything works." if not failed else f"{failed} of {len(CHECKS)} checks failed.")
    return 1 if failed else 0


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise CheckError(what)


# --- The checks -----------------------------------------------------------------------------------


def _resources(folder: Path) -> str:
    presets = resources.presets()
    _expect(resources.OPENING in presets, "the opening experiment is missing")
    data_sets = resources.data_sets()
    _expect(len(data_sets) > len(resources.GATES), "the data library is missing")
    lessons = [lesson_files.lesson(name) for name in lesson_files.lesson_outlines()]
    _expect(bool(lessons), "the lessons are missing")
    pages = resources.manual()
    _expect(bool(pages), "the manual is missing")
    experiments = f"{len(presets)} presets, {len(data_sets)} data sets"
    return f"{experiments}, {len(lessons)} lessons, {len(pages)} pages of the manual"


def _licences(folder: Path) -> str:
    from neuron_gui.ui.help.components import CARRIED, components

    parts, carried = components(), {name for name, _ in CARRIED}
    for part in parts:
        _expect(part.name in carried or bool(part.texts()), f"no licence of {part.name} is here")
    return f"{len(parts)} parts, each with its licence"


def _kernels(folder: Path) -> str:
    experiment = resources.preset("penguins").with_value("stop.max_steps", 20)
    usual, plain = Machine(experiment), Machine(experiment, kernels)
    usual.advance(20)
    plain.advance(20)
    _expect(usual.theta.tobytes() == plain.theta.tobytes(), "compiled and interpreted loops differ in a bit")
    return "interpreted, hundreds of times slower" if usual.kernels is kernels else "compiled"


def _engine(folder: Path) -> str:
    run = _opening()
    known = theory(run.experiment)
    _expect(run.outcome == "solved", f"the opening experiment ended {run.outcome}")
    _expect(
        isinstance(known, Theory) and known.predicted_steps == run.steps,
        f"solved after {run.steps} steps, against the prediction",
    )
    return f"the opening experiment is solved after {run.steps} steps, as predicted"


def _opening() -> Run:
    return simulate(resources.preset(resources.OPENING))


def _files(folder: Path) -> str:
    run = _opening()
    path = folder / "saved.neuron.json"
    run.experiment.save(path)
    _expect(Experiment.load(path) == run.experiment, "a saved experiment reads back changed")
    trajectory = folder / "trajectory.csv"
    write_trajectory(run, trajectory)
    lines = trajectory.read_text(encoding="utf-8").splitlines()
    _expect(
        float(lines[-1].split(",")[1]) == run.last.loss, "the trajectory does not end with the run's loss"
    )
    return "saved and read back bit for bit; trajectory exported"


def _sound(folder: Path) -> str:
    """Make a sound; without a device nobody would notice that what plays it is missing."""
    write_wav(sound_of(_opening()), folder / "opening.wav")
    try:
        player = version("miniaudio")
    except PackageNotFoundError:
        return "made; there is no player for this system"
    import_module("miniaudio")
    return f"made, and would be played by miniaudio {player}"


def _window(folder: Path) -> str:
    """Open the real window, run the opening experiment on its thread, save, and take a picture."""
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings
    from PySide6.QtWidgets import QApplication

    # A person's own settings and unsaved work are none of the test's business.
    before = dict(os.environ)
    os.environ.update(dict.fromkeys(("XDG_DATA_HOME", "APPDATA", "HOME"), str(folder)))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))

    make_application()
    from neuron_gui.ui.main_window import MainWindow

    window = MainWindow()
    try:
        window.show()
        _wait(lambda: window.trainer.snapshot is not None)
        window.trainer.speed = float("inf")
        window.commands["run"].trigger()
        _wait(lambda: window.trainer.ended)
        _expect(
            window.trainer.snapshot is not None and window.trainer.snapshot.last == _opening().last,
            "the window's run differs from the engine's",
        )
        window.document.save(folder / "window.neuron.json")
        _expect(window.grab().save(str(folder / "window.png")), "no picture can be saved")
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        os.environ.clear()
        os.environ.update(before)
    return f"opened on {QApplication.platformName()}, ran on its thread to the engine's very numbers"


def _languages(folder: Path) -> str:
    """Look a word of ours and one of Qt's own dialogs up in every language."""
    from PySide6.QtCore import QCoreApplication

    from neuron_gui.ui.text import language

    application = make_application()
    for name in language.known():
        language.apply(application, name)
        for context, word in (("", "&File"), ("QPlatformTheme", "Cancel")):
            known = name == language.SOURCE or QCoreApplication.translate(context, word) != word
            _expect(known, f"“{word}” is not translated for {language.name(name)}")
    language.apply(application, language.SOURCE)
    return ", ".join(map(language.name, language.known()))


def _wait(until: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication, QEventLoop

    deadline = monotonic() + PATIENCE
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        _expect(monotonic() < deadline, "the training thread does not answer")


CHECKS: dict[str, Callable[[Path], str]] = {
    "resources": _resources,
    "kernels": _kernels,
    "engine": _engine,
    "files": _files,
    "sound": _sound,
    "window": _window,
    "languages": _languages,
    "licences": _licences,
}
