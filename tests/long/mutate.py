"""Right and wrong inputs from the project's own files, changed in bytes, words, or larger pieces."""

import re
from pathlib import Path
from random import Random

from long.share import LONG
from support.classroom import own_report

from neuron_gui.core.reports.payload import SCRIPT, to_script

ROOT = Path(__file__).parents[2]
RESOURCES, DATA = ROOT / "resources", ROOT / "tests" / "data"
ENOUGH = 20_000  # bytes of a seed: larger ones make the tests slow and nothing new
MAX_CHANGES = 4
LONGEST = 40_000 if LONG else 4_000  # bytes of what repeating makes

FORMULAS = (
    *(b"256x + 212y = 1492", b"2a - 3b = 7; a + b = 1", "½x + 2·y − 3 = 0".encode(), b"x1 = 1e-3", b"3 = 2x"),
    *(b"x = 1\nx = 2", "0,5 x₁ = 1".encode(), b"- x + 1.5e3 y = -0"),
)
ARGUMENTS = (
    b"run\0opening\0--json",
    b"run\0and-gate\0--set\0stop.max_steps=20\0--out\0d\0--every\x003",
    b'run\0opening\0--set\0data.inputs[0][1]=3\0--set\0strategy={"kind": "perceptron"}',
    b"sweep\0opening\0--over\0strategy.learning_rate=1e-8:1e-4:3\0--over\0seed=0:2\0--out\0d",
    b"sweep\0guessing\0--over\0scaling=none,max_abs\0--out\0d",
    b"check\0opening\0--gradients",
    b"check\0no-such.neuron.json\0no-such.lesson.md",
    b"presets",
    b"schema",
)
WORDS = (
    *(b"nan", b"inf", b"-inf", b"1e400", b"1e308", b"-1e308", b"5e-324", b"9223372036854775808", b"1" * 400),
    *(b"null", b"true", b"{}", b"[]", b"[[]]", b'""', b'"\\ud800"', b"\x00", b"\xff\xfe", b"\xef\xbb\xbf"),
    *("½".encode(), "\u2028".encode(), "\u202e".encode(), "٣".encode(), b"\r", b"\r\n", b"\n\n", b"\t", b" "),
    *(
        b",",
        b";",
        b":",
        b"=",
        b"..",
        b"#",
        b"## ",
        b"- [",
        b"]",
        b"{",
        b"}",
        b"(",
        b'"',
        b"'",
        b"%s",
        b"$.",
        b"--",
    ),
    *(b"x" * 70, b"__class__", b"=1+1", b"<b>", b"format", b"0:5:-1", b"1:2:3:4", b"outcome", b"setup: "),
)


def seeds(kind: str) -> list[bytes]:
    """Return what is to be changed of a kind; arguments have zeros between them."""
    if kind == "formula":
        return list(FORMULAS)
    if kind == "arguments":
        return list(ARGUMENTS)
    if kind == "report":
        return _reports()
    places = {
        "experiment": [*RESOURCES.rglob("*.neuron.json"), *DATA.glob("experiments/*.neuron.json")],
        "lesson": [*RESOURCES.glob("lessons/**/*.lesson.md")],
        "table": [*DATA.glob("nasty/*"), *DATA.glob("tables/**/*.*")],
    }
    return [path.read_bytes()[:ENOUGH] for path in sorted(places[kind])]


def _reports() -> list[bytes]:
    """Return reports without the pictures of their pages, so that most changes are made to what is read."""
    pages = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("reports/*.html"))]
    scripts = [page[page.index(SCRIPT) :] for page in pages]
    scripts.append(to_script(own_report(Random(0), "Student 0", 20)))
    return [script.encode() for script in scripts if len(script) <= ENOUGH]


def mutated(content: bytes, random: Random) -> bytes:
    """Return the content with a few changes."""
    for _ in range(random.randint(1, MAX_CHANGES)):
        content = random.choice((_byte, _word, _word, _piece, _piece))(content, random)
    return content


def _byte(content: bytes, random: Random) -> bytes:
    """Flip a bit, put a byte in, or cut the end off."""
    at = random.randrange(len(content) + 1)
    change = random.randrange(8)
    if change == 0:
        return content[:at]
    if change < 4 or at == len(content):
        return content[:at] + bytes([random.randrange(256)]) + content[at:]
    return content[:at] + bytes([content[at] ^ 1 << random.randrange(8)]) + content[at + 1 :]


def _word(content: bytes, random: Random) -> bytes:
    """Put one of the nasty words in place of a word or number, or before it."""
    words = [match.span() for match in re.finditer(rb"[\w.+-]+|[^\w\s]", content)]
    begin, end = random.choice(words or [(0, 0)])
    return content[:begin] + random.choice(WORDS) + content[random.choice((begin, end)) :]


def _piece(content: bytes, random: Random) -> bytes:
    """Take a piece between two marks away, put it elsewhere, or repeat it, sometimes very often."""
    marks = [match.start() for match in re.finditer(rb"[\n,;:{}\[\]\x00]", content)]
    begin, end = sorted(random.choice([0, *marks, len(content)]) for _ in range(2))
    piece, change = content[begin:end], random.randrange(4)
    if change == 0:
        return content[:begin] + content[end:]
    if change == 1:
        rest = content[:begin] + content[end:]
        at = random.randrange(len(rest) + 1)
        return rest[:at] + piece + rest[at:]
    times = random.choice((1, 2, 50, LONGEST)) if change == 2 else 1
    return content[:end] + piece * min(times, LONGEST // (len(piece) + 1)) + content[end:]
