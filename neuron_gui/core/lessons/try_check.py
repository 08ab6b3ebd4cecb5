"""Whether a question that is answered by running can be answered so, and is not answered from the start."""

from itertools import pairwise

import numpy as np

from neuron_gui.core.lessons.challenges import Challenge
from neuron_gui.core.lessons.facts import FactError, said
from neuron_gui.core.lessons.finding import FindQuestion
from neuron_gui.core.lessons.tries import Tried, TryQuestion
from neuron_gui.core.message import Message
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import finished


def check_try(ask: TryQuestion, solved: Tried, unturned: Run) -> None:
    """Raise FactError where the lesson's own solution is not good enough, or what it sets up already is.

    `solved` is what came of the run with the solution, `unturned` the run of what is set up.
    """
    if solved.value is None:
        raise FactError(Message("what the lesson says to do does not count: {why}", why=solved.said[0]))
    if isinstance(ask, Challenge):
        _check_par(ask, solved.value)
    own = ask.tried(unturned).value
    if own is not None and ask.accepts(own, ask.aim):
        raise FactError(Message("what is set up is good enough as it is: {value}", value=said(own)))
    if isinstance(ask, FindQuestion):
        drawn, target = unturned.trail().records, finished(ask.hidden).trail().records
        if np.array_equal(drawn, target):
            raise FactError(Message("what is set up draws the target as it is"))


def _check_par(ask: Challenge, value: float) -> None:
    if not ask.is_par(value):
        reason = Message("“par: {par}” is not so; here it is {value}", par=ask.par, value=said(value, 17))
        raise FactError(reason)
    if any(not ask.is_better(harder, easier) for (_, easier), (_, harder) in pairwise(ask.medals)):
        raise FactError(Message("expected each medal to be harder to earn than the one before it"))
    if ask.medals and ask.medal(value) != ask.medals[-1][0]:
        reason = Message(
            "par earns no {medal}; here it is {value}", medal=ask.medals[-1][0], value=said(value)
        )
        raise FactError(reason)
