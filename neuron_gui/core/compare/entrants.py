"""Who may enter a race: every way to learn, by itself, with options that suit the experiment."""

from collections.abc import Mapping
from typing import get_args

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.optimizers import AnyOptimizer
from neuron_gui.core.rounded import a_rate
from neuron_gui.core.strategies import AnyStrategy, GradientDescent, Perceptron, RandomGuess, StepSign, tag
from neuron_gui.core.theory.theory import SafeRate, Theory, at_its_steepest, rates


def _descent(kind: type[AnyOptimizer]) -> GradientDescent:
    if kind.usual_rate is None:
        return GradientDescent(optimizer=kind())
    return GradientDescent(optimizer=kind(), learning_rate=kind.usual_rate)


KINDS: Mapping[str, AnyStrategy] = {
    "random_guess": RandomGuess(),
    "step_sign": StepSign(),
    **{tag(kind): _descent(kind) for kind in get_args(AnyOptimizer)},
    "perceptron": Perceptron(),
}
ARTICLE = ("random_guess", "step_sign", "sgd")  # the three ways that the article tells of


def kind_of(strategy: AnyStrategy) -> str:
    """Return under which name of KINDS a strategy goes."""
    return tag(strategy.optimizer if isinstance(strategy, GradientDescent) else strategy)


def usual_rate(experiment: Experiment, known: Theory | SafeRate | None) -> float | None:
    """Return a rate of two digits that suits the way an experiment learns; None where none is known.

    Of a descent it follows from theory, if need be from a bound on how steep the loss is anywhere.
    """
    good = rates(experiment, known)
    if good and good.good:
        return good.good
    if _goes_by_steepness(experiment.strategy):
        steepest = at_its_steepest(experiment)
        return a_rate(steepest.eta_safe) if steepest else None
    usual = KINDS[kind_of(experiment.strategy)]
    return usual.learning_rate if isinstance(usual, GradientDescent | Perceptron) else None


def _goes_by_steepness(strategy: AnyStrategy) -> bool:
    return isinstance(strategy, GradientDescent) and strategy.optimizer.usual_rate is None


def entrant(experiment: Experiment, kind: str, known: Theory | SafeRate | None) -> Experiment:
    """Return an experiment that learns in the way of that kind; with its own options if it already does.

    Elsewhere the rate is its own, if it descends, or else one that theory says is good. Raises
    ExperimentError where that way does not fit the neuron.
    """
    own = experiment.strategy
    if kind_of(own) == kind:
        return experiment
    other = experiment.replaced(strategy=KINDS[kind])
    if not _goes_by_steepness(other.strategy):
        return other
    if isinstance(own, GradientDescent) and _goes_by_steepness(own):
        return other.with_value("strategy.learning_rate", own.learning_rate)
    good = rates(other, known)
    rate = a_rate(good.fastest or good.safe) if good else None
    return other.with_value("strategy.learning_rate", rate) if rate else other
