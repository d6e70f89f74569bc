package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Frame;
import org.hearsay.reader.claim.frame.Frame.Form;
import org.hearsay.reader.claim.frame.FrameBook;
import org.hearsay.reader.claim.frame.Learned;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Filler;
import org.hearsay.reader.claim.role.Roles;
import org.hearsay.reader.claim.syntax.WordForms;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/** Lays frames on the words of a report. */
final class Matcher {

    /** Roles that a word of the trigger itself does not fill. */
    private static final Set<String> OWN_WORDS = Set.of("post", "organization");

    private static final int MOST = 8;
    private static final Set<String> PLACED = Set.of("clash");

    private final Tree tree;
    private final Roles roles;
    private final Triggers triggers;
    private final Learned learned;

    Matcher(FrameBook book, WordForms lemmas, Tree tree, Roles roles, Learned learned) {
        this.tree = tree;
        this.roles = roles;
        this.learned = learned;
        triggers = new Triggers(book, lemmas, tree, roles.arguments(), learned);
    }

    /**
     * Of every kind the first frame that fits at a word, what the model finds only where none does, with one filler a role: of joint fillers one draft each. A noun that only
     * takes up an event told before gives a draft without roles.
     */
    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            Set<Kind> told = new HashSet<>();
            for (FrameBook.Entry entry : triggers.at(word)) {
                boolean before = told.contains(entry.frame().kind()) || Learned.isLearned(entry) && !told.isEmpty();
                List<Draft> drafts = before ? List.of() : drafts(entry, word);
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

    /**
     * Whether a word is one of those that make another claim: the "mission" of "undertook a mission", "Lt." of "Lt. Gen."; of
     * another kind, if it is one of its own words, not one between them: the "topple" of "seek to topple".
     */
    private boolean isPartOf(Draft draft, Draft other) {
        boolean hung = tree.head(draft.trigger()) == other.trigger()
                && other.by().form() == Form.VERB
                && other.by().others().contains(draft.by().head());
        boolean within = hung
                || draft.trigger() != other.trigger()
                        && other.words().length() > 1
                        && other.words().contains(draft.trigger());
        boolean event = !draft.frame().kind().isState() && !other.frame().kind().isState();
        return within
                && (draft.by().form() == Form.NOUN
                                && (draft.frame().kind().equals(other.frame().kind())
                                        || draft.frame().kind().isState()
                                                && other.frame().kind().isState())
                        || event
                                && !other.frame().beside()
                                && other.by().others().contains(draft.by().head()));
    }

    /**
     * Whether the model, too, sees something told by an unsure frame's word or, since "said he would leave" tells of leaving, by what that
     * is about: not in "hit the West Coast". What several words tell together is sure.
     */
    private boolean isSeen(FrameBook.Entry entry, Span words, Map<String, List<Filler>> filled) {
        return !entry.frame().condition().unsure()
                || !entry.trigger().others().isEmpty()
                || learned.sees(words)
                || filled.getOrDefault("about", List.of()).stream().anyMatch(about -> learned.sees(about.words()));
    }

    private List<Draft> drafts(FrameBook.Entry entry, int word) {
        Span words = triggers.words(entry.trigger(), word);
        Map<String, List<Filler>> filled = new LinkedHashMap<>();
        fill(ordered(entry.frame().kind(), entry.trigger().roles()), word, words, filled);
        if (isWhole(entry.frame().kind(), filled)
                && filled.keySet().containsAll(entry.frame().condition().needs())) {
            fill(ordered(entry.frame().kind(), learned.roles(word, entry.frame().kind())), word, words, filled);
        }
        OWN_WORDS.forEach(role -> filled.computeIfPresent(role, (name, fillers) -> {
            boolean own = fillers.stream()
                    .allMatch(filler -> words.contains(filler.head())
                            && entry.trigger().others().contains(tree.lemma(filler.head())));
            return own ? null : fillers; // the "power" of "forced from power"
        }));
        Kind kind = entry.frame().kind();
        partSides(kind, filled);
        boolean whole = isWhole(kind, filled) || isPlaced(entry, filled) || isUnsaid(kind, entry, word, filled);
        if (!whole && filled.keySet().stream().noneMatch(kind::hasRole) && isToldBefore(entry, word)) {
            return List.of(new Draft(entry.frame(), entry.trigger(), word, words, Map.of()));
        }
        return whole && frameNeeds(entry.frame(), filled) && isSeen(entry, words, filled)
                ? product(entry, word, words, filled)
                : List.of();
    }

    private static boolean isWhole(Kind kind, Map<String, List<Filler>> filled) {
        return kind.needsAll()
                ? filled.keySet().containsAll(kind.core())
                : kind.core().stream().anyMatch(filled::containsKey);
    }

    /** Fills the roles that are still empty. */
    private void fill(
            List<Map.Entry<String, List<Slot>>> slots, int word, Span words, Map<String, List<Filler>> filled) {
        for (Map.Entry<String, List<Slot>> role : slots) {
            if (filled.containsKey(role.getKey())) {
                continue;
            }
            List<Filler> found = roles.fill(role.getValue(), word, words).stream()
                    .filter(filler -> filled.entrySet().stream()
                            .noneMatch(other -> other.getValue().stream()
                                    .anyMatch(f -> same(f, filler, other.getKey(), role.getKey()))))
                    .toList();
            if (!found.isEmpty()) {
                filled.put(role.getKey(), found);
            }
        }
    }

    /** "Fighting between rebels and the army": one side acts, the other is at the receiving end. */
    private void partSides(Kind kind, Map<String, List<Filler>> filled) {
        List<Filler> actors = filled.getOrDefault("actor", List.of());
        boolean between = actors.size() == 2
                && kind.hasRole("recipient")
                && !filled.containsKey("recipient")
                && roles.arguments().isCase(actors.getFirst().head(), List.of("between"));
        if (between) {
            filled.put("actor", actors.subList(0, 1));
            filled.put("recipient", actors.subList(1, 2));
        }
    }

    /** Whether a noun says what happened somewhere and leaves open who did it: "fighting in Vessel". */
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
        Frame.Condition condition = frame.condition();
        return filled.keySet().containsAll(condition.needs())
                && (condition.unlessNamed().isEmpty()
                        || named
                        || condition.unlessNamed().stream().anyMatch(filled::containsKey));
    }

    /** Nobody does something to himself: one word, or one entity, fills one role that stands for somebody. */
    private boolean same(Filler a, Filler b, String first, String second) {
        boolean free = FREE.contains(first) || FREE.contains(second) || STATE.contains(first) && STATE.contains(second);
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

    /** Of "the Sorane president" both are Sorane. */
    private static final Set<String> STATE = Set.of("organization", "place");

    /** Core roles first. */
    private static List<Map.Entry<String, List<Slot>>> ordered(Kind kind, Map<String, List<Slot>> roles) {
        List<Map.Entry<String, List<Slot>>> ordered = new ArrayList<>(roles.entrySet());
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
                .map(fillers -> new Draft(entry.frame(), entry.trigger(), word, words, counted(fillers, filled)))
                .toList();
    }

    /** Each of several has its own number: "20 people, including six children, were killed". */
    private Map<String, Filler> counted(Map<String, Filler> fillers, Map<String, List<Filler>> filled) {
        Filler count = fillers.get("count");
        if (count == null) {
            return fillers;
        }
        for (Map.Entry<String, Filler> role : fillers.entrySet()) {
            Filler filler = role.getValue();
            boolean anothers = !roles.isCountOf(count, filler)
                    && filled.getOrDefault(role.getKey(), List.of()).stream()
                            .anyMatch(other -> roles.isCountOf(count, other));
            if (anothers) {
                Map<String, Filler> own = new LinkedHashMap<>(fillers);
                roles.count(filler).ifPresentOrElse(number -> own.put("count", number), () -> own.remove("count"));
                return own;
            }
        }
        return fillers;
    }
}
