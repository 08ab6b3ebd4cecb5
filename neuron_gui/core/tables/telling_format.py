"""What was decided about a table's file, names and numbers: told in sentences, with what else could be."""

from collections.abc import Iterator, Sequence

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.tables import detect
from neuron_gui.core.tables.decisions import Alternative, Decision
from neuron_gui.core.tables.encoding import ENCODINGS, decoded
from neuron_gui.core.tables.kinds import DAY_FIRST, MONTH_FIRST, judge_column
from neuron_gui.core.tables.layout import is_rule
from neuron_gui.core.tables.look import ColumnLook, Look, delimiter_name
from neuron_gui.core.tables.quoting import NAMED, is_rounded, plain_number, short

HALF = 0.5  # a separator whose reading is less likely is not offered beside the sentence
MAX_NOTES = 5  # columns whose names are told of one by one

MARKS = {
    "tab": N_("tabs"),
    ";": N_("semicolons"),
    "|": N_("bars"),
    ",": N_("commas"),
    "spaces": N_("blanks and tabs"),
}


def told_of_format(look: Look) -> Iterator[Decision]:
    """Yield what was decided about the file as such, the names and the numbers."""
    if look.sheet is None:
        yield _encoding(look)
        yield _separator(look)
    elif len(look.sheets) > 1:
        yield _sheet(look)
    yield from _tables(look)
    yield _names(look)
    yield from _above(look)
    yield from _units(look)
    if look.layout.row_names:
        text = N_("The first column has no name of its own and names the rows; it is left out.")
        yield Decision("row names", look.columns[0].title, Message(text))
    yield from _unnamed(look)
    for column in look.columns:
        yield from _numbers(look, column)
        yield from _rounded(look, column)
        yield from _dates(look, column)


def _encoding(look: Look) -> Decision:
    start = look.source.beginning(2000)
    others = tuple(
        Alternative(
            name,
            Message(
                "{encoding}, which makes it {letters}",
                encoding=ENCODINGS[name],
                letters=_letters(start, name),
            ),
        )
        for name in look.encodings[1:]
    )
    sure = "encoding" in look.hand or not others
    if sure:
        message = Message("The file is encoded as {encoding}.", encoding=ENCODINGS[look.encoding])
    else:
        text = N_("The letters are read as {encoding}: {letters}. Others are possible.")
        letters = _letters(start, look.encoding)
        message = Message(text, encoding=ENCODINGS[look.encoding], letters=letters)
    return Decision("encoding", look.encoding, message, others, sure, quiet=look.encoding == "utf-8-sig")


def _letters(start: bytes, encoding: str) -> str:
    """Return the first word with a letter beyond ASCII."""
    text = decoded(start, encoding) or ""
    words = text.replace(",", " ").replace(";", " ").replace("\t", " ").split()
    return short(next((word for word in words if not word.isascii()), ""))


def _separator(look: Look) -> Decision:
    name = delimiter_name(look.format.delimiter)
    best = detect.read_rows(look.format, look.rows, look.hand).score if look.formats else 0.0
    likely = [other for other in look.formats if other.layout.width > 1 and other.score > HALF * best]
    others = [
        Alternative(
            delimiter_name(other.format.delimiter), _cells(other.layout.width, other.format.delimiter)
        )
        for other in likely
    ]
    scores = [other.score for other in likely if not _is_alike(other, look)]
    sure = not scores or max(scores) < best - detect.CLOSE
    if look.format.delimiter == "," and not look.layout.names and _may_be_one_column(look.data):
        others.insert(0, Alternative("tab", Message("one column of numbers with a decimal comma")))
        sure = False
    if look.says_separator and "separator" not in look.hand:
        text = N_("The first line says that {mark} part the cells; it is skipped.")
        return Decision("separator", name, Message(text, mark=_mark(name)), tuple(others))
    message = Message(
        "The cells are parted by {mark}: {cells}.", mark=_mark(name), cells=_columns(look.layout.width)
    )
    if look.format.escape:
        text = N_("{first} Within quotes, a quote is written as {quote}.")
        message = Message(text, first=message, quote=look.format.escape + look.format.quote)
    sure = sure or "separator" in look.hand
    return Decision("separator", name, message, tuple(others), sure, quiet=sure and not look.format.escape)


def _is_alike(other: detect.Reading, look: Look) -> bool:
    """Return whether another way to read a file comes to the same cells."""
    return other.data == look.data[: len(other.data)]


def _may_be_one_column(data: Sequence[tuple[int, list[str]]]) -> bool:
    """Return whether comma-separated rows are numbers with a decimal comma as well."""
    rows = [cells for _, cells in data]
    if not all(len(row) == 2 and row[1][:1].isdigit() for row in rows):
        return False
    return bool(judge_column([",".join(row) for row in rows]).judgement.fitting)


def _mark(name: str) -> Message | str:
    return Message(MARKS[name]) if name in MARKS else name


def _cells(width: int, delimiter: str) -> Message:
    text = N_("parted by {mark}: {cells}")
    return Message(text, mark=_mark(delimiter_name(delimiter)), cells=_columns(width))


def _columns(width: int) -> Message:
    return Message("1 column") if width == 1 else Message("{n} columns", n=grouped(width))


def _sheet(look: Look) -> Decision:
    name = look.sheet_name
    others = tuple(
        Alternative(other, Message("the sheet “{sheet}”", sheet=other))
        for other in look.sheets
        if other != name
    )
    return Decision("sheet", name, Message("The sheet “{sheet}” is read.", sheet=name), others)


def _tables(look: Look) -> Iterator[Decision]:
    layout = look.layout
    if not layout.tables:
        return
    options = {str(line): Message("the table in line {line}", line=str(line)) for line in layout.tables}
    options["all"] = Message("all as one table")
    taken = str(layout.table or "all")
    text = N_("The file has {n} tables, one under another; taken: {which}.")
    message = Message(text, n=str(len(layout.tables)), which=options.pop(taken))
    others = tuple(Alternative(value, message) for value, message in options.items())
    yield Decision("table", taken, message, others, layout.is_largest or "table" in look.hand)


def _names(look: Look) -> Decision:
    layout = look.layout
    none = Alternative("none", Message("no names; this line is data"))
    filled = [
        line
        for line, cells in look.rows
        if any(map(str.strip, cells)) and layout.roles.get(line) != "other table" and not is_rule(cells)
    ]
    lines = [line for line in filled[:-1][:NAMED] if line != layout.names_line]
    others = [Alternative(str(line), Message("names in line {line}", line=str(line))) for line in lines]
    if not layout.names_line:
        message = Message("No line has names, so the columns get numbers.")
        return Decision("names", "none", message, tuple(others), quiet="names" in look.hand)
    value, line = str(layout.names_line), str(layout.names_line)
    if layout.numeric_names and "names" not in look.hand:
        text = N_("Line {line} has the names, although some of them are numbers.")
        return Decision("names", value, Message(text, line=line), (none, *others), sure=False)
    message = Message("Line {line} has the names.", line=line)
    return Decision("names", value, message, (none, *others), quiet=layout.names_line == 1)


def _above(look: Look) -> Iterator[Decision]:
    remarks = sorted(line for line, role in look.layout.roles.items() if role == "remark")
    lines = [line for line in remarks if line < look.layout.first]
    last = look.data[-1][0] if look.data else 0
    if drawn := ", ".join(str(line) for line in remarks if look.layout.first < line < last):
        message = Message("Drawn among the data and left out: line {lines}.", lines=drawn)
        yield Decision("lines among the data", "leave out", message)
    if not lines:
        return
    message = Message("Above the data, line {line} is left out as a remark.", line=str(lines[0]))
    if len(lines) > 1:
        some = ", ".join(map(str, lines[:NAMED])) + (", …" if len(lines) > NAMED else "")
        message = Message("Above the data, lines {lines} are left out as remarks.", lines=some)
    yield Decision("rows", f"{look.lines[0]}:", message)


def _units(look: Look) -> Iterator[Decision]:
    line = look.layout.units_line
    if not line:
        return
    options = {
        "join": Message("join the units to the names"),
        "leave out": Message("leave the units out"),
        "data": Message("line {line} is data", line=str(line)),
    }
    taken = "join" if look.layout.units else "leave out"
    text = (
        N_("Line {line} has units, which are joined to the names.")
        if look.layout.units
        else N_("Line {line} has units, which are left out.")
    )
    others = tuple(Alternative(value, message) for value, message in options.items() if value != taken)
    yield Decision("units", taken, Message(text, line=str(line)), others)


def _unnamed(look: Look) -> Iterator[Decision]:
    """Tell of columns that got a name here, or another one."""
    given_names = look.layout.names or ()
    changed = [
        (i, given, column)
        for i, (given, column) in enumerate(zip(given_names, look.columns, strict=False))
        if given != column.title and not (i == 0 and look.layout.row_names)
    ]
    for i, given, column in changed[:MAX_NOTES]:
        if not given:
            text = N_("Column {number} has no name in the header; here it is “{name}”.")
            yield Decision(
                f"name of {column.title}", column.title, Message(text, number=str(i + 1), name=column.title)
            )
        else:
            text = N_("Several columns are called “{given}”; column {number} is “{name}” here.")
            message = Message(text, given=given, number=str(i + 1), name=column.title)
            yield Decision(f"name of {column.title}", column.title, message)
    if len(changed) > MAX_NOTES:
        text = N_("And so on: {count} columns in all got another name.")
        yield Decision("names of columns", "", Message(text, count=grouped(len(changed))))


def _numbers(look: Look, column: ColumnLook) -> Iterator[Decision]:
    key = f"numbers of {column.title}"
    if column.kind == "text" and key in look.hand:
        text = N_("“{name}” is taken as texts.")
        yield Decision(key, "text", Message(text, name=column.name), ())
        return
    numeral, unit = column.notation.numeral, column.notation.unit
    if column.bare and column.kind == "number":
        text = N_("In “{name}”, {cell} has no {unit} behind it and is taken as {cell} {unit}.")
        message = Message(text, name=column.title, cell=column.bare, unit=unit)
        as_text = Alternative("text", Message("texts, no numbers"))
        yield Decision(key, str(numeral), message, (as_text,), sure=key in look.hand)
    if column.kind != "number" or column.as_days:
        return
    if column.tailed[0]:
        text = N_("In “{name}”, what stands behind a number is left out: {cell} is {value}.")
        message = Message(
            text,
            name=column.name,
            cell=short(column.tailed[0]),
            value=plain_number(numeral, column.tailed[1]),
        )
        yield Decision(key, str(numeral), message, (Alternative("text", Message("texts, no numbers")),))
    group = column.others or (numeral.group and any(numeral.group in text for text in column.digits))
    if unit and unit not in column.title:
        text = N_("The unit {unit} of “{title}” is part of the name now.")
        message = Message(text, unit=unit, title=column.title)
        yield Decision(f"unit of {column.title}", unit, message, quiet=bool(group))
    if group:
        sample = next(
            (
                text
                for text in column.digits
                if any(m.group and m.group in text for m in (numeral, *column.others))
            ),
            "",
        )
        values = {numeral: plain_number(numeral, sample) for numeral in (numeral, *column.others)}
        sure = column.is_sure or key in look.hand
        text = (
            N_("In “{name}”, {cell} is {value}.")
            if sure
            else N_("In “{name}”, {cell} is taken as {value}; it could be {other}.")
        )
        other = " / ".join(values[other] for other in column.others)
        message = Message(text, name=column.title, cell=sample, value=values[numeral], other=other)
        options = [
            Alternative(str(other), Message("{cell} is {value}", cell=sample, value=values[other]))
            for other in column.others
        ]
        as_text = Alternative("text", Message("texts, no numbers"))
        yield Decision(key, str(numeral), message, (*options, as_text), sure)


def _rounded(look: Look, column: ColumnLook) -> Iterator[Decision]:
    """Tell of whole numbers that a computer's numbers of 53 bits do not have."""
    numeral = column.notation.numeral
    plain = map(numeral.plain, column.digits) if column.kind == "number" else ()
    found = next((text for text in plain if is_rounded(text)), "")
    if found:
        text = N_("In “{name}”, numbers of more than 15 digits are rounded: {cell} becomes {value}.")
        message = Message(text, name=column.name, cell=short(found), value=short(f"{float(found):.0f}"))
        as_text = Alternative("text", Message("texts, no numbers"))
        key = f"numbers of {column.title}"
        yield Decision(key, str(numeral), message, (as_text,), sure=key in look.hand)


def _dates(look: Look, column: ColumnLook) -> Iterator[Decision]:
    key = f"dates of {column.title}"
    if column.as_days:
        message = Message("“{name}” is taken as days since the first date.", name=column.name)
        others = [Alternative("leave out", Message("leave the dates out"))]
        if column.order == MONTH_FIRST:
            others.append(Alternative(DAY_FIRST, Message("the day comes first")))
        yield Decision(key, column.order or "days", message, tuple(others))
    elif column.kind == "date":
        message = Message("“{name}” has dates, which are no numbers.", name=column.name)
        yield Decision(
            key, "leave out", message, (Alternative("days", Message("take days since the first date")),)
        )
    elif column.pairs:
        message = Message(
            "“{name}” has pairs of numbers in one cell, which are texts here.", name=column.name
        )
        yield Decision(key, "leave out", message)
