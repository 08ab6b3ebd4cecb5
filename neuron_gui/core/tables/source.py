"""Where a table's text comes from: a file, a stream or what was pasted, in blocks of whole lines."""

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
from msgspec import Struct

from neuron_gui.core.message import N_, Message, RefusalError, grouped
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.input_file import LARGEST_TABLE, open_file
from neuron_gui.core.tables.encoding import ENCODINGS, decoded

BEGINNING = 2**20  # bytes, by which the encoding is judged
SAMPLE = 2**17  # characters from the beginning, by which the rest is judged, or so many
MIN_LINES = 20
BLOCK = 2**17  # bytes; a millisecond's work
LONGEST_LINE = 2**25  # bytes
LINE_FEED, RETURN = b"\n\r"


class TableError(RefusalError):
    """A file cannot be read as a table, or not like this: a sentence that says what to do."""


class EncodingError(TableError):
    """The file is not written in this encoding."""

    def __init__(self, encoding: str) -> None:
        text = N_("The file is not encoded as {encoding}. Choose another encoding.")
        super().__init__(Message(text, encoding=ENCODINGS[encoding]))


class Source(Struct, frozen=True):
    """A file, or a text that was pasted."""

    name: str
    path: Path | None = None
    pasted: bytes = b""

    @classmethod
    def of(cls, path: Path) -> "Source":
        """Return a file as a source."""
        return cls(path.name, path)

    @classmethod
    def of_text(cls, text: str) -> "Source":
        """Return a pasted text as a source."""
        return cls("", None, text.encode("utf-8", "replace"))

    @classmethod
    def of_bytes(cls, stream: BinaryIO) -> "Source":
        """Return what a stream holds as a source; raise TableError where that is too much."""
        content = stream.read(LARGEST_TABLE + 1)
        if len(content) > LARGEST_TABLE:
            raise TableError(Message("There may be {most} bytes, here are more", most=grouped(LARGEST_TABLE)))
        return cls("", None, content)

    def open(self) -> BinaryIO:
        """Open the bytes for reading; raise OSError where that fails, or where it is no ordinary file."""
        return open_file(self.path, LARGEST_TABLE) if self.path else io.BytesIO(self.pasted)

    def beginning(self, size: int = BEGINNING) -> bytes:
        """Return the first bytes."""
        with self.open() as file:
            return file.read(size)

    def letters(self, tell: Tell) -> bytes:
        """Return the first bytes by which an encoding can be told: from one beyond ASCII on."""
        with self.open() as file:
            while block := file.read(BLOCK):
                tell(0.0)
                if not block.isascii():
                    return block + file.read(BEGINNING)
        return b""

    def is_in(self, encoding: str, tell: Tell) -> bool:
        """Return whether all of it can be decoded so."""
        decoder = codecs.getincrementaldecoder(encoding)()
        with self.open() as file:
            try:
                while block := file.read(BLOCK):
                    tell(0.0)
                    decoder.decode(block)
                decoder.decode(b"", final=True)
            except UnicodeError:
                return False
        return True

    def sample(self, encoding: str) -> tuple[str, bool]:
        """Return the whole lines at the beginning, and whether there is more.

        Raises EncodingError where this is not the encoding.
        """
        start = self.beginning()
        text = decoded(start, encoding)
        if text is None:
            raise EncodingError(encoding)
        is_all = len(start) < BEGINNING
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        end = SAMPLE
        for _ in range(MIN_LINES - text.count("\n", 0, SAMPLE)):
            end = text.find("\n", end) + 1 or len(text)
        is_all = is_all and end >= len(text)
        text = text[:end]
        last = text.rfind("\n") + 1
        return (text.rstrip("\x1a"), False) if is_all else (text[:last], True)

    def blocks(self, encoding: str, tell: Tell) -> Iterator[bytes]:
        """Yield UTF-8 in blocks of whole lines that end in a line feed each.

        Raises EncodingError where this is not the encoding; UTF-8 itself shows whoever decodes the blocks.
        """
        rest: list[bytes] = []
        length, line = 0, 1  # of the rest
        for block in self._utf8(encoding, tell):
            end = max(block.rfind(b"\n"), block.rfind(b"\r", 0, -1)) + 1  # \r may be half of \r\n
            if end:
                lines = _with_line_feeds(b"".join([*rest, block[:end]]))
                line += line_count(lines)
                yield lines
                rest.clear()
                length = 0
            rest.append(block[end:])
            length += len(block) - end
            if length > LONGEST_LINE:
                text = N_("Line {line} has more than {most} bytes. Mend the file; this is no table.")
                raise TableError(Message(text, line=grouped(line), most=grouped(LONGEST_LINE)))
        if last := _with_line_feeds(b"".join(rest)).rstrip(b"\x1a"):
            yield last if last.endswith(b"\n") else last + b"\n"

    def _utf8(self, encoding: str, tell: Tell) -> Iterator[bytes]:
        decoder = codecs.getincrementaldecoder(encoding)()
        with self.open() as file:
            size = max(1, file.seek(0, io.SEEK_END))
            file.seek(0)
            if encoding == "utf-8-sig" and file.read(len(codecs.BOM_UTF8)) != codecs.BOM_UTF8:
                file.seek(0)
            while block := file.read(BLOCK):
                tell(min(1.0, file.tell() / size))
                try:
                    yield block if encoding == "utf-8-sig" else decoder.decode(block).encode()
                except UnicodeError:
                    raise EncodingError(encoding) from None
            try:
                yield decoder.decode(b"", final=True).encode()
            except UnicodeError:
                raise EncodingError(encoding) from None


def line_count(lines: bytes) -> int:
    """Return how many line feeds there are; NumPy counts three times as fast as Python."""
    return int(np.count_nonzero(np.frombuffer(lines, np.uint8) == LINE_FEED))


def _with_line_feeds(lines: bytes) -> bytes:
    """Return lines that end in a line feed each. Single bytes are found ten times as fast as pairs."""
    if b"\r" not in lines:
        return lines
    codes = np.frombuffer(lines, np.uint8)
    alone = (codes[:-1] == RETURN) > (codes[1:] == LINE_FEED)
    if not alone.any() and not lines.endswith(b"\r"):
        return lines.replace(b"\r", b"")
    return lines.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
