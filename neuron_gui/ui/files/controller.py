"""Opening and saving: the dialogs around a document's file, and nothing lost without being asked."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget

from neuron_gui import resources
from neuron_gui.core.experiment import EXTENSION, EXTENSIONS, Experiment
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.reports import EXTENSIONS as REPORTS
from neuron_gui.core.schema import large_file
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.files.file_watch import FileWatch, stamp
from neuron_gui.ui.files.galleries import Galleries
from neuron_gui.ui.files.recent import RecentFiles
from neuron_gui.ui.files.recovery import Origin, Recovery, RecoveryFile, default_folder
from neuron_gui.ui.files.recovery_offers import RecoveryOffers
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.text import changes, plain
from neuron_gui.ui.text.translate import error_text, translated, translated_message
from neuron_gui.ui.widgets.banner import Banner, Notice
from neuron_gui.ui.widgets.keys import finish_editing
from neuron_gui.ui.widgets.late_menu import LateMenu
from neuron_gui.ui.widgets.new_path import may_replace
from neuron_gui.ui.widgets.waiting import do_patiently

log = logging.getLogger(__name__)

WAIT_MS = 20
MANY_NUMBERS = 50_000  # take some 50 ms to write
T = TypeVar("T")
Button = QMessageBox.StandardButton


class FilesController(QObject):
    """What the File menu does. Faults of a file are told in the banner; the open document stays.

    `lesson_named` comes when what is to be opened is a lesson, `report_named` when it is a report; that one
    brings also whether the present document may be left already.
    """

    lesson_named = Signal(Path)
    report_named = Signal(Path, bool)

    def __init__(self, window: QWidget, document: Document, banner: Banner, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._document, self._banner = window, document, banner
        self._filter = self.tr("Experiments (*{extension})").format(extension=" *".join(EXTENSIONS))
        self._openable = self.tr("Experiments and reports (*{extension})").format(
            extension=" *".join((*EXTENSIONS, *REPORTS))
        )
        self.recent = RecentFiles(self.open_recent, settings, self)
        self._watch = FileWatch(self)
        self._watch.follow(document.path, stamp(document.path))
        self._watch.changed.connect(self._notify_changed)
        self._recovery = Recovery(document, default_folder(), parent=self, watch=self._watch)
        self._recovery.failed.connect(self._notify_unkept)
        self._change: Notice | None = None
        self._offers = RecoveryOffers(banner, self)
        self._offers.wanted.connect(self._restore)
        self._galleries = Galleries(window)
        self._galleries.chosen.connect(self.open_preset)
        self._ending = False
        self._busy = False  # with a file that takes its time

    def offers(self) -> Sequence[Offer]:
        """Return what can be done with files."""
        return (
            Offer(
                "new",
                FILE,
                self.tr("&New"),
                self.tr("Begin with the opening experiment."),
                self.new,
                "Ctrl+N",
            ),
            Offer(
                "open",
                FILE,
                self.tr("&Open…"),
                self.tr("Open an experiment file, or a report."),
                self.open,
                "Ctrl+O",
                more=self._fill,
            ),
            *self._galleries.offers(),
            Offer(
                "save",
                FILE,
                self.tr("&Save"),
                self.tr("Save the experiment."),
                self.save,
                "Ctrl+S",
                separator=True,
            ),
            Offer(
                "save_as",
                FILE,
                self.tr("Save &as…"),
                self.tr("Save the experiment under another name."),
                self.save_as,
                "Ctrl+Shift+S",
            ),
        )

    # --- Opening ------------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin with the opening experiment, in a document of its own."""
        self.open_unsaved(resources.preset(resources.OPENING), Document.new_origin())

    def _fill(self, menu: QMenu) -> None:
        """Put what was open before, and the bundled experiments, into menus of their own."""
        self.recent.fill(menu.addMenu(self.tr("Open re&cent")))
        presets = LateMenu(self.tr("&Presets"), menu)
        menu.addMenu(presets)

        def fill() -> None:
            for name, experiment in resources.presets().items():
                presets.addAction(translated(experiment.title)).triggered.connect(
                    lambda _=False, name=name: self.open_preset(name)
                )

        presets.fill_later(fill)

    def open_preset(self, name: str) -> None:
        """Open a preset or a data set."""
        self.open_unsaved(resources.preset(name), f"preset {name}" if name != resources.OPENING else "")

    def open_unsaved(self, experiment: Experiment, origin: str, asked: bool = False) -> bool:
        """Open an experiment that has no file; return whether the present one could be left for it.

        If a person was asked about that before, it may.
        """
        may = asked or self.may_leave()
        if may:
            self._put(experiment, None, origin)
        return may

    def open(self) -> None:
        """Ask for a file and open it."""
        if self.may_leave():
            title = self.tr("Open")
            path, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), self._openable)
            if path.lower().endswith(REPORTS):
                self.report_named.emit(Path(path), True)
            elif path:
                self.open_path(Path(path))

    def open_named(self, name: str) -> None:
        """Open a file, or the preset of that name where there is no such file."""
        if name.lower().endswith(lesson_file.EXTENSION):
            self.lesson_named.emit(Path(name))
        elif name.lower().endswith(REPORTS):
            self.report_named.emit(Path(name), False)
        elif name in resources.experiment_names() and not Path(name).is_file():
            self.open_preset(name)
        elif self.may_leave():
            self.open_path(Path(name))

    def open_recent(self, path: Path) -> None:
        """Open a file that was open before, or take it off the list."""
        if stamp(path):
            self.open_named(str(path))
            return
        self.recent.remove(path)
        self._banner.notify(
            self.tr("{file} is not there any more, so it is no longer in the list.").format(file=path)
        )

    def open_path(self, path: Path) -> None:
        """Open a file; where that fails say why, and keep what is open."""
        path = path.absolute()
        known, before = stamp(path), self._document.experiment
        experiment = self._read(path)
        if experiment and (self._document.experiment is before or self.may_leave()):
            self._put(experiment, path)
            self._watch.follow(path, known)
            self.recent.add(path)

    def _put(self, experiment: Experiment, path: Path | None, origin: str = "") -> None:
        """Leave the present experiment for another one."""
        self._banner.clear()
        self._banner.withdraw(self._change)
        self._watch.follow(None, None)
        self._document.open(experiment, path, origin)
        if told := changes.notice(self._document.whole.journal):
            self._banner.notify(told, wrong=False)

    def _read(self, path: Path) -> Experiment | None:
        """Return the experiment of a file; say why there is none."""
        text = self.tr("Opening {file} …").format(file=path.name)
        try:
            size = path.stat().st_size
            return self._do(lambda tell: Experiment.load(path, tell), text, size > large_file.LARGE)
        except OSError as error:
            self._banner.notify(
                self.tr("{file} cannot be read: {why}.").format(file=path, why=error_text(error))
            )
        except ExperimentError as error:
            why = translated_message(error.reason if error.place == "$" else error.sentence)
            text = self.tr("{file} was not opened. {why}.")
            text = text.format(file=path.name, why=why[:1].upper() + why[1:])
            self._banner.notify(text, details=translated_message(error.sentence))
        return None

    # --- Saving -------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save to the document's file, asking for one if there is none; return whether it was saved."""
        path = self._document.path
        if self._busy:
            return False
        if not path:
            return self.save_as()
        return (not self._watch.differs() or self._may_overwrite(path)) and self._write(path)

    def save_as(self) -> bool:
        """Ask for a file and save to it; return whether it was saved."""
        if self._busy:
            return False
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as"), self._folder(), self._filter)
        if not name:
            return False
        path = Path(name if name.endswith(EXTENSIONS) else name + EXTENSION)
        known = str(path) == name  # else the dialog could not, as the name was completed here
        return (known or may_replace(self._window, self.tr("Save as"), path)) and self._write(path)

    def _may_overwrite(self, path: Path) -> bool:
        """Ask before replacing what another program has written."""
        question = self.tr(
            "Another program has changed {file} since you opened or saved it. Replace it with yours?"
        ).format(file=path.name)
        return self._ask(self.tr("File changed"), question, Button.Yes | Button.No) == Button.Yes

    def _write(self, path: Path) -> bool:
        self._document.settle()
        experiment, recorded = self._document.experiment, self._document.recorded
        text = self.tr("Saving {file} …").format(file=path.name)

        def save(tell: Tell) -> bool:
            recorded.save(path, tell)
            return True

        try:
            if not self._do(save, text, experiment.data.inputs.size > MANY_NUMBERS):
                return False
        except OSError as error:
            self._banner.notify(
                self.tr("{file} cannot be written: {why}. The experiment is still open.").format(
                    file=path, why=error_text(error)
                )
            )
            return False
        self._document.note_saved(path, experiment)
        self._watch.follow(path, stamp(path))
        self._banner.withdraw(self._change)
        self.recent.add(path)
        return True

    def _do(self, work: Callable[[Tell], T], text: str, large: bool) -> T | None:
        """Return what work returns, None if it was cancelled; if it is large, the window stays alive."""
        if not large:
            return work(untold)
        self._busy = True
        try:
            result = do_patiently(work, text, self._window)
        finally:
            self._busy = False
        return None if self._ending else result  # the window may have gone meanwhile

    # --- Leaving ------------------------------------------------------------------------------------

    @property
    def ending(self) -> bool:
        """Whether the end has come, at which nobody is asked."""
        return self._ending

    def may_close(self) -> bool:
        """Return whether the window may be closed."""
        may = self._ending or self.may_leave()
        return may or self._ending  # the end may have come while the question stood

    def may_leave(self) -> bool:
        """Return whether the document may be left: ask only if something would be lost."""
        finish_editing()
        if self._busy:
            return False
        if not self._document.modified:
            return True
        answer = self._ask(
            self.tr("Unsaved changes"),
            self.tr("The experiment has changes that are not saved. Save them?"),
            Button.Save | Button.Discard | Button.Cancel,
        )
        if self._ending:
            return False
        return self.save() if answer == Button.Save else answer == Button.Discard

    @Slot()
    def end(self) -> None:
        """Close the window without asking; what is not saved will be offered at the next start."""
        self._ending = True
        finish_editing()
        if dialog := QApplication.activeModalWidget():
            dialog.close()
            QTimer.singleShot(WAIT_MS, self.end)  # for whoever waits for its answer
        elif self._window.isVisible():
            self._window.close()

    @Slot()
    def end_session(self) -> None:
        """Keep what is not saved at once, for the system waits no longer, then end."""
        self.keep_now()
        QTimer.singleShot(0, self.end)

    def close(self) -> None:
        """Leave for good, after `may_close` has said yes."""
        try:
            self._recovery.close(keep=self._ending)
        except OSError as error:  # the end has come all the same
            log.error("unsaved changes were not kept: %s", error)
        self._offers.release()

    # --- Recovery -----------------------------------------------------------------------------------

    def keep_now(self) -> None:
        """Keep unsaved changes at once: something went wrong, and there may be no later."""
        try:
            self._recovery.keep_now()
        except OSError as error:
            self._notify_unkept(error_text(error))

    def offer_recovery(self) -> None:
        """Offer what windows have left that ended before their changes were saved; the latest first."""
        self._offers.offer_left_behind()

    def take_over(self, other: "FilesController") -> None:
        """Keep safe, watch and offer what another window does whose document this one has now."""
        self._recovery.take_over(other._recovery)
        self._watch.take_over(other._watch)
        self._offers.take_over(other._offers)

    @Slot(object, object)
    def _restore(self, file: RecoveryFile, origin: Origin) -> None:
        """Open what the changes were made to, and make them again as one edit."""
        if not self.may_leave():
            self._offers.offer(file, origin)
            return
        try:
            experiment = file.read()
        except (OSError, ValueError) as error:
            self._banner.notify(self.tr("The changes cannot be restored."), details=error_text(error))
            return
        self._put(resources.preset(resources.OPENING), None)
        if origin.path and stamp(origin.path):
            self.open_path(origin.path)
        if origin.known and self._document.path:
            self._watch.follow_again(self._document.path, origin.known)
        self._offers.withdraw(file)
        self._document.edit(experiment, self.tr("recovery of unsaved changes"))
        self._recovery.adopt(file)

    @Slot(str)
    def _notify_unkept(self, why: str) -> None:
        self._banner.notify(
            self.tr("Unsaved changes cannot be kept safe: {why}. Save them yourself.").format(why=why)
        )

    # --- A file that others change ------------------------------------------------------------------

    @Slot()
    def _notify_changed(self) -> None:
        text = self.tr("Another program has changed {file}.")
        if self._document.modified:
            text = self.tr("Another program has changed {file}, and so have you.")
        self._banner.withdraw(self._change)
        self._change = self._banner.notify(
            text.format(file=self._document.path.name if self._document.path else ""),
            choices=[
                (self.tr("Load it again"), self._load_again),
                (self.tr("Keep mine"), self._watch.accept),
            ],
        )

    def _load_again(self) -> None:
        """Take over what the file holds now, as an edit: undo brings back what was here."""
        path = self._document.path
        known = stamp(path)
        if path and (experiment := self._read(path)):
            self._document.load_again(experiment, self.tr("loading the file again"))
            self._document.note_saved(path, self._document.experiment)
            self._watch.follow(path, known)

    def _ask(self, title: str, question: str, buttons: Button) -> Button:
        return QMessageBox.question(self._window, title, plain.letters(question), buttons)

    def _folder(self) -> str:
        return str(self._document.path.parent) if self._document.path else ""
