"""Learning: the strategy as large choices, the options of the chosen one alone, and when to stop."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.stop import Stop
from neuron_gui.core.strategies import STRATEGIES, AnyStrategy, GradientDescent, Perceptron, tag
from neuron_gui.core.theory.theory import Rates
from neuron_gui.ui.document import Document
from neuron_gui.ui.experiment.choice_card import ChoiceCard
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import error_text, translated
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.fold import Fold
from neuron_gui.ui.widgets.number_field import give_up_typing
from neuron_gui.ui.widgets.option_form import LateForm, OptionForm
from neuron_gui.ui.widgets.rate_slider import RateSlider
from neuron_gui.ui.widgets.scroll_column import ScrollColumn


class LearningPanel(ScrollColumn):
    """Switching strategies keeps the options that each had before."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._remembered: dict[str, AnyStrategy] = {}
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(8, 6, 8, 6)
        self._layout.setSpacing(5)
        self._group = QButtonGroup(self)
        self.cards = {kind: self._card(kind, strategy) for kind, strategy in STRATEGIES.items()}
        more = Fold(self.tr("More strategies"), self.cards[tag(Perceptron)])
        self.more_button = more.button
        self._layout.addWidget(more)
        self.message = Complaint()
        self._layout.addWidget(self.message)
        self.forms = {kind: LateForm(document, "strategy", cls) for kind, cls in STRATEGIES.items()}
        for form in self.forms.values():
            self._layout.addWidget(form)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        self._layout.addWidget(line)
        self.stop = OptionForm(document, "stop", Stop)
        self._layout.addWidget(self.stop)
        self._layout.addStretch(1)
        self.setWidget(content)
        document.changed.connect(self._refresh)
        document.leaving.connect(self._forget)
        self._refresh(None, document.experiment)

    def _card(self, kind: str, strategy: type[AnyStrategy]) -> ChoiceCard:
        card = ChoiceCard(translated(strategy.title), translated(strategy.sentence))
        self._group.addButton(card.button)
        card.button.toggled.connect(lambda on: self._choose(kind) if on else None)  # clicked or not
        self._layout.addWidget(card)
        return card

    def _choose(self, kind: str) -> None:
        if kind == tag(self._document.experiment.strategy):
            return
        strategy = STRATEGIES[kind]()
        text = self.tr("choice of {name}").format(name=within(translated(strategy.title)))
        try:
            try:
                chosen = self._document.experiment.replaced(strategy=self._remembered.get(kind, strategy))
            except ExperimentError:  # what was right once, such as a batch of many, may no longer fit
                chosen = self._document.experiment.replaced(strategy=strategy)
            self._document.edit(chosen, text)
        except ExperimentError as error:
            self._refresh(None, self._document.experiment)
            self.message.show_reason(error_text(error))

    def show_rates(self, rates: Rates | None) -> None:
        """Show on the track of the learning rate where that is safe, as far as it is known."""
        for slider in self.forms[tag(GradientDescent)].findChildren(RateSlider):
            slider.show_rates(rates)

    @Slot()
    def _forget(self) -> None:
        self._remembered.clear()

    @Slot(object, object)
    def _refresh(self, _: object, experiment: Experiment) -> None:
        strategy = experiment.strategy
        chosen = tag(strategy)
        self._remembered[chosen] = strategy
        self.message.hide()
        self.cards[chosen].button.setChecked(True)
        for kind, card in self.cards.items():  # Tab goes to the chosen one, arrows from one to the next
            by_tab = Qt.FocusPolicy.StrongFocus if kind == chosen else Qt.FocusPolicy.ClickFocus
            card.button.setFocusPolicy(by_tab)
        if isinstance(strategy, Perceptron):
            self.more_button.setChecked(True)
        for kind, form in self.forms.items():
            if kind != chosen:
                give_up_typing(form)
            form.setVisible(kind == chosen)
        self.forms[chosen].show_part(strategy)
        self.stop.show_part(experiment.stop)
