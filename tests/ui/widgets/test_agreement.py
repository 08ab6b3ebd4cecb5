from PySide6.QtCore import QPoint, Qt

from neuron_gui.ui.widgets.agreement import Agreement


def test_a_click_on_the_sentence_ticks_the_box(qtbot):
    item = Agreement("Leave out <b>2</b> rows. " * 10)
    qtbot.addWidget(item)
    item.resize(300, 200)
    item.show()
    qtbot.mouseClick(item.sentence, Qt.MouseButton.LeftButton)
    assert item.agreed
    qtbot.mouseClick(item.box, Qt.MouseButton.LeftButton, pos=QPoint(8, item.box.height() // 2))
    assert not item.agreed


def test_a_press_that_ends_elsewhere_ticks_nothing(qtbot):
    item = Agreement("Leave out 2 rows.")
    qtbot.addWidget(item)
    item.show()
    qtbot.mousePress(item.sentence, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(item, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert not item.agreed


def test_screen_readers_hear_the_sentence(qtbot):
    item = Agreement("Leave out 2 rows.")
    qtbot.addWidget(item)
    assert item.box.accessibleName() == "Leave out 2 rows."
    assert item.sentence.textFormat() == Qt.TextFormat.PlainText
