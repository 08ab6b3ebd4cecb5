"""The commands, one module each: its arguments beside what it does.

Nothing is imported before it is asked for, so that the window is there at once.
"""

COMMANDS = {  # what each is for, and the order of `--help`
    "open": "open the window, on FILE if given (the default)",
    "run": "run an experiment to its end, without a window",
    "sweep": "make the same run many times with one or two options turned",
    "join": "put the parts of a sweep together that were made one by one",
    "import": "make an experiment of a table: a text file (CSV) or a spreadsheet",
    "check": "check experiment files and lessons, one line each",
    "report": "run an experiment and hand it in as one page, FILE.report.html",
    "animate": "make a moving picture of a run, GIF or APNG",
    "sound": "make a sound of a run, WAV: three seconds for the ear",
    "program": "write an experiment as a Python program that needs no laboratory",
    "verify": "compute the runs of reports again and compare every number",
    "mark": "make a table of a folder of reports, every run computed again",
    "variants": "make each student's own variant of an experiment or a lesson",
    "worksheet": "make steps of a run a worksheet with blanks, and its key",
    "presets": "list the bundled experiments",
    "schema": "print the JSON Schema of the file format",
    "completion": "print what completes this command line in bash, zsh or fish",
}
OTHERWISE_NAMED = {"import": "import_table"}  # modules whose names Python has taken
