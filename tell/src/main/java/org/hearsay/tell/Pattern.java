package org.hearsay.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.hearsay.core.Claim;

/**
 * How a claim of a kind is put: {@code {actor} <defect>[ from {from}]}; {@code patterns.tsv} says what the marks mean.
 *
 * @param condition what the claim has to be beside; empty if nothing
 */
record Pattern(String kind, List<Part> parts, String condition) {

    private static final java.util.regex.Pattern MARKS = java.util.regex.Pattern.compile(
            "\\[(?<optional>[^\\]]*)\\]|\\{(?<slot>[^}]*)\\}|<(?<verb>[^>]*)>|(?<text>[^\\[{<]+)");

    private static final String DESCRIBED = "described";
    private static final String OFFICE = "an office";
    private static final String ANY = "any";
    private static final String ITS_POST = "its post";
    private static final String FRAME = "frame=";

    Pattern {
        parts = List.copyOf(parts);
    }

    sealed interface Part {

        record Text(String text) implements Part {}

        /** @param beginnings the words that it has to begin with one of; none if any will do */
        record Slot(String role, List<String> beginnings, boolean article) implements Part {}

        /** @param steady whether what goes on is told in the present: "is under siege" */
        record Verb(String base, boolean steady) implements Part {}

        record Maybe(List<Part> parts) implements Part {}
    }

    /** @throws IllegalArgumentException if a mark is not closed */
    static Pattern of(List<String> row) {
        return new Pattern(row.get(0), parts(row.get(1)), row.size() > 2 ? row.get(2) : "");
    }

    private static List<Part> parts(String pattern) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult mark : MARKS.matcher(pattern).results().toList()) {
            parts.add(part(mark));
            end += mark.end() - mark.start();
        }
        if (end != pattern.length()) {
            throw new IllegalArgumentException("a mark is not closed in the pattern '" + pattern + "'");
        }
        return parts;
    }

    private static Part part(MatchResult mark) {
        if (mark.group(1) != null) {
            return new Part.Maybe(parts(mark.group(1)));
        } else if (mark.group(2) != null) {
            boolean article = mark.group(2).endsWith(":a");
            String[] halves = mark.group(2).replace(":a", "").split("/");
            return new Part.Slot(halves[0], halves.length > 1 ? List.of(halves[1].split("\\|")) : List.of(), article);
        } else if (mark.group(3) != null) {
            boolean steady = mark.group(3).equals("is");
            return new Part.Verb(steady ? "be" : mark.group(3), steady);
        }
        return new Part.Text(mark.group(4));
    }

    /** Whether a claim can be put so. */
    boolean fits(Told told, Nouns nouns) {
        return holds(told, nouns) && filled(parts, told.claim());
    }

    /** Whether the roles that a stretch needs are filled. */
    static boolean filled(List<Part> parts, Claim claim) {
        return parts.stream()
                .allMatch(part ->
                        !(part instanceof Part.Slot slot) || filler(slot, claim).isPresent());
    }

    static Optional<Claim.Role> filler(Part.Slot slot, Claim claim) {
        Predicate<String> begins = text ->
                slot.beginnings().isEmpty() || slot.beginnings().stream().anyMatch(word -> text.startsWith(word + " "));
        return claim.roles(slot.role()).stream()
                .filter(role -> !role.text().isBlank() && begins.test(role.text()))
                .findFirst();
    }

    /** The role that the condition speaks of, if it speaks of one. */
    Optional<String> conditionRole() {
        return condition.contains("=") && !condition.startsWith(FRAME)
                ? Optional.of(condition.split("=")[0])
                : Optional.empty();
    }

    private static boolean names(Told.Name name, List<Claim.Role> posts) {
        String words = name.text().toLowerCase(Locale.ROOT);
        return posts.stream().anyMatch(post -> words.contains(post.text().toLowerCase(Locale.ROOT)));
    }

    private boolean holds(Told told, Nouns nouns) {
        Claim claim = told.claim();
        if (condition.isEmpty()
                || condition.equals(claim.polarity().label())
                || condition.equals(claim.realis().label())) {
            return true;
        }
        if (condition.startsWith(FRAME)) {
            return claim.rule().contains("/" + condition.substring(FRAME.length()) + "/");
        }
        String value = condition.substring(condition.indexOf('=') + 1);
        return conditionRole().stream()
                .flatMap(role -> claim.roles(role).stream())
                .anyMatch(role -> switch (value) {
                    case DESCRIBED -> nouns.isDescribed(told.name(role));
                    case OFFICE -> nouns.isOffice(role.text());
                    case ANY -> true;
                    case ITS_POST ->
                        nouns.isOneDescribed(told.name(role)) && names(told.name(role), claim.roles("post"));
                    default -> role.text().equals(value);
                });
    }
}
