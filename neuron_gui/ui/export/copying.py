"""Edit > Copy as: a step's arithmetic, the settings and the pinned runs, for papers and pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from neuron_gui.core.run import Run
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.actions import COPY_AS, EDIT, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.text.translate import translated, translated_message
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.sample_choice import SampleChoice

LATEX, MARKDOWN = "latex", "markdown"


class Copying(QObject):
    """Puts texts on the clipboard; `pins` are the rows of the table of pinned runs, its headings first."""

    def __init__(
        self,
        document: Document,
        trainer: Trainer,
        control: RunController,
        sample: SampleChoice,
        pins: Callable[[], list[list[str]]],
        banner: Banner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._control, self._sample = document, control, sample
        self._pins, self._banner = pins, banner
        self._steps = Inquiry(trainer, self)
        self._steps.answered.connect(self._put)

    def offers(self) -> Sequence[Offer]:
        """Return what can be copied, each in both notations."""
        step, settings, pins = (
            self.tr("Copy the arithmetic of the step in sight."),
            self.tr("Copy all settings as a table."),
            self.tr("Copy the table of pinned runs."),
        )
        offered = (
            ("step", LATEX, self.tr("Step as &LaTeX"), step),
            ("step", MARKDOWN, self.tr("Step as &Markdown"), step),
            ("settings", LATEX, self.tr("&Settings as LaTeX"), settings),
            ("settings", MARKDOWN, self.tr("S&ettings as Markdown"), settings),
            ("pins", LATEX, self.tr("&Pinned runs as LaTeX"), pins),
            ("pins", MARKDOWN, self.tr("Pinned &runs as Markdown"), pins),
        )
        does = {"step": self.copy_step, "settings": self.copy_settings, "pins": self.copy_pins}
        return [
            Offer(f"copy_{what}_{notation}", EDIT, text, tip, partial(does[what], notation), submenu=COPY_AS)
            for what, notation, text, tip in offered
        ]

    def copy_step(self, notation: str, *_: object) -> None:
        """Copy the arithmetic of the step in sight, once the run has told it."""
        self._steps.ask(partial(_step, notation, self._control.shown_step, self._sample.number))

    def copy_settings(self, notation: str, *_: object) -> None:
        """Copy the settings."""
        from neuron_gui.core.reports.words import settings  # only here: reports cost time at every start

        head = [self.tr("Setting"), self.tr("Value")]
        self._put(
            _written(notation).table(head, list(settings(self._document.experiment, translated_message)))
        )

    def copy_pins(self, notation: str, *_: object) -> None:
        """Copy the table of pinned runs."""
        head, *rows = self._pins()
        if rows:
            self._put(_written(notation).table(head, rows))
        else:
            self._banner.notify(self.tr("No run is pinned. Pin one in the Run menu."))

    @Slot(object)
    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)


def _written(notation: str) -> Any:
    """Return the module that writes in a notation."""
    from neuron_gui.core.notation import latex, markdown  # likewise

    return {LATEX: latex, MARKDOWN: markdown}[notation]


def _step(notation: str, step: int, sample: int, run: Run) -> str | None:
    """Return a step's arithmetic, on the training thread; None if the run is shorter by now."""
    from neuron_gui.core.explain import explain

    if step > run.steps:
        return None
    text: str = _written(notation).step(explain(run, step, sample, translated), translated_message)
    return text
