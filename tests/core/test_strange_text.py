"""A stranger's text cannot command a terminal, turn a line round or fill a screen."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.strange_text import LONGEST, clipped, visible

COMMANDING = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Cc", "Zl", "Zp")]
TURNING = [
    chr(code)
    for code in range(0x110000)
    if unicodedata.bidirectional(chr(code)) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
]


@given(st.text(st.characters() | st.sampled_from(COMMANDING + TURNING + ["\u200e", "\u200f", "\u061c"])))
def test_what_commands_or_turns_becomes_a_sign(text):
    shown = visible(text)
    assert not set(shown) & {*COMMANDING, *TURNING, "\u200e", "\u200f", "\u061c"}
    assert visible(shown) == shown


def test_the_signs_tell_what_there_is():
    assert visible("\x1b[31m\ta\nb\x7f\x9b\u202e\U000e0041") == "␛[31m␉a␊b␡\\u009b\\u202e\\U000e0041"


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"])))
def test_all_that_can_be_seen_stays(text):
    assert visible(text) == text


def test_letters_and_emoji_stay_joined():
    family = "\U0001f469\u200d\U0001f52c"
    assert visible(family) == family


def test_a_refusal_quotes_no_more_than_one_reads():
    error = RefusalError(Message("not {a}", a=Message("{b}", b="x" * 10**6)), Message("{c}", c="y" * 10**6))
    assert len(str(error)) < 2 * LONGEST
    assert len(str(error.reason)) < 2 * LONGEST
    assert clipped("x" * LONGEST) == "x" * LONGEST
