"""Where the files lie that tests read; `data/README.md` says what each is there for."""

from pathlib import Path

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
DATA = TESTS / "data"
TABLES, NASTY_TABLES = DATA / "tables", DATA / "nasty"
NASTY_EXPERIMENTS = DATA / "experiments"
REPORTS = DATA / "reports"
FORECASTS = DATA / "forecasts"
