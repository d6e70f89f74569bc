package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.ingest.fetch.Fetcher;

/**
 * The reports of any number of inputs, one at a time, in the order of the inputs: files of text, Markdown, JSON Lines, web pages,
 * PDFs, Word documents and mails, archives and folders of such, {@code http} and {@code https} addresses of such, and {@code -} for
 * one plain text on standard input. What a file is its bytes tell, and its name where they do not. No more than one report is held. What cannot be read is an {@link Item.Failed}
 * and the rest is read.
 *
 * <pre>{@code
 * try (Ingest inputs = Ingest.open(List.of("reports"), Options.standard())) {
 *     while (inputs.hasNext()) {
 *         switch (inputs.next()) {
 *             case Item.Read read -> reader.read(read.report());
 *             case Item.Failed failed -> System.err.println(failed.input() + " " + failed.reason());
 *             case Item.PassedOver passed -> System.err.println(passed.input() + ": " + passed.reason());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A page that is fetched is called by its address. A text is called by its file's name without the extension, with the way to it
 * if it stands in a folder that was given; a line by its {@code id}, else by its file's name and its number: {@code week.jsonl:12}. A report whose id another report of the
 * same run has already is still read: it is called by its id and its place, {@code budget (east/budget.txt)}, and a note says so.
 *
 * <p>For one thread; several may take turns under a lock of their own.
 */
public final class Ingest implements Iterator<Item>, AutoCloseable {

    private final List<String> inputs;
    private final Run run;
    private final TextSource texts;
    private final Opening opening;

    private int nextInput;
    private Optional<Source> current = Optional.empty();
    private Optional<Item> ready = Optional.empty();

    private Ingest(List<String> inputs, Options options, Disk disk) {
        this.inputs = List.copyOf(inputs);
        this.run = new Run(options, disk, new Progress(), new SeenIds());
        this.texts = new TextSource(run);
        this.opening = new Opening(run);
    }

    /** The reports of these inputs; nothing is opened before the first item is asked for. */
    public static Ingest open(List<String> inputs, Options options) {
        return open(inputs, options, Disk.real());
    }

    /**
     * The reports in bytes that stand in no file: a page that was fetched, a file that was sent.
     *
     * @param name what it is called, like a file: its end tells the kind where the bytes do not
     * @param type the media type it came with, such as "text/html; charset=UTF-8", which counts where the name tells no kind
     */
    public static Ingest of(byte[] bytes, String name, Optional<String> type, Options options) {
        Ingest ingest = new Ingest(List.of(), options, Disk.real());
        Handed handed = Handed.file(new ByteArrayInputStream(bytes), name, name, bytes.length, options.limits());
        ingest.current =
                Optional.of(ingest.opening.source(type.map(handed::declared).orElse(handed)));
        return ingest;
    }

    static Ingest open(List<String> inputs, Options options, Disk disk) {
        return new Ingest(inputs, options, disk);
    }

    /**
     * How many bytes all inputs have, against which {@link Item#consumed()} counts; empty if standard input or a page to
     * fetch is among them. Looks
     * through the folders, and so takes a moment where they hold many files.
     */
    public OptionalLong totalBytes() {
        long total = 0;
        for (String input : inputs) {
            Optional<Path> path = path(input);
            if (input.equals("-") || Fetcher.isAddress(input)) {
                return OptionalLong.empty();
            }
            if (path.isPresent()) {
                total += Files.isDirectory(path.get())
                        ? folderBytes(path.get())
                        : run.disk().size(path.get());
            }
        }
        return OptionalLong.of(total);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (current.isPresent() || nextInput < inputs.size())) {
            if (current.isEmpty()) {
                current = Optional.of(source(inputs.get(nextInput++)));
            }
            ready = current.flatMap(Source::next);
            if (ready.isEmpty()) {
                close();
            }
        }
        return ready.isPresent();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + inputs.size() + " inputs are read");
        }
        Item item = ready.orElseThrow();
        ready = Optional.empty();
        return item;
    }

    /** Closes what is open. */
    @Override
    public void close() {
        current.ifPresent(Source::close);
        current = Optional.empty();
    }

    private long folderBytes(Path folder) {
        long total = 0;
        Walk walk = new Walk(folder, run.disk());
        for (Optional<Walk.Step> step = walk.next(); step.isPresent(); step = walk.next()) {
            total += step.get() instanceof Walk.Step.Found found ? run.disk().size(found.path()) : 0;
        }
        return total;
    }

    private Source source(String input) {
        if (input.equals("-")) {
            return texts.standardInput();
        }
        if (Fetcher.isAddress(input)) {
            return new WebSource(input, run);
        }
        Optional<Path> path = path(input).filter(found -> !Files.notExists(found));
        if (path.isEmpty()) {
            return failed(input, "does not exist");
        }
        if (Files.isDirectory(path.get())) {
            return new FolderSource(input, new Walk(path.get(), run.disk()), this::source, run);
        }
        return file(path.get(), input, String.valueOf(path.get().getFileName()));
    }

    private Source source(Walk.Step.Found found) {
        return file(found.path(), found.path().toString(), found.name());
    }

    private Source file(Path file, String input, String name) {
        try {
            InputStream stream = run.disk().open(file);
            return opening.source(Handed.file(
                    stream, input, name, run.disk().size(file), run.options().limits()));
        } catch (IOException e) {
            return Source.of(run.failed(input, Disk.reason(e)));
        }
    }

    private Source failed(String input, String reason) {
        path(input).ifPresent(path -> run.progress().add(run.disk().size(path)));
        return Source.of(run.failed(input, reason));
    }

    private static Optional<Path> path(String input) {
        try {
            return Optional.of(Path.of(input));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
