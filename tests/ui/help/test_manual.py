"""The manual's window: F1 opens it at what has the focus; it is searched, read, and fetches nothing."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QWidget
from support import DIALOGS, opened

from neuron_gui.ui.help import manual_pages
from neuron_gui.ui.help.manual import Manual
from neuron_gui.ui.help.topics import BY_CLASS, BY_NAME, FIRST, topic_of
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.text import language
from neuron_gui.ui.widgets.markdown_text import nothing

TOPICS = manual_pages.topics("en")


@pytest.fixture
def manual(qtbot):
    manual = Manual()
    qtbot.addWidget(manual)
    manual.show()
    return manual


def place(manual):
    return manual.page.source().fragment()


def press_f1(qtbot, widget):
    widget.window().lessons.controls.bring_into_sight(widget)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_F1)


CONTROLS = [
        (lambda w: w.controls.run_button, "run-bar"),
        (lambda w: w.learning.forms["gradient_descent"].findChild(QWidget, "strategy.learning_rate"),
         "learning-rate"),
        (lambda w: w.neuron.activation, "activations"),
        (lambda w: w.neuron.bias, "bias"),
        (lambda w: w.problem.formula.line, "equation"),
        (lambda w: w.problem.table, "sample-table"),
        (lambda w: w.timeline.field.line, "timeline"),
]  # fmt: skip


def test_f1_opens_it_at_what_has_the_focus(qtbot, window):
    for control, topic in CONTROLS:
        press_f1(qtbot, control(window))
        manual = window.help.manual
        assert manual.isVisible()
        assert place(manual) == topic
        assert manual.contents.currentItem().text(0) == TOPICS[topic].title
        manual.close()


def test_f1_opens_the_same_window_again(qtbot, window):
    press_f1(qtbot, window.controls.run_button)
    first = window.help.manual
    press_f1(qtbot, window.problem.table)
    assert window.help.manual is first
    assert place(first) == "sample-table"


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("generate", "generate"),
        ("race", "race"),
        ("sweep", "sweep"),
        ("gallery", "presets"),
        ("library", "library"),
    ],
)
def test_f1_opens_it_from_a_dialog_which_does_not_block_it(qtbot, window, name, topic):
    window.commands[name].trigger()
    (dialog,) = opened(qtbot, window)
    qtbot.waitUntil(
        lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is dialog
    )
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    manual = window.help.manual
    assert place(manual) == topic
    qtbot.keyClicks(manual.search, "tolerance")
    assert manual.search.text() == "tolerance"
    manual.close()
    dialog.close()


# --- Every control has its section ------------------------------------------------------------------


def focusable(top):
    passing = (QMenu, QScrollBar)
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, passing)
    ]


def test_every_control_in_the_window_finds_a_section_about_where_it_is(window):
    assert len(focusable(window)) > 100
    for widget in focusable(window):
        topic = topic_of(widget)
        assert topic in TOPICS
        assert topic != FIRST, (type(widget), widget.objectName(), widget.parentWidget())


def test_every_control_in_a_dialog_finds_a_section_about_that_dialog(qtbot, window):
    for name in (*DIALOGS, "manual", "about"):
        window.commands[name].trigger()
        for dialog in opened(qtbot, window):
            found = {topic_of(widget) for widget in [dialog, *focusable(dialog)]}
            assert found <= TOPICS.keys() - {FIRST}, name
            assert topic_of(dialog) in found, name
            dialog.close()


def test_topics_name_classes_that_there_are_and_sections_that_there_are(qtbot, window):
    for name in (*DIALOGS, "manual", "about"):
        window.commands[name].trigger()
        for other in opened(qtbot, window):
            other.close()
    from neuron_gui.ui.compare.panel import ComparePanel  # noqa: F401 -- made when it is first seen
    from neuron_gui.ui.lessons.panel import LessonPanel  # noqa: F401 -- likewise
    from neuron_gui.ui.marking.window import MarkingWindow  # noqa: F401 -- it asks for a folder first
    from neuron_gui.ui.tables.dialog import ImportDialog  # noqa: F401 -- it asks for a file first

    classes = {kind.__name__ for kind in _subclasses(QWidget)}
    assert set(BY_CLASS) <= classes
    assert {*BY_CLASS.values(), *BY_NAME.values()} <= TOPICS.keys()


def _subclasses(kind):
    for each in kind.__subclasses__():
        yield each
        yield from _subclasses(each)


# --- Reading ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("topic", ["stop-rules", "learning", "optimizers", "tug-of-war"])
def test_the_section_asked_for_is_in_sight(manual, topic):
    manual.show_topic(topic)
    page = manual.page
    heading = page.document().begin()
    while not (heading.blockFormat().headingLevel() and heading.text() == TOPICS[topic].title):
        heading = heading.next()
    assert 0 <= page.cursorRect(QTextCursor(heading)).top() < page.viewport().height() - 10


def test_search_leaves_the_sections_that_have_all_words_and_marks_them(qtbot, manual):
    qtbot.keyClicks(manual.search, "nesterov momentum")
    items = [item for item in manual.contents._items.values() if not item.isHidden()]
    assert TOPICS["optimizers"].title in [item.text(0) for item in items]
    assert len(items) < len(TOPICS) / 2
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.contents.currentItem() in manual.contents._fitting
    assert manual.page.extraSelections()
    marked = {selection.cursor.selectedText().casefold() for selection in manual.page.extraSelections()}
    assert marked <= {"nesterov", "momentum"}


def test_search_says_when_nothing_fits_and_escape_takes_it_back(qtbot, manual):
    qtbot.keyClicks(manual.search, "hippopotamus")
    assert manual.nothing.isVisible()
    qtbot.keyClick(manual.search, Qt.Key.Key_Escape)
    assert not manual.search.text()
    assert not manual.nothing.isVisible()
    assert not any(item.isHidden() for item in manual.contents._items.values())
    qtbot.keyClick(manual.search, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_back_and_forward(manual):
    manual.show_topic("race")
    manual.show_topic("fit")
    manual.back.click()
    assert place(manual) == "race"
    assert manual.contents.currentItem().text(0) == TOPICS["race"].title
    manual.forward.click()
    assert place(manual) == "fit"
    assert not manual.forward.isEnabled()


def test_a_link_within_the_manual_is_followed_and_one_beyond_is_copied(manual):
    manual.page.anchorClicked.emit(QUrl("manual:///en/06-views.md#fit"))
    assert place(manual) == "fit"
    manual.page.anchorClicked.emit(QUrl("manual:///en/06-views.md"))
    assert place(manual) == "views"
    manual.page.anchorClicked.emit(QUrl("https://example.org/a?b=1"))
    assert place(manual) == "views"
    assert QGuiApplication.clipboard().text() == "https://example.org/a?b=1"
    assert "https://example.org/a?b=1" in manual.told.text()
    manual.page.anchorClicked.emit(QUrl("manual:///en/no-such-page.md#x"))
    assert place(manual) == "views"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://example.org/a.png", "/etc/passwd", "a.md"])
def test_nothing_but_the_manual_is_loaded(manual, url):
    for kind in QTextDocument.ResourceType:
        assert manual.page.loadResource(kind.value, QUrl(url)) == nothing(kind.value)


def test_it_follows_theme_and_size_of_type_where_one_reads(qtbot, qapp, manual):
    manual.show_topic("stop-rules")
    before = manual.page.document().size().height()
    try:
        text_size.apply(qapp, 200)
        qtbot.waitUntil(lambda: manual.page.document().size().height() > 1.5 * before)
        assert place(manual) == "stop-rules"
        theme.apply(qapp, "dark")
        qtbot.waitUntil(lambda: theme.DARK.accent in manual.page.toHtml())
    finally:
        text_size.apply(qapp, 100)
        theme.apply(qapp, "light")


def test_it_closes_with_the_laboratory(qtbot, open_window):
    window = open_window()
    window.help.open_manual()
    shown = window.help.manual
    window.close()
    assert not shown.isVisible()
    assert window.help.manual is None


@pytest.mark.parametrize("name", [language.SOURCE, "de"])
def test_it_speaks_the_language_of_the_window(qapp, open_window, name):
    language.apply(qapp, name)
    try:
        window = open_window()
        window.help.open_manual()
        assert isinstance(window.help.manual, Manual)
        assert f"/{name}/" in window.help.manual.page.source().path()
    finally:
        language.apply(qapp, language.SOURCE)
