"""The page of keys: every action with its keys, to be searched, changed, and put back."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.ui.actions import MENUS, Offer, without_mark
from neuron_gui.ui.preferences.key_map import KeyMap, is_letter, is_reserved
from neuron_gui.ui.style.measures import ROW, px
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel

NAME = Qt.ItemDataRole.UserRole
NATIVE = QKeySequence.SequenceFormat.NativeText


class HighRows(QStyledItemDelegate):
    """Rows as high as a table's."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words."""
        return QSize(super().sizeHint(option, index).width(), px(ROW))


class KeyPage(QWidget):
    """Shows the keys in force. A key that is pressed is the chosen action's, unless another action has it."""

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._wanted: list[str] = []  # of the chosen action, one of which another action has
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search actions and keys"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._build_list()
        self._build_editor()
        self.letters = QCheckBox(self.tr("Single letters and signs are keys"))
        tip = self.tr("If not, only keys such as Ctrl+K, F1, Space and the arrows do something.")
        self.letters.setToolTip(tip)
        self.letters.setChecked(keys.letters)
        self.letters.toggled.connect(self._switch_letters)
        self.reset_all_button = QPushButton(self.tr("Reset all keys"))
        self.reset_all_button.setAutoDefault(False)
        self.reset_all_button.clicked.connect(keys.reset_all)
        column = QVBoxLayout(self)
        for widget in (self.search, self.list, self.nothing, self.title, self.editor, self.message):
            column.addWidget(widget, stretch=1 if widget is self.list else 0)
        column.addWidget(self.take_button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Flow(self.letters, self.reset_all_button))
        keys.changed.connect(self._show)
        self._show()
        self.list.setCurrentItem(self._items[next(iter(self._items))])

    def _build_list(self) -> None:
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setUniformRowHeights(True)
        self.list.setItemDelegate(HighRows(self.list))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._items: dict[str, QTreeWidgetItem] = {}
        for menu in MENUS:
            group = QTreeWidgetItem(self.list, [without_mark(translated(menu))])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for offer in self._keys.commands.offered:
                if offer.menu == menu:
                    item = self._items[offer.name] = QTreeWidgetItem(group, [_title(offer)])
                    item.setData(0, NAME, offer.name)
                    item.setToolTip(0, plain.tip(offer.tip))
        self.list.expandAll()
        self.list.currentItemChanged.connect(self._choose)
        self.nothing = PlainLabel(self.tr("Nothing fits; try another word."))
        self.nothing.hide()

    def _build_editor(self) -> None:
        self.title = PlainLabel()
        self.title.setWordWrap(True)
        self.fields = QKeySequenceEdit(), QKeySequenceEdit()
        names = self.tr("Key: press it here"), self.tr("Second key: press it here")
        for field, name in zip(self.fields, names, strict=True):
            field.setMaximumSequenceLength(1)
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.keySequenceChanged.connect(self._take)
        self.none_button = QPushButton(self.tr("No key"))
        self.none_button.setAutoDefault(False)
        self.none_button.clicked.connect(self._take_none)
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_button.setToolTip(self.tr("Give this action the keys that it comes with."))
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(self._reset)
        self.editor = Flow(*self.fields, self.none_button, self.reset_button)
        self.message = Complaint()
        self.take_button = QPushButton()
        self.take_button.setAutoDefault(False)
        self.take_button.clicked.connect(self._take_over)
        self.take_button.hide()

    # --- Showing ------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str | None:
        """The name of the action that is chosen."""
        item = self.list.currentItem()
        return item.data(0, NAME) if item else None

    @Slot()
    def _show(self) -> None:
        """Show the keys in force."""
        for name, item in self._items.items():
            item.setText(1, self._in_words(name))
            font = item.font(1)
            font.setBold(not self._keys.is_usual(name))
            item.setFont(1, font)
        self._choose()

    def _in_words(self, name: str) -> str:
        shown = [key for key in self._keys.of(name) if self._keys.letters or not is_letter(key)]
        return translated(" or ").join(map(_native, shown))

    @Slot()
    def _choose(self) -> None:
        """Show the keys of the chosen action where they can be changed."""
        name = self.chosen
        self._forget()
        self.editor.setEnabled(name is not None)
        keys = [*self._keys.of(name), "", ""] if name else ["", ""]
        for field, key in zip(self.fields, keys, strict=False):
            field.blockSignals(True)
            field.setKeySequence(QKeySequence(key))
            field.blockSignals(False)
        self.reset_button.setEnabled(name is not None and not self._keys.is_usual(name))
        text = self.tr("Keys of “{action}”").format(action=self._named(name)) if name else ""
        self.title.setText(text)

    def _named(self, name: str) -> str:
        return self._items[name].text(0)

    def _forget(self) -> None:
        self.message.hide()
        self.take_button.hide()

    @Slot(str)
    def _filter(self, typed: str) -> None:
        """Leave in sight what has all words in its name, its sentence or its keys."""
        words, found = typed.casefold().split(), False
        for offer in self._keys.commands.offered:
            item = self._items[offer.name]
            text = f"{item.text(0)} {offer.tip} {item.text(1)}".casefold()
            item.setHidden(not all(word in text for word in words))
            found = found or not item.isHidden()
        for at in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(at)
            if group:
                items = [group.child(row) for row in range(group.childCount())]
                group.setHidden(all(item is None or item.isHidden() for item in items))
        self.nothing.setVisible(not found)

    # --- Changing -----------------------------------------------------------------------------------

    @Slot(QKeySequence)
    def _take(self, pressed: QKeySequence) -> None:
        """Take the keys that were pressed, or say why that cannot be."""
        name = self.chosen
        if name is None or pressed.isEmpty():  # as Qt makes a field before it takes another key
            return
        self._forget()
        wanted = [field.keySequence().toString() for field in self.fields]
        self._wanted = list(dict.fromkeys(filter(None, wanted)))
        for key in self._wanted:
            owner = self._keys.owner(key)
            if is_reserved(key):
                sentence = self.tr("{key} is needed to go about in windows and texts; press another key")
                self._refuse(sentence.format(key=_native(key)))
                return
            if owner not in (None, name):
                sentence = self.tr("{key} is the key of “{action}”; press another one, or take it from there")
                self._refuse(sentence.format(key=_native(key), action=self._named(owner)))
                self.take_button.setText(self.tr("Take it from “{action}”").format(action=self._named(owner)))
                self.take_button.show()
                return
        self._keys.give(name, self._wanted)

    def _refuse(self, sentence: str) -> None:
        stays = self._in_words(self.chosen) if self.chosen else ""
        text = self.tr("{sentence}. {value} stays in force.").format(sentence=sentence, value=stays)
        self.message.show_reason(text if stays else sentence)

    @Slot()
    def _take_over(self) -> None:
        if self.chosen:
            self._keys.give(self.chosen, self._wanted)

    @Slot()
    def _take_none(self) -> None:
        if self.chosen:
            self._keys.give(self.chosen, ())

    @Slot()
    def _reset(self) -> None:
        if self.chosen:
            self._keys.reset(self.chosen)

    @Slot(bool)
    def _switch_letters(self, on: bool) -> None:
        self._keys.letters = on


def _native(key: str) -> str:
    return QKeySequence(key).toString(NATIVE)


def _title(offer: Offer) -> str:
    return plain.name(without_mark(offer.text))
