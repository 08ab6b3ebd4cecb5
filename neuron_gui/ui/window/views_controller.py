"""What keys can do with views and panels: bring one into sight, maximise or close it, fold the panels."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from neuron_gui.ui.actions import VIEW, Offer
from neuron_gui.ui.window.arrangement import COMPARE, NAMES
from neuron_gui.ui.window.panels import Panels
from neuron_gui.ui.window.stage import Stage


class ViewsController(QObject):
    """Number keys choose views; `fold` puts the panels behind their rail or takes them out."""

    def __init__(self, stage: Stage, panels: Panels, fold: Callable[[bool], object]) -> None:
        super().__init__(stage)
        self._stage, self._panels, self._fold = stage, panels, fold

    def offers(self) -> Sequence[Offer]:
        """Return an action for each view and panel, and those for the view at hand."""
        return (*self._views(), *self._view_at_hand(), *self._panels_offered())

    def _views(self) -> list[Offer]:
        tip = self.tr("Bring {view} into sight.")
        views = [name for name in NAMES if name != COMPARE]
        return [
            Offer(
                f"show_{name}",
                VIEW,
                self._stage.panes[name].title,
                tip.format(view=self._stage.panes[name].title),
                partial(self._show, name),
                str(number),
                separator=number == 1,
            )
            for number, name in enumerate(views, start=1)
        ]

    def _view_at_hand(self) -> tuple[Offer, ...]:
        return (
            Offer(
                "maximize_view",
                VIEW,
                self.tr("&Maximise view"),
                self.tr("Let the view at hand have the whole stage, or go back."),
                lambda: self._stage.maximize(self._stage.present),
                "Ctrl+Up",
                separator=True,
            ),
            Offer(
                "float_view",
                VIEW,
                self.tr("View in its own &window"),
                self.tr("Take the view at hand out of the stage; closing its window puts it back."),
                lambda: self._stage.float_view(self._stage.present),
            ),
            Offer(
                "close_view",
                VIEW,
                self.tr("&Close view"),
                self.tr("Take the view at hand away, until it is opened again."),
                lambda: self._stage.close_view(self._stage.present),
            ),
        )

    def _panels_offered(self) -> list[Offer]:
        tip = self.tr("Bring {panel} into sight.")
        texts = {
            "problem": self.tr("Probl&em"),
            "neuron": self.tr("Ne&uron"),
            "learning": self.tr("Learn&ing"),
        }
        panels = [
            Offer(
                f"show_{name}",
                VIEW,
                texts[name],
                tip.format(panel=pane.title),
                partial(self._reveal, name),
                separator=at == 0,
            )
            for at, (name, pane) in enumerate(self._panels.panes.items())
        ]
        fold = Offer(
            "fold_panels",
            VIEW,
            self.tr("F&old panels"),
            self.tr("Put problem, neuron and learning behind a rail of buttons, whatever the room."),
            self._fold,
            "F9",
            checkable=True,
        )
        return [*panels, fold]

    def _show(self, name: str, *_: object) -> None:
        self._stage.show_view(name)

    def _reveal(self, name: str, *_: object) -> None:
        self._panels.reveal(name, with_focus=True)
