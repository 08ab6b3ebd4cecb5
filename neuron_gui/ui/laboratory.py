"""The window, and its successor when another language is chosen: texts are translated where they are made."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from neuron_gui.core.comparison import PinnedRun
from neuron_gui.ui import language
from neuron_gui.ui.document import Document
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.settings import Settings

QUESTION = "succession"


class Laboratory(QObject):
    """Has one window at a time; document, edits and run go over from one to the next."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.window = self._make()

    def show(self) -> None:
        """Show the window, ready to run."""
        self.window.show()
        self.window.controls.run_button.setFocus()

    def _make(self, document: Document | None = None) -> MainWindow:
        language.apply(self._app, Settings().language)
        window = MainWindow(document)
        window.language_changed.connect(self._ask_for_run)
        window.trainer.answered.connect(self._succeed)
        return window

    @Slot()
    def _ask_for_run(self) -> None:
        self.window.trainer.pause()
        self.window.trainer.ask(QUESTION, PinnedRun.of)

    @Slot(str, object)
    def _succeed(self, question: str, run: object) -> None:
        """Let a window in another language take over, where its predecessor is on the screen."""
        if question != QUESTION or not isinstance(run, PinnedRun):
            return
        before = self.window
        before.remember()
        self.window = self._make(before.document.successor())
        self.window.control.resume(run)
        self.show()
        self.window.lessons.go_on_from(before.lessons)
        before.give_way()
