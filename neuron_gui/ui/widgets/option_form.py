"""Forms made from the options that a part of the experiment declares: one row an option."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from neuron_gui.core.schema.options import Option, in_words, options
from neuron_gui.core.schema.part import ExperimentError, Part
from neuron_gui.core.strategies import tag
from neuron_gui.ui.text import decimals
from neuron_gui.ui.text.accessible import name_box
from neuron_gui.ui.text.decimals import exact, parse_number, parse_whole_number
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import error_text, translated
from neuron_gui.ui.widgets.combo import Combo
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.fold import Fold
from neuron_gui.ui.widgets.late_widget import LateWidget
from neuron_gui.ui.widgets.number_field import CheckedField, give_up_typing
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rate_slider import RateSlider
from neuron_gui.ui.widgets.rows import FormRows

INDENT = 8  # pixels


def words(name: str) -> str:
    """Return a word of the file format as one reads it in the user's language."""
    return translated(in_words(name))


class Editable(Protocol):
    """What a form writes into: the open document, or a part that is still being made up."""

    def set_value(self, path: str, value: object, text: str, key: str = "") -> None:
        """Change one value; raise ExperimentError where it does not fit."""


class OptionForm(QWidget):
    """The options of one kind of part, at a place such as `strategy`; `only` names the options wanted.

    A choice that does not fit is refused with the reason under the form, which shows what is in force.
    """

    def __init__(self, document: Editable, place: str, kind: type[Part], only: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._document, self._place = document, place
        self.fields: dict[str, Callable[[Any], None]] = {}
        self.message = Complaint()
        self._part: Part | None = None
        self._rows = FormRows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows)
        layout.addWidget(self.message)
        wanted = [option for option in options(kind) if not only or option.name in only]
        for option in wanted:
            if _is_simple(option):
                self._add(option)
        advanced = [option for option in wanted if not _is_simple(option)]
        decimals.follow(self._show_anew)
        if advanced and not only:
            more = LateForm(document, place, kind, only=tuple(option.name for option in advanced))
            fold = Fold(self.tr("More options"), more)
            layout.addWidget(fold)

            def show_more(part: Part) -> None:
                more.show_part(part)
                fold.show_inside(_in_force(part, advanced))

            self.fields[""] = show_more
        elif advanced:
            for option in wanted:
                self._add(option)

    def show_part(self, part: Part) -> None:
        """Show the values of a part of this form's kind."""
        self._part = part
        self.message.hide()
        for name, show in self.fields.items():
            show(getattr(part, name) if name else part)

    @Slot()
    def _show_anew(self) -> None:
        if self._part:
            self.show_part(self._part)

    def _add(self, option: Option) -> None:
        label = PlainLabel(translated(option.title))
        widget, self.fields[option.name] = self._editor(option)
        for part in (label, widget):
            part.setToolTip(translated(option.description))
        widget.setObjectName(f"{self._place}.{option.name}")
        if isinstance(widget, QCheckBox):
            widget.setText(label.text())
            self._rows.addRow(widget)
        else:
            self._rows.add(label, widget)

    def _put(self, option: Option, value: object, key: str = "") -> None:
        text = self.tr("change of {name}").format(name=within(translated(option.title)))
        self._document.set_value(f"{self._place}.{option.name}", value, text, key)

    def _choose(self, option: Option, value: object) -> None:
        try:
            self._put(option, value)
        except ExperimentError as error:
            if self._part:
                self.show_part(self._part)
            self.message.show_reason(error_text(error))

    def _editor(self, option: Option) -> tuple[QWidget, Callable[[Any], None]]:
        """Return the widget that edits an option, and what shows a value in it."""
        if option.kind is bool:
            return self._check_box(option)
        if isinstance(option.kind, tuple) and isinstance(option.kind[0], str):
            return self._combo(option)
        if isinstance(option.kind, tuple) and isinstance(option.kind[0], type):
            place = f"{self._place}.{option.name}"
            editor = PartEditor(
                self._document, place, option, lambda kind: self._choose(option, {"kind": kind})
            )
            return editor, editor.show_part
        return self._number(option)

    def _check_box(self, option: Option) -> tuple[QWidget, Callable[[Any], None]]:
        box = QCheckBox()
        box.toggled.connect(lambda on: self._choose(option, on))  # a screen reader toggles without a click

        def show(on: bool) -> None:
            with QSignalBlocker(box):  # what is only shown is not chosen
                box.setChecked(on)

        return box, show

    def _combo(self, option: Option) -> tuple[QWidget, Callable[[Any], None]]:
        box = Combo()
        box.setAccessibleName(translated(option.title))
        for word in option.kind:
            box.addItem(words(word), word)
        box.activated.connect(lambda _: self._choose(option, box.currentData()))
        return box, lambda value: box.setCurrentIndex(box.findData(value))

    def _number(self, option: Option) -> tuple[QWidget, Callable[[Any], None]]:
        parse = parse_whole_number if option.kind is int else parse_number
        word = option.default if isinstance(option.default, str) else None  # "full" beside numbers of a batch

        def commit(text: str) -> None:
            if option.optional and not text.strip():
                self._put(option, None)
            elif word and text.strip().lower() in (word, words(word).lower()):
                self._put(option, word)
            else:
                self._put(option, (parse_whole_number if word else parse)(text))

        field = CheckedField(translated(option.title), commit, words=word + words(word) if word else "")
        if option.optional:
            field.line.setPlaceholderText(self.tr("off"))
        if not option.slider:
            return field, lambda value: field.show_text(_text(value))
        slider = RateSlider(self.tr("{name}, slider").format(name=translated(option.title)), *option.slider)
        slider.picked.connect(lambda value: self._put(option, value, f"{option.name} {slider.gesture}"))
        field.add_below(slider)

        def show(value: float) -> None:
            field.show_text(_text(value))
            slider.show_value(value)

        return field, show


class LateForm(LateWidget[OptionForm]):
    """A form that is made when it is to be seen: at the options of most kinds nobody ever looks."""

    def __init__(self, document: Editable, place: str, kind: type[Part], only: tuple[str, ...] = ()) -> None:
        super().__init__(self._made)
        self._form = partial(OptionForm, document, place, kind, only)
        self._part: Part | None = None

    def show_part(self, part: Part) -> None:
        """Show the values of a part; as long as this is hidden, that can wait."""
        self._part = part
        if self.is_made or not self.isHidden():
            self.content.show_part(part)

    def _made(self) -> OptionForm:
        form = self._form()
        if self._part:
            form.show_part(self._part)
        return form


class PartEditor(QWidget):
    """Chooses among kinds of a part, such as optimizers, and shows the options of the chosen kind."""

    def __init__(
        self, document: Editable, place: str, option: Option, choose: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._choose, self._chosen = choose, ""
        self._forms = {tag(kind): LateForm(document, place, kind) for kind in option.kind}
        self._box = Combo()
        name_box(self._box, translated(option.title))
        self.setAccessibleName(translated(option.title))  # as it hands the focus on
        for kind in option.kind:
            self._box.addItem(translated(kind.title), tag(kind))
        self._box.activated.connect(self._take)
        self.setFocusProxy(self._box)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        for form in self._forms.values():
            # As what belongs to the choice, and clear of a frame around all of it.
            form.setContentsMargins(INDENT, 0, 0, 0)
            layout.addWidget(form)

    def show_part(self, part: Part) -> None:
        """Show which kind is chosen, and its options."""
        self._chosen = tag(part)
        self._box.setCurrentIndex(self._box.findData(self._chosen))
        for kind, form in self._forms.items():
            if kind != self._chosen:
                give_up_typing(form)
            form.setVisible(kind == self._chosen)
        chosen = self._forms[self._chosen]
        chosen.show_part(part)
        chosen.setVisible(bool(chosen.content.fields))

    def _take(self) -> None:
        kind = self._box.currentData()
        if kind != self._chosen:  # else its options would go back to their defaults
            self._choose(kind)


def _is_simple(option: Option) -> bool:
    return option.kind in (float, int, bool) or isinstance(option.kind[0], str)


def _in_force(part: Part, advanced: list[Option]) -> str:
    """Return what was chosen for some options: for the first, and for those unlike the usual ones."""
    usual = type(part)()
    values = [(option, getattr(part, option.name)) for option in advanced]
    return ", ".join(
        _kind_or_number(option, value)
        for option, value in values
        if option is advanced[0] or value != getattr(usual, option.name)
    )


def _kind_or_number(option: Option, value: object) -> str:
    if isinstance(value, Part):
        return translated(str(getattr(value, "title", "")))
    return f"{translated(option.title)} {_text(value)}"


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return within(words(value))
    return exact(value) if isinstance(value, float) else str(value)
