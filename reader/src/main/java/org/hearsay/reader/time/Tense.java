package org.hearsay.reader.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.time.Reference.Direction;

/**
 * Whether what an expression dates was or will be: from the verb that governs it, with its auxiliaries, or, where the report
 * has no trees, from the nearest word of {@code tense.tsv} in its sentence.
 */
final class Tense {

    private static final int HIGHEST = 8;

    private final Map<String, Direction> words = new HashMap<>();
    private final Map<String, Direction> tags = new HashMap<>();
    private final Map<String, Direction> before = new HashMap<>();

    Tense() {
        for (List<String> row : Table.rows("tense.tsv", 3)) {
            Direction direction = Direction.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String form : row.get(2).split(",", -1)) {
                table(row.get(0)).put(form.strip(), direction);
            }
        }
    }

    private Map<String, Direction> table(String kind) {
        return switch (kind) {
            case "tag" -> tags;
            case "before" -> before;
            default -> words;
        };
    }

    Direction of(Layout layout, Signals signals, int word) {
        Direction stated =
                word == 0 ? Direction.UNKNOWN : before.getOrDefault(lower(layout, word - 1), Direction.UNKNOWN);
        if (stated != Direction.UNKNOWN) {
            return stated;
        }
        return signals.words().size() == layout.size() ? governor(layout, signals, word) : nearest(layout, word);
    }

    private Direction nearest(Layout layout, int word) {
        Span sentence = layout.sentences().get(layout.sentenceOf(word));
        Direction found = Direction.UNKNOWN;
        int least = 40;
        for (int i = Math.max(sentence.begin(), word - least); i < Math.min(sentence.end(), word + least); i++) {
            int distance = i < word ? word - i : i - word + 2;
            if (distance < least) {
                String text = lower(layout, i);
                Direction here = words.getOrDefault(text, text.endsWith("ed") ? Direction.PAST : Direction.UNKNOWN);
                if (here != Direction.UNKNOWN) {
                    found = here;
                    least = distance;
                }
            }
        }
        return found;
    }

    /** Climbs from the word to the first verb above it that shows its tense, by itself or in what hangs from it. */
    private Direction governor(Layout layout, Signals signals, int word) {
        int at = word;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            Signals.Word here = signals.words().get(at);
            if (here.upos().equals("VERB") || here.upos().equals("AUX")) {
                Direction direction = verb(layout, signals, at);
                if (direction != Direction.UNKNOWN) {
                    return direction;
                }
            } else if (at != word) {
                Direction direction = auxiliary(layout, signals, at);
                if (direction != Direction.UNKNOWN) {
                    return direction;
                }
            }
            at = here.head();
        }
        return Direction.UNKNOWN;
    }

    private Direction verb(Layout layout, Signals signals, int verb) {
        Direction auxiliary = auxiliary(layout, signals, verb);
        Signals.Word word = signals.words().get(verb);
        if (auxiliary != Direction.UNKNOWN) {
            return auxiliary;
        }
        boolean awaited =
                words.get(lower(layout, verb)) == Direction.FUTURE || words.get(word.lemma()) == Direction.FUTURE;
        return awaited && !word.xpos().equals("VBD")
                ? Direction.FUTURE
                : tags.getOrDefault(word.xpos(), Direction.UNKNOWN);
    }

    private static String lower(Layout layout, int word) {
        return layout.word(word).toLowerCase(Locale.ROOT);
    }

    /** What the auxiliaries and the "to" that hang from a word say. */
    private Direction auxiliary(Layout layout, Signals signals, int head) {
        Direction found = Direction.UNKNOWN;
        for (int i = Math.max(0, head - HIGHEST); i < Math.min(layout.size(), head + 3); i++) {
            Signals.Word child = signals.words().get(i);
            boolean hangs = child.head() == head
                    && (child.deprel().startsWith("aux")
                            || child.deprel().equals("cop")
                            || child.deprel().equals("mark") && child.lemma().equals("to"));
            if (hangs) {
                Direction here = words.getOrDefault(lower(layout, i), Direction.UNKNOWN);
                found = found == Direction.FUTURE ? found : here == Direction.UNKNOWN ? found : here;
            }
        }
        return found;
    }
}
