# Everything from a bare checkout: `make run` sets up, compiles, and opens the window.

# A version manager's python3.11 may be a name that does not run, so ask it.
PYTHON ?= $(if $(shell python3.11 --version 2>/dev/null),python3.11,python3)
VENV := .venv/bin
INSTALLED := .venv/.installed
LONG := .venv/.long

# Compiled kernels shadow kernels.py, so stale ones would run unnoticed. Checksums, not times, say
# what is current: times change with every checkout, and a file deleted or built by hand shows too.
SOURCES := $(addprefix neuron_gui/core/,_kernels.pyx _kernels_avx2.pyx elementary.py matrices.py kernels.py one_sample.py many_samples.py many_runs.py decimals.py) setup.py
COMPILED := neuron_gui/core/_kernels*.so
SUMS := build/kernels.sha256
CURRENT := sha256sum --check --status $(SUMS) 2>/dev/null

# Sources are summed before the compiler starts, so that an edit made meanwhile counts as newer. What was
# compiled before goes first: a failed compilation is forgiven, and must leave nothing old behind.
BEFORE_COMPILING := rm -rf build $(COMPILED) && mkdir build && sha256sum $(SOURCES) > build/sources.sha256
AFTER_COMPILING := ! ls $(COMPILED) >/dev/null 2>&1 || sha256sum $(COMPILED) | cat build/sources.sha256 - > $(SUMS)

.PHONY: help run test test-long check build kernels translations manual docs packers package bench clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 20
	@echo "Arguments go in ARGS: make run ARGS=--help, make test ARGS='-k sigmoid'."

run: build ## open Neuron Lab
	@$(VENV)/neuron-gui $(ARGS)

test test-long bench: export QT_QPA_PLATFORM ?= offscreen

test: build ## run the tests, without a screen
	@PYTHON=$(PYTHON) sh packaging/system_packages.sh test
	@$(VENV)/python -m pytest -n auto $(ARGS)

# SHARE=0.1 makes a tenth; NEURON_SEED=... repeats what an earlier one drew.
test-long: export NEURON_LONG = $(or $(SHARE),1)
test-long: $(LONG) build ## try to break everything, for hours: make test-long SHARE=0.1, ARGS='-k monkey'
	@PYTHON=$(PYTHON) sh packaging/system_packages.sh long
	@$(VENV)/python -m pytest -n auto $(ARGS)
	@test -n "$(ARGS)" || $(MAKE) --no-print-directory package ARGS=--thorough

# Does not depend on `build`: that would mend stale kernels before the last line could find them.
check: $(INSTALLED) ## lint, format, types, architecture, and whether the kernels are current
	$(VENV)/ruff check
	$(VENV)/ruff format --check
	$(VENV)/mypy
	$(VENV)/lint-imports
	@! ls $(COMPILED) >/dev/null 2>&1 || $(CURRENT) || \
		{ echo "The compiled kernels are older than kernels.py: run make build"; exit 1; }

build: $(INSTALLED) ## compile the kernels, if they changed
	@$(CURRENT) || $(MAKE) --no-print-directory kernels

kernels:
	@echo "Compiling the kernels (about twenty seconds) ..."
	@$(BEFORE_COMPILING)
	@$(VENV)/python setup.py -q build_ext --inplace
	@$(AFTER_COMPILING)
	@test -e $(SUMS) || \
		echo "Not compiled (see above; gcc and python3-dev needed): the kernels run interpreted, slower."

translations: $(INSTALLED) ## take new texts into the catalogues in resources/translations, and compile those; ARGS=it begins Italian
	@$(VENV)/python packaging/translations.py $(ARGS)

manual: build ## bring the manual's tables and pictures, and what completes commands, up to date with the program
	@$(VENV)/python packaging/manual_tables.py
	@$(VENV)/python packaging/manual_pictures.py
	@$(VENV)/python packaging/completion.py

docs: packers ## build manual and API reference as pages in dist/documentation
	@$(VENV)/python packaging/documentation.py

package: packers ## pages, wheel, sdist, executable, archive and .deb in dist/, each proved to work
	@$(VENV)/python packaging/package.py $(ARGS)

packers: build
	@$(VENV)/python -m pip -qq --disable-pip-version-check install -r packaging/requirements.txt

bench: build ## measure, one table after another
	@set -e; for bench in $(wildcard tests/benchmarks/bench_*.py); do \
		echo; echo "== $$bench"; $(VENV)/python $$bench $(ARGS); done

clean: ## remove what was built (rm -r .venv removes the rest)
	rm -rf build dist $(COMPILED) *.egg-info .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find . -path ./.venv -prune -o -name __pycache__ -exec rm -rf {} +

# pip compiles the kernels on its way, hence the sums. An environment without a working pip was interrupted, or
# has lost its Python: it is made anew.
$(INSTALLED): pyproject.toml setup.py
	@! command -v $(PYTHON) >/dev/null || $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Neuron Lab needs Python 3.11 or newer. Name one: make PYTHON=/path/to/python3.11"; exit 1; }
	@PYTHON=$(PYTHON) sh packaging/system_packages.sh
	@echo "Setting up (once, takes about a minute) ..."
	@$(VENV)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@$(BEFORE_COMPILING)
	@$(VENV)/python -m pip -qq --disable-pip-version-check install -e '.[dev]'
	@$(AFTER_COMPILING)
	@touch $@

# The libraries for which programs are exported; nothing else needs them.
$(LONG): $(INSTALLED)
	@echo "Setting up what is needed for this alone (once) ..."
	@$(BEFORE_COMPILING)
	@$(VENV)/python -m pip -qq --disable-pip-version-check install -e '.[long]'
	@$(AFTER_COMPILING)
	@touch $@
