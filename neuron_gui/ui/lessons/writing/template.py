"""What a new lesson begins with: one step that has something of everything, and is true."""

from neuron_gui.ui.text.translate import translated


def template() -> str:
    """Return the text of a new lesson, in the user's language."""
    return "\n".join(
        (
            f"# {translated('A new lesson')}",
            "",
            translated("A sentence or two about what it is for."),
            "",
            f"## {translated('The first step')}",
            "",
            "setup: opening",
            "point: run",
            "until: run ended",
            "",
            translated("Say here what the learner is to look at."),
            "",
            f"ask: {translated('What will happen?')}",
            f"- [outcome = solved] {translated('It arrives')}",
            f"- [outcome = diverged] {translated('It runs away')}",
            f"- [outcome = max_steps] {translated('It does not arrive in time')}",
            "",
            f"after: {translated('After {steps} steps the loss is {loss:2}.')}",
            "",
        )
    )
