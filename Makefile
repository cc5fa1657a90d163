# Parley: everything happens in .venv, built from the locks with every hash checked. `make` lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo run test check bench hear-report lock clean setup setup-dev

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
UV := $(VENV)/lock/bin/uv
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate \
	--generate-hashes
PAIRED := $(wildcard tests/walks tests/postgres)

export PIP_DISABLE_PIP_VERSION_CHECK := 1

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.core ## a sample store, its chat, its console, and a clock to push forward
	@exec $(BIN)/parley demo

run: $(VENV)/.core ## the server: web, workers and schedule
	@exec $(BIN)/parley serve

test: $(VENV)/.dev ## every test on SQLite, then the walks again on a real PostgreSQL
	@echo "Tests on SQLite"
	@$(BIN)/python -m pytest --ignore=tests/postgres
	@$(if $(PAIRED),echo "Walks on PostgreSQL" && PARLEY_TEST_DATABASE=postgres $(BIN)/python -m pytest $(PAIRED))

check: $(VENV)/.dev ## format, lint, types, and who may import whom
	@echo "Format" && $(BIN)/ruff format --check --quiet .
	@echo "Lint" && $(BIN)/ruff check --quiet .
	@echo "Types" && $(BIN)/mypy
	@echo "Storeys" && $(BIN)/lint-imports --no-logo

bench: $(VENV)/.dev ## how fast, and how much of it
	@$(BIN)/python -m tests.bench

hear-report: $(VENV)/.dev ## how well it hears, by language and intent, with what it confuses
	@$(BIN)/python -m tests.bench.hearing

setup: $(VENV)/.core ## .venv, enough to run
setup-dev: $(VENV)/.dev ## .venv with the test tools as well

lock: $(UV) ## both locks anew from pyproject.toml
	@echo "Locking what runs" && $(COMPILE) --upgrade --group build pyproject.toml -o requirements.lock
	@echo "Locking what tests" && \
		$(COMPILE) --upgrade --all-extras --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	@! grep -nE '^-|[/@]' requirements.lock requirements-dev.lock || { echo "A lock names a host or a path." >&2; exit 1; }

clean: ## away with .venv and every cache; data/ stays
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@find bot handlers jobs locales models tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

$(VENV)/.made:
	@for python in python3.11 python3.12 python3.13 python3.14 python3 python; do \
		if "$$python" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' \
			>/dev/null 2>&1; then \
			echo "Making $(VENV) with $$("$$python" --version)"; \
			"$$python" -m venv $(VENV) && touch $@ && exit 0; \
		fi; \
	done; \
	echo "Parley needs Python 3.11 to 3.14 with its venv module (on Debian: apt install python3 python3-venv)." >&2; \
	exit 1

$(VENV)/.core: $(VENV)/.made requirements.lock pyproject.toml
	@echo "Installing what Parley runs on (once; about half a minute)"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.core requirements-dev.lock
	@echo "Installing the test tools (once; about a minute)"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

$(UV): $(VENV)/.made
	@echo "Fetching uv, which resolves the locks"
	@$(BIN)/python -m venv $(VENV)/lock && $(VENV)/lock/bin/python -m pip install --quiet uv
