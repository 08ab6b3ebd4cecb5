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
from support.paths import ROOT

from neuron_gui.core.outcome import Outcome
from neuron_gui.ui.text import language

CATALOGUES = ROOT / "resources" / "translations"
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
    subprocess.run([sys.executable, "-c", program, before], cwd=ROOT / "packaging", check=True)
    for file in sorted(CATALOGUES.iterdir()):
        assert (before / file.name).read_bytes() == file.read_bytes(), file.name


class Anything(dict[str, str]):
    """Fills any gap."""

    def __missing__(self, key: str) -> str:
        return key
