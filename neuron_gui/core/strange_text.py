"""Text from strangers' files as sentences quote it: not too long, and with no power over a terminal."""

import re

LONGEST = 300  # characters

# What is not seen: it moves the cursor, colours, or turns the direction in which one reads. Signs that join
# letters and emoji stay.
UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff"
    r"\U000e0000-\U000e007f]"
)
_PICTURES = 0x2400  # Unicode has a picture of each of the first control characters from here on


def clipped(text: str) -> str:
    """Return a text without its middle if it is long."""
    half = LONGEST // 2
    return text if len(text) <= LONGEST else f"{text[:half]} … {text[-half:]}"


def visible(text: str) -> str:
    """Return one line of text with a sign for each character that is not seen, such as ␛ for escape.

    JSON that is printed so still says the same.
    """
    return UNSEEN.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(_PICTURES + code)
    return "␡" if code == 0x7F else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
