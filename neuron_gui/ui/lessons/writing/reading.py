"""A lesson's text read in a thread while it is typed, and what its check has found, which moves with it."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor

from neuron_gui import lesson_files
from neuron_gui.core.lessons.check import Checked, examine
from neuron_gui.core.lessons.file import Reading
from neuron_gui.core.lessons.lesson import Lesson
from neuron_gui.core.progress import Tell
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.lessons.writing.findings import Finding
from neuron_gui.ui.lessons.writing.text import LessonText

REST_MS = 150  # after the last letter
MOST = 200  # of a kind that are shown: thousands would hold the window with every letter


class _Grounds(Struct, frozen=True):
    """What the check of each step rests on, as a number: its lines, and what is set up and done before."""

    heads: Sequence[int]  # the lines where steps begin
    of_steps: Sequence[int]

    @classmethod
    def of(cls, text: str) -> "_Grounds":
        """Read them off a lesson's text. Empty lines count for nothing."""
        heads, of_steps, before = [0], [hash(())], hash(())
        for number, line in enumerate(map(str.strip, text.split("\n")), 1):
            if line.startswith("## "):
                heads.append(number)
                of_steps.append(before)
            if line:
                of_steps[-1] = hash((of_steps[-1], line))
            if line.startswith(("setup:", "until:")):
                before = hash((before, line))
        return cls(heads, of_steps)

    def at(self, line: int) -> int:
        """Return what the step rests on that a line is in."""
        return self.of_steps[bisect_right(self.heads, line) - 1]


class CheckedLesson(Struct, frozen=True):
    """A text as it was read and, where nothing was wrong with that, what its runs have shown."""

    reading: Reading
    checked: Sequence[Checked]
    grounds: _Grounds


def checked(text: str, home: Path, tell: Tell) -> CheckedLesson:
    """Read a lesson's text and make all its runs."""
    reading = lesson_files.survey_lesson(text, home)
    found = () if reading.faults else list(examine(reading.lesson, tell))
    return CheckedLesson(reading, found, _Grounds.of(text))


class _Found(Struct, frozen=True):
    """What the check has found, at a place that moves as lines come and go; it is of the line as it was."""

    finding: Finding
    place: QTextCursor
    line: str
    ground: int

    def now(self, grounds: _Grounds) -> Finding | None:
        """Return it with the number that the line has now; None where the line is another.

        Where only something else is that it rests on, it is wrong no more, and says that it may be mended.
        """
        block = self.place.block()
        if block.text() != self.line:
            return None
        found = replace(self.finding, line=block.blockNumber() + 1)
        return found if grounds.at(found.line) == self.ground else found.in_doubt()


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
        self._grounds = _Grounds.of("")
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
        found = {finding.line for finding in self._still_found if finding.wrong}
        return len({fault.line for fault in faults} | found)

    @property
    def _still_found(self) -> list[Finding]:
        return [finding for found in self._from_check if (finding := found.now(self._grounds))]

    @Slot()
    def ask(self) -> None:
        """Have the text read as it is."""
        self._rest.stop()
        work = partial(_read, self._text.document().revision(), self._text.written, self.home)
        self._readings.ask(work, at_once=True)

    @Slot(object)
    def _take(self, answer: tuple[int, Reading, _Grounds]) -> None:
        self._revision, self.reading, self._grounds = answer
        if self.is_current:
            self.read.emit()

    def take_check(self, made: CheckedLesson) -> None:
        """Have what the check has found in the text that is there."""
        faults = [fault for step in made.checked for fault in step.faults]
        self._from_check = [
            _Found(Finding.of(fault, wrong=True), QTextCursor(block), block.text(), ground)
            for fault in faults
            for block, ground in [(self._text.block(fault.line), made.grounds.at(fault.line))]
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


def _read(revision: int, text: str, home: Path, tell: Tell) -> tuple[int, Reading, _Grounds]:
    return revision, lesson_files.survey_lesson(text, home, tell), _Grounds.of(text)
