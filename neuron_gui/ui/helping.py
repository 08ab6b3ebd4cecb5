"""What helps a person along, opened anew each time: the palette, the cheat sheet and the plots in words.

Each is imported when it is asked for: it would cost time at every start.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from neuron_gui.training import Snapshot
    from neuron_gui.ui.panels.sample_commands import SampleCommands


def open_palette(window: QMainWindow, commands: Iterable[QAction]) -> None:
    """Let the person search all commands."""
    from neuron_gui.ui.dialogs.palette import Palette

    Palette(window, commands).open()


def open_cheat_sheet(window: QMainWindow, commands: dict[str, QAction], of_the_table: SampleCommands) -> None:
    """Show all keys."""
    from neuron_gui.ui.dialogs.cheat_sheet import CheatSheet

    CheatSheet(window, commands, of_the_table).open()


def open_plot_words(window: QMainWindow, snapshot: Snapshot | None) -> None:
    """Tell in words what the plots show of a run."""
    from neuron_gui.ui.dialogs.plot_words import PlotWords

    PlotWords(snapshot, window).open()
