"""Finds the licence of every library that the packed program carries; one that nobody knows ends the build.

A library belongs to a Python package that says its licence, to Python itself, or to a package of the system,
whose copyright file goes along and is shown by Help > About.
"""

import subprocess
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from neuron_gui.ui.help.components import SYSTEM, components

ROOT = Path(__file__).resolve().parent.parent
COPYRIGHT = Path("/usr/share/doc")
FOLDER = f"neuron_gui/_resources/licences/{SYSTEM}"  # in the packed program


def system_licences(libraries: Iterable[Path]) -> list[tuple[str, str]]:
    """Return what to carry along, as pairs of a copyright file and the name of its package.

    Raises SystemExit with all libraries whose licence is not known.
    """
    known, found, unknown = _files_of_packages(), dict[str, str](), list[str]()
    for library in sorted({path.resolve() for path in libraries}):
        if library in known or library.is_relative_to(ROOT) or _is_pythons(library):
            continue
        package = _package_of(library)
        copyright_file = COPYRIGHT / package / "copyright"
        if package and copyright_file.is_file():
            found[package] = str(copyright_file.resolve())
        else:
            unknown.append(str(library))
    if unknown:
        raise SystemExit("The licence of what is bundled has to be known:\n" + "\n".join(unknown))
    return [(source, package) for package, source in sorted(found.items())]


def _files_of_packages() -> set[Path]:
    """Return all files of the Python packages whose licence Help > About shows."""
    files = set[Path]()
    for part in components():
        if part.package is not None and part.licence and part.texts():
            files |= {Path(str(file.locate())).resolve() for file in part.package.files or ()}
    return files


def _is_pythons(library: Path) -> bool:
    folders = {Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platstdlib")}
    return library.name.startswith("libpython") or any(library.is_relative_to(folder) for folder in folders)


def _package_of(library: Path) -> str:
    """Return the system's package that a file is of, or nothing."""
    for path in (library, Path(*("/", *library.parts[2:]))):  # some packages still name it without its /usr
        done = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return ""
