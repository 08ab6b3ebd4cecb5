"""Whatever is done in the window, in whatever order, nothing crashes, hangs, or is wrong afterwards."""

import pytest
from long.monkey.play import find
from long.share import LONG, SEED, size

THINGS = 400 if LONG else 150  # in one game
GAMES = size(250, 1)

known: set[str] = set()  # found before by this process, so not made short again


@pytest.mark.parametrize("number", range(GAMES))
def test_the_window_outlives_the_monkey(number, record_property):
    game, told = find(SEED + number, THINGS, known)
    record_property("things done by the monkey", game.done)
    record_property("longest stall of the event loop in ms", f"{game.stall} during {game.during}")
    if game.fault:
        known.add(game.fault.signature)
    assert not game.fault, told
