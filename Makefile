# The everyday commands. All of them need Go and nothing else.

FUZZTIME ?= 20s

.PHONY: build test lint fuzz bench golden conformance

build:
	go build -trimpath -o brief ./cmd/brief

test:
	go test ./...

lint:
	test -z "$$(gofmt -l .)"
	go vet ./...
	go run honnef.co/go/tools/cmd/staticcheck@v0.8.2 ./...

# Each fuzz target of each package in turn.
fuzz:
	@for p in $$(go list ./...); do \
	  for f in $$(go test -list '^Fuzz' $$p | grep '^Fuzz'); do \
	    echo "$$p $$f"; go test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) $$p || exit 1; \
	  done; \
	done

bench:
	go test -run '^$$' -bench . -benchmem ./...

# Writes the golden files of the tests afresh; read the difference before you
# commit it.
golden:
	go test ./charts -update

# The PDFs of the samples before judges that are not ours. Checkers that are
# not installed are named and passed over; veraPDF is fetched by Maven.
conformance:
	go run ./cmd/brief generate --quiet -o out
	go run ./cmd/brief check out/*.pdf
	@if command -v qpdf >/dev/null; then for f in out/*.pdf; do qpdf --check "$$f" || exit 1; done; \
	  else echo "qpdf is not installed: apt-get install qpdf"; fi
	@if command -v mvn >/dev/null && command -v java >/dev/null; then \
	  mvn -q -B -f briefing/pdf/testdata/verapdf dependency:copy-dependencies -DoutputDirectory="$$PWD/out/.verapdf" && \
	  java -cp "out/.verapdf/*" briefing/pdf/testdata/verapdf/Validate.java out/*.pdf; \
	  else echo "veraPDF needs Java and Maven: apt-get install default-jdk-headless maven"; fi
