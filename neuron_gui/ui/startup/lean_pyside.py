"""Imports PySide6 without what only explains it: that waits until somebody makes a mistake, or asks for help.

PySide6 brings modules of its own as sources within its library, compiles them at every start, and reads the
source of every module that is imported, to see whether it could call Qt's methods by other names. Here the
modules that know all signatures are compiled when the first of their names is wanted, and no source is read.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

LATE = {
    f"shibokensupport/signature/{name}.py"
    for name in ("layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
}
STAND_IN = f"from {__name__} import when_wanted; __getattr__ = when_wanted(globals(), {{!r}})"

_waiting: dict[str, str | bytes] = {}  # sources by their file
_at_work = RLock()


@contextmanager
def _compiling_little() -> Iterator[None]:
    usual = builtins.compile

    def sparing(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if filename in LATE:
            _waiting[filename] = source
            source = STAND_IN.format(filename)
        return usual(source, filename, *rest, **named)

    builtins.compile = sparing
    try:
        yield
    finally:
        builtins.compile = usual


def when_wanted(module: dict[str, Any], file: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module that is made, of this file, when one of its names is wanted."""

    def wanted(name: str) -> Any:
        if not name.startswith("__"):
            with _at_work:
                if source := _waiting.pop(file, None):
                    exec(compile(source, file, "exec"), module)
        if name in module:
            return module[name]
        raise AttributeError(name)

    return wanted


if "shiboken6" not in sys.modules:
    with _compiling_little():
        import shiboken6  # noqa: F401 -- what this module is for
        from PySide6 import QtCore  # noqa: F401 -- with which all of it is there
if feature := sys.modules.get("shibokensupport.feature"):
    vars(feature)["_mod_uses_pyside"] = lambda module: False
