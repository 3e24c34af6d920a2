# The commands of README.md. Each sets up what it needs first; Python 3.11+, git and make are all that must be there.
#   make demo                  the sample class, graded
#   make test                  everything that CI runs
#   make PYTHON=python3.12 …   another Python than the one found

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: demo test lint verify messages clean help

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
FRAMEWORKS := $(VENV)/.frameworks
DOMAIN := dlgrade
LOCALE := grader/dlgrade/locale

# Paths of another installation have no business in this one.
unexport PYTHONHOME PYTHONPATH

# An environment that came from another folder, or whose Python is gone, is made anew whatever its date.
ifneq ($(shell test -x $(BIN)/python && test "$$(cat $(STAMP) 2>/dev/null)" = "$$(pwd -P)" && echo sound),sound)
.PHONY: $(STAMP)
endif

$(STAMP): pyproject.toml constraints.txt
	@PYTHON="$(PYTHON)" scripts/set_up.sh $(VENV)

demo: $(STAMP) ## Grade the sample class and show the scores
	@scripts/demo.sh $(BIN)

# The frameworks that the sandbox must run. Where they cannot be had, their tests skip and say so.
$(FRAMEWORKS): $(STAMP)
	@echo "== Installing PyTorch and TensorFlow for the tests (one to several GB: a minute, or as long as the network takes)"
	@if $(BIN)/python -m pip -qq --disable-pip-version-check --no-input install --constraint constraints.txt \
	    torch tensorflow; then echo "== Installed"; else echo "== They could not be installed; their tests will skip"; fi
	@touch $@

test: $(STAMP) $(FRAMEWORKS) ## Everything that CI runs: style, types, tests, and the proof of the exercises' tests
	@scripts/system_packages.sh
	@$(MAKE) --no-print-directory lint
	@echo "== Tests: about six minutes; a test that cannot run here is skipped and listed with its reason"
	@$(BIN)/python -W error -m pytest -ra --ignore tests/grader/oracles
	@echo "== The references against PyTorch, TensorFlow and exact arithmetic; apart, for frameworks start threads"
	@$(BIN)/python -W error -m pytest -ra tests/grader/oracles
	@echo "== The tests of the exercises, against right and wrong solutions: three minutes (make verify: mutants, too)"
	@$(BIN)/python -W error -m dlgrade verify --no-mutants --table docs/verification.md

lint: $(STAMP) ## Style (ruff) and types (mypy)
	@echo "== Style and types: seconds, the first time about a minute"
	@$(BIN)/ruff check .
	@$(BIN)/mypy

verify: $(STAMP) ## The proof of the exercises' tests at full length
	@$(BIN)/dlgrade verify --table docs/verification.md
	@$(BIN)/dlgrade verify --only-right --seeds 200

messages: $(STAMP) ## Bring the translations up to date with the sources
	@mkdir -p .make
	@$(BIN)/pybabel --quiet extract --mapping-file babel.cfg --output-file .make/$(DOMAIN).pot --project $(DOMAIN) \
	    --add-location file --sort-by-file --width 120 --no-default-keywords --keywords _ --keywords gettext \
	    --keywords both --keywords N_ --keywords DlgradeError --keywords UsageError --keywords CourseError \
	    --keywords InvalidSubmission --keywords GraderFault --keywords SandboxFault --keywords NotInstalled \
	    --keywords CudaFault .
	@test -f $(LOCALE)/es/LC_MESSAGES/$(DOMAIN).po || $(BIN)/pybabel --quiet init --domain $(DOMAIN) --locale es \
	    --input-file .make/$(DOMAIN).pot --output-dir $(LOCALE) --width 120
	@$(BIN)/pybabel --quiet update --domain $(DOMAIN) --input-file .make/$(DOMAIN).pot --output-dir $(LOCALE) --width 120 \
	    --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date
	@$(BIN)/pybabel compile --domain $(DOMAIN) --directory $(LOCALE) --statistics

clean: ## Remove all that these commands made, the environment too
	rm -rf $(VENV) .make .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist demo-run
	find . -name .git -prune -o -type d -name __pycache__ -prune -exec rm -rf {} +

help: ## This list
	@echo "make COMMAND, where COMMAND is one of"
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12 | sed 's/^/  /'
