"""What the command line's exit codes mean."""

MADE = 0  # what was asked for, whatever came of it
DISAGREES = 1  # a check or the self-test found something wrong
WRONG_INPUT = 2  # one message on standard error, and nothing written
INTERRUPTED = 130  # what was done so far is written
