package org.hearsay.reader.claim;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Under whose words each word of a report stands: the innermost attribution. */
final class Voices {

    private final List<Attribution> attributions;
    private final int[] innermost;
    private final BitSet cues = new BitSet();

    Voices(Layout layout, List<Attribution> attributions) {
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

    Optional<Attribution> at(int word) {
        return innermost[word] < 0 ? Optional.empty() : Optional.of(attributions.get(innermost[word]));
    }

    /** Whether two words are said by the same. */
    boolean together(int a, int b) {
        return innermost[a] == innermost[b];
    }

    /** Whether a word ties a source to a content. */
    boolean isCue(int word) {
        return cues.get(word);
    }
}
