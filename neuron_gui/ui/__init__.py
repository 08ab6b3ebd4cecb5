"""The window: everything that a person sees and touches. It shows what the core computes.

From what is opened to what everything leans on; each knows only what stands below it:

    app                     the composition root: application, log, window
    laboratory, poster      the window and its successor in another language; a run as a picture, without any
    main_window             makes the parts and connects them: first what its first picture shows
    features                what it makes once that has been painted
    foreground              which views, lesson and notes stand in front
    bench                   where each part stands, for every size of window and type
    race/, sweep/           many runs: a race of rivals, a map over two options
    marking/                a folder of reports as a table, and the class's predictions
    reports/, scenes/       a run handed in as a page; a window kept as it is, and set up again
    compare/, lessons/      pinned runs beside the present one; lessons, what they hide and point at
    experiment/, help/      the panels of problem, neuron and learning; manual, palette and cheat sheet
    export/                 a run's records, films of it, programs, and text to copy
    preferences/            keys, language, look, sound and typing as a person likes them
    sound/                  runs for the ear, live and as a whole
    run/                    run, pause, look back; verdict, timeline, time controls
    samples/                the table of samples, and edits of it
    files/                  opening, saving, recovery, the gallery
    tables/, generate/      samples from files, and made up
    worksheets/             steps to be worked out on paper
    undo                    undo and redo
    window/                 arrangement, stage and panels; what feeds the views; theme, presenting
    views/                  what a run looks like, each view by itself
    variants/               other numbers for each student
    plots/                  what views are drawn with: canvas, curves, legend, pictures
    actions                 what the features offer, as menus and keys
    startup/                the shell that shows first, the log, what the start before has left, what waits
    widgets/                controls for every feature
    document, text/         the experiment being edited, with its undo; words and languages
    settings                what is kept between starts
    style/                  theme, type, icons, movement
    data_folder, guard      where the program keeps what is a person's; no exception ends in Qt
"""

from neuron_gui.ui.startup import lean_pyside  # noqa: F401 -- before anything else imports PySide6

# isort: split
from neuron_gui.ui import guard

guard.install()  # before there is any class that Qt calls
