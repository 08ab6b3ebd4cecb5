"""What people give and the core cannot take is refused with a sentence for them, which can be translated."""

from neuron_gui.core.message import Message
from neuron_gui.core.strange_text import clipped


class RefusalError(ValueError):
    """`reason` says what was expected, or what is wrong; `sentence` says where, too, if that is known.

    Its text is the sentence in English. What it quotes of a stranger's text is shortened.
    """

    def __init__(self, reason: Message, sentence: Message | None = None) -> None:
        self.reason = _clipped(reason)
        self.sentence = _clipped(sentence or reason)
        super().__init__(str(self.sentence))


def _clipped(message: Message) -> Message:
    """Return a sentence that is no longer than one reads."""
    values = {
        name: clipped(value) if isinstance(value, str) else _clipped(value)
        for name, value in message.values.items()
    }
    return Message(message.text, **values).meaning(message.forecast, message.mood, message.remedy)
