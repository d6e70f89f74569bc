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
import org.hearsay.reader.coref.Relatives;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/** When it was so: the time expression that dates the trigger, or the verb that the trigger is an argument of. Never a default. */
final class Timing {

    private static final int HIGHEST = 8;

    private final Tree tree;
    private final Arguments arguments;
    private final BitSet triggers;
    private final Voices voices;
    private final List<Dated> times = new ArrayList<>();

    /** A time expression and the word that it dates. */
    private record Dated(TimeExpression time, Span words, int owner) {}

    /** @param triggers the words that make claims */
    Timing(
            Layout layout,
            Tree tree,
            Arguments arguments,
            Voices voices,
            List<TimeExpression> expressions,
            BitSet triggers) {
        this.tree = tree;
        this.arguments = arguments;
        this.triggers = triggers;
        this.voices = voices;
        for (TimeExpression time : expressions) {
            Span words = layout.wordsIn(time.span());
            boolean dates = time.type() != TimeExpression.Type.SET;
            if (!words.isEmpty()
                    && dates
                    && !isStamp(words)
                    && (time.earliest().isPresent() || time.latest().isPresent())) {
                times.add(new Dated(time, words, owner(words, triggers)));
            }
        }
    }

    /** The day on which a wire or page put a report out ("Thu Mar 10, 2011 6:19 am EST"): a weekday with its year. */
    private boolean isStamp(Span words) {
        boolean weekday = false;
        boolean year = false;
        for (int word = words.begin(); word < words.end(); word++) {
            weekday |= tree.lower(word)
                    .matches("(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(day|nesday|sday|rsday|urday)?\\.?");
            year |= tree.text(word).matches("(19|20)\\d\\d");
        }
        boolean zone = words.end() < tree.size() && tree.text(words.end()).matches("[A-Z]{2,4}")
                || tree.text(words.end() - 1).matches("[A-Z]{2,4}T|GMT|UTC");
        return weekday && year || zone && tree.text(words.begin()).contains(":");
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

    /**
     * When a claim was so.
     *
     * @param why takes a line for the rule that told it
     */
    Optional<When> of(Draft draft, List<String> why) {
        int trigger = draft.predicate(tree);
        Optional<When> own = dating(trigger, draft.frame().gloss() ? -1 : governor(trigger), why);
        return own.isPresent() || draft.frame().kind().isState() ? own : borrowed(trigger, why);
    }

    /** The time of the event that is the trigger's subject, or that a clause with "when" ties to it. */
    private Optional<When> borrowed(int trigger, List<String> why) {
        List<Integer> others = new ArrayList<>();
        arguments.subjects(trigger).stream()
                .map(this::event)
                .filter(word -> word >= 0 && triggers.get(word))
                .forEach(others::add);
        tree.children(trigger, "advcl").filter(this::isWhen).forEach(others::add);
        int head = tree.head(trigger);
        if (head >= 0 && tree.is(trigger, "advcl") && isWhen(trigger)) {
            others.add(head);
        }
        if (head >= 0 && tree.is(trigger, "xcomp")) {
            tree.children(head, "advcl").filter(this::isWhen).forEach(others::add);
        }
        return others.stream().flatMap(other -> dating(other, -1, why).stream()).findFirst();
    }

    /** The noun that a relative pronoun stands for: that of its clause, else the last before it that tells of an event. */
    private int event(int word) {
        if (!tree.xpos(word).equals("WDT") && !tree.lower(word).equals("that")) {
            return word;
        }
        int antecedent = Relatives.antecedent(tree, word);
        if (antecedent >= 0) {
            return antecedent;
        }
        int before = triggers.previousSetBit(word);
        boolean near = before >= 0 && tree.sentence(before) == tree.sentence(word);
        return near && tree.upos(before).equals("NOUN") ? before : -1;
    }

    private boolean isWhen(int clause) {
        return tree.children(clause, "advmod", "mark")
                .anyMatch(child -> tree.lower(child).equals("when"));
    }

    private Optional<When> dating(int trigger, int governor, List<String> why) {
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
            boolean shares = tree.is(at, "nsubj", "obj", "xcomp", "obl", "aux", "cop", "compound")
                    || tree.is(at, "conj")
                            && tree.child(at, "nsubj", "nsubj:pass") < 0
                            && tree.xpos(at).equals(tree.xpos(head));
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
        why.add("when: '" + words(dated.words()) + "'"
                + (dated.owner() == trigger ? "" : " dates '" + tree.text(dated.owner()) + "'"));
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
