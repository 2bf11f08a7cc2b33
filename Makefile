# Two commands are enough:
#   make serve       build everything, serve it on http://localhost:8000/, rebuild when a page or a checker changes
#   make test        run all tests, the browser included
# Both first bring what they need into this folder (see scripts/setup.py). The others, by the wing of scripts/ that does it.
# Editor: whoever changes a page (see REDACTIE.md)
#   make check       everything about text, links and dates; PAGE=verzuim for one page
#   make review      look again at the rules that rest on a changed passage; PASSAGE=verzuim#geen-account for one
#   make change      describe what readers see of a change: PAGE=verzuim WHAT="…" WHY="…", or it asks
#   make addresses   add the new addresses to the list of all that were ever published
#   make new         begin a page with its check, cases and place in the menu: PAGE=schoolreis TITLE="Schoolreis"
#   make coverage    where each statement of the guidance stands, which rules lean on it, and passages without a rule
#   make text        figures of the text of every page
#   make links       try every external address of the site; needs the internet
# Proof: whoever changes a rule
#   make prove       prove every checker over every scenario; CHECK=verzuim for one checker
#   make compare     which verdicts a change to the rules changes; REV=HEAD~1 for another version than the published one
# Build
#   make site        build into site/
#   make release     check and prove, then build into site/: only what is proved is built
#   make zensical    build with Zensical as well, the successor of MkDocs, and compare the two page by page
# Publish
#   make publish     a release onto a branch of a git remote; SITE_URL=https://… is a must, REMOTE=origin BRANCH=gh-pages
#   make rollback    put back on that branch what was published before
# Measure
#   make bench       how fast the page is, next to the same page on npm's Pyodide; about ten minutes
#   make engines     show the built site in Chromium, Firefox and WebKit; ENGINES=firefox for one of them
#   make pictures    draw the pictures in docs/assets/ anew
# The code itself
#   make fast-tests  only the tests that take seconds
#   make format      put the code in its standard layout
#   make lock        resolve the pinned versions anew (UPGRADE=1: the newest ones)
#   make clean       throw away what was built; make distclean: what was installed as well

SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

# any Python that runs will do for the set-up: it looks for a newer one if need be
PYTHON ?= $(shell for p in python3 python3.13 python3.14 python3.12 python /usr/bin/python3; do $$p -c '' 2>/dev/null && echo $$p && break; done)
VENV_PYTHON := .venv/bin/python
PORT ?= 8000
BASE ?= /
REMOTE ?= origin
BRANCH ?= gh-pages

export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PYTHONPATH := $(CURDIR)
# what an editor types goes through the environment, so that a quote in it does no harm
export PAGE PASSAGE REASON TITLE WHAT WHY

.PHONY: help setup setup-test serve site release test check new review change addresses static text coverage fast-tests prove \
	compare bench engines publish rollback links pictures zensical format lock clean distclean

help:
	@sed -n -e 's/^#   /  /p' -e 's/^# //p' -e '/^SHELL/q' Makefile

setup:
	@test -n "$(PYTHON)" || { echo "set-up: install Python 3.12 or newer, with pip" >&2; exit 1; }
	@$(PYTHON) scripts/setup.py

setup-test:
	@test -n "$(PYTHON)" || { echo "set-up: install Python 3.12 or newer, with pip" >&2; exit 1; }
	@$(PYTHON) scripts/setup.py --test

serve: setup
	@$(VENV_PYTHON) -m scripts.build.serve --port $(PORT) --base $(BASE)

site: setup
	@$(VENV_PYTHON) -m scripts.build.site

release: check prove
	@$(VENV_PYTHON) -m scripts.build.site --release

publish: setup
	@test -n "$(SITE_URL)" || \
		{ echo "publiceren: zeg het adres van de site: make publish SITE_URL=https://…/" >&2; exit 1; }
	@$(MAKE) release
	@$(VENV_PYTHON) -m scripts.publish --remote $(REMOTE) --branch $(BRANCH)

rollback: setup
	@$(VENV_PYTHON) -m scripts.publish --remote $(REMOTE) --branch $(BRANCH) --back

# what the checker of links needs is installed here only; SUMMARY=FILE adds the report to that file as well
links: setup
	@$(PYTHON) scripts/setup.py --links
	@$(VENV_PYTHON) -m scripts.build.site
	@$(VENV_PYTHON) -m scripts.editor.links $(if $(SUMMARY),--summary "$(SUMMARY)")

# Zensical is installed here only: what is published is made by MkDocs; SUMMARY=FILE as above
zensical: setup
	@$(PYTHON) scripts/setup.py --zensical
	@$(VENV_PYTHON) -m scripts.build.site
	@$(VENV_PYTHON) -m scripts.build.zensical $(if $(SUMMARY),--summary "$(SUMMARY)")

# the pictures in docs/assets/ are drawn from scripts/measure/social.svg and committed
pictures: setup-test
	@$(VENV_PYTHON) -m scripts.measure.pictures

# which wing may know which stands in pyproject.toml
static: setup-test
	@$(VENV_PYTHON) -m ruff check .
	@lint-imports --no-logo
	@$(VENV_PYTHON) -m mypy
	@node_modules/.bin/eslint .
	@for each in tsconfig.json tsconfig.workers.json tsconfig.node.json; do node_modules/.bin/tsc -p $$each || exit 1; done

check: setup-test
	@$(VENV_PYTHON) -m scripts.editor.check $(if $(PAGE),--page "$$PAGE")

new: setup
	@$(VENV_PYTHON) -m scripts.editor.new $(if $(PAGE),"$$PAGE") $(if $(TITLE),--title "$$TITLE")

review: setup
	@$(VENV_PYTHON) -m scripts.editor.review $(if $(PASSAGE),--passage "$$PASSAGE") $(if $(REASON),--reason "$$REASON")

addresses: setup
	@$(VENV_PYTHON) -m scripts.editor.addresses --add

change: setup
	@$(VENV_PYTHON) -m scripts.editor.changes $${PAGE:-} --what "$${WHAT:-}" --why "$${WHY:-}"

text: setup-test
	@$(VENV_PYTHON) -m scripts.editor.text

coverage: setup
	@$(VENV_PYTHON) -m scripts.editor.coverage

fast-tests: static check
	@$(VENV_PYTHON) -m pytest tests --ignore=tests/pyodide --ignore=tests/browser --ignore=tests/engines -n auto

prove: setup-test
	@$(VENV_PYTHON) -m scripts.proof.prove $(if $(CHECK),--check $(CHECK)) $(if $(RULE),--rule $(RULE))

compare: setup
	@$(VENV_PYTHON) -m scripts.proof.compare $(REV)

# fast tests first, then the proof; then what is made of it, in Node; then the site itself, in a browser and in others
test: fast-tests prove
	@$(VENV_PYTHON) -m scripts.build.site --release
	@$(VENV_PYTHON) -m pytest tests/pyodide
	@CHROMIUM="$$($(VENV_PYTHON) -m scripts.measure.browser)" $(VENV_PYTHON) -m pytest tests/browser -n 2 --dist loadfile
	@$(VENV_PYTHON) -m pytest tests/engines

engines: setup-test
	@$(VENV_PYTHON) -m scripts.build.site
	@$(VENV_PYTHON) -m pytest tests/engines

# no figure that depends on the machine is a test: this only prints, and keeps build/bench.json
bench: setup-test
	@$(VENV_PYTHON) -m scripts.build.site
	@$(VENV_PYTHON) -m scripts.measure.bench

format: setup-test
	@$(VENV_PYTHON) -m ruff check --fix --quiet . || true
	@$(VENV_PYTHON) -m ruff format .

lock: setup
	@$(VENV_PYTHON) -m scripts.lock $(if $(UPGRADE),--upgrade)

clean:
	@rm -rf build site .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis

distclean: clean
	@rm -rf .venv .python .browsers node_modules
