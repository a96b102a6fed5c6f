# The build entry points. `make` alone lists them.

PREFIX  ?= /usr/local
DESTDIR ?=
# More options for the benchmark, such as `make bench ARGS=--quick`.
ARGS    ?=

BINARY  := .build/release/sardze
SOURCES := Package.swift $(shell find Sources -name '*.swift' -o -name '*.[ch]' -o -name '*.modulemap')
SWIFTS  := Package.swift Sources Tests
CATALOG := Sources/SardzeCLI/Sardze.docc

.DEFAULT_GOAL := help
.PHONY: demo test crash bench format lint docs install clean help packages python mail-servers

demo: $(BINARY) ## Build, generate the calendars, show the Madona year, the next two weeks and the findings
	$(BINARY) generate
	$(BINARY) calendar --plan madona
	$(BINARY) agenda
	@# Findings are what a demo is for, so the exit code 1 is no failure here.
	$(BINARY) check --plan madona || [ $$? -eq 1 ]

test: packages ## Build everything and run the tests
	@$(need_swift)
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build

crash: packages python ## Kill the alert run at every step it takes, and run two at once: no letter may be lost or doubled
	@$(need_swift)
	swift build --explicit-target-dependency-import-check error --product sardze
	python3 Tests/Crash/prove.py
	python3 Tests/Crash/crash.py .build/debug/sardze $(ARGS)
	python3 Tests/Crash/together.py .build/debug/sardze

bench: $(BINARY) python ## Measure the release binary beside what one would use instead
	python3 Tests/Benchmarks/run.py $(BINARY) $(ARGS)

format: ## Format every Swift file in place
	swift format --in-place --parallel --recursive $(SWIFTS)

lint: ## Check the format of every Swift file
	swift format lint --strict --parallel --recursive $(SWIFTS)

docs: packages ## Build the documentation, with a page of every code, into .build/docs
	@$(need_swift)
	swift build --explicit-target-dependency-import-check error --product sardze
	@rm -rf .build/Sardze.docc
	@cp -r $(CATALOG) .build/Sardze.docc
	.build/debug/sardze explain --all --format md --output .build/Sardze.docc/Codes
	@docc=$$(command -v docc || printf '%s/docc' "$$(dirname "$$(readlink -f "$$(command -v swift)")")"); \
	set -x; "$$docc" convert .build/Sardze.docc --output-path .build/docs --warnings-as-errors
	@echo 'Read it with: python3 -m http.server --directory .build/docs, then open /documentation/sardze'

install: $(BINARY) ## Install the program and its shell completions under PREFIX, after DESTDIR
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/sardze'
	install -d '$(DESTDIR)$(PREFIX)/share/bash-completion/completions'
	install -d '$(DESTDIR)$(PREFIX)/share/zsh/site-functions'
	install -d '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d'
	$(BINARY) --generate-completion-script bash >'$(DESTDIR)$(PREFIX)/share/bash-completion/completions/sardze'
	$(BINARY) --generate-completion-script zsh >'$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sardze'
	$(BINARY) --generate-completion-script fish >'$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sardze.fish'

clean: ## Remove everything that was built
	rm -rf .build

help: ## List these entry points
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(BINARY): $(SOURCES) | packages
	@$(need_swift)
	swift build -c release --product sardze --static-swift-stdlib
	@# Nothing is linked when only comments changed; the file is current all the same.
	@touch $@

need_swift = command -v swift >/dev/null || { echo 'make: install the Swift 6.3 toolchain first' >&2; exit 1; }

# What the build needs from the system; installed only where it is missing.
packages:
	@missing=; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	pkg-config --exists yaml-0.1 2>/dev/null || missing="$$missing libyaml-dev"; \
	pkg-config --exists sqlite3 2>/dev/null || missing="$$missing libsqlite3-dev"; \
	pkg-config --exists libcurl 2>/dev/null || missing="$$missing libcurl4-openssl-dev"; \
	$(install_missing)

# What the letters to real mail servers need, which Tests/Checks sends.
mail-servers:
	@missing=; \
	/usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || missing="$$missing python3-aiosmtpd"; \
	command -v openssl >/dev/null || missing="$$missing openssl"; \
	[ -x /usr/sbin/postfix ] || [ -x /usr/sbin/smtpd ] || missing="$$missing postfix"; \
	$(install_missing)

# What the benchmark needs beside that.
python:
	@missing=; \
	command -v python3 >/dev/null || missing="$$missing python3"; \
	python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$$missing python3-venv"; \
	$(install_missing)

define install_missing
[ -n "$$missing" ] || exit 0; \
command -v apt-get >/dev/null || { echo "make: please install$$missing, or what they are called here" >&2; exit 1; }; \
if [ "$$(id -u)" -eq 0 ]; then root=; else root=sudo; fi; \
echo "installing$$missing"; \
$$root apt-get update && \
$$root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $$missing
endef
