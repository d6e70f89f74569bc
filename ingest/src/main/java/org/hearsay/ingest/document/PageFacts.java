package org.hearsay.ingest.document;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a web page says of itself, looked for in the places of {@code page-facts.tsv}, in their order. */
final class PageFacts {

    private static final List<Place> PLACES = Table.rows("page-facts.tsv").stream()
            .map(row ->
                    new Place(Field.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1), row.get(2), row.get(3)))
            .toList();

    private PageFacts() {}

    private record Place(Field field, String from, String path, String attribute, Evaluator evaluator) {

        Place(Field field, String from, String path, String attribute) {
            this(field, from, path, attribute, QueryParser.parse(attribute.equals("path") ? "title" : path));
        }
    }

    static Facts of(org.jsoup.nodes.Document page, LinkedData data) {
        Facts facts = new Facts();
        Element head = page.head();
        for (Place place : PLACES) {
            if (facts.has(place.field())) {
                continue;
            }
            if (place.attribute().equals("path")) {
                data.value(place.path()).ifPresent(value -> offer(facts, place, value));
                continue;
            }
            boolean inHead =
                    place.path().startsWith("meta[name") || place.path().startsWith("link");
            Element element = (inHead ? head : page).selectFirst(place.evaluator());
            if (element != null) {
                String value = place.attribute().equals("text") ? element.text() : element.attr(place.attribute());
                offer(facts, place, value);
            }
        }
        return facts;
    }

    /** Addresses are no names, and names no addresses. */
    private static void offer(Facts facts, Place place, String value) {
        boolean isAddress = value.strip().matches("(?i)https?://\\S+");
        if (isAddress == (place.field() == Field.URL)) {
            facts.offer(place.field(), value, place.from());
        }
    }
}
