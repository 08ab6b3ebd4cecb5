"""Words in the user's language, where no class of Qt's is at hand to translate them."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.numbers import with_powers
from neuron_gui.core.schema.input_file import UnfitFileError
from neuron_gui.ui.text import plain


def translated(text: str) -> str:
    """Return a text in the user's language: a literal, or one that the core or a table declares."""
    return QCoreApplication.translate("", text) if text else ""


def error_text(error: Exception) -> str:
    """Return why something failed: in the user's language, or in the system's words where it says why."""
    if isinstance(error, RefusalError | UnfitFileError):
        return translated_message(error.reason)
    return getattr(error, "strerror", None) or str(error)


def translated_message(message: Message) -> str:
    """Return a sentence of the core in the user's language, and whatever in its gaps is to be translated."""
    values = message.values.items()
    return translated(message.text).format(
        **{
            name: translated_message(value)
            if isinstance(value, Message)
            else with_powers(plain.one_line(value))
            for name, value in values
        }
    )


def moment(time: QDateTime) -> str:
    """Return a time, with the date unless it is today's."""
    short = QLocale.FormatType.ShortFormat
    today = time.date() == QDate.currentDate()
    return QLocale().toString(time.time(), short) if today else QLocale().toString(time, short)
