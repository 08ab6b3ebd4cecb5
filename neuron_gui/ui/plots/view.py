"""What every view has in common: a row of options, and the three calls through which it is shown a run."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.ui.plots.other_runs import Overlay
from neuron_gui.ui.text.accessible import Painted


class _Heading(QWidget):
    """A row of options; however much it holds, the place above a view can be made narrower."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 0, 4, 0)

    def minimumSizeHint(self) -> QSize:
        """Ask for height alone."""
        return QSize(0, super().minimumSizeHint().height())


class View(Painted, QWidget):
    """A picture of a run. It draws what it is handed; out of sight it is handed nothing.

    What belongs into the line above it goes into `heading_row`; the place that holds the view takes it there.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title)
        self.heading = _Heading()
        self.heading_row = self.heading.row
        self.body = QVBoxLayout()
        self.body.setContentsMargins(8, 4, 8, 4)
        self.body.setSpacing(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addLayout(self.body, stretch=1)

    @property
    def settled(self) -> bool:
        """Whether all is drawn of what it was shown; some of it may take a while."""
        return True

    def begin_run(self, snapshot: Snapshot) -> None:
        """Get ready for another run; `show_run` follows."""
        raise NotImplementedError

    def show_run(self, snapshot: Snapshot) -> None:
        """Show the run as it is now."""
        raise NotImplementedError

    def look_back(self, record: Record) -> None:
        """Show a past record."""
        raise NotImplementedError

    def show_overlays(self, overlays: Sequence[Overlay]) -> None:
        """Show these other runs behind this one, instead of those before."""


class RecordView(View):
    """A view of one record: the present one or a past one makes no difference to it."""

    def show_record(self, record: Record) -> None:
        """Show a record."""
        raise NotImplementedError

    def show_run(self, snapshot: Snapshot) -> None:
        """Show the last record."""
        self.show_record(snapshot.last)

    def look_back(self, record: Record) -> None:
        """Show a past record."""
        self.show_record(record)
