package org.hearsay.reader.claim.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** What a word is said of, whose it is, what it describes and what describes it. */
final class Relations {

    private static final int REACH = 16;
    private static final Set<String> LEADING = Table.words(Relations.class, "leading.txt");
    private static final Set<String> STAYING = Set.of("be", "remain", "stay", "come", "fall", "lie", "sit");

    private final Tree tree;
    private final Cast cast;
    private final Arguments arguments;
    private final Phrases phrases;
    private final Measures measures;

    Relations(Tree tree, Cast cast, Arguments arguments, Phrases phrases) {
        this.tree = tree;
        this.cast = cast;
        this.arguments = arguments;
        this.phrases = phrases;
        measures = new Measures(tree, cast);
    }

    /** The subject of a verb, or of a noun or adjective that is a predicate. */
    List<Integer> subjects(int trigger) {
        if (tree.is(trigger, "case")) {
            return stated(tree.head(trigger));
        }
        if (tree.isVerb(trigger) || arguments.isHeadlineVerb(trigger) || tree.child(trigger, "nsubj") >= 0) {
            return arguments.subjects(trigger);
        }
        if (tree.is(trigger, "appos", "amod", "nmod") && isOneOfAKind(trigger)) {
            return List.of(tree.head(trigger));
        }
        int before = tree.child(trigger, "cop") >= 0 ? arguments.coordinated(trigger) : -1;
        if (before >= 0) {
            return arguments.subjects(before);
        }
        boolean stays = tree.is(trigger, "obl", "advmod")
                && tree.head(trigger) >= 0
                && STAYING.contains(tree.lemma(tree.head(trigger)));
        boolean secondary = stays || tree.is(trigger, "xcomp", "conj", "advcl") && tree.head(trigger) >= 0;
        return secondary && !tree.is(tree.head(trigger), "nsubj") ? arguments.subjects(tree.head(trigger)) : List.of();
    }

    /** Who leads the subject of a verb, where it is told in passing: "the group, led by consul Sael, joined the rebels". */
    List<Integer> leaders(int verb) {
        return arguments.subjects(verb).stream()
                .flatMap(subject -> cast.filler(subject).mention().stream())
                .flatMap(mention -> cast.mentions(mention).stream())
                .mapToInt(cast::head)
                .flatMap(head -> IntStream.concat(tree.children(head, "acl"), aside(head)))
                .filter(led -> LEADING.contains(tree.lower(led)))
                .boxed()
                .flatMap(led -> arguments.after(led, List.of("by")).stream())
                .distinct()
                .toList();
    }

    /** The participle right after a noun and a comma: the "led" of "the group, led by". */
    private IntStream aside(int noun) {
        int participle = noun + 2;
        boolean stands = participle < tree.size()
                && tree.text(noun + 1).equals(",")
                && tree.xpos(participle).equals("VBN");
        return stands ? IntStream.of(participle) : IntStream.empty();
    }

    /** Whether a noun or adjective says what sort of person it follows is: "Ana Roe, a German". */
    private boolean isOneOfAKind(int noun) {
        int determiner = Chunk.of(tree, noun).determiner();
        return determiner > 0
                && tree.lower(determiner).matches("an?")
                && tree.text(determiner - 1).equals(",")
                && !tree.text(noun - 1).equals("-") // "a Naldian-Sorane"
                && tree.head(noun) >= 0
                && tree.head(noun) < determiner;
    }

    /** What the noun of a preposition is said of: "his family is in Karos", "Roe, in Karos for talks". */
    private List<Integer> stated(int noun) {
        if (noun < 0) {
            return List.of();
        }
        int be = tree.child(noun, "cop");
        int verb = tree.head(noun);
        if (be >= 0 && verb >= 0 && verb < be && tree.is(noun, "obl", "xcomp") && tree.isVerb(verb)) {
            return arguments.isPassive(verb) ? arguments.objects(verb) : arguments.subjects(verb);
        }
        if (be >= 0) {
            List<Integer> subjects = arguments.subjects(noun);
            boolean told = subjects.stream()
                    .anyMatch(word -> cast.filler(word).mention().isPresent());
            return told || be > noun ? subjects : standingBefore(be);
        }
        int head = tree.head(noun);
        int before = tree.children(noun, "case").findFirst().orElse(noun) - 1;
        if (head >= 0 && head < noun && isDescribedPerson(head, noun)) {
            return List.of(head);
        }
        boolean apart = before > 0 && tree.text(before).equals(",") && head >= 0 && tree.is(noun, "nmod", "appos");
        return apart && cast.nameAround(head).isPresent() ? List.of(head) : List.of();
    }

    /** Whether what a preposition says is said of one unnamed person: "a teacher from Karos". */
    private boolean isDescribedPerson(int person, int noun) {
        return tree.is(noun, "nmod")
                && isOne(person)
                && tree.children(noun, "case").anyMatch(mark -> tree.lower(mark).equals("from"))
                && cast.at(person)
                        .filter(mention ->
                                mention.type() == Mention.Type.PERSON && mention.form() == Mention.Form.NOMINAL)
                        .isPresent();
    }

    private boolean isOne(int person) {
        return tree.xpos(person).equals("NN") || tree.xpos(person).equals("NNP"); // "a Sunni from Karos"
    }

    /** The noun or name right before a word, relative pronouns and adverbs aside. */
    private List<Integer> standingBefore(int word) {
        for (int i = word - 1; i >= 0 && tree.sentence(i) == tree.sentence(word); i--) {
            boolean between = tree.upos(i).equals("ADV")
                    || tree.text(i).equals(",")
                    || tree.xpos(i).startsWith("W");
            if (!between) {
                int at = i;
                return cast.nameAround(i).map(cast::head).or(() -> cast.at(at).map(cast::head)).stream()
                        .toList();
            }
        }
        return List.of();
    }

    /** Whose it is, if somebody or something is said to have it. */
    List<Integer> possessors(int trigger) {
        int own = tree.children(trigger, "nmod:poss")
                .filter(this::isMarkedPossessor)
                .findFirst()
                .orElse(-1);
        int found = own >= 0 ? own : Chunk.of(tree, trigger).possessor();
        boolean bare =
                found < 0 && tree.is(trigger, "conj") && Chunk.of(tree, trigger).begin() == trigger;
        if (bare && tree.head(trigger) >= 0 && tree.head(trigger) < trigger) {
            int before = tree.head(trigger);
            boolean named = tree.is(before, "appos") && tree.head(before) >= 0;
            return possessors(named ? tree.head(before) : before); // "his father, Omar Sael, and mother, Ida Roe"
        }
        return found < 0 ? List.of() : List.of(found);
    }

    private boolean isMarkedPossessor(int word) {
        return tree.upos(word).equals("PRON") && word < tree.head(word)
                || tree.children(word, "case").anyMatch(mark -> mark > word)
                || IntStream.range(word + 1, Math.min(tree.size(), word + REACH))
                        .anyMatch(i -> tree.xpos(i).equals("POS"));
    }

    /** The noun that an adjective or participle describes, or is said of. */
    List<Integer> modified(int trigger) {
        int head = tree.head(trigger);
        if (isCompound(trigger)) {
            int described = described(trigger + 1);
            if (described >= 0) {
                return List.of(described);
            }
        }
        if (tree.upos(trigger).equals("ADV") || measures.isUnit(trigger)) {
            Optional<Integer> measured = measures.before(trigger);
            if (measured.isPresent()) {
                return List.of(measured.get());
            }
        }
        Optional<Mention> beside = tree.is(trigger, "case")
                ? cast.nameAround(tree.xpos(trigger).equals("POS") ? trigger + 1 : Math.max(0, trigger - 1))
                        .filter(name -> name.type() == Mention.Type.PERSON)
                : Optional.empty();
        if (beside.isPresent()) {
            return arguments.spread(List.of(cast.head(beside.get())));
        }
        if (head >= 0 && tree.xpos(trigger).equals("POS")) {
            return tree.is(head, "nmod:poss", "nmod", "compound", "nsubj") && tree.head(head) >= 0
                    ? List.of(tree.head(head))
                    : List.of();
        }
        if (phrases.isNumber(trigger) && trigger > 1 && tree.text(trigger - 1).equals(",")) {
            return cast.nameAround(trigger - 2)
                    .map(name -> List.of(cast.head(name)))
                    .orElse(List.of());
        }
        if (head >= 0 && tree.is(trigger, "amod", "acl", "compound", "nmod:desc", "nmod")) {
            return List.of(head);
        }
        return subjects(trigger);
    }

    /** Somewhere off a place: the words from the measure or direction on, which name nobody and nothing. */
    Filler measured(int trigger, Filler place) {
        int begin = Math.min(measures.begin(trigger), place.words().begin());
        return new Filler(place.head(), new Span(begin, place.words().end()), Optional.empty());
    }

    /** The noun or name that a compound stands before: "Karos" of "rebel-held Karos", the "lawyer" of "a Karos-based Sorane lawyer". */
    private int described(int next) {
        if (next >= tree.size() || tree.sentence(next) != tree.sentence(next - 1)) {
            return -1;
        }
        Optional<Mention> name = cast.beginningAt(next)
                .filter(found -> found.form() == Mention.Form.NAME && found.type() != Mention.Type.NATIONALITY);
        int end = name.map(found -> cast.words(found).end()).orElse(next + 1);
        if (end + 1 < tree.size() && tree.text(end).equals("-")) {
            return described(end + 2); // "a 30-year-old Karos-born lawyer"
        }
        int noun = next;
        while (tree.is(noun, "amod", "compound", "nmod:desc") && tree.head(noun) > noun) {
            noun = tree.head(noun);
        }
        boolean beyond = tree.isNoun(noun) && noun >= end; // "a Karos-based Vessel Institute analyst"
        if (name.isPresent() && !beyond) {
            return cast.head(name.get());
        }
        return tree.isNoun(noun) ? noun : -1;
    }

    /** Whether a participle is the last part of a compound: the "held" of "rebel-held". */
    boolean isCompound(int word) {
        return word > 1 && tree.text(word - 1).equals("-") && tree.upos(word).matches("VERB|ADJ");
    }

    /** What stands before a noun and describes it, the nearest first. */
    List<Integer> modifiers(int trigger) {
        List<Integer> found = new ArrayList<>();
        tree.children(trigger, "compound", "amod", "obl", "nmod", "nmod:desc", "nsubj")
                .filter(child -> child < trigger && trigger - child < 6 && tree.child(child, "case") < 0)
                .filter(child -> !isParted(child, trigger))
                .filter(child -> cast.at(child).isPresent() || !tree.upos(child).equals("ADJ") || cast.isParty(child))
                .forEach(found::add);
        Chunk chunk = Chunk.of(tree, trigger);
        for (int word = trigger - 1; word >= chunk.begin() && word > chunk.determiner(); word--) {
            boolean noun = tree.isNoun(word) || cast.at(word).isPresent();
            if (!found.contains(word) && noun) {
                found.add(word);
            }
        }
        found.sort(Comparator.reverseOrder());
        return found;
    }

    /** Whether the verb that a noun hangs on stands between it and a word: "Sael faced more defections" tells of none of his. */
    private boolean isParted(int word, int noun) {
        int verb = tree.head(noun);
        return word < verb && verb < noun;
    }
}
