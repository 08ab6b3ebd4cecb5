"""A folder of difficult files: each is read as meant, or refused with a sentence that says what to do."""

from pathlib import Path

import pytest

from neuron_gui import resources
from neuron_gui.ui.csv_files.dialog import ImportDialog
from neuron_gui.ui.document import Document

NASTY = Path(__file__).parents[2] / "data" / "nasty"
READ = "Samples: 2 of 2.  Inputs: 1."

SENTENCES = {
    "empty.csv": "The file is empty. Choose one with a row of names and rows of numbers.",
    "blank.csv": "The file is empty. Choose one with a row of names and rows of numbers.",
    "only-header.csv": "The file has a row of names and no rows under it.",
    "spreadsheet.csv": "This is no text file. If it is a spreadsheet, save its sheet as CSV",
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
    "ragged.csv": "Leave out 2 rows with more or fewer than 3 cells, such as line 3 with 2.",
    "separator-at-the-end.csv": READ,
    "blank-lines.csv": READ,
    "missing.csv": "Leave out 7 of 9 rows in which a value is missing: a (1), b (6)",
    "wrong-cell.csv": "Leave out 1 row with something else than a number, such as “heavy” in b, line 22.",
    "infinite.csv": "Leave out 1 row with a number too large or infinite, such as “inf” in b, line 22.",
    "too-large.csv": "Leave out 1 row with a number too large or infinite, such as “1e999” in b, line 22.",
    "underscore.csv": "Leave out 1 row with something else than a number, such as “1_000” in a, line 22.",
    "two-marks.csv": "Leave out 1 row with something else than a number, such as “1.234” in a, line 22.",
    "wide.csv": "65 inputs are chosen, and a neuron has at most 64 here. Clear some.",
    "same-names.csv": "Several columns are called “a”; column 2 is “a 2” here.",
    "no-names.csv": "Column 2 has no name in the header; here it is “column 2”.",
    "short-header.csv": "The header has 2 names, but the rows have 3 cells. Give every column a",
    "long-header.csv": "No row has 3 cells; line 2 has 2. Choose another separator or quote.",
    "no-header.csv": "Samples: 2 of 2.  Inputs: 2.",
    "one-column.csv": "Tick at least one column as an input.",
    "all-missing.csv": READ,
    "nothing-complete.csv": "No row has a value in every chosen column. Clear the emptiest ones.",
    "remarks.csv": "Tick at least one column as an input.",
    "markup.csv": "Leave out 1 of 2 rows in which a value is missing: <b>a</b> (1)",
}


def test_every_file_has_its_sentence():
    assert {path.name for path in NASTY.iterdir()} == set(SENTENCES)


@pytest.mark.parametrize(("name", "sentence"), SENTENCES.items())
def test_a_difficult_file_is_told_of(qtbot, name, sentence):
    document = Document(resources.preset("opening"))
    before = document.experiment
    dialog = ImportDialog(document, NASTY / name)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.import_button.isEnabled)
    agreements = [item.sentence.text() for item, _ in dialog._agreements]
    if sentence not in agreements and not sentence.startswith("Samples:"):
        dialog.import_button.click()
    said = [dialog.message, dialog.summary, dialog.notes]
    shown = [label.text() for label in said if label.isVisible()] + agreements
    assert any(text.startswith(sentence) for text in shown), shown
    assert document.experiment is before
    dialog.reject()
