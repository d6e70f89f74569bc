package org.hearsay.bench.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Articles with their toponyms in one XML file: LGL (Lieberman et al. 2010) and GeoVirus (Gritta et al. 2018). A report is called
 * by its number in the file, from 0; its publisher is the article's domain, if it has one.
 */
public final class ToponymFile {

    private static final Map<String, Boolean> FEATURES =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);

    /** How many characters an offset may be off. */
    private static final int OFF = 40;

    private ToponymFile() {}

    /** Degrees north and east. */
    public record Point(double latitude, double longitude) {}

    /** A name of a place; it has no point where the gold could not say which place it is. */
    public record Toponym(Span span, Optional<Point> point) {}

    public record Document(Report report, List<Toponym> toponyms) {
        public Document {
            toponyms = List.copyOf(toponyms);
        }
    }

    /**
     * The articles of a file, in order.
     *
     * @throws GoldFormatException if it is no such file
     */
    public static List<Document> read(Path file) {
        List<Element> articles = all(GoldXml.root(file, FEATURES), "article");
        List<Document> documents = new ArrayList<>();
        for (Element article : articles) {
            documents.add(document(file, String.valueOf(documents.size()), article));
        }
        return documents;
    }

    private static Document document(Path file, String id, Element article) {
        String text = text(article, "text").orElse("");
        List<Toponym> toponyms = new ArrayList<>();
        List<Element> named = new ArrayList<>(all(article, "toponym"));
        named.addAll(all(article, "location"));
        for (Element toponym : named) {
            span(file, text, toponym).ifPresent(span -> toponyms.add(new Toponym(span, point(file, toponym))));
        }
        Report.Builder report = new Report.Builder(id, text);
        text(article, "domain").or(() -> text(article, "feedid")).ifPresent(report::publisher);
        return new Document(report.build(), toponyms);
    }

    /** Where a toponym stands: where it says, or where its words stand within a few characters of that. */
    private static Optional<Span> span(Path file, String text, Element toponym) {
        int begin = offset(text, (int) number(file, toponym, "start"));
        int end = offset(text, (int) number(file, toponym, "end"));
        String phrase = text(toponym, "phrase")
                .or(() -> text(toponym, "name"))
                .orElseThrow(() -> new GoldFormatException(file, "has a toponym without a name"));
        if (begin <= end && text.substring(begin, end).equals(phrase)) {
            return Optional.of(new Span(begin, end));
        }
        int near = text.indexOf(phrase, Math.max(0, begin - OFF));
        return near < 0 || near > begin + OFF ? Optional.empty() : Optional.of(new Span(near, near + phrase.length()));
    }

    /** Offsets count characters, not halves of them. */
    private static int offset(String text, int characters) {
        int count = Math.max(0, Math.min(characters, text.codePointCount(0, text.length())));
        return text.offsetByCodePoints(0, count);
    }

    private static Optional<Point> point(Path file, Element toponym) {
        return text(toponym, "lat").isPresent()
                ? Optional.of(new Point(number(file, toponym, "lat"), number(file, toponym, "lon")))
                : Optional.empty();
    }

    private static double number(Path file, Element under, String tag) {
        String value = text(under, tag).orElse("");
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new GoldFormatException(file, "has a toponym whose " + tag + " is '" + value + "'", e);
        }
    }

    /** The text of the first element of a name, unless it is empty. */
    private static Optional<String> text(Element under, String tag) {
        return all(under, tag).stream().findFirst().map(Node::getTextContent).filter(text -> !text.isEmpty());
    }

    private static List<Element> all(Element under, String tag) {
        NodeList nodes = under.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
