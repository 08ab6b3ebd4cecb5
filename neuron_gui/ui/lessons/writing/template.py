"""What a new lesson begins with: one step that has something of everything, and is true."""

from neuron_gui.ui.text.translate import translated


def template() -> str:
    """Return the text of a new lesson, in the user's language."""
    return "\n".join(
        (
            "# " + translated("A new lesson"),
            "",
            translated("A sentence or two about what it is for."),
            "",
            "## " + translated("The first step"),
            "",
            "setup: opening",
            "point: run",
            "until: run ended",
            "",
            translated("Say here what the learner is to look at."),
            "",
            "ask: " + translated("What will happen?"),
            "- [outcome = solved] " + translated("It arrives"),
            "- [outcome = diverged] " + translated("It runs away"),
            "- [outcome = max_steps] " + translated("It does not arrive in time"),
            "",
            "after: " + translated("After {steps} steps the loss is {loss:2}."),
            "",
        )
    )
