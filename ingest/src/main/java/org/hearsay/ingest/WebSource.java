package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import org.hearsay.core.Report;
import org.hearsay.ingest.fetch.Allowance;
import org.hearsay.ingest.fetch.Fetched;
import org.hearsay.ingest.fetch.Fetcher;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ingest.fetch.Validators;

/** What stands at an address: fetched when the first item is asked for, then read as what its bytes say it is. */
final class WebSource implements Source {

    private final String input;
    private final Run run;

    private Optional<Source> fetched = Optional.empty();
    private Optional<URI> stands = Optional.empty();

    WebSource(String input, Run run) {
        this.input = input;
        this.run = run;
    }

    @Override
    public Optional<Item> next() {
        if (fetched.isEmpty()) {
            fetched = Optional.of(fetch());
        }
        return fetched.get().next().map(this::placed);
    }

    private Source fetch() {
        Limits limits = run.options().limits();
        Allowance allowance =
                new Allowance(limits.bytes(), limits.time(), run.options().privateAddresses());
        try (Fetcher fetcher = new Fetcher()) {
            URI address = Fetcher.address(input);
            return switch (fetcher.fetch(address, Validators.NONE, allowance)) {
                case Fetched.Page page -> {
                    stands = Optional.of(page.address());
                    yield new Opening(run).source(handed(page, address.toString(), limits));
                }
                case Fetched.Unchanged nothing -> Source.of(run.failed(input, "cannot be had: it was not sent"));
            };
        } catch (Unfetched e) {
            return Source.of(run.failed(input, String.valueOf(e.getMessage())));
        }
    }

    static Handed handed(Fetched.Page page, String name, Limits limits) {
        Handed handed = Handed.file(new ByteArrayInputStream(page.bytes()), name, name, page.bytes().length, limits);
        return page.type().map(handed::declared).orElse(handed);
    }

    /** Gives the report of the page itself, which does not say at what address it stands, the one it was found at. */
    private Item placed(Item item) {
        if (!(item instanceof Item.Read read)
                || read.report().url().isPresent()
                || !Fetcher.isAddress(read.report().id())) {
            return item;
        }
        String address = stands.map(URI::toString).orElse(input);
        Report report = read.report().toBuilder().url(address).build();
        return new Item.Read(report, read.notes(), read.taken(), read.consumed());
    }

    @Override
    public void close() {
        fetched.ifPresent(Source::close);
    }
}
