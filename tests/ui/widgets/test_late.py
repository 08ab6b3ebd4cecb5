"""What is made late is there for whoever looks at it or asks for it, once."""

from PySide6.QtWidgets import QLabel, QWidget

from neuron_gui.ui.widgets.late_menu import LateMenu
from neuron_gui.ui.widgets.late_widget import LateWidget


def test_a_menu_is_filled_once_when_it_is_looked_at_or_asked(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    for look in (LateMenu.actions, lambda menu: menu.aboutToShow.emit()):
        menu, filled = LateMenu("Late", parent), []
        menu.fill_later(lambda menu=menu, filled=filled: filled.append(menu.addAction("one")))
        assert not filled
        look(menu)
        look(menu)
        assert menu.actions() == filled
        assert len(filled) == 1


def test_a_widget_is_made_once_when_it_is_seen_or_asked_for(qtbot):
    for look in (LateWidget.show, lambda late: late.content):
        made = []
        late = LateWidget(lambda made=made: made.append(QLabel("here")) or made[-1])
        qtbot.addWidget(late)
        assert not late.is_made
        look(late)
        late.show()
        assert late.is_made
        assert made == [late.content]
        qtbot.waitUntil(late.content.isVisible)
