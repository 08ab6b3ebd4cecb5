"""Brings the catalogues of translations up to date with the texts in the code, and compiles them.

Translators fill in `resources/translations/*.ts`, with Qt Linguist for instance; `make translations` does
the rest. `make translations ARGS=it` begins a new language, by its two letters: nothing else names languages.
"""

import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

import system_files
from declared_texts import declared_texts

from neuron_gui.ui.text.language import CATALOGUE

ROOT = Path(__file__).parent.parent
CATALOGUES = ROOT / "resources" / "translations"
MARKERS = ("Message", "N_", "translated")  # of literals to translate, beside Qt's own `tr`


def present(catalogues: Path) -> dict[str, Path]:
    """Return a folder's catalogues by their languages."""
    return {file.stem.partition("_")[2]: file for file in sorted(catalogues.glob(f"{CATALOGUE}_*.ts"))}


def collect(catalogues: Path, *new: str) -> None:
    """Bring the catalogues in a folder up to date: new texts are there to be translated, old ones gone.

    New languages get a catalogue as well, which is brought up to date from then on.
    """
    with tempfile.TemporaryDirectory() as folder:
        declared = Path(folder) / "declared.py"
        declared.write_text("".join(f"N_({text!r})\n" for text in declared_texts()), encoding="utf-8")
        code = sorted(str(file) for file in (ROOT / "neuron_gui").rglob("*.py"))
        options = (
            "-tr-function-alias", ",".join(f"QT_TR_NOOP+={marker}" for marker in MARKERS),
            "-no-obsolete", "-sort-messages", "-disable-heuristic", "similartext",
            "-locations", "none", "-source-language", "en",
        )  # fmt: skip
        update = partial(_run, "pyside6-lupdate", *code, str(declared), *options)
        if there := [str(catalogue) for catalogue in present(catalogues).values()]:
            update("-ts", *there)  # the code is read once for all
        for language in new:
            update("-target-language", language, "-ts", str(catalogues / f"{CATALOGUE}_{language}.ts"))


def compile_all(catalogues: Path) -> None:
    """Make of each catalogue the file that the window reads."""
    for catalogue in present(catalogues).values():
        _run("pyside6-lrelease", "-silent", str(catalogue))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(tool), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    collect(CATALOGUES, *sys.argv[1:])
    compile_all(CATALOGUES)
    system_files.write_all({name: file.with_suffix(".qm") for name, file in present(CATALOGUES).items()})
