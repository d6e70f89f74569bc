package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.core.Report;
import org.hearsay.ingest.document.Blob;
import org.hearsay.ingest.document.Document;
import org.hearsay.ingest.document.DocumentReader;
import org.hearsay.ingest.document.Field;
import org.hearsay.ingest.document.Known;
import org.hearsay.ingest.document.Unreadable;

/** One document: its report, then those of its attachments. */
final class DocumentSource implements Source {

    private final Handed handed;
    private final DocumentReader reader;
    private final List<String> known;
    private final Run run;

    private final Deque<Blob> attachments = new ArrayDeque<>();
    private final Others others = new Others("attachment");
    private Optional<Source> attached = Optional.empty();
    private boolean opened;
    private boolean ended;

    /** @param known what is to be said of it already */
    DocumentSource(Handed handed, DocumentReader reader, List<String> known, Run run) {
        this.handed = handed;
        this.reader = reader;
        this.known = known;
        this.run = run;
    }

    @Override
    public Optional<Item> next() {
        if (!opened) {
            opened = true;
            Optional<Item> item = open();
            if (item.isPresent()) {
                return item;
            }
        }
        while (attached.isPresent() || !attachments.isEmpty()) {
            Optional<Item> item = attached.flatMap(Source::next);
            if (item.isPresent()) {
                return item;
            }
            attached.ifPresent(Source::close);
            attached = Optional.ofNullable(attachments.poll()).flatMap(this::source);
        }
        return ending();
    }

    private Optional<Item> ending() {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        return others.words()
                .map(words -> new Item.PassedOver(
                        handed.place(), words, run.progress().consumed()));
    }

    private Optional<Item> open() {
        int most = run.options().limits().bytes();
        try (InputStream in = handed.stream()) {
            byte[] bytes = in.readNBytes(most + 1);
            run.progress().add(Math.max(handed.size(), bytes.length));
            if (bytes.length > most) {
                return Optional.of(run.failed(
                        handed.place(),
                        String.format(Locale.ROOT, "is too long; the longest that is read has %,d bytes", most)));
            }
            Document document = Timed.read(
                    reader,
                    new Blob(handed.name(), bytes),
                    run.options().limits().time());
            attachments.addAll(document.attachments());
            return report(document);
        } catch (IOException e) {
            return Optional.of(run.failed(handed.place(), Disk.reason(e)));
        } catch (Unreadable e) {
            return Optional.of(run.failed(handed.place(), String.valueOf(e.getMessage())));
        }
    }

    /** The report of a document; nothing if there is only what is attached to it. */
    private Optional<Item> report(Document document) {
        Optional<String> objection = Texts.objection(document.text());
        if (objection.isPresent()) {
            boolean isCover =
                    document.text().isBlank() && !document.attachments().isEmpty();
            String reason = document.text().isEmpty() ? "holds no words" : objection.get();
            return isCover ? Optional.empty() : Optional.of(run.failed(handed.place(), reason));
        }
        Report.Builder report = new Report.Builder(handed.id(), Texts.wellFormed(document.text()));
        run.options().published().ifPresent(report::published);
        Map<String, String> taken = new TreeMap<>();
        for (Map.Entry<Field, Known> field : document.known().entrySet()) {
            set(report, field.getKey(), Texts.wellFormed(field.getValue().value()));
            taken.put(field.getKey().label(), field.getValue().from());
        }
        List<String> notes = new ArrayList<>(known);
        notes.addAll(document.notes());
        return Optional.of(run.read(report.build(), handed.place(), notes, taken));
    }

    private static void set(Report.Builder report, Field field, String value) {
        switch (field) {
            case HEADLINE -> report.headline(value);
            case BYLINE -> report.byline(value);
            case PUBLISHED -> report.published(value);
            case UPDATED -> report.updated(value);
            case AGENCY -> report.agency(value, Report.AgencyBasis.GIVEN);
            case PUBLISHER -> report.publisher(value);
            case URL -> report.url(value);
        }
    }

    /** The reports of an attachment; nothing if it is of another kind, which is counted. */
    private Optional<Source> source(Blob blob) {
        Handed inner = handed.inner(new ByteArrayInputStream(blob.bytes()), blob.name());
        if (inner.depth() > run.options().limits().depth() || !handed.budget().takeFile()) {
            return Optional.of(Source.of(run.failed(inner.place(), "stands in too many mails or archives to be read")));
        }
        if (Kind.of(blob.name()).filter(kind -> kind.form() != Kind.Form.UNREAD).isEmpty()) {
            others.add(blob.name());
            return Optional.empty();
        }
        return Optional.of(new Opening(run.inside()).source(inner));
    }

    @Override
    public void close() {
        attached.ifPresent(Source::close);
        attached = Optional.empty();
        try {
            handed.stream().close();
        } catch (IOException e) {
            opened = true; // all that was wanted of it is read
        }
    }
}
