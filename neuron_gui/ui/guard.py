"""No exception leaves a method that Qt calls: it is told as any other, and Qt's own method stands in.

PySide cannot hand such an exception on. It keeps it for whichever Python code called Qt, which is then
left half-done; and before Python 3.12 it takes the exception's text for the exception, and the program
ends in a segmentation fault if an index was out of range or a divisor zero.
"""

import sys
from collections.abc import Callable
from functools import wraps
from inspect import CO_VARARGS
from time import monotonic
from traceback import clear_frames, walk_tb
from types import FunctionType, MethodDescriptorType
from typing import Any

from shiboken6 import Shiboken

QUIET = 10.0  # seconds that a fault must be away to be told again: painting may have it in every frame

_ROOT: Any = vars(Shiboken)["Object"]  # of all classes of Qt
_last_seen: dict[tuple[object, int], float] = {}  # by the place in the code


def install() -> None:
    """Guard every class from now on that overrides methods of Qt's, also those of pyqtgraph."""
    _ROOT.__init_subclass__ = classmethod(_guard_overrides)


def _guard_overrides(cls: type, /, **named: object) -> None:
    super(_ROOT, cls).__init_subclass__(**named)  # a class may be generic, too
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and not name.startswith("__") and (own := _of_qt(cls, name)):
            setattr(cls, name, _guarded(method, own))


def _of_qt(cls: type, name: str) -> MethodDescriptorType | None:
    """Return Qt's method of this name that a class overrides."""
    found = (vars(base).get(name) for base in cls.__mro__[1:])
    return next((method for method in found if isinstance(method, MethodDescriptorType)), None)


def _guarded(method: FunctionType, own: MethodDescriptorType) -> Callable[..., Any]:
    taken = None if method.__code__.co_flags & CO_VARARGS else method.__code__.co_argcount - 1

    @wraps(method)
    def guarded(self: object, *arguments: Any, **named: Any) -> Any:
        arguments = arguments[:taken]  # a signal's: PySide cannot see that a slot wants fewer of them
        try:
            return method(self, *arguments, **named)
        except Exception as error:
            _report(error)
        try:
            return own(self, *arguments, **named)
        except Exception:  # Qt has none, as of a model's data: None stands for nothing
            return None

    return guarded


def _report(error: Exception) -> None:
    """Tell of a fault, but of one that goes on only once."""
    frame, line = list(walk_tb(error.__traceback__))[-1]
    place, now = (frame.f_code, line), monotonic()
    last, _last_seen[place] = _last_seen.get(place), now
    if last is None or now - last > QUIET:
        sys.excepthook(type(error), error, error.__traceback__)
    clear_frames(error.__traceback__)  # a painter that lived on in one would not let the widget be painted
