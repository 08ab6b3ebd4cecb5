"""The sentences that a wrong file gets, and files written as a whole."""

import json
import os
import re
import shutil
import stat
from pathlib import Path
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta
from support.translatable import refused

import neuron_gui
from neuron_gui.core.schema.json_text import _no_key_twice, parse, value_of
from neuron_gui.core.schema.part import ExperimentError, Part, convert
from neuron_gui.core.schema.sentences import shown
from neuron_gui.core.schema.writing import whole_file


class Round(Part, tag_field="kind", tag="round"):
    radius: Annotated[float, Meta(gt=0)] = 1.0


class Square(Part, tag_field="kind", tag="square"):
    side: Annotated[float, Meta(ge=0, lt=1)] = 0.5


class Example(Part):
    count: Annotated[int, Meta(ge=1, le=1000)] = 1
    at_least: Annotated[int, Meta(ge=1)] = 1
    share: Annotated[float, Meta(gt=0, le=1)] = 0.5
    limit: Annotated[float, Meta(ge=0)] | None = None
    word: Literal["one", "two", "three"] = "one"
    order: Literal["up", "down"] = "up"
    batch: Literal["full"] | Annotated[int, Meta(ge=1)] = "full"
    flag: bool = False
    name: str = ""
    pair: tuple[float, float] | None = None
    values: tuple[float, ...] = ()
    shape: Round | Square = Round()
    inner: Square = Square()


NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ({"count": 1.5}, "$.count: expected a whole number from 1 to 1 000, got 1.5"),
        ({"count": 0}, "$.count: expected a whole number from 1 to 1 000, got 0"),
        (
            {"count": 10**400},
            "$.count: expected a whole number from 1 to 1 000, got a number that is too large",
        ),
        ({"count": True}, "$.count: expected a whole number from 1 to 1 000, got true"),
        ({"count": None}, "$.count: expected a whole number from 1 to 1 000, got null"),
        ({"count": "7"}, '$.count: expected a whole number from 1 to 1 000, got "7"'),
        (
            {"at_least": 2**63},
            "$.at_least: expected a whole number of at most 9 223 372 036 854 775 807, "
            "got a number that is too large",
        ),
        ({"share": 0}, "$.share: expected a number above 0 and at most 1, got 0"),
        ({"share": NAN}, "$.share: expected a number above 0 and at most 1, got NaN"),
        (
            {"share": 10**400},
            "$.share: expected a number above 0 and at most 1, got a number that is too large",
        ),
        ({"limit": -1}, "$.limit: expected a number of at least 0 or null, got -1"),
        ({"limit": INF}, "$.limit: expected a finite number, got Infinity"),
        ({"word": "four"}, '$.word: expected one of "one", "three" or "two", got "four"'),
        ({"word": 4}, '$.word: expected one of "one", "three" or "two", got 4'),
        ({"order": []}, '$.order: expected "down" or "up", got an empty list'),
        ({"batch": "half"}, '$.batch: expected "full" or a whole number of at least 1, got "half"'),
        ({"batch": 0}, '$.batch: expected "full" or a whole number of at least 1, got 0'),
        ({"batch": 1.5}, '$.batch: expected "full" or a whole number of at least 1, got 1.5'),
        ({"flag": 1}, "$.flag: expected true or false, got 1"),
        ({"name": ["a"]}, "$.name: expected text, got a list of 1"),
        ({"name": {}}, "$.name: expected text, got an object {...}"),
        ({"pair": [1, 2, 3]}, "$.pair: expected a list of 2 numbers or null, got a list of 3"),
        ({"pair": [1, "b"]}, '$.pair[1]: expected a number, got "b"'),
        ({"pair": [1, INF]}, "$.pair[1]: expected a finite number, got Infinity"),
        ({"values": 3}, "$.values: expected a list, got 3"),
        ({"values": [1, 2, [3]]}, "$.values[2]: expected a number, got a list of 1"),
        ({"values": [NAN]}, "$.values[0]: expected a finite number, got NaN"),
        ({"shape": "round"}, '$.shape: expected an object {...}, got "round"'),
        ({"shape": {}}, '$.shape: the key "kind" is missing'),
        ({"shape": {"kind": "oval"}}, '$.shape.kind: expected "round" or "square", got "oval"'),
        ({"shape": {"kind": 1}}, '$.shape.kind: expected "round" or "square", got 1'),
        (
            {"shape": {"kind": "square", "side": 1}},
            "$.shape.side: expected a number of at least 0 and below 1, got 1",
        ),
        ({"shape": {"kind": "square", "radius": 1}}, '$.shape: unknown key "radius"; known here: kind, side'),
        ({"inner": None}, "$.inner: expected an object {...}, got null"),
        ({"inner": {"kind": "square", "edge": 1}}, '$.inner: unknown key "edge"; known here: kind, side'),
        ({"inner": {3: 1}}, "$.inner: expected text as keys, got 3"),
        ({3: 1}, "$: expected text as keys, got 3"),
        ([], "$: expected an object {...}, got an empty list"),
        ({"name": "\ud800"}, r'$.name: expected text, got half a character in "\ud800"'),
        ({"word": "\ud800"}, r'$: expected text, got half a character in "\ud800"'),
        ({"\udfff": 1}, r'$: expected text, got half a character in "\udfff"'),
        ({"flag": (1, 2)}, "$.flag: expected true or false, got a list of 2"),
        ({"flag": b"yes"}, "$.flag: expected true or false, got a Python bytes"),
    ],
)
def test_wrong_values_get_one_sentence_with_place_expectation_and_finding(document, sentence):
    with refused(ExperimentError) as caught:
        convert(document, Example)
    assert str(caught.value) == sentence


def test_the_place_begins_where_the_caller_says():
    with refused(ExperimentError) as caught:
        convert({"kind": "square", "side": 7}, Square, "$.inner")
    assert caught.value.place == "$.inner.side"


def test_the_largest_whole_numbers_are_right():
    assert convert({"at_least": 2**63 - 1}, Example).at_least == 2**63 - 1
    assert shown(-(2**63) + 1) == "-9223372036854775807"


def test_a_single_value_is_checked_like_a_part():
    assert convert(5, Annotated[int, Meta(ge=1)]) == 5
    with refused(ExperimentError, match=r"^\$\.seed: expected a whole number of at least 1, got 0$"):
        convert(0, Annotated[int, Meta(ge=1)], "$.seed")


@given(st.text() | st.sampled_from(["x - at `$.count`", "`", "a` - at `$[0].inner`", "key` in `$"]))
def test_no_text_of_the_user_is_mistaken_for_a_place(text):
    for document, place in (
        ({text + "!": 1}, "$"),
        ({"inner": {"kind": "square", text + "!": 1}}, "$.inner"),
    ):
        with refused(ExperimentError) as caught:
            convert(document, Example)
        assert caught.value.place == place
        assert str(caught.value.reason).startswith(f"unknown key {shown(text + '!')}; ")
    with refused(ExperimentError) as caught:
        convert({"word": text}, Example)
    assert caught.value.place == "$.word"
    assert str(caught.value.reason).endswith(f", got {shown(text)}")


def test_parts_made_in_python_are_checked_for_what_no_file_can_hold():
    for values, place in (
        ({"share": NAN}, ".share"),
        ({"values": (1.0, -INF)}, ".values[1]"),
        ({"count": -(2**63)}, ".count"),
        ({"name": "\ud800"}, ".name"),
    ):
        with refused(ExperimentError) as caught:
            Example(**values)
        assert caught.value.place == place


def test_parts_cannot_change():
    with pytest.raises(AttributeError, match="immutable"):
        Round().radius = 2.0


# --- What a wrong value is called ---------------------------------------------------------------


@given(st.text() | st.integers() | st.floats() | st.booleans() | st.none() | st.lists(st.integers()))
def test_values_are_quoted_on_one_short_line(value):
    assert len(str(shown(value))) <= 60
    assert str(shown(value)).isprintable()


def test_long_texts_are_cut_and_short_ones_are_not():
    assert shown("x" * 48) == '"' + "x" * 48 + '"'
    assert shown("x" * 49) == '"' + "x" * 44 + '..."'


# --- JSON ---------------------------------------------------------------------------------------


def test_json_is_read():
    assert parse('{"a": [1, 2.5, null, true, "ü"]}') == {"a": [1, 2.5, None, True, "ü"]}


@pytest.mark.parametrize("text", ['{"b": 1, "a": 2, "a": 1}', '[{"x": {"a": 0, "a": 1}}]'])
def test_a_key_that_stands_twice_is_named(text):
    with refused(ExperimentError) as caught:
        parse(text)
    assert str(caught.value.reason) == 'the key "a" stands twice in one object'


@pytest.mark.parametrize("path", ["title", "data.inputs", "data.targets[0]", "strategy", "scene"])
def test_a_list_that_has_itself_in_it_is_refused(path):
    endless: list[object] = []
    endless.append(endless)
    with refused(ExperimentError, match="nest too deeply"):
        neuron_gui.preset("opening").with_value(path, endless)


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 200_000, "[" * 200_000 + "]" * 200_000])
def test_deep_nesting_is_refused(text):
    with refused(ExperimentError, match="nest too deeply"):
        parse(text)


def test_numbers_of_thousands_of_digits_are_refused():
    with refused(ExperimentError, match="one with thousands of digits"):
        parse("9" * 5000)


def test_what_would_fill_the_memory_is_refused_before_it_is_read():
    with refused(ExperimentError, match="would take 1.057 MB of memory, and no more than 1.000 MB are taken"):
        parse("[" + "[]," * 11_000_000 + "[]]")
    with refused(ExperimentError, match="would take 1.161 MB of memory"):
        parse("{" + '"k":1,' * 5_000_000 + '"k":1}')


def test_what_is_not_json_is_left_to_the_caller():
    with pytest.raises(json.JSONDecodeError):
        parse("word")


# --- Files --------------------------------------------------------------------------------------


def test_a_file_takes_its_name_only_when_it_is_complete(tmp_path):
    path = tmp_path / "file.txt"
    with whole_file(path) as file:
        file.write("line\nüñ\n")
        file.flush()
        assert not path.exists()
    assert path.read_bytes() == "line\nüñ\n".encode()
    assert [entry.name for entry in tmp_path.iterdir()] == ["file.txt"]


def test_a_file_is_on_the_disk_before_it_takes_its_name_and_then_the_name_is(tmp_path, monkeypatch):
    path, synced = tmp_path / "file.txt", []
    ordinary = os.fsync

    def sync(number):
        is_folder = stat.S_ISDIR(os.fstat(number).st_mode)
        synced.append((path.exists(), "folder" if is_folder else os.fstat(number).st_size))
        ordinary(number)

    monkeypatch.setattr(os, "fsync", sync)
    with whole_file(path) as file:
        file.write("12345")
    assert synced == [(False, 5), (True, "folder")]


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()])
def test_a_failed_write_leaves_what_was_there(tmp_path, error):
    path = tmp_path / "file.txt"
    path.write_text("before")

    def fail():
        with whole_file(path) as file:
            file.write("after")
            raise error

    with pytest.raises(type(error)):
        fail()
    assert path.read_text() == "before"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file.txt"]


def test_a_link_is_written_through(tmp_path):
    path, link = tmp_path / "file.txt", tmp_path / "link.txt"
    link.symlink_to(path)
    with whole_file(link) as file:
        file.write("text")
    assert link.is_symlink()
    assert path.read_text() == "text"


def test_a_file_keeps_its_permissions(tmp_path):
    path = tmp_path / "file.txt"
    path.write_text("before")
    path.chmod(0o640)
    with whole_file(path) as file:
        file.write("after")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert path.read_text() == "after"


def test_a_folder_is_not_written_over(tmp_path):
    for folder in (tmp_path, Path("/")):
        with pytest.raises(IsADirectoryError), whole_file(folder):
            pytest.fail("the folder was opened")
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "nowhere" / "file"):
        pytest.fail("the file was opened")
    assert list(tmp_path.iterdir()) == []


def test_files_of_others_with_likely_names_stay_as_they_are(tmp_path):
    path, theirs = tmp_path / "file.txt", tmp_path / "theirs"
    theirs.write_text("theirs")
    (tmp_path / "file.txt.part").symlink_to(theirs)
    (tmp_path / "own.txt.part").write_text("mine")
    for name in ("file.txt", "own.txt"):
        with whole_file(tmp_path / name) as file:
            file.write("text")
    assert path.read_text() == "text"
    assert not path.is_symlink()
    assert theirs.read_text() == "theirs"
    assert (tmp_path / "own.txt.part").read_text() == "mine"


def test_even_a_name_that_was_guessed_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr("neuron_gui.core.schema.unfinished.os.urandom", lambda n: b"12345678")
    theirs = tmp_path / "theirs"
    theirs.write_text("theirs")
    (tmp_path / "file.txt.3132333435363738.neuron.part").symlink_to(theirs)
    with pytest.raises(FileExistsError, match=r"file\.txt'"), whole_file(tmp_path / "file.txt"):
        pytest.fail("it was opened")
    assert theirs.read_text() == "theirs"
    assert len(list(tmp_path.iterdir())) == 2


def test_of_two_that_write_at_once_each_is_whole_and_the_last_stays(tmp_path):
    path = tmp_path / "file.txt"
    with whole_file(path) as first:
        first.write("first, " * 10_000)
        first.flush()
        with whole_file(path) as second:
            second.write("second")
            first.write("first again")
        assert path.read_text() == "second"
    assert path.read_text() == "first, " * 10_000 + "first again"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file.txt"]


def permissions(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def umask():
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_a_file_is_never_open_to_more_than_it_will_be(tmp_path):
    private = tmp_path / "private"
    private.touch(0o600)
    wide = tmp_path / "wide"
    wide.touch()
    wide.chmod(0o666)
    seen = []
    for path, mode in ((private, 0o666), (wide, 0o666), (tmp_path / "new", 0o666), (tmp_path / "own", 0o600)):
        with whole_file(path, mode):
            (partial,) = tmp_path.glob("*.part")
            seen.append((permissions(partial), path))
    assert [(during, permissions(path)) for during, path in seen] == [
        (0o600, 0o600),
        (0o640, 0o666),
        (0o640, 0o640),
        (0o600, 0o600),
    ]


def test_a_device_or_a_pipe_is_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path(os.devnull)):
        with pytest.raises(OSError, match="Not a regular file"), whole_file(path):
            pytest.fail("it was opened")
        assert not path.is_file()


def test_a_link_that_leads_to_itself_is_an_error(tmp_path):
    link = tmp_path / "link"
    link.symlink_to(link)
    with pytest.raises(OSError, match="symbolic links"), whole_file(link):
        pytest.fail("it was opened")


@pytest.mark.parametrize("name", ["x" * 255, "é" * 127, "two\nlines", "\udcff"])
def test_a_file_may_have_any_name_that_a_file_can_have(tmp_path, name):
    with whole_file(tmp_path / name) as file:
        file.write("text")
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_an_error_names_the_file_that_was_meant(tmp_path):
    with pytest.raises(FileNotFoundError) as error, whole_file(tmp_path / "nowhere" / "file"):
        pytest.fail("it was opened")
    assert error.value.filename == str(tmp_path / "nowhere" / "file")


def test_a_folder_that_goes_meanwhile_is_an_error_of_its_own(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()

    def write():
        with whole_file(folder / "file"):
            shutil.rmtree(folder)

    with pytest.raises(FileNotFoundError, match="folder/file"):
        write()
    assert list(tmp_path.iterdir()) == []


WRITERS = re.compile(r"""QSaveFile|\.write_text\(|\.write_bytes\(|\.touch\(|open\([^)]*["'][wxa]b?\+?["']""")
KINDS = re.compile(r"""mkstemp|NamedTemporary|os\.replace|os\.rename|FileHandler|\.save\(str\(""")


def test_there_is_one_way_to_write_a_file():
    """Beside it: lines are added to the log and a sweep's cells; a picture; a sound, made in memory."""
    package = Path(neuron_gui.__file__).parent
    found = {
        (str(path.relative_to(package)), line.strip())
        for path in package.rglob("*.py")
        for line in path.read_text().splitlines()
        if WRITERS.search(line) or KINDS.search(line)
    }
    assert {name for name, _ in found} == {
        "core/schema/writing.py",
        "core/sound/wav.py",
        "core/sweep/resuming.py",
        "selftest.py",
    }, found


def test_a_write_protected_file_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "file.txt"
    path.write_text("before")
    ordinary = Path.open

    def protected(self, mode="r", *arguments, **settings):
        if self == path and mode != "r":
            raise PermissionError
        return ordinary(self, mode, *arguments, **settings)

    monkeypatch.setattr(Path, "open", protected)
    with pytest.raises(PermissionError), whole_file(path):
        pytest.fail("the file was opened")
    assert path.read_text() == "before"


# --- Values that are typed --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        ("1e-5", 1e-5),
        (".5", 0.5),
        ("+2.", 2.0),
        ("adam", "adam"),
        ('"5"', "5"),
        ("null", None),
        ("[1]", [1]),
    ],
)
def test_a_typed_value_is_json_a_number_or_a_word(text, value):
    assert value_of(text, "x") == value
    assert type(value_of(text, "x")) is type(value)


@given(st.text())
def test_every_text_is_a_value_or_is_refused(text):
    place = "x"
    try:
        value_of(text, "x")
    except ExperimentError as error:
        place = error.place
    assert place == "x"


class Key(str):
    """A key that counts how often it is compared."""

    compared = 0

    def __eq__(self, other):
        Key.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_a_key_that_stands_twice_among_many_is_found_without_comparing_all():
    pairs = [(Key(f"k{i}"), i) for i in range(2000)] + [(Key("k1999"), 0)]
    with pytest.raises(ExperimentError, match='the key "k1999" stands twice'):
        _no_key_twice(pairs)
    assert Key.compared < 10 * len(pairs)
