"""`open`: the window; where there is no display, the experiment runs without one."""

import gc
from argparse import ArgumentParser, Namespace

EXAMPLES = ("neuron-gui open opening",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", nargs="?", metavar="FILE")


def perform(options: Namespace) -> int:
    """Open the window, or say that it cannot be and play the experiment; return the exit code."""
    from neuron_gui.ui.startup import program_log, screen

    if not screen.has_display():
        from neuron_gui.commands.no_display import demonstrate

        return demonstrate(options.file)
    gc.disable()  # there is nothing to collect yet; the window's own clock sees to it later
    with program_log.kept():  # before the window's own modules are there
        from neuron_gui.ui import app

        return app.open_window(options.file)
