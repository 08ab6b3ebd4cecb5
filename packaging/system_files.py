"""Brings what the system shows of the program up to date with the catalogues: menu entry, files, installer.

Run by `make translations`. The English is written in the files by hand, and below it each other language.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

PACKAGING = Path(__file__).resolve().parent
FILES = tuple(sorted(path for path in (PACKAGING / "linux").iterdir() if path.suffix in (".desktop", ".xml")))
INSTALLER = PACKAGING / "windows" / "neuron-lab.iss"
ENTRY = re.compile(r"^(GenericName|Comment|Keywords)=(.+)\n(?:\1\[\w+\]=.*\n)*", re.MULTILINE)
ELEMENT = re.compile(r"^( *)<(summary|comment)>(.+)</\2>\n(?: *<\2 xml:lang=.*\n)*", re.MULTILINE)
LANGUAGES = re.compile(r"^( *)<lang>en</lang>\n(?: *<lang>.*\n)*", re.MULTILINE)
OF_INSTALLER = re.compile(r'^(Name: "en"; .*\n)(?:Name: "\w+"; MessagesFile: .*\n)*', re.MULTILINE)


def system_texts() -> Iterator[str]:
    """Return what there is to translate in the files."""
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        yield from (found[1] for found in ENTRY.findall(text))
        yield from (found[2] for found in ELEMENT.findall(text))


def with_languages(text: str, catalogues: dict[str, Path]) -> str:
    """Return what is in a file, with the languages of compiled catalogues instead of those that it has."""
    translators = {language: QTranslator() for language in catalogues}
    for language, translator in translators.items():
        translator.load(str(catalogues[language]))

    def said(text: str) -> Iterator[tuple[str, str]]:
        for language, translator in translators.items():
            yield language, translator.translate("", text) or text

    def entry(found: re.Match[str]) -> str:
        key, text = found.groups()
        return f"{key}={text}\n" + "".join(f"{key}[{name}]={there}\n" for name, there in said(text))

    def element(found: re.Match[str]) -> str:
        indent, tag, text = found.groups()
        return f"{indent}<{tag}>{text}</{tag}>\n" + "".join(
            f'{indent}<{tag} xml:lang="{name}">{there}</{tag}>\n' for name, there in said(text)
        )

    def listed(found: re.Match[str]) -> str:
        return "".join(f"{found[1]}<lang>{name}</lang>\n" for name in ("en", *catalogues))

    def of_installer(found: re.Match[str]) -> str:
        english = {name: QLocale.languageToString(QLocale(name).language()) for name in catalogues}
        return found[1] + "".join(
            f'Name: "{name}"; MessagesFile: "compiler:Languages\\{there}.isl"\n'
            for name, there in english.items()
        )

    for pattern, write in (
        (ENTRY, entry),
        (ELEMENT, element),
        (LANGUAGES, listed),
        (OF_INSTALLER, of_installer),
    ):
        text = pattern.sub(write, text)
    return text


def write_all(catalogues: dict[str, Path]) -> None:
    """Write the languages of compiled catalogues into all files."""
    for file in (*FILES, INSTALLER):
        content = file.read_bytes().decode("utf-8")
        file.write_bytes(with_languages(content, catalogues).encode("utf-8"))
