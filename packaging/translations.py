"""Brings the catalogues of translations up to date with the texts in the code, and compiles them.

Translators fill in `resources/translations/*.ts`, with Qt Linguist for instance; `make translations` does
the rest. A new language begins with its name in `neuron_gui/ui/text/language.py`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from declared_texts import declared_texts

from neuron_gui.ui.text.language import CATALOGUE, NAMES, SOURCE

ROOT = Path(__file__).parent.parent
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = [name for name in NAMES if name != SOURCE]
MARKERS = ("Message", "N_", "translated")  # of literals to translate, beside Qt's own `tr`


def collect(catalogues: Path) -> None:
    """Bring the catalogues in a folder up to date: new texts are there to be translated, old ones gone."""
    with tempfile.TemporaryDirectory() as folder:
        declared = Path(folder) / "declared.py"
        declared.write_text("".join(f"N_({text!r})\n" for text in declared_texts()), encoding="utf-8")
        code = sorted(str(file) for file in (ROOT / "neuron_gui").rglob("*.py"))
        options = (
            "-tr-function-alias", ",".join(f"QT_TR_NOOP+={marker}" for marker in MARKERS),
            "-no-obsolete", "-sort-messages", "-disable-heuristic", "similartext",
            "-locations", "none", "-source-language", "en",
        )  # fmt: skip
        for language in LANGUAGES:
            _run("pyside6-lupdate", *code, str(declared), *options, "-target-language", language,
                 "-ts", str(catalogues / f"{CATALOGUE}_{language}.ts"))  # fmt: skip


def compile_all(catalogues: Path) -> None:
    """Make of each catalogue the file that the window reads."""
    for language in LANGUAGES:
        _run("pyside6-lrelease", "-silent", str(catalogues / f"{CATALOGUE}_{language}.ts"))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(tool), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    collect(CATALOGUES)
    compile_all(CATALOGUES)
