# Målverktyg: `make run` starts it, `make test` tests it. The rest is for those who build it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
EXAMPLE := build/exempel.malverktyg

.PHONY: run test check bench frozen pictures pins clean
.DEFAULT_GOAL := run

run: $(READY)
	@bash packaging/run.sh $(BIN) $(EXAMPLE)

test: $(READY)
	$(BIN)/python -m pytest $(PYTEST)

check: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: $(READY)
	$(BIN)/python -m pytest tests/bench --override-ini python_files='bench_*.py' --override-ini python_functions='bench_*' -s $(PYTEST)

# The program as a folder that needs no Python, frozen from the installed wheel and not from this tree.
frozen: $(READY)
	bash packaging/freeze.sh $(PYTHON)

# The pictures of the documents, taken of the real window with the example year in it.
pictures: $(READY)
	$(BIN)/python packaging/pictures.py

# Write constraints.txt anew from the ranges in pyproject.toml.
pins:
	bash packaging/pins.sh $(PYTHON)

clean:
	rm -rf $(VENV) build dist artifacts .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(READY): pyproject.toml constraints.txt packaging/venv.sh packaging/debian-packages.sh
	@bash packaging/venv.sh $(PYTHON) $(VENV)
	@touch $@
