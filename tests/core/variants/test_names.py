"""Names of students: read from lists as they come, and made names of files that are safe everywhere."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.message import RefusalError
from neuron_gui.core.variants import names as module
from neuron_gui.core.variants.file_names import LONGEST, file_names
from neuron_gui.core.variants.names import MOST_NAMES, names_in, names_of

HOSTILE = [
    "../../etc/passwd",
    "CON",
    "con.txt",
    "...",
    "",
    "a/b\\c:d",
    "-rf",
    "\u202egnp.exe",
    "x" * 300,
    "A\nB",
]


@given(st.lists(st.text(max_size=130) | st.sampled_from(HOSTILE), min_size=1, max_size=9))
def test_names_of_files_are_safe_and_differ_on_every_system(names):
    found = file_names(names)
    assert len(found) == len(names)
    assert len({unicodedata.normalize("NFKD", name).casefold() for name in found}) == len(found)
    for name in found:
        assert name and name == name.strip(" .") and not name.startswith("-")
        assert not set(name) & set('<>:"/\\|?*\0\r\n\t\u202e')
        assert len(name.encode()) <= LONGEST + len(" (9999)")
        assert name.partition(".")[0].casefold() not in ("con", "prn", "aux", "nul", "com1", "lpt1")


def test_names_stay_readable():
    assert file_names(["Anna Müller", "anna müller", "O'Neil, Zoë", "", "NUL", "a/b"]) == [
        "Anna Müller", "anna müller (2)", "O'Neil, Zoë", "4", "_NUL", "a b",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna\nBob\n", ["Anna", "Bob"]),
        ("Name\n\nAnna  B.\n", ["Anna B."]),
        ("Müller, Anna\nSmith, Bob\n", ["Müller Anna", "Smith Bob"]),
        ("Anna\nSmith, Bob\nNA\n", ["Anna", "Smith, Bob", "NA"]),
        ("Nachname;Vorname;Matrikel\nMüller;Anna;12\nNull;Joe;13\n", ["Müller Anna", "Null Joe"]),
        ("Id,First name,Last name\n1,Anna,B\n", ["Anna B"]),
        ("1;Anna;a@b.de\n2;Bob;b@b.de\n", ["Anna", "Bob"]),
        ('"Müller, A."\n"never closed\nBob\n', ["Müller, A.", "never closed", "Bob"]),
        ("123\n456\n", ["123", "456"]),
    ],
)
def test_lists_of_names_are_read_as_they_come(text, names):
    assert names_of(text) == names


def test_a_list_is_read_in_its_encoding_and_none_is_refused(tmp_path):
    path = tmp_path / "names.csv"
    path.write_bytes("Name\r\nJürgen\r\nZoë\r\n".encode("cp1252"))
    assert names_in(path) == ["Jürgen", "Zoë"]
    path.write_bytes("\ufeffName\nJürgen\n".encode())
    assert names_in(path) == ["Jürgen"]
    for content in (b"", b"Name\n", b"\x00\x01\x00\xff\xfe\x00"):
        path.write_bytes(content)
        with pytest.raises(RefusalError):
            names_in(path)


def test_what_is_no_list_of_names_is_refused_before_it_is_taken_apart(monkeypatch):
    assert len(names_of("Ada\n" * MOST_NAMES)) == MOST_NAMES
    with pytest.raises(RefusalError, match=r"at most 10.000 names, got 10.001"):
        names_of("Ada\n" * (MOST_NAMES + 1))
    monkeypatch.setattr(module, "_separator", None)
    with pytest.raises(RefusalError, match=r"got 400.000"):
        names_of("a\n" * 400_000)


def test_a_long_cell_that_is_no_name_is_looked_at_once():
    """It was looked at anew from each of its letters, for minutes."""
    assert names_of(f"{'x' * 120_000}1,Ada") == ["Ada"]
