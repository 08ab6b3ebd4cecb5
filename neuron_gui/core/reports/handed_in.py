"""Reports that were handed in, for scripts: verified one by one, or marked as a folder."""

import os
from pathlib import Path

from neuron_gui import lesson_files
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.reports import marking, payload, verifying
from neuron_gui.core.reports.key import Key
from neuron_gui.core.reports.marking import Marks
from neuron_gui.core.reports.verifying import Judgement


def verify(report: str | os.PathLike[str], progress: Tell = untold) -> Judgement:
    """Compute the runs of a report, X.report.html or its PDF, again; return whether they are as it says.

    `progress` hears how far that is, from 0 to 1, and may raise to end it. The judgement's `sentence` names
    what differs first. Raises ValueError for what is no report, OSError for a file that cannot be read.

    >>> from neuron_gui import verify
    >>> judgement = verify("engine-2.report.html")
    >>> judgement.agrees, str(judgement.sentence)
    (True, 'verified: 8 runs, bit for bit')
    """
    return verifying.verify(payload.load(Path(report)), progress)


def mark(
    folder: str | os.PathLike[str], key: str | os.PathLike[str] | None = None, progress: Tell = untold
) -> list[Marks]:
    """Mark every file in a folder and below it, on all cores; return a row for each, in the order of names.

    Answers are judged by the lesson that `key` names, or is the file of. A file that is no report has a row
    whose `problem` says why. `progress` hears how far it is, from 0 to 1, and may raise to end it. Raises
    OSError for what is no folder and for a lesson that cannot be read, ValueError for one that is wrong.

    >>> from neuron_gui import mark
    >>> [(row.file, row.runs, row.verified) for row in mark("class")]
    [('ada.report.html', 8, 8)]
    """
    lesson = None
    if key is not None:
        first, *translations = lesson_files.versions(os.fspath(key))
        lesson = Key.of(first, translations)
    place = Path(folder)
    rows = marking.with_copies(list(marking.marked(marking.reports_in(place), place, progress)))
    return sorted((marking.judged(row, lesson) for row in rows), key=lambda row: row.file)
