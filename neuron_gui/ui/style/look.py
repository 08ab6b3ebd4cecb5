"""How controls are drawn: Fusion, with the theme's edges, buttons, marks, selection, and a ring for keys.

It asks for the theme as it paints, so that a change of theme costs no more than painting. What the ring goes
round is told by `follow_keyboard`: Qt remembers that a window was used by keys, and never that it is no more.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QStyleOptionToolButton,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from neuron_gui.ui.style import theme

# Flags as numbers, for Python's own are slow, and much is painted.
ENABLED = QStyle.StateFlag.State_Enabled.value
HOVERED = QStyle.StateFlag.State_MouseOver.value
SUNKEN = QStyle.StateFlag.State_Sunken.value
ON = QStyle.StateFlag.State_On.value
PARTLY = QStyle.StateFlag.State_NoChange.value
RAISED = QStyle.StateFlag.State_AutoRaise.value
SELECTED = QStyle.StateFlag.State_Selected.value
BY_KEYS = QStyle.StateFlag.State_KeyboardFocusChange.value
FOCUS_BY_KEYS = BY_KEYS | QStyle.StateFlag.State_HasFocus.value

RADIUS = 4  # pixels, of buttons and fields
RING = 2  # pixels
PRIMARY = "primary"  # the property of a button that stands for what a window is for
TICK = ((0.22, 0.54), (0.42, 0.72), (0.78, 0.3))  # shares of the box
DASH = ((0.25, 0.5), (0.75, 0.5))
GAP = 4  # pixels between a button's symbol and its text
TOOL_INSET = 3  # pixels that Qt would have the focus of a tool button be inside its edge

Element = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Part = QStyle.SubControl
Paint = Callable[[QStyleOption, QPainter, QWidget | None], None]

# In pixels; larger type makes all of them higher by itself.
HEIGHTS = {
    QStyle.ContentsType.CT_PushButton: 28,
    QStyle.ContentsType.CT_ToolButton: 24,
    QStyle.ContentsType.CT_ComboBox: 24,
    QStyle.ContentsType.CT_LineEdit: 24,
    QStyle.ContentsType.CT_SpinBox: 24,
    QStyle.ContentsType.CT_CheckBox: 24,
    QStyle.ContentsType.CT_RadioButton: 24,
    QStyle.ContentsType.CT_Slider: 24,
}


def make_primary(button: QAbstractButton) -> None:
    """Let a button stand out in the accent colour: one a window; in dialogs the default one does anyway."""
    button.setProperty(PRIMARY, True)


def apply(app: QApplication) -> None:
    """Let the application look so; once is enough."""
    if not isinstance(app.style(), Look):
        app.setStyle(Look())
        app.focusChanged.connect(_follow_keyboard)


class Look(QProxyStyle):
    """The style of all controls."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._primitives: dict[Element, Paint] = {
            Element.PE_FrameLineEdit: self._field,
            Element.PE_FrameFocusRect: self._focus,
            Element.PE_FrameDefaultButton: self._nothing,
            Element.PE_FrameTabWidget: self._pages,
            Element.PE_PanelButtonCommand: self._push_button,
            Element.PE_PanelButtonTool: self._tool_button,
            Element.PE_IndicatorCheckBox: self._check,
            Element.PE_IndicatorItemViewItemCheck: self._check,
            Element.PE_IndicatorRadioButton: self._radio,
            Element.PE_IndicatorDockWidgetResizeHandle: self._splitter,
        }

    def drawPrimitive(
        self, element: Element, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw what has an edge of its own."""
        if paint := self._primitives.get(element):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(option, painter, widget)
            painter.restore()
            return
        if element in (Element.PE_PanelItemViewItem, Element.PE_PanelItemViewRow):
            _color_selected(option, widget)
        super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: Control, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw labels in the ink of their ground, titles bold, tabs marked, splitters without dots."""
        if element == Control.CE_Splitter:
            self._splitter(option, painter, widget)
            return
        if element == Control.CE_ItemViewItem:
            _color_selected(option, widget)
        elif element in (Control.CE_PushButtonLabel, Control.CE_ToolButtonLabel):
            if _is_primary(option, widget) and _has(option, ENABLED):
                option.palette.setColor(QPalette.ColorRole.ButtonText, QColor(theme.current().on_accent))
            if isinstance(option, QStyleOptionToolButton):
                _centre(option)
        elif element == Control.CE_DockWidgetTitle:
            _embolden(painter)
        super().drawControl(element, option, painter, widget)
        if element == Control.CE_TabBarTabShape and _has(option, SELECTED):
            # Fusion tells tabs apart by edges that a black or white theme leaves none of.
            line = QRect(option.rect.left() + RING, option.rect.top(), option.rect.width() - 2 * RING, RING)
            painter.fillRect(line, QColor(theme.current().accent))

    def drawComplexControl(
        self, control: Complex, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw sliders, and edges round what Fusion draws with weak ones."""
        if control == Complex.CC_Slider and isinstance(option, QStyleOptionSlider):
            self._slider(option, painter, widget)
            return
        if control == Complex.CC_GroupBox:
            _embolden(painter)
            option.fontMetrics = QFontMetrics(painter.font())  # from which it has its room
        state = option.state
        if control in (Complex.CC_ComboBox, Complex.CC_SpinBox):
            option.state = state & ~QStyle.StateFlag.State_HasFocus  # Fusion's edge would shine through
        super().drawComplexControl(control, option, painter, widget)
        option.state = state
        if control in (Complex.CC_ComboBox, Complex.CC_SpinBox) and getattr(option, "frame", True):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._field(option, painter, widget)
            painter.restore()

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Let everything be high enough to be met."""
        wanted = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if (least := HEIGHTS.get(kind, 0)) > wanted.height():
            wanted.setHeight(least)
        return wanted

    # --- Edges ----------------------------------------------------------------------------------------

    def _nothing(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """A default button is told by its colour."""

    def _pages(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Let pages under tabs lie on the window's ground, as all else does: Fusion's is a lighter one."""
        painter.setBrush(option.palette.window())
        painter.setPen(QColor(theme.current().border))
        painter.drawRect(_inside(option.rect, 0.5))

    def _field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if _by_keys(option):
            paint_ring(painter, option.rect, theme.current().accent)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Over a weaker edge of Fusion's own, which is as round.
        painter.setPen(_edge(option))
        painter.drawRoundedRect(_inside(option.rect, 0.5), 2, 2)

    def _focus(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not _has(option, BY_KEYS) or isinstance(widget, QPushButton):
            return
        place = option.rect
        if isinstance(widget, QToolButton):  # one that is quiet has no edge, which would be the ring
            if not _has(option, RAISED):
                return
            place = place.adjusted(-TOOL_INSET, -TOOL_INSET, TOOL_INSET, TOOL_INSET)
        paint_ring(painter, place, theme.current().accent)

    # --- Buttons --------------------------------------------------------------------------------------

    def _push_button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        flat = isinstance(option, QStyleOptionButton) and bool(
            option.features & QStyleOptionButton.ButtonFeature.Flat
        )
        self._button(option, painter, _is_primary(option, widget), quiet=flat)

    def _tool_button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        quiet = _has(option, RAISED)
        self._button(option, painter, _is_primary(option, widget), quiet)

    def _button(self, option: QStyleOption, painter: QPainter, primary: bool, quiet: bool) -> None:
        colors = theme.current()
        enabled = _has(option, ENABLED)
        pressed = _has(option, SUNKEN | ON)
        hovered = enabled and _has(option, HOVERED)
        fill, edge, ring = QColor(colors.raised), _edge(option), option.rect
        if primary and enabled:
            fill, edge = QColor(colors.accent), QPen(QColor(colors.accent))
            ring = ring.adjusted(RING, RING, -RING, -RING)
        if pressed or hovered:
            fill = _mixed(fill, colors.text, 0.18 if pressed else 0.08)
        if not quiet or pressed or hovered:
            painter.setBrush(fill)
            painter.setPen(Qt.PenStyle.NoPen if quiet else edge)
            painter.drawRoundedRect(_inside(option.rect, 0.5), RADIUS, RADIUS)
        if _by_keys(option):
            paint_ring(painter, ring, colors.on_accent if primary and enabled else colors.accent)

    # --- Marks ----------------------------------------------------------------------------------------

    def _check(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        place = self._mark(option, painter, _has(option, ON | PARTLY))
        painter.drawRoundedRect(place, 3, 3)
        if _has(option, ON | PARTLY):
            painter.setPen(QPen(_on_mark(option), 2, c=Qt.PenCapStyle.RoundCap))
            side, corner = place.width(), place.topLeft()
            drawn = TICK if _has(option, ON) else DASH
            painter.drawPolyline(QPolygonF([corner + QPointF(x * side, y * side) for x, y in drawn]))

    def _radio(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        on = _has(option, ON)
        place = self._mark(option, painter, on)
        painter.drawEllipse(place)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_on_mark(option))
            painter.drawEllipse(place.center(), 0.22 * place.width(), 0.22 * place.width())

    def _mark(self, option: QStyleOption, painter: QPainter, filled: bool) -> QRectF:
        """Set pen and brush for a mark, and return the square where it goes."""
        colors, side = theme.current(), min(option.rect.width(), option.rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(option.rect.center())
        fill = QColor(colors.field)
        if filled:
            fill = QColor(colors.accent if _has(option, ENABLED) else colors.muted)
        if _has(option, HOVERED) and _has(option, ENABLED):
            fill = _mixed(fill, colors.text, 0.08)
        painter.setBrush(fill)
        painter.setPen(QPen(fill, 1) if filled else _edge(option))
        return _inside(square, 0.5)

    # --- Sliders and splitters ------------------------------------------------------------------------

    def _slider(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the parts that are asked for: who paints a track of its own asks for the handle alone."""
        parts = option.subControls
        if parts & Part.SC_SliderTickmarks:
            option.subControls = Part.SC_SliderTickmarks
            super().drawComplexControl(Complex.CC_Slider, option, painter, widget)
            option.subControls = parts
        groove, handle = (
            QRectF(self.subControlRect(Complex.CC_Slider, option, part, widget))  # type: ignore[arg-type]
            for part in (Part.SC_SliderGroove, Part.SC_SliderHandle)
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if parts & Part.SC_SliderGroove:
            self._track(option, painter, groove, handle.center())
        if parts & Part.SC_SliderHandle:
            self._knob(option, painter, handle)
        if _by_keys(option):
            paint_ring(painter, option.rect, theme.current().accent)
        painter.restore()

    def _track(self, option: QStyleOptionSlider, painter: QPainter, groove: QRectF, middle: QPointF) -> None:
        x, y = int(middle.x()) + 0.5, int(middle.y()) + 0.5  # for sharp lines
        track = QRectF(groove.left() + 1.5, y - 2, groove.width() - 3, 4)
        if option.orientation == Qt.Orientation.Vertical:
            track = QRectF(x - 2, groove.top() + 1.5, 4, groove.height() - 3)
        painter.setBrush(QColor(theme.current().grid))
        painter.setPen(_edge(option))
        painter.drawRoundedRect(track, 2, 2)

    def _knob(self, option: QStyleOptionSlider, painter: QPainter, handle: QRectF) -> None:
        colors, enabled = theme.current(), _has(option, ENABLED)
        side = min(handle.width(), handle.height()) - 2
        knob = QRectF(0, 0, side, side)
        knob.moveCenter(handle.center())
        held = _has(option, SUNKEN | HOVERED)
        painter.setBrush(QColor((colors.accent if held else colors.raised) if enabled else colors.window))
        painter.setPen(QPen(QColor(colors.accent), RING) if enabled else _edge(option))
        painter.drawEllipse(knob)

    def _splitter(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not _has(option, HOVERED):
            return
        line = QRect(option.rect)
        if line.width() < line.height():
            line = QRect(line.center().x(), line.top(), RING, line.height())
        else:
            line = QRect(line.left(), line.center().y(), line.width(), RING)
        painter.fillRect(line, QColor(theme.current().accent))


def _is_primary(option: QStyleOption | None, widget: QWidget | None) -> bool:
    """Whether a button is what its window is for: said so, or the one that Return presses in a dialog."""
    if isinstance(option, QStyleOptionButton):
        default = option.features & QStyleOptionButton.ButtonFeature.DefaultButton
        return bool(default) or (widget is not None and bool(widget.property(PRIMARY)))
    return widget is not None and bool(widget.property(PRIMARY) or widget.property("default"))


def _has(option: QStyleOption, flags: int) -> bool:
    """Whether any of these flags is set."""
    return bool(option.state.value & flags)


def _by_keys(option: QStyleOption) -> bool:
    """Whether keys are meant for this, and came by keys."""
    return option.state.value & FOCUS_BY_KEYS == FOCUS_BY_KEYS


def paint_ring(painter: QPainter, place: QRect, color: str) -> None:
    """Paint the ring of what has the focus, just inside a place."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(color), RING))
    painter.drawRoundedRect(_inside(place, RING / 2), RADIUS - 1, RADIUS - 1)


def _edge(option: QStyleOption) -> QPen:
    """Return the pen round what can be used; where edges are in full ink, a broken one where it cannot."""
    colors = theme.current()
    if _has(option, ENABLED):
        return QPen(QColor(colors.edge), 1)
    if colors.edge == colors.text:
        return QPen(QColor(colors.edge), 1, Qt.PenStyle.DashLine)
    return QPen(QColor(colors.border), 1)


def _on_mark(option: QStyleOption) -> QColor:
    colors = theme.current()
    return QColor(colors.on_accent if _has(option, ENABLED) else colors.window)


def _inside(place: QRect, by: float) -> QRectF:
    return QRectF(place).adjusted(by, by, -by, -by)


def _mixed(ground: QColor, ink: str, share: float) -> QColor:
    """Return an opaque colour with so much ink in it."""
    over = QColor(ink)
    parts = zip(
        (ground.red(), ground.green(), ground.blue()), (over.red(), over.green(), over.blue()), strict=True
    )
    return QColor(*(round((1 - share) * below + share * above) for below, above in parts))


def selected_colors(widget: QWidget | None) -> tuple[str, str]:
    """Return ground and ink of what is selected in a list: the accent only where keys are meant for it."""
    colors = theme.current()
    if widget is None or widget.hasFocus():
        return colors.accent, colors.on_accent
    return colors.selected, colors.on_selected


def has_keys(widget: QWidget) -> bool:
    """Whether a widget has the focus and that came by keys: then it shows a ring."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _color_selected(option: QStyleOption, widget: QWidget | None) -> None:
    if isinstance(option, QStyleOptionViewItem) and _has(option, SELECTED):
        ground, ink = selected_colors(widget)
        option.palette.setColor(QPalette.ColorRole.Highlight, QColor(ground))
        option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(ink))


def _embolden(painter: QPainter) -> None:
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)


def _centre(option: QStyleOptionToolButton) -> None:
    """Let symbol and text stand in the middle together: Qt has them stand at the left."""
    if option.toolButtonStyle != Qt.ToolButtonStyle.ToolButtonTextBesideIcon or option.icon.isNull():
        return
    text = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    spare = option.rect.width() - option.iconSize.width() - 2 * GAP - text
    if spare > 0:
        option.rect.adjust(spare // 2, 0, 0, 0)


def _follow_keyboard(_: QObject | None, now: QWidget | None) -> None:
    """Forget that keys were used as soon as the mouse gives the focus."""
    if now is not None and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
