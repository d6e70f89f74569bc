package org.hearsay.reader.coref;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;

/** Finds what a pronoun of the third person refers to. */
final class PronounResolver {

    private static final int SENTENCES = 8;
    private static final int MENTIONS = 120;
    private static final int SHADOWS = 40;
    private static final int CLAUSES = 4;

    /** How many words "it" and "they" reach back. */
    private static final int REACH = 35;

    /** How many words of title and house may stand before a name. */
    private static final int TITLE = 5;

    private final Board board;
    private final Tree tree;
    private final Binding binding;
    private final Speakers speakers;
    private final Lexicon lexicon;
    private final Weights weights;
    private final PronounScores scores;

    PronounResolver(Board board, Described described, Lexicon lexicon, Speakers speakers, Weights weights) {
        this.board = board;
        this.tree = board.tree;
        this.binding = new Binding(tree, lexicon);
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.weights = weights;
        scores = new PronounScores(board, binding, speakers, new Principals(board, described, lexicon), weights);
    }

    /** The mention that a pronoun takes up: an earlier one, or the subject that a fronted phrase with it looks forward to. */
    Optional<Draft> antecedent(Draft pronoun) {
        Optional<Draft> best = Optional.empty();
        boolean refers = pronoun.type == Mention.Type.PERSON || speakers.isSource(pronoun.head);
        double bestScore = refers ? weights.least() : weights.thing();
        int place = board.place(pronoun);
        int sentence = tree.sentence(pronoun.head);
        Set<Chain> barred = barred(pronoun, place);
        for (int i = place - 1; i >= 0 && place - i <= MENTIONS; i--) {
            Draft other = board.drafts.get(i);
            if (sentence - tree.sentence(other.head) > SENTENCES) {
                break;
            }
            if (other.head < pronoun.head
                    && !barred.contains(other.chain())
                    && isOpen(pronoun, other)
                    && (refers || isNear(pronoun, other.chain()))) {
                double score = scores.of(pronoun, other);
                if (score > bestScore) {
                    best = Optional.of(other);
                    bestScore = score;
                }
            }
        }
        if (best.isPresent() && best.get().chain().isPlural() && isOfBoth(pronoun, best.get())) {
            return Optional.empty();
        }
        Optional<Draft> ahead = ahead(pronoun).filter(found -> !barred.contains(found.chain()));
        if (ahead.isPresent() && scores.of(pronoun, ahead.get()) + weights.ahead() > bestScore) {
            return ahead;
        }
        return best.filter(found -> refers || !isShadowed(pronoun, found));
    }

    /** Whether "they" rather are the two who stand between as one subject, for whom there is no mention: "Roe and Hale ended their talks". */
    private boolean isOfBoth(Draft pronoun, Draft found) {
        int verb = tree.head(pronoun.head);
        for (int step = 0; verb >= 0 && step < CLAUSES; step++, verb = tree.head(verb)) {
            int subject = tree.child(verb, "nsubj", "nsubj:pass");
            boolean both = subject > found.head
                    && subject < pronoun.head
                    && tree.children(subject, "conj").anyMatch(other -> other < pronoun.head && isPerson(other))
                    && isPerson(subject);
            if (both) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int word) {
        return board.at(word).filter(draft -> draft.type == Mention.Type.PERSON).isPresent();
    }

    /** Whom the syntax of the pronoun's sentence rules out, under whatever name. */
    private Set<Chain> barred(Draft pronoun, int place) {
        Set<Chain> found = new HashSet<>();
        if (binding.isReflexive(pronoun)) {
            return found;
        }
        for (int step : new int[] {-1, 1}) {
            for (int i = place + step;
                    i >= 0 && i < board.drafts.size() && Math.abs(i - place) <= MENTIONS;
                    i += step) {
                Draft other = board.drafts.get(i);
                if (tree.sentence(other.head) != tree.sentence(pronoun.head)) {
                    break;
                }
                if (binding.excludes(pronoun, other)) {
                    found.add(other.chain());
                }
            }
        }
        return found;
    }

    private boolean isOpen(Draft pronoun, Draft other) {
        Chain chain = other.chain();
        return pronoun.chain() != chain
                && !isFirst(other)
                && !tree.layout().isHeading(other.head)
                && fits(pronoun, chain)
                && pronoun.chain().agrees(chain)
                && !binding.excludes(pronoun, other)
                && !isOwnSpeaker(pronoun, chain);
    }

    /** Whether somebody's "I" or "we", which he does not go on to call "he" or "they". */
    private boolean isFirst(Draft other) {
        return other.isPronoun()
                && lexicon.pronoun(other.lemma)
                        .filter(found -> found.person().equals("1"))
                        .isPresent();
    }

    static boolean fits(Draft pronoun, Chain chain) {
        boolean person = chain.type() == Mention.Type.PERSON;
        return switch (pronoun.type) {
            case PERSON -> person && !chain.isPlural();
            case GROUP, ORGANISATION -> !person && (chain.isPlural() || chain.isCollective());
            default -> !person && !chain.isPlural();
        };
    }

    /** Nobody speaks of himself as "he" in his own words. */
    private boolean isOwnSpeaker(Draft pronoun, Chain chain) {
        return tree.isQuoted(pronoun.head)
                && (speakers.at(board, pronoun.head)
                                .map(speaker -> speaker.chain() == chain)
                                .orElse(false)
                        || speaksBeside(pronoun, chain));
    }

    /** Whether an entity speaks in a pronoun's sentence, outside the quotation marks that the pronoun stands in. */
    private boolean speaksBeside(Draft pronoun, Chain chain) {
        Span sentence = tree.layout().sentences().get(tree.sentence(pronoun.head));
        return speakers.within(sentence)
                .filter(source -> !tree.isQuoted(source))
                .mapToObj(board::at)
                .flatMap(Optional::stream)
                .anyMatch(source -> source.chain() == chain);
    }

    /** The name that follows a phrase with the pronoun in it, at the start of a sentence: "In his speech, General Karim said …". */
    private Optional<Draft> ahead(Draft pronoun) {
        Span sentence = tree.layout().sentences().get(tree.sentence(pronoun.head));
        if (!isFronted(sentence.begin()) || tree.isQuoted(pronoun.head)) {
            return Optional.empty();
        }
        for (int i = pronoun.head + 2; i < sentence.end(); i++) {
            if (tree.text(i - 1).equals(",")) {
                int begin = i;
                Optional<Draft> name = IntStream.range(i, Math.min(sentence.end(), i + TITLE))
                        .takeWhile(word -> word == begin
                                || tree.isNoun(word - 1)
                                || tree.upos(word - 1).equals("ADJ"))
                        .mapToObj(board::at)
                        .flatMap(Optional::stream)
                        .filter(found -> found.isName() && isSubject(found) && isOpen(pronoun, found))
                        .findFirst();
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence begins with a phrase rather than its subject: "In …", "While …", "Living …", "Shortly after …". */
    private boolean isFronted(int first) {
        String upos = tree.upos(first);
        boolean adverb = upos.equals("ADV")
                && first + 1 < tree.size()
                && (tree.upos(first + 1).equals("ADP") || tree.upos(first + 1).equals("SCONJ"));
        return adverb
                || tree.is(first, "advmod") // "About an hour into his trip, …"
                || upos.equals("ADP")
                || upos.equals("SCONJ")
                || tree.xpos(first).equals("WRB")
                || tree.xpos(first).equals("VBG")
                || tree.xpos(first).equals("VBN");
    }

    private boolean isSubject(Draft name) {
        int after = name.words.end();
        after += after < tree.size() && tree.xpos(after).equals("POS") ? 2 : 0;
        boolean verb = after < tree.size()
                && (tree.upos(after).equals("VERB")
                        || tree.upos(after).equals("AUX")
                        || tree.upos(after).equals("ADV"));
        return verb || tree.is(name.head, "nsubj");
    }

    /**
     * Whether an entity was spoken of within the reach of "it" and "they": what they seem to take up beyond is mostly not what they
     * mean, but something nearer that is no mention.
     */
    private static boolean isNear(Draft pronoun, Chain chain) {
        return chain.drafts().stream()
                .anyMatch(draft -> draft.head < pronoun.head && pronoun.head - draft.head <= REACH);
    }

    /** Whether the model rather links the pronoun to something that is no mention here, such as an event: one, or several and nearer. */
    private boolean isShadowed(Draft pronoun, Draft found) {
        double own = tree.link(pronoun.head, found.head);
        int seen = 0;
        boolean several = found.chain().isPlural();
        int first = several ? found.head : 0;
        for (int i = pronoun.head - 1; i >= first && seen < SHADOWS; i--) {
            if (!tree.mention(i).equals("O")) {
                seen++;
                boolean fits = !several || tree.xpos(i).endsWith("S");
                if (fits && board.at(i).isEmpty() && tree.link(pronoun.head, i) > own) {
                    return true;
                }
            }
        }
        return false;
    }
}
