package org.hearsay.reader.coref;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.GivenNames;

/**
 * A person's name cut into parts for comparison: lower case, without diacritics, hyphens, apostrophes and the Arabic article;
 * particles that change whom a name names stand with the part they belong to ("abumohammed", "abdelkarim", "vandyck").
 *
 * @param parts given names first, surname last; never empty
 */
record PersonName(List<String> parts) {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "as", "ash", "at", "an", "ar", "az");
    private static final Set<String> PARTICLES = Set.of(
            "abu", "abou", "umm", "bin", "ibn", "ben", "bint", "abdel", "abdul", "abd", "abdal", "van", "von", "der",
            "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "st", "mac");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    PersonName {
        parts = List.copyOf(parts);
    }

    /** Reads a name as it is written, without title. */
    static PersonName of(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder particle = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String[] words = plain.replaceAll("\\s*[-‐‑]\\s*", "-").strip().split("[\\s.]+");
        for (int i = 0; i < words.length; i++) {
            String word = withoutArticle(words[i]);
            boolean last = i == words.length - 1;
            if (!last && ARTICLES.contains(word) || SUFFIXES.contains(word) && !parts.isEmpty()) {
                continue;
            }
            String bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
            if (!last && PARTICLES.contains(bare)) {
                particle.append(bare);
            } else if (!bare.isEmpty()) {
                parts.add(particle + bare);
                particle.setLength(0);
            }
        }
        if (!particle.isEmpty() || parts.isEmpty()) {
            parts.add(particle.isEmpty() ? plain.strip() : particle.toString());
        }
        return new PersonName(parts);
    }

    private static String withoutArticle(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && ARTICLES.contains(word.substring(0, hyphen)) ? word.substring(hyphen + 1) : word;
    }

    String given() {
        return parts.getFirst();
    }

    String surname() {
        return parts.getLast();
    }

    /** Whether it has a given name and a surname. */
    boolean isFull() {
        return parts.size() > 1;
    }

    boolean hasInitial() {
        return parts.stream().anyMatch(part -> part.length() == 1);
    }

    /**
     * Whether two names can be one person's: each part of the shorter has its like in the longer, in order, the first parts and
     * the last alike; one part of all may be spelt a letter differently, and all as they sound. An initial between
     * two names stands for no surname ("Ana R. Orr" is not "Ana Roe"); one at the end may.
     */
    boolean mayBe(PersonName other) {
        if (!isFull() || !other.isFull()) {
            return parts.stream()
                    .anyMatch(part -> other.parts.stream().anyMatch(theirs -> Spelling.alike(part, theirs)));
        }
        PersonName longer = parts.size() >= other.parts.size() ? this : other;
        PersonName shorter = longer.equals(this) ? other : this;
        int at = 0;
        int differing = 0;
        int bare = 0;
        for (int i = 0; i < shorter.parts.size(); i++) {
            String part = shorter.parts.get(i);
            boolean surname = i == shorter.parts.size() - 1;
            while (at < longer.parts.size()
                    && !Spelling.alike(part, longer.parts.get(at))
                    && (surname != (at == longer.parts.size() - 1) || !initial(part, longer.parts.get(at)))) {
                at++;
            }
            if (at == longer.parts.size()) {
                return false;
            }
            boolean same = Spelling.sounds(part, longer.parts.get(at)) || initial(part, longer.parts.get(at));
            differing += same ? 0 : 1;
            bare += part.length() == 1 || longer.parts.get(at).length() == 1 ? 1 : 0;
            at++;
        }
        return differing <= 1 && bare < shorter.parts.size();
    }

    /** Whether the given name of one is short for the other's, and they can be one but for that: Fred Orr, Frederick C. Orr. */
    boolean isCalled(PersonName other) {
        if (!isFull() || !GivenNames.alike(given(), other.given())) {
            return false;
        }
        List<String> formal = new ArrayList<>(parts);
        formal.set(0, other.given());
        return new PersonName(formal).mayBe(other);
    }

    private static boolean initial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }
}
