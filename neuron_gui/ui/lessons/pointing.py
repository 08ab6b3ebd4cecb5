"""Where in the window a control is that goes by a name, such as `run`, `loss` or `strategy.learning_rate`."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget, QScrollArea, QToolButton, QWidget

from neuron_gui.ui.widgets.fold import Fold

if TYPE_CHECKING:
    from neuron_gui.ui.main_window import MainWindow


def control(window: "MainWindow", name: str) -> QWidget | None:
    """Return the control of that name; None if it is not there, as the step size where none is used."""
    known: dict[str, QWidget] = {
        "speed": window.controls.speed,
        "timeline": window.timeline,
        "verdict": window.verdict,
        "problem": window.problem,
        "formula": window.problem.formula,
        "neuron": window.neuron,
        "learning": window.learning,
        "neuron.weights": window.neuron.weights,
        "neuron.bias.initial": window.neuron.bias,
        "neuron.bias.trainable": window.neuron.bias_learns,
        "seed": window.neuron.seed,
        **window.plots.views,
    }
    if name in known:
        return known[name]
    if button := window.controls.findChild(QToolButton, f"{name}_button"):
        return button
    places = (*window.neuron.findChildren(QWidget, name), *window.learning.findChildren(QWidget, name))
    return next((place for place in places if not _folded_or_off(place)), None)


def _folded_or_off(widget: QWidget) -> bool:
    """Whether a form that is not in use holds it; one that is only folded away counts as there."""
    parent = widget.parentWidget()
    while parent and not isinstance(parent, QScrollArea):
        if parent.isHidden() and not isinstance(parent.parentWidget(), Fold):
            return True
        parent = parent.parentWidget()
    return False


def bring_into_sight(widget: QWidget) -> None:
    """Open and raise the panel that a control is in, unfold what hides it, and scroll to it."""
    parent = widget.parentWidget()
    while parent:
        if isinstance(parent, Fold):
            parent.button.setChecked(True)
        elif isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        elif isinstance(parent, QDockWidget):
            parent.show()
            parent.raise_()
        parent = parent.parentWidget()
