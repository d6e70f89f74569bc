package org.hearsay.reader.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reader.name.Countries;

/** Links nominals and pronouns to what was spoken of before, from left to right, and then the speakers' own words. */
final class ReferenceSieve {

    private final Lexicon lexicon;
    private final Weights weights;
    private final Countries countries;
    private final KinSieve kin;

    ReferenceSieve(Lexicon lexicon, Countries countries, Weights weights) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.weights = weights;
        kin = new KinSieve(lexicon);
    }

    void apply(Board board, Speakers speakers) {
        Described described = new Described(board, lexicon);
        PronounResolver pronouns = new PronounResolver(board, described, lexicon, speakers, weights);
        NominalResolver nominals = new NominalResolver(
                board, described, new PlaceSizes(board, lexicon, countries), lexicon, speakers, weights);
        FirstPerson firstPerson = new FirstPerson(board, speakers);
        for (Draft draft : board.drafts) {
            Optional<Draft> found = draft.isNominal()
                    ? nominals.antecedent(draft)
                    : isOpen(board, draft) ? pronouns.antecedent(draft) : Optional.empty();
            found.ifPresent(antecedent -> board.link(antecedent, draft));
        }
        Map<Chain, Draft> ours = new HashMap<>();
        Optional<Draft> author = Optional.empty();
        for (Draft draft : board.drafts) {
            if (isPerson(draft, "1")) {
                Optional<Draft> narrator = author;
                firstPerson
                        .antecedent(draft)
                        .or(() -> group(board, speakers, ours, draft))
                        .or(() -> isAuthor(board, speakers, draft) ? narrator : Optional.empty())
                        .ifPresent(antecedent -> board.link(antecedent, draft));
                author = author.or(() -> isAuthor(board, speakers, draft) ? Optional.of(draft) : Optional.empty());
            }
        }
        for (Draft draft : board.drafts) {
            if (draft.isNominal() && described.isOwnedBy(draft, Draft::isPronoun)) {
                nominals.antecedent(draft).ifPresent(antecedent -> board.link(antecedent, draft));
            }
        }
        kin.apply(board, described);
    }

    /** Whether "I" is nobody's that speaks in the report: the one who wrote it. */
    private static boolean isAuthor(Board board, Speakers speakers, Draft draft) {
        return !draft.plural
                && !board.tree.isQuoted(draft.head)
                && speakers.at(board, draft.head).isEmpty();
    }

    /** Whether a pronoun is of the third person, and no name or gloss says whom it means. */
    private boolean isOpen(Board board, Draft draft) {
        return isPerson(draft, "3")
                && !draft.chain().isNamed()
                && TieSieve.gloss(board, draft).isEmpty();
    }

    private boolean isPerson(Draft draft, String person) {
        return draft.isPronoun()
                && lexicon.pronoun(draft.lemma)
                        .filter(pronoun -> pronoun.person().equals(person))
                        .isPresent();
    }

    /** One speaker's "we" is the same throughout, whoever they are. */
    private static Optional<Draft> group(Board board, Speakers speakers, Map<Chain, Draft> ours, Draft draft) {
        return draft.plural
                ? speakers.at(board, draft.head).map(speaker -> ours.putIfAbsent(speaker.chain(), draft))
                : Optional.empty();
    }
}
