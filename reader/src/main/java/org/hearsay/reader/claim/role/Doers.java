package org.hearsay.reader.claim.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** Who does something where no word beside it says so: by the verb around a noun, or by who speaks. */
public final class Doers {

    private static final int TITLE = 5;
    private static final List<String> BESIDES = List.of("after", "before", "during", "following", "on", "at");
    private static final Set<String> VISITS = Slot.nouns("visits");
    private static final Set<String> ANSWERING = Table.words(Doers.class, "answering.txt");
    private static final Set<String> OPEN = Table.words(Doers.class, "open.txt");
    private static final Set<String> MANNERS = Table.words(Doers.class, "manners.txt");
    /** Nouns for what somebody goes on. */
    public static final Set<String> JOURNEYS = Table.words(Doers.class, "journeys.txt");

    private final Tree tree;
    private final Cast cast;
    private final Arguments arguments;
    private final Voices voices;

    Doers(Tree tree, Cast cast, Arguments arguments, Voices voices) {
        this.tree = tree;
        this.cast = cast;
        this.arguments = arguments;
        this.voices = voices;
    }

    /** Who does what a noun names: the subject of a verb that says little more than that it is done ("issued a warning"), or of "is in", "is behind". */
    List<Integer> doers(int noun) {
        int head = tree.head(noun);
        boolean behind =
                arguments.isCase(noun, List.of("behind")) && tree.child(noun, "advmod") < 0; // not "is firmly behind"
        if (tree.child(noun, "nsubj") >= 0 && (behind || arguments.isCase(noun, List.of("in")))) {
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
        boolean journey = head >= 0
                && tree.upos(head).equals("VERB")
                && JOURNEYS.contains(tree.lemma(head))
                && arguments.isCase(noun, List.of("for"));
        if (journey) {
            return arguments.subjects(head);
        }
        int answering = answering(noun);
        if (answering >= 0) {
            List<Integer> found = arguments.isPassive(answering)
                    ? arguments.after(answering, List.of("by"))
                    : arguments.subjects(answering);
            return isOpen(answering) || isOpen(head)
                    ? List.of()
                    : found.stream().filter(who -> !isNone(who)).toList();
        }
        if (isManner(noun)) {
            return arguments.subjects(head);
        }
        if (isBesides(noun)) {
            return arguments.isPassive(head) ? arguments.objects(head) : arguments.subjects(head);
        }
        int told = tree.children(noun, "acl", "acl:relcl")
                .filter(verb -> arguments.isLight(verb) && arguments.isPassive(verb))
                .findFirst()
                .orElse(-1);
        if (told >= 0) {
            return arguments.subjects(told);
        }
        boolean supported = head >= 0
                && tree.upos(head).equals("VERB")
                && tree.is(noun, "obj", "obl", "nsubj:pass", "nmod")
                && arguments.isLight(head)
                && tree.children(noun, "case").allMatch(word -> tree.lower(word).matches("in|into|to|with|on|by"));
        if (!supported) {
            return List.of();
        }
        boolean engaged = arguments.isPassive(head) && !tree.is(noun, "nsubj:pass");
        return engaged ? arguments.objects(head) : arguments.subjects(head);
    }

    /** Whether whoever the clause is of does it besides: "spoke after a meeting with Hale", "resigned during a visit to Sorane". */
    private boolean isBesides(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && tree.isVerb(head)
                && tree.is(noun, "obl")
                && arguments.isCase(noun, BESIDES)
                && tree.children(noun, "nmod", "obl")
                        .anyMatch(child -> arguments.isCase(child, List.of("with"))
                                || VISITS.contains(tree.lemma(noun)) && arguments.isCase(child, List.of("to")));
    }

    /** The word whose subject answers for what a noun names, or -1: "claimed responsibility for the attack", "is responsible for it". */
    private int answering(int noun) {
        int head = tree.head(noun);
        if (head < 0 || !arguments.isCase(noun, List.of("for"))) {
            return -1;
        }
        boolean claimed = tree.lemma(head).equals("responsibility")
                && tree.is(head, "obj", "nsubj:pass")
                && ANSWERING.contains(tree.lemma(tree.head(head)));
        boolean is = tree.lemma(head).equals("responsible") && tree.child(head, "cop") >= 0;
        return claimed ? tree.head(head) : is ? head : -1;
    }

    /** Whether what a word says is denied, asked, wished or yet to be: "could be responsible", "refused to take", "no responsibility". */
    private boolean isOpen(int word) {
        return tree.is(word, "xcomp")
                || tree.children(word, "aux", "advmod", "mark", "det")
                        .flatMap(child -> IntStream.concat(IntStream.of(child), tree.children(child, "advmod")))
                        .anyMatch(child -> OPEN.contains(tree.lower(child)));
    }

    /** "No group", "neither Sorane", "nobody". */
    private boolean isNone(int subject) {
        return IntStream.concat(IntStream.of(subject), tree.children(subject, "det", "amod", "cc", "cc:preconj"))
                .anyMatch(word -> OPEN.contains(tree.lower(word)));
    }

    /** Whether it says as what somebody means what he does: "recalled its envoy in protest". */
    private boolean isManner(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && tree.isVerb(head)
                && tree.is(noun, "obl")
                && MANNERS.contains(tree.lemma(noun))
                && arguments.isCase(noun, List.of("in"))
                && tree.child(noun, "det", "nmod:poss") < 0;
    }

    /** The one who speaks, where "we" or "I" does it and nobody else is known to be meant. */
    List<Filler> speakers(int verb) {
        return arguments.subjects(verb).stream()
                .filter(subject -> tree.lower(subject).matches("i|we") && isUnknown(subject))
                .flatMap(subject -> voices
                        .at(subject)
                        .flatMap(Attribution::source)
                        .flatMap(Attribution.Party::entity)
                        .flatMap(cast::naming)
                        .map(speaker -> new Filler(
                                        subject,
                                        new Span(subject, subject + 1),
                                        Optional.of(bodyOf(speaker).orElse(speaker)))
                                .inferredFrom("who speaks for them"))
                        .stream())
                .toList();
    }

    /** The one who is quoted where a word stands. */
    List<Filler> voice(int word) {
        return tree.isQuoted(word)
                ? voices
                        .at(word)
                        .flatMap(Attribution::source)
                        .flatMap(Attribution.Party::entity)
                        .flatMap(cast::naming)
                        .map(speaker -> new Filler(word, new Span(word, word + 1), Optional.of(speaker)))
                        .stream()
                        .toList()
                : List.of();
    }

    /** The body that a spokesman is said to speak for: the "ministry" of "ministry spokesman Omar Sael". */
    private Optional<Mention> bodyOf(Mention speaker) {
        return cast.mentions(speaker).stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .map(this::withTitle)
                .filter(words -> IntStream.range(words.begin(), words.end())
                        .anyMatch(word -> tree.lower(word).startsWith("spokes")))
                .flatMap(words -> IntStream.range(words.begin(), words.end())
                        .mapToObj(cast::at)
                        .flatMap(Optional::stream))
                .filter(found -> switch (found.type()) {
                    case ORGANISATION, PLACE, FACILITY -> true;
                    default -> false;
                })
                .filter(found -> !found.entity().equals(speaker.entity()))
                .findFirst();
    }

    private Span withTitle(Mention mention) {
        Span words = cast.words(mention);
        int begin = words.begin();
        while (begin > 0 && words.begin() - begin < TITLE && isOfTitle(begin - 1)) {
            begin--;
        }
        return new Span(begin, words.end());
    }

    private boolean isOfTitle(int word) {
        return switch (tree.upos(word)) {
            case "NOUN", "PROPN", "ADJ" -> true;
            default -> false;
        };
    }

    private boolean isUnknown(int pronoun) {
        return cast.at(pronoun)
                .map(mention -> cast.mentions(mention).stream().allMatch(m -> m.form() == Mention.Form.PRONOUN))
                .orElse(true);
    }
}
