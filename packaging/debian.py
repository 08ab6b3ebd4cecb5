"""The Debian package of the executable: its tree, and what it says of itself, computed from what is in it."""

import gzip
import re
import shutil
import subprocess
from email.utils import formatdate
from pathlib import Path

from argparse_manpage.manpage import Manpage

from neuron_gui import cli
from neuron_gui.commands import COMMANDS
from neuron_gui.ui.help.components import components

PACKAGING = Path(__file__).resolve().parent
NAME = "neuron-lab"
APP_ID = "org.neuronlab.NeuronLab"
SHARED = (  # files as they are, and where below /usr/share
    (f"linux/{APP_ID}.desktop", f"applications/{APP_ID}.desktop"),
    (f"linux/{APP_ID}.metainfo.xml", f"metainfo/{APP_ID}.metainfo.xml"),
    (f"linux/{APP_ID}.mime.xml", f"mime/packages/{APP_ID}.xml"),
    ("neuron-lab.svg", f"icons/hicolor/scalable/apps/{APP_ID}.svg"),
    ("../resources/icons/neuron-lab.png", f"icons/hicolor/256x256/apps/{APP_ID}.png"),
    ("linux/lintian-overrides", f"lintian/overrides/{NAME}"),
    ("../resources/completion/neuron-gui", "bash-completion/completions/neuron-gui"),
    ("../resources/completion/_neuron-gui", "zsh/vendor-completions/_neuron-gui"),
    ("../resources/completion/neuron-gui.fish", "fish/vendor_completions.d/neuron-gui.fish"),
)
GLIBC = re.compile(r"GLIBC_([0-9.]+)")


def write_tree(root: Path, program: Path, pages: Path, version: str) -> None:
    """Lay out in an empty folder what `dpkg-deb --build` packs: the program in one folder below /usr/lib."""
    root.chmod(0o755)
    home, shared = root / "usr" / "lib" / NAME, root / "usr" / "share"
    shutil.copytree(program, home, symlinks=True)
    for file in home.rglob("*"):
        if file.is_file() and not file.is_symlink():
            file.chmod(0o755 if file.name == "neuron-gui" else 0o644)
    link = root / "usr" / "bin" / "neuron-gui"
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{NAME}/neuron-gui")
    for source, place in SHARED:
        target = shared / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PACKAGING / source, target)
    documents = shared / "doc" / NAME
    shutil.copytree(pages, documents / "html", ignore=_empty)
    (documents / "copyright").write_text(_copyright(home), encoding="utf-8")
    _compressed(documents / "changelog.gz", _changelog(version))
    _compressed(shared / "man" / "man1" / "neuron-gui.1.gz", _manual_page(version))
    size = sum(file.stat().st_size for file in root.rglob("*") if not file.is_symlink()) // 1024
    control = (PACKAGING / "linux" / "control").read_text(encoding="utf-8")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        control.format(version=version, size=size, glibc=oldest_glibc(home)), encoding="utf-8"
    )


def _empty(folder: str, names: list[str]) -> set[str]:
    """Return which of a folder's files have nothing in them."""
    paths = {name: Path(folder) / name for name in names}
    return {name for name, path in paths.items() if path.is_file() and not path.stat().st_size}


def oldest_glibc(folder: Path) -> str:
    """Return the oldest version of the C library that has every symbol which the binaries ask for."""
    binaries = [*folder.rglob("*.so"), *folder.rglob("*.so.*"), folder / "neuron-gui"]
    found = subprocess.run(
        ["objdump", "-T", *map(str, binaries)], capture_output=True, text=True, check=False
    )
    versions = {tuple(map(int, text.split("."))) for text in GLIBC.findall(found.stdout)}
    return ".".join(map(str, max(versions)))


def _copyright(home: Path) -> str:
    """Return the program's licence, and the licence of each part that it brings along."""
    own = (PACKAGING.parent / "LICENSE").read_text(encoding="utf-8")
    symbols = (PACKAGING.parent / "resources" / "icons" / "lucide" / "LICENSE").read_text(encoding="utf-8")
    parts = "\n".join(f"  {part.name} {part.version}: {part.licence}" for part in components()[1:])
    system = sorted(path.stem for path in home.rglob("licences/system/*.txt"))
    return (
        f"{own}\nThe symbols of the window:\n\n{symbols}\nThe program brings along:\n\n{parts}\n\n"
        f"and libraries of these Debian packages: {', '.join(system)}.\n\n"
        f"Their texts are in /usr/lib/{NAME}/_internal: neuron_gui/_resources/licences and the\n"
        "folders *.dist-info; Help > About shows them. GNU licences are also in /usr/share/common-licenses.\n"
    )


def _changelog(version: str) -> str:
    """Return Debian's changelog, which leads to the project's own."""
    control = (PACKAGING / "linux" / "control").read_text(encoding="utf-8")
    [maintainer] = re.findall("^Maintainer: (.*)$", control, re.MULTILINE)
    date = formatdate((PACKAGING.parent / "CHANGELOG.md").stat().st_mtime)
    return (
        f"{NAME} ({version}) unstable; urgency=medium\n\n  * What is new: CHANGELOG.md in the sources.\n\n"
        f" -- {maintainer}  {date}\n"
    )


def _manual_page(version: str) -> str:
    """Return the manual page, made of the command line's parser."""
    page = Manpage(cli.parser(*COMMANDS))
    page.source, page.manual, page.description = (
        f"Neuron Lab {version}",
        "Neuron Lab",
        "watch one neuron learn",
    )
    return str(page)


def _compressed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
