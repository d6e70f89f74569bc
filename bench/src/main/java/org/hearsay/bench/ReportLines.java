package org.hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.core.Report;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Options;

/** Reports as lines of JSON, as {@code hearsay inspect} takes them. */
public final class ReportLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportLines() {}

    /** A report on one line: its id, its text, and of the rest what gold gives. */
    public static String line(Report report) {
        ObjectNode line = JSON.createObjectNode().put("id", report.id());
        report.published().ifPresent(day -> line.put("published", day));
        report.publisher().ifPresent(name -> line.put("publisher", name));
        return line.put("text", report.text()).toString();
    }

    /**
     * The reports of a file, one held at a time.
     *
     * @throws IllegalArgumentException on the way if one of them cannot be read; the message names the place and the reason
     */
    public static Iterator<Report> in(Path file) {
        Ingest ingest = Ingest.open(List.of(file.toString()), Options.standard());
        return new Iterator<>() {

            private Optional<Report> ready = Optional.empty();

            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && ingest.hasNext()) {
                    ready = switch (ingest.next()) {
                        case Item.Read read -> Optional.of(read.report());
                        case Item.PassedOver passed -> Optional.empty();
                        case Item.Failed failed ->
                            throw new IllegalArgumentException(failed.input() + " " + failed.reason());
                    };
                }
                return ready.isPresent();
            }

            @Override
            public Report next() {
                if (!hasNext()) {
                    throw new NoSuchElementException(file + " has no more reports");
                }
                Report report = ready.orElseThrow();
                ready = Optional.empty();
                return report;
            }
        };
    }
}
