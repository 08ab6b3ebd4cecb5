"""Where the program keeps what is this person's alone: recovery, pins, log. Asked for before Qt is there."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

ORGANIZATION = "Neuron Lab"
APPLICATION = "neuron-gui"


def data_folder() -> Path:
    """Return the folder, which is Qt's `AppDataLocation`."""
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        named = os.environ.get("XDG_DATA_HOME", "")
        base = Path(named) if named.startswith("/") else Path.home() / ".local" / "share"
    return base / ORGANIZATION / APPLICATION


def make_private(folder: Path) -> None:
    """Make a folder for its owner alone, and so what is in it; raise OSError if it cannot be made."""
    make_folder(folder)
    keep_to_owner(folder)
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                keep_to_owner(Path(entry))


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, where there is none: for its owner alone. Raises OSError."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def keep_to_owner(path: Path) -> None:
    """Take away what others may do with a file or folder, if there is one."""
    with suppress(OSError):  # another program has removed it, or the disk cannot be written
        mode = stat.S_IMODE(path.stat().st_mode)
        if os.name == "posix" and mode & 0o077:
            path.chmod(mode & 0o700)
