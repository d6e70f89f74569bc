package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** "is leaving on Monday" tells of what is to come. */
    private static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m");

    private final Map<String, Direction> words = new HashMap<>();
    private final Map<String, Direction> tags = new HashMap<>();
    private final Map<String, Direction> before = new HashMap<>();
    private final Map<String, Direction> otherwise = new HashMap<>();
    private final Map<String, Direction> to = new HashMap<>();
    private final Map<String, Direction> scheduled = new HashMap<>();
    private final Map<String, Direction> putOff = new HashMap<>();

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
            case "otherwise" -> otherwise;
            case "to" -> to;
            case "scheduled" -> scheduled;
            case "put-off" -> putOff;
            default -> words;
        };
    }

    Direction of(Layout layout, Signals signals, int word) {
        Direction stated =
                word == 0 ? Direction.UNKNOWN : before.getOrDefault(lower(layout, word - 1), Direction.UNKNOWN);
        if (stated != Direction.UNKNOWN) {
            return stated;
        }
        Direction told =
                signals.words().size() == layout.size() ? governor(layout, signals, word) : nearest(layout, word);
        boolean silent = told == Direction.UNKNOWN && word > 0;
        return silent ? otherwise.getOrDefault(lower(layout, word - 1), told) : told;
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

    /** Climbs from the word to the first word above it that shows a tense, by itself or in what hangs from it. */
    private Direction governor(Layout layout, Signals signals, int word) {
        boolean infinitive = false;
        boolean end = word > 0 && otherwise.containsKey(lower(layout, word - 1));
        int at = word;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            Signals.Word here = signals.words().get(at);
            if (at != word && (awaits(layout, here, at, infinitive) || end && putOff.containsKey(here.lemma()))) {
                return auxiliaries(layout, signals, at).contains("had") ? Direction.PAST : Direction.FUTURE;
            }
            Direction direction = at == word ? Direction.UNKNOWN : tense(layout, signals, at, step == 1);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
            infinitive = here.xpos().equals("VB");
            at = here.head();
        }
        return Direction.UNKNOWN;
    }

    /** Whether a word tells that what hangs from it is still to come: "due", "scheduled", "plans to". */
    private boolean awaits(Layout layout, Signals.Word word, int at, boolean infinitive) {
        return infinitive && to.containsKey(word.lemma())
                || !word.xpos().equals("VBD")
                        && !word.xpos().equals("VB")
                        && (words.get(lower(layout, at)) == Direction.FUTURE
                                || words.get(word.lemma()) == Direction.FUTURE);
    }

    private Direction tense(Layout layout, Signals signals, int at, boolean direct) {
        Direction auxiliary = auxiliary(layout, signals, at);
        Signals.Word word = signals.words().get(at);
        boolean isVerb = word.upos().equals("VERB") || word.upos().equals("AUX");
        if (auxiliary != Direction.UNKNOWN || !isVerb) {
            return auxiliary;
        }
        if (words.get(lower(layout, at)) == Direction.PAST) {
            return Direction.PAST;
        }
        boolean progressive = direct
                && word.xpos().equals("VBG")
                && PRESENT.stream().anyMatch(auxiliaries(layout, signals, at)::contains);
        Direction tagged = tags.getOrDefault(word.xpos(), Direction.UNKNOWN);
        boolean caption =
                tagged == Direction.PRESENT && word.upos().equals("VERB") && !scheduled.containsKey(word.lemma());
        return progressive ? Direction.PRESENT : caption ? Direction.UNKNOWN : tagged;
    }

    private static String lower(Layout layout, int word) {
        return layout.word(word).toLowerCase(Locale.ROOT);
    }

    /** What the auxiliaries that hang from a word say. */
    private Direction auxiliary(Layout layout, Signals signals, int head) {
        Direction found = Direction.UNKNOWN;
        for (String auxiliary : auxiliaries(layout, signals, head)) {
            Direction here = words.getOrDefault(auxiliary, Direction.UNKNOWN);
            found = found == Direction.FUTURE || here == Direction.UNKNOWN ? found : here;
        }
        return found;
    }

    private static List<String> auxiliaries(Layout layout, Signals signals, int head) {
        List<String> found = new ArrayList<>();
        for (int i = Math.max(0, head - HIGHEST); i < Math.min(layout.size(), head + 3); i++) {
            Signals.Word child = signals.words().get(i);
            if (child.head() == head
                    && (child.deprel().startsWith("aux") || child.deprel().equals("cop"))) {
                found.add(lower(layout, i));
            }
        }
        return found;
    }
}
