"""What is wrong in a lesson: all of it, each with its line, and not only what comes first."""

from collections.abc import Iterable
from contextlib import AbstractContextManager

from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import RefusalError


class Faults:
    """Collects what is wrong, so that reading and checking can go on behind it."""

    def __init__(self) -> None:
        self._found: list[LessonError] = []

    def noted(self, line: int) -> AbstractContextManager[None, bool]:
        """Leave what is begun here where something is wrong; it is of this line, unless it names another."""
        return _Noted(self, line)

    def note(self, error: LessonError) -> None:
        """Have one that stops nothing."""
        self._found.append(error)

    @property
    def found(self) -> tuple[LessonError, ...]:
        """All of it in the order of the lines, each once."""
        by_text = {str(error): error for error in self._found}
        return tuple(sorted(by_text.values(), key=lambda error: error.line))


class _Noted:
    """Lets nobody else hear of a refusal."""

    def __init__(self, faults: Faults, line: int) -> None:
        self._faults, self._line = faults, line

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        if isinstance(error, LessonError):
            self._faults.note(error)
        elif isinstance(error, RefusalError):  # also what is wrong with an experiment or a fact
            self._faults.note(LessonError(self._line, error.sentence))
        return isinstance(error, RefusalError)


def refuse(faults: Iterable[LessonError]) -> None:
    """Raise the first of what is wrong, which knows the others; do nothing where there is nothing."""
    faults = tuple(faults)
    if faults:
        faults[0].all = faults
        raise faults[0]
