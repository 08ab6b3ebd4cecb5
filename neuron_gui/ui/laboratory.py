"""The window, and its successor when another language is chosen: texts are translated where they are made."""

from functools import partial
from operator import attrgetter

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QApplication

from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.threads.training import Inquiry
from neuron_gui.ui.document import Document
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup.idle import IdleWork
from neuron_gui.ui.startup.shell import show_painted
from neuron_gui.ui.text import language
from neuron_gui.ui.widgets.keys import finish_editing
from neuron_gui.ui.widgets.option_form import LateForm

AGAIN_MS = 200
SETTLE_MS = 20  # in which all that a run brings finds its place, so that nothing is seen to move


class Laboratory(QObject):
    """Has one window at a time; document, edits and run go over from one to the next.

    The run is asked for until it can go over: an edit meanwhile begins another one, and a dialog that is
    open may not lose its window. A window that is not `furnished` is so by `furnish`, before it is used.
    """

    def __init__(self, app: QApplication, furnished: bool = True) -> None:
        super().__init__(app)
        self._app = app
        self._asking = QTimer(self, interval=AGAIN_MS)  # runs while a successor is wanted
        self._asking.timeout.connect(self._ask_for_run)
        self.window = self._make(furnished=furnished)

    def stand_at(self, place: QPoint) -> None:
        """Let the first window of all come to this point of the screen; a later one knows where it was."""
        if self.window.settings.geometry.isEmpty():
            self.window.move(place)

    def show_first_picture(self) -> None:
        """Show the window as it is, and return when it has been painted."""
        self.window.controls.run_button.setFocus()
        show_painted(self.window)

    def furnish(self) -> None:
        """Make what the first picture does without; views are painted when they have a run to show."""
        self.window.stage.setUpdatesEnabled(False)
        self.window.furnish()

    def show(self) -> None:
        """Show the window, ready to run."""
        self.window.show()
        stage = self.window.stage
        QTimer.singleShot(SETTLE_MS, stage, partial(stage.setUpdatesEnabled, True))
        self.window.controls.run_button.setFocus()
        trainer, late = self.window.trainer, self.window.findChildren(LateForm)
        pieces = (partial(attrgetter("content"), each) for each in (*late, self.window.compare.place))
        IdleWork(tuple(pieces), lambda: trainer.playing, self.window)

    @Slot()  # takes no session manager, which PySide would have to make an object of
    def end_session(self) -> None:
        """Keep what is not saved and end, for the system does."""
        self.window.files.end_session()

    @Slot(str)
    def report(self, details: str) -> None:
        """Let the present window tell of something that nobody expected."""
        self.window.report(details)

    def _make(self, document: Document | None = None, furnished: bool = True) -> MainWindow:
        language.apply(self._app, Settings().language)
        window = MainWindow(document, furnished)
        window.language_changed.connect(self._want_successor)
        self._run = Inquiry(window.trainer, window)
        self._run.answered.connect(self._succeed)
        return window

    @Slot()
    def _want_successor(self) -> None:
        finish_editing()
        self._asking.start()
        self._ask_for_run()

    @Slot()
    def _ask_for_run(self) -> None:
        if self.window.may_give_way:
            if self.window.trainer.goal is None:  # else it makes a run again, which goes over whole
                self.window.trainer.pause()
            self._run.ask(PinnedRun.of)

    @Slot(object)
    def _succeed(self, run: PinnedRun) -> None:
        """Let a window in another language take over, where its predecessor is on the screen."""
        before = self.window
        if not before.may_give_way:
            return
        self._asking.stop()
        self._run.answered.disconnect(self._succeed)  # it may have been asked twice
        modes = before.remember()
        self.window = self._make(before.document.successor())
        self.window.files.take_over(before.files)
        self.window.control.resume(run, before.control.ghost, before.trainer.goal)
        self.window.this_step.go_on_from(before.this_step)
        self.window.sweep.go_on_from(before.sweep)
        self.window.marking.go_on_from(before.marking)
        self.window.help.go_on_from(before.help)
        self.show()  # in front of these
        self.window.lessons.go_on_from(before.lessons)
        self.window.stage.go_on_from(before.stage)
        self.window.scenes.go_on_from(before.scenes)
        self.window.turning.go_on_from(before.turning)
        self.window.choose_modes(modes)
        before.give_way()
