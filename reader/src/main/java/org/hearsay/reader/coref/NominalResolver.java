package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;

/**
 * Finds what a nominal takes up: the same noun with nothing that tells them apart, a noun that the entity was called by, or,
 * where the model is sure of it, a noun that can stand for such an entity.
 */
final class NominalResolver {

    private static final int SENTENCES = 40;
    private static final int MENTIONS = 250;

    /** What a noun that fits by itself still needs from the model. */
    private static final double UNLIKELY = -4;

    private static final Set<String> VAGUE = Set.of(
            "people",
            "thousand",
            "hundred",
            "dozen",
            "million",
            "person",
            "one",
            "individual",
            "number",
            "majority",
            "part",
            "other");

    private final Board board;
    private final Tree tree;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final Weights weights;
    private final Described described;
    private final PlaceSizes sizes;
    private final long mostNames;
    private final Map<String, List<Draft>> byLemma = new HashMap<>();

    NominalResolver(
            Board board, Described described, PlaceSizes sizes, Lexicon lexicon, Speakers speakers, Weights weights) {
        this.sizes = sizes;
        this.speakers = speakers;
        this.board = board;
        this.tree = board.tree;
        this.lexicon = lexicon;
        this.weights = weights;
        this.described = described;
        mostNames = board.drafts.stream()
                .filter(draft -> draft.isName() && draft.type == Mention.Type.PERSON)
                .mapToLong(draft -> names(draft.chain()))
                .max()
                .orElse(0);
        board.drafts.stream()
                .filter(Draft::isNominal)
                .forEach(draft -> byLemma.computeIfAbsent(draft.lemma, k -> new ArrayList<>())
                        .add(draft));
    }

    Optional<Draft> antecedent(Draft nominal) {
        if (VAGUE.contains(nominal.lemma)
                || lexicon.isOtherOne(tree, nominal.head)
                || nominal.chain().isNamed()) {
            return Optional.empty();
        }
        Set<String> modifiers = described.modifiers(nominal);
        int owner = described.owner(nominal);
        boolean definite = Chunk.of(tree, nominal.head).isDefinite(tree);
        Optional<Draft> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        int place = board.place(nominal);
        boolean speaks = speakers.isSource(nominal.head);
        boolean passed = false;
        for (int i = place - 1; i >= 0 && place - i <= MENTIONS; i--) {
            Draft other = board.drafts.get(i);
            int between = tree.sentence(nominal.head) - tree.sentence(other.head);
            if (between > SENTENCES) {
                break;
            }
            if (other.isPronoun()
                    || isOwnSpeaker(nominal, other)
                    || other.words.contains(nominal.head)
                    || nominal.words.contains(other.head)) {
                continue;
            }
            double score = owner >= 0
                    ? owned(nominal, owner, other)
                    : definite ? known(nominal, modifiers, other) : again(nominal, modifiers, other);
            score += score > 0 && speaks && isLast(nominal, other) ? weights.speaker() : 0;
            score -= passed ? weights.another() : 0;
            if (score > 0
                    && score - 0.2 * between > bestScore
                    && nominal.chain().agrees(other.chain())) {
                best = Optional.of(other);
                bestScore = score - 0.2 * between;
            }
            passed |= modifiers.isEmpty() && introduces(other, nominal);
        }
        return best;
    }

    /** Whether another by the same noun comes in: after "another source" and "a second officer" the noun alone means that one. */
    private boolean introduces(Draft other, Draft nominal) {
        return other.isNominal()
                && other.lemma.equals(nominal.lemma)
                && other.plural == nominal.plural
                && lexicon.isOtherOne(tree, other.head)
                && !other.chain().isNamed();
    }

    /** "the minister said" after the minister spoke. */
    private boolean isLast(Draft nominal, Draft other) {
        return speakers.before(board, nominal)
                .filter(last -> last.chain() == other.chain())
                .isPresent();
    }

    /** Nobody speaks of himself as "the minister" in his own words. */
    private boolean isOwnSpeaker(Draft nominal, Draft other) {
        return tree.isQuoted(nominal.head)
                && speakers.at(board, nominal.head)
                        .filter(speaker -> speaker.chain() == other.chain())
                        .isPresent();
    }

    /** The same noun owned by the same entity. */
    private double owned(Draft nominal, int owner, Draft other) {
        if (!other.isNominal() || !other.lemma.equals(nominal.lemma) || other.plural != nominal.plural) {
            return 0;
        }
        int theirs = described.owner(other);
        Optional<Draft> mine = board.at(owner);
        if (mine.isPresent() && mine.get().isName()) {
            String name = tree.lemma(mine.get().words.end() - 1);
            if (theirs < 0 && described.modifiers(other).contains(name)) {
                return 5;
            }
        }
        boolean same = theirs >= 0
                && mine.isPresent()
                && board.at(theirs)
                        .map(draft -> draft.chain() == mine.get().chain())
                        .orElse(false);
        return same ? 5 : 0;
    }

    private double known(Draft nominal, Set<String> modifiers, Draft other) {
        if (other.plural != nominal.plural) {
            return 0;
        }
        if (other.isNominal() && other.lemma.equals(nominal.lemma)) {
            double link = tree.link(nominal.head, other.head);
            Set<String> theirs = described.modifiers(other);
            Set<String> shared = new HashSet<>(modifiers);
            shared.retainAll(theirs);
            boolean apart = shared.isEmpty() && !modifiers.isEmpty() && !theirs.isEmpty();
            boolean kept = apart
                    && (described.isNamedApart(nominal, other)
                            || described.isKindApart(nominal, other)
                            || !isOnly(nominal, other) && link < weights.nominal());
            kept |= described.isOwnedApart(nominal, other)
                    || described.isPredicate(other)
                    || described.isAny(other) && !modifiers.isEmpty() && link < weights.nominal();
            boolean someoneElse = other.chain().isNamed()
                    && described.hasProper(nominal)
                    && !described.hasProper(other)
                    && link < weights.nominal();
            return kept || someoneElse ? 0 : 6 + 2 * shared.size() + link / 4;
        }
        if (!nominal.plural && other.chain().roles().contains(nominal.lemma)) {
            double link = tree.link(nominal.head, other.head);
            boolean meant = link > UNLIKELY
                    && (modifiers.isEmpty() || !described.hasProper(nominal) && isOnlyNamed(nominal, other));
            return meant || link > weights.nominal() ? 5 + link / 4 : 0;
        }
        double link = !described.hasProper(nominal) && (canStandFor(nominal, other) || isNamedSo(nominal, other))
                ? tree.link(nominal.head, other.head)
                : 0;
        boolean tail = modifiers.isEmpty() && isNamedSo(nominal, other);
        return link > (tail ? UNLIKELY : weights.nominal()) ? 2 + link / 4 : 0;
    }

    /** "the dam" for the Kestrin Dam. */
    private boolean isNamedSo(Draft nominal, Draft other) {
        int last = other.words.end() - 1;
        return other.isName()
                && other.type != Mention.Type.PERSON
                && other.words.length() > 1
                && !nominal.plural
                && tree.lower(last).equals(nominal.lemma);
    }

    /** Whether the other brings somebody new in ("a source"), and nothing else in the report so far was called by the noun. */
    private boolean isOnly(Draft nominal, Draft other) {
        return speakers.isSource(nominal.head)
                && !Chunk.of(tree, other.head).isDefinite(tree)
                && byLemma.getOrDefault(nominal.lemma, List.of()).stream()
                        .takeWhile(draft -> draft.head < nominal.head)
                        .limit(MENTIONS)
                        .allMatch(draft -> draft.chain() == other.chain());
    }

    /** Whether nobody else with a name has been called by the noun of late. */
    private boolean isOnlyNamed(Draft nominal, Draft other) {
        int place = board.place(nominal);
        return board.drafts.subList(Math.max(0, place - MENTIONS), place).stream()
                .filter(draft -> draft.isName() && draft.chain().roles().contains(nominal.lemma))
                .allMatch(draft -> draft.chain() == other.chain());
    }

    private boolean canStandFor(Draft nominal, Draft other) {
        Optional<String> type = lexicon.standsFor(nominal.lemma);
        return type.isPresent()
                && !(Types.isPlace(other.type) && tree.is(other.head, "compound", "amod", "nmod:desc"))
                && other.chain().type().label().equals(type.get())
                && sizes.fits(nominal, other.chain())
                && (other.type != Mention.Type.PERSON || isMostNamed(other))
                && (other.isName() || other.chain().isNamed() || other.type == Mention.Type.DOCUMENT);
    }

    /** Whether nobody is named more often: "the veteran leader" is whom the report is about. */
    private boolean isMostNamed(Draft other) {
        return !tree.layout().isHeading(other.head) && names(other.chain()) >= mostNames;
    }

    private static long names(Chain chain) {
        return chain.drafts().stream().filter(Draft::isName).count();
    }

    /** A plural without article, once more in the same words. */
    private double again(Draft nominal, Set<String> modifiers, Draft other) {
        boolean bare = Chunk.of(tree, nominal.head).determiner() < 0 && nominal.plural;
        boolean same = bare
                && other.isNominal()
                && other.plural
                && other.lemma.equals(nominal.lemma)
                && described.modifiers(other).equals(modifiers);
        return same && tree.link(nominal.head, other.head) > weights.nominal() ? 4 : 0;
    }
}
