# Everything here is a line that you can also type; the README gives them.
PYTHON ?= python3
BOOTSTRAP = $(PYTHON) factcheck/bootstrap.py
PY = .venv/bin/python
DESK_TEMPLATES = find templates/desk -name '*.html' -print0
# What a public server would have: the deployment checks judge these settings.
PUBLIC = DEBUG=0 SITE_URL=https://example.org ALLOWED_HOSTS=example.org CONTACT_ADDRESS=desk@example.org

.PHONY: help run test lint pins messages bench shots

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

run: ## the site on http://127.0.0.1:8000 (PORT changes it)
	@$(BOOTSTRAP) run

test: ## every test (ARGS="-k name" goes to pytest)
	@$(BOOTSTRAP) test $(ARGS)

lint: ## style, templates, types, layers, migrations, settings
	@$(BOOTSTRAP) setup --dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(DESK_TEMPLATES) | xargs -0 -r .venv/bin/djade --target-version 5.2 --check
	$(PY) -m djlint --lint --quiet templates
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) manage.py makemigrations --check --dry-run
	$(PUBLIC) $(PY) manage.py check --deploy --fail-level WARNING

pins: ## new versions into requirements*.txt (needs uv)
	UV_CUSTOM_COMPILE_COMMAND='make pins' uv pip compile --universal --python-version 3.11 --generate-hashes --upgrade --quiet requirements.in -o requirements.txt
	UV_CUSTOM_COMPILE_COMMAND='make pins' uv pip compile --universal --python-version 3.11 --generate-hashes --upgrade --quiet requirements-dev.in -o requirements-dev.txt

messages: ## the texts of code and templates into locale/, compiled; names what lacks a translation
	@$(BOOTSTRAP) setup
	DJANGO_SETTINGS_MODULE=factcheck.settings $(PY) -m factcheck.messages

bench: ## how fast pages and exports are, as ratios (ARGS="--no-export")
	@$(BOOTSTRAP) setup
	$(PY) -m tests.benchmarks $(ARGS)

shots: ## the pictures of the README and the editors’ guide, in docs/images
	@$(BOOTSTRAP) setup --dev
	$(PY) -m pytest tests/browser -m shots $(ARGS)
