"""Controls as they are painted: edges that can be seen, one primary button, a ring for keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QSplitter,
    QTabBar,
    QTabWidget,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import icons, look, theme


@pytest.fixture(autouse=True)
def _usual_look_afterwards(qapp):
    make_application()
    yield
    theme.apply(qapp, "light")


@pytest.fixture
def dialog(qtbot):
    made = QDialog()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def shown(qtbot, dialog, *widgets):
    for widget in widgets:
        dialog.layout().addWidget(widget)
    with qtbot.waitActive(dialog):
        dialog.show()


def colours(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def near(found, color):
    """Return the colours that are as good as one: a round edge has no pixel all of its own."""
    wanted = QColor(color).getRgb()
    return [
        one
        for one in found
        if max(abs(a - b) for a, b in zip(QColor(one).getRgb(), wanted, strict=True)) < 64
    ]


def share(widget, color):
    """Return how much of a widget has a colour."""
    image = widget.grab().toImage()
    hit = sum(
        image.pixelColor(x, y).name() == color for x in range(image.width()) for y in range(image.height())
    )
    return hit / (image.width() * image.height())


def controls():
    """Return one of each, without words: those may be in the same ink."""
    push = QPushButton()
    push.setAutoDefault(False)
    slider = QSlider(Qt.Orientation.Horizontal)
    return [
        QLineEdit(),
        QSpinBox(prefix=" ", maximum=0, specialValueText=" "),
        QComboBox(),
        QCheckBox(),
        QRadioButton(),
        push,
        QToolButton(),
        slider,
    ]


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_control_has_an_edge_that_can_be_seen(qtbot, qapp, dialog, name):
    theme.apply(qapp, name)
    made = controls()
    shown(qtbot, dialog, *made)
    for control in made:
        assert near(colours(control), theme.THEMES[name].edge), control


@pytest.mark.parametrize("name", theme.THEMES)
def test_what_cannot_be_used_is_told_by_its_edge(qtbot, qapp, dialog, name):
    theme.apply(qapp, name)
    button, field = QPushButton("Do"), QLineEdit()
    button.setAutoDefault(False)
    shown(qtbot, dialog, button, field)
    edge = theme.THEMES[name].edge
    button.setText("")  # which may be in the same ink
    for widget in (button, field):
        before = share(widget, edge)
        widget.setEnabled(False)
        assert share(widget, edge) < 0.8 * before, "of a broken line, or of another colour"


def test_the_default_button_of_a_dialog_is_primary_and_no_other(qtbot, dialog):
    first, other = QPushButton("Start"), QPushButton("Close")
    other.setAutoDefault(False)
    first.setDefault(True)
    shown(qtbot, dialog, other, first)
    accent = theme.current().accent
    assert share(first, accent) > 0.5
    assert share(other, accent) == 0
    first.setEnabled(False)
    assert share(first, accent) == 0


def test_a_button_can_be_made_primary(qtbot, dialog):
    button = QToolButton()
    button.setText("Run")
    look.make_primary(button)
    shown(qtbot, dialog, button)
    assert share(button, theme.current().accent) > 0.5
    assert theme.current().on_accent in colours(button), "its text"


def test_a_ring_shows_for_keys_and_never_for_the_mouse(qtbot, dialog):
    first, second, field = QPushButton("One"), QPushButton("Two"), QLineEdit()
    for button in (first, second):
        button.setAutoDefault(False)
    quiet = QToolButton(autoRaise=True, text="More", focusPolicy=Qt.FocusPolicy.TabFocus)
    shown(qtbot, dialog, first, second, field, quiet)
    accent = theme.current().accent
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert share(first, accent) == 0, "nothing was pressed yet"
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert share(second, accent) > 0
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert share(field, accent) > 0
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert quiet.hasFocus()
    assert share(quiet, accent) > 0, "even without an edge of its own"
    qtbot.mousePress(first, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert first.hasFocus()
    assert share(first, accent) == 0
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert share(field, accent) == 0


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_text_has_the_ring_too(qtbot, qapp, dialog, name):
    theme.apply(qapp, name)
    field = QLineEdit()
    texts = QTextBrowser(frameShape=QFrame.Shape.NoFrame), QTextEdit(readOnly=True), QPlainTextEdit()
    for text in texts:
        text.setTabChangesFocus(True)
    shown(qtbot, dialog, field, *texts)
    field.setFocus()
    accent = theme.current().accent
    for text in texts:
        at_rest = text.grab().toImage()
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
        assert text.hasFocus()
        image = text.grab().toImage()
        sides = [(1, image.height() // 2), (image.width() // 2, 1), (image.width() - 2, image.height() // 2)]
        assert {image.pixelColor(*side).name() for side in sides} == {accent}, text
        field.setFocus()
        assert text.grab().toImage() == at_rest
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
        assert share(text, accent) == 0
        text.setFocus(Qt.FocusReason.TabFocusReason)


def test_what_is_selected_is_in_full_accent_only_while_the_list_has_the_keys(qtbot, dialog):
    rows, field = QListWidget(), QLineEdit()
    rows.addItems(["one", "two"])
    shown(qtbot, dialog, rows, field)
    rows.setCurrentRow(0)
    rows.setFocus()
    colors = theme.current()
    assert share(rows.viewport(), colors.accent) > 0
    field.setFocus()
    assert share(rows.viewport(), colors.accent) == 0
    assert share(rows.viewport(), colors.selected) > 0


def test_symbol_and_text_of_a_button_stand_in_its_middle(qtbot, dialog):
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setText("Run")
    icons.wear(button, "run")
    button.setFixedSize(200, 40)
    shown(qtbot, dialog, button)
    image = button.grab().toImage()
    ground = image.pixelColor(10, 10)
    drawn = [x for x in range(5, 195) for y in range(8, 32) if image.pixelColor(x, y) != ground]
    assert abs(min(drawn) - (199 - max(drawn))) <= 6


def test_the_front_tab_is_told_in_every_theme(qtbot, qapp, dialog):
    tabs = QTabBar()
    for name in ("one", "two"):
        tabs.addTab(name)
    shown(qtbot, dialog, tabs)
    for name, colors in theme.THEMES.items():
        theme.apply(qapp, name)
        image = tabs.grab().toImage()
        marked = [image.pixelColor(tabs.tabRect(at).center().x(), 1).name() for at in range(2)]
        assert [color == colors.accent for color in marked] == [True, False], name


def test_a_splitter_has_no_dots(qtbot, dialog):
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(QListWidget())
    splitter.addWidget(QListWidget())
    shown(qtbot, dialog, splitter)
    handle = splitter.handle(1)
    assert colours(handle) == {theme.current().window}


def test_everything_is_high_enough_to_be_met(qtbot, dialog):
    *made, slider = controls()
    shown(qtbot, dialog, *made, slider)
    for control in made:
        assert control.height() >= 24, control


def test_a_look_is_put_on_once(qapp):
    style = qapp.style()
    make_application()
    assert qapp.style() is style


def test_pages_under_tabs_lie_on_the_ground_of_the_window(qtbot, qapp, dialog):
    pages = QTabWidget()
    page = QWidget()
    pages.addTab(page, "one")
    pages.setFixedSize(200, 120)
    shown(qtbot, dialog, pages)
    for name, colors in theme.THEMES.items():
        theme.apply(qapp, name)
        qapp.processEvents()
        middle = page.mapTo(pages, page.rect().center())
        assert pages.grab().toImage().pixelColor(middle).name() == colors.window, name
