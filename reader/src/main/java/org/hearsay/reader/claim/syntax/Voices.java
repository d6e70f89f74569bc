package org.hearsay.reader.claim.syntax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/**
 * Under whose words each word of a report stands: the innermost attribution; and who says what a claim says, which may be one
 * further out, or nobody but the report.
 */
public final class Voices {

    private static final Set<String> FIRST = Set.of("i", "we");

    private final Layout layout;
    private final Tree tree;
    private final Set<String> deeds;
    private final Set<String> knowing;
    private final List<Attribution> attributions;
    private final int[] innermost;
    private final BitSet cues = new BitSet();

    /**
     * @param deeds lemmas of cues that tell what somebody did rather than said, if no clause follows
     * @param knowing lemmas of cues that tell what somebody knows
     */
    public Voices(Layout layout, Tree tree, List<Attribution> attributions, Set<String> deeds, Set<String> knowing) {
        this.knowing = knowing;
        this.layout = layout;
        this.tree = tree;
        this.deeds = deeds;
        this.attributions = attributions.stream()
                .sorted(Comparator.comparingInt(Voices::length).reversed())
                .toList();
        innermost = new int[layout.size()];
        Arrays.fill(innermost, -1);
        for (int a = 0; a < this.attributions.size(); a++) {
            for (Span span : this.attributions.get(a).content()) {
                Span words = layout.wordsIn(span);
                Arrays.fill(innermost, words.begin(), words.end(), a);
            }
            for (Span span : this.attributions.get(a).cue()) {
                Span words = layout.wordsIn(span);
                cues.set(words.begin(), words.end());
            }
        }
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    public Optional<Attribution> at(int word) {
        return innermost[word] < 0 ? Optional.empty() : Optional.of(attributions.get(innermost[word]));
    }

    /**
     * Who says what is claimed at a word: the innermost of those who say it. A speaker's "I think" and "we know" are his saying it;
     * an unnamed speaker's word that is not quoted is the report's own, and so is what somebody is said to refuse or to seem to do;
     * that others learned or know something is said by the one who says so.
     */
    public Optional<Attribution> speaker(int word) {
        Optional<Attribution> self = Optional.empty();
        for (int a = attributions.size() - 1; a >= 0; a--) {
            Attribution attribution = attributions.get(a);
            Optional<Span> said = attribution.content().stream()
                    .filter(span -> span.overlaps(layout.words().get(word)))
                    .findFirst()
                    .map(layout::wordsIn);
            if (said.isEmpty() || !isSaid(attribution, said.get())) {
                continue;
            }
            if (!isFirstPerson(attribution)) {
                return Optional.of(attribution);
            }
            self = self.or(() -> Optional.of(attribution));
        }
        return self;
    }

    private boolean isFirstPerson(Attribution attribution) {
        return attribution
                .source()
                .map(source -> source.span().of(layout.text()).toLowerCase(Locale.ROOT))
                .filter(FIRST::contains)
                .isPresent();
    }

    private boolean isSaid(Attribution attribution, Span said) {
        if (attribution.source().isEmpty() && attribution.mode() == Attribution.Mode.INDIRECT) {
            return false;
        }
        boolean alleged = attribution.cue().stream()
                .map(layout::wordsIn)
                .allMatch(cue -> cue.length() == 1 && tree.is(cue.begin(), "amod", "advmod"));
        if (alleged && attribution.mode() == Attribution.Mode.INDIRECT) {
            return false;
        }
        if (attribution.parent().isPresent() && isAmong(attribution, knowing)) {
            return false;
        }
        return !isAmong(attribution, deeds)
                || !tree.lower(said.begin()).equals("to")
                        && IntStream.range(said.begin(), said.end()).anyMatch(tree::isFinite);
    }

    private boolean isAmong(Attribution attribution, Set<String> lemmas) {
        return attribution.cue().stream()
                .map(layout::wordsIn)
                .flatMapToInt(cue -> IntStream.range(cue.begin(), cue.end()))
                .anyMatch(word -> lemmas.contains(tree.lemma(word))
                        || lemmas.contains(tree.lower(word).replaceFirst("(e?s|d|ed)$", "")));
    }

    /** Whether two words are said by the same. */
    public boolean together(int a, int b) {
        return innermost[a] == innermost[b];
    }

    /** Whether a word ties a source to a content. */
    public boolean isCue(int word) {
        return cues.get(word);
    }
}
