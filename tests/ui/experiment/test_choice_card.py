from PySide6.QtCore import QPoint, Qt

from neuron_gui.ui.experiment.choice_card import ChoiceCard


def test_a_card_is_chosen_where_the_mouse_is_released(qtbot):
    card = ChoiceCard("Guess", "By luck.")
    qtbot.addWidget(card)
    card.show()
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, card.height() - 5))
    assert not card.button.isChecked()
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert not card.button.isChecked()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, card.height() - 5))
    assert card.button.isChecked()
