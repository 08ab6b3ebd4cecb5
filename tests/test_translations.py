"""The catalogues of translations: complete, current, and fit to be filled in like what they stand for."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
import translations
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from support.paths import ROOT
from system_files import FILES, INSTALLER, with_languages

from neuron_gui import resources
from neuron_gui.core.outcome import Outcome
from neuron_gui.ui.text import language

CATALOGUES = ROOT / "resources" / "translations"
PACKAGING = ROOT / "packaging"
LANGUAGES = language.known()[1:]
GAP = re.compile(r"\{\w*\}")
MNEMONIC = re.compile(r"&(\w)")
WHOLE = re.compile(r"\(\*\.[^)]*\)|;;|\\n|\n")  # what programs read: kinds of files, and ends of lines


class Text(NamedTuple):
    context: str
    source: str
    translation: str
    state: str | None


def texts(name: str) -> Iterator[Text]:
    """Return what a catalogue has."""
    catalogue = ElementTree.parse(CATALOGUES / f"{language.CATALOGUE}_{name}.ts")
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            yield Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                found.text or "",
                found.get("type"),
            )


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_text_is_translated(name: str) -> None:
    assert not [text for text in texts(name) if text.state or not text.translation.strip()]


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_translation_has_the_gaps_that_are_filled_in(name: str) -> None:
    for text in texts(name):
        assert Counter(GAP.findall(text.translation)) == Counter(GAP.findall(text.source)), text
        text.translation.format_map(Anything())


@pytest.mark.parametrize("name", LANGUAGES)
def test_an_outcome_is_called_alike_in_tables_and_in_sentences(name: str) -> None:
    translation = {text.source: text.translation for text in texts(name)}
    for outcome in Outcome:
        assert translation[outcome.sentence].lower().startswith(translation[outcome.word].lower()), outcome


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_translation_keeps_what_is_no_word(name: str) -> None:
    for text in texts(name):
        assert WHOLE.findall(text.translation) == WHOLE.findall(text.source), text
        assert len(MNEMONIC.findall(text.translation)) == len(MNEMONIC.findall(text.source)), text
        assert text.translation.endswith("…") == text.source.endswith("…"), text
        assert (text.translation[:1] == " ", text.translation[-1:] == " ") == (
            text.source[:1] == " ",
            text.source[-1:] == " ",
        ), text


def test_the_catalogues_have_the_texts_of_the_code_and_are_compiled(tmp_path: Path) -> None:
    """Run `make translations` if this fails, and translate what is new."""
    before = tmp_path / "before"
    shutil.copytree(CATALOGUES, before)
    program = (
        "import sys, translations\nfrom pathlib import Path\n"
        "translations.collect(Path(sys.argv[1]))\ntranslations.compile_all(Path(sys.argv[1]))"
    )
    subprocess.run([sys.executable, "-c", program, before], cwd=PACKAGING, check=True)
    for file in sorted(CATALOGUES.iterdir()):
        assert (before / file.name).read_bytes() == file.read_bytes(), file.name


# --- A translator touches one file ----------------------------------------------------------------


@pytest.fixture
def with_italian(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[dict[str, Path]]:
    """Let there be one catalogue alone, which a translator to Italian has just filled in; return it."""
    catalogue = tmp_path / "translations" / "neuron-lab_it.ts"
    catalogue.parent.mkdir()
    catalogue.write_text(
        '<!DOCTYPE TS><TS version="2.1" language="it"><context><name></name><message>'
        "<source>Watch one neuron learn</source><translation>Guardare un neurone imparare</translation>"
        "</message></context></TS>"
    )
    translations.compile_all(catalogue.parent)
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    language.known.cache_clear()
    yield {"it": catalogue.with_suffix(".qm")}
    monkeypatch.undo()
    language.known.cache_clear()
    language.apply(qapp, language.SOURCE)


def test_a_language_is_there_as_soon_as_its_catalogue_is(
    with_italian: dict[str, Path], qapp: QApplication
) -> None:
    assert [*language.names().values()][1:] == ["English", "Italiano"]
    language.apply(qapp, "it")
    assert language.current() == "it"
    assert QCoreApplication.translate("", "Watch one neuron learn") == "Guardare un neurone imparare"
    written = [with_languages(file.read_text(encoding="utf-8"), with_italian) for file in (*FILES, INSTALLER)]
    for line in ("Comment[it]=Guardare un neurone imparare\n", "<lang>it</lang>", r"Languages\Italian.isl"):
        assert line in "".join(written)
    assert "[de]" not in "".join(written)


def test_languages_are_called_as_their_speakers_do_without_a_country() -> None:
    names = {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "nl": "Nederlands",
        "pt": "Português",
    }
    assert {key: language.name(key) for key in names} == names


def test_what_the_system_shows_is_up_to_date_with_the_catalogues() -> None:
    """Run `make translations` if this fails."""
    compiled = {name: CATALOGUES / f"{language.CATALOGUE}_{name}.qm" for name in LANGUAGES}
    for file in (*FILES, INSTALLER):
        text = file.read_text(encoding="utf-8")
        assert with_languages(text, compiled) == text, file.name


def test_no_code_names_a_language_but_where_german_keeps_its_capitals() -> None:
    keys = "|".join(LANGUAGES)
    files = [
        *(ROOT / "neuron_gui").rglob("*.py"),
        *PACKAGING.rglob("*.py"),
        PACKAGING / "neuron-lab.spec",
        ROOT / "Makefile",
        ROOT / "setup.py",
    ]
    named = re.compile(rf"""["']({keys})["']|{"|".join(map(language.name, LANGUAGES))}""")
    found = [
        (file.name, said[0]) for file in files for said in named.finditer(file.read_text(encoding="utf-8"))
    ]
    assert found == [("language.py", '"de"')]


class Anything(dict[str, str]):
    """Fills any gap."""

    def __missing__(self, key: str) -> str:
        return key
