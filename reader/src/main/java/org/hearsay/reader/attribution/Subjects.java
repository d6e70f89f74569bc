package org.hearsay.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/**
 * Finds the source of a cue that the model left without one in its tree: the subject of the cue's verb, the agent of a passive,
 * or, for a verb that hangs on another ("she left early, <em>saying</em> …", "he stood up and <em>denied</em> it"), the subject
 * of that one.
 */
final class Subjects {

    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> AGENT = Set.of("obl:agent");
    private static final Set<String> SHARING = Set.of("conj", "advcl", "xcomp", "acl", "parataxis");
    private static final Set<String> OPENERS = Set.of("PUNCT", "CCONJ", "SCONJ", "ADV");
    private static final Set<String> NEVER = Set.of("me", "him", "her", "us", "them", "it");
    private static final int FURTHEST = 3;

    private Subjects() {}

    static Optional<Span> of(Phrases phrases, Draft draft) {
        int verb = phrases.head(draft.cue().getFirst());
        Span sentence = phrases.sentence(verb);
        if (phrases.isImpersonal(verb)) {
            return Optional.empty();
        }
        for (int step = 0; step < FURTHEST; step++) {
            Optional<Integer> found = subject(phrases, verb);
            if (found.isPresent()) {
                return Optional.of(phrases.phrase(found.get(), sentence)).filter(draft::leaves);
            }
            int head = phrases.word(verb).head();
            boolean shares = head >= 0
                    && SHARING.contains(Phrases.plain(phrases.word(verb).deprel()));
            if (!shares) {
                return Optional.empty();
            }
            if (phrases.word(verb).deprel().equals("acl")
                    && !phrases.word(head).upos().equals("VERB")) {
                return Optional.of(phrases.phrase(head, sentence)).filter(draft::leaves);
            }
            verb = head;
        }
        return Optional.empty();
    }

    /**
     * The noun phrase right before a finite cue, told from parts of speech where the tree has lost it: "Rival Ana Roe had mocked
     * …".
     */
    static Optional<Span> before(Tree tree, Span cue) {
        int head = cue.begin() - 1;
        while (head > 0 && tree.upos(head).equals("ADV")) {
            head--;
        }
        if (head > 0 && tree.text(head).equals(",")) {
            head = beforeRelative(tree, head);
        }
        if (head < 0
                || tree.sentence(head) != tree.sentence(cue.begin())
                || !isActive(tree, cue)
                || !isNominal(tree, head)) {
            return Optional.empty();
        }
        int begin = tree.upos(head).equals("PRON") ? head : Chunk.of(tree, head).begin();
        boolean joined = begin > 1 && tree.lower(begin - 1).equals("and") && isNominal(tree, begin - 2);
        begin = joined ? Chunk.of(tree, begin - 2).begin() : begin;
        boolean opens = begin == 0
                || tree.sentence(begin - 1) != tree.sentence(head)
                || OPENERS.contains(tree.upos(begin - 1))
                || tree.lower(begin - 1).equals("that");
        return opens ? Optional.of(new Span(begin, head + 1)) : Optional.empty();
    }

    /** The word before a relative clause that a comma closes: "[Naldia], which borders it, confirmed …"; -1 if there is none. */
    private static int beforeRelative(Tree tree, int comma) {
        for (int w = comma - 1; w > 1 && tree.sentence(w - 2) == tree.sentence(comma); w--) {
            if (tree.xpos(w).startsWith("W") && tree.text(w - 1).equals(",")) {
                return w - 2;
            }
        }
        return -1;
    }

    /** What a relative pronoun stands for, if another verb stands between it and the cue. */
    static Optional<Span> antecedent(Tree tree, Span source, Span cue) {
        boolean relative = source.length() == 1
                && tree.lower(source.begin()).equals("who")
                && source.end() < cue.begin()
                && isActive(tree, cue);
        boolean other = false;
        for (int w = source.end(); relative && w < cue.begin(); w++) {
            other |= tree.isFinite(w) || tree.xpos(w).equals("VBD");
        }
        int head = source.begin() - 1;
        head -= head > 0 && tree.text(head).equals(",") ? 1 : 0;
        return other && head >= 0 && isNominal(tree, head) && tree.sentence(head) == tree.sentence(cue.begin())
                ? Optional.of(new Span(Chunk.of(tree, head).begin(), head + 1))
                : Optional.empty();
    }

    /** The source of another cue that "and" joins to a draft's: "the envoy <em>called</em> it a blow and said …". */
    static Optional<Span> shared(Phrases phrases, Span cue, List<Draft> others) {
        int verb = phrases.head(cue);
        return others.stream()
                .filter(other -> other.source().isPresent() && !other.cue().isEmpty())
                .filter(other -> {
                    int second = phrases.head(other.cue().getFirst());
                    return phrases.word(second).head() == verb
                            && phrases.word(second).deprel().equals("conj")
                            && other.source().get().end() <= verb
                            && phrases.sentence(verb).contains(other.source().get());
                })
                .map(other -> other.source().get())
                .findFirst();
    }

    /** Whether a word can head a phrase that speaks. */
    static boolean isNominal(Tree tree, int word) {
        return tree.isNoun(word) || tree.xpos(word).equals("PRP") && !NEVER.contains(tree.lower(word));
    }

    /** Whether a cue has a finite verb and is no passive. */
    private static boolean isActive(Tree tree, Span cue) {
        boolean finite = false;
        boolean be = false;
        for (int w = cue.begin(); w < cue.end(); w++) {
            if (be && tree.xpos(w).equals("VBN")) {
                return false;
            }
            finite |= tree.isFinite(w);
            be |= tree.lemma(w).equals("be");
        }
        return finite;
    }

    private static Optional<Integer> subject(Phrases phrases, int verb) {
        List<Integer> agents = phrases.children(verb, AGENT);
        if (!agents.isEmpty()) {
            return Optional.of(agents.getFirst());
        }
        return phrases.children(verb, SUBJECT).stream()
                .filter(child -> !phrases.word(child).deprel().endsWith(":pass"))
                .findFirst();
    }
}
