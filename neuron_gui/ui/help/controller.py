"""What helps a person along, opened anew each time: the palette, the cheat sheet and the plots in words.

Each is imported when it is asked for: it would cost time at every start.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import HELP, VIEW, Commands, Offer

if TYPE_CHECKING:
    from neuron_gui.ui.samples.commands import SampleCommands


class HelpController(QObject):
    """Tells what there is: all commands, all keys, and what the plots show."""

    def __init__(
        self, window: QMainWindow, commands: Commands, of_the_table: SampleCommands, trainer: Trainer
    ) -> None:
        super().__init__(window)
        self._window, self._commands, self._of_the_table = window, commands, of_the_table
        self._trainer = trainer

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
                "F1; ?",
            ),
        )

    @Slot()
    def open_palette(self) -> None:
        """Let the person search all commands."""
        from neuron_gui.ui.help.palette import Palette

        Palette(self._window, self._commands.values()).open()

    @Slot()
    def open_cheat_sheet(self) -> None:
        """Show all keys."""
        from neuron_gui.ui.help.cheat_sheet import CheatSheet

        CheatSheet(self._window, self._commands, self._of_the_table).open()

    @Slot()
    def open_plot_words(self) -> None:
        """Tell in words what the plots show of the run."""
        from neuron_gui.ui.help.plot_words import PlotWords

        PlotWords(self._trainer.snapshot, self._window).open()
