package org.hearsay.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Match;
import org.hearsay.ledger.resolve.NameKey;

/**
 * Screens names against a ledger.
 *
 * @param asOf only what was known on this day counts
 */
public record Screening(Ledger ledger, Optional<LocalDate> asOf) {

    private static final int FACTS = 8;
    private static final int MOST = 5;

    /** How sure it is who is meant. */
    public enum Sureness {
        /** One is called so in full, or one of several is who the line tells more of. */
        SURE,
        /** One goes by that name. */
        LIKELY,
        /** The words are among those of a name, or several go by it. */
        POSSIBLE,
        /** Only a surname is shared. */
        WEAK,
        NONE;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What came of one line.
     *
     * @param matches who can be meant, the likeliest first
     * @param more how many more could
     */
    public record Result(int line, String name, Sureness sureness, List<Candidate> matches, int more) {
        public Result {
            matches = List.copyOf(matches);
        }
    }

    /** @param fitting the cells of the line that what is known bears out */
    public record Candidate(Dossier dossier, List<String> fitting) {
        public Candidate {
            fitting = List.copyOf(fitting);
        }

        /** Posts, ranks and the like, in the words of reports. */
        public List<String> posts() {
            return dossier.sections().stream()
                    .filter(section -> section.name().equals("posts"))
                    .flatMap(section -> section.facts().stream())
                    .flatMap(known -> known.fact().roles().stream())
                    .filter(role -> role.role().equals("post") || role.role().equals("rank"))
                    .map(Assertion.Filler::words)
                    .distinct()
                    .toList();
        }
    }

    /** @param more the other cells of the line: post, country, whatever is known */
    public Result screen(int line, String name, List<String> more) {
        String asked = inOrder(name);
        boolean whole = NameKey.of(asked).map(key -> key.words().size() > 1).orElse(false);
        List<Candidate> candidates = new ArrayList<>();
        List<Dossier> found = ledger.dossiers(asked, asOf, FACTS);
        for (Dossier dossier : found) {
            Set<String> known = words(dossier);
            candidates.add(new Candidate(
                    dossier,
                    more.stream()
                            .filter(cell -> NameKey.of(cell)
                                    .map(key -> known.containsAll(key.words()))
                                    .orElse(false))
                            .toList()));
        }
        candidates.sort(Comparator.comparing(
                        (Candidate each) -> whole ? each.dossier().heading().match() : Match.WORDS)
                .thenComparingInt(each -> -each.fitting().size())
                .thenComparingInt(each -> -each.dossier().heading().reports()));
        List<Candidate> some = candidates.stream().limit(MOST).toList();
        return new Result(line, name, sureness(whole, candidates), some, candidates.size() - some.size());
    }

    private static Sureness sureness(boolean whole, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Sureness.NONE;
        }
        Match best = candidates.getFirst().dossier().heading().match();
        List<Candidate> alike = candidates.stream()
                .filter(each -> !whole || each.dossier().heading().match() == best)
                .toList();
        int fits = alike.getFirst().fitting().size();
        boolean one = alike.size() == 1 || fits > alike.get(1).fitting().size();
        if (!whole) {
            return one ? Sureness.LIKELY : Sureness.POSSIBLE;
        }
        return switch (best) {
            case FULL_NAME -> one ? Sureness.SURE : Sureness.POSSIBLE;
            case OTHER_NAME -> one && fits > 0 ? Sureness.SURE : one ? Sureness.LIKELY : Sureness.POSSIBLE;
            case WORDS -> one && fits > 0 ? Sureness.LIKELY : Sureness.POSSIBLE;
            case SURNAME -> Sureness.WEAK;
        };
    }

    /** A name that a list gives as "Petrova, Ana" as reports give it. */
    private static String inOrder(String name) {
        String[] parts = name.split(",");
        return parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : name;
    }

    /** The words of whatever is known of posts, places, ties. */
    private static Set<String> words(Dossier dossier) {
        return dossier.sections().stream()
                .flatMap(section -> section.facts().stream())
                .flatMap(Screening::told)
                .flatMap(text -> NameKey.of(text).map(NameKey::words).orElse(List.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> told(KnownFact known) {
        return Stream.concat(
                known.fact().roles().stream()
                        .flatMap(role ->
                                Stream.concat(Stream.of(role.words()), role.who().map(Assertion.Party::name).stream())),
                known.fact().where().map(where -> where.place()).stream());
    }
}
