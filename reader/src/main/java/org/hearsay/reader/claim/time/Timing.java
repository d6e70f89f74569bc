package org.hearsay.reader.claim.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Claim.When;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.claim.time.TimeWords.Sense;
import org.hearsay.reader.coref.Relatives;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/**
 * When it was so: the time expression that dates the trigger, or the verb that the trigger is an argument of; else what the event
 * that it hangs on tells of it. Never a default.
 */
public final class Timing {

    /** How many events one may be told by in turn. */
    private static final int CHAIN = 4;

    private final Tree tree;
    private final Arguments arguments;
    private final BitSet events = new BitSet();
    private final Voices voices;
    private final TimeWords senses;
    private final Dates dates;
    private final Governors governors;
    private final Sequence sequence;
    private final Speeches speeches;
    private final Optional<LocalDate> today;

    /** @param drafts the claims in the making, which say what words tell of events */
    public Timing(
            Layout layout,
            Tree tree,
            Arguments arguments,
            Voices voices,
            List<TimeExpression> expressions,
            TimeWords senses,
            List<Draft> drafts) {
        this.tree = tree;
        this.arguments = arguments;
        this.voices = voices;
        this.senses = senses;
        BitSet triggers = new BitSet();
        for (Draft draft : drafts) {
            triggers.set(draft.trigger());
            if (!draft.frame().kind().isState()) {
                events.set(draft.trigger());
            }
        }
        dates = new Dates(layout, tree, senses, expressions, triggers);
        governors = new Governors(tree, voices, senses);
        sequence = new Sequence(tree, senses, dates);
        speeches = new Speeches(tree, voices, dates);
        today = layout.report().day();
    }

    /**
     * When a claim was so.
     *
     * @param why takes a line for the rule that told it
     */
    public Optional<When> of(Draft draft, List<String> why) {
        int trigger = draft.predicate(tree);
        boolean state = draft.frame().kind().isState();
        int governor = governors.governor(trigger);
        boolean alone = draft.frame().telling().gloss() && !governors.isHaving(governor);
        Optional<When> own = dating(trigger, alone ? -1 : governor, state, why);
        if (own.isPresent() || state) {
            return own;
        }
        return told(trigger, why)
                .or(() -> hanging(trigger, new HashSet<>(List.of(trigger, governor)), why))
                .or(() -> listed(trigger, why));
    }

    /** "Those killed on Monday included:" dates what it lists. */
    private Optional<When> listed(int trigger, List<String> why) {
        int colon = trigger;
        while (colon > 0
                && tree.sentence(colon - 1) == tree.sentence(trigger)
                && !tree.text(colon).equals(":")) {
            colon--;
        }
        boolean opens = colon > 0
                && tree.text(colon).equals(":")
                && senses.of("list", tree.lemma(colon - 1)).isPresent();
        if (!opens || tree.upos(trigger).equals("VERB")) {
            return Optional.empty();
        }
        List<Dated> inSentence = dates.all()
                .filter(dated -> tree.sentence(dated.words().begin()) == tree.sentence(trigger))
                .toList();
        return inSentence.size() == 1 && inSentence.getFirst().words().end() < colon
                ? Optional.of(when(inSentence.getFirst(), trigger, why))
                : Optional.empty();
    }

    private static When until(When when) {
        return new When(Optional.empty(), when.latest(), when.time(), when.approximate());
    }

    /** The time that an event has of its own or from another one. */
    private Optional<When> resolved(int event, Set<Integer> seen, List<String> why) {
        if (!seen.add(event) || seen.size() > CHAIN) {
            return Optional.empty();
        }
        boolean happens = events.get(event) || tree.isPredicate(event);
        return happens
                ? dating(event, governors.governor(event), false, why).or(() -> hanging(event, seen, why))
                : dating(event, -1, false, why);
    }

    /** Where somebody is or goes when it is told is so on the day of the telling: "was on her way, a friend said on Sunday". */
    private Optional<When> told(int trigger, List<String> why) {
        boolean going = tree.child(trigger, "cop") >= 0 && tree.child(trigger, "case") >= 0;
        int cue = going ? tree.head(trigger) : -1;
        if (cue < 0 || !tree.is(trigger, "ccomp") || !voices.isCue(cue) || voices.together(cue, trigger)) {
            return Optional.empty();
        }
        return speeches.beside(cue).map(dated -> when(dated, trigger, why));
    }

    /** The time of the events that the trigger goes with, or what they leave of it as they lie before or after. */
    private Optional<When> hanging(int trigger, Set<Integer> seen, List<String> why) {
        Optional<When> named = dates.saidOf(trigger).map(dated -> when(dated, trigger, why));
        if (named.isPresent()) {
            return named;
        }
        int governor = governors.governor(trigger);
        Optional<When> same = Stream.concat(beside(trigger), governor < 0 ? Stream.empty() : beside(governor))
                .filter(other -> other >= 0 && events.get(other) && other != trigger)
                .flatMap(other -> resolved(other, seen, why).stream())
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        List<Sequence.Link> links = new ArrayList<>(sequence.of(trigger));
        if (governor >= 0) {
            links.addAll(sequence.of(governor));
        }
        return links.stream()
                .filter(link -> voices.together(link.other(), trigger))
                .flatMap(link -> linked(link, trigger, seen, why).stream())
                .findFirst();
    }

    /** The events that are the trigger's subject, or of which it is a part: "killed in clashes", "the raid cost lives". */
    private Stream<Integer> beside(int trigger) {
        return Stream.concat(
                arguments.subjects(trigger).stream().map(this::event),
                tree.children(trigger, "obl", "nmod")
                        .filter(child -> tree.upos(child).equals("NOUN"))
                        .filter(child -> tree.child(child, "case") >= 0 && governors.isWithin(child))
                        .boxed());
    }

    private Optional<When> linked(Sequence.Link link, int trigger, Set<Integer> seen, List<String> why) {
        boolean before =
                tree.children(trigger, "aux").anyMatch(aux -> tree.lower(aux).equals("had"));
        if (seen.contains(link.other()) || before && link.sense() == Sense.SAME) {
            return Optional.empty();
        }
        Optional<When> other = resolved(link.other(), seen, why)
                .or(() -> link.lapse()
                        .filter(lapse -> link.sense() == Sense.BEFORE)
                        .flatMap(lapse -> just(link.other(), lapse)
                                .or(() -> speeches.occasion(link.other()).map(Dated::when))));
        if (other.isPresent()) {
            why.add("when: '" + tree.text(trigger) + "' is " + link.sense().label() + " '" + tree.text(link.other())
                    + "'");
        }
        return other.map(when -> switch (link.sense()) {
                    case BEFORE ->
                        link.lapse().map(lapse -> lapse.from(when, -1)).orElseGet(() -> until(when));
                    case AFTER ->
                        link.lapse()
                                .map(lapse -> lapse.from(when, 1))
                                .orElseGet(() ->
                                        new When(when.earliest(), Optional.empty(), when.time(), when.approximate()));
                    case SINCE ->
                        link.lapse()
                                .map(lapse -> lapse.from(when, 1))
                                .orElseGet(() -> new When(
                                        when.earliest(),
                                        dates.isPerfect(trigger) ? today : Optional.empty(),
                                        when.time(),
                                        when.approximate()));
                    default -> when;
                })
                .filter(when -> when.earliest().isPresent() || when.latest().isPresent());
    }

    /** "comes two weeks after": what is news has happened within some days; "they fight on a month after": what is so now. */
    private Optional<When> just(int verb, Lapse lapse) {
        boolean news = tree.xpos(verb).equals("VBZ")
                && senses.of("news", tree.lemma(verb)).isPresent();
        int raised = governors.raised(verb);
        boolean present = isPresent(verb) || raised >= 0 && isPresent(raised);
        return today.filter(day -> news || present)
                .map(day -> day.minusDays(news ? lapse.spread() : 0))
                .map(from -> new When(Optional.of(from), today, Optional.empty(), true));
    }

    private boolean isPresent(int verb) {
        List<String> auxiliaries = tree.children(verb, "aux", "aux:pass", "cop")
                .mapToObj(tree::lower)
                .toList();
        boolean still = auxiliaries.isEmpty()
                && tree.xpos(verb).equals("VBG")
                && tree.children(verb, "advmod")
                        .anyMatch(word -> tree.lower(word).equals("still"));
        return still
                || auxiliaries.isEmpty() && tree.xpos(verb).matches("VBZ|VBP")
                || auxiliaries.stream().anyMatch(aux -> aux.matches("is|are|has|have|['’](s|re|ve)"));
    }

    /** The noun that a relative pronoun stands for: that of its clause, else the last before it that tells of an event. */
    private int event(int word) {
        if (!tree.xpos(word).equals("WDT") && !tree.lower(word).equals("that")) {
            return word;
        }
        int antecedent = Relatives.antecedent(tree, word);
        for (int noun = antecedent; noun >= 0 && tree.upos(noun).matches("NOUN|PROPN"); noun = tree.head(noun)) {
            if (events.get(noun) || !tree.is(noun, "nmod", "compound", "flat")) {
                return noun;
            }
        }
        int before = events.previousSetBit(word);
        boolean near = before >= 0 && tree.sentence(before) == tree.sentence(word);
        return near && tree.upos(before).equals("NOUN") ? before : -1;
    }

    private Optional<When> dating(int trigger, int governor, boolean state, List<String> why) {
        return dates.all()
                .filter(dated -> voices.together(dated.words().begin(), trigger)
                        || governors.hangsOn(dated, trigger)
                        || governors.isWithSaying(dated, governor, trigger))
                .filter(dated -> dated.owner() == trigger
                        || governor >= 0
                                && dated.owner() >= 0
                                && (dated.owner() == governor || dated.owner() == governors.raised(governor))
                        || governors.reaches(dated, trigger)
                        || governors.isAwaited(dated, trigger))
                .filter(dated -> !state || !isAge(dated.words()))
                .min(Comparator.comparing((Dated dated) -> dated.owner() != trigger)
                        .thenComparing(dated -> isParted(dated.words(), trigger))
                        .thenComparingInt(dated -> Math.abs(dated.words().begin() - trigger)))
                .map(dated -> when(dated, trigger, why));
    }

    /** Somebody's age dates nothing. */
    private boolean isAge(Span words) {
        return tree.lower(words.end() - 1).endsWith("old");
    }

    /** Whether a comma or another event stands between a time and the trigger. */
    private boolean isParted(Span words, int trigger) {
        int begin = Math.min(words.end(), trigger + 1);
        int end = Math.max(words.begin(), trigger);
        for (int word = begin; word < end; word++) {
            if (events.get(word) || tree.text(word).equals(",") && word > begin && words.begin() < trigger) {
                return true;
            }
        }
        return false;
    }

    private When when(Dated dated, int trigger, List<String> why) {
        why.add("when: '" + words(dated.words()) + "'"
                + (dated.owner() == trigger ? "" : " dates '" + tree.text(dated.owner()) + "'"));
        return dated.when();
    }

    private String words(Span words) {
        StringBuilder text = new StringBuilder();
        for (int i = words.begin(); i < words.end(); i++) {
            text.append(i > words.begin() ? " " : "").append(tree.text(i));
        }
        return text.toString();
    }
}
