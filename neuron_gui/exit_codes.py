"""What the command line's exit codes mean."""

MADE = 0  # what was asked for, whatever came of it
DISAGREES = 1  # a check or the self-test found something wrong
UNWRITTEN = 1  # the work was done and is told, but a result could not be written
WRONG_INPUT = 2  # one message on standard error, and nothing written
SIGNALLED = 128  # and the number of the signal that ended it; what was done so far is written
INTERRUPTED = SIGNALLED + 2  # by Ctrl+C

IN_WORDS = (  # for `--help`
    "0 done; 1 something that was checked differs, or results could not be written; 2 the input or the "
    "arguments are wrong, and nothing was written; 129, 130, 143 ended from outside (SIGHUP, Ctrl+C, "
    "SIGTERM), and what was done so far is written."
)
