"""The application: made once, with its theme, its type and its words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from neuron_gui import __version__
from neuron_gui.ui import settings
from neuron_gui.ui.data_folder import APPLICATION
from neuron_gui.ui.style import look, text_size, theme
from neuron_gui.ui.text import accessible, decimals
from neuron_gui.ui.widgets import text_ring


def make_application() -> QApplication:
    """Make the application with its name, style and theme."""
    settings.name_application()
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication.instance() or QApplication([APPLICATION])
    assert isinstance(app, QApplication)
    app.setApplicationDisplayName("Neuron Lab")
    look.apply(app)
    text_ring.apply(app)
    accessible.install()
    stored = settings.Settings()
    theme.apply(app, theme.named(stored.theme))
    text_size.apply(app, stored.text_size)
    decimals.apply(stored.decimals)
    return app
