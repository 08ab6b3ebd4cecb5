import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size
from support.translatable import refused

from neuron_gui.core.dataset import Data
from neuron_gui.core.numbers import COMMA
from neuron_gui.core.samples import formula
from neuron_gui.core.samples.formula import FormulaError, as_text, is_equations, parse


def read(text):
    """Return names, rows and right sides."""
    data = parse(text)
    return data.input_names, data.inputs.tolist(), data.targets.tolist()


@pytest.mark.parametrize(
    "text",
    [
        "256x+212y=1492",
        "256·x + 212·y = 1492",
        "256 x + 212 y = 1492",
        "256*x + 212 * y = 1492",
        "256×x + 212 ⋅ y = 1492",
        "  256x\t+212y  =  1492  ",
        "+256x + 212y = +1492",
        "256.0x + 212.y = 1.492e3",
        "2.56e2x + 2120e-1·y = 1 492",
        ";; 256x + 212y = 1492 ;\n",
    ],
)
def test_the_equation_may_be_written_in_many_ways(text):
    assert read(text) == (("x", "y"), [[256.0, 212.0]], [1492.0])


@pytest.mark.parametrize(
    ("text", "names", "row", "target"),
    [
        ("2a - 3b = 7", ("a", "b"), [2.0, -3.0], 7.0),
        ("-a = -7", ("a",), [-1.0], -7.0),
        ("−a – 2b = −7", ("a", "b"), [-1.0, -2.0], -7.0),
        ("- 2 a = - 7", ("a",), [-2.0], -7.0),
        (".5a + 1.25b = .75", ("a", "b"), [0.5, 1.25], 0.75),
        ("1E-3a = 1e+3", ("a",), [0.001], 1000.0),
        ("x + x + 2x - y = 1", ("x", "y"), [4.0, -1.0], 1.0),
        ("0x + 3y = 1", ("x", "y"), [0.0, 3.0], 1.0),
        ("x - x = 1", ("x",), [0.0], 1.0),
        ("2x1 + 3x2 = 1", ("x1", "x2"), [2.0, 3.0], 1.0),
        ("2x₁ + 3·größe_2 = 1", ("x₁", "größe_2"), [2.0, 3.0], 1.0),
        ("3e + 2e2e2 = 1", ("e", "e2"), [3.0, 200.0], 1.0),
        ("0.1x = 0.30000000000000004", ("x",), [0.1], 0.30000000000000004),
    ],
)
def test_terms_signs_and_names(text, names, row, target):
    assert read(text) == (names, [row], [target])


@pytest.mark.parametrize("text", ["2a + b = 1; a − b = 2", "2a + b = 1\n1a - 1b = 2\n"])
def test_several_equations_are_several_samples(text):
    assert read(text) == (("a", "b"), [[2.0, 1.0], [1.0, -1.0]], [1.0, 2.0])


def test_an_unknown_that_an_equation_lacks_has_the_coefficient_0_there():
    assert read("a = 1; b = 2; c + a = 3") == (
        ("a", "b", "c"),
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0, 0.0, 1.0]],
        [1.0, 2.0, 3.0],
    )


@pytest.mark.parametrize("text", ["total = 3", "total + target = 3"])
def test_an_unknown_may_be_called_like_the_target_column(text):
    data = parse(text)
    assert data.target_name not in data.input_names


@pytest.mark.parametrize(
    ("text", "at", "reason"),
    [
        ("", 0, "Type an equation"),
        (" ;\n; ", 0, "Type an equation"),
        ("256x + 212y", 11, "equals sign is missing"),
        ("x = 1; y", 8, "equals sign is missing"),
        ("x = 1 = 2", 6, "more than one equals sign"),
        (" = 3", 0, "needs an unknown"),
        ("3 = 3", 0, "3 has no unknown"),
        ("x + 3 = 3", 2, "3 has no unknown"),
        ("2x 3y = 1", 3, "A + or − is missing before “3y”"),
        ("x y = 1", 2, "A + or − is missing before “y”"),
        ("x + = 1", 4, "missing after the sign"),
        ("x + )y = 1", 4, "“)” does not fit"),
        ("x - -y = 1", 4, "“-” does not fit"),
        ("x² + y = 1", 1, "“²” does not fit"),
        ("x^2 = 1", 1, "“^” does not fit"),
        ("½x = 1", 0, "“½” does not fit"),
        ("x / 2 = 1", 2, "“/” does not fit"),
        ("2(x + y) = 1", 0, "2 has no unknown"),
        ("1,5x = 1", 1, "with a point"),
        ("x = 1,5", 4, "with a point"),
        ("x = ", 4, "must be one number"),
        ("x = y", 4, "must be one number"),
        ("2x = 1 - y", 5, "must be one number"),
        ("x = 1_0", 4, "must be one number"),
        ("x = nan", 4, "must be one number"),
        ("x = inf", 4, "must be one number"),
        ("x = 1e400", 4, "1e400 is too large"),
        ("a + 1e400x = 1", 2, "1e400 is too large"),
        ("1e308x + 1e308x = 1", 7, "The sum of all x is too large"),
        ("a = 1; b ! 2 = 3", 9, "“!” does not fit"),
    ],
)
def test_a_wrong_equation_is_refused_with_the_reason_and_the_place(text, at, reason):
    with refused(FormulaError) as caught:
        parse(text)
    assert caught.value.at == at
    assert reason in str(caught.value)


def test_there_are_at_most_64_unknowns():
    many = [f"a{i}" for i in range(65)]
    assert parse(" + ".join(many[:64]) + " = 1").d == 64
    with refused(FormulaError, match="64 unknowns, here are 65"):
        parse(" + ".join(many) + " = 1")


def test_equations_print_as_one_would_write_them():
    data = Data(input_names=("x", "y"), inputs=[[256, -212], [-0.5, 1e-7]], targets=[1492, -3])
    assert as_text(data) == "256·x − 212·y = 1492; −0.5·x + 1e−7·y = −3"


@pytest.mark.parametrize(
    ("names", "rows", "readable"),
    [
        (("x", "y"), 1, True),
        (("x1", "größe", "_a₂"), 3, True),
        (("x", "y"), 4, False),
        (("a", "b", "c", "d", "e", "f", "g"), 1, False),
        (("height in cm", "y"), 1, False),
        (("x²", "y"), 1, False),
        (("1x", "y"), 1, False),
    ],
)
def test_only_few_samples_with_plain_names_are_shown_as_equations(names, rows, readable):
    data = Data(input_names=names, inputs=np.ones((rows, len(names))), targets=np.ones(rows))
    assert is_equations(data) is readable


finite = st.floats(allow_nan=False, allow_infinity=False)
names = st.from_regex(r"[^\W\d]\w{0,3}", fullmatch=True)


@given(st.data())
def test_what_is_printed_reads_back_to_equal_numbers(draw):
    columns = draw.draw(st.lists(names, min_size=1, max_size=6, unique=True))
    n = draw.draw(st.integers(1, 3))
    row = st.lists(finite, min_size=len(columns), max_size=len(columns))
    data = Data(
        input_names=tuple(columns),
        target_name="the right side",
        inputs=draw.draw(st.lists(row, min_size=n, max_size=n)),
        targets=draw.draw(st.lists(finite, min_size=n, max_size=n)),
    )
    if is_equations(data):
        again = parse(as_text(data))
        assert again.input_names == data.input_names
        assert np.array_equal(again.inputs, data.inputs)
        assert np.array_equal(again.targets, data.targets)
        assert parse(as_text(data, COMMA), COMMA) == again


equation_like = st.text(st.sampled_from("xyab_12 0.eE+-−–*·×=;\n,²₂(/"), max_size=40)


@settings(max_examples=size(500, 150))
@given(st.one_of(st.text(), equation_like))
def test_any_text_is_read_or_refused_with_a_place_in_it(text):
    data = refused = None
    try:
        data = parse(text)
    except FormulaError as error:
        refused = error
    if refused:
        assert 0 <= refused.at <= len(text)
        assert str(refused).strip()
    else:
        assert is_equations(data) or data.n > 3 or data.d > 6
        assert read(as_text(data)) == read(text)


def test_a_long_sum_is_copied_no_more_often_than_a_short_one(monkeypatch):
    """Each term is read where it stands: what is left of the text is not taken off for each."""

    class Text(str):
        cut = 0

        def __getitem__(self, where):
            Text.cut += 1
            return str(self)[where]

    formula._terms(Text("+ x" * 500), 0, formula.POINT)
    assert Text.cut < 5


def test_unusual_blanks_beside_a_number_are_blanks():
    assert parse("x=\x1c2").targets.tolist() == [2.0]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("0,5x + 1,25y = 2,75", "0.5x + 1.25y = 2.75"),
        ("3,14·x = 1; x = ,5", "3.14·x = 1; x = .5"),
        ("2,5e-3x − 0,5y = -1,5e3", "2.5e-3x − 0.5y = -1.5e3"),
        ("0.5x = 1.25", "0.5x = 1.25"),  # as it is shown in plots and lessons
    ],
)
def test_where_a_decimal_comma_is_written_it_is_one(text, same):
    assert formula.parse(text, COMMA) == formula.parse(same)


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        ("x = 1, y = 2", 9, "more than one equals sign"),
        ("2x, 3y = 1", 2, "write ; between two equations"),
        ("x = 1,2,3", 4, "write ; between two equations"),
        ("1.000x = 3", 0, "may mean 1,000 or 1000"),
        ("x = 12.345", 4, "may mean 12,345 or 12345"),
    ],
)
def test_a_comma_parts_no_numbers_and_no_equations(text, at, sentence):
    with refused(FormulaError, match=sentence) as caught:
        formula.parse(text, COMMA)
    assert caught.value.at == at
