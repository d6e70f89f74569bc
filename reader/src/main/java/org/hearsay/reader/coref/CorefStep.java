package org.hearsay.reader.coref;

import java.util.List;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.Countries;
import org.hearsay.reader.name.NamedSpan;
import org.hearsay.reader.text.Layout;

/**
 * Says who is who within a report. Precision comes first: two full names that differ are two people, a bare surname goes to whom
 * it can mean, the one who speaks is the "I" of the quotation, and what cannot be told stays apart.
 *
 * <p>Time and memory grow with the length of the report: names are found by their words, nominals and pronouns look back a few
 * hundred mentions at most.
 */
public final class CorefStep {

    private final Lexicon lexicon = new Lexicon();
    private final MentionFinder finder = new MentionFinder(lexicon);
    private final PersonSieve persons = new PersonSieve(lexicon);
    private final TieSieve ties = new TieSieve(lexicon);
    private final BodySieve bodies;
    private final ReferenceSieve references;

    public CorefStep() {
        this(new Countries());
    }

    /** @param countries the countries, if they are loaded already */
    public CorefStep(Countries countries) {
        this(countries, Weights.tuned());
    }

    CorefStep(Countries countries, Weights weights) {
        bodies = new BodySieve(countries);
        references = new ReferenceSieve(lexicon, countries, weights);
    }

    /**
     * The mentions of a report and what they stand for. Every source of the signals has a mention that covers the word that heads
     * it, unless that word is no noun phrase's.
     *
     * @param names the names of the report in order, no two sharing a word
     */
    public Coreference resolve(Layout layout, Signals signals, List<NamedSpan> names) {
        Tree tree = new Tree(layout, signals);
        Board board = new Board(tree, finder.find(tree, signals, names));
        persons.apply(board);
        bodies.apply(board);
        ties.apply(board);
        new Companions(board).apply();
        new Headlines(board).apply();
        Speakers speakers = Speakers.of(board, signals);
        new Ages(board, lexicon).apply();
        new Introductions(board, lexicon, speakers).apply();
        references.apply(board, speakers);
        return new EntityWriter(board, speakers).write();
    }
}
