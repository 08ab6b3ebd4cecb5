"""Writes what completes the command line by the Tab key, resources/completion, as the parser has it.

Run by `make manual`; `neuron-gui completion` prints it, and the Debian package puts it in its place.
"""

import argparse
import sys
from pathlib import Path

import shtab

from neuron_gui import cli, lesson_files, resources
from neuron_gui.commands import COMMANDS
from neuron_gui.commands.completion import SHELLS

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "completion"
FOLDERS = ("DIR", "FOLDER")
FILES = ("FILE", "TABLE", "REPORT", "X.py|X.ipynb", "X.gif|X.png", "X.wav")
NAMES = {"experiment": resources.experiment_names, "lesson": lesson_files.lesson_outlines}
# Files, and what is known by its name: functions for bash and zsh, what fish runs itself.
FUNCTIONS = {
    "bash": "{function}() {{ compgen -f -- $1; compgen -W '{words}' -- $1; }}\n",
    "zsh": "{function}() {{ _alternative 'files:file:_files' 'names:name:({words})' }}\n",
    "fish": "",
}
OF_FISH = "(__fish_complete_path (commandline -ct); printf '%s\\n' {words})"


def main() -> None:
    """Write the files anew."""
    for shell, name in SHELLS.items():
        (FOLDER / name).write_text(text_for(shell), encoding="utf-8")


def text_for(shell: str) -> str:
    """Return the script for a shell."""
    parser = cli.parser(*COMMANDS)
    for command, choice in _commands(parser):
        choice.description = COMMANDS[command]  # in a list there is room for no more
        for action in choice._actions:
            _complete(command, action)
    preamble = "".join(
        FUNCTIONS[shell].format(function=_function(kind), words=" ".join(names()))
        for kind, names in NAMES.items()
    )
    text: str = shtab.complete(parser, shell, preamble=preamble)
    return text


def _commands(parser: argparse.ArgumentParser) -> list[tuple[str, argparse.ArgumentParser]]:
    return [pair for action in parser._subparsers._group_actions for pair in action.choices.items()]


def _complete(command: str, action: argparse.Action) -> None:
    """Say what completes an argument: files, folders, names, or words of its own."""
    if action.metavar == "LESSON":
        action.complete = _named("lesson")
    elif action.metavar in FOLDERS:
        action.complete = shtab.DIRECTORY
    elif action.metavar in FILES:
        takes_experiment = not action.option_strings and action.metavar == "FILE"
        action.complete = _named("experiment") if takes_experiment else shtab.FILE
    elif (command, action.dest) == ("presets", "name"):
        action.choices = resources.experiment_names()
    elif action.dest == "engine":
        action.choices = ("threads", "processes", "dask")
    if action.metavar:
        action.metavar = action.metavar.replace(":", " to ")  # which zsh takes for what is between fields


def _named(kind: str) -> dict[str, str]:
    function = _function(kind)
    return {"bash": function, "zsh": function, "fish": OF_FISH.format(words=" ".join(NAMES[kind]()))}


def _function(kind: str) -> str:
    """Return the name of a function; shtab knows by `_file` that some of what it completes are files."""
    return f"_neuron_gui_{kind}_file"


if __name__ == "__main__":
    sys.exit(main())
