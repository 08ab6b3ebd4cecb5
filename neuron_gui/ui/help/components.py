"""What the program is built of: each part with its version, its licence, and the licence's text.

What Python's packages say of themselves is asked of them, here as in the packed program. What they
carry beside their own code says nothing that a program could ask for, so that is listed. Of the system's
libraries the packed program has what `packaging/licences.py` found.
"""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from PySide6.QtCore import qVersion

from neuron_gui import __version__, resources

PACKAGE = "neuron-gui"
SYSTEM = "system"  # the folder of licences that only the packed program has
LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")  # the first adds to the second
BARE = {"PySide6_Essentials": LGPL, "shiboken6": LGPL}  # packages that bring no text of their licence along
NAMED = re.compile(r"^License: *(\S.*)$", re.MULTILINE)  # in a copyright file of Debian
TEXTS = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
# In Qt, and in numpy's OpenBLAS.
CARRIED = (
    ("Qt: PCRE2, double-conversion, zlib, libpng, MD4C", "BSD-3-Clause, Zlib, Libpng, MIT"),
    ("Qt: FreeType, HarfBuzz, libjpeg-turbo", "FTL, MIT, IJG, BSD-3-Clause"),
    ("Qt: ICU", "Unicode-3.0"),
    ("NumPy: OpenBLAS, LAPACK", "BSD-3-Clause"),
    ("NumPy: libgfortran, libquadmath", "GPL-3.0-or-later WITH GCC-exception-3.1, LGPL-2.1-or-later"),
)


@dataclass(frozen=True)
class Component:
    """A part of the program; its licences in full are in bundled files, or in its package."""

    name: str
    version: str
    licence: str
    bundled: tuple[str, ...] = ()
    package: Distribution | None = None

    def texts(self) -> list[str]:
        """Return its licences in full; none of what another part has them of."""
        folder = resources.folder("licences")
        bundled = [(folder / name).read_bytes().decode(errors="replace") for name in self.bundled]
        return bundled or (_texts(self.package) if self.package else [])


def components() -> list[Component]:
    """Return the program, Python, Qt, then the packages by name, and at last what these carry."""
    packages = [
        Component(name, about.get("version", ""), _licence(about), BARE.get(name, ()), package)
        for name, package, about in _needed(PACKAGE)
        if name != PACKAGE
    ]
    return [
        Component("Neuron Lab", __version__, "MIT", ("Neuron Lab.txt",)),
        Component("Python", platform.python_version(), "PSF-2.0", ("Python.txt",)),
        Component("Qt", str(qVersion()), "LGPL-3.0-only", LGPL),
        *sorted(packages, key=lambda component: component.name.casefold()),
        *(Component(name, "", licence) for name, licence in CARRIED),
        *_of_the_system(),
    ]


def _of_the_system() -> Iterator[Component]:
    """Yield the packages of Debian whose libraries the packed program has."""
    folder = resources.folder("licences") / SYSTEM
    for file in sorted(folder.iterdir(), key=lambda file: file.name) if folder.is_dir() else ():
        names = NAMED.findall(file.read_bytes().decode(errors="replace"))
        package, licence = file.name.removesuffix(".txt"), ", ".join(dict.fromkeys(names))
        yield Component(f"Linux: {package}", "", licence, (f"{SYSTEM}/{file.name}",))


def _licence(about: dict[str, Any]) -> str:
    """Return what a package says of its licence, in whichever of three ways it does."""
    classifiers = [text for text in about.get("classifier", ()) if text.startswith("License ::")]
    by_classifier = ", ".join(text.rpartition(" :: ")[2] for text in classifiers)
    return str(about.get("license_expression") or about.get("license") or by_classifier).partition("\n")[0]


def _texts(package: Distribution) -> list[str]:
    named = sorted((file for file in package.files or () if TEXTS.search(file.name)), key=str)
    paths = [Path(str(file.locate())) for file in named if file.suffix not in (".py", ".pyc")]
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths if path.is_file()]


def _needed(name: str) -> Iterator[tuple[str, Distribution, dict[str, Any]]]:
    """Yield a package and all that it needs to run, each once, with what it says of itself: that is read anew
    whenever it is asked for. One that says nothing has the name by which it is needed."""
    waiting, seen = [name], set[str]()
    while waiting:
        asked = waiting.pop()
        if not (package := _found(asked)):
            continue
        about: dict[str, Any] = package.metadata.json if package.metadata else {}
        name = about.get("name", asked)
        if name not in seen:
            seen.add(name)
            yield name, package, about
            required = [text for text in about.get("requires_dist", ()) if "extra ==" not in text]
            waiting += [re.match(r"[\w.-]+", text)[0] for text in required]  # type: ignore[index]


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:  # as of a package for another system
        return None
