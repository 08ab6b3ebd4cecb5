"""What helps a person along: the manual, the palette, the cheat sheet, the plots in words, and About.

Each is imported when it is asked for: it would cost time at every start.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import HELP, VIEW, Commands, Offer
from neuron_gui.ui.settings import Settings, kept_json

if TYPE_CHECKING:
    from neuron_gui.ui.help.manual import Manual
    from neuron_gui.ui.samples.commands import SampleCommands

MAX_USED = 12  # commands that are remembered


MANUAL_KEY = "F1"


class HelpController(QObject):
    """Tells what there is: all commands, all keys, what the plots show, and what all of it means.

    The manual's window is the same every time. Its key opens it from the laboratory's other windows, too.
    While what is known of a run `is_kept_back`, the plots' words do not tell it.
    """

    def __init__(
        self,
        window: QMainWindow,
        commands: Commands,
        of_the_table: SampleCommands,
        trainer: Trainer,
        settings: Settings,
        is_kept_back: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._is_kept_back = is_kept_back
        self._settings = settings
        self._window, self._commands, self._of_the_table = window, commands, of_the_table
        self._trainer = trainer
        self.manual: Manual | None = None
        _application().focusChanged.connect(self._give_key)

    def offers(self) -> Sequence[Offer]:
        """Return what opens each."""
        return (
            Offer(
                "describe",
                VIEW,
                self.tr("&Describe the plots…"),
                self.tr("Tell in words what the plots show."),
                self.open_plot_words,
                "Ctrl+Shift+D",
            ),
            Offer(
                "manual",
                HELP,
                self.tr("&Manual"),
                self.tr("Read about what has the focus, or about anything else."),
                self.open_manual,
                MANUAL_KEY,
            ),
            Offer(
                "palette",
                HELP,
                self.tr("&Commands…"),
                self.tr("Find what to do by typing a few words of it."),
                self.open_palette,
                "Ctrl+K",
            ),
            Offer(
                "cheat_sheet",
                HELP,
                self.tr("&Keys and mouse…"),
                self.tr("Show all keys, and what the mouse does."),
                self.open_cheat_sheet,
                "?",
            ),
            Offer(
                "about",
                HELP,
                self.tr("&About Neuron Lab"),
                self.tr("Tell the version, the licences, and where settings and data are."),
                self.open_about,
                separator=True,
            ),
        )

    @Slot()
    def open_manual(self) -> None:
        """Open the manual at what has the focus."""
        from neuron_gui.ui.help.manual import Manual
        from neuron_gui.ui.help.topics import topic_of

        topic = topic_of(QApplication.focusWidget())
        self.manual = self.manual or Manual()
        self.manual.show_topic(topic)

    def go_on_from(self, other: HelpController) -> None:
        """Have the manual open where it is in a laboratory that this one takes the place of."""
        if other.manual and other.manual.isVisible():
            from neuron_gui.ui.help.manual import Manual

            self.manual = Manual()
            self.manual.page.show_topic(other.manual.page.source().fragment())
            self.manual.page.setFocus()
            self.manual.restoreGeometry(other.manual.saveGeometry())
            self.manual.show()

    def close(self) -> None:
        """The laboratory closes: so does the manual."""
        if self.manual:
            self.manual.close()
            self.manual.deleteLater()
            self.manual = None

    @Slot()
    def _give_key(self) -> None:
        """Let the manual's key open it from any window: actions hear keys in their own window alone."""
        widget = QApplication.focusWidget()
        window = widget.window() if widget else self._window
        kinds = Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet
        deaf = window is not self._window and window.windowType() in kinds
        if deaf and not window.findChild(QShortcut, MANUAL_KEY):
            QShortcut(QKeySequence(MANUAL_KEY), window, self.open_manual).setObjectName(MANUAL_KEY)

    @Slot()
    def open_palette(self) -> None:
        """Let the person search all commands."""
        from neuron_gui.ui.help.palette import Palette

        palette = Palette(self._window, self._commands.values(), _names(self._settings.commands_used))
        palette.chosen.connect(self._remember)
        palette.open()

    @Slot(str)
    def _remember(self, name: str) -> None:
        """Let what was used come first the next time."""

        def with_it(text: str) -> str:
            others = [other for other in _names(text) if other != name]
            return json.dumps([name, *others][:MAX_USED])

        self._settings.change("commands_used", with_it)

    @Slot()
    def open_cheat_sheet(self) -> None:
        """Show all keys."""
        from neuron_gui.ui.help.cheat_sheet import CheatSheet

        CheatSheet(self._window, self._commands, self._of_the_table).open()

    @Slot()
    def open_about(self) -> None:
        """Tell of the program."""
        from neuron_gui.ui.help.about import About

        About(self._window).open()

    @Slot()
    def open_plot_words(self) -> None:
        """Tell in words what the plots show of the run."""
        from neuron_gui.ui.help.plot_words import PlotWords

        PlotWords(self._trainer.snapshot, self._is_kept_back(), self._window).open()


def _names(text: str) -> list[str]:
    """Return the names in a JSON list; none if it is not one, for anybody may have written it."""
    found = kept_json(text)
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
