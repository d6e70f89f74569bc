package org.hearsay.tell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.tell.Verbs.Mood;

/** Puts claims into sentences. Its lists are read once; safe for any number of threads. */
public final class Sentences {

    private final Map<String, List<Pattern>> patterns =
            Sheet.rows("patterns.tsv").stream().map(Pattern::of).collect(Collectors.groupingBy(Pattern::kind));

    private final Nouns nouns = new Nouns();
    private final Verbs verbs = new Verbs();
    private final Tail tail = new Tail(nouns);
    private final Set<String> asWritten = Sheet.words("as-written.txt");
    private final Set<String> ended = Sheet.words("ended.txt");

    /**
     * A claim as a sentence.
     *
     * @param proposition what is claimed, without a full stop
     * @param tail who says it; empty if the report itself does
     */
    public record Sentence(String proposition, String tail) {

        /** The two with a dash between them. */
        public String text() {
            return tail.isEmpty() ? proposition : proposition + " — " + tail;
        }
    }

    public Sentence of(Told told) {
        return of(told, true);
    }

    /** The same without its days, for where these are drawn or stand beside it. */
    public Sentence undated(Told told) {
        return of(told, false);
    }

    private Sentence of(Told told, boolean dated) {
        Claim claim = told.claim();
        Clause clause = patterns.getOrDefault(claim.kind().name(), List.of()).stream()
                .filter(pattern -> pattern.fits(told, nouns))
                .findFirst()
                .map(pattern -> new Clause(told, nouns, verbs, asWritten, ended).fill(pattern))
                .orElseGet(() -> new Clause(told, nouns, verbs, asWritten, ended).list());
        boolean open = claim.certainty() == Claim.Certainty.UN && Clause.mood(claim) != Mood.HYPOTHETICAL;
        String proposition = (open ? "It is open whether " : "") + clause.text(dated);
        return new Sentence(capital(proposition), tail.of(told));
    }

    /** Who says it; empty if the report itself does. */
    public String tail(Told told) {
        return tail.of(told);
    }

    /** The kinds that there are patterns for. */
    Set<String> kinds() {
        return patterns.keySet();
    }

    private static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
