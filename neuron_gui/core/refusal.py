"""What people give and the core cannot take is refused with a sentence for them, which can be translated."""

from neuron_gui.core.message import Message


class RefusalError(ValueError):
    """`reason` says what was expected, or what is wrong; `sentence` says where, too, if that is known.

    Its text is the sentence in English.
    """

    def __init__(self, reason: Message, sentence: Message | None = None) -> None:
        self.reason = reason
        self.sentence = sentence or reason
        super().__init__(str(self.sentence))
