"""Builds the manual in its languages, and the reference of the Python API, as pages in dist/documentation.

Run by `make docs`. Sphinx's warnings are errors: a link that leads nowhere, a docstring that cannot be read.
"""

import inspect
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import neuron_gui
from neuron_gui import resources
from neuron_gui.ui.text import language

ROOT = Path(__file__).resolve().parent.parent
MANUAL = ROOT / "resources" / "manual"
RESULT = ROOT / "dist" / "documentation"
PLACE = re.compile(r'<a id="([\w-]+)"></a>')
LINK = re.compile(r"\]\(\d\d-[\w-]+\.md#([\w-]+)\)")
FRONT = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=en/index.html">\n'


def main() -> None:
    """Build all languages; exit with Sphinx's code at the first one that has a fault."""
    shutil.rmtree(RESULT, ignore_errors=True)
    languages = resources.manual_languages()
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(MANUAL / "pictures", Path(folder) / "pictures")
        for chosen in languages:
            source = Path(folder) / chosen
            write_source(source, languages)
            build(source, chosen)
    (RESULT / "index.html").write_text(FRONT, encoding="utf-8")


def write_source(folder: Path, languages: tuple[str, ...]) -> None:
    """Write what Sphinx reads: the manual's pages with places and links in its own form, and two more."""
    folder.mkdir()
    names = []
    for page in sorted((MANUAL / folder.name).glob("*.md")):
        # A prefix of their own: some places are called like a function of the API.
        text = LINK.sub(r"](#place-\1)", PLACE.sub(r"(place-\1)=", page.read_text(encoding="utf-8")))
        (folder / page.name).write_text(text, encoding="utf-8")
        names.append(page.stem)
    others = " · ".join(f'<a href="../{name}/index.html">{language.name(name)}</a>' for name in languages)
    (folder / "index.md").write_text(
        f"# Neuron Lab {neuron_gui.__version__}\n\n{others}\n\n" + toctree([*names, "api"]), encoding="utf-8"
    )
    (folder / "api.rst").write_text(reference(), encoding="utf-8")


def toctree(names: list[str]) -> str:
    """Return the list of pages."""
    return "\n".join(["```{toctree}", ":maxdepth: 2", "", *names, "```", ""])


def reference() -> str:
    """Return the page of all public names, from their docstrings."""
    title = "The Python API"
    parts = [title, "=" * len(title), "", ".. module:: neuron_gui", "", inspect.getdoc(neuron_gui) or "", ""]
    for name in neuron_gui.__all__:
        found = getattr(neuron_gui, name)
        if inspect.isclass(found):
            parts += [
                f".. autoclass:: neuron_gui.{name}",
                "   :members:",
                "   :inherited-members: BaseException, Struct, object",
                "",
            ]
        elif callable(found):
            parts += [f".. autofunction:: neuron_gui.{name}", ""]
    return "\n".join(parts)


def build(source: Path, chosen: str) -> None:
    """Make the pages of a language, in a process of its own: Sphinx keeps the language it began with."""
    conf = Path(__file__).parent / "documentation"
    options = ["-q", "-W", "--keep-going", "-D", f"language={chosen}", "-d", str(source / ".doctrees")]
    command = [sys.executable, "-m", "sphinx", *options, "-c", str(conf), str(source), str(RESULT / chosen)]
    code = subprocess.run(command, check=False).returncode
    if code:
        sys.exit(code)


if __name__ == "__main__":
    main()
