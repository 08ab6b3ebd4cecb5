"""The preferences: pages of choices, each of which is in force at once."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QSlider, QTabWidget, QVBoxLayout, QWidget

from neuron_gui.ui.preferences.key_map import KeyMap
from neuron_gui.ui.preferences.key_page import KeyPage
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.sound.controller import FULL, SoundController
from neuron_gui.ui.style import motion, text_size
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.text import decimals, language
from neuron_gui.ui.widgets.combo import Combo
from neuron_gui.ui.widgets.dialog_frame import resize_within
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.scroll_column import ScrollColumn
from neuron_gui.ui.widgets.wheel import keep_still
from neuron_gui.ui.window.appearance import Appearance

SIZE = 620, 560

T = TypeVar("T")


class PreferencesDialog(QDialog):
    """`language_changed` comes after it has closed: the window in another language has to be made."""

    language_changed = Signal()

    def __init__(
        self,
        keys: KeyMap,
        appearance: Appearance,
        sound: SoundController,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearance, self._sound, self._settings = appearance, sound, settings
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.windowTitle())
        self.pages.addTab(self._general_page(), self.tr("General"))
        self.key_page = KeyPage(keys)
        self.pages.addTab(self.key_page, self.tr("Keys"))
        buttons = QDialogButtonBox()
        self.close_button = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setAutoDefault(False)  # Enter ends what is typed
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages, stretch=1)
        whole.addWidget(buttons)
        resize_within(self, *(round(side * min(unit(), 1.6)) for side in SIZE))

    def _general_page(self) -> QWidget:
        page, rows = QWidget(), FormRows()
        column = QVBoxLayout(page)
        column.addLayout(rows)
        column.addStretch(1)
        self.language = self._choice(language.names(), self._settings.language, self._take_language)
        self.theme = self._choice(self._appearance.names(), self._appearance.theme, self._take_theme)
        sizes = {percent: self.tr("{percent} %").format(percent=percent) for percent in text_size.PERCENTS}
        self.type_size = self._choice(sizes, self._appearance.percent, self._take_type_size)
        movements = {True: self.tr("As the system"), False: self.tr("None")}
        self.motion = self._choice(movements, self._settings.motion, self._take_motion)
        self.sound = self._choice(
            {False: self.tr("Off"), True: self.tr("On")}, self._sound.on, self._take_sound
        )
        self.volume = self._volume_slider()
        marks = {
            decimals.AS_LANGUAGE: self.tr("As the language"),
            "point": self.tr("Point, 3.14"),
            "comma": self.tr("Comma, 3,14"),
        }
        self.decimals = self._choice(marks, self._settings.decimals, self._take_decimals)
        self.author = QLineEdit(self._settings.author)
        self.author.setAccessibleName(self.tr("Your name"))
        self.author.editingFinished.connect(self._take_author)
        for title, widget, tip in (
            (self.tr("Language"), self.language, ""),
            (self.tr("Theme"), self.theme, ""),
            (self.tr("Type size"), self.type_size, ""),
            (
                self.tr("Movement"),
                self.motion,
                self.tr("Panels slide out, and what a lesson points at is ringed with a pulse."),
            ),
            (
                self.tr("Sound"),
                self.sound,
                self.tr("Each step is heard as it is made. The higher the loss, the higher the pitch."),
            ),
            (self.tr("Volume"), self.volume, ""),
            (
                self.tr("Decimal mark"),
                self.decimals,
                self.tr("For what you type. Files, and what is only read, have the point."),
            ),
            (self.tr("Your name"), self.author, self.tr("Kept here, for the reports that you hand in.")),
        ):
            widget.setAccessibleName(title)
            widget.setToolTip(tip)
            rows.add(PlainLabel(title), widget)
            if tip:
                note = PlainLabel(tip)
                note.setWordWrap(True)
                rows.add_below(note)
        area = ScrollColumn()
        area.setWidget(page)
        return area

    def _choice(self, names: Mapping[T, str], chosen: T, take: Callable[[], object]) -> Combo:
        box = Combo()
        for value, text in names.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.activated.connect(take)
        return box

    def _volume_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, FULL)
        slider.setValue(self._sound.volume)
        slider.setSingleStep(FULL // 20)
        slider.setPageStep(FULL // 5)
        keep_still(slider)
        slider.valueChanged.connect(self._take_volume)
        return slider

    @Slot()
    def _take_language(self) -> None:
        chosen = self.language.currentData()
        if chosen != self._settings.language:
            self._settings.language = chosen
            self.accept()
            self.language_changed.emit()

    @Slot()
    def _take_theme(self) -> None:
        self._appearance.set_theme(self.theme.currentData())

    @Slot()
    def _take_type_size(self) -> None:
        self._appearance.set_percent(self.type_size.currentData())

    @Slot()
    def _take_motion(self) -> None:
        self._settings.motion = self.motion.currentData()
        motion.allow(self._settings.motion)

    @Slot()
    def _take_sound(self) -> None:
        self._sound.switch.setChecked(self.sound.currentData())

    @Slot(int)
    def _take_volume(self, percent: int) -> None:
        self._sound.set_volume(percent)

    @Slot()
    def _take_decimals(self) -> None:
        self._settings.decimals = self.decimals.currentData()
        decimals.apply(self._settings.decimals)

    @Slot()
    def _take_author(self) -> None:
        self._settings.author = self.author.text().strip()

    def done(self, result: int) -> None:
        """Close; a name that is being typed is taken."""
        self._take_author()
        super().done(result)
