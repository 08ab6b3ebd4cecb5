"""Notes in Markdown as HTML that does nothing: no links, no pictures, and no HTML of the writer's own."""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token


def as_html(notes: str) -> list[str]:
    """Return the notes block by block: paragraphs, headings, lists, quotes, tables and code."""
    parser = _parser()
    tokens = parser.parse(notes)
    ends = [at for at, token in enumerate(tokens, 1) if token.level == 0 and token.nesting <= 0]
    pieces = [tokens[begin:end] for begin, end in zip([0, *ends], ends, strict=False)]
    return [str(parser.renderer.render(_below_chapters(piece), parser.options, {})) for piece in pieces]


@cache
def _parser() -> MarkdownIt:
    """Return what reads CommonMark, with HTML as text; what leads out of the page is left as it was typed."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    return parser.disable(["link", "image", "autolink", "reference"])


def _below_chapters(tokens: list[Token]) -> list[Token]:
    """Return tokens with every heading lower than those of the page's chapters."""
    for token in tokens:
        if token.type.startswith("heading"):
            token.tag = f"h{min(6, int(token.tag[1:]) + 2)}"
    return tokens
