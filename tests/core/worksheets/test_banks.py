"""Question banks: GIFT read back by a reader of this test's own, and XML held to what Moodle documents."""

import math
import re
from html import escape
from xml.etree import ElementTree as ET

import pytest

from neuron_gui import resources
from neuron_gui.core.handwork import judge
from neuron_gui.core.worksheets.gift import gift
from neuron_gui.core.worksheets.moodle import quiz
from neuron_gui.core.worksheets.questions import questions
from neuron_gui.core.worksheets.sheet import Steps, sheet

HOSTILE = (
    "A/B ~=#{}:\\ [markdown] //x </text>]]> & <script>alert(1)</script> \"'\n\n"
    "::y:: $CATEGORY: \x07\ufffe\u202e"
)


def hostile(name):
    experiment = resources.preset(name)
    data = experiment.data
    names = (HOSTILE, *data.input_names[1:])
    changed = experiment.replaced(
        title=HOSTILE, data=type(data)(input_names=names, inputs=data.inputs, targets=data.targets)
    )
    return sheet(changed, Steps(0, 1), chained=False)


@pytest.fixture(params=["opening", "flats", "and-gate"])
def made(request):
    return hostile(request.param)


def unescaped(text):
    return re.sub(r"\\([~=#{}:\\])", r"\1", text)


def parts(text, sign):
    """Cut a text at a sign that has no backslash before it."""
    return re.split(rf"(?<!\\)(?:\\\\)*{re.escape(sign)}", text)


def read_gift(text):
    """Read GIFT as its documentation describes it: blocks, names, [format], answers in braces."""
    category, found = "", []
    for block in re.split(r"\n\s*\n", text.strip()):
        if block.startswith("$CATEGORY:"):
            category = block.removeprefix("$CATEGORY:").strip()
            continue
        assert not re.search(r"^\s*//", block, re.MULTILINE)
        empty, name, rest = parts(block, "::")
        assert empty == ""
        body, answers = parts(rest, "{")
        answers, after = parts(answers, "}")
        assert body.startswith("[html]") and after == ""
        is_number = answers.startswith("#")
        options = []
        for line in answers.removeprefix("#").strip().splitlines():
            content, *said = parts(line[1:], "#")
            fraction = 100.0 if line[0] == "=" else 0.0
            if weight := re.match(r"%(-?\d+)%", content):
                fraction, content = float(weight[1]), content[weight.end() :]
            assert line[0] in ("=" if is_number else "=~")
            value = tuple(map(float, content.split(":"))) if is_number else unescaped(content)
            options.append((fraction, value, unescaped("".join(said))))
        found.append((category, unescaped(name), unescaped(body.removeprefix("[html]")), is_number, options))
    return found


def test_gift_reads_back_to_the_very_questions(made):
    asked = list(questions([made], str))
    read = read_gift(gift(asked, made.title, str))
    numbers = [entry for entry in read if entry[3]]
    choices = [entry for entry in read if not entry[3]]
    assert [entry[1] for entry in numbers] == [question.name for question in asked]
    for (category, _, html, _, options), question in zip(numbers, asked, strict=True):
        assert category.startswith("$course$/top/A//B ~=#{}:") and category.endswith("/Numbers")
        assert html == " ".join(question.html.split())
        assert options[0] == (100, (question.value, question.tolerance), "")
        assert [option[:2] for option in options[1:]] == [(0, (s.value, s.tolerance)) for s in question.slips]
    assert [entry[1] for entry in choices] == [question.name for question in asked if question.choices]
    assert choices
    for *_, options in choices:
        assert [fraction for fraction, _, _ in options] == [100] + [0] * (len(options) - 1)
        assert 3 <= len({text for _, text, _ in options}) == len(options) <= 5


def test_moodles_xml_has_the_documented_structure(made):
    asked = list(questions([made], str))
    text = quiz(asked, made.title, str)
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<quiz>')
    root = ET.fromstring(text.encode())
    kinds = [question.get("type") for question in root]
    assert {question.tag for question in root} == {"question"}
    cut = kinds.index("category", 1)
    assert set(kinds[1:cut]) == {"numerical"} and set(kinds[cut + 1 :]) == {"multichoice"}
    paths = [q.findtext("category/text") for q in root if q.get("type") == "category"]
    assert [path.rpartition("/")[2] for path in paths] == ["Numbers", "Multiple choice"]
    assert all(path.startswith("$course$/top/A//B ") for path in paths)
    for question in (q for q in root if q.get("type") != "category"):
        assert question.findtext("name/text") and question.find("questiontext").get("format") == "html"
        html = question.findtext("questiontext/text")
        assert "<script" not in html and "&lt;script&gt;" in html
        ET.fromstring(f"<div>{html}</div>".replace("&nbsp;", " "))
        assert [float(question.findtext(tag)) for tag in ("defaultgrade", "hidden")] == [1, 0]
        answers = question.findall("answer")
        fractions = [float(answer.get("fraction")) for answer in answers]
        assert fractions == [100] + [0] * (len(answers) - 1)
        assert all(answer.find("feedback/text") is not None for answer in answers)
        if question.get("type") == "numerical":
            assert all(float(answer.findtext("tolerance")) >= 0 for answer in answers)
            assert all(math.isfinite(float(answer.findtext("text"))) for answer in answers)
        else:
            assert question.findtext("single") == "true" and len(answers) >= 3
            assert question.findtext("shuffleanswers") == "true"
            assert question.findtext("answernumbering") in ("abc", "ABC", "123", "none")
    for question, element in zip(asked, root[1:cut], strict=True):
        assert float(element.find("answer").findtext("text")) == question.value


def test_what_is_said_to_a_known_slip_is_what_the_window_says(made):
    blanks = [line.blank for line in made.lines]
    for question, blank in zip(questions([made], str), blanks, strict=True):
        assert question.value == blank.value and judge(blank, question.value).right
        for slip in question.slips:
            assert str(judge(blank, slip.value).sentence) == slip.said
        for choice in question.choices:
            typed = float(choice.text.replace("−", "-").replace("·10", "e").translate(POWERS))
            assert judge(blank, typed).right == choice.right


POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def test_each_question_stands_for_itself_with_all_that_leads_to_it(made):
    asked = list(questions([made], str))
    for question, line in zip(asked, made.lines, strict=True):
        assert f"<b>{escape(line.text)} = ?</b>" in question.html
    new = next(q for q, line in zip(asked, made.lines, strict=True) if line.blank.key == "new_w1")
    for text in ("a − target", "∂L/∂w₁ =", "η ="):
        assert text in new.html
