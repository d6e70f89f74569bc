package org.hearsay.ingest;

import java.util.Optional;
import java.util.function.Function;

/** Everything in a folder that is of a kind that is read; at the end, files of other kinds are counted and named. */
final class FolderSource implements Source {

    private final String input;
    private final Walk walk;
    private final Function<Walk.Step.Found, Source> opener;
    private final Run run;

    private final Others others = new Others("file");
    private Optional<Source> current = Optional.empty();
    private long items;
    private boolean done;

    FolderSource(String input, Walk walk, Function<Walk.Step.Found, Source> opener, Run run) {
        this.input = input;
        this.walk = walk;
        this.opener = opener;
        this.run = run;
    }

    @Override
    public Optional<Item> next() {
        while (!done) {
            Optional<Item> item = current.flatMap(Source::next);
            if (item.isEmpty()) {
                close();
                item = step();
            }
            if (item.isPresent()) {
                items++;
                return item;
            }
        }
        return Optional.empty();
    }

    /** Goes on to the next file; an item comes out of it at once only if there is something to tell of the way. */
    private Optional<Item> step() {
        Optional<Walk.Step> step = walk.next();
        if (step.isEmpty()) {
            done = true;
            return ending();
        }
        return switch (step.get()) {
            case Walk.Step.Found found -> {
                current = Optional.of(opener.apply(found));
                yield Optional.empty();
            }
            case Walk.Step.Other other -> {
                others.add(other.name());
                yield Optional.empty();
            }
            case Walk.Step.Broken broken -> Optional.of(run.failed(broken.path().toString(), broken.reason()));
        };
    }

    private Optional<Item> ending() {
        Optional<String> passed = others.words();
        if (items == 0) {
            String instead = passed.map(words -> "; " + words).orElse("");
            return Optional.of(run.failed(input, "holds no reports (" + Kind.READ + ")" + instead));
        }
        return passed.map(
                words -> new Item.PassedOver(input, words, run.progress().consumed()));
    }

    @Override
    public void close() {
        current.ifPresent(Source::close);
        current = Optional.empty();
    }
}
