"""Imports pyqtgraph in two thirds of the time: it copies all names of Qt into modules of its own.

PySide6 makes each class of Qt when it is first looked up, and pyqtgraph 0.14 looks all of them up, some 60 ms
for what no plot needs. Here Qt's own modules stand in for the copies, and meanwhile say they have no names.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

MODULES = (QtCore, QtGui, QtWidgets)


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
    with _nameless(MODULES):
        import pyqtgraph  # noqa: F401 -- what this module is for
