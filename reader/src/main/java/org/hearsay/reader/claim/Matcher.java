package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.Frame.Form;
import org.hearsay.reader.claim.Frame.Trigger;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/** Lays frames on the words of a report. */
final class Matcher {

    private static final int MOST = 8;
    private static final int REACH = 3;
    private static final Set<String> PLACED = Set.of("clash");

    private final FrameBook book;
    private final Tree tree;
    private final Roles roles;
    private final WordForms lemmas;

    Matcher(FrameBook book, WordForms lemmas, Tree tree, Roles roles) {
        this.book = book;
        this.lemmas = lemmas;
        this.tree = tree;
        this.roles = roles;
    }

    /**
     * Of every kind the first frame that fits at a word, with one filler a role: of joint fillers one draft each. A noun that only
     * takes up an event told before gives a draft without roles.
     */
    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            Set<Kind> told = new HashSet<>();
            for (FrameBook.Entry entry : longest(word)) {
                List<Draft> drafts = told.contains(entry.frame().kind()) ? List.of() : drafts(entry, word);
                drafts.stream()
                        .filter(draft -> !draft.roles().isEmpty())
                        .forEach(draft -> told.add(draft.frame().kind()));
                found.addAll(drafts);
            }
        }
        return found.stream()
                .filter(draft -> found.stream().noneMatch(other -> isPartOf(draft, other)))
                .toList();
    }

    /** Whether a noun is one of the words that make another claim of its kind: the "mission" of "undertook a mission", "Lt." of "Lt. Gen.". */
    private static boolean isPartOf(Draft draft, Draft other) {
        return draft.by().form() == Form.NOUN
                && draft.trigger() != other.trigger()
                && draft.frame().kind().equals(other.frame().kind())
                && other.words().length() > 1
                && other.words().contains(draft.trigger());
    }

    /** Of the triggers that fit at a word, those with the most words: "stand down" is not "stand". */
    private List<FrameBook.Entry> longest(int word) {
        List<FrameBook.Entry> fitting = lemmas(word).stream()
                .flatMap(lemma -> book.triggeredBy(lemma).stream())
                .filter(entry -> fits(entry.trigger(), word))
                .filter(entry -> entry.frame().unless().stream()
                        .noneMatch(
                                other -> isBeside(word, other, entry.trigger().form())))
                .toList();
        return fitting.stream()
                .filter(entry -> fitting.stream().noneMatch(other -> isLonger(other, entry)))
                .distinct()
                .toList();
    }

    /** The lemmas a word can have, and if it is a number its shape: "##s" for "40s". */
    private Set<String> lemmas(int word) {
        Set<String> found = lemmas.of(tree.lower(word), tree.lemma(word));
        if (Character.isDigit(tree.text(word).charAt(0))) {
            found.add(tree.lower(word).replaceAll("[0-9]", "#"));
        }
        return found;
    }

    /** Whether a word with a lemma hangs on another, stands right after it or right before a noun, or has the noun for its object. */
    private boolean isBeside(int word, String lemma, Form form) {
        IntStream around = form == Form.VERB
                ? IntStream.of(word + 1)
                : IntStream.of(word - 1, word + 1, tree.is(word, "obj") ? tree.head(word) : word);
        return IntStream.concat(tree.children(word), around)
                .filter(i -> i >= 0 && i < tree.size() && tree.sentence(i) == tree.sentence(word))
                .anyMatch(i -> isWord(i, lemma));
    }

    private static boolean isLonger(FrameBook.Entry other, FrameBook.Entry entry) {
        boolean more =
                other.trigger().others().size() > entry.trigger().others().size();
        return more
                && (other.frame().kind().equals(entry.frame().kind())
                        || other.trigger().others().containsAll(entry.trigger().others()));
    }

    private boolean fits(Trigger trigger, int word) {
        boolean form = switch (trigger.form()) {
            case VERB ->
                tree.upos(word).equals("VERB")
                        || roles.arguments().isHeadlineVerb(word)
                        || tree.upos(word).equals("AUX") && tree.is(word, "root", "ccomp", "conj", "advcl");
            case NOUN ->
                tree.upos(word).equals("NOUN")
                        || tree.upos(word).equals("PROPN")
                        || tree.upos(word).equals("ADJ") && tree.is(word, "nmod:desc", "compound")
                        || tree.upos(word).equals("NUM") && tree.lower(word).endsWith("s");
            case PREPOSITION ->
                (tree.upos(word).equals("ADP") || tree.xpos(word).equals("POS")) && tree.is(word, "case");
            case NUMBER ->
                tree.upos(word).equals("NUM")
                        && word > 1
                        && tree.text(word - 1).equals(",")
                        && (word + 1 == tree.size() || tree.text(word + 1).matches("[,;.]"));
            case ADJECTIVE ->
                tree.upos(word).equals("ADJ")
                        || tree.upos(word).equals("VERB")
                        || tree.upos(word).equals("ADV")
                        || tree.upos(word).equals("NOUN")
                        || tree.upos(word).equals("PROPN");
        };
        boolean clause = trigger.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(slot -> slot.place() == Slot.Place.CLAUSE);
        return form
                && IntStream.range(0, trigger.others().size()).allMatch(i -> {
                    String other = trigger.others().get(i);
                    int found = near(word, other, trigger.form(), i < trigger.before(), clause);
                    boolean noun = trigger.form() == Form.VERB
                            && isNoun(found)
                            && (found > word || !tree.is(found, "nsubj") || tree.is(found, "nsubj:pass"));
                    boolean inPlace = noun || found < word == i < trigger.before();
                    return found >= 0
                            && inPlace
                            && (clause
                                    || !other.equals("to")
                                    || !tree.upos(found).equals("PART"));
                });
    }

    /** The word with a lemma that hangs on another, or stands near it on that side, or -1. Those of a verb may hang on either side. */
    private int near(int word, String lemma, Form form, boolean before, boolean clause) {
        if (lemma.startsWith(Frame.ADJACENT)) {
            return following(word, lemma.substring(Frame.ADJACENT.length()));
        }
        boolean verb = form == Form.VERB;
        int child = tree.children(word)
                .flatMap(c -> IntStream.concat(IntStream.of(c), tree.children(c, "case", "mark", "advmod")))
                .filter(c -> verb || before && c < word)
                .filter(c -> isWord(c, lemma) && (clause || !tree.upos(c).equals("PART")))
                .findFirst()
                .orElse(-1);
        if (child >= 0) {
            return child;
        }
        int begin = before ? Math.max(0, word - REACH) : word + 1;
        int end = before ? word : Math.min(tree.size(), word + (verb ? 1 : 2) + REACH);
        return IntStream.range(begin, end)
                .filter(i -> isWord(i, lemma) && tree.sentence(i) == tree.sentence(word))
                .findFirst()
                .orElse(-1);
    }

    /** The word with a lemma that follows on another, with nothing but adverbs and particles between, or -1. */
    private int following(int word, String lemma) {
        for (int i = word + 1;
                i < Math.min(tree.size(), word + 2 + REACH) && tree.sentence(i) == tree.sentence(word);
                i++) {
            if (isWord(i, lemma)) {
                return i;
            }
            boolean passes = switch (tree.upos(i)) {
                case "ADV", "ADP", "PART" -> true;
                default -> false;
            };
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNoun(int word) {
        return word >= 0 && (tree.upos(word).equals("NOUN") || tree.upos(word).equals("PROPN"));
    }

    private boolean isWord(int word, String lemma) {
        return lemmas(word).contains(lemma);
    }

    private List<Draft> drafts(FrameBook.Entry entry, int word) {
        Span words = words(entry.trigger(), word);
        Map<String, List<Filler>> filled = new LinkedHashMap<>();
        for (Map.Entry<String, List<Slot>> role : ordered(entry)) {
            List<Filler> found = roles.fill(role.getValue(), word, words).stream()
                    .filter(filler -> filled.entrySet().stream()
                            .noneMatch(other -> other.getValue().stream()
                                    .anyMatch(f -> same(f, filler, other.getKey(), role.getKey()))))
                    .toList();
            if (!found.isEmpty()) {
                filled.put(role.getKey(), found);
            }
        }
        Kind kind = entry.frame().kind();
        boolean whole = kind.needsAll()
                ? filled.keySet().containsAll(kind.core())
                : kind.core().stream().anyMatch(filled::containsKey);
        whole = whole || isPlaced(entry, filled) || isUnsaid(kind, entry, word, filled);
        if (!whole && filled.keySet().stream().noneMatch(kind::hasRole) && isToldBefore(entry, word)) {
            return List.of(new Draft(entry.frame(), entry.trigger(), word, words, Map.of()));
        }
        return whole && frameNeeds(entry.frame(), filled) ? product(entry, word, words, filled) : List.of();
    }

    /** Whether a noun says what happened somewhere and leaves open who did it: "fighting in Misrata". */
    private static boolean isPlaced(FrameBook.Entry entry, Map<String, List<Filler>> filled) {
        Kind kind = entry.frame().kind();
        return filled.containsKey("place")
                && !kind.isState()
                && entry.trigger().form() == Form.NOUN
                && PLACED.contains(kind.name());
    }

    /** Whether a passive leaves out who does it: "they had been ordered to come". */
    private boolean isUnsaid(Kind kind, FrameBook.Entry entry, int word, Map<String, List<Filler>> filled) {
        return entry.trigger().form() == Form.VERB
                && kind.core().equals(List.of("actor"))
                && filled.containsKey("recipient")
                && roles.arguments().isPassive(word);
    }

    /** Whether a noun takes up an event that the report has told: "the defection", "this attack". */
    private boolean isToldBefore(FrameBook.Entry entry, int word) {
        int determiner = Chunk.of(tree, word).determiner();
        return entry.trigger().form() == Form.NOUN
                && !entry.frame().kind().isState()
                && tree.xpos(word).equals("NN")
                && determiner >= 0
                && tree.lower(determiner).matches("the|this|that");
    }

    private boolean frameNeeds(Frame frame, Map<String, List<Filler>> filled) {
        boolean named = filled.getOrDefault(frame.kind().core().getFirst(), List.of()).stream()
                .allMatch(roles::isNamed);
        return filled.keySet().containsAll(frame.needs())
                && (frame.unlessNamed().isEmpty()
                        || named
                        || frame.unlessNamed().stream().anyMatch(filled::containsKey));
    }

    /** Nobody does something to himself: one word, or one entity, fills one role that stands for somebody. */
    private boolean same(Filler a, Filler b, String first, String second) {
        boolean free = FREE.contains(first) || FREE.contains(second);
        return !free
                && (a.head() == b.head()
                        || a.mention().isPresent()
                                && b.mention().isPresent()
                                && a.mention()
                                        .get()
                                        .entity()
                                        .equals(b.mention().get().entity()));
    }

    private static final Set<String> FREE =
            Set.of("post", "rank", "value", "attribute", "about", "count", "means", "role", "relationship", "where");

    /** Core roles first. */
    private static List<Map.Entry<String, List<Slot>>> ordered(FrameBook.Entry entry) {
        Kind kind = entry.frame().kind();
        List<Map.Entry<String, List<Slot>>> ordered =
                new ArrayList<>(entry.trigger().roles().entrySet());
        ordered.sort((a, b) -> rank(kind, a.getKey()) - rank(kind, b.getKey()));
        return ordered;
    }

    private static int rank(Kind kind, String role) {
        int core = kind.core().indexOf(role);
        return core >= 0 ? core : 10 + kind.others().indexOf(role);
    }

    private List<Draft> product(FrameBook.Entry entry, int word, Span words, Map<String, List<Filler>> filled) {
        List<Map<String, Filler>> combined = List.of(Map.of());
        for (Map.Entry<String, List<Filler>> role : filled.entrySet()) {
            List<Map<String, Filler>> next = new ArrayList<>();
            for (Map<String, Filler> before : combined) {
                for (Filler filler : role.getValue()) {
                    Map<String, Filler> with = new LinkedHashMap<>(before);
                    with.put(role.getKey(), filler);
                    next.add(with);
                }
            }
            combined = next.size() > MOST ? next.subList(0, MOST) : next;
        }
        return combined.stream()
                .map(fillers -> new Draft(entry.frame(), entry.trigger(), word, words, fillers))
                .toList();
    }

    private Span words(Trigger trigger, int word) {
        TreeSet<Integer> all = new TreeSet<>(Set.of(word));
        for (int i = 0; i < trigger.others().size(); i++) {
            int found = near(word, trigger.others().get(i), trigger.form(), i < trigger.before(), true);
            if (found >= 0 && Math.abs(found - word) < 6) {
                all.add(found);
            }
        }
        return new Span(all.first(), all.last() + 1);
    }
}
