package org.hearsay.bench.score;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.bench.gold.ClaimCase;

/**
 * The entities of a case, each known by the words of its full name. A name that carries all the words of another entity's
 * name, or that fits several, is no name of this one.
 */
final class Cast {

    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s)$");

    private final NameWords words = new NameWords();
    private final Set<String> pronouns = WordFile.words("pronouns.txt");
    private final Set<String> freeText = WordFile.words("free-text-roles.txt");
    private final Set<Set<String>> all;

    Cast(ClaimCase gold) {
        all = gold.claims().stream()
                .flatMap(claim -> claim.roles().entrySet().stream())
                .filter(role -> !isFreeText(role.getKey()))
                .map(role -> words.of(role.getValue().getFirst()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the role is filled by words, not by an entity. */
    boolean isFreeText(String role) {
        return freeText.contains(role);
    }

    /** The words by which a name is known. */
    Set<String> words(String name) {
        return words.of(name);
    }

    /** Whether one of the names said for a role fits it. */
    boolean fills(String role, List<String> wanted, List<String> said) {
        return isFreeText(role)
                ? said.stream().anyMatch(text -> wanted.stream().anyMatch(want -> shareWord(want, text)))
                : said.stream().anyMatch(name -> isSame(wanted, name));
    }

    /** Whether a name said is that of the entity with these names, the full one first. */
    boolean isSame(List<String> wanted, String name) {
        if (name.isEmpty() || isPronoun(name)) {
            return false;
        }
        Set<String> said = words.of(name);
        Set<String> full = words.of(wanted.getFirst());
        if (said.equals(full)) {
            return true;
        }
        List<Set<String>> others = all.stream()
                .filter(entity -> !entity.equals(full) && fit(said, entity))
                .toList();
        if (fit(said, full)) {
            return others.isEmpty()
                    || said.containsAll(full) && others.stream().noneMatch(other -> isLess(said, other));
        }
        return others.isEmpty()
                && wanted.stream()
                        .skip(1)
                        .filter(other -> !isPronoun(other))
                        .anyMatch(other -> fit(words.of(other), said));
    }

    private boolean isPronoun(String name) {
        return pronouns.contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean shareWord(String a, String b) {
        Set<String> stems = stems(a);
        return stems(b).stream().anyMatch(stems::contains);
    }

    private Set<String> stems(String text) {
        return words.of(text).stream()
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    private static boolean fit(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static boolean isLess(Set<String> a, Set<String> b) {
        return b.containsAll(a) && !a.equals(b);
    }
}
