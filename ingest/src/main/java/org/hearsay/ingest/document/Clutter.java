package org.hearsay.ingest.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Takes out of a page what is no part of its report, by {@code clutter.tsv}; never what holds most of the page's paragraphs. */
final class Clutter {

    private static final Evaluator PARTS = QueryParser.parse(
            Table.rows("clutter.tsv").stream().map(row -> row.get(0)).collect(Collectors.joining(", ")));

    private static final Evaluator NEVER_SHOWN = QueryParser.parse("script, style, noscript, template, svg, iframe");

    private static final Evaluator PARAGRAPHS = QueryParser.parse("p");

    private Clutter() {}

    static void remove(org.jsoup.nodes.Document page) {
        page.select(NEVER_SHOWN).remove();
        int all = running(page);
        List<Element> parts = page.select(PARTS);
        for (Element part : parts) {
            if (part.parent() != null && running(part) * 3 <= all) {
                part.remove();
            }
        }
    }

    private static int running(Element element) {
        int length = 0;
        for (Element paragraph : element.select(PARAGRAPHS)) {
            length += paragraph.text().length();
        }
        return length;
    }
}
