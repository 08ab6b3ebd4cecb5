"""A challenge: the least or the most of a fact, or what comes nearest to a number; with medals and par."""

from math import isfinite

from msgspec import Struct

from neuron_gui.core.lessons.facts import Condition, Fact, FactError, agrees, filled, said
from neuron_gui.core.lessons.tries import Tried, TryQuestion
from neuron_gui.core.message import N_, Message
from neuron_gui.core.run import Run

LEAST, MOST, NEAREST = "least", "most", "nearest"
MEDALS = (N_("bronze"), N_("silver"), N_("gold"))


class Rule(Struct, frozen=True):
    """What must hold for a try to count, and what is said where it does not, if the lesson says so."""

    condition: Condition
    said: str = ""

    def broken(self, run: Run) -> Message:
        """Return why the run does not count."""
        if self.said:
            return filled(self.said, run)
        return Message(
            "Wanted is {condition}, and here it is {value}.",
            condition=self.condition.text,
            value=said(self.condition.left.of(run)),
        )


class Challenge(TryQuestion, frozen=True):
    """Asks for the least or the most of a fact, or to come nearest to a `goal`, `where` conditions hold.

    `medals` are bounds by their names, the easiest first; `par`, as it is written, is what the solution
    comes to.
    """

    kind: str
    fact: Fact
    goal: float | None
    where: tuple[Rule, ...]
    medals: tuple[tuple[str, float], ...]
    par: str

    @property
    def aim(self) -> float:
        """Par."""
        return float(self.par)

    @property
    def rules(self) -> tuple[object, ...]:
        """What is measured, what must hold, and what earns what."""
        where = [(rule.condition, bool(rule.said)) for rule in self.where]
        return self.kind, self.fact, self.goal, where, self.free, self.solution, self.medals, self.par

    def accepts(self, given: float, right: float) -> bool:
        """Return whether a try has earned a medal, or has come to par where there are none."""
        return bool(self.medal(given)) if self.medals else self.is_won(given)

    def is_won(self, given: float) -> bool:
        """Return whether a try has earned the last medal, or has come to par where there are none."""
        if self.medals:
            return self.reaches(given, self.medals[-1][1])
        return self.reaches(given, self.aim) or self.is_par(given)

    def is_par(self, given: float) -> bool:
        """Return whether a try is par, to the digits in which that is written."""
        return agrees(given, self.par)

    def is_better(self, given: float, than: float) -> bool:
        """Return whether one try was better than another."""
        return given > than if self.kind == MOST else given < than

    def reaches(self, given: float, bound: float) -> bool:
        """Return whether a try is as good as a bound, or better."""
        return not self.is_better(bound, given)

    def medal(self, given: float) -> str:
        """Return the best medal that a try has earned, none if it has earned none."""
        return next((name for name, bound in reversed(self.medals) if self.reaches(given, bound)), "")

    def _judged(self, run: Run) -> Tried:
        for rule in self.where:
            if not rule.condition.holds(run):
                return Tried(None, (rule.broken(run),))
        value = self.fact.of(run)
        if isinstance(value, str):
            raise FactError(Message("“{name}” is a word, not a number", name=self.fact.name))
        score = float(value) if self.goal is None else abs(value - self.goal)
        if not isfinite(score):
            return Tried(None, (Message("The numbers have left all bounds."),))
        return Tried(score)
