"""A lesson in another language says other words, and nothing else is other than in the original."""

import pytest
from support.translatable import refused

from neuron_gui import resources
from neuron_gui.core.lessons.file import parse
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.lessons.translation import compare

ORIGINAL = """# The limit

How large may it be?

needs: neuron

## Below it

setup: opening
setup: title = The limit
setup: strategy.learning_rate = 9e-6
point: strategy.learning_rate
until: run ended
claim: eta_max = 9.05e-6

The limit is 9.05e-6.

ask: What will happen?
- [outcome = diverged] It runs away
  said: Only above {eta_max:3}.
- [outcome = max_steps] It jumps to and fro

after: After {steps} steps the loss is {loss:2}.

## A tenth

until: strategy.learning_rate = 9e-7

ask: How many steps?
answer: steps within 20%

exercise: Find a quicker one.
"""

GERMAN = """# Die Grenze

Wie groß darf sie sein?

needs: neuron

## Darunter

setup: opening
setup: title = Die Grenze
setup: strategy.learning_rate = 9e-6
point: strategy.learning_rate
until: run ended
claim: eta_max = 9.05e-6

Die Grenze ist 9.05e-6.

ask: Was geschieht?
- [outcome = diverged] Es läuft davon
  said: Erst über {eta_max:3}.
- [outcome = max_steps] Es springt hin und her

after: Der Verlust ist {loss:2} nach {steps} Schritten.

## Ein Zehntel

until: strategy.learning_rate = 9e-7

ask: Wie viele Schritte?
answer: steps within 20%

exercise: Finde eine schnellere.
"""


def read(text):
    return parse(text, resources.preset)


def test_a_faithful_translation_is_accepted():
    compare(read(GERMAN), read(ORIGINAL))


@pytest.mark.parametrize(
    ("was", "now", "line", "sentence"),
    [
        ("learning_rate = 9e-6", "learning_rate = 8e-6", 7, "in “Darunter” “setup:” is not as in “Below it”"),
        ("setup: opening\n", "setup: opening\nsetup: data.inputs = [[256, 211]]\n", 7, "“setup:” is not"),
        ("point: strategy.learning_rate\n", "", 7, "“point:” is not"),
        ("until: run ended", "until: 5 steps", 7, "“until:” is not"),
        ("claim: eta_max = 9.05e-6\n", "", 7, "“claim:” is not"),
        ("[outcome = diverged]", "[outcome = solved]", 7, "“ask:” is not"),
        ("  said: Erst über {eta_max:3}.\n", "", 7, "“said:” is not"),
        ("{eta_max:3}", "{eta_max:2}", 7, "“said:” is not"),
        ("within 20%", "within 30%", 25, "in “Ein Zehntel” “ask:” is not"),
        ("{loss:2} nach", "{loss:3} nach", 7, "“after:” is not"),
        ("needs: neuron", "needs: sign", 5, "expected “needs:” with the same lessons"),
        ("\nexercise: Finde eine schnellere.\n", "", 25, "“exercise:” is not"),
        ("Wie groß darf sie sein?\n", "", 1, "expected an introduction"),
        ("\n## Ein Zehntel\n", "\n## Mehr\n\n## Ein Zehntel\n", 27, "steps: expected 2, got 3"),
    ],
)
def test_what_is_not_as_in_the_original_is_told(was, now, line, sentence):
    assert was in GERMAN
    with refused(LessonError) as caught:
        compare(read(GERMAN.replace(was, now)), read(ORIGINAL))
    assert caught.value.line == line
    assert sentence in str(caught.value)


def test_names_of_inputs_may_be_translated():
    other = resources.preset("opening").with_value("data.target_name", "Summe")
    compare(parse(GERMAN, lambda _: other), read(ORIGINAL))
