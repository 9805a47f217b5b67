# RESIST Compass. `make run` opens the program, `make test` is the whole gate.
SHELL := /bin/bash
GOFLAGS_SOFTWARE := -tags ci
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
WINDOW := out/compass
CLI := out/compass-cli
# Without animations a text field's cursor stands still: blinking redraws the
# window and took half a processor. Without Fyne's own emoji, which each style
# of text reads anew, the window needs 20 MB less; the system's font shows them.
TAGS_WINDOW := no_animations,no_emoji

.PHONY: run test setup window cli check tests journeys test-long bench gallery example clean

run: setup ## open the program; without a display make the example's reports
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(MAKE) --no-print-directory window && exec $(WINDOW) $(ARGS); \
	else $(MAKE) --no-print-directory example; fi

test: setup ## the whole gate: static checks, tests with the race detector, real windows
	@$(MAKE) --no-print-directory -j2 check window
	@$(MAKE) --no-print-directory tests
	@$(MAKE) --no-print-directory journeys

setup: ## install what is missing to build, run and test
	@.ci/setup

window:
	@mkdir -p out
	go build -trimpath -tags $(TAGS_WINDOW) -o $(WINDOW) ./cmd/compass

cli:
	@mkdir -p out
	go build -trimpath -o $(CLI) ./cmd/compass-cli

check:
	@test -z "$$(gofmt -l app assessment cmd resources storage)" || { echo "gofmt these:"; gofmt -l app assessment cmd resources storage; exit 1; }
	go vet $(GOFLAGS_SOFTWARE) ./...
	GOOS=windows GOARCH=amd64 CGO_ENABLED=0 go vet ./app/window/native
	go run $(STATICCHECK) $(GOFLAGS_SOFTWARE) ./...

tests:
	go test -race $(GOFLAGS_SOFTWARE) ./...
	go test $(GOFLAGS_SOFTWARE) ./app/window
	go test -count=1 $(GOFLAGS_SOFTWARE) -run 'House' ./cmd/compass-cli

journeys: window ## real windows under Xvfb
	COMPASS_WINDOW=$(CURDIR)/$(WINDOW) go test -count=1 $(GOFLAGS_SOFTWARE) -timeout 20m ./cmd/compass

test-long: setup window ## the journeys with 100 kills instead of 20
	COMPASS_WINDOW=$(CURDIR)/$(WINDOW) COMPASS_KILLS=100 go test -count=1 $(GOFLAGS_SOFTWARE) -timeout 60m ./cmd/compass

bench: setup window ## speed and memory against their limits; prints, never fails
	-@COMPASS_WINDOW=$(CURDIR)/$(WINDOW) COMPASS_BENCH=1 go test -count=1 $(GOFLAGS_SOFTWARE) -p 1 -v -timeout 60m -run 'Bench' ./cmd/compass-cli ./cmd/compass ./app/window ./app/window/screens/...

gallery: setup ## every screen × state × language × look into out/gallery; SCREEN=results TAG=pl draws one screen in one language
	@rm -rf out/gallery/$(SCREEN)*
	COMPASS_GALLERY=$(CURDIR)/out/gallery COMPASS_GALLERY_SCREEN=$(SCREEN) COMPASS_GALLERY_LANGUAGE=$(TAG) go test -count=1 $(GOFLAGS_SOFTWARE) -v -timeout 60m -run 'TestGallery' ./app/window

example: cli ## the example's comparison and one region's report, without a display
	@rm -f out/example.compass*
	$(CLI) example --library out/example.compass
	$(CLI) report --library out/example.compass --kind comparison --lang en --format pdf --out "out/Comparison en.pdf"
	$(CLI) report --library out/example.compass --kind region --region "Amber Coast" --lang en --format pdf --out "out/Amber Coast en.pdf"
	@echo "There is no display, so no window was opened. The example's reports are in out/:"
	@ls out/*.pdf

clean:
	rm -rf out
