package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.text.Layout;

/** The names of a report that may name places, grouped by spelling and by what follows as qualification. */
final class Names {

    /** How far a name and what it lies in may stand apart, in characters. */
    private static final int BETWEEN = 40;

    private static final Pattern QUALIFIES =
            Pattern.compile("\\s*[,(]\\s*|\\s*,?\\s+in\\s+(the\\s+)?((\\p{Ll}+\\s+){1,2}of\\s+)?(the\\s+)?");

    /** By seat of a government the city where it stands: "White House" is no town of that name. */
    private static final Map<String, String> SEATS =
            Table.rows(Names.class, "seats.tsv").stream().collect(Collectors.toMap(List::getFirst, List::getLast));

    /** How soon after its place a dateline ends. */
    private static final int DATELINE = 30;

    private final Layout layout;
    private final Lookup lookup;
    private final Weights weights;
    private final List<Mention> mentions;

    Names(Layout layout, Lookup lookup, Weights weights, List<Mention> mentions) {
        this.layout = layout;
        this.lookup = lookup;
        this.weights = weights;
        this.mentions = mentions;
    }

    String text(Mention mention) {
        return mention.span().of(layout.text());
    }

    /** One group for every way a name is qualified; a name without qualification joins the first that is. */
    List<Group> groups() {
        Map<String, Map<String, Group>> found = new LinkedHashMap<>();
        List<Mention> bare = new ArrayList<>();
        Map<Mention, String> follows = new HashMap<>();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (qualifies(mentions.get(i), mentions.get(i + 1))) {
                follows.put(mentions.get(i), NameKey.of(text(mentions.get(i + 1))));
            }
        }
        for (Mention mention : mentions) {
            String qualifier = follows.get(mention);
            if (qualifier == null) {
                bare.add(mention);
                found.computeIfAbsent(NameKey.of(text(mention)), k -> new LinkedHashMap<>());
            } else {
                found.computeIfAbsent(NameKey.of(text(mention)), k -> new LinkedHashMap<>())
                        .computeIfAbsent(qualifier, k -> group(mention))
                        .mentions
                        .add(mention);
            }
        }
        for (Mention mention : bare) {
            Map<String, Group> same = found.getOrDefault(NameKey.of(text(mention)), new LinkedHashMap<>());
            Group group =
                    same.isEmpty() ? group(mention) : same.values().iterator().next();
            group.mentions.add(mention);
            same.putIfAbsent("", group);
        }
        return found.values().stream()
                .flatMap(same -> same.values().stream())
                .distinct()
                .toList();
    }

    private Group group(Mention mention) {
        List<Candidate> candidates = lookup.find(SEATS.getOrDefault(text(mention), text(mention)), hint(mention));
        if (candidates.isEmpty() && mention.type() == Mention.Type.FACILITY) {
            candidates = lookup.leading(text(mention));
        }
        return new Group(candidates, isDateline(mention) ? weights.dateline() : 1, weights.least());
    }

    /** Whether a name in capitals opens a paragraph and a dash or bracket follows soon: "HOMS, Syria (Orvel) -". */
    private boolean isDateline(Mention mention) {
        Span words = words(mention);
        boolean opens = !words.isEmpty()
                && layout.paragraphs()
                                .get(layout.paragraphOf(words.begin()))
                                .words()
                                .begin()
                        == words.begin();
        int end = mention.span().end();
        String after = layout.text().substring(end, Math.min(layout.text().length(), end + DATELINE));
        return opens
                && text(mention).equals(text(mention).toUpperCase(Locale.ROOT))
                && after.matches("(?s)[^.]*?(\\(| -|--|–|—).*");
    }

    private Hint hint(Mention mention) {
        Span words = layout.wordsIn(mention.span());
        if (words.begin() > 1 && layout.word(words.begin() - 1).equals("of")) {
            return lookup.hint(layout.word(words.begin() - 2));
        }
        boolean last = words.end() >= layout.size();
        return last ? Hint.NONE : lookup.hint(layout.word(words.end()));
    }

    /** Whether the second name says where the first is: "Paris, Texas", "Rastan in the central province of Homs". */
    boolean qualifies(Mention first, Mention second) {
        int begin = first.span().end();
        int end = second.span().begin();
        return begin < end
                && end - begin < BETWEEN
                && QUALIFIES.matcher(layout.text().substring(begin, end)).matches();
    }

    /** Whether two names are spelt alike. */
    boolean alike(Mention first, Mention second) {
        return NameKey.of(text(first)).equals(NameKey.of(text(second)));
    }

    /** The words of a mention. */
    Span words(Mention mention) {
        return layout.wordsIn(mention.span());
    }
}
