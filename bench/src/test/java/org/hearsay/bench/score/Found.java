package org.hearsay.bench.score;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.Token;

/** Readings made by hand, by words of their text. */
record Found(Report report) {

    Span span(String words) {
        int begin = report.text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        return new Span(begin, begin + words.length());
    }

    Attribution attribution(
            String source, String cue, List<String> content, Optional<String> entity, Optional<String> parent) {
        return new Attribution(
                "a",
                Optional.of(new Attribution.Party(span(source), entity)),
                List.of(span(cue)),
                content.stream().map(this::span).toList(),
                Attribution.Mode.DIRECT,
                Attribution.Speaker.PERSON,
                Attribution.Stance.SAY,
                List.of(),
                Optional.empty(),
                parent);
    }

    Mention name(String words, Mention.Type type) {
        return name("m", words, type);
    }

    Mention name(String id, String words, Mention.Type type) {
        return new Mention(id, span(words), span(words), type, Mention.Form.NAME, "e");
    }

    Place place(String mention, double latitude, double longitude) {
        return new Place(mention, 1, "by hand", latitude, longitude, "", "PPL");
    }

    TimeExpression time(String words, String value) {
        return new TimeExpression(
                "t",
                span(words),
                TimeExpression.Type.DATE,
                value,
                Optional.empty(),
                Optional.empty(),
                TimeExpression.Anchor.NONE,
                false);
    }

    Reading reading(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times) {
        return new Reading(reader(), report, List.of(), tokens, mentions, List.of(), times, List.of());
    }

    Reading reading(List<Entity> entities, List<Attribution> attributions) {
        return new Reading(reader(), report, List.of(), List.of(), List.of(), entities, List.of(), attributions);
    }

    Reading readingOfPlaces(List<Mention> mentions, List<Place> places) {
        return new Reading(
                reader(), report, List.of(), List.of(), mentions, List.of(), List.of(), places, List.of(), List.of());
    }

    private static Reading.Reader reader() {
        return new Reading.Reader("by hand", "");
    }
}
