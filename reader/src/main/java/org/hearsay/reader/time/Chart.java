package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reader.text.Layout;

/** All that is known of the pieces of one report so far: which nodes begin where, and where a key of a rule can be found. */
final class Chart {

    private final Layout layout;
    private final List<Piece> pieces;
    private final Map<Integer, List<Node>> nodes = new HashMap<>();
    private final Map<String, List<Integer>> positions = new HashMap<>();

    Chart(Layout layout) {
        this.layout = layout;
        pieces = Piece.of(layout);
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    /** The text of a piece, or nothing outside of the report. */
    String text(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index).text() : "";
    }

    /** Whether a paragraph or the report ends before a piece. */
    boolean isEnd(int index) {
        return index >= pieces.size()
                || index > 0
                        && layout.paragraphOf(piece(index).word())
                                != layout.paragraphOf(piece(index - 1).word());
    }

    void add(Node node) {
        List<Node> here = nodes.computeIfAbsent(node.begin(), key -> new ArrayList<>());
        boolean known = here.stream().anyMatch(other -> other.kind().equals(node.kind()));
        here.add(node);
        if (!known) {
            mark(Pattern.kindKey(node.kind()), node.begin());
        }
    }

    /** Notes that a key stands at a piece. */
    void mark(String key, int position) {
        positions.computeIfAbsent(key, unused -> new ArrayList<>()).add(position);
    }

    List<Node> nodesAt(int position) {
        return nodes.getOrDefault(position, List.of());
    }

    /** Where a key stands; a copy, so that nodes can be added meanwhile. */
    List<Integer> positions(String key) {
        return List.copyOf(positions.getOrDefault(key, List.of()));
    }

    List<Node> all() {
        return nodes.values().stream().flatMap(List::stream).toList();
    }
}
