package org.hearsay.reader.claim.time;

import java.util.Optional;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.coref.Tree;

/** On which day somebody said something: as the words beside the verb of saying have it, or those beside his last one that was dated. */
final class Speeches {

    private final Tree tree;
    private final Voices voices;
    private final Dates dates;

    Speeches(Tree tree, Voices voices, Dates dates) {
        this.tree = tree;
        this.voices = voices;
        this.dates = dates;
    }

    /** The time beside a verb of saying, outside of what is said. */
    Optional<Dated> beside(int cue) {
        return dates.all()
                .filter(dated ->
                        dated.owner() == cue && voices.together(dated.words().begin(), cue))
                .findFirst();
    }

    /** "Roe spoke a day after": the day on which the report has him or her speak, told with an earlier verb of saying. */
    Optional<Dated> occasion(int verb) {
        boolean speaks = voices.isCue(verb) || tree.lemma(verb).matches("speak|talk|testify");
        Optional<String> speaker = speaker(verb);
        if (!speaks || speaker.isEmpty()) {
            return Optional.empty();
        }
        return dates.all()
                .filter(dated -> dated.owner() >= 0
                        && dated.owner() < verb
                        && dated.earliest().isPresent()
                        && dated.earliest().equals(dated.latest())
                        && voices.isCue(dated.owner())
                        && voices.together(dated.words().begin(), dated.owner())
                        && speaker(dated.owner()).equals(speaker))
                .reduce((first, second) -> second);
    }

    /** The last word of a speaker's name. */
    private Optional<String> speaker(int verb) {
        int subject = tree.child(verb, "nsubj");
        if (subject < 0 || !tree.upos(subject).equals("PROPN")) {
            return Optional.empty();
        }
        return Optional.of(tree.lower(tree.children(subject, "flat").max().orElse(subject)));
    }
}
