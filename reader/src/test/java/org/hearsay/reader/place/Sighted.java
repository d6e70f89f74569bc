package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;

/**
 * A report whose names are marked: {@code [Homs]} is the name of a place, {@code [Homs Airport|facility]} of something else. Names
 * spelt alike are one entity.
 */
record Sighted(Layout layout, List<Mention> mentions, List<Entity> entities) {

    static Sighted of(String marked) {
        return of(marked, "");
    }

    /** @param publisher empty if it is not known */
    static Sighted of(String marked, String publisher) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String piece : marked.split("(?=\\[)|(?<=\\])")) {
            if (!piece.startsWith("[")) {
                text.append(piece);
                continue;
            }
            String[] parts = piece.substring(1, piece.length() - 1).split("\\|");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            Mention.Type type = parts.length > 1 ? Mention.Type.valueOf(parts[1].toUpperCase()) : Mention.Type.PLACE;
            if (!names.contains(parts[0])) {
                names.add(parts[0]);
            }
            String entity = "e" + (names.indexOf(parts[0]) + 1);
            mentions.add(new Mention("m" + (mentions.size() + 1), span, span, type, Mention.Form.NAME, entity));
            text.append(parts[0]);
        }
        Report.Builder report = new Report.Builder("test", text.toString());
        if (!publisher.isEmpty()) {
            report.publisher(publisher);
        }
        return new Sighted(new TextStep().lay(report.build()), mentions, List.of());
    }

    List<Place> read(PlaceStep step) {
        Signals none = new Signals(List.of(), List.of(), List.of(), List.of(), (anaphor, antecedent, distance) -> 0);
        return step.find(layout, none, mentions, entities);
    }

    /** What each mention is found to be, in order: "Homs SY PPLA", "-" for none. */
    List<String> seen(PlaceStep step) {
        Map<String, Place> places = read(step).stream().collect(Collectors.toMap(Place::mention, place -> place));
        return mentions.stream()
                .map(mention -> places.containsKey(mention.id()) ? shown(places.get(mention.id())) : "-")
                .toList();
    }

    private static String shown(Place place) {
        return place.name() + " " + place.country() + " " + place.feature();
    }
}
