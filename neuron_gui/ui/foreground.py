"""What stands in front: the views that suit the experiment or the lesson's step, the lesson, and notes."""

from functools import cached_property

from PySide6.QtCore import QObject, Slot

from neuron_gui.ui.bench import Bench
from neuron_gui.ui.document import Document
from neuron_gui.ui.lessons.controller import LessonsController
from neuron_gui.ui.scenes.controller import ScenesController
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.window.arrangement import LESSON, NOTES
from neuron_gui.ui.window.front import in_front
from neuron_gui.ui.window.panels import Panels
from neuron_gui.ui.window.place import Pane


class Foreground(QObject):
    """Brings forward what tells most whenever another experiment or step of a lesson is there."""

    def __init__(
        self,
        document: Document,
        scenes: ScenesController,
        lessons: LessonsController,
        panels: Panels,
        bench: Bench,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._scenes, self._lessons = document, scenes, lessons
        self._panels, self._bench, self._stage = panels, bench, bench.stage
        document.changed.connect(self.show_what_tells_most)
        document.changed.connect(self.offer_notes)
        lessons.turned.connect(self.show_what_tells_most)
        lessons.turned.connect(self._show_lesson)
        lessons.hidden.changed.connect(self._hold_back)

    @cached_property
    def lesson_pane(self) -> Pane:
        """Where a lesson stands, made for the first one."""
        panel = self._lessons.panel
        pane = Pane(LESSON, self.tr("Lesson"), panel, panel.close_row)
        self._stage.add(pane)
        return pane

    @Slot()
    def show_what_tells_most(self) -> None:
        """Bring the views forward that suit the experiment, or the lesson's step."""
        step = self._lessons.player.step
        named = [step.point] if step and step.point in self._stage.views else self._scenes.views
        self._stage.show_first(in_front(self._document.experiment, named))

    @Slot()
    def _hold_back(self) -> None:
        """Present nothing that is behind a curtain while something else can be presented."""
        behind = [curtain.target for curtain in self._lessons.hidden.curtains]
        self._stage.hold_back([name for name, pane in self._stage.panes.items() if pane.widget in behind])

    @Slot()
    def offer_notes(self) -> None:
        """Have title and notes stand beside what is presented, if there are notes."""
        experiment = self._document.experiment
        title = plain.name(translated(experiment.title)) or self._stage.panes[NOTES].title
        self._bench.offer_notes(title if experiment.notes.strip() else None)

    @Slot()
    def _show_lesson(self) -> None:
        """Have the lesson beside the stage while there is one; each step begins with the panels put back."""
        self._panels.drawer.end()
        lesson = self._lessons.player.lesson
        self._bench.show_lesson(self.lesson_pane if lesson else None, lesson.title if lesson else "")
