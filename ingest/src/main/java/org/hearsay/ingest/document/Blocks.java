package org.hearsay.ingest.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a person sees it: blocks become paragraphs, apart by an empty line. */
final class Blocks implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> APART = Set.of("br", "hr");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    private Blocks() {}

    static String text(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        blocks.end();
        return blocks.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            paragraph.append(words.getWholeText());
        } else if (node instanceof Element element) {
            bound(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            bound(element);
        }
    }

    private void bound(Element element) {
        if (CELLS.contains(element.normalName())) {
            paragraph.append(' ');
        } else if (element.isBlock() || APART.contains(element.normalName())) {
            end();
        }
    }

    private void end() {
        String plain = paragraph.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        paragraph.setLength(0);
        if (!plain.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(plain);
        }
    }
}
