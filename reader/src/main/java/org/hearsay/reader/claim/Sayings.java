package org.hearsay.reader.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** What a verb of saying has somebody say: that he will do something, or what he calls something. */
final class Sayings {

    private static final Set<String> WILL = Set.of("will", "’ll", "'ll", "wo", "shall");

    private final Tree tree;
    private final Cast cast;
    private final Arguments arguments;
    private final Phrases phrases;
    private final Set<String> supports = Table.words(Sayings.class, "supports.txt");

    Sayings(Tree tree, Cast cast, Arguments arguments, Phrases phrases) {
        this.tree = tree;
        this.cast = cast;
        this.arguments = arguments;
        this.phrases = phrases;
    }

    /** The clause in which the one who speaks says what he himself will or will not do: "said he would resign", "“We will stay,” she said". */
    List<Filler> intents(int verb) {
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

    /** What something is called: the "farce" of "called the vote a farce", but not the "police" of "called the police". */
    List<Filler> verdicts(int verb) {
        int object = IntStream.concat(tree.children(verb, "obj", "nsubj:pass"), tree.children(verb, "xcomp", "ccomp"))
                .min()
                .orElse(-1);
        return tree.children(verb, "xcomp", "ccomp", "obj", "obl")
                .filter(child -> child > verb
                        && tree.child(child, "case", "mark", "cop") < 0
                        && (child != object || tree.child(child, "nsubj") >= 0))
                .filter(child -> isNoun(child) || tree.upos(child).equals("ADJ"))
                .mapToObj(child -> new Filler(child, phrases.reach(child, verb), Optional.empty()))
                .limit(1)
                .toList();
    }

    /** What somebody says that something is: the "disgrace" of "said the vote was a disgrace". */
    List<Filler> judgements(int verb) {
        return tree.children(verb, "ccomp", "parataxis")
                .filter(clause -> tree.child(clause, "cop") >= 0 && tree.child(clause, "nsubj") >= 0)
                .filter(clause -> isNoun(clause) || tree.upos(clause).equals("ADJ"))
                .filter(clause -> tree.children(clause, "advmod", "aux", "det", "mark")
                        .noneMatch(word ->
                                tree.lower(word).matches("not|n't|n’t|never|no|would|could|may|might|if|whether")))
                .mapToObj(clause -> new Filler(clause, phrases.reach(clause, -1), Optional.empty()))
                .limit(1)
                .toList();
    }

    /** Who does what a noun names: the subject of a verb that says little more than that it is done ("issued a warning"), or of "is in". */
    List<Integer> doers(int noun) {
        int head = tree.head(noun);
        if (tree.child(noun, "nsubj") >= 0 && arguments.isCase(noun, List.of("in"))) {
            return arguments.subjects(noun);
        }
        if (arguments.isCase(noun, List.of("in"))) {
            int comma = tree.children(noun, "case").findFirst().orElse(noun) - 1;
            Optional<Mention> before = comma > 0 && tree.text(comma).equals(",")
                    ? cast.nameAround(comma - 1).filter(name -> name.type() == Mention.Type.PERSON)
                    : Optional.empty();
            if (before.isPresent()) {
                return List.of(cast.head(before.get()));
            }
        }
        boolean supported = head >= 0
                && tree.upos(head).equals("VERB")
                && tree.is(noun, "obj", "obl", "nsubj:pass", "nmod")
                && supports.contains(tree.lemma(head))
                && tree.children(noun, "case").allMatch(word -> tree.lower(word).matches("in|into|to|with|on|by"));
        if (!supported) {
            return List.of();
        }
        boolean engaged = arguments.isPassive(head) && !tree.is(noun, "nsubj:pass");
        return engaged ? arguments.objects(head) : arguments.subjects(head);
    }

    /** To whom the clause that completes a word would do something: the "president" of "seek to topple the president". */
    List<Integer> inner(int word) {
        return tree.children(word, "xcomp", "acl", "advcl", "ccomp", "obj")
                .filter(clause -> clause > word && tree.upos(clause).equals("VERB"))
                .boxed()
                .flatMap(clause -> arguments.objects(clause).stream())
                .toList();
    }

    private boolean isNoun(int word) {
        return tree.upos(word).equals("NOUN") || tree.upos(word).equals("PROPN");
    }
}
