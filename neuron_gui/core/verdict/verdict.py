"""What is going on in a run, and why, in words: before it from theory, on the way from its curves, after it.

What is known beforehand comes from `outlook.py`; here it is put beside what the run did.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.message import N_, Message, Mood, Remedy, grouped, readable
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.records import Record
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.core.verdict.findings.forecasts import DIVERGES
from neuron_gui.core.verdict.trend import Trend, trend


class Verdict(Struct, frozen=True):
    """A short sentence, and the reasons for it, the most important first."""

    mood: Mood
    sentence: Message
    reasons: tuple[Message, ...] = ()
    ended: bool = False

    @property
    def main_reasons(self) -> tuple[Message, ...]:
        """The first reason, and the first of the others that knows a remedy, or else just the next."""
        first, others = self.reasons[:1], self.reasons[1:]
        if any(reason.remedy for reason in first):
            return first + others[:1]
        return first + (tuple(reason for reason in others if reason.remedy) or others)[:1]

    @property
    def why(self) -> tuple[Message, ...]:
        """What explains the main reasons, for those who ask."""
        return tuple(message for reason in self.main_reasons for message in reason.why)

    @property
    def remedy(self) -> Remedy | None:
        """The first thing that would be better, if any is known."""
        return next((reason.remedy for reason in self.reasons if reason.remedy), None)


def judge(
    experiment: Experiment,
    outcome: Outcome | None,
    curves: Curves,
    last: Record,
    best: Record,
    findings: Sequence[Message] = (),
    floor: float = 0.0,
    ending: Ending | None = None,
) -> Verdict:
    """Return the verdict on a run; `findings` are known beforehand, `floor` is the lowest loss there is.

    `ending` says more of its end than the outcome does, where more is known.
    """
    if outcome is not None:
        doing = trend(curves, floor, ended=True)
        return _afterwards(experiment, outcome, doing, last, best, findings, ending or ENDINGS[outcome])
    if last.step == 0:
        return _beforehand(findings, isinstance(experiment.strategy, RandomGuess))
    if isinstance(experiment.strategy, RandomGuess):
        return Verdict("under way", Message(GUESSING), (_best_guess(best), *findings))
    return _on_the_way(trend(curves, floor), findings)


# --- Before a run ---------------------------------------------------------------------------------


def _beforehand(findings: Sequence[Message], guessing: bool) -> Verdict:
    forecasts = [finding for finding in findings if finding.forecast]
    forecasts.sort(key=lambda finding: finding.mood == "ready")  # the worst comes first
    if not forecasts:
        return Verdict("ready", Message("Ready."), tuple(findings) or (Message(BEGIN[guessing]),))
    first = forecasts[0]
    others = [finding for finding in findings if finding is not first]
    return Verdict(first.mood, Message(first.forecast, **first.values), (first, *others))


LEARNING = N_("Learning …")  # of which nothing can be told yet
GUESSING = N_("Guessing.")
BEGIN = N_("Press Space or Run, and the neuron learns."), N_("Press Space or Run, and guessing begins.")


# --- On the way -----------------------------------------------------------------------------------

DOING: dict[Trend, tuple[Mood, str, str]] = {
    "converging": ("under way", N_("Converging."), ""),
    "zigzag": ("under way", N_("Oscillating, but converging."), ""),
    "oscillating": ("warning", N_("Oscillating."), N_("The loss goes up and down, and gets no lower.")),
    "crawling": (
        "warning",
        N_("Crawling."),
        N_("The loss hardly falls: by less than 1 % in the last eighth of the run."),
    ),
    "resting": ("warning", N_("At rest."), N_("The loss has not changed for a while.")),
    "rising": ("warning", N_("The loss is rising."), ""),
    "diverging": ("bad", N_("Diverging."), N_("The loss rises, far above where it began.")),
}


def _on_the_way(doing: Trend | None, findings: Sequence[Message]) -> Verdict:
    if doing is None:
        return Verdict("under way", Message(LEARNING), tuple(findings))
    mood, sentence, detail = DOING[doing]
    if doing == "diverging" and any(finding.forecast == DIVERGES for finding in findings):
        detail = ""  # the reason says more
    details = (Message(detail),) if detail else ()
    return Verdict(mood, Message(sentence), (*details, *findings))


# --- Afterwards -----------------------------------------------------------------------------------

Ending = tuple[Mood, str, str]  # a mood, a sentence and a reason
_MOODS_AND_REASONS: dict[Outcome, tuple[Mood, str]] = {
    Outcome.SOLVED: ("good", N_("No error is larger than the tolerance, {tolerance}.")),
    Outcome.REACHED_LOSS: ("good", N_("The loss is at most {target}.")),
    Outcome.DIVERGED: ("bad", N_("The numbers grew out of bounds.")),
    Outcome.STALLED: ("over", ""),
    Outcome.MAX_STEPS: ("over", ""),
    Outcome.STOPPED: ("over", ""),
}
ENDINGS: dict[Outcome, Ending] = {
    outcome: (mood, outcome.sentence, reason) for outcome, (mood, reason) in _MOODS_AND_REASONS.items()
}
# What is better than, or worse than, to stall; see findings/stalling.py.
ARRIVED: Ending = ("over", N_("Arrived at step {step}."), N_("No weights have a lower loss than these."))
RAN_AWAY: Ending = (
    "bad",
    N_("Ran away, and stalled at step {step}."),
    N_("The loss rose from {best_loss} to {loss}, to where it is level: there is no slope to come back by."),
)
SOONER = ("strategy.learning_rate", "stop.max_steps", "scaling")
NOT_SOLVED = N_("Out of steps after {step}: not solved.")  # where there was something to solve
BEST_GUESS = N_("The best was guess {best}, with an error of {best_error}.")

STILL: dict[Trend, str] = {
    "converging": N_("It was still getting better."),
    "zigzag": N_("It was still getting better, to and fro."),
    "oscillating": N_("It went up and down and got no better."),
    "crawling": N_("It was crawling."),
    "resting": N_("It had come to rest."),
    "rising": N_("It was getting worse."),
    "diverging": N_("It was getting worse and worse."),
}


def _afterwards(
    experiment: Experiment,
    outcome: Outcome,
    doing: Trend | None,
    last: Record,
    best: Record,
    findings: Sequence[Message],
    ending: Ending,
) -> Verdict:
    stop, guessing = experiment.stop, isinstance(experiment.strategy, RandomGuess)
    mood, sentence, detail = ending
    if outcome is Outcome.MAX_STEPS and stop.tolerance is not None:
        sentence = NOT_SOLVED
    if outcome in (Outcome.MAX_STEPS, Outcome.STOPPED) and doing:
        detail = STILL[doing]
    values = {
        "step": grouped(last.step),
        "tolerance": readable(stop.tolerance or 0),
        "target": readable(stop.target_loss or 0),
        "loss": readable(last.loss, 3),
        "best_loss": readable(best.loss, 3),
    }
    if mood == "good":  # what could have been better is all that is left to say
        findings = [finding for finding in findings if finding.remedy and last.step and not guessing]
    if ending is ARRIVED:  # what would have been there sooner is of no use any more
        findings = [finding for finding in findings if not (finding.remedy and finding.remedy.path in SOONER)]
    if outcome is Outcome.DIVERGED and any(finding.forecast == DIVERGES for finding in findings):
        detail = ""
    findings = [finding for finding in findings if finding.text != detail]
    details = [Message(detail, **values)] if detail else []
    if guessing and mood != "good":
        details = [_best_guess(best)]
    return Verdict(mood, Message(sentence, **values), (*details, *findings), ended=True)


def _best_guess(best: Record) -> Message:
    return Message(BEST_GUESS, best=grouped(best.step), best_error=readable(best.max_abs_error))
