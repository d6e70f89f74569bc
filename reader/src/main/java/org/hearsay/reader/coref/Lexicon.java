package org.hearsay.reader.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Entity;
import org.hearsay.reader.name.Table;

/** What nouns, titles, pronouns and given names say of whom they stand for: the lists beside this package. */
final class Lexicon {

    /** What a noun stands for. */
    enum Sort {
        PERSON,
        KIN,
        COLLECTIVE,
        BODY,
        DOCUMENT,
        PLACE
    }

    record Noun(Sort sort, Optional<Entity.Gender> gender) {}

    /** How large a place a noun can stand for. */
    enum Extent {
        COUNTRY,
        TOWN
    }

    record Title(String noun, Optional<Entity.Gender> gender) {}

    /** @param person {@code 1}, {@code 3} or {@code r} (relative); number and gender empty where the pronoun does not tell */
    record Pronoun(String person, Optional<Boolean> plural, String gender, String kind) {

        boolean isPossessive() {
            return kind.equals("possessive");
        }
    }

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, Entity.Gender> given = new HashMap<>();
    private final Map<String, String> standFor = new HashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();
    private final Map<String, Set<String>> kinInverse = new HashMap<>();
    private final Set<String> otherOne = Table.words(Lexicon.class, "other-one.txt");
    private final Set<String> undergone = Table.words(Lexicon.class, "undergone.txt");
    private final Map<String, List<String>> asking = new HashMap<>();
    final Set<String> speaksFor = Table.words(Lexicon.class, "speaks-for.txt");
    final Set<String> clients = Table.words(Lexicon.class, "clients.txt");
    final Set<String> witnessing = Table.words(Lexicon.class, "witnessing.txt");
    final Set<String> ambiguous = Table.words(Lexicon.class, "ambiguous.txt");
    final Set<String> surroundings = Table.words(Lexicon.class, "surroundings.txt");
    final Set<String> placeOf = Table.words(Lexicon.class, "place-of.txt");

    Lexicon() {
        for (List<String> row : Table.rows(Lexicon.class, "nouns.tsv")) {
            nouns.put(row.get(0), new Noun(Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)), gender(row, 2)));
        }
        for (List<String> row : Table.rows(Lexicon.class, "asking.tsv")) {
            asking.put(row.getFirst(), row.subList(1, row.size()));
        }
        for (List<String> row : Table.rows(Lexicon.class, "titles.tsv")) {
            titles.put(row.get(0), new Title(row.get(1), gender(row, 2)));
        }
        for (List<String> row : Table.rows(Lexicon.class, "pronouns.tsv")) {
            Optional<Boolean> plural = row.get(2).isEmpty()
                    ? Optional.empty()
                    : Optional.of(row.get(2).equals("p"));
            pronouns.put(row.get(0), new Pronoun(row.get(1), plural, row.get(3), row.get(4)));
        }
        for (List<String> row : Table.rows(Lexicon.class, "given-names.tsv")) {
            given.put(row.get(0), row.get(1).equals("male") ? Entity.Gender.MALE : Entity.Gender.FEMALE);
        }
        for (List<String> row : Table.rows(Lexicon.class, "kin-inverse.tsv")) {
            kinInverse.put(row.getFirst(), Set.copyOf(row.subList(1, row.size())));
        }
        for (List<String> row : Table.rows(Lexicon.class, "stand-for.tsv")) {
            standFor.put(row.get(0), row.get(1));
            if (row.size() > 2) {
                extents.put(row.get(0), Extent.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            }
        }
    }

    private static Optional<Entity.Gender> gender(List<String> row, int index) {
        String letter = row.size() > index ? row.get(index) : "";
        return switch (letter) {
            case "m" -> Optional.of(Entity.Gender.MALE);
            case "f" -> Optional.of(Entity.Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    Optional<Noun> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** A title as it is written before a name, with or without its full stop. */
    Optional<Title> title(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(titles.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain));
    }

    Optional<Pronoun> pronoun(String word) {
        return Optional.ofNullable(pronouns.get(word));
    }

    /** Whether a verb asks for or judges what others do: who "demanded that she resign" is not she. */
    boolean isAsking(String verb) {
        return asking.containsKey(verb) && asking.get(verb).isEmpty();
    }

    /** Whether who does that with what happens to somebody is another than that one: "demanded his release", "accepted his resignation". */
    boolean isAskedForAnother(String verb, String noun) {
        return undergone.contains(noun)
                && (isAsking(verb) || asking.getOrDefault(verb, List.of()).contains(noun));
    }

    Optional<Entity.Gender> given(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The type of what a noun can take up without having been used of it before, as in the reading format. */
    Optional<String> standsFor(String lemma) {
        return Optional.ofNullable(standFor.get(lemma));
    }

    /** Whether a noun stands for countries or for towns; empty if for neither or either. */
    Optional<Extent> extent(String lemma) {
        return Optional.ofNullable(extents.get(lemma));
    }

    /** Whether a word beside a noun says that it is one more of its kind: "another source", "a second officer". */
    boolean isOtherOne(Tree tree, int noun) {
        return tree.children(noun, "amod", "det", "nummod").anyMatch(child -> otherOne.contains(tree.lower(child)));
    }

    /** What somebody is to a relative of his by what the relative is to him: "father" and "mother" for "son"; empty if none is known. */
    Set<String> kinInverse(String noun) {
        return kinInverse.getOrDefault(noun, Set.of());
    }

    /** The gender of whoever has a relative: who has a wife is a man. */
    Optional<Entity.Gender> relativesOf(String noun) {
        Set<Entity.Gender> genders = kinInverse(noun).stream()
                .flatMap(inverse -> noun(inverse).flatMap(Noun::gender).stream())
                .collect(Collectors.toSet());
        return genders.size() == 1 ? genders.stream().findFirst() : Optional.empty();
    }

    boolean isKin(String lemma) {
        return noun(lemma).map(noun -> noun.sort() == Sort.KIN).orElse(false);
    }
}
