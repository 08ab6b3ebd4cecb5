import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QFileDialog
from support import snapshot, type_text
from support.problems import experiment as problem

from neuron_gui import Run, resources
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import theme
from neuron_gui.ui.views.neuron_picture import NeuronPictureView, picture
from neuron_gui.ui.views.neuron_picture.picture import NeuronPicture, whole
from neuron_gui.ui.widgets.sample_choice import SampleChoice

OPENING = resources.preset("opening").with_value("neuron.weights", {"values": [3.5, -1.25]})
HEIGHTS = resources.preset("height-and-weight")


@pytest.fixture
def choice():
    return SampleChoice()


@pytest.fixture
def view(qtbot, qapp, choice):
    make_application()
    view = NeuronPictureView(choice)
    qtbot.addWidget(view)
    view.resize(460, 330)
    view.show()
    return view


def show(view, choice, experiment, steps=0):
    run = Run(experiment)
    run.advance(steps)
    choice.fit(experiment)
    view.begin_run(snapshot(run))
    view.show_record(run.last)
    return run


def moves(view):
    found = []
    view.start_moved.connect(found.append)
    return found


def click_edge(qtbot, view, j):
    edge = view.picture.places.edge(j)
    qtbot.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=edge.pointAt(0.6).toPoint())


def colours(view, where):
    """Return the colours within a rectangle of the picture."""
    image = view.picture.grab(where.toAlignedRect()).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_it_shows_what_the_chosen_sample_makes(view, choice):
    run = show(view, choice, OPENING)
    z, a, e = view.picture.values
    assert (z, a, e) == (631.0, 631.0, -861.0)
    assert e == run.last.error
    assert view.picture.in_words() == (
        "x 256 times 3.5, y 212 times −1.25, bias 0: sum 631, output 631, target 1492, error −861."
    )


def test_another_sample_is_shown_at_once(view, choice):
    show(view, choice, HEIGHTS)
    before = view.picture.values
    choice.choose(5)
    assert view.picture.values != before
    assert view.sample.value() == 6
    X, y = HEIGHTS.data.inputs, HEIGHTS.data.targets
    w, b = np.array(Run(HEIGHTS).last.weights), Run(HEIGHTS).last.bias
    z, _, _ = view.picture.values
    assert z == pytest.approx(float(X[5] @ w + b))
    assert f"target {y[5]:g}" in view.picture.in_words()


def test_scaled_inputs_are_marked_and_used(view, choice):
    show(view, choice, problem([[1], [3]], [1, 2], weights=[1], scaling="standardize"))
    assert view.picture.in_words().startswith("x1′ −1 times 1, bias 0: sum −1,")


@pytest.mark.parametrize("j", [0, 1])
def test_a_click_on_an_edge_sets_where_its_weight_starts(view, choice, qtbot, j):
    show(view, choice, OPENING, steps=3)
    found = moves(view)
    click_edge(qtbot, view, j)
    assert view.field.isVisible()
    assert view.field.line.text() == ("3.5", "-1.25")[j]
    type_text(qtbot, view.field.line, "7")
    expected = [3.5, -1.25]
    expected[j] = 7.0
    assert found == [[("neuron.weights", {"values": expected})]]
    assert view.field.isHidden()


def test_drawn_weights_start_as_drawn_where_nothing_was_typed(view, choice, qtbot):
    drawn = OPENING.with_value("neuron.weights", {"uniform": [-10, 10]})
    run = show(view, choice, drawn)
    found = moves(view)
    click_edge(qtbot, view, 1)
    type_text(qtbot, view.field.line, "2")
    assert found == [[("neuron.weights", {"values": [run.record(0).weights[0], 2.0]})]]


def test_a_click_on_the_bias_sets_where_it_starts(view, choice, qtbot):
    show(view, choice, OPENING)
    found = moves(view)
    center = view.picture.places.bias.center().toPoint()
    qtbot.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=center)
    type_text(qtbot, view.field.line, "-0.5")
    assert found == [[("neuron.bias.initial", -0.5)]]


def test_a_slip_is_refused_where_it_is_typed(view, choice, qtbot):
    show(view, choice, OPENING)
    found = moves(view)
    click_edge(qtbot, view, 0)
    type_text(qtbot, view.field.line, "3e")
    assert found == []
    assert view.field.isVisible()
    assert "“3e” is not a number" in view.field.message.text()
    qtbot.keyClick(view.field.line, Qt.Key.Key_Escape)
    qtbot.keyClick(view.field.line, Qt.Key.Key_Return)
    assert view.field.isHidden()


def test_beside_the_edges_a_click_does_nothing(view, choice, qtbot):
    show(view, choice, OPENING)
    qtbot.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=QPoint(2, view.picture.height() - 2))
    assert view.field.isHidden()


def test_keys_choose_an_edge_and_open_its_field(view, choice, qtbot):
    show(view, choice, OPENING)
    view.picture.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(view.picture, key)
    assert view.field.line.accessibleName() == "Start value of w₂ of y"
    qtbot.keyClick(view.field.line, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Enter):
        qtbot.keyClick(view.picture, key)
    assert view.field.line.accessibleName() == "Start value of bias b"
    qtbot.keyClick(view.field.line, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(view.picture, key)
    assert view.field.line.accessibleName() == "Start value of w₁ of x"


def test_a_weight_looks_different_by_size_and_by_sign(view, choice):
    show(view, choice, OPENING)
    pens = [view.picture._pen(j, 3.5, theme.current()) for j in (0, 1)]
    assert pens[0].widthF() > 2 * pens[1].widthF()
    assert pens[0].style() == Qt.PenStyle.SolidLine
    assert pens[1].style() == Qt.PenStyle.CustomDashLine


@pytest.mark.parametrize("name", ["light", "dark"])
def test_edges_have_their_curves_colour_in_every_theme(view, choice, qapp, name):
    theme.apply(qapp, name)
    try:
        show(view, choice, OPENING)
        colors = theme.DARK if name == "dark" else theme.LIGHT
        for j, box in enumerate(view.picture.places.weights):
            assert colors.curves[j] in colours(view, box)
    finally:
        theme.apply(qapp, "light")


@pytest.mark.parametrize("size", [(300, 200), (700, 500)])
@pytest.mark.parametrize("d", [1, 2, 8, 64])
def test_everything_fits_at_any_size(view, choice, d, size):
    rng = np.random.default_rng(d)
    show(view, choice, problem(rng.normal(size=(2, d)), [0, 1]))
    view.resize(*size)
    places, whole = view.picture.places, view.picture.rect().toRectF()
    boxes = [*places.inputs, *places.weights, places.bias, places.activation, places.z]
    assert all(whole.contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert len(places.weights) == min(d, 8)
    assert ("further inputs: 56" in view.picture.in_words()) == (d == 64)


@pytest.mark.parametrize("size", [(290, 200), (413, 210), (700, 500)])
@pytest.mark.parametrize("factor", [1, 1.6])
def test_every_number_is_written_whole(view, choice, monkeypatch, size, factor):
    font, written = QFont(view.font()), []
    font.setPointSizeF(factor * font.pointSizeF())
    view.picture.setFont(font)
    view.resize(*size)
    write = NeuronPicture._write

    def note(self, painter, place, side, text):
        metrics = QFontMetricsF(whole(painter.font(), text, place.width()))
        written.append((text, metrics.horizontalAdvance(text) <= place.width()))
        write(self, painter, place, side, text)

    monkeypatch.setattr(NeuronPicture, "_write", note)
    show(view, choice, problem([[-2.5e50, 1234567.25]], [-1.5e-300], weights=[-5.9e77, -1.23456789]))
    view.picture.grab()
    texts = [text for text, _ in written]
    assert len(texts) == 9, texts  # two inputs, two weights, bias, sum, output, target, error
    assert all(fits for _, fits in written), written
    assert not any("e" in text or "-" in text for text in texts), texts
    assert texts[1].startswith(("×−1", "×−1."))
    assert sum("·10" in text or "10" in text for text in texts) >= 5, texts


def test_names_are_written_smaller_before_they_are_cut(view, choice, monkeypatch):
    """As in a small window at 150 %, in the lesson on scaling."""
    font, shown = QFont(view.font()), {}
    font.setPointSizeF(1.5 * font.pointSizeF())
    view.picture.setFont(font)
    view.resize(560, 440)

    class Metrics(QFontMetricsF):
        def elidedText(self, text, mode, width):
            shown[text] = super().elidedText(text, mode, width)
            return shown[text]

    monkeypatch.setattr(picture, "QFontMetricsF", Metrics)
    names = ["pièces", "surface", "Donaudampfschifffahrt"]
    scaled = problem([[28, 1, 0], [120, 5, 1]], [430, 1400], scaling="standardize").with_values(
        [("data.input_names", names), ("neuron.bias.initial", 851.25)]
    )
    show(view, choice, scaled)
    view.picture.grab()
    assert [name == written for name, written in shown.items()] == [True, True, False, True]
    assert shown["Donaudampfschifffahrt′"].endswith("…")
    assert list(shown)[-1] == "bias"


def test_numbers_out_of_bounds_are_drawn_too(view, choice):
    run = show(view, choice, OPENING.with_value("strategy.learning_rate", 1e300), steps=5)
    assert run.outcome == "diverged"
    view.picture.grab()
    assert "∞" in view.picture.in_words() or "nan" in view.picture.in_words()


def test_before_the_first_record_nothing_but_the_ground_is_drawn(view):
    assert colours(view, view.picture.rect().toRectF()) == {theme.current().surface}


def test_in_the_window_a_weight_that_was_set_starts_there_and_can_be_undone(open_window, qtbot):
    window = open_window(OPENING)
    window.stage.show_view("neuron_picture")
    view = window.neuron_picture
    qtbot.waitUntil(lambda: bool(view.picture.in_words()))
    click_edge(qtbot, view, 0)
    type_text(qtbot, view.field.line, "7")
    assert window.document.experiment.neuron.weights.values == (7.0, -1.25)
    qtbot.waitUntil(lambda: "x 256 times 7" in view.picture.in_words())
    assert window.document.undoable == ["change of the start"]
    window.document.undo()
    qtbot.waitUntil(lambda: "x 256 times 3.5" in view.picture.in_words())


def test_in_the_window_both_views_show_the_same_sample(open_window, qtbot):
    window = open_window(HEIGHTS)
    qtbot.waitUntil(lambda: window.sample_choice.count == 16)
    window.neuron_picture.sample.fit(16)
    window.this_step.sample.fit(16)
    window.neuron_picture.sample.setValue(4)
    assert window.this_step.sample.value() == 4


@pytest.mark.parametrize(("name", "start"), [("neuron.png", b"\x89PNG"), ("neuron.svg", b"<?xm")])
def test_its_picture_is_saved_in_light_colours(view, qapp, tmp_path, monkeypatch, name, start):
    run = Run(OPENING)
    view.begin_run(snapshot(run))
    view.show_record(run.last)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    theme.apply(qapp, "dark")
    copy, save = view.picture.actions()
    save.trigger()
    copy.trigger()
    theme.apply(qapp, "light")
    assert (tmp_path / name).read_bytes()[:4] == start
    image = qapp.clipboard().image()
    assert image.size() == view.picture.size() * 2
    assert image.pixelColor(1, 1).name() == theme.LIGHT.surface
    assert image != image.copy(0, 0, 1, 1).scaled(image.size())


def test_what_is_typed_while_another_experiment_comes_is_not_put_into_that(view, choice, qtbot):
    show(view, choice, OPENING)
    found = moves(view)
    click_edge(qtbot, view, 1)
    type_text(qtbot, view.field.line, "7", key=None)
    assert view.field.line.hasFocus()
    show(view, choice, resources.preset("and-gate"))
    assert view.field.isHidden()
    assert not found
