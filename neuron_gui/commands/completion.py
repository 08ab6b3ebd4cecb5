"""`completion`: what a shell reads to complete this command line by the Tab key."""

from argparse import ArgumentParser, Namespace

from neuron_gui import resources
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import hand_over

SHELLS = {"bash": "neuron-gui", "zsh": "_neuron-gui", "fish": "neuron-gui.fish"}  # and their files' names
EXAMPLES = (
    "neuron-gui completion bash > ~/.local/share/bash-completion/completions/neuron-gui",
    "neuron-gui completion fish > ~/.config/fish/completions/neuron-gui.fish",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.description = (
        "Commands, options, files and names of presets and lessons are completed. For zsh write it to a file "
        "_neuron-gui in a folder of $fpath. The Debian package brings all three along."
    )
    parser.add_argument("shell", choices=tuple(SHELLS), metavar="SHELL", help=f"{', '.join(SHELLS)}")


def perform(options: Namespace) -> int:
    """Print the script."""
    hand_over(resources.folder("completion").joinpath(SHELLS[options.shell]).read_bytes())
    return MADE
