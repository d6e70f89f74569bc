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

/**
 * A folder of TimeML files ({@code *.tml}): the text of each file's {@code TEXT}, published when its {@code DCT} says, and the
 * {@code TIMEX3} in it.
 */
public final class TimemlFolder {

    /** What a document type names is not loaded. */
    private static final Map<String, Boolean> FEATURES = Map.of(
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false,
            "http://xml.org/sax/features/external-general-entities", false);

    private TimemlFolder() {}

    /** A time expression; its value is empty where the gold has none. */
    public record Time(Span span, Optional<String> value) {}

    public record Document(Report report, List<Time> times) {
        public Document {
            times = List.copyOf(times);
        }
    }

    /**
     * The documents of a folder, by name.
     *
     * @throws GoldFormatException if a file is not TimeML
     */
    public static List<Document> read(Path folder) {
        return GoldFiles.in(folder, "", ".tml").stream()
                .map(TimemlFolder::document)
                .toList();
    }

    private static Document document(Path file) {
        Element root = GoldXml.root(file, FEATURES);
        Element created = first(file, first(file, root, "DCT"), "TIMEX3");
        StringBuilder text = new StringBuilder();
        List<Time> times = new ArrayList<>();
        walk(first(file, root, "TEXT"), text, times);
        String value = created.getAttribute("value");
        String published = value.substring(0, Math.min(10, value.length()));
        return new Document(
                new Report.Builder(GoldFiles.name(file, ".tml"), text.toString())
                        .published(published)
                        .build(),
                times);
    }

    private static void walk(Element element, StringBuilder text, List<Time> times) {
        int begin = text.length();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                walk(child, text, times);
            } else {
                text.append(node.getNodeValue());
            }
        }
        if (element.getTagName().equals("TIMEX3")) {
            Optional<String> value =
                    Optional.of(element.getAttribute("value")).filter(given -> element.hasAttribute("value"));
            times.add(new Time(new Span(begin, text.length()), value));
        }
    }

    private static Element first(Path file, Element under, String tag) {
        if (under.getElementsByTagName(tag).item(0) instanceof Element found) {
            return found;
        }
        throw new GoldFormatException(file, "has no " + tag);
    }
}
