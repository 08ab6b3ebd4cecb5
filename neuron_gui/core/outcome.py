"""How a run stands or has ended: its name in files, its number in loops, its words for people."""

from enum import StrEnum

from neuron_gui.core.message import N_


class Outcome(StrEnum):
    """The values are the names in files; their order is the kernels', in which 0 means that a run goes on."""

    RUNNING = "running"
    DIVERGED = "diverged"
    SOLVED = "solved"
    REACHED_LOSS = "reached_loss"
    STALLED = "stalled"
    MAX_STEPS = "max_steps"
    STOPPED = "stopped"

    @property
    def word(self) -> str:
        """What it is called wherever it is named: in tables, counts, legends and within sentences."""
        return WORDS[self][0]

    @property
    def sentence(self) -> str:
        """The same as a sentence of its own, with a gap for the step."""
        return WORDS[self][1]

    @property
    def code(self) -> int:
        """Its number in arrays of outcomes."""
        return OUTCOMES.index(self)

    @property
    def arrived(self) -> bool:
        """Whether it is what the run was made for."""
        return self in (Outcome.SOLVED, Outcome.REACHED_LOSS)


OUTCOMES = tuple(Outcome)
WORDS = {
    Outcome.RUNNING: (N_("on the way"), N_("On the way, at step {step}.")),
    Outcome.DIVERGED: (N_("diverged"), N_("Diverged at step {step}.")),
    Outcome.SOLVED: (N_("solved"), N_("Solved at step {step}.")),
    Outcome.REACHED_LOSS: (N_("target loss reached"), N_("Target loss reached at step {step}.")),
    Outcome.STALLED: (N_("stalled"), N_("Stalled at step {step}.")),
    Outcome.MAX_STEPS: (N_("out of steps"), N_("Out of steps after {step}.")),
    Outcome.STOPPED: (N_("stopped"), N_("Stopped at step {step}.")),
}
