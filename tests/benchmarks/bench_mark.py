"""Marking 200 reports with three runs each: seconds by how long the runs are, on one thread and on all, and
those that processors were busy, which do not depend on what else a machine does."""

import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parent.parent))

from support.classroom import LESSON, hand_in

from neuron_gui import lesson_files
from neuron_gui.core.reports import marking
from neuron_gui.core.reports.key import Key

COUNT, COPIES, BROKEN = 200, 5, 10
STEPS = 1_000, 10_000, 100_000
LIMIT = 60  # seconds for all of them


def main() -> None:
    """Print the table; exit with 1 where it took too long or something was not found."""
    key = Key.of(lesson_files.lesson(LESSON))
    cores = marking.cores()
    fine = True
    threads = f"{'1 thread':>9} {f'{cores} threads':>10}"
    print(f"{'steps of a run':>15} {'MB':>6} {threads} {'CPU':>6}   copies, problems")
    for steps in STEPS:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            hand_in(folder, COUNT, COPIES, BROKEN, steps=steps)
            paths = marking.reports_in(folder)
            size = sum(path.stat().st_size for path in paths) / 1e6
            seconds = []
            for threads in (1, cores):
                marking.cores = lambda threads=threads: threads
                begin, used = perf_counter(), process_time()
                rows = marking.with_copies(list(marking.marked(paths, folder)))
                marking.as_csv([marking.judged(row, key) for row in rows])
                seconds.append(perf_counter() - begin)
                used = process_time() - used
            copies = sum(bool(row.same_as) for row in rows)
            problems = sum(row.problem is not None for row in rows)
            fine &= seconds[-1] < LIMIT and copies == 2 * COPIES and problems == BROKEN
            times = f"{seconds[0]:9.1f} {seconds[1]:10.1f} {used:6.1f}"
            print(f"{steps:15,} {size:6.1f} {times}   {copies}, {problems}")
    sys.exit(not fine)


if __name__ == "__main__":
    main()
