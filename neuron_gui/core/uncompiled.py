"""Stands in for the `cython` module where the kernels run interpreted and Cython is not installed.

Compiled, their decorators and types become C; interpreted, they need only do nothing.
"""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any, TypeVar

T = TypeVar("T")

compiled = False


def _unchanged(thing: T) -> T:
    return thing


class _NoGil(nullcontext[None]):
    """Does nothing, both as a context and as a decorator."""

    __call__ = staticmethod(_unchanged)


nogil = gil = _NoGil()

cclass = final = cfunc = inline = _unchanged


def exceptval(*_: Any, **__: Any) -> Callable[[T], T]:
    """Return a decorator that leaves its function alone."""
    return _unchanged


def declare(_type: Any = None, value: Any = None, **_: Any) -> Any:
    """Return the value that a C attribute of this declaration starts with."""
    return value


class _CType:
    """A type of numbers, of which there are arrays: `double[:, ::1]`."""

    def __getitem__(self, _shape: Any) -> "_CType":
        return self


double = longlong = bint = int = Py_ssize_t = p_char = void = _CType()
