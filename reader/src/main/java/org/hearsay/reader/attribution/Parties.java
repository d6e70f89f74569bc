package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Finds whom the words of a source or audience stand for. */
final class Parties {

    private static final Set<String> NAME_RELATIONS = Set.of("flat", "appos", "compound", "nmod:desc");

    private static final Set<String> BETWEEN = Set.of("PROPN", "NOUN", "ADJ");

    private final Layout layout;
    private final Phrases phrases;
    private final List<Mention> mentions;
    private final Map<String, List<Mention>> byEntity = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    Parties(Layout layout, Phrases phrases, List<Mention> mentions) {
        this.layout = layout;
        this.phrases = phrases;
        this.mentions =
                mentions.stream().sorted((a, b) -> a.head().compareTo(b.head())).toList();
        for (Mention mention : mentions) {
            byEntity.computeIfAbsent(mention.entity(), none -> new ArrayList<>())
                    .add(mention);
            if (mention.form() == Mention.Form.NAME) {
                named.add(mention.entity());
            }
        }
    }

    Attribution.Party party(Span range) {
        return new Attribution.Party(layout.characters(range), mention(range).map(Mention::entity));
    }

    /** The mention that a range of words amounts to: that of its head, else one tied to the head by name, else the widest. */
    Optional<Mention> mention(Span range) {
        List<Mention> inside = within(layout.characters(range));
        int head = phrases.head(range);
        Span headCharacters = layout.words().get(head);
        Optional<Mention> own =
                inside.stream().filter(m -> m.head().contains(headCharacters)).findFirst();
        Optional<Mention> name = inside.stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.type() == Mention.Type.PERSON && hangsOn(m, head))
                .findFirst();
        if (own.isPresent() && (isNamed(own.get()) || name.isEmpty())) {
            return own;
        }
        return name.or(() -> first(range, inside))
                .or(() -> inside.stream()
                        .max((a, b) ->
                                Integer.compare(a.span().length(), b.span().length())));
    }

    /** The widest mention before the first comma: "the foreign secretary Ana Roe, in Dovrast for a summit". */
    private Optional<Mention> first(Span range, List<Mention> inside) {
        int comma = range.begin();
        while (comma < range.end() && !layout.word(comma).equals(",")) {
            comma++;
        }
        Span before = layout.characters(range.begin(), Math.max(range.begin() + 1, comma));
        return inside.stream()
                .filter(m -> before.contains(m.head()))
                .max(Comparator.comparing((Mention m) -> m.type() == Mention.Type.PERSON)
                        .thenComparingInt(m -> m.span().length()));
    }

    /** Whether a name belongs to the noun that heads the source: "spokesman Idris Hale", "the head of the council, Ana Roe". */
    private boolean hangsOn(Mention mention, int head) {
        Span name = layout.wordsIn(mention.head());
        int word = phrases.head(name);
        boolean byTree = phrases.word(word).head() == head
                && NAME_RELATIONS.contains(nameRelation(phrases.word(word).deprel()));
        return byTree || follows(head, name.begin());
    }

    /** Whether nothing but names, nouns and adjectives stands between a noun and the name after it. */
    private boolean follows(int noun, int name) {
        for (int w = noun + 1; w < name; w++) {
            if (!BETWEEN.contains(phrases.word(w).upos())) {
                return false;
            }
        }
        return noun < name && noun + 6 > name;
    }

    private static String nameRelation(String deprel) {
        return NAME_RELATIONS.contains(deprel) ? deprel : Phrases.plain(deprel);
    }

    private List<Mention> within(Span characters) {
        List<Mention> found = new ArrayList<>();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).head().begin() < characters.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < mentions.size() && mentions.get(i).head().begin() < characters.end(); i++) {
            if (characters.contains(mentions.get(i).head())) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    boolean isNamed(Mention mention) {
        return named.contains(mention.entity());
    }

    /** All mentions of an entity. */
    List<Mention> mentions(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }
}
