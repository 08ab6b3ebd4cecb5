"""The window in which a lesson is written: its text beside what a learner sees, and what is wrong below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui import lesson_files, resources
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.file import Reading
from neuron_gui.core.lessons.setups import setup_place
from neuron_gui.core.lessons.words import words_at
from neuron_gui.core.message import grouped
from neuron_gui.ui.lessons.progress import LessonProgress
from neuron_gui.ui.lessons.writing import draft
from neuron_gui.ui.lessons.writing.file import LessonFile
from neuron_gui.ui.lessons.writing.findings import Findings
from neuron_gui.ui.lessons.writing.preview import LessonPreview
from neuron_gui.ui.lessons.writing.reading import CheckedLesson, LessonReader, checked
from neuron_gui.ui.lessons.writing.recovery import LessonRecovery
from neuron_gui.ui.lessons.writing.text import LessonText
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import language, plain
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.widgets.dialog_frame import resize_within
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.late_menu import LateMenu
from neuron_gui.ui.widgets.making import Making
from neuron_gui.ui.widgets.plain_label import PlainLabel

SIZE = 1100, 680
SHARES = 3, 2  # of the text, and of what a learner will see
UNSAVED = "draft"  # under which a lesson is taken that has no file


class WritingWindow(QWidget):
    """Has one lesson at a time. `bench` returns the experiment that is to be taken for a setup.

    `tried` brings a lesson, the name under which it is taken and the number of a step; `closed` comes when
    somebody has closed the window, and nothing is lost.
    """

    tried = Signal(object, str, int)
    closed = Signal()

    def __init__(self, bench: Callable[[], Experiment], progress: LessonProgress) -> None:
        super().__init__()
        self._bench = bench
        self._then: Callable[[object], None] = self._take_check
        self.text = LessonText(self._words)
        self.file = LessonFile(self.text, self)
        self.recovery = LessonRecovery(self.text, self.file)
        self.reader = LessonReader(self.text, self.file.home)
        self.findings = Findings()
        self.state = PlainLabel()
        self.state.setWordWrap(True)
        self.making = Making()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.commands = dict(self._commands())
        self.preview = LessonPreview(progress, self.commands)
        self.sight = QStackedWidget()
        self.no_step = PlainLabel(self.tr("A step stands here as soon as it can be read."))
        self.no_step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no_step.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.file.new()

    # --- Places -------------------------------------------------------------------------------------

    def _commands(self) -> Iterator[tuple[str, QAction]]:
        file = self.file
        yield self._command("new", self.tr("&New"), self.tr("Begin another lesson."), "Ctrl+N", file.new)
        yield self._command("save", self.tr("&Save"), self.tr("Save the lesson."), "Ctrl+S", file.save)
        tip = self.tr("Save the lesson under another name.")
        yield self._command("save_as", self.tr("Save &as…"), tip, "Ctrl+Shift+S", file.save_as)
        tip = self.tr("Let this step set up the experiment that is on the bench now.")
        yield self._command("take_bench", self.tr("Take the &bench as it is"), tip, "Ctrl+B", self.take_bench)
        tip = self.tr("Make every run of the lesson, and compare what it says with what happens.")
        yield self._command("check", self.tr("&Check"), tip, "Ctrl+Return", self.check)
        tip = self.tr("Take the lesson on the bench, from this step on.")
        yield self._command("try", self.tr("&Try it"), tip, "F5", self.try_it)
        tip = self.tr("Go to the next line that something is wrong with.")
        yield self._command("next_finding", self.tr("Next fault"), tip, "F8", self.seek_next)
        tip = self.tr("Go to the step before.")
        yield self._command(
            "lesson_previous", self.tr("&Previous step"), tip, "Alt+Up", partial(self._turn, -1)
        )
        tip = self.tr("Go to the next step.")
        yield self._command("lesson_next", self.tr("Ne&xt step"), tip, "Alt+Down", partial(self._turn, 1))
        yield self._command("lesson_again", self.tr("&Set up again"), "", "", self.reader.ask)

    def _command(
        self, name: str, text: str, tip: str, keys: str, does: Callable[..., object]
    ) -> tuple[str, QAction]:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({native})")
        action.triggered.connect(lambda: does())
        self.addAction(action)
        return name, action

    def _lay_out(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        self.sight.addWidget(self.preview)
        self.sight.addWidget(self.no_step)
        for at, (side, share) in enumerate(zip((self.text, self.sight), SHARES, strict=True)):
            sides.addWidget(side)
            sides.setStretchFactor(at, share)
        self.making.told.hide()  # the state tells what came of it
        foot = QHBoxLayout()
        foot.addWidget(self.state, stretch=1)
        foot.addWidget(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._head())
        whole.addWidget(sides, stretch=1)
        whole.addWidget(self.findings)
        whole.addLayout(foot)
        whole.addWidget(self.making)
        self.cancel_button.hide()
        resize_within(self, *map(px, SIZE))
        sides.setSizes([self.width() * share // sum(SHARES) for share in SHARES])
        text_size.keep_size(self)

    def _head(self) -> Flow:
        """Return the buttons."""
        self.open_button = QToolButton()
        self.open_button.setText(self.tr("&Open"))
        self.open_button.setToolTip(
            self.tr("Open a lesson's file, or begin with a copy of one of the laboratory's lessons.")
        )
        self.open_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = LateMenu("", self.open_button)
        menu.fill_later(partial(self._fill, menu))
        self.open_button.setMenu(menu)
        buttons = [self.open_button]
        for name in ("save", "save_as", "take_bench", "check", "try"):
            button = QToolButton()
            button.setDefaultAction(self.commands[name])
            button.setObjectName(f"{name}_button")
            buttons.append(button)
        first = QToolButton()
        first.setDefaultAction(self.commands["new"])
        head = Flow(first, *buttons, packed=True)
        for button in (first, *buttons):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return head

    def _fill(self, menu: QMenu) -> None:
        menu.addAction(self.tr("A lesson's &file…")).triggered.connect(self.file.open)
        copies = menu.addMenu(self.tr("A &copy of"))
        for name, outline in lesson_files.lesson_outlines(language.current()).items():
            action = copies.addAction(plain.entry(outline.title))
            action.triggered.connect(partial(self.file.open_copy, name))

    def _connect(self) -> None:
        self.file.opened.connect(self._begin)
        self.file.moved.connect(self._find_anew)
        self.file.refused.connect(self.making.complain)
        self.text.refused.connect(self.making.complain)
        self.text.document().modificationChanged.connect(self.setWindowModified)
        self.text.textChanged.connect(self.making.clear)
        self.text.line_changed.connect(self._follow_line)
        self.reader.read.connect(self._show)
        self.findings.sought.connect(self.text.go_to)
        self.making.busy_changed.connect(self._show_busy)
        self.making.made.connect(lambda result: self._then(result))
        self.cancel_button.clicked.connect(self.making.cancel)

    # --- The lesson ---------------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        """Show another lesson."""
        self.making.cancel()
        self.making.clear()
        self.reader.forget_check()
        self._find_anew()

    @Slot()
    def _find_anew(self) -> None:
        """Read the text where its file is now."""
        name = plain.heading(self.file.name)
        self.setWindowTitle(self.tr("{file}[*] — Lesson — Neuron Lab").format(file=name))
        self.setWindowModified(self.file.modified)
        self.reader.home = self.file.home
        self.reader.ask()

    @property
    def at(self) -> int:
        """The number of the step that the cursor is in, from 0."""
        steps = self.reader.lesson.steps if self.reader.lesson else ()
        return max(0, sum(step.line <= self.text.line for step in steps) - 1)

    @Slot()
    def _show(self) -> None:
        """Show what was read of the text."""
        found = self.reader.found
        self.findings.show_all(found)
        self.text.mark({finding.line: finding.text for finding in found if finding.wrong})
        self._show_state()
        self._show_step()

    @Slot()
    def _follow_line(self) -> None:
        """Let preview and list be where the cursor is."""
        self._show_state()
        if self.at != self.preview.looked.at:
            self._show_step()

    def _show_state(self) -> None:
        """Tell in full what is wrong with the cursor's line, or how many lines there are to be mended."""
        here, lines, lesson = self.findings.choose(self.text.line), self.reader.to_mend, self.reader.lesson
        if here or not lesson:
            text = here
        elif lines:
            text = self.tr("Lines to mend: {count}. F8 goes from one to the next.")
        elif self.reader.results:
            text = self.tr("Steps: {count}. All that they say is so.")
        else:
            text = self.tr("Steps: {count}. Every line can be read.")
        count = grouped(lines or len(lesson.steps if lesson else ()))
        self.state.setText(text if here else text.format(count=count))

    def _show_step(self) -> None:
        lesson = self.reader.lesson
        self.sight.setCurrentWidget(self.preview if lesson and lesson.steps else self.no_step)
        if lesson and lesson.steps:
            results = [step.result for step in self.reader.results if not step.faults]
            self.preview.show_step(lesson, self.at, results if len(results) == len(lesson.steps) else ())
            for name, there in (("previous", self.at > 0), ("next", self.at + 1 < len(lesson.steps))):
                self.commands[f"lesson_{name}"].setEnabled(there)

    def _turn(self, by: int) -> None:
        """Go to a step so many further on."""
        steps = self.reader.lesson.steps if self.reader.lesson else ()
        if 0 <= self.at + by < len(steps):
            self.text.go_to(steps[self.at + by].line)

    def seek_next(self) -> None:
        """Go to the next line that something is wrong with, after the last to the first."""
        lines = sorted(self.text.marks)
        if lines:
            line = next((line for line in lines if line > self.text.line), lines[0])
            self.text.go_to(line)
            announce(self.text, self.text.marks[line])

    def _words(self, before: str) -> tuple[str, tuple[str, ...]]:
        steps = self.reader.lesson.steps if self.reader.lesson else ()
        experiment = steps[self.at].experiment if steps else None
        return words_at(before, resources.experiment_names(), experiment)

    # --- What takes a while -------------------------------------------------------------------------

    def check(self) -> None:
        """Make all runs, and show all that is not so."""
        self._then = self._take_check
        self.making.start(partial(checked, self.text.written, self.file.home))

    def _take_check(self, made: object) -> None:
        assert isinstance(made, CheckedLesson)
        self.reader.take_check(made)
        if made.reading.faults:
            self.making.complain(self.tr("No run was made: mend first what is marked"))

    def try_it(self) -> None:
        """Take the lesson on the bench, from the step on that the cursor is in."""
        self._then = self._take_lesson
        self.making.start(partial(lesson_files.survey_lesson, self.text.written, self.file.home))

    def _take_lesson(self, made: object) -> None:
        assert isinstance(made, Reading)
        if made.faults:
            self.making.complain(self.tr("It can be tried when nothing is marked any more"))
        else:
            self.tried.emit(made.lesson, str(self.file.path or UNSAVED), self.at)

    def take_bench(self) -> None:
        """Let the step that the cursor is in set up what is on the bench."""
        self._then = self._put_setup
        self.making.start(partial(draft.bench_lines, self._bench(), self.file.path))

    def _put_setup(self, made: object) -> None:
        assert isinstance(made, list)
        text = "".join(f"setup: {line}\n" for line in made)
        first, end = setup_place(self.text.written, self.text.line - 1)
        self.text.replace_lines(first, end, text)
        self.text.setFocus()

    @Slot()
    def _show_busy(self) -> None:
        busy = self.making.busy
        self.cancel_button.setVisible(busy)
        for name in ("check", "try", "take_bench"):
            self.commands[name].setEnabled(not busy)

    # --- Leaving ------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave only when nothing is lost."""
        if not self.file.may_leave():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def end(self, keep: bool) -> None:
        """Give up what is under way; what is not saved may be kept for the next start."""
        self.recovery.close(keep)
        self.making.cancel()
        self.reader.drop()
