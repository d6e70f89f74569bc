package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.Token;
import org.hearsay.reader.attribution.AttributionStep;
import org.hearsay.reader.attribution.Transcript;
import org.hearsay.reader.claim.ClaimStep;
import org.hearsay.reader.claim.frame.FrameBook;
import org.hearsay.reader.coref.CorefStep;
import org.hearsay.reader.coref.Coreference;
import org.hearsay.reader.language.LanguageStep;
import org.hearsay.reader.model.ReadingModel;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.NameStep;
import org.hearsay.reader.place.PlaceStep;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;
import org.hearsay.reader.time.TimeStep;

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

    private static final String VERSION = "0.1.0";

    private final ReadingModel model;
    private final LanguageStep languages = new LanguageStep();
    private final TextStep text = new TextStep();
    private final NameStep names = new NameStep();
    private final CorefStep coreference = new CorefStep();
    private final TimeStep times = new TimeStep();
    private final PlaceStep places = new PlaceStep();
    private final AttributionStep attributions = new AttributionStep();

    private final ClaimStep claims;
    private final String version;

    private ReportReader(ReadingModel model, FrameBook frames) {
        this.model = model;
        version = frames.addition()
                .map(digest -> VERSION + "+frames." + digest.substring(0, 12))
                .orElse(VERSION);
        claims = new ClaimStep(frames);
    }

    /** A reader with the reading model that comes with it. */
    public static ReportReader load() {
        return load(FrameBook.load());
    }

    /** A reader that finds claims by these frames. */
    public static ReportReader load(FrameBook frames) {
        return new ReportReader(ReadingModel.load(), frames);
    }

    /** Which version of the reader this is, by which frames and which model: two readers that say the same read alike. */
    public Reading.Reader identity() {
        return new Reading.Reader(version, model.sha256());
    }

    /**
     * Reads one report. One that is not in English is not read: its reading is empty, and its report has the language.
     *
     * @throws IllegalArgumentException if its text is longer than {@link #LONGEST}; the message names the report
     */
    public Reading read(Report report) {
        if (report.text().length() > LONGEST) {
            throw new IllegalArgumentException("report " + report.id() + " is too long: "
                    + report.text().length() + " characters, at most " + LONGEST + " are read");
        }
        Optional<String> foreign = languages.foreign(report);
        if (foreign.isPresent()) {
            return Reading.unread(
                    identity(), report.toBuilder().language(foreign.get()).build());
        }
        Layout layout = text.lay(report);
        Signals signals = Transcript.apply(layout, model.read(layout));
        Coreference who = coreference.resolve(layout, signals, places.settle(layout, names.find(layout, signals)));
        List<TimeExpression> when = times.find(layout, signals);
        List<Place> where = places.find(layout, signals, who.mentions(), who.entities());
        List<Attribution> said = attributions.attribute(layout, signals, who.mentions());
        return new Reading(
                identity(),
                layout.report(),
                sentences(layout),
                tokens(layout, signals),
                who.mentions(),
                who.entities(),
                when,
                where,
                said,
                claims.find(layout, signals, who, when, where, said));
    }

    private static List<Sentence> sentences(Layout layout) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span sentence : layout.sentences()) {
            sentences.add(new Sentence(layout.characters(sentence), layout.paragraphOf(sentence.begin())));
        }
        return sentences;
    }

    private static List<Token> tokens(Layout layout, Signals signals) {
        List<Token> tokens = new ArrayList<>();
        for (int w = 0; w < layout.size(); w++) {
            Signals.Word word = signals.words().get(w);
            tokens.add(new Token(layout.words().get(w), word.lemma(), word.upos(), word.head(), word.deprel()));
        }
        return tokens;
    }

    @Override
    public void close() {
        model.close();
    }
}
