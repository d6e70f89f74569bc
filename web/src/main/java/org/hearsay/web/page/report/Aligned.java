package org.hearsay.web.page.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Span;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.tell.Piece;

/**
 * Sets two texts beside each other. Passages that come in the same order in both stand in one row; one that has moved is marked
 * where it stands in each.
 */
final class Aligned {

    private Aligned() {}

    static List<BesideView.Row> rows(String left, String right, List<Copy.Passage> passages) {
        List<Span> inLeft = passages.stream().map(Copy.Passage::a).toList();
        List<Span> inRight = passages.stream().map(Copy.Passage::b).toList();
        List<BesideView.Row> rows = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Copy.Passage passage : inOrder(passages)) {
            gap(
                    rows,
                    cut(left, new Span(a, passage.a().begin()), inLeft),
                    cut(right, new Span(b, passage.b().begin()), inRight));
            rows.add(new BesideView.Row(true, cut(left, passage.a(), List.of()), cut(right, passage.b(), List.of())));
            a = passage.a().end();
            b = passage.b().end();
        }
        gap(rows, cut(left, new Span(a, left.length()), inLeft), cut(right, new Span(b, right.length()), inRight));
        return rows;
    }

    private static void gap(List<BesideView.Row> rows, List<Piece> left, List<Piece> right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            rows.add(new BesideView.Row(false, left, right));
        }
    }

    private static List<Piece> cut(String text, Span stretch, List<Span> marked) {
        return stretch.of(text).isBlank() ? List.of() : Piece.of(text, stretch, marked);
    }

    /** The passages that go forward in both texts, chosen so that they cover as much as can be. */
    private static List<Copy.Passage> inOrder(List<Copy.Passage> passages) {
        List<Chain> chains = new ArrayList<>();
        for (Copy.Passage passage :
                passages.stream().sorted(Comparator.comparing(Copy.Passage::a)).toList()) {
            Chain before = chains.stream()
                    .filter(chain -> chain.goesOn(passage))
                    .max(Comparator.comparingInt(Chain::covered))
                    .orElse(new Chain(List.of(), 0));
            chains.add(before.and(passage));
        }
        return chains.stream()
                .max(Comparator.comparingInt(Chain::covered))
                .map(Chain::passages)
                .orElse(List.of());
    }

    private record Chain(List<Copy.Passage> passages, int covered) {

        boolean goesOn(Copy.Passage next) {
            Copy.Passage last = passages.getLast();
            return last.a().end() <= next.a().begin()
                    && last.b().end() <= next.b().begin();
        }

        Chain and(Copy.Passage next) {
            List<Copy.Passage> more = new ArrayList<>(passages);
            more.add(next);
            return new Chain(more, covered + next.a().length());
        }
    }
}
