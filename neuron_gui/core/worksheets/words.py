"""What a worksheet says besides its arithmetic, the same words in every format."""

from collections.abc import Callable, Iterator

from neuron_gui.core.message import Message, grouped
from neuron_gui.core.worksheets.sheet import Line, Sheet, SheetStep

Say = Callable[[Message], str]  # a sentence in the reader's language

NAME = Message("Name")
GIVEN = Message("Given")
SAMPLE = Message("Sample")
KEY = Message("Key")
ALL = Message("Worksheets")
KEY_COLUMNS = (
    Message("No."),
    Message("Formula"),
    Message("Answer"),
    Message("Exact"),
    Message("May differ by"),
)


def key_row(line: Line) -> tuple[str, ...]:
    """Return a blank's row of the key."""
    return str(line.number), line.text, line.answer, line.engine, line.tolerance


def heading(sheet: Sheet) -> Message:
    """Return which sheet this is."""
    if sheet.count == 1:
        return Message("Worksheet")
    return Message("Worksheet {number} of {count}", number=grouped(sheet.number), count=grouped(sheet.count))


def step_title(step: SheetStep) -> Message:
    """Return what stands above a step."""
    return Message("From step {step} to step {next}", step=grouped(step.step), next=grouped(step.step + 1))


def carried(step: SheetStep) -> Message:
    """Return where the weights are from that are not given."""
    return Message("{symbols}: as you found them in the step before", symbols=", ".join(step.carried))


def instructions(sheet: Sheet) -> Iterator[Message]:
    """Yield how results are to be written, and what the signs stand for."""
    digits = str(sheet.steps[0].digits)
    yield Message(
        "Write each result with {digits} significant digits, or exactly where it is short, and go on with "
        "what you have written. A line that needs more digits says so.",
        digits=digits,
    )
    if sheet.samples > 1:
        yield Message("Σ is the sum over all samples, n is how many there are.")
    if any(step.batch for step in sheet.steps):
        yield Message("Where it is divided by B, Σ is the sum over the samples of the step's batch alone.")
    if sheet.legend:
        yield Message(
            "Columns: {symbols}", symbols=", ".join(f"{symbol} = {name}" for symbol, name in sheet.legend)
        )


def more_digits(digits: int) -> Message:
    """Return that a line needs more digits than the others."""
    return Message("{digits} digits", digits=str(digits))
