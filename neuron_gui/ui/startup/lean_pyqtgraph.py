"""Imports of pyqtgraph what plots need, in half of the time that all of it would take.

pyqtgraph 0.14 imports all its parts, and copies all names of Qt into modules of its own: so PySide6 has
to make every class of Qt. Here its list of parts is cut to those that are drawn with, and Qt's own modules
stand in for the copies, and meanwhile say they have no names.
"""

import builtins
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

MODULES = (QtCore, QtGui, QtWidgets)
NEEDED = {
    "Qt",
    "functions",
    "graphicsItems.AxisItem",
    "graphicsItems.BarGraphItem",
    "graphicsItems.GraphicsItem",
    "graphicsItems.GraphicsObject",
    "graphicsItems.ImageItem",
    "graphicsItems.InfiniteLine",
    "graphicsItems.PlotCurveItem",
    "graphicsItems.ScatterPlotItem",
    "graphicsItems.TargetItem",
    "graphicsItems.TextItem",
    "graphicsItems.ViewBox",
    "widgets.GraphicsView",
}
UNWANTED = {  # what its parts import for menus, type hints, compiled forms, and to find faults of its own
    "ViewBoxMenu",
    "cProfile",
    "cprint",
    "subprocess",
    "xml.etree.ElementTree",
}


class _Nothing(ModuleType):
    """Stands for a module that is not imported: none of its names is public, and any can be asked for."""

    __all__ = ()

    def __getattr__(self, name: str) -> None:
        return None


@contextmanager
def _only_what_is_needed() -> Iterator[None]:
    """Import nothing of pyqtgraph's own list but what is needed, and what that imports in turn."""
    usual, nothing = builtins.__import__, _Nothing("nothing")

    def sparing(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name == "PySide6" and fromlist == ("QtTest",):
            raise ImportError("only pyqtgraph's own tests need it")
        asking = str((globals or {}).get("__name__", ""))  # C code may have none
        listed = level == 1 and asking == "pyqtgraph"
        unwanted = asking.startswith("pyqtgraph.") and not UNWANTED.isdisjoint((name, *(fromlist or ())))
        if unwanted or (listed and name not in NEEDED):
            return nothing
        return usual(name, globals, locals, fromlist, level)

    builtins.__import__ = sparing
    try:
        yield
    finally:
        builtins.__import__ = usual


@contextmanager
def _nameless(modules: tuple[ModuleType, ...]) -> Iterator[None]:
    for module in modules:
        module.__dir__ = list  # type: ignore[method-assign]
    try:
        yield
    finally:
        for module in modules:
            del module.__dir__


if "pyqtgraph" not in sys.modules:
    for one in MODULES:
        sys.modules[f"pyqtgraph.Qt.{one.__name__.rpartition('.')[2]}"] = one
    with _nameless(MODULES), _only_what_is_needed():
        import pyqtgraph  # noqa: F401 -- what this module is for
