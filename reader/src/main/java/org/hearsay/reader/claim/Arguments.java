package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/**
 * Who does it and to whom, read off the tree of a verb: through passives, relative clauses, participles, control and coordination.
 * Where the tree says nothing, the words right after the verb are looked at.
 */
final class Arguments {

    private static final int DEEPEST = 6;
    private static final int INCLUDED = 12;
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten");
    private static final Set<String> OBJECT_CONTROL = Table.words(Arguments.class, "object-control.txt");
    private static final Set<String> BLAMING = Table.words(Arguments.class, "blaming.txt");
    private static final Set<String> LIGHT = Table.words(Arguments.class, "supports.txt");
    private static final Set<String> SPEAKING = Table.words(Arguments.class, "speaking-participles.txt");
    private static final Set<String> MEASURES = Set.of("at", "about", "around", "over", "up", "under", "nearly");

    private final Tree tree;

    Arguments(Tree tree) {
        this.tree = tree;
    }

    boolean isPassive(int verb) {
        if (!isParticiple(verb)
                || tree.children(verb, "aux").anyMatch(aux -> tree.lemma(aux).equals("have"))
                        && tree.children(verb, "aux")
                                .noneMatch(aux -> tree.lower(aux).equals("been"))
                        && tree.child(verb, "aux:pass") < 0) {
            return false;
        }
        boolean marked = tree.has(
                verb,
                child -> tree.is(child, "aux:pass", "nsubj:pass", "obl:agent") || tree.is(child, "aux") && isBe(child));
        boolean bare = tree.child(verb, "aux", "cop", "mark", "nsubj") < 0
                && (tree.is(verb, "acl", "amod", "advcl") && !tree.is(verb, "acl:relcl")
                        || tree.child(verb, "nsubj") < 0
                                && tree.is(verb, "root", "parataxis")
                                && tree.xpos(verb).equals("VBN"));
        boolean shared = tree.is(verb, "conj")
                && tree.child(verb, "aux", "nsubj") < 0
                && tree.head(verb) >= 0
                && isVerb(tree.head(verb))
                && isPassive(tree.head(verb));
        return marked || bare || shared;
    }

    private boolean isBe(int aux) {
        return switch (tree.lower(aux)) {
            case "is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "get", "got" -> true;
            default -> false;
        };
    }

    private boolean isParticiple(int verb) {
        return tree.xpos(verb).equals("VBN")
                || tree.xpos(verb).equals("VBD")
                || tree.upos(verb).equals("ADJ");
    }

    private boolean isVerb(int word) {
        return tree.upos(word).equals("VERB") || tree.upos(word).equals("AUX");
    }

    /** The words that head those who do it. */
    List<Integer> subjects(int verb) {
        return spread(subjects(verb, 0), verb);
    }

    /** The words that head those to whom it is done. */
    List<Integer> objects(int verb) {
        return spread(objects(verb, 0), verb);
    }

    List<Integer> indirect(int verb) {
        return spread(tree.children(verb, "iobj").boxed().toList());
    }

    /** Whether a verb only says that its object is done, begun or ended: "launched an assault", "made a retreat". */
    boolean isLight(int verb) {
        return isVerb(verb) && LIGHT.contains(tree.lemma(verb));
    }

    /** Whether a word of a headline without a verb is one that was taken for a noun: "Top general defects". */
    boolean isHeadlineVerb(int word) {
        if (!tree.xpos(word).equals("NNS")
                || word == 0
                || tree.upos(word - 1).equals("DET")
                || tree.sentence(word - 1) != tree.sentence(word)) {
            return false;
        }
        Span sentence = tree.layout().sentences().get(tree.sentence(word));
        boolean full = tree.text(sentence.end() - 1).matches("[.?!”\"]");
        return !full
                && sentence.length() < 20
                && IntStream.range(sentence.begin(), sentence.end())
                        .noneMatch(i -> tree.isFinite(i) || tree.upos(i).equals("VERB") && tree.is(i, "root"));
    }

    /** What stands between a verb and the infinitive that completes it, hung on the infinitive: "urged lawmakers not to cut funds". */
    private List<Integer> drawnIn(int verb) {
        return tree.children(verb, "xcomp", "ccomp")
                .filter(clause -> clause > verb && isInfinitive(clause))
                .flatMap(clause -> {
                    int to = tree.children(clause, "mark").min().orElse(clause);
                    return tree.children(clause, "obj", "nsubj").filter(child -> child > verb && child < to);
                })
                .boxed()
                .toList();
    }

    private List<Integer> subjects(int verb, int depth) {
        if (isHeadlineVerb(verb)) {
            int at = verb;
            while (tree.head(at) >= 0) {
                at = tree.head(at);
            }
            return at < verb ? List.of(at) : List.of();
        }
        if (isPassive(verb)) {
            return agents(verb);
        }
        List<Integer> own = own(verb, "nsubj").stream()
                .filter(child -> child < verb || !tree.xpos(verb).equals("VBG"))
                .toList();
        if (own.isEmpty() && isInfinitive(verb)) {
            own = tree.children(verb, "obj", "obl")
                    .filter(child -> child < verb && isNominal(child))
                    .boxed()
                    .toList();
        }
        if (!own.isEmpty() || depth > DEEPEST) {
            return own;
        }
        List<Integer> borrowed = borrowed(verb, depth);
        return borrowed.isEmpty() ? beside(verb) : borrowed;
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb, "mark").anyMatch(mark -> tree.lower(mark).equals("to"));
    }

    private List<Integer> own(int verb, String relation) {
        List<Integer> found = tree.children(verb, relation)
                .filter(child ->
                        !tree.upos(child).equals("DET") || tree.xpos(child).equals("DT"))
                .filter(child ->
                        child + 1 >= tree.size() || !tree.xpos(child + 1).equals("POS"))
                .filter(child -> tree.children(child, "case").noneMatch(c -> c < child && !isMeasure(c)))
                .boxed()
                .toList();
        List<Integer> mentioned =
                found.stream().filter(child -> !tree.mention(child).equals("O")).toList();
        List<Integer> best = mentioned.isEmpty() ? found : mentioned;
        return best.size() > 1 ? best.subList(0, 1) : best;
    }

    /** Whether a preposition only begins a number: "at least twenty people", "over a hundred". */
    private boolean isMeasure(int preposition) {
        int next = preposition + 1;
        return MEASURES.contains(tree.lower(preposition))
                && next < tree.size()
                && (tree.upos(next).equals("NUM") || tree.lower(next).matches("least|most|to|a"));
    }

    private List<Integer> agents(int verb) {
        List<Integer> found = hung(verb);
        int next = verb + 1;
        if (next + 1 < tree.size() && tree.lower(next).equals("by") && tree.sentence(next) == tree.sentence(verb)) {
            int noun = nounAfter(next);
            if (noun >= 0 && !found.contains(noun) && !tree.mention(noun).equals("time")) {
                found.addFirst(noun);
            }
        }
        return found;
    }

    private List<Integer> hung(int verb) {
        return tree.children(verb)
                .filter(child ->
                        tree.is(child, "obl:agent") || tree.is(child, "obl", "nmod") && isCase(child, List.of("by")))
                .filter(child -> !tree.mention(child).equals("time"))
                .boxed()
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    /** Where the tree gives a finite verb no subject: a subject hung on a verb before it, or the name that ends right before it. */
    private List<Integer> beside(int verb) {
        if (!isFiniteClause(verb) || tree.is(verb, "conj", "acl:relcl")) {
            return List.of();
        }
        Span sentence = tree.layout().sentences().get(tree.sentence(verb));
        for (int word = verb - 1; word >= sentence.begin() && !tree.isFinite(word); word--) {
            boolean strayed = tree.is(word, "nsubj") && tree.head(word) < word && tree.head(word) >= 0;
            boolean name = tree.upos(word).equals("PROPN")
                    && (word == verb - 1
                            || word == verb - 2 && tree.text(verb - 1).equals(","));
            if (strayed || name) {
                return List.of(name ? top(word) : word);
            }
        }
        return opening(verb, sentence.begin());
    }

    /** The noun that a sentence opens with, if no verb stands between it and this one. */
    private List<Integer> opening(int verb, int begin) {
        int noun = -1;
        for (int word = begin; word < verb; word++) {
            if (tree.isFinite(word) && tree.head(word) != verb) {
                return List.of();
            }
            boolean nominal = isNominal(word) && !tree.xpos(word).equals("PRP$");
            if (noun < 0 && tree.upos(word).equals("ADP")) {
                return List.of();
            }
            if (tree.xpos(word).equals("POS")) {
                noun = noun == word - 1 ? -1 : noun;
            } else if (nominal && (noun < 0 || noun == word - 1)) {
                noun = word;
            }
        }
        return noun < 0 ? List.of() : List.of(top(noun));
    }

    /** Whether a participle tells what somebody is blamed or thanked for, or kept from: "accused the army of shelling the town". */
    private boolean isAfterBlame(int participle, int verb) {
        return BLAMING.contains(tree.lemma(verb))
                && tree.children(participle, "mark", "case")
                        .anyMatch(mark -> tree.lower(mark).matches("for|of|from|over|with"));
    }

    private boolean isFiniteClause(int verb) {
        return tree.isFinite(verb) || tree.children(verb, "aux", "aux:pass").anyMatch(tree::isFinite);
    }

    /** The subject of a verb without one of its own. */
    private List<Integer> borrowed(int verb, int depth) {
        int head = tree.head(verb);
        if (head < 0) {
            return List.of();
        }
        int before = coordinated(verb);
        if (before >= 0) {
            return subjectOf(before, depth);
        }
        if (tree.is(verb, "acl")) {
            return isVerb(head) ? List.of() : List.of(head);
        }
        boolean nonfinite = !isFiniteClause(verb);
        int told = told(verb, head);
        if (told >= 0) {
            return subjectOf(told, depth);
        }
        if (tree.is(verb, "xcomp", "ccomp", "advcl") && nonfinite && isVerb(head)) {
            List<Integer> controllers =
                    new ArrayList<>(tree.children(head, "iobj").boxed().toList());
            if (tree.is(verb, "xcomp", "ccomp") && !SUBJECT_CONTROL.contains(tree.lemma(head))) {
                controllers.addAll(objects(head, depth + 1));
                controllers.removeIf(word -> word > verb);
            }
            if (tree.is(verb, "advcl") && isAfterBlame(verb, head)) {
                objects(head, depth + 1).stream().filter(word -> word < verb).forEach(controllers::add);
            }
            if (tree.is(verb, "advcl") && isInfinitive(verb) && OBJECT_CONTROL.contains(tree.lemma(head))) {
                objects(head, depth + 1).stream().filter(word -> word < verb).forEach(controllers::add);
            }
            if (controllers.isEmpty() && isInfinitive(verb)) {
                tree.children(head, "obl", "nmod")
                        .filter(child -> child > head && child < verb && isCase(child, List.of("for", "on", "upon")))
                        .filter(child -> !tree.mention(child).equals("time"))
                        .forEach(controllers::add);
            }
            return controllers.isEmpty() ? subjectOf(head, depth) : controllers;
        }
        if (tree.is(verb, "conj", "parataxis", "xcomp", "advcl") && (nonfinite || tree.is(verb, "conj"))) {
            return subjectOf(head, depth);
        }
        return List.of();
    }

    /**
     * The last verb of what is told, if a participle after it was hung on the verb of telling: the "struck" of "said that shells
     * struck the town, killing two"; or -1.
     */
    private int told(int verb, int head) {
        boolean after = tree.is(verb, "advcl")
                && tree.xpos(verb).equals("VBG")
                && verb > 1
                && tree.text(verb - 1).equals(",")
                && tree.children(verb, "ccomp").findAny().isEmpty()
                && !SPEAKING.contains(tree.lemma(verb));
        return after
                ? tree.children(head, "ccomp")
                        .filter(clause -> clause > head && clause < verb && isVerb(clause))
                        .reduce((first, last) -> last)
                        .orElse(-1)
                : -1;
    }

    /** The verb that "and" joins one to, told from the words: "has defected and is headed for", or -1. */
    int coordinated(int verb) {
        int first = verb;
        while (first > 0
                && (tree.upos(first - 1).equals("AUX") || tree.upos(first - 1).equals("ADV"))) {
            first--;
        }
        boolean and = first > 1
                && (tree.lower(first - 1).equals("and") || tree.lower(first - 1).equals("but"));
        for (int word = first - 2; and && word >= 0 && tree.sentence(word) == tree.sentence(verb); word--) {
            if (tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0) {
                return word;
            }
        }
        return -1;
    }

    /** The grammatical subject: of a passive, to whom it is done. */
    private List<Integer> subjectOf(int verb, int depth) {
        return isPassive(verb) ? objects(verb, depth + 1) : subjects(verb, depth + 1);
    }

    private List<Integer> objects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (isPassive(verb)) {
            List<Integer> own = own(verb, "nsubj:pass");
            own = own.isEmpty() ? own(verb, "nsubj") : own;
            if (!own.isEmpty()) {
                return own;
            }
            if (tree.is(verb, "amod") && tree.head(verb) >= 0) {
                return List.of(tree.head(verb));
            }
            List<Integer> borrowed = borrowed(verb, depth);
            return borrowed.isEmpty() ? beside(verb) : borrowed;
        }
        List<Integer> own = tree.children(verb, "obj").boxed().toList();
        int strayed = strayedObject(verb);
        if (strayed >= 0) {
            return List.of(strayed);
        }
        if (own.isEmpty()) {
            boolean subject = tree.children(verb, "nsubj").anyMatch(child -> child < verb);
            own = tree.children(verb, "obl", "compound", "nmod", "flat", "nsubj")
                    .filter(child -> child > verb
                            && (subject || !tree.is(child, "nsubj"))
                            && tree.child(child, "case") < 0
                            && isNominal(child)
                            && !tree.mention(child).equals("time"))
                    .boxed()
                    .toList();
        }
        if (own.isEmpty()) {
            own = drawnIn(verb);
        }
        if (own.isEmpty() && tree.is(verb, "conj") && isVerb(tree.head(verb))) {
            own = tree.children(tree.head(verb), "obj")
                    .filter(child -> child > verb)
                    .boxed()
                    .toList();
        }
        if (own.isEmpty() && tree.is(verb, "acl:relcl") && !own(verb, "nsubj").isEmpty()) {
            int head = tree.head(verb);
            return own(verb, "nsubj").contains(head)
                            || isRelative(own(verb, "nsubj").getFirst())
                    ? List.of()
                    : List.of(head);
        }
        return own;
    }

    /**
     * The noun right after a verb that the tree hung elsewhere: on a verb before ("does not back Hale"), or on what follows a
     * preposition ("accused Sael of treason"); or -1.
     */
    private int strayedObject(int verb) {
        int noun = verb + 1 < tree.size() && tree.sentence(verb + 1) == tree.sentence(verb) ? nounAfter(verb) : -1;
        int head = noun < 0 ? -1 : tree.head(noun);
        if (head < 0 || tree.mention(noun).equals("time") || tree.child(noun, "case") >= 0) {
            return -1;
        }
        boolean before = tree.is(noun, "obj") && head < verb && tree.sentence(head) == tree.sentence(verb);
        boolean beyond = tree.is(noun, "obj", "nmod:poss", "nsubj")
                && head > noun
                && tree.head(head) == verb
                && tree.children(head, "case", "mark").anyMatch(word -> word > noun && word < head);
        return before || beyond ? noun : -1;
    }

    private boolean isRelative(int word) {
        return tree.xpos(word).equals("WDT") || tree.xpos(word).equals("WP");
    }

    private boolean isNominal(int word) {
        return switch (tree.upos(word)) {
            case "NOUN", "PROPN", "PRON", "NUM" -> true;
            default -> false;
        };
    }

    /** What stands after one of these prepositions, hung on the word, on its object, or written right after it. */
    List<Integer> after(int word, List<String> prepositions) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        collect(word, prepositions, found);
        if (found.isEmpty()) {
            int next = word + 1;
            while (next < tree.size() && next < word + 6 && isAside(next)) {
                next++;
            }
            if (next + 1 < tree.size()
                    && prepositions.contains(tree.lower(next))
                    && tree.sentence(next) == tree.sentence(word)) {
                int noun = nounAfter(next);
                if (noun >= 0) {
                    found.add(noun);
                }
            }
        }
        if (found.isEmpty() && !isVerb(word)) {
            tree.children(word, "acl")
                    .filter(participle -> isLight(participle) && isPassive(participle))
                    .forEach(participle -> collect(participle, prepositions, found));
        }
        if (found.isEmpty() && isVerb(word)) {
            objects(word, 0).stream()
                    .filter(object -> object > word)
                    .forEach(object -> collect(object, prepositions, found));
        }
        return spread(List.copyOf(found));
    }

    /** Whether a word can stand between a verb and the preposition that goes with it: "spoke again on Monday with". */
    private boolean isAside(int word) {
        return tree.upos(word).equals("ADV")
                || tree.mention(word).equals("time")
                || tree.upos(word).equals("ADP")
                        && word + 1 < tree.size()
                        && tree.mention(word + 1).equals("time");
    }

    private void collect(int word, List<String> prepositions, Set<Integer> found) {
        List<Integer> hung = tree.children(word, "obl", "nmod", "advcl", "xcomp", "acl", "appos")
                .filter(child ->
                        isCase(child, prepositions) && !tree.mention(child).equals("time"))
                .boxed()
                .toList();
        hung.stream()
                .filter(child -> preposition(child).equals(preposition(hung.getFirst())))
                .forEach(found::add);
    }

    private String preposition(int word) {
        return tree.children(word, "case", "mark")
                .mapToObj(tree::lower)
                .findFirst()
                .orElse("");
    }

    boolean isCase(int word, List<String> prepositions) {
        return tree.children(word, "case", "mark")
                .anyMatch(c -> c < word
                        && (prepositions.contains(tree.lower(c))
                                || c + 1 < tree.size()
                                        && prepositions.contains(tree.lower(c) + "_" + tree.lower(c + 1))));
    }

    /** The noun that heads the phrase after a preposition, by its words alone. */
    private int nounAfter(int preposition) {
        int noun = -1;
        for (int i = preposition + 1;
                i < tree.size() && i < preposition + 12 && tree.sentence(i) == tree.sentence(preposition);
                i++) {
            switch (tree.upos(i)) {
                case "NOUN", "PROPN" -> noun = i;
                case "VERB" -> {
                    if (!tree.text(i - 1).equals("-") || !tree.is(i, "amod")) {
                        return noun < 0 ? -1 : top(noun);
                    }
                }
                case "PRON" -> {
                    if (!tree.xpos(i).equals("PRP$")) {
                        return i;
                    }
                }
                case "DET", "ADJ", "NUM" -> {
                    if (noun >= 0 && !tree.upos(i).equals("NUM")) {
                        return noun;
                    }
                }
                default -> {
                    boolean joins = tree.xpos(i).equals("POS")
                            || tree.text(i).equals("-")
                            || tree.text(i).equals("“");
                    if (!joins) {
                        return noun < 0 ? -1 : top(noun);
                    }
                }
            }
        }
        return noun;
    }

    /** A name is headed by its first word. */
    private int top(int noun) {
        int word = noun;
        while (tree.is(word, "flat") && tree.head(word) >= 0 && tree.head(word) < word) {
            word = tree.head(word);
        }
        return word;
    }

    /** These words and the nouns coordinated with each that stand on the same side of a verb: not "ten killed and families trapped". */
    private List<Integer> spread(List<Integer> words, int verb) {
        return spread(words).stream()
                .filter(word ->
                        words.contains(word) || !tree.is(word, "conj") || word < verb || words.getFirst() > verb)
                .toList();
    }

    /** These words and the nouns coordinated with each. */
    List<Integer> spread(List<Integer> words) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        for (int word : words) {
            found.add(word);
            conjuncts(word).filter(this::isNominal).forEach(found::add);
            included(word).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** "his family, including his brother": what is said of the family is said of him. */
    private IntStream included(int word) {
        Span sentence = tree.layout().sentences().get(tree.sentence(word));
        int end = Math.min(sentence.end() - 1, word + INCLUDED);
        boolean plural = tree.xpos(word).endsWith("S") || tree.mention(word).equals("person");
        return IntStream.range(word + 1, Math.max(word + 1, end))
                .filter(next -> plural && tree.lower(next).equals("including"))
                .filter(next -> IntStream.range(word + 1, next).noneMatch(i -> tree.is(i, "nsubj")))
                .map(this::nounAfter)
                .filter(noun -> noun >= 0)
                .limit(1);
    }

    private IntStream conjuncts(int word) {
        return tree.children(word, "conj").filter(child -> child > word && child - word < 25);
    }
}
