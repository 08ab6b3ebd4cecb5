"""The language of the window: the one that was chosen, or else the first of the system's that there is.

There is English, and whatever a compiled catalogue lies in `resources/translations` for.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from importlib.resources.abc import Traversable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from neuron_gui.ui.settings import Settings

SYSTEM = "system"
SOURCE = "en"  # what the texts in the code are written in
CATALOGUE = "neuron-lab"
# As they are printed on keyboards. Qt asks for them by itself, and its own Spanish is “Control+Mayúsculas+S”.
KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))

_installed: list[QTranslator] = []


def apply(app: QApplication, chosen: str) -> None:
    """Let all texts that are made from now on be in a language: one that is `known`, or the system's."""
    for translator in _installed:
        app.removeTranslator(translator)
        translator.deleteLater()
    language = chosen if chosen in known() else _first_known(QLocale.system().uiLanguages())
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _installed[:] = [
        _install(app, f"{catalogue}_{language}", place)
        for catalogue, place in (("qtbase", qts), (CATALOGUE, str(_catalogues())))
        if language != SOURCE
    ]
    app.setProperty("language", language)


@cache
def known() -> tuple[str, ...]:
    """Return the keys of the languages, such as `de`: English first."""
    pattern = re.compile(rf"{CATALOGUE}_(\w+)\.qm")
    found = (pattern.fullmatch(file.name) for file in _catalogues().iterdir())
    return (SOURCE, *sorted(match[1] for match in found if match))


def name(key: str) -> str:
    """Return what a language is called by those who speak it, without the country that Qt may add to it."""
    locale = QLocale(key)
    whole = locale.nativeLanguageName()
    variants = QLocale.matchingLocales(locale.language(), locale.script(), QLocale.Country.AnyCountry)
    names = (variant.nativeLanguageName() for variant in variants)
    shortest = min((name for name in names if name in whole), key=len, default=whole)
    return shortest[:1].upper() + shortest[1:]


def current() -> str:
    """Return the key of the language in force."""
    app = QCoreApplication.instance()
    return (app and app.property("language")) or SOURCE


def within(title: str) -> str:
    """Return a title as it stands inside a sentence: German keeps the capitals of its nouns."""
    return title if current() == "de" else title[:1].lower() + title[1:]


def names() -> dict[str, str]:
    """Return what can be chosen, with what it is called."""
    return {SYSTEM: QCoreApplication.translate("Language", "As the system")} | {
        key: name(key) for key in known()
    }


def fill(menu: QMenu, settings: Settings, changed: Callable[[], object]) -> None:
    """Put the languages into a menu; the settings keep the one that is picked."""
    group = QActionGroup(menu)

    def choose(key: str) -> None:
        settings.language = key
        changed()

    for key, text in names().items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(settings.language == key)
        action.triggered.connect(lambda _=False, key=key: choose(key))
        group.addAction(action)


def _first_known(tags: Iterable[str]) -> str:
    """Return the first of languages such as `de-AT` that there is a translation to."""
    return next((key for key in (tag[:2] for tag in tags) if key in known()), SOURCE)


def _catalogues() -> Traversable:
    from neuron_gui import resources  # only here: experiments come with it, which the first window needs not

    return resources.folder("translations")


def _install(app: QApplication, name: str, folder: str) -> QTranslator:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    return translator
