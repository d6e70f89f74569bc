package org.hearsay.reader.coref;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;
import org.hearsay.reader.name.Countries;

/**
 * Links the names of everything but persons: the same words, other names of one country, acronyms, and shortened names of
 * bodies. A name that two bodies could be short for stays alone.
 */
final class BodySieve {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "de", "&");
    private static final Set<String> TAILS = Set.of(
            "inc",
            "corp",
            "co",
            "ltd",
            "plc",
            "corporation",
            "company",
            "group",
            "limited",
            "llc",
            "ag",
            "sa",
            "holdings",
            "bank");

    private final Countries countries;

    BodySieve(Countries countries) {
        this.countries = countries;
    }

    void apply(Board board) {
        Map<String, Draft> first = new HashMap<>();
        for (Draft draft : board.names(Mention.Type.values())) {
            if (draft.type != Mention.Type.PERSON) {
                Draft known = first.putIfAbsent(kind(draft) + key(board.text(draft)), draft);
                if (known != null) {
                    board.link(known, draft);
                }
            }
        }
        shorten(board, board.names(Mention.Type.ORGANISATION));
    }

    private static String kind(Draft draft) {
        return (Types.isPlace(draft.type) ? Mention.Type.PLACE : draft.type) + " ";
    }

    private String key(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        return countries
                .country(plain)
                .orElse(plain)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the |a[lz]\\s*-\\s*)", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Acronyms and last or first words that stand for one body alone. */
    private void shorten(Board board, List<Draft> bodies) {
        Map<String, Set<Chain>> byShort = new HashMap<>();
        Map<String, Draft> longs = new HashMap<>();
        for (Draft draft : bodies) {
            List<String> words = words(board.text(draft));
            if (words.size() > 1 && longs.putIfAbsent(String.join(" ", words), draft) == null) {
                for (String brief : shortForms(words)) {
                    byShort.computeIfAbsent(brief, k -> new HashSet<>()).add(draft.chain());
                }
            }
        }
        for (Draft draft : bodies) {
            String brief = String.join(" ", words(board.text(draft)));
            Set<Chain> meant = byShort.getOrDefault(brief, Set.of());
            Optional<Draft> one =
                    meant.stream().map(chain -> chain.drafts().getFirst()).findFirst();
            boolean alone = meant.stream()
                            .map(chain -> chain.drafts().getFirst().chain())
                            .distinct()
                            .count()
                    == 1;
            if (one.isPresent() && alone) {
                board.link(one.get(), draft);
            }
        }
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.replace(".", "").split("[\\s/()-]+"))
                .filter(word -> !word.isBlank())
                .dropWhile(word -> word.equalsIgnoreCase("the"))
                .toList();
    }

    private Set<String> shortForms(List<String> words) {
        Set<String> found = new HashSet<>();
        String all = initials(words, true);
        String main = initials(words, false);
        found.add(all);
        found.add(main);
        found.removeIf(acronym -> acronym.length() < 2);
        if (words.size() > 2 && countries.isPeople(words.getFirst())) {
            found.add(String.join(" ", words.subList(1, words.size())));
        }
        if (TAILS.contains(words.getLast().toLowerCase(Locale.ROOT))
                && words.getFirst().length() > 2) {
            found.add(String.join(" ", words.subList(0, words.size() - 1)));
        }
        if (countries.country(words.getFirst()).isEmpty() && !countries.isPeople(words.getLast())) {
            found.add(words.getLast());
        }
        return found;
    }

    private static String initials(List<String> words, boolean withSmall) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (withSmall || !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }
}
