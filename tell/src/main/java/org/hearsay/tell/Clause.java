package org.hearsay.tell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Claim;
import org.hearsay.tell.Nouns.Person;
import org.hearsay.tell.Pattern.Part;
import org.hearsay.tell.Verbs.Mood;

/** One claim on its way into words: a pattern is filled, then where and when are added. For one claim. */
final class Clause {

    /** Begins the verb in the name of a rule: {@code violence/attack/verb:raid}. */
    private static final String VERB = "/verb:";

    private static final String IN = " in ";
    private static final Set<String> SAID_ONCE = Set.of("count", "organization", "post");

    private final Told told;
    private final Claim claim;
    private final Nouns nouns;
    private final Verbs verbs;
    private final Set<String> asWritten;
    private final Set<String> ended;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> used = new HashSet<>();
    private Person person = Person.SINGULAR;
    private boolean nobody;
    private boolean isBe;
    private boolean endsInClause;

    Clause(Told told, Nouns nouns, Verbs verbs, Set<String> asWritten, Set<String> ended) {
        this.told = told;
        this.claim = told.claim();
        this.nouns = nouns;
        this.verbs = verbs;
        this.asWritten = asWritten;
        this.ended = ended;
    }

    /** States are told in their tense, events by their realis. */
    static Mood mood(Claim claim) {
        return switch (claim.realis()) {
            case FUTURE -> Mood.FUTURE;
            case HYPOTHETICAL -> Mood.HYPOTHETICAL;
            case ONGOING -> claim.kind().isState() ? Mood.PRESENT : Mood.PROGRESSIVE;
            case ACTUAL -> claim.kind().isState() ? tense(claim) : Mood.PAST;
        };
    }

    private static Mood tense(Claim claim) {
        return switch (claim.tense().orElse(Claim.Tense.PRESENT)) {
            case PAST -> Mood.PAST;
            case PRESENT -> Mood.PRESENT;
            case FUTURE -> Mood.FUTURE;
        };
    }

    Clause fill(Pattern pattern) {
        pattern.conditionRole().ifPresent(used::add);
        add(pattern.parts());
        return this;
    }

    /** Where there is no pattern: the kind and the roles, as they are. */
    Clause list() {
        text.append(claim.kind().name()).append(claim.polarity() == Claim.Polarity.NEGATIVE ? ", denied" : "");
        return this;
    }

    /** The whole: what was left over by the pattern in brackets, then where, and when if that is wanted. */
    String text(boolean dated) {
        StringBuilder whole = new StringBuilder(text);
        rest().ifPresent(rest -> whole.append(" (").append(rest).append(')'));
        claim.where()
                .map(where -> nouns.inside(where.place()))
                .filter(place -> !place.isEmpty() && !used.contains("place") && !isNamed(place))
                .ifPresent(place -> whole.append(' ').append(nouns.at(place)));
        Optional<String> when = claim.when().filter(days -> dated).flatMap(days -> Days.phrase(days, lasts()));
        if (when.isPresent() && endsInClause) {
            return when.get() + " " + whole;
        }
        when.ifPresent(days -> whole.append(' ').append(days));
        return whole.toString();
    }

    /** Whether the sentence has a place already: "attacked forces around Libya". */
    private boolean isNamed(String place) {
        String said = " " + text.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String name =
                place.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return said.contains(" " + name.strip() + " ");
    }

    private boolean lasts() {
        Mood mood = mood(claim);
        return mood == Mood.PRESENT || mood == Mood.PROGRESSIVE;
    }

    private void add(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Text plain -> text.append(plain.text());
                case Part.Slot slot -> slot(slot);
                case Part.Verb verb -> verb(verb);
                case Part.Maybe maybe -> {
                    if (Pattern.filled(maybe.parts(), claim) && !isSaid(maybe)) {
                        add(maybe.parts());
                    }
                }
            }
        }
    }

    /** Whether the sentence has these words already: "11 people were killed (11)", "leader of Naldia in Naldia"; or can do without. */
    private boolean isSaid(Part.Maybe maybe) {
        String said = " " + text.toString().toLowerCase(Locale.ROOT) + " ";
        List<Claim.Role> again = maybe.parts().stream()
                .flatMap(part -> part instanceof Part.Slot slot ? Pattern.filler(slot, claim).stream() : Stream.empty())
                .filter(role -> SAID_ONCE.contains(role.name()) && said.contains(plain(role))
                        || role.name().equals("place") && isNamed(nouns.object(name(role)))
                        || isVerb(role))
                .toList();
        again.forEach(role -> used.add(role.name()));
        return !again.isEmpty();
    }

    /** Whether the means of a deed is the verb that tells it: "raided". */
    private boolean isVerb(Claim.Role role) {
        return role.name().equals("means")
                && claim.rule().contains(VERB)
                && claim.trigger().begin() <= role.span().begin()
                && role.span().end() <= claim.trigger().end();
    }

    private static String plain(Claim.Role role) {
        return " " + role.text().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "") + " ";
    }

    private void slot(Part.Slot slot) {
        Claim.Role role = Pattern.filler(slot, claim).orElseThrow();
        Told.Name name = name(role);
        boolean first = text.isEmpty();
        if (first) {
            person = nouns.person(name);
            nobody = nouns.isNobody(name);
        }
        String words = first ? nouns.subject(name) : nouns.object(name);
        if (slot.article()) {
            words = nouns.withArticle(lasting(name.text()), isBe && person == Person.PLURAL);
        }
        if (role.name().equals("place") && text.toString().endsWith(IN)) {
            text.setLength(text.length() - IN.length() + 1);
            words = nouns.at(words);
        }
        text.append(words);
        used.add(role.name());
        endsInClause |= !slot.beginnings().isEmpty();
    }

    private Told.Name name(Claim.Role role) {
        return asWritten.contains(role.name()) ? Told.Name.ofWords(role.text()) : told.name(role);
    }

    /** Without "former" where the verb's tense says it. */
    private String lasting(String words) {
        String[] halves = words.split("[ -]", 2);
        boolean over =
                mood(claim) == Mood.PAST && halves.length == 2 && ended.contains(halves[0].toLowerCase(Locale.ROOT));
        return over ? halves[1] : words;
    }

    private void verb(Part.Verb verb) {
        Mood mood = mood(claim);
        isBe = verb.base().equals("be");
        String sure = switch (claim.certainty()) {
            case CT, UN -> "";
            case PR -> "probably";
            case PS -> "possibly";
        };
        text.append(verbs.phrase(
                verb.base(),
                person,
                verb.steady() && mood == Mood.PROGRESSIVE ? Mood.PRESENT : mood,
                claim.polarity() == Claim.Polarity.NEGATIVE && !nobody,
                sure));
    }

    private Optional<String> rest() {
        List<String> rest = claim.roles().stream()
                .filter(role -> !used.contains(role.name()) && !role.text().isBlank())
                .map(role -> role.name() + ": " + nouns.object(name(role)))
                .toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", rest));
    }
}
