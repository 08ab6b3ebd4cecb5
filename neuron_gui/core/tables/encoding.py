"""From bytes to text: which encoding a file has, judged by what its letters would be in each.

Nobody says so in the file. Where several are likely the likeliest comes first, and the others are offered.
"""

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache

# Python's names, and everybody's; utf-8-sig reads UTF-8 with and without a mark. The likelier come first.
ENCODINGS = {
    "utf-8-sig": "UTF-8",
    "cp1252": "Windows-1252 (Western)",
    "mac_roman": "Mac Roman (Western)",
    "cp850": "DOS 850 (Western)",
    "latin-1": "Latin-1 (Western)",
    "cp1250": "Windows-1250 (Central European)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "koi8-r": "KOI8-R (Cyrillic)",
    "gb18030": "GB 18030 (Chinese)",
    "big5": "Big5 (Chinese)",
    "cp932": "Shift JIS (Japanese)",
    "euc_jp": "EUC-JP (Japanese)",
    "cp949": "EUC-KR (Korean)",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16, little endian",
    "utf-16-be": "UTF-16, big endian",
}
_LEGACY = [name for name in ENCODINGS if not name.startswith("utf")]
NEARLY = 0.25  # an encoding whose letters are that much less likely is still offered
JUDGED = 2000  # characters beyond ASCII

_WESTERN = frozenset("äöüßéèêàâçñáíóúôîïëûùœåæøìòãõÄÖÜÉÈÀÇÑÁÍÓÚÅÆØÂÊÎÔ")
_SIGNS = frozenset("€£°µ²³½¼±×·–—…“”„‘’«»‰§")
_ANYWHERE = frozenset("°µ²³")
_OTHER_SCRIPTS = "\u0250"  # begin behind the Latin letters
_BLANKS = frozenset("\u00a0\u202f\u2009\u3000")
_RARER = {
    "mac_roman": 0.1,
    "cp850": 0.3,
    "latin-1": 0.05,
    "cp1253": 0.1,
}  # than the other encodings of their kind
_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф"  # by frequency
_BEYOND = re.compile(r"[^\x00-\x7f]")


def detect(start: bytes) -> tuple[str, ...]:
    """Return the encodings that a file's beginning may have, the likeliest first; none if it is no text."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if start.startswith(mark):
            return (name,)
    if b"\0" in start:
        return tuple(_without_mark(start))
    if decoded(start, "utf-8-sig") is not None:
        return ("utf-8-sig",)
    return _legacy(start)


def decoded(start: bytes, encoding: str) -> str | None:
    """Return the text of a file's beginning, or None if this is not its encoding."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(start)
    except UnicodeError:  # UTF-16 without a mark is no UnicodeDecodeError
        return None


def _without_mark(start: bytes) -> Iterator[str]:
    """In UTF-16 the zeros of common characters all stand on the same side."""
    for name, zeros, others in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        if start[zeros::2].count(0) > 0.2 * len(start) / 2 and not start[others::2].count(0):
            yield name


def _legacy(start: bytes) -> tuple[str, ...]:
    scores: dict[str, float] = {}
    texts: dict[str, str] = {}
    for name in _LEGACY:
        text = decoded(start, name)
        if text is not None and text not in texts.values():
            scores[name], texts[name] = _plausibility(text, name), text
    ranked = sorted(scores, key=lambda name: -scores[name])
    return tuple(name for name in ranked if scores[name] >= scores[ranked[0]] - NEARLY)


def _plausibility(text: str, encoding: str) -> float:
    """Return how likely it is that somebody wrote this, at most 1."""
    points = []
    for found in _BEYOND.finditer(text):
        place = found.start()
        points.append(
            _likely(found[0], text[max(0, place - 1) : place], text[place + 1 : place + 2], encoding)
        )
        if len(points) == JUDGED:
            break
    return sum(points) / max(1, len(points)) - _RARER.get(encoding, 0.0)


def _likely(character: str, before: str, after: str, encoding: str) -> float:
    if character in _BLANKS:
        return 1.0 if before.isdigit() else 0.6
    if character.isalpha() and before.isdigit() and after.isdigit():
        return 0.0
    if character.isalpha() and character not in _ANYWHERE:
        if character < _OTHER_SCRIPTS and not before.isalpha() and not after.isalpha():
            return 0.3  # where a letter stands alone, a currency's sign is likelier
        flips = before.islower() and character.isupper()
        return _letter(character, before, after, encoding) - 0.5 * flips
    if character in _ANYWHERE:
        return 0.9 if character in "°µ" or not after.isalpha() else 0.0
    if character in _SIGNS:
        return 0.0 if before.isalpha() and after.isalpha() and character not in "’–" else 0.8
    return 0.2 if character.isprintable() else -2.0


def _letter(character: str, before: str, after: str, encoding: str) -> float:
    code = ord(character)
    if character < _OTHER_SCRIPTS:
        if not before.isascii() and not after.isascii() and before.isalpha() and after.isalpha():
            return -0.5
        return 1.0 if character in _WESTERN else 0.85 if code >= 0x100 else 0.3
    if any(near.isascii() and near.isalpha() for near in (before, after)):
        return 0.1  # nobody mixes scripts within a word
    if 0x400 <= code < 0x530:
        place = _CYRILLIC.find(character.lower())
        usual = 0.3 if place < 0 else 0.95 - 0.3 * place / len(_CYRILLIC)
        return usual - 0.25 * (character.isupper() and before.isalpha())
    if 0x3040 <= code < 0x3100:
        return 1.0
    if 0xFF61 <= code < 0xFFA0:
        return 0.1  # halfwidth kana are hardly written any more
    if 0x4E00 <= code < 0xA000 or 0xAC00 <= code < 0xD7A4:
        return _ideograph(character, encoding)
    return 0.75 if code < 0x700 else 0.1


@lru_cache(4096)
def _ideograph(character: str, encoding: str) -> float:
    """Those in daily use stand first in each national standard."""
    levels = {
        "gb18030": ("gb2312", 0xB0, 0xD7),
        "big5": ("big5", 0xA4, 0xC6),
        "cp932": ("shift_jis", 0x88, 0x98),
        "euc_jp": ("euc_jp", 0xB0, 0xCF),
        "cp949": ("euc_kr", 0xB0, 0xC8),
    }
    name, low, high = levels.get(encoding, ("gb2312", 0xB0, 0xD7))
    try:
        first = character.encode(name)[0]
    except UnicodeEncodeError:
        return 0.1
    usual = 0.9 if name != "euc_kr" else 0.85
    return usual if low <= first <= high else 0.4
