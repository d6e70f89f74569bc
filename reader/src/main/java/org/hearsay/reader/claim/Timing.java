package org.hearsay.reader.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim.When;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/** When it was so: the time expression that dates the trigger, or the verb that the trigger is an argument of. Never a default. */
final class Timing {

    private static final int HIGHEST = 8;

    private final Tree tree;
    private final Voices voices;
    private final List<Dated> times = new ArrayList<>();

    /** A time expression and the word that it dates. */
    private record Dated(TimeExpression time, Span words, int owner) {}

    /** @param triggers the words that make claims */
    Timing(Layout layout, Tree tree, Voices voices, List<TimeExpression> expressions, BitSet triggers) {
        this.tree = tree;
        this.voices = voices;
        for (TimeExpression time : expressions) {
            Span words = layout.wordsIn(time.span());
            boolean dates = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (!words.isEmpty() && dates && (time.earliest().isPresent() || time.latest().isPresent())) {
                times.add(new Dated(time, words, owner(words, triggers)));
            }
        }
    }

    /** The verb, or the noun that makes a claim, which an expression hangs on. */
    private int owner(Span words, BitSet triggers) {
        int at = tree.top(words);
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            int head = tree.head(at);
            if (head >= 0 && (triggers.get(head) || tree.upos(head).equals("VERB") || tree.child(head, "cop") >= 0)) {
                return head;
            }
            at = head;
        }
        return -1;
    }

    Optional<When> of(int trigger, boolean gloss, List<String> why) {
        int governor = gloss ? -1 : governor(trigger);
        return times.stream()
                .filter(dated -> voices.together(dated.words().begin(), trigger))
                .filter(dated -> dated.owner() == trigger || governor >= 0 && dated.owner() == governor)
                .min(Comparator.comparing((Dated dated) -> dated.owner() != trigger)
                        .thenComparingInt(dated -> Math.abs(dated.words().begin() - trigger)))
                .map(dated -> when(dated, trigger, why));
    }

    /** The verb whose time is the trigger's too: that of which it is subject or object, or which it completes. */
    private int governor(int trigger) {
        int at = trigger;
        for (int step = 0; step < 3; step++) {
            int head = tree.head(at);
            if (head < 0 || voices.isCue(head)) {
                return -1;
            }
            boolean shares = tree.is(at, "nsubj", "obj", "xcomp", "obl", "aux", "cop", "compound");
            if (tree.upos(head).equals("VERB") && shares) {
                return head;
            }
            if (!tree.is(at, "flat", "compound", "appos", "nmod:poss")) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    private When when(Dated dated, int trigger, List<String> why) {
        TimeExpression time = dated.time();
        Optional<LocalDate> earliest = time.earliest();
        Optional<LocalDate> latest = time.latest();
        why.add("when: '" + words(dated.words()) + "'" + (dated.owner() == trigger ? "" : " dates '" + tree.text(dated.owner()) + "'"));
        switch (before(dated.words())) {
            case "since", "after", "from" -> latest = Optional.empty();
            case "before", "until", "till", "by" -> earliest = Optional.empty();
            default -> {}
        }
        return new When(earliest, latest, Optional.of(time.id()), time.approximate());
    }

    private String words(Span words) {
        StringBuilder text = new StringBuilder();
        for (int i = words.begin(); i < words.end(); i++) {
            text.append(i > words.begin() ? " " : "").append(tree.text(i));
        }
        return text.toString();
    }

    private String before(Span words) {
        return words.begin() > 0 ? tree.lower(words.begin() - 1) : "";
    }
}
