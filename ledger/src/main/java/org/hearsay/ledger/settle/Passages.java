package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Span;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.store.Words;

/** Passages as a row has them: spans of the two reports in turn. */
public final class Passages {

    private Passages() {}

    static String written(List<Copy.Passage> passages) {
        return passages.stream()
                .flatMap(each -> Stream.of(each.a(), each.b()))
                .map(Words::span)
                .collect(Collectors.joining(","));
    }

    /** The passages that a row has. */
    public static List<Copy.Passage> of(String written) {
        List<Span> spans = Words.spans(written);
        List<Copy.Passage> passages = new ArrayList<>();
        for (int i = 0; i + 1 < spans.size(); i += 2) {
            passages.add(new Copy.Passage(spans.get(i), spans.get(i + 1)));
        }
        return passages;
    }
}
