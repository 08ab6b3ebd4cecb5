"""A folder of difficult files: each is read as meant, or refused with a sentence that says what to do."""

import pytest
from PySide6.QtWidgets import QLabel
from support.paths import NASTY_TABLES

from neuron_gui import resources
from neuron_gui.core.tables.source import Source
from neuron_gui.ui.document import Document
from neuron_gui.ui.tables.dialog import ImportDialog

READ = "Samples: 2 of 2.  Inputs: 1."

SENTENCES = {
    "empty.csv": "The file is empty. Choose one with a row of names and rows of numbers.",
    "blank.csv": "The file is empty. Choose one with a row of names and rows of numbers.",
    "only-header.csv": "The file has a row of names and no rows under it.",
    "spreadsheet.csv": "This is no text file and no spreadsheet that can be read here.",
    "utf-16.csv": READ,
    "utf-8-mark.csv": READ,
    "windows.csv": READ,
    "latin.csv": READ,
    "old-mac.csv": READ,
    "decimal-comma.csv": "Samples: 2 of 2.  Inputs: 2.",
    "tabs.tsv": READ,
    "bars.txt": READ,
    "spaces.txt": READ,
    "single-quotes.csv": READ,
    "quoted.csv": READ,
    "quote-without-end.csv": "A quoted text that begins on line 3 does not end. Mend the file, or",
    "quote-inside.csv": "On line 3 a quote stands inside a quoted text. Double it in the",
    "ragged.csv": "1 row with more than 3 cells left out, such as line 4 with 4.",
    "separator-at-the-end.csv": READ,
    "blank-lines.csv": READ,
    "missing.csv": "In “b”, counted as missing: “NA”, “?”, “-”, “null”, … (6 rows).",
    "wrong-cell.csv": "In “b”, counted as missing: “heavy” (1 row).",
    "infinite.csv": "In “b”, counted as missing: “inf” (1 row).",
    "too-large.csv": "In “b”, counted as missing: “1e999” (1 row).",
    "underscore.csv": "In “a”, counted as missing: “1_000” (1 row).",
    "two-marks.csv": "In “a”, 1.234 is 1234.",
    "wide.csv": "Samples: 2 of 2.  Inputs: 64.",
    "same-names.csv": "Several columns are called “a”; column 2 is “a 2” here.",
    "no-names.csv": "Column 2 has no name in the header; here it is “column 2”.",
    "short-header.csv": "The first column has no name of its own and names the rows; it is left out.",
    "long-header.csv": "2 rows with fewer cells than columns: what is not there counts as missing.",
    "no-header.csv": "Samples: 2 of 2.  Inputs: 2.",
    "one-column.csv": "Tick at least one column as an input.",
    "all-missing.csv": READ,
    "nothing-complete.csv": "Samples: 1 of 2.  Inputs: 1.",
    "remarks.csv": "Tick at least one column as an input.",
    "markup.csv": "1 row left out because a value is missing or is no number.",
}


def test_every_file_has_its_sentence():
    assert {path.name for path in NASTY_TABLES.iterdir()} == set(SENTENCES)


@pytest.mark.parametrize(("name", "sentence"), SENTENCES.items())
def test_a_difficult_file_is_told_of(qtbot, name, sentence):
    document = Document(resources.preset("opening"))
    before = document.experiment
    dialog = ImportDialog(document, Source.of(NASTY_TABLES / name))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.import_button.isEnabled)
    decided = [label.text() for label in dialog.decisions.findChildren(QLabel)]
    if sentence not in decided and not sentence.startswith("Samples:"):
        dialog.import_button.click()
    shown = [label.text() for label in (dialog.message, dialog.summary) if label.isVisible()] + decided
    assert any(text.startswith(sentence) for text in shown), shown
    assert document.experiment is before
    dialog.reject()
