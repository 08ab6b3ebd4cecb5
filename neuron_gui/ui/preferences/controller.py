"""Edit > Preferences: opens the dialog, and lets actions have the keys that a person has given them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.actions import EDIT, Commands, Offer
from neuron_gui.ui.preferences.key_map import KeyMap
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.sound.controller import SoundController
from neuron_gui.ui.window.appearance import Appearance


class PreferencesController(QObject):
    """`language_changed` asks for a window in another language."""

    def __init__(
        self,
        window: QWidget,
        commands: Commands,
        appearance: Appearance,
        sound: SoundController,
        settings: Settings,
        language_changed: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._appearance, self._sound = appearance, sound
        self._language_changed = language_changed
        self.keys = KeyMap(commands, settings, self)

    def offers(self) -> Sequence[Offer]:
        """Return what opens them."""
        return (
            Offer(
                "preferences",
                EDIT,
                self.tr("&Preferences…"),
                self.tr("Choose keys, language, look, sound, and how numbers are typed."),
                self.open,
                "Ctrl+,",
                separator=True,
            ),
        )

    @Slot()
    def open(self) -> None:
        """Open the dialog; it is imported only now, as it would cost time at every start."""
        from neuron_gui.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self.keys, self._appearance, self._sound, self._settings, self._window)
        dialog.language_changed.connect(self._language_changed)
        dialog.open()
