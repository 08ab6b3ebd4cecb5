"""A report as one page that any browser opens and prints without a network: words, pictures, payload."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from html import escape

from neuron_gui import resources
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.markup import Block, Chapter, Moving, Picture, Slider
from neuron_gui.core.reports.payload import harmless, to_script


def page(content: Content, language: str = "en") -> str:
    """Return the page of a report, in the language that its content is told in."""
    chapters = content.chapters
    style, script = (
        (resources.folder("report") / file).read_text(encoding="utf-8")
        for file in ("report.css", "report.js")
    )
    moving = [part for chapter in chapters for block in chapter.blocks for part in _moving(block)]
    body = "".join(_section(chapter) for chapter in chapters)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n'
        f"<title>{escape(content.title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"<header>\n{content.head()}</header>\n<main>\n{body}</main>\n"
        f"<footer>{content.foot()}</footer>\n"
        f"{to_script(content.report)}\n"
        f'<script type="application/json" id="moving">{_as_json(moving)}</script>\n'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def _policy(style: str, script: str) -> str:
    """Return what the page may do: use its own style and its own script, and nothing else."""
    own = (f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in (style, script))
    return "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'".format(*own)


def _section(chapter: Chapter) -> str:
    blocks = "".join(map(_block, chapter.blocks))
    return f"<section>\n<h2>{escape(chapter.title)}</h2>\n{blocks}</section>\n"


def _block(block: Block) -> str:
    if isinstance(block, Picture):
        return f"<figure>{block.svg}<figcaption>{block.caption}</figcaption></figure>\n"
    return block.html if isinstance(block, Slider) else block


def _moving(block: Block) -> Sequence[Moving]:
    return () if isinstance(block, str) else block.moving


def _as_json(moving: Sequence[Moving]) -> str:
    parts = [[part.element, part.attribute, part.values] for part in moving]
    return harmless(json.dumps(parts, ensure_ascii=False, separators=(",", ":")))
