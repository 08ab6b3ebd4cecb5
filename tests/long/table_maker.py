"""Tables as people keep them, made up: traits of the files in tests/data/tables/cases, mixed by chance."""

from dataclasses import dataclass
from random import Random

# Separator, decimal mark, thousands marks: by country and program.
HABITS = (
    (",", ".", ("", ",")),
    (";", ",", ("", ".", " ", "\N{NO-BREAK SPACE}")),
    (";", ".", ("", "'", "\N{RIGHT SINGLE QUOTATION MARK}")),
    ("\t", ".", ("", ",")),
    ("\t", ",", ("", ".")),
    ("|", ".", ("",)),
)
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252")
GAPS = ("", "", "NA", "-", "?", ".", "n/a", "#DIV/0!", "NULL")
NAMES = ("length", "width", "Größe", "mean temp", "flow rate", "n_obs", "Höhe", "income", "pressure", "yield")
WORDS = (("north", "south", "west"), ("Köln", "Málaga", "Lyon", "Graz"), ("yes", "no"), ("a b", "c d", "e-f"))
UNITS = ("cm", "kg", "mm", "bar", "min")
MONEY = ("$", "€", "£")


@dataclass
class Made:
    """A file's bytes, and for each column what is in it: its name, its unit, and numbers or texts."""

    content: bytes
    columns: list[tuple[str, str, list[float | str | None]]]
    traits: list[str]


def made_table(random: Random) -> Made:
    """Return a table with a few traits."""
    delimiter, decimal, groups = random.choice(HABITS)
    group = random.choice(groups)
    encoding = random.choice(ENCODINGS)
    rows = random.randint(9, 40)
    traits = [f"{delimiter!r} {decimal} {group!r} {encoding}"]
    cells: list[list[str]] = []
    columns: list[tuple[str, str, list[float | str | None]]] = []

    def has(trait: str, share: float) -> bool:
        if random.random() < share:
            traits.append(trait)
            return True
        return False

    def written(value: float, places: int) -> str:
        text = f"{abs(value):,.{places}f}".replace(",", "\0").replace(".", decimal).replace("\0", group)
        return ("-" if value < 0 else "") + text

    names = random.sample(NAMES, random.randint(2, 4))
    unit_row = has("units in a line of their own", 0.15)
    units: list[str] = []
    gap = random.choice(GAPS)
    for name in names:
        places = random.choice((0, 1, 2, 2))
        size = random.choice((9, 900, 90_000, 9_000_000))
        values: list[float | None] = [
            round(random.uniform(-size if random.random() < 0.2 else 0, size), places) for _ in range(rows)
        ]
        values[0] = 1234567.25 if places == 2 else values[0]  # by which anybody could tell the marks
        texts = [written(value or 0.0, places) for value in values]
        unit = ""
        if unit_row:
            unit = random.choice(UNITS)
        elif has("percent", 0.1):
            unit, texts = "%", [f"{text}%" for text in texts]
        elif has("money", 0.1):
            unit = random.choice(MONEY)
            texts = [f"{unit}{text}" if decimal == "." else f"{text} {unit}" for text in texts]
        elif has("brackets", 0.05):
            texts = [f"({text[1:]})" if text.startswith("-") else text for text in texts]
        if has(f"gaps {gap!r}", 0.3):
            for at in random.sample(range(2, rows), rows // 8):
                values[at], texts[at] = None, gap
        columns.append((name, unit, list(values)))
        units.append(unit)
        cells.append(texts)
    if has("a column of texts", 0.5):
        words = random.choice(WORDS)
        texts = [words[i % len(words)] for i in range(rows)]
        random.shuffle(texts)
        at = random.randint(0, len(columns))
        columns.insert(at, ("group", "", list(texts)))
        cells.insert(at, texts)
        units.insert(at, "")
    if has("dates", 0.2):
        form = (
            "{d:02}.{m:02}.2024" if decimal == "," else random.choice(("2024-{m:02}-{d:02}", "{m}/{d}/2024"))
        )
        cells.insert(0, [form.format(d=i % 28 + 1, m=i % 12 + 1) for i in range(rows)])
        columns.insert(0, ("when", "", []))
        units.insert(0, "")
    lines = [[name for name, _, _ in columns], *map(list, zip(*cells, strict=True))]
    if unit_row:
        lines.insert(1, units)
    if has("row names", 0.15) and not unit_row:
        lines = [["" if i == 0 else str(i), *line] for i, line in enumerate(lines)]
        columns.insert(0, ("row name", "", []))
    if has("a line of totals", 0.15):
        lines.append(["Total" if decimal == "." else "Summe", *["1"] * (len(columns) - 1)])
    if has("an empty last column", 0.08):
        lines = [[*line, ""] for line in lines]
    text = "".join(delimiter.join(_quoted(cell, delimiter) for cell in line) + "\n" for line in lines)
    if has("remarks", 0.12):
        text = "# made by a logger\n# 2024-05-01\n" + text
    elif has("a title", 0.12):
        text = "Survey of the year 2024\n\n" + text
    elif has("sep=", 0.08) and delimiter != "|":
        text = f"sep={delimiter}\n" + text
    end = random.choice(("\n", "\r\n", "\r"))
    if has("a closing Ctrl+Z", 0.04):
        text += "\x1a"
    try:
        content = text.replace("\n", end).encode(encoding)
    except UnicodeEncodeError:
        content = text.replace("\n", end).encode()
    return Made(content, columns, traits)


def _quoted(cell: str, delimiter: str) -> str:
    return f'"{cell}"' if delimiter in cell or '"' in cell else cell
