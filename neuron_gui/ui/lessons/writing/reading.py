"""A lesson's text read in a thread while it is typed, and what its check has found, which moves with it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor

from neuron_gui import resources
from neuron_gui.core.lessons.check import Checked, examine
from neuron_gui.core.lessons.file import Reading
from neuron_gui.core.lessons.lesson import Lesson
from neuron_gui.core.progress import Tell
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.lessons.writing.findings import Finding
from neuron_gui.ui.lessons.writing.text import LessonText

REST_MS = 150  # after the last letter
MOST = 200  # of a kind that are shown: thousands would hold the window with every letter


class CheckedLesson(Struct, frozen=True):
    """A text as it was read and, where nothing was wrong with that, what its runs have shown."""

    reading: Reading
    checked: Sequence[Checked]


def checked(text: str, home: Path, tell: Tell) -> CheckedLesson:
    """Read a lesson's text and make all its runs."""
    reading = resources.survey_lesson(text, home)
    return CheckedLesson(reading, () if reading.faults else list(examine(reading.lesson, tell)))


class _Found(Struct, frozen=True):
    """What the check has found, at a place that moves as lines come and go; it is of the line as it was."""

    finding: Finding
    place: QTextCursor
    line: str

    def now(self) -> Finding | None:
        """Return it with the number that the line has now; None where the line is another."""
        block = self.place.block()
        return replace(self.finding, line=block.blockNumber() + 1) if block.text() == self.line else None


class LessonReader(QObject):
    """Reads the text again whenever it rests. `read` comes when `reading` and `found` are those of the text.

    `home` is where it finds the files that it names.
    """

    read = Signal()

    def __init__(self, text: LessonText, home: Path) -> None:
        super().__init__(text)
        self._text, self.home = text, home
        self.reading: Reading | None = None
        self._revision = -1  # of the text that was read
        self._from_check: list[_Found] = []
        self._results: tuple[str, Sequence[Checked]] = ("", ())  # with the digest of the text
        self._readings = Latest(self)
        self._readings.answered.connect(self._take)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.ask)
        text.textChanged.connect(self._rest.start)

    @property
    def is_current(self) -> bool:
        """Whether what was read last is the text as it is."""
        return self._revision == self._text.document().revision()

    @property
    def lesson(self) -> Lesson | None:
        """What can be shown of the text."""
        return self.reading.lesson if self.reading else None

    @property
    def results(self) -> Sequence[Checked]:
        """What came of each step in the last check, if the text is still the same."""
        digest, results = self._results
        return results if self.lesson and digest == self.lesson.sha256 else ()

    @property
    def found(self) -> list[Finding]:
        """What is wrong or remarked on, the first of each kind: as these go, others come."""
        if not self.reading:
            return []
        return [
            *(Finding.of(fault, wrong=True) for fault in self.reading.faults[:MOST]),
            *(Finding.of(remark, wrong=False) for remark in self.reading.remarks[:MOST]),
            *self._still_found[:MOST],
        ]

    @property
    def to_mend(self) -> int:
        """How many lines there are that something is wrong with."""
        faults = self.reading.faults if self.reading else ()
        return len({fault.line for fault in faults} | {finding.line for finding in self._still_found})

    @property
    def _still_found(self) -> list[Finding]:
        return [finding for found in self._from_check if (finding := found.now())]

    @Slot()
    def ask(self) -> None:
        """Have the text read as it is."""
        self._rest.stop()
        work = partial(_read, self._text.document().revision(), self._text.written, self.home)
        self._readings.ask(work, at_once=True)

    @Slot(object)
    def _take(self, answer: tuple[int, Reading]) -> None:
        self._revision, self.reading = answer
        if self.is_current:
            self.read.emit()

    def take_check(self, made: CheckedLesson) -> None:
        """Have what the check has found in the text that is there."""
        faults = [fault for step in made.checked for fault in step.faults]
        self._from_check = [
            _Found(Finding.of(fault, wrong=True), QTextCursor(block), block.text())
            for fault in faults
            for block in [self._text.block(fault.line)]
        ]
        self._results = (made.reading.lesson.sha256, made.checked)
        self.ask()

    def forget_check(self) -> None:
        """Have nothing of a check any more: another lesson is there."""
        self._from_check, self._results = [], ("", ())

    def drop(self) -> None:
        """Want no more readings."""
        self._rest.stop()
        self._readings.drop()


def _read(revision: int, text: str, home: Path, tell: Tell) -> tuple[int, Reading]:
    return revision, resources.survey_lesson(text, home, tell)
