package org.hearsay.reader.claim.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.coref.Tree;

/** What a verb of saying has somebody say: that he will do something, or what he calls something. */
final class Sayings {

    private static final Set<String> WILL = Set.of("will", "’ll", "'ll", "wo", "shall");

    private static final Set<String> MUST = Set.of("must", "should", "ought");

    private static final List<String> WITH = List.of("with");

    private final Tree tree;
    private final Cast cast;
    private final Arguments arguments;
    private final Phrases phrases;

    Sayings(Tree tree, Cast cast, Arguments arguments, Phrases phrases) {
        this.tree = tree;
        this.cast = cast;
        this.arguments = arguments;
        this.phrases = phrases;
    }

    /** The clause in which the one who speaks says what he himself will or will not do: "said he would resign", "“We will stay,” she said". */
    List<Filler> intents(int verb) {
        if (tree.is(verb, "aux")) {
            int clause = tree.head(verb);
            boolean told = clause < 0
                    || tree.is(clause, "ccomp", "parataxis")
                    || !tree.upos(clause).equals("VERB");
            return !told && !arguments.isPassive(clause) && isPlanned(clause) && isOfSpeaker(clause, List.of())
                    ? List.of(new Filler(clause, phrases.reach(clause, -1), Optional.empty()))
                    : List.of();
        }
        List<Integer> speakers = arguments.subjects(verb);
        return tree.children(verb, "ccomp", "parataxis")
                .filter(clause -> tree.upos(clause).equals("VERB") && !arguments.isPassive(clause))
                .filter(clause -> isPlanned(clause) && isOfSpeaker(clause, speakers))
                .mapToObj(clause -> new Filler(clause, phrases.reach(clause, -1), Optional.empty()))
                .limit(1)
                .toList();
    }

    private boolean isPlanned(int clause) {
        boolean quoted = tree.isQuoted(clause);
        int first = phrases.reach(clause, -1).begin();
        if (IntStream.range(first, clause).anyMatch(word -> tree.lower(word).equals("if"))) {
            return false;
        }
        boolean would = tree.children(clause, "aux")
                .anyMatch(aux -> WILL.contains(tree.lower(aux))
                        || !quoted && tree.lower(aux).matches("would|'d|’d"));
        boolean conditional = tree.children(clause, "advcl")
                .flatMap(under -> tree.children(under, "mark"))
                .anyMatch(mark -> tree.lower(mark).equals("if"));
        return would && !conditional;
    }

    private boolean isOfSpeaker(int clause, List<Integer> speakers) {
        return tree.children(clause, "nsubj")
                .filter(subject -> tree.upos(subject).equals("PRON"))
                .anyMatch(subject -> switch (tree.lower(subject)) {
                    case "i", "we" -> tree.isQuoted(subject);
                    case "they" ->
                        speakers.size() > 1
                                || speakers.stream()
                                        .anyMatch(speaker -> tree.xpos(speaker).equals("NNS"))
                                || isSame(subject, speakers);
                    default -> isSame(subject, speakers);
                });
    }

    private boolean isSame(int subject, List<Integer> speakers) {
        Optional<String> entity = cast.at(subject).map(Mention::entity);
        return speakers.stream()
                .map(speaker -> cast.filler(speaker).mention().map(Mention::entity))
                .anyMatch(speaker -> speaker.isPresent() && speaker.equals(entity));
    }

    /** The clause in which the one who speaks says what others must do: "said the army should leave". */
    List<Filler> demands(int verb) {
        if (tree.is(verb, "aux")) {
            int clause = tree.head(verb);
            return IntStream.concat(
                            demandedBy(verb), tree.children(clause, "conj").filter(this::isSharing))
                    .filter(word -> demandedBy(verb).findAny().isPresent())
                    .mapToObj(word -> new Filler(word, phrases.reach(word, -1), Optional.empty()))
                    .toList();
        }
        return demanding(verb)
                .mapToObj(clause -> new Filler(clause, phrases.reach(clause, -1), Optional.empty()))
                .limit(1)
                .toList();
    }

    /** Whether a verb shares the subject and the "must" of one before it: "must leave and hand over the town". */
    private boolean isSharing(int verb) {
        return tree.upos(verb).equals("VERB") && tree.child(verb, "nsubj", "nsubj:pass", "aux") < 0;
    }

    /** The clause of a "must" that stands in a quotation, unless the verb of saying tells it. */
    private IntStream demandedBy(int must) {
        int clause = tree.head(must);
        boolean told = clause >= 0 && tree.is(clause, "ccomp", "parataxis");
        return clause >= 0 && !told && tree.upos(clause).equals("VERB") && isForOthers(clause, List.of())
                ? IntStream.of(clause)
                : IntStream.empty();
    }

    private boolean isForOthers(int clause, List<Integer> speakers) {
        return tree.children(clause, "aux").noneMatch(aux -> tree.lower(aux).equals("have"))
                && tree.children(clause, "nsubj", "nsubj:pass")
                        .anyMatch(subject -> !tree.lower(subject).matches("i|we|you|it|there|that|this|one")
                                && !isSame(subject, speakers));
    }

    /** Who must do it: the "army" of "said the army should leave". */
    List<Integer> obliged(int verb) {
        return (tree.is(verb, "aux") ? demandedBy(verb) : demanding(verb))
                .limit(1)
                .boxed()
                .filter(clause -> !arguments.isPassive(clause))
                .flatMap(clause -> arguments.subjects(clause).stream())
                .toList();
    }

    private IntStream demanding(int verb) {
        List<Integer> speakers = arguments.subjects(verb);
        return tree.children(verb, "ccomp", "parataxis")
                .filter(clause -> tree.upos(clause).equals("VERB"))
                .filter(clause -> tree.children(clause, "aux").anyMatch(aux -> MUST.contains(tree.lower(aux))))
                .filter(clause -> isForOthers(clause, speakers));
    }

    /** What something is called: the "farce" of "called the vote a farce", but not the "police" of "called the police". */
    List<Filler> verdicts(int verb) {
        int object = IntStream.concat(tree.children(verb, "obj", "nsubj:pass"), tree.children(verb, "xcomp", "ccomp"))
                .min()
                .orElse(-1);
        return tree.children(verb, "xcomp", "ccomp", "obj", "obl")
                .filter(child -> child > verb
                        && tree.child(child, "case", "mark", "cop") < 0
                        && (child != object || tree.child(child, "nsubj") >= 0))
                .filter(child -> tree.isNoun(child) || tree.upos(child).equals("ADJ"))
                .mapToObj(child -> new Filler(child, phrases.reach(child, verb), Optional.empty()))
                .limit(1)
                .toList();
    }

    /** What somebody says that something is: the "disgrace" of "said the vote was a disgrace". */
    List<Filler> judgements(int verb) {
        return tree.children(verb, "ccomp", "parataxis")
                .filter(clause -> tree.child(clause, "cop") >= 0 && tree.child(clause, "nsubj") >= 0)
                .filter(clause -> tree.isNoun(clause) || tree.upos(clause).equals("ADJ"))
                .filter(clause -> tree.children(clause, "advmod", "aux", "det", "mark")
                        .noneMatch(word ->
                                tree.lower(word).matches("not|n't|n’t|never|no|would|could|may|might|if|whether")))
                .mapToObj(clause -> new Filler(clause, phrases.reach(clause, -1), Optional.empty()))
                .limit(1)
                .toList();
    }

    /**
     * To whom the clause that completes a word would do something, or with whom where it has no object: the "president" of "seek to
     * topple the president", the "rebels" of "left to side with the rebels".
     */
    List<Integer> inner(int word) {
        return tree.children(word, "xcomp", "acl", "advcl", "ccomp", "obj")
                .filter(clause -> clause > word && tree.upos(clause).equals("VERB"))
                .boxed()
                .flatMap(clause -> {
                    List<Integer> objects = arguments.objects(clause);
                    return (objects.isEmpty() ? arguments.after(clause, WITH) : objects).stream();
                })
                .toList();
    }
}
