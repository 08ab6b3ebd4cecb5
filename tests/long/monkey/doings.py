"""What the monkey may do, as plain lists that can be printed, shortened and done again.

Commands and widgets are meant by their number among those there are, counted round: so every part of a list
can be done.
"""

import json
from random import Random
from typing import Any

from neuron_gui.ui.text import language

Doing = list[Any]  # its kind, and what that needs

NUMBERS = (
    "0",
    "1",
    "-1",
    "0.5",
    "1e-3",
    "3",
    "7",
    "1e308",
    "-1e308",
    "5e-324",
    "1e400",
    "1,5",
    "1.500",
    "1000000000",
)
WORDS = ("", "abc", "nan", "x", "½", "a & b", "<b>x</b>", "=1+1", "x\u202ey", "é" * 300, "%1 %2", "\x1b[31m")
EQUATIONS = ("2a − 3b = 7", "x = 1; x = 2", "256x + 212y2 ! = 1492", "a + b = 1e308", "q=0", "1x+2y+3z+4w=5")
RANGES = ("1; 2", "5 to 1", "-1 to 1", "1; 2; 3; 4", "0 to 1e308")
BLOCKS = (
    "1\t2\n3\t4",
    "a\tb\tc\n1\t2\t3\n4\t5\t6",
    "1\n" * 300,
    "1\tx\n2",
    '"',
    "1,5\t2,5",
    "\t\n\t",
    "x\t" * 70,
)
KEYS = (
    *("Return", "Escape", "Tab", "Shift+Tab", "Space", "Delete", "Backspace", "F2", "Menu", "F10", "Alt+F"),
    *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Ctrl+Home", "Ctrl+End"),
    *(
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+X",
        "Ctrl+V",
        "Ctrl+D",
        "Ctrl+Z",
        "Ctrl+Shift+Z",
        "Ctrl+F4",
        "7",
        "x",
        "B",
        "?",
    ),
)
ENDS = ("Return", "Return", "Tab", "Escape", None)
LANGUAGES = tuple(map(language.name, language.known()))
STATES = ("normal", "maximized", "full screen", "minimized")
SIZES = ((640, 480), (800, 600), (1024, 768), (1280, 800), (1920, 1080), (1, 1), (400, 1200))
WAITS = (1, 5, 20, 60, 200)


def doings(seed: int, count: int) -> list[Doing]:
    """Return so many things to do; the same seed gives the same."""
    random = Random(seed)
    kinds, weights = zip(*((kind, weight) for weight, kind in WEIGHTS), strict=True)
    return [kind(random) for kind in random.choices(kinds, weights, k=count)]


def written(done: list[Doing]) -> str:
    """Return a list as it is printed, one thing to do a line."""
    return "[\n" + ",\n".join(json.dumps(doing, ensure_ascii=False) for doing in done) + "\n]"


def _number(random: Random) -> int:
    return random.randrange(10_000)


def _share(random: Random) -> float:
    return round(random.random(), 2)


def _text(random: Random) -> str:
    return random.choice(random.choice((NUMBERS, NUMBERS, WORDS, EQUATIONS, RANGES)))


def _drag(random: Random) -> Doing:
    places = [_share(random) for _ in range(4)]
    return ["drag", _number(random), *places, random.choice(("left", "left", "left", "middle", "right"))]


# How often, and what: see `hand.py` for what each of them does.
WEIGHTS = (
    (22, lambda random: ["command", _number(random)]),
    (14, lambda random: ["click", _number(random)]),
    (12, lambda random: ["type", _number(random), _text(random), random.choice(ENDS)]),
    (8, lambda random: ["key", random.choice(KEYS)]),
    (8, lambda random: ["answer", _number(random)]),
    (7, lambda random: ["choose", _number(random), _number(random)]),
    (6, lambda random: ["wait", random.choice(WAITS)]),
    (5, _drag),
    (4, lambda random: ["cell", _number(random), _number(random), random.choice((*NUMBERS, *WORDS))]),
    (4, lambda random: ["slide", _number(random), _share(random)]),
    (4, lambda random: ["menu", _number(random)]),
    (3, lambda random: ["right", _number(random), _share(random), _share(random)]),
    (3, lambda random: ["double", _number(random), _share(random), _share(random)]),
    (3, lambda random: ["wheel", _number(random), _share(random), random.choice((-1200, -120, 120, 1200))]),
    (3, lambda random: ["paste", random.choice(BLOCKS)]),
    (3, lambda random: ["tab", _number(random), _number(random)]),
    (3, lambda random: ["file", _number(random)]),
    (2, lambda random: ["drop", _number(random)]),
    (2, lambda random: ["open", _number(random)]),
    (2, lambda random: ["size", *random.choice(SIZES)]),
    (1, lambda random: ["state", random.choice(STATES)]),
    (1, lambda random: ["language", random.choice(LANGUAGES)]),
    (1, lambda random: ["change file", _number(random)]),
    (0.03, lambda random: ["quit"]),
)
