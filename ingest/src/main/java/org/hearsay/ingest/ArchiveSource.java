package org.hearsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip archive: the reports of its files, one after another, never written to disk. */
final class ArchiveSource implements Source {

    private final Handed handed;
    private final Run run;
    private final ZipInputStream zip;
    private final Others others = new Others("file");

    private Optional<Source> current = Optional.empty();
    private int items;
    private int files;
    private boolean done;

    ArchiveSource(Handed handed, Run run) {
        this.handed = handed;
        this.run = run;
        this.zip = new ZipInputStream(handed.stream());
    }

    @Override
    public Optional<Item> next() {
        while (!done) {
            Optional<Item> item = current.flatMap(Source::next);
            if (item.isEmpty()) {
                current.ifPresent(Source::close);
                current = Optional.empty();
                item = step();
            }
            if (item.isPresent()) {
                items++;
                return item;
            }
        }
        return Optional.empty();
    }

    /** Goes on to the next file; an item comes out of it at once only if there is something to tell. */
    private Optional<Item> step() {
        try {
            if (files > 0) {
                handed.budget()
                        .counting(zip)
                        .transferTo(OutputStream.nullOutputStream()); // what was passed over counts too
            }
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return ending();
            }
            if (!handed.budget().takeFile()) {
                return broken("holds more than " + run.options().limits().files() + " files: the rest was left");
            }
            files++;
            take(entry);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            String why = String.valueOf(e.getMessage());
            return broken("is an archive that is broken after " + files + (files == 1 ? " file: " : " files: ") + why);
        }
    }

    private void take(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (entry.isDirectory() || last.startsWith(".") || name.startsWith("__MACOSX/")) {
            return;
        }
        if (Kind.of(last).filter(kind -> kind.form() != Kind.Form.UNREAD).isEmpty()) {
            others.add(last);
            return;
        }
        InputStream open = new FilterInputStream(handed.budget().counting(zip)) {
            @Override
            public void close() {} // the archive goes on
        };
        current = Optional.of(new Opening(run).source(handed.inner(open, name)));
    }

    private Optional<Item> ending() {
        done = true;
        Optional<String> passed = others.words();
        if (items == 0) {
            String instead = passed.map(words -> "; " + words).orElse("");
            return Optional.of(run.failed(handed.place(), "holds no reports (" + Kind.READ + ")" + instead));
        }
        return passed.map(words ->
                new Item.PassedOver(handed.place(), words, run.progress().consumed()));
    }

    private Optional<Item> broken(String reason) {
        done = true;
        return Optional.of(run.failed(handed.place(), reason));
    }

    @Override
    public void close() {
        current.ifPresent(Source::close);
        current = Optional.empty();
    }
}
