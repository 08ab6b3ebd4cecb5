import pytest
from PySide6.QtCore import QByteArray, QSettings

from neuron_gui.ui.settings import Settings

DEFAULTS = {
    "geometry": QByteArray(),
    "layout": QByteArray(),
    "theme": "system",
    "speed": 4,
    "log_loss": True,
}
KEYS = {
    "geometry": "window/geometry",
    "layout": "window/layout",
    "theme": "window/theme",
    "speed": "run/speed",
    "log_loss": "plots/log_loss",
}


def test_an_empty_store_has_the_defaults():
    assert {name: getattr(Settings(), name) for name in DEFAULTS} == DEFAULTS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("geometry", QByteArray(bytes(range(256)))),
        ("layout", QByteArray(b"\x00\xff")),
        ("theme", "dark"),
        ("speed", 0),
        ("speed", 10),
        ("log_loss", False),
        ("log_loss", True),
    ],
)
def test_what_is_stored_comes_back_after_a_restart(name, value):
    settings = Settings()
    setattr(settings, name, value)
    settings.store.sync()
    again = Settings()
    assert getattr(again, name) == value
    assert type(getattr(again, name)) is type(value)
    others = {other: DEFAULTS[other] for other in DEFAULTS if other != name}
    assert {other: getattr(again, other) for other in others} == others


@pytest.mark.parametrize(
    "nonsense", ["abc", "1.5", "", "9" * 30, b"\x00", ["a", "b"], {"a": 1}, "@Invalid()"]
)
@pytest.mark.parametrize("name", ["geometry", "layout", "speed", "log_loss"])
def test_nonsense_in_the_store_counts_as_the_default(name, nonsense):
    if isinstance(DEFAULTS[name], QByteArray) and isinstance(nonsense, bytes):
        nonsense = 7
    store = QSettings()
    store.setValue(KEYS[name], nonsense)
    store.sync()
    assert getattr(Settings(), name) == DEFAULTS[name]


@pytest.mark.parametrize(
    ("speed", "rest"), [("-5", "garbage"), ("99", "@ByteArray(garbage)"), ("abc", "17"), ("0", "true")]
)
def test_the_window_opens_whatever_the_store_says(open_window, speed, rest):
    store = QSettings()
    store.setValue(KEYS["speed"], speed)
    for key in ("geometry", "layout", "theme", "log_loss"):
        store.setValue(KEYS[key], rest)
    store.sync()
    window = open_window()
    assert window.controls.isVisible()
    assert window.problem.isVisible()


def test_the_version_is_kept_for_migrations():
    Settings().store.sync()
    assert QSettings().value("version", type=int) == 1
