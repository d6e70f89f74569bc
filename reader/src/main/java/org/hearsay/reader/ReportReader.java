package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;

/**
 * Reads reports. A reading depends on its report alone; one reader serves any number of threads.
 *
 * <pre>{@code
 * try (ReportReader reader = ReportReader.load()) {
 *     Reading reading = reader.read(Report.of("report-1", text));
 * }
 * }</pre>
 */
public final class ReportReader implements AutoCloseable {

    /** The longest text that is read, in characters. */
    public static final int LONGEST = 2_000_000;

    private final TextStep text = new TextStep();

    private ReportReader() {}

    /** A reader with the reading model that comes with it. */
    public static ReportReader load() {
        return new ReportReader();
    }

    /** Which version of the reader this is, and by which model: two readers that say the same read alike. */
    public Reading.Reader identity() {
        return new Reading.Reader("0.1.0", "none");
    }

    /**
     * Reads one report.
     *
     * @throws IllegalArgumentException if its text is longer than {@link #LONGEST}; the message names the report
     */
    public Reading read(Report report) {
        Layout layout = text.lay(report);
        List<Sentence> sentences = new ArrayList<>();
        for (Span sentence : layout.sentences()) {
            sentences.add(new Sentence(layout.characters(sentence), layout.paragraphOf(sentence.begin())));
        }
        return new Reading(
                identity(), layout.report(), sentences, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public void close() {}
}
