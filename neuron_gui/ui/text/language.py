"""The language of the window: the one that was chosen, or else the first of the system's that there is."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from neuron_gui.ui.settings import Settings

SYSTEM = "system"
SOURCE = "en"  # what the texts in the code are written in
NAMES = {SOURCE: "English", "de": "Deutsch", "es": "Español"}  # each as those call it who speak it
CATALOGUE = "neuron-lab"
# As they are printed on keyboards. Qt asks for them by itself, and its own Spanish is “Control+Mayúsculas+S”.
KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))

_installed: list[QTranslator] = []


def apply(app: QApplication, chosen: str) -> None:
    """Let all texts that are made from now on be in a language: a key of `NAMES`, or the system's."""
    from neuron_gui import (
        resources,  # only here: experiments come with it, which the first window can do without
    )

    for translator in _installed:
        app.removeTranslator(translator)
        translator.deleteLater()
    language = chosen if chosen in NAMES else _first_known(QLocale.system().uiLanguages())
    folder = str(resources.folder("translations"))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _installed[:] = [
        _install(app, f"{name}_{language}", place)
        for name, place in (("qtbase", qts), (CATALOGUE, folder))
        if language != SOURCE
    ]
    app.setProperty("language", language)


def current() -> str:
    """Return the key of the language in force."""
    app = QCoreApplication.instance()
    return (app and app.property("language")) or SOURCE


def within(title: str) -> str:
    """Return a title as it stands inside a sentence: German keeps the capitals of its nouns."""
    return title if current() == "de" else title[:1].lower() + title[1:]


def names() -> dict[str, str]:
    """Return what can be chosen, with what it is called."""
    return {SYSTEM: QCoreApplication.translate("Language", "As the system"), **NAMES}


def fill(menu: QMenu, settings: Settings, changed: Callable[[], object]) -> None:
    """Put the languages into a menu; the settings keep the one that is picked."""
    group = QActionGroup(menu)

    def choose(name: str) -> None:
        settings.language = name
        changed()

    for name, text in names().items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(settings.language == name)
        action.triggered.connect(lambda _=False, name=name: choose(name))
        group.addAction(action)


def _first_known(names: Iterable[str]) -> str:
    """Return the first of languages such as `de-AT` that there is a translation to."""
    return next((name for name in (name[:2] for name in names) if name in NAMES), SOURCE)


def _install(app: QApplication, name: str, folder: str) -> QTranslator:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    return translator
