"""Where in a window a control is that goes by a name, such as `run`, `loss` or `strategy.learning_rate`."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QScrollArea, QWidget

from neuron_gui.ui.widgets.fold import Fold
from neuron_gui.ui.widgets.late_widget import LateWidget


class NamedControls:
    """The controls that have names: those that are always there, and what stands in a panel's forms.

    In a form a control's own name is its path in the experiment. `reveal` brings into sight what a control
    is in, such as a panel that is folded away.
    """

    def __init__(
        self, known: Mapping[str, QWidget], panels: Sequence[QWidget], reveal: Callable[[QWidget], object]
    ) -> None:
        self._known, self._panels, self._reveal = known, panels, reveal

    def find(self, name: str) -> QWidget | None:
        """Return the control of that name; None if it is not there, as the step size where none is used."""
        if name in self._known:
            return self._known[name]
        for panel in self._panels:
            for late in panel.findChildren(LateWidget):
                if not _is_off(late):
                    late.content  # noqa: B018 -- makes it
        places = (place for panel in self._panels for place in panel.findChildren(QWidget, name))
        return next((place for place in places if not _is_off(place.parentWidget())), None)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Show what a control is in, unfold what hides it, and scroll to it."""
        self._reveal(widget)
        parent = widget.parentWidget()
        while parent:
            if isinstance(parent, Fold):
                parent.button.setChecked(True)
            elif isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()


def _is_off(part: QWidget | None) -> bool:
    """Whether this belongs to a form that is not in use; one that is only folded away counts as in use."""
    while part and not isinstance(part, QScrollArea):
        if part.isHidden() and not isinstance(part.parentWidget(), Fold):
            return True
        part = part.parentWidget()
    return False
