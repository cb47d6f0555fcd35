# Six words: run, test, check, bench, flows, clean.
PYTHON ?= python3
BROWSER ?=
BIN := .venv/bin
PACKAGES := bot flows cards locales storage

.PHONY: run test check bench flows clean

run: .venv/ready
	@$(BIN)/waymark serve

test: .venv/ready-to-test
	@$(BIN)/python tests/browser.py "$(BROWSER)" > .venv/browser
	@if [ "$(BROWSER)" = none ]; then echo "Left out, since they need a browser: $$($(BIN)/python -m pytest --collect-only -q -m browser tests | grep -c ::) tests."; fi
	@WAYMARK_BROWSER="$$(cat .venv/browser)" $(BIN)/python -m pytest -n 2 --dist loadgroup --no-loadscope-reorder --durations=10 -q $(if $(filter none,$(BROWSER)),-m "not browser") tests

check: .venv/ready-to-test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy --strict $(PACKAGES)
	@$(BIN)/lint-imports

bench: .venv/ready-to-test
	@$(BIN)/python -m tests.bench

flows: .venv/ready-to-test
	@$(BIN)/python -m flows.diagram

clean:
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache

.venv/bin/pip:
	@$(PYTHON) -m venv .venv > /dev/null 2>&1 || { rm -rf .venv; echo "Waymark needs python3-venv (Debian, Ubuntu: apt install python3-venv) and Python 3.11 or newer." >&2; exit 2; }

.venv/ready: .venv/bin/pip pyproject.toml constraints.txt
	@echo "Installing Waymark. This happens once."
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/ready-to-test: .venv/ready
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[test]"
	@touch $@
