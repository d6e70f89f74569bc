package org.hearsay.reader.claim.frame;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.Table;

/**
 * The events that the reading model finds in a report, as frames: what no frame has a word for. Where a frame has one, the frame
 * goes before, since it says where the roles stand.
 */
public final class Learned {

    private static final String RULE = "learned";

    /** Words before what something is done to, or where. */
    private static final Set<String> WHERE = Set.of("to", "into", "onto", "in", "at", "on", "over", "near", "against");

    /** Verbs whose subject does not do what their object names. */
    private static final Set<String> FACING = Table.words(Learned.class, "facing.txt");

    /** What stands before a crime that somebody is said to have committed. */
    private static final Set<String> ACCUSING = Table.words(Learned.class, "accusing.txt");

    private static final Set<String> MOTORISTS = Slot.nouns("motorists");

    private static final int AFTER_ALL = 1_000_000;
    private static final double LIKELY = 0.5;

    /** How sure the model has to be that a word which a frame takes for an event is one of that kind. */
    private static final double AGREED = 0.7;

    /** Fillers of one role that are so nearly as sure as the surest fill it together. */
    private static final double JOINT = 0.7;

    private final Map<Kind, Slots> slots;
    private final Map<Integer, Signals.Event> events = new HashMap<>();

    /**
     * Where the roles of a kind are looked for.
     *
     * @param bar how likely an event of the kind must be
     * @param not words, by lemma, that tell none
     * @param acted words, by lemma, that tell one only where somebody does it
     * @param driven words, by lemma, that tell none where a vehicle or its driver does it
     */
    public record Slots(
            double bar, Set<String> not, Set<String> acted, Set<String> driven, Map<String, List<Slot>> roles) {}

    public Learned(Map<Kind, Slots> slots, List<Signals.Event> events) {
        this.slots = slots;
        events.forEach(event -> this.events.put(event.word(), event));
    }

    /** By kind what {@code learned.tsv} says of it; a row without a kind holds for those that have no row of their own. */
    public static Map<Kind, Slots> slots() {
        Map<String, String> rows = new HashMap<>();
        for (List<String> row : Table.rows(Learned.class, "learned.tsv")) {
            rows.put(row.get(0) + " " + row.get(1), row.get(2));
        }
        Map<Kind, Slots> found = new HashMap<>();
        for (Kind kind : Kind.all()) {
            Map<String, List<Slot>> own = new LinkedHashMap<>();
            Stream.concat(kind.core().stream(), kind.others().stream())
                    .forEach(role -> Optional.ofNullable(
                                    rows.getOrDefault(kind.name() + " " + role, rows.get("* " + role)))
                            .ifPresent(written -> own.put(
                                    role,
                                    Stream.of(written.split(", "))
                                            .map(slot -> Slot.parse(slot).of(role))
                                            .toList())));
            String bar = rows.getOrDefault(kind.name() + " bar", rows.getOrDefault("* bar", "1"));
            Set<String> not = Stream.of(rows.get("* not"), rows.getOrDefault(kind.name() + " not", ""))
                    .flatMap(words -> Stream.of(words.split(", ")))
                    .collect(Collectors.toSet());
            found.put(
                    kind,
                    new Slots(
                            Double.parseDouble(bar),
                            not,
                            lemmas(rows, kind.name() + " acted"),
                            lemmas(rows, kind.name() + " driven"),
                            own));
        }
        return Map.copyOf(found);
    }

    /** Whether a word only says on whose side somebody is: who is "pro-Naldian" tells something only if it is known for whom he is. */
    public static boolean isSided(String word) {
        return word.startsWith("pro-") || word.startsWith("anti-");
    }

    private static Set<String> lemmas(Map<String, String> rows, String row) {
        return Set.of(rows.getOrDefault(row, "").split(", "));
    }

    /** Whether an entry is what the model finds, not a frame somebody has written. */
    public static boolean isLearned(FrameBook.Entry entry) {
        return entry.number() >= AFTER_ALL;
    }

    /** Whether a claim is of what the model finds. */
    public static boolean isOf(Claim claim) {
        return claim.rule().startsWith(RULE);
    }

    /** Whether a frame is what the model finds. */
    public static boolean isOf(Frame frame) {
        return frame.id().startsWith(RULE);
    }

    /** Where the model's roles of an event stand that a frame told too; none if it takes the word for another. */
    public Map<String, List<Slot>> roles(int word, Kind kind) {
        Signals.Event event = events.get(word);
        boolean same = event != null
                && event.kinds().getOrDefault(kind.name(), 0f) >= AGREED
                && slots(kind).bar() <= 1;
        return same ? slots(kind).roles() : Map.of();
    }

    /** How likely the model takes one of some words for an event of a kind, from 0 to 1. */
    public double chance(Span words, Kind kind) {
        return IntStream.range(words.begin(), words.end())
                .mapToObj(events::get)
                .filter(Objects::nonNull)
                .mapToDouble(event -> event.kinds().getOrDefault(kind.name(), 0f))
                .max()
                .orElse(0);
    }

    /** Whether closed lists of words say what is of a kind, and the model is not asked. */
    public boolean isListed(Kind kind) {
        return slots(kind).bar() > 1;
    }

    /** Whether the model takes any of some words for an event or a state, of whatever kind. */
    public boolean sees(Span words) {
        return IntStream.range(words.begin(), words.end()).anyMatch(events::containsKey);
    }

    /** What a word tells, if the model is sure enough of it. */
    public Optional<FrameBook.Entry> at(int word, Tree tree) {
        Signals.Event event = events.get(word);
        if (event == null) {
            return Optional.empty();
        }
        return event.kinds().entrySet().stream()
                .max(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(likely -> Map.entry(Kind.of(likely.getKey()), likely.getValue()))
                .filter(likely -> likely.getValue() >= slots(likely.getKey()).bar())
                .filter(likely -> !slots(likely.getKey()).not().contains(tree.lemma(word)) && !isPartOfWord(word, tree))
                .filter(likely -> !slots(likely.getKey()).driven().contains(tree.lemma(word)) || !isDriven(word, tree))
                .map(likely -> entry(likely.getKey(), form(word, tree), tree.lemma(word), likely.getValue()));
    }

    /** Whether a vehicle or its driver does what a verb says: "struck by a car". */
    private static boolean isDriven(int verb, Tree tree) {
        return tree.children(verb, "nsubj", "obl", "obl:agent").anyMatch(word -> MOTORISTS.contains(tree.lemma(word)));
    }

    /** Whether a noun is the second part of a compound: the "fire" of "cease-fire". */
    private static boolean isPartOfWord(int word, Tree tree) {
        return word > 1 && tree.text(word - 1).equals("-") && tree.upos(word).equals("NOUN");
    }

    private Slots slots(Kind kind) {
        return slots.getOrDefault(kind, new Slots(Double.MAX_VALUE, Set.of(), Set.of(), Set.of(), Map.of()));
    }

    private FrameBook.Entry entry(Kind kind, Frame.Form form, String lemma, float chance) {
        Frame.Trigger trigger =
                Frame.Trigger.of(form, List.of(lemma), 0, slots(kind).roles());
        List<String> needs = slots(kind).acted().contains(lemma)
                ? List.of("actor")
                : kind.hasRole("recipient") && isSided(lemma) ? List.of("recipient") : List.of();
        Frame frame = new Frame(
                String.format(Locale.ROOT, "%s %s (%.2f)", RULE, kind.name(), chance),
                kind,
                List.of(trigger),
                Frame.Condition.of(needs),
                Frame.Telling.of(kind.isState()),
                false,
                List.of());
        return new FrameBook.Entry(AFTER_ALL, frame, trigger);
    }

    private static Frame.Form form(int word, Tree tree) {
        return switch (tree.upos(word)) {
            case "VERB", "AUX" -> Frame.Form.VERB;
            case "ADJ", "ADV" -> Frame.Form.ADJECTIVE;
            case "ADP" -> Frame.Form.PREPOSITION;
            default -> Frame.Form.NOUN;
        };
    }

    /** The words that the model finds to fill a role: the likeliest, and others in its sentence that are nearly as likely: joint ones. */
    public List<Integer> fillers(int trigger, String role, Tree tree) {
        Signals.Event event = events.get(trigger);
        if (event == null) {
            return List.of();
        }
        List<Signals.Argument> arguments = event.arguments().getOrDefault(role, List.of());
        double all = arguments.stream().mapToDouble(Signals.Argument::chance).sum();
        double best =
                arguments.stream().mapToDouble(Signals.Argument::chance).max().orElse(1);
        if (all < LIKELY) {
            return List.of();
        }
        List<Integer> likely = arguments.stream()
                .filter(argument -> argument.chance() >= best * JOINT)
                .map(Signals.Argument::word)
                .toList();
        boolean beside = likely.stream().anyMatch(word -> tree.sentence(word) == tree.sentence(trigger));
        return likely.stream()
                .filter(word -> !beside || tree.sentence(word) == tree.sentence(trigger))
                .filter(word -> !actsElsewhere(word, trigger, tree))
                .filter(word -> !role.equals("actor") || !isFaced(word, trigger, tree))
                .filter(word -> !role.equals("recipient") || !isAccused(word, trigger, tree))
                .filter(word -> !isDoneTo(word, trigger, role, event, tree))
                .toList();
    }

    /** Whether a word is what a verb of doing is done to, or where, and so no actor; who is brought somewhere travels. */
    private static boolean isDoneTo(int word, int verb, String role, Signals.Event event, Tree tree) {
        boolean object = tree.is(word, "obj", "nsubj:pass")
                || tree.is(word, "obl")
                        && tree.children(word, "case").anyMatch(mark -> WHERE.contains(tree.lower(mark)));
        return role.equals("actor")
                && object
                && tree.isVerb(verb)
                && tree.head(word) == verb
                && event.kinds().getOrDefault("travel", 0f) < LIKELY;
    }

    /** Whether somebody only meets with or speaks of what a noun names: who "risks defections" or "condemned the attack" did not do it. */
    private static boolean isFaced(int word, int noun, Tree tree) {
        int verb = tree.head(noun);
        return tree.is(noun, "obj")
                && tree.is(word, "nsubj")
                && tree.head(word) == verb
                && tree.children(noun, "nmod:poss")
                        .noneMatch(whose -> tree.xpos(whose).equals("PRP$")) // "denied their part in it"
                && FACING.contains(tree.lemma(verb));
    }

    /** Whether somebody is said to have done what a noun names: who is "guilty of murder", or a "murder suspect", was not murdered. */
    private static boolean isAccused(int word, int noun, Tree tree) {
        int crime = noun;
        while (tree.is(crime, "conj") && tree.head(crime) >= 0) {
            crime = tree.head(crime);
        }
        int head = tree.head(crime);
        return tree.isNoun(noun)
                && !ACCUSING.contains(tree.lemma(noun)) // "denied the charges"
                && isOf(crime, tree)
                && head >= 0
                && !tree.isUnder(word, noun)
                && IntStream.concat(IntStream.of(head), tree.children(head, "xcomp")) // "found him guilty of"
                        .anyMatch(accusing -> ACCUSING.contains(tree.lemma(accusing)));
    }

    /** Whether a crime stands where one is accused of it: "charged with murder", "a murder suspect", not "arrested in a raid". */
    private static boolean isOf(int crime, Tree tree) {
        return tree.is(crime, "compound", "obj")
                || tree.is(crime, "nmod", "obl")
                        && tree.children(crime, "case")
                                .anyMatch(mark -> tree.lower(mark).matches("of|for|with|over|to"));
    }

    /** Whether a word is the "by" of another verb: who drags others into a fight is not who fights. */
    private static boolean actsElsewhere(int word, int trigger, Tree tree) {
        return tree.is(word, "obl:agent") && tree.head(word) != trigger && !tree.isVerb(trigger);
    }
}
