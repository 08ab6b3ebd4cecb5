"""What the core says, in the user's language."""

from neuron_gui.core.message import Message
from neuron_gui.ui.actions import translated


def said(message: Message) -> str:
    """Return a message as a sentence, with its values."""
    return translated(message.text).format(**message.values)
