package org.hearsay.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/**
 * Mends attributions whose speaker closes the sentence ("…, his sister, widow of a trader, said the envoy.") and was taken for
 * some of what is said: the speaker is who stands right after the cue, and all before it is said.
 */
final class Inversions {

    private static final int LONGEST = 8;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private final Tree tree;

    Inversions(Tree tree) {
        this.tree = tree;
    }

    Draft mended(Draft draft) {
        if (draft.cue().size() != 1) {
            return draft;
        }
        if (draft.content().isEmpty()) {
            return draft.source().map(source -> withClause(draft, source)).orElse(draft);
        }
        Span cue = draft.cue().getFirst();
        Optional<Span> speaker =
                speaker(cue).filter(found -> draft.content().stream().anyMatch(found::overlaps));
        int begin = draft.content().getFirst().begin();
        if (speaker.isEmpty() || begin >= cue.begin() - 1 || tree.sentence(begin) != tree.sentence(cue.begin())) {
            return draft;
        }
        return draft.withSource(speaker.get()).withContent(List.of(new Span(begin, cue.begin() - 1)));
    }

    /**
     * "Nine died, the minister told reporters on Friday." and "Nine died, said the minister.": what stands before a source and cue
     * that are cut off, if nothing is said after them but by another cue ("…, adding that …").
     */
    private Draft withClause(Draft draft, Span source) {
        Span cue = draft.cue().getFirst();
        Span sentence = tree.layout().sentences().get(tree.sentence(cue.begin()));
        boolean inverted = source.begin() == cue.end();
        int first = inverted ? cue.begin() : source.begin();
        boolean cut = first > sentence.begin() + 1
                && !tree.xpos(first).startsWith("W")
                && tree.text(first - 1).equals(",")
                && (inverted || cue.begin() >= source.end() && cue.begin() <= source.end() + 1);
        boolean said = false;
        for (int w = sentence.begin(); w < first; w++) {
            said |= tree.isFinite(w);
        }
        int end = inverted ? source.end() : cue.end();
        for (int w = end; w < sentence.end() && !isAdded(w, end); w++) {
            cut &= !tree.isFinite(w);
        }
        return cut && said ? draft.withContent(List.of(new Span(afterDateline(sentence), first - 1))) : draft;
    }

    /** Whether a word begins what is said besides: "…, adding". */
    private boolean isAdded(int word, int end) {
        return word > end && tree.text(word - 1).equals(",") && tree.xpos(word).equals("VBG");
    }

    /** Where a sentence begins that a dateline stands before: "DOVRAST - Nine died …". */
    private int afterDateline(Span sentence) {
        for (int w = sentence.begin() + 1; w < Math.min(sentence.end(), sentence.begin() + LONGEST); w++) {
            if (DASHES.contains(tree.text(w)) && tree.upos(w - 1).matches("PROPN|PUNCT")) {
                return w + 1;
            }
        }
        return sentence.begin();
    }

    /** The noun phrase between a cue of one finite verb, with a mark before it, and the next mark. */
    private Optional<Span> speaker(Span cue) {
        int verb = cue.begin();
        boolean cut = cue.length() == 1
                && tree.isFinite(verb)
                && verb > 0
                && tree.upos(verb - 1).equals("PUNCT")
                && tree.sentence(verb - 1) == tree.sentence(verb);
        int end = cue.end();
        while (cut
                && end < tree.size()
                && tree.sentence(end) == tree.sentence(verb)
                && !tree.upos(end).equals("PUNCT")) {
            end++;
        }
        boolean noun = end > cue.end()
                && end - cue.end() <= LONGEST
                && Subjects.isNominal(tree, end - 1)
                && Chunk.of(tree, end - 1).begin() <= cue.end();
        return noun ? Optional.of(new Span(cue.end(), end)) : Optional.empty();
    }
}
