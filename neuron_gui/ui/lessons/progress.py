"""How far lessons are: which steps of each have been left behind, and which of them done."""

import json

from neuron_gui.ui.settings import Settings, kept_json

MAX_STEPS = 1000  # of a lesson that are told apart


class LessonProgress:
    """Which steps of each lesson have been left behind, and which of them done, kept in the settings.

    A number of a lesson, as older versions kept it, is so many steps left behind and done.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, key: str) -> int:
        """Return how many steps of a lesson have been left behind."""
        return _left(_kept(self._settings.lessons).get(key))

    def done(self, key: str) -> frozenset[int]:
        """Return the numbers of the steps, from 0, that were neither skipped nor answered wrongly."""
        return _done(_kept(self._settings.lessons).get(key))

    def note(self, key: str, step: int, done: bool) -> None:
        """Keep that a step, from 0, has been left behind, done or not; what was done once stays so."""

        def noted(text: str) -> str:
            kept = _kept(text)
            steps = _done(kept.get(key)) | ({step} if done else set())
            left = max(step + 1, _left(kept.get(key)))
            return json.dumps({**kept, key: {"left": left, "done": sorted(steps)}})

        self._settings.change("lessons", noted)


def _left(kept: object) -> int:
    count = kept.get("left") if isinstance(kept, dict) else kept
    return count if type(count) is int and count > 0 else 0  # true is no number


def _done(kept: object) -> frozenset[int]:
    if not isinstance(kept, dict):
        return frozenset(range(min(_left(kept), MAX_STEPS)))
    steps = kept.get("done")
    return frozenset(step for step in steps if type(step) is int) if isinstance(steps, list) else frozenset()


def _kept(text: str) -> dict[str, object]:
    kept = kept_json(text)
    return kept if isinstance(kept, dict) else {}
