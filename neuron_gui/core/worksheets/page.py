"""Worksheets as a page for browsers, to be typed into or printed; and their key as another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from neuron_gui.core.strange_text import visible
from neuron_gui.core.worksheets import words
from neuron_gui.core.worksheets.sheet import Calculation, Sheet, SheetStep
from neuron_gui.core.worksheets.words import Say

STYLE = """
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem }
main + main { border-top: 1px solid; margin-top: 3rem }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem }
h3 { font-size: 1rem; margin: 1rem 0 .2rem; opacity: .8 }
.name { float: right } .name input { width: 14rem }
table { border-collapse: collapse } th, td { padding: .15rem .7rem; text-align: right }
th { font-weight: normal; opacity: .8 } tr + tr td, tbody td { border-top: 1px solid #8888 }
section { break-inside: avoid } .line { margin: .5rem 0; padding-left: 2.5rem; position: relative }
.line > b { position: absolute; left: 0; font-weight: normal; opacity: .8 }
.work { display: flex; gap: .5rem; align-items: end; height: 2.2rem }
.work span { flex: 1; border-bottom: 1px dotted } input { width: 9rem; font: inherit; box-sizing: border-box }
.scroll { overflow-x: auto } .few { opacity: .8; font-size: .9rem }
.key :nth-child(2) { text-align: left }
@page { size: A4; margin: 18mm }
@media print {
  body { padding: 0; max-width: none; font-size: 11pt } main + main { break-before: page; border: 0 }
  input { border: 1px solid #888; background: none }
}
"""


def page(sheets: Iterable[Sheet], say: Say, language: str = "en") -> str:
    """Return the sheets as one page, each beginning on a new one when printed."""
    return _page([_sheet(sheet, say) for sheet in sheets], say(words.ALL), language)


def key_page(sheets: Iterable[Sheet], say: Say, language: str = "en") -> str:
    """Return the key to the sheets."""
    return _page([_key(sheet, say) for sheet in sheets], say(words.KEY), language)


def text(words: str) -> str:
    """Return a stranger's words as a page shows them, whatever signs are in them."""
    return escape(visible(words))


def _page(mains: list[Iterator[str]], title: str, language: str) -> str:
    body = "\n".join("\n".join(("<main>", *main, "</main>")) for main in mains)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _sheet(sheet: Sheet, say: Say) -> Iterator[str]:
    name = text(say(words.NAME))
    yield f'<label class="name">{name} <input autocomplete="off"></label>'
    yield from _top(sheet, say)
    for sentence in words.instructions(sheet):
        yield f'<p class="few">{text(say(sentence))}</p>'
    for step in sheet.steps:
        yield f"<h2>{text(say(words.step_title(step)))}</h2>"
        yield given(step, say)
        yield from (_calculation(part, step.digits, say) for part in step.calculations)


def _top(sheet: Sheet, say: Say) -> Iterator[str]:
    yield f"<h1>{text(say(words.heading(sheet)))}</h1>"
    yield from (f"<p>{text(line)}</p>" for line in dict.fromkeys((sheet.title, sheet.equation)) if line)


def given(step: SheetStep, say: Say) -> str:
    """Return what is given in a step: a table of samples, and the other numbers on a line."""
    head = "".join(f"<th scope='col'>{text(cell.symbol)}</th>" for cell in step.samples[0].cells)
    rows = "".join(
        f"<tr><th scope='row'>{row.number}</th>"
        + "".join(f"<td>{text(cell.text)}</td>" for cell in row.cells)
        + "</tr>"
        for row in step.samples
    )
    numbers = ", ".join(f"{text(cell.symbol)} = {text(cell.text)}" for cell in step.givens)
    carried = f"<p>{text(say(words.carried(step)))}</p>" if step.carried else ""
    turns = "".join(f"<p>{text(say(turn))}</p>" for turn in step.turns)
    return (
        f"<section><h3>{text(say(words.GIVEN))}</h3><div class='scroll'><table><thead><tr>"
        f"<th scope='col'>{text(say(words.SAMPLE))}</th>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table></div>"
        f"{turns}{carried}<p>{numbers}</p></section>"
    )


def _calculation(part: Calculation, digits: int, say: Say) -> str:
    lines = []
    for line in part.lines:
        more = line.blank.digits
        note = f" <span class='few'>({text(say(words.more_digits(more)))})</span>" if more > digits else ""
        label = f"{line.number}: {line.blank.symbol}"
        lines.append(
            f'<div class="line"><b>({line.number})</b>{text(line.text)}{note}'
            f'<div class="work">=<span></span>='
            f'<input aria-label="{text(label)}" inputmode="decimal" autocomplete="off"></div></div>'
        )
    return f"<section><h3>{text(say(part.title))}</h3>{''.join(lines)}</section>"


def _key(sheet: Sheet, say: Say) -> Iterator[str]:
    yield f"<p>{text(say(words.KEY))}</p>"
    yield from _top(sheet, say)
    head = "".join(f"<th scope='col'>{text(say(word))}</th>" for word in words.KEY_COLUMNS)
    for step in sheet.steps:
        rows = "".join(
            "<tr>" + "".join(f"<td>{text(cell)}</td>" for cell in words.key_row(line)) + "</tr>"
            for line in step.lines
        )
        yield f"<h2>{text(say(words.step_title(step)))}</h2>"
        yield f"<table class='key'><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
