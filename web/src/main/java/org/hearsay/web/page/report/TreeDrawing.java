package org.hearsay.web.page.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Token;

/** Draws the dependencies of a stretch of words as arcs: the arc over others stands higher. Words are set in one width. */
final class TreeDrawing {

    private static final int CHARACTER = 8;
    private static final int GAP = 20;
    private static final int STEP = 26;

    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Integer> middles = new ArrayList<>();
    private final int width;

    private TreeDrawing(Reading read, Span stretch) {
        int first = -1;
        for (int i = 0; i < read.tokens().size(); i++) {
            Token token = read.tokens().get(i);
            if (stretch.contains(token.span())) {
                first = first < 0 ? i : first;
                tokens.add(token);
            }
        }
        int x = GAP;
        for (Token token : tokens) {
            int wide = CHARACTER * Math.max(token.span().length(), token.upos().length());
            middles.add(x + wide / 2);
            heads.add(token.head() - first);
            x += wide + GAP;
        }
        width = x;
    }

    static TreeView of(Reading read, Span stretch, Claim claim, String back, String note) {
        return new TreeDrawing(read, stretch).view(read.report().text(), claim, back, note);
    }

    private TreeView view(String text, Claim claim, String back, String note) {
        List<Tie> ties = ties();
        int top = ties.stream().mapToInt(Tie::level).max().orElse(0);
        int base = (top + 1) * STEP + 20;
        List<TreeView.Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean marked = claim.evidence().stream().anyMatch(span -> span.overlaps(token.span()));
            words.add(new TreeView.Word(middles.get(i), token.span().of(text), token.upos(), marked));
        }
        return new TreeView(
                back,
                claim.rule(),
                width,
                base + 32,
                base,
                words,
                ties.stream().map(tie -> arc(tie, base - 18)).toList(),
                note);
    }

    private TreeView.Arc arc(Tie tie, int floor) {
        Token token = tokens.get(tie.word);
        int to = middles.get(tie.word);
        if (tie.head < 0) {
            int y = 12;
            return new TreeView.Arc("M" + to + " " + y + "V" + floor, "root", to + 18, y, arrow(to, floor));
        }
        boolean forward = tie.head < tie.word;
        int from = middles.get(tie.head) + (forward ? 5 : -5);
        int y = floor - tie.level * STEP;
        int turn = forward ? 6 : -6;
        String path =
                "M" + from + " " + floor + "L" + (from + turn) + " " + y + "H" + (to - turn) + "L" + to + " " + floor;
        return new TreeView.Arc(path, token.deprel(), (from + to) / 2, y - 3, arrow(to, floor));
    }

    private static String arrow(int x, int y) {
        return "M" + (x - 3) + " " + (y - 6) + "L" + x + " " + y + "L" + (x + 3) + " " + (y - 6) + "Z";
    }

    /** The shorter first, each above all that lie under it. */
    private List<Tie> ties() {
        List<Tie> bare = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean inside = heads.get(i) >= 0 && heads.get(i) < tokens.size();
            bare.add(new Tie(i, inside ? heads.get(i) : -1, 0));
        }
        bare.sort(Comparator.comparingInt(Tie::length));
        List<Tie> placed = new ArrayList<>();
        for (Tie tie : bare) {
            Optional<Tie> under = placed.stream()
                    .filter(other -> tie.head >= 0 && other.head >= 0 && tie.meets(other))
                    .max(Comparator.comparingInt(Tie::level));
            placed.add(new Tie(tie.word, tie.head, under.map(Tie::level).orElse(0) + 1));
        }
        return placed;
    }

    /** @param head the place of the head among the words; -1 for a root */
    private record Tie(int word, int head, int level) {

        int length() {
            return head < 0 ? 0 : Math.abs(word - head);
        }

        boolean meets(Tie other) {
            return Math.min(word, head) < Math.max(other.word, other.head)
                    && Math.min(other.word, other.head) < Math.max(word, head);
        }
    }
}
