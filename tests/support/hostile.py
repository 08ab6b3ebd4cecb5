"""Names and texts as an enemy, or chance, may write them, and where in a window they must not work."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGraphicsView,
    QLabel,
    QListView,
    QMenu,
    QTabBar,
    QTextEdit,
    QWidget,
)

from neuron_gui import Experiment, resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.strange_text import UNSEEN
from neuron_gui.ui.text import plain

IMAGE = '<img src="/none/hostile.png">'  # read, it would only not be there; /dev/zero would be read for ever
NAMES = (
    IMAGE,
    "<b>bold</b> & &amp; &x",
    "turned \u202egnp.exe",
    "line\nbreak\ttab \x00\x07 end",
    "endless" * 400,
    "&lt;i&gt; [*] {n} %1",
    "a\u200b\u2066b\u2028c",
)


def experiment(inputs: int = len(NAMES), first: int = 0) -> Experiment:
    """Return an experiment whose names, title and notes are of that kind; the first name is that one."""
    names = [f"{NAMES[(first + k) % len(NAMES)]}{k or ''}" for k in range(inputs + 1)]
    numbers = np.random.default_rng(1).normal(size=(4, inputs))
    data = Data(
        input_names=tuple(names[:-1]), target_name=names[-1], inputs=numbers, targets=[0.0, 0.0, 0.0, 1.0]
    )
    base = resources.preset("and-gate")
    return base.replaced(data=data, title=" ".join(NAMES), notes="\n\n".join(NAMES))


def faults(root: QWidget) -> Iterator[str]:
    """Yield what in a window works as more than letters, or hides something, with its place."""
    for widget in [root, *root.findChildren(QWidget)]:
        for what, text in _texts(widget):
            if fault := _fault(what, text):
                yield f"{type(widget).__name__} {widget.objectName()}: {what} {fault}: {text[:80]!r}"


def _fault(what: str, text: str) -> str:
    if what in ("tooltip", "cell's tooltip", "what's this", "status") and Qt.mightBeRichText(text):
        return "would be taken for markup"
    longest = max(map(len, text.replace("\u2060", "").split("\n")))
    if what in ("tooltip", "cell's tooltip") and longest > plain.LINE:
        return "has a line without end"
    if what == "key":
        return "is a key" if text else ""
    if what == "rich text":
        return "is rich text"
    if what == "html":
        return "has an image" if "<img" in text or "<b>" in text else ""
    if what in ("title", "mnemonic") and len(text) > 4 * plain.LONGEST:
        return "has no end"
    kept = {"\u200b", "\u2060", "\n", "\t" if what == "mnemonic" else "\n"}
    hidden = set(UNSEEN.findall(text)) - kept
    return f"hides {hidden}" if hidden else ""


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "what's this", widget.whatsThis()
    yield "status", widget.statusTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    match widget:
        case QLabel():
            if widget.textFormat() != Qt.TextFormat.PlainText and _ours(widget):
                yield "rich text", widget.text()
            yield "label", QLabel.text(widget)
        case QAbstractButton():
            if any(letter in widget.text() for letter in ("&x", "<b>")):
                yield "key", widget.shortcut().toString()
        case QMenu():
            widget.aboutToShow.emit()
            yield from _of_actions(widget)
        case QTabBar():
            for tab in range(widget.count()):
                yield "mnemonic", widget.tabText(tab)
        case QAbstractItemView():
            yield from _of_model(widget)
        case QTextEdit():
            yield "html", widget.toHtml()
            yield "label", widget.toPlainText()
        case QGraphicsView():
            for item in widget.scene().items() if widget.scene() else ():
                if hasattr(item, "toHtml"):
                    yield "html", item.toHtml()
                    yield "label", item.toPlainText().replace("\xa0", " ")


def _ours(label: QLabel) -> bool:
    """Whether a label is not one that Qt made, as in a message box."""
    return bool(label.text()) and not label.objectName().startswith("qt_")


def _of_actions(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        yield "mnemonic", action.text()
        if menu.toolTipsVisible():
            yield "tooltip", action.toolTip()
        if (
            any(part in action.text() for part in ("<b>", "&lt"))
            and "&" in action.text().replace("&&", "")[3:]
        ):
            yield "key", action.text()


def _of_model(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    tip, shown = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    for column in range(columns):
        yield "cell's tooltip", str(model.headerData(column, Qt.Orientation.Horizontal, tip) or "")
        yield "cell", str(model.headerData(column, Qt.Orientation.Horizontal, shown) or "")
        for row in range(min(model.rowCount(), 30)):
            index = model.index(row, column)
            yield "cell's tooltip", str(index.data(tip) or "")
            yield "cell", str(index.data(shown) or "")


def lesson(path: Path) -> Path:
    """Write a lesson's file whose texts are all of that kind, and return its path."""
    text = " ".join(NAMES[:2]) + " turned \u202egnp.exe " + "endless" * 60
    steps = f"""
## {text}

setup: and-gate
until: 3 steps

{text}

ask: {text}
- [loss@3 < 1e9] {NAMES[0]}
- [loss@3 > 1e9] {NAMES[1]}

after: {text} {{steps}}
"""
    path.write_text(f"# {text}\n\n{text}\n{steps}{steps}", encoding="utf-8")
    return path


def table(path: Path) -> Path:
    """Write a table whose headings and texts are all of that kind, and return its path."""
    heads = [name.replace('"', '""').replace("\x00", "").replace("\udcff", "") for name in NAMES]
    cells = [f'"{heads[k % 3]}"' if k == 2 else "1.5" for k in range(len(heads))]
    rows = "\n".join(",".join(cells) for _ in range(4))
    path.write_text(",".join(f'"{head}"' for head in heads) + f"\n{rows}\n", encoding="utf-8")
    return path
