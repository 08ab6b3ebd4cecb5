"""File > Export: a run's records, the run as an animation and as sound, and its experiment as a program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell, part_of
from neuron_gui.core.run import Run
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.simulation import advance_to
from neuron_gui.core.trajectory import write_trajectory
from neuron_gui.threads.job import Job
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import EXPORT, FILE, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.new_path import new_path
from neuron_gui.ui.widgets.waiting import Writing
from neuron_gui.ui.window.stage import Stage

if TYPE_CHECKING:
    from neuron_gui.core.film import Film


class ExportController(QObject):
    """What is taken along of the document's run; the view of the `loss` tells which steps are in sight."""

    def __init__(
        self,
        window: QWidget,
        document: Document,
        trainer: Trainer,
        stage: Stage,
        loss: LossView,
        banner: Banner,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._trainer = window, document, trainer
        self._stage, self._loss, self._banner = stage, loss, banner
        self._folder = ""

    def offers(self) -> Sequence[Offer]:
        """Return what can be exported."""
        offered = (
            (
                "export_run",
                self.tr("Export &run…"),
                self.tr("Write the run's records as a table, CSV."),
                self.run,
            ),
            (
                "export_animation",
                self.tr("Export &animation…"),
                self.tr("Make a moving picture of the run, GIF or APNG."),
                self.animation,
            ),
            (
                "export_sound",
                self.tr("Export s&ound…"),
                self.tr("Write what the run sounds like, three seconds of WAV."),
                self.sound,
            ),
            (
                "export_program",
                self.tr("Export as a &program…"),
                self.tr("Write the experiment as a Python script or a notebook that needs no laboratory."),
                self.program,
            ),
        )
        return [Offer(name, FILE, text, tip, does, submenu=EXPORT) for name, text, tip, does in offered]

    # --- The records --------------------------------------------------------------------------------

    @Slot()
    def run(self) -> None:
        """Ask which records are wanted."""
        from neuron_gui.ui.export.records import RecordsDialog  # only here: it would cost time at every start

        if snapshot := self._trainer.snapshot:
            dialog = RecordsDialog(snapshot.steps, self._loss.steps_in_sight, self._window)
            self._ask(dialog, lambda: self._write_records(snapshot.recorded, dialog.part, dialog.every))

    def _write_records(self, experiment: Experiment, part: tuple[int, int], every: int) -> None:
        kinds = {self.tr("Tables (*.csv)"): ".csv"}
        if path := self._asked(self.tr("Export run"), self.tr("run"), kinds):
            self.write_records(experiment, part, every, path)

    def write_records(self, experiment: Experiment, part: tuple[int, int], every: int, path: Path) -> None:
        """Make the run again in the background and write these of its records."""
        self._do(partial(_write_records, experiment, part, every, path), path)

    # --- The animation ------------------------------------------------------------------------------

    @Slot()
    def animation(self) -> None:
        """Ask what is to be seen."""
        from neuron_gui.ui.export.animation import AnimationDialog  # likewise

        if snapshot := self._trainer.snapshot:
            dialog = AnimationDialog(
                snapshot.steps, self._loss.steps_in_sight, self._stage.in_sight, self._window
            )
            self._ask(dialog, lambda: self._write_film(snapshot.recorded, dialog.views, dialog.film))

    def _write_film(self, experiment: Experiment, views: tuple[str, ...], film: Film) -> None:
        kinds = {self.tr("GIF animation (*.gif)"): ".gif", self.tr("APNG animation (*.png)"): ".png"}
        if path := self._asked(self.tr("Export animation"), self.tr("run"), kinds):
            self.write_film(experiment, views, film, path)

    def write_film(self, experiment: Experiment, views: tuple[str, ...], film: Film, path: Path) -> None:
        """Make the run again in the background, and have a picture of each frame taken here."""
        from neuron_gui.ui.export.camera import Camera, Scene  # likewise
        from neuron_gui.ui.export.shooting import shoot

        scene = Scene(experiment, views, self._loss.logarithmic)
        camera = Camera(scene, film.size, self)
        job = self._do(partial(shoot, scene, camera, film, path), path)
        camera.destroyed.connect(job.cancel)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(camera.close)

    # --- The sound ----------------------------------------------------------------------------------

    @Slot()
    def sound(self) -> None:
        """Ask for a file, make the run again in the background and write what it sounds like."""
        kinds = {self.tr("Sound (*.wav)"): ".wav"}
        if (snapshot := self._trainer.snapshot) and (
            path := self._asked(self.tr("Export sound"), self.tr("run"), kinds)
        ):
            self._do(partial(_write_sound, snapshot.recorded, snapshot.steps, path), path)

    # --- The program --------------------------------------------------------------------------------

    @Slot()
    def program(self) -> None:
        """Ask for which library, and show the program."""
        from neuron_gui.ui.export.program import ProgramDialog  # likewise

        dialog = ProgramDialog(self._document.recorded, self._window)
        self._ask(dialog, lambda: self._write_program(dialog.question(dialog.extension), dialog.extension))

    def _write_program(self, question: Callable[[Tell], str], extension: str) -> None:
        kinds = {f"Python (*{extension})": extension}
        if path := self._asked(self.tr("Export as a program"), self.tr("experiment"), kinds):
            self._do(partial(_write_text, question, path), path)

    # --- Their parts --------------------------------------------------------------------------------

    def _ask(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()

    def _asked(self, caption: str, otherwise: str, kinds: dict[str, str]) -> Path | None:
        """Return under which name to write, None if under none."""
        extension = next(iter(kinds.values()))
        suggested = Path(self._folder, (self._document.stem or otherwise) + extension)
        path = new_path(self._window, caption, suggested, kinds, self._banner.notify)
        self._folder = str(path.parent) if path else self._folder
        return path

    def _do(self, work: partial[None], path: Path) -> Job:
        return Writing(work, path, self._window, self._banner.notify).job


def _write_records(experiment: Experiment, part: tuple[int, int], every: int, path: Path, tell: Tell) -> None:
    """Make a run again and write a part of it; half of the way is the one, half the other."""
    first, last = part
    run, passed = advance_to(Run(experiment), last, part_of(tell, 0, 0.5)), 0

    def progress(records: int) -> None:
        nonlocal passed
        passed += records
        tell(0.5 + passed / (last - first + 1) / 2)

    write_trajectory(run, path, every, progress, part)


def _write_sound(experiment: Experiment, steps: int, path: Path, tell: Tell) -> None:
    from neuron_gui.core.sound.wav import write_wav  # likewise
    from neuron_gui.core.sound.whole import sound_again

    write_wav(sound_again(experiment, steps, tell), path)


def _write_text(question: Callable[[Tell], str], path: Path, tell: Tell) -> None:
    with whole_file(path) as file:
        file.write(question(tell))
