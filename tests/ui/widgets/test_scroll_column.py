"""What is in a column fits into it, whatever it asks for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.widgets.scroll_column import ScrollColumn


class Restless(QWidget):
    """Never has the height that it asks for."""

    def minimumSizeHint(self):
        return QSize(20, 600 if self.height() != 600 else 700)


def test_content_that_asks_for_another_height_at_every_height_does_not_end_the_program(qtbot):
    column = ScrollColumn()
    qtbot.addWidget(column)
    column.setWidget(Restless())
    column.resize(200, 300)
    column.show()
    qtbot.waitExposed(column)
    column.widget().updateGeometry()
    column.resize(240, 200)
    assert column.widget().height() in (600, 700)
    assert column.verticalScrollBar().maximum() == column.widget().height() - column.viewport().height()
