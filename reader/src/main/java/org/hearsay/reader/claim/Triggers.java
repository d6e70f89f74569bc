package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Frame;
import org.hearsay.reader.claim.frame.Frame.Form;
import org.hearsay.reader.claim.frame.Frame.Trigger;
import org.hearsay.reader.claim.frame.FrameBook;
import org.hearsay.reader.claim.frame.Learned;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.claim.syntax.WordForms;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** Finds the frames that the words of a report trigger. */
final class Triggers {

    private static final List<String> CIRCUMSTANCES = circumstances("circumstance");
    private static final List<String> AFTER_OBJECTS = circumstances("after");

    /** Nouns that an event before them describes without being told: the "permit" of "visit permit". */
    private static final Set<String> DESCRIBED = Table.words(Triggers.class, "described.txt");

    private static final List<String> TO_WHOM = List.of("to", "from", "for", "by");

    private final FrameBook book;
    private final Tree tree;
    private final Arguments arguments;
    private final Learned learned;
    private final Unnamed unnamed;
    private final Wording wording;

    Triggers(FrameBook book, WordForms forms, Tree tree, Arguments arguments, Learned learned) {
        this.learned = learned;
        this.book = book;
        this.tree = tree;
        this.arguments = arguments;
        wording = new Wording(tree, forms);
        unnamed = new Unnamed(tree, arguments, wording);
    }

    /** Of the triggers that fit at a word, those with the most words: "stand down" is not "stand"; then what the model finds. */
    List<FrameBook.Entry> at(int word) {
        if (unnamed.isTold(word)) {
            return List.of();
        }
        List<FrameBook.Entry> found = new ArrayList<>(written(word));
        learned.at(word, tree)
                .filter(entry -> !isBarred(word, entry.frame().kind()))
                .ifPresent(found::add);
        if (!found.isEmpty() && isMereDescription(word)) {
            found.removeIf(entry -> !entry.frame().kind().isState());
        }
        return found;
    }

    /** Whether a noun only says which permit, tribunal or hero it is, as in "war hero": nothing is told to have happened. */
    private boolean isMereDescription(int word) {
        return tree.is(word, "compound") && tree.head(word) > word && DESCRIBED.contains(tree.lemma(tree.head(word)));
    }

    /** Whether a frame of a kind has a word but not beside what stands there: the "sanctions" of "eased sanctions". */
    private boolean isBarred(int word, Kind kind) {
        return wording.lemmas(word).stream()
                .flatMap(lemma -> book.triggeredBy(lemma).stream())
                .filter(entry -> entry.trigger().form() != Frame.Form.NOUN || tree.isNoun(word))
                .anyMatch(entry -> entry.frame().kind().equals(kind) && isBarred(word, entry));
    }

    private boolean isBarred(int word, FrameBook.Entry entry) {
        Frame.Condition condition = entry.frame().condition();
        return condition.unless().stream().anyMatch(other -> isBeside(word, other, entry.trigger()))
                || condition.unlessTold().stream().anyMatch(wording::isTold);
    }

    private List<FrameBook.Entry> written(int word) {
        List<FrameBook.Entry> fitting = new ArrayList<>();
        for (String lemma : wording.lemmas(word)) {
            for (FrameBook.Entry entry : book.triggeredBy(lemma)) {
                if (fits(entry.trigger(), word)
                        && !isBarred(word, entry)
                        && hangs(word, entry.frame().condition().with())) {
                    fitting.add(entry);
                }
            }
        }
        if (fitting.size() < 2) {
            return fitting;
        }
        return fitting.stream()
                .filter(entry -> fitting.stream().noneMatch(other -> isLonger(other, entry)))
                .distinct()
                .sorted(Comparator.comparingInt(FrameBook.Entry::number))
                .toList();
    }

    /**
     * Whether a word that bars a trigger hangs on it or on its other words ("waged war on graffiti"), stands right after it or right before
     * a noun, or has the noun for its object, or with a preposition that the trigger asks for: "took to the streets in protest". What only
     * says when or how a verb's deed was done does not: "joined the party in March". What begins the clause that completes a verb counts as
     * hung on it: the "if" of "asked voters if they would stay". With a plus before it, it must stand right after.
     */
    private boolean isBeside(int word, String lemma, Trigger trigger) {
        boolean verb = trigger.form() == Form.VERB;
        if (lemma.startsWith(Frame.ADJACENT)) {
            return word + 1 < tree.size() && wording.is(word + 1, lemma.substring(Frame.ADJACENT.length()));
        }
        if (!wording.around(word).contains(lemma)) {
            return false;
        }
        IntStream around = verb
                ? IntStream.of(word + 1)
                : IntStream.of(
                        word - 1,
                        word + 1,
                        tree.is(word, "obj") || trigger.before() > 0 && tree.is(word, "obl") ? tree.head(word) : word);
        IntStream hanging = verb
                ? IntStream.concat(
                        IntStream.concat(
                                tree.children(word).filter(child -> !tree.is(child, "mark") && isNear(child, word)),
                                tree.children(word, "ccomp").flatMap(clause -> tree.children(clause, "mark"))),
                        others(trigger, word).filter(tree::isNoun).flatMap(tree::children))
                : tree.children(word);
        return IntStream.concat(hanging.filter(child -> !tree.is(child, "conj")), around)
                .filter(i -> i >= 0 && i < tree.size() && tree.sentence(i) == tree.sentence(word))
                .anyMatch(i -> wording.is(i, lemma));
    }

    /** Whether what hangs on a verb is no mere circumstance: when, where, how else it was done. */
    private boolean isNear(int child, int verb) {
        if (!tree.is(child, "obl")) {
            return true;
        }
        boolean later = arguments.isPassive(verb)
                || tree.children(verb, "obj", "obl")
                        .anyMatch(other -> verb < other
                                && other < child
                                && !tree.mention(other).equals("time"));
        return !tree.mention(child).equals("time")
                && !arguments.isCase(child, CIRCUMSTANCES)
                && !(later && arguments.isCase(child, AFTER_OBJECTS));
    }

    private static List<String> circumstances(String where) {
        return Table.rows(Triggers.class, "circumstances.tsv").stream()
                .filter(row -> row.get(1).equals(where))
                .map(List::getFirst)
                .toList();
    }

    /** Whether a word of each set hangs on a word, or on what does, each on the one of the set before. */
    private boolean hangs(int word, List<Set<String>> sets) {
        IntPredicate within = i -> i != word && tree.isUnder(i, word);
        for (Set<String> set : sets) {
            if (Collections.disjoint(set, wording.around(word))) {
                return false;
            }
            int[] found = sentence(word)
                    .filter(within)
                    .filter(i -> wording.lemmas(i).stream().anyMatch(set::contains))
                    .toArray();
            if (found.length == 0) {
                return false;
            }
            within = i -> Arrays.stream(found).anyMatch(before -> isHeldBy(i, before));
        }
        return true;
    }

    /** Whether a word hangs on another, on what that marks, or stands in the phrase right after it: "in protest at the raid". */
    private boolean isHeldBy(int word, int other) {
        int top = other;
        while (tree.is(top, "case", "mark", "fixed") && tree.head(top) >= 0) {
            top = tree.head(top);
        }
        int head = tree.head(top);
        return word != other
                && (tree.isUnder(word, top)
                        || head >= 0
                                && tree.children(head)
                                        .filter(child -> child > other)
                                        .anyMatch(child -> tree.child(child, "case", "mark") == other + 1
                                                && tree.isUnder(word, child)));
    }

    private IntStream sentence(int word) {
        Span sentence = tree.layout().sentences().get(tree.sentence(word));
        return IntStream.range(sentence.begin(), sentence.end());
    }

    private static boolean isLonger(FrameBook.Entry other, FrameBook.Entry entry) {
        boolean more =
                other.trigger().others().size() > entry.trigger().others().size();
        return more
                && (other.frame().kind().equals(entry.frame().kind())
                        || !other.frame().beside()
                                && other.trigger()
                                        .others()
                                        .containsAll(entry.trigger().others()));
    }

    private boolean fits(Trigger trigger, int word) {
        for (String other : trigger.others()) {
            if (!other.startsWith(Frame.ADJACENT) && !wording.around(word).contains(other)) {
                return false;
            }
        }
        boolean form = switch (trigger.form()) {
            case VERB ->
                tree.upos(word).equals("VERB")
                        || arguments.isHeadlineVerb(word)
                        || tree.upos(word).equals("AUX") && tree.is(word, "root", "ccomp", "conj", "advcl")
                        || tree.xpos(word).equals("MD") && tree.is(word, "aux");
            case NOUN ->
                tree.isNoun(word)
                        || tree.upos(word).equals("ADJ") && tree.is(word, "nmod:desc", "compound")
                        || tree.upos(word).equals("NUM") && tree.lower(word).endsWith("s");
            case PREPOSITION ->
                (tree.upos(word).equals("ADP") || tree.xpos(word).equals("POS")) && tree.is(word, "case");
            case NUMBER ->
                tree.upos(word).equals("NUM")
                        && word > 1
                        && (tree.text(word - 1).equals(",") || tree.child(word, "cop") == word - 1)
                        && (word + 1 == tree.size() || tree.text(word + 1).matches("[,;.]"));
            case ADJECTIVE ->
                tree.upos(word).equals("ADJ")
                        || tree.upos(word).equals("VERB")
                                && !arguments.isInfinitive(word)
                                && !(tree.xpos(word).equals("VBD") && tree.child(word, "nsubj") >= 0)
                        || tree.upos(word).equals("ADV")
                        || tree.isNoun(word);
        };
        if (!form || trigger.others().isEmpty()) {
            return form;
        }
        boolean clause = trigger.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(slot -> slot.place() == Slot.Place.CLAUSE);
        return IntStream.range(0, trigger.others().size()).allMatch(i -> {
            String other = trigger.others().get(i);
            int found = wording.find(word, other, trigger.form(), i < trigger.before(), clause);
            boolean noun = trigger.form() == Form.VERB
                    && found >= 0
                    && tree.isNoun(found)
                    && (found > word
                            || !tree.is(found, "nsubj")
                            || tree.is(found, "nsubj:pass")
                            || tree.head(word) == found);
            boolean inPlace = noun || found < word == i < trigger.before();
            boolean passive = trigger.form() != Form.VERB
                    || i >= trigger.before()
                    || !other.equals("be")
                    || arguments.isPassive(word);
            return found >= 0
                    && inPlace
                    && passive
                    && !(noun && isBesideObject(found, word, trigger))
                    && (clause || !other.equals("to") || !tree.upos(found).equals("PART"));
        });
    }

    /** Whether a noun stands after a preposition that a trigger does not ask for, beside what is done: to the "police" a letter is sent. */
    private boolean isBesideObject(int noun, int verb, Trigger trigger) {
        return tree.is(noun, "obl")
                && tree.head(noun) == verb
                && tree.child(verb, "obj") >= 0
                && arguments.isCase(noun, TO_WHOM)
                && Collections.disjoint(trigger.others(), TO_WHOM);
    }

    /** From the first to the last of a trigger's words. */
    Span words(Trigger trigger, int word) {
        TreeSet<Integer> all = new TreeSet<>(Set.of(word));
        others(trigger, word).filter(found -> Math.abs(found - word) < 6).forEach(all::add);
        return new Span(all.first(), all.last() + 1);
    }

    private IntStream others(Trigger trigger, int word) {
        return IntStream.range(0, trigger.others().size())
                .map(i -> wording.find(word, trigger.others().get(i), trigger.form(), i < trigger.before(), true))
                .filter(found -> found >= 0);
    }
}
