"""Variants as files: an experiment's, a lesson's with what it needs, and a table of who has which numbers."""

import csv
from functools import partial

import pytest

from neuron_gui import Experiment, lesson_files, resources
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.check import check
from neuron_gui.core.message import RefusalError
from neuron_gui.core.variants import drawing, lessons
from neuron_gui.core.variants.handing_out import OfExperiment, OfLesson
from neuron_gui.core.vary import Vary

LESSON = """# Mine

## One

setup: {file}
vary: data.targets[0] = 1000..1500 step 100
vary: seed
setup: stop.max_steps = 500
until: run ended
claim: outcome = solved

A sentence.

ask: What now?
- [outcome = solved] Solved
- [] Not

after: It took {{steps}}.
vary: is a word here, and so is
setup: opening

## Two

setup: opening
vary: data.targets[0] = 1000..1500 step 100
vary: data.inputs[0][1] = 200..220 step 5

As before.
"""


@pytest.fixture
def lesson(tmp_path):
    (tmp_path / "near").mkdir()
    path = tmp_path / "near" / "mine.lesson.md"
    path.write_text(LESSON.format(file="../own.neuron"))
    own = resources.preset("opening").replaced(
        vary=(Vary(path="data.inputs[0][0]", low=250, high=260, step=1),)
    )
    own.save(tmp_path / "own.neuron")
    read = partial(lesson_files.file_near, path)
    return OfLesson(path.read_text(), lesson_files.experiments_near(path), read, "mine")


def test_a_lesson_sets_the_drawn_numbers_up_and_lies_beside_what_it_needs(lesson, tmp_path):
    assert [entry.path for entry in lesson.varied] == [
        "data.inputs[0][0]", "data.targets[0]", "seed", "data.inputs[0][1]",
    ]  # fmt: skip
    lesson.hand_out(3, 5).write(tmp_path / "out")
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "mine-1.lesson.md", "mine-2.lesson.md", "mine-3.lesson.md", "own.neuron", "variants.csv",
    ]  # fmt: skip
    with (tmp_path / "out" / "variants.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        path = tmp_path / "out" / row.pop("file")
        assert check(lesson_files.load_lesson(path))
        before, expected = LESSON.format(file="own.neuron"), path.read_text()
        x, y, seed, other = row.values()
        made = before.replace("setup: own.neuron", f"setup: own.neuron\nsetup: data.inputs[0][0] = {x}")
        made = made.replace("vary: data.targets[0] = 1000..1500 step 100", f"setup: data.targets[0] = {y}")
        made = made.replace("vary: seed", f"setup: seed = {seed}")
        made = made.replace(
            "vary: data.inputs[0][1] = 200..220 step 5", f"setup: data.inputs[0][1] = {other}"
        )
        assert made == expected
    assert len({tuple(row.values()) for row in rows}) == 3


def test_a_variant_of_which_the_lesson_would_be_untrue_is_none(lesson, monkeypatch):
    monkeypatch.setattr(drawing, "PATIENCE", 20)
    claimed = lesson.text.replace("claim: outcome", "claim: error@0 < -1000\nclaim: outcome")
    texts = [made for made, _ in lessons.variants(claimed, lesson.find, 4, 0).variants]
    assert all(check(lesson_file.parse(text, lesson.find)) for text in texts)
    assert texts != [made for made, _ in lessons.variants(lesson.text, lesson.find, 4, 0).variants]
    with pytest.raises(RefusalError, match="none of 20 draws"):
        lessons.variants(claimed.replace("claim: error", "claim: seed = 31\nclaim: error"), lesson.find, 2, 0)


def test_samples_that_a_lesson_does_not_learn_from_come_along():
    text = "# A\n\n## B\n\nsetup: a/x.neuron\nunseen: b/y.neuron\n\nText.\n"
    made, files = lessons.beside(text, str.encode)
    assert made == text.replace("a/", "").replace("b/", "")
    assert files == {"x.neuron": b"a/x.neuron", "y.neuron": b"b/y.neuron"}


def test_two_files_of_one_name_are_refused():
    text = "# A\n\n## B\n\nsetup: a/x.neuron\nsetup: b/x.neuron\n\nText.\n"
    with pytest.raises(RefusalError, match=r"two files are called x\.neuron"):
        lessons.beside(text, str.encode)


def test_files_bear_the_students_names_and_the_table_their_numbers(tmp_path):
    entries = (Vary(path="data.inputs[0][0]", low=100, high=300, step=4), Vary(path="seed"))
    source = OfExperiment(resources.preset("opening").replaced(vary=entries), "mine")
    told = []
    handed_out = source.hand_out(3, 1, ["Anna", "=1+1", "../Bob"])
    handed_out.write(tmp_path, told.append)
    with (tmp_path / "variants.csv").open(newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["file", "data.inputs[0][0]", "seed"]
    assert [row[0] for row in rows] == ["Anna.neuron", "'=1+1.neuron", "Bob.neuron"]
    for name, x, seed in rows:
        made = Experiment.load(tmp_path / name.removeprefix("'"))
        assert (made.data.inputs[0][0], made.seed) == (float(x), int(seed))
    assert told == sorted(told) and handed_out.warning is None
    again = source.hand_out(3, 1)
    assert again.contents == handed_out.contents
    assert again.names == ("mine-1.neuron", "mine-2.neuron", "mine-3.neuron")
