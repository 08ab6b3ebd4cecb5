"""What completes the command line by the Tab key: all of it, in all shells, and in bash it is tried."""

import subprocess

import pytest
from support.paths import ROOT

from neuron_gui import cli, commands, lesson_files, resources
from neuron_gui.commands.completion import SHELLS

TRY = """
source {script}
try() {{
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
    $(complete -p neuron-gui | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    echo "${{COMPREPLY[*]}}"
}}
{lines}
"""


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_and_option_is_completed(shell, capfdbinary):
    assert cli.main(["completion", shell]) == 0
    script = capfdbinary.readouterr().out.decode()
    parser = cli.parser(*commands.COMMANDS)
    for name, command in parser._subparsers._group_actions[0].choices.items():
        assert name in script
        for action in command._actions:
            for option in action.option_strings:
                of_fish = f" {'-l' if option.startswith('--') else '-s'} {option.lstrip('-')} "
                assert (of_fish if shell == "fish" else option) in script
    for name in (*resources.experiment_names(), *lesson_files.lesson_outlines()):
        assert name in script, "make manual brings it up to date"


def test_bash_completes_commands_options_files_presets_and_words(tmp_path):
    (tmp_path / "mine.neuron").touch()
    (tmp_path / "out").mkdir()
    expected = {
        "neuron-gui sw": ["sweep"],
        "neuron-gui run --f": ["--force"],
        "neuron-gui run mi": ["mine.neuron", "mixed-clouds"],
        "neuron-gui run opening --out o": ["out"],
        "neuron-gui sweep --engine d": ["dask"],
        "neuron-gui presets and": ["and-gate"],
        "neuron-gui mark in --key step-": ["step-size"],
        "neuron-gui completion z": ["zsh"],
    }
    script = ROOT / "resources" / "completion" / SHELLS["bash"]
    lines = "\n".join(f"try {line}" for line in expected)
    code = TRY.format(script=script, lines=lines)
    done = subprocess.run(["bash", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert [line.split() for line in done.stdout.splitlines()] == list(expected.values())
