SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run demo test test-quick lint format bench soak package deploy destroy rehearse lock clean browsers screenshots

venv := .venv/bin
runtime := .venv/.runtime-installed
tools := .venv/.tools-installed
node := pwa/node_modules/.package-lock.json
pwa := pwa/dist/index.html
zip := build/kith.zip
pwa_sources := $(shell find pwa -type d \( -name node_modules -o -name dist \) -prune -o -type f -print)
backend_sources := $(shell find backend -type f -not -name '*.pyc')

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(runtime) $(pwa) ## serve Kith on http://localhost:8000; Ctrl-C stops it, the data stays in .data
	@exec $(venv)/python -m backend.run

demo: $(runtime) $(pwa) ## the same with an account that is already full of life
	@exec $(venv)/python -m backend.run --demo

test: browsers lint units package ## everything: lint, both languages, both databases, the Lambda package, the deploy, real browsers
	$(venv)/python -m pytest $(side_by_side) --ignore=tests/e2e --ignore=tests/faults --ignore=tests/rehearsal
	$(venv)/python -m pytest tests/rehearsal
	$(venv)/python -m pytest $(side_by_side) tests/e2e
	$(venv)/python -m pytest $(side_by_side) tests/faults

test-quick: $(tools) units ## the parts that need no browser, no PostgreSQL and no package
	$(venv)/python -m pytest $(side_by_side) --ignore=tests/e2e --ignore=tests/faults --ignore=tests/package --ignore=tests/rehearsal -k 'not postgresql'

soak: $(tools) $(pwa) browsers ## print the table of reliability figures at full size, which takes hours
	$(venv)/python -m tests.soak

side_by_side := -n 2 --dist worksteal

units: $(node)
	npm --prefix pwa test

lint: $(tools) $(node) ## style, types and who may import whom
	$(venv)/ruff check .
	$(venv)/ruff format --check .
	$(venv)/mypy
	$(venv)/lint-imports
	$(venv)/cfn-lint --regions eu-west-1 --template infra/before.yaml infra/after.yaml infra/watch.yaml
	$(venv)/cfn-lint --regions us-east-1 --template infra/edge.yaml
	npm --prefix pwa run types
	npm --prefix pwa run lint

format: $(tools) $(node) ## put every file into the house style
	$(venv)/ruff check --fix .
	$(venv)/ruff format .
	npm --prefix pwa run format

bench: $(tools) $(pwa) browsers ## print the speed table, as ratios
	$(venv)/python -m tests.bench

package: $(zip) ## build the zip that Zappa deploys, in build/

deploy: $(zip) ## put a stage on AWS, or bring it up to date: make deploy STAGE=production
	@$(venv)/python -m infra.deploy $(STAGE)

destroy: $(tools) ## take a stage down; its database stays unless DROP_DATABASE=yes
	@$(venv)/python -m infra.destroy $(STAGE)

rehearse: $(zip) ## the whole deploy against a stand-in for AWS, and the real zip with real events
	$(venv)/python -m pytest tests/rehearsal --capture=no

lock: $(tools) ## look for newer packages and pin them again
	$(venv)/uv pip compile $(pins) -o requirements.lock pyproject.toml
	$(venv)/uv pip compile $(pins) -o requirements-server.lock --extra server pyproject.toml
	$(venv)/uv pip compile $(pins) -o requirements-dev.lock --extra dev pyproject.toml
pins := --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

screenshots: $(tools) $(pwa) browsers ## take the pictures in README again
	$(venv)/python -m docs.take_screenshots

clean: ## remove what was built, but not the data
	rm -rf build pwa/dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

browsers:
	@for name in chromium firefox-esr; do command -v $$name > /dev/null || bin/install-debian $$name; done

$(runtime): requirements.lock
	bin/install-python requirements.lock
	touch $@

$(tools): requirements-dev.lock
	bin/install-python requirements-dev.lock
	touch $@ $(runtime)

$(node): pwa/package-lock.json
	cd pwa && npm ci --no-audit --no-fund
	touch $@

$(pwa): $(node) $(pwa_sources)
	npm --prefix pwa run build
	touch $@

$(zip): $(tools) $(pwa) $(backend_sources) zappa_settings.json infra/lambda_zip.py requirements.lock
	mkdir -p build
	VIRTUAL_ENV=$(CURDIR)/.venv $(venv)/zappa package production --output $@
