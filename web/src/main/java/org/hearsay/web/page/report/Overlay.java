package org.hearsay.web.page.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;

/** Cuts the text of a report wherever something that is drawn over it begins or ends, so that no piece is in and out of it. */
final class Overlay {

    private final String text;
    private final List<Drawn> drawn = new ArrayList<>();

    private final String open;

    private Overlay(Reading reading, String open) {
        this.open = open;
        this.text = reading.report().text();
        reading.claims().forEach(this::claim);
        for (Attribution said : reading.attributions()) {
            said.content().forEach(span -> draw(span, "content", "said"));
            said.cue().forEach(span -> draw(span, "cue", "cue"));
            said.source().ifPresent(source -> draw(source.span(), "source", "source"));
        }
        Map<String, String> places = new HashMap<>();
        reading.places().forEach(place -> places.put(place.mention(), place.name()));
        for (Mention mention : reading.mentions()) {
            String place = places.getOrDefault(mention.id(), "");
            if (!place.isEmpty() || mention.type() == Mention.Type.PLACE) {
                draw(mention.span(), "place", place.isEmpty() ? "place" : "place: " + place);
            } else if (mention.form() == Mention.Form.NAME) {
                draw(mention.span(), "name", mention.type().label());
            }
        }
        reading.times().forEach(time -> draw(time.span(), "time", "time: " + time.value()));
    }

    /** The paragraphs of a report; the words of the claim with the id {@code open} are set off. */
    static List<ReportView.Paragraph> of(Reading reading, String open) {
        return new Overlay(reading, open).paragraphs(reading.sentences());
    }

    private void claim(Claim claim) {
        claim.evidence()
                .forEach(span -> drawn.add(new Drawn(span, "claim", claim.kind().name(), claim.id())));
        drawn.add(new Drawn(claim.trigger(), "trigger", "", claim.id()));
    }

    private void draw(Span span, String layer, String title) {
        drawn.add(new Drawn(span, layer, title, ""));
    }

    private List<ReportView.Paragraph> paragraphs(List<Sentence> sentences) {
        List<ReportView.Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            boolean last = i == sentences.size();
            if (last || sentences.get(i).paragraph() != sentences.get(i - 1).paragraph()) {
                int end = last ? text.length() : sentences.get(i).span().begin();
                paragraphs.add(new ReportView.Paragraph(pieces(new Span(begin, end))));
                begin = end;
            }
        }
        return sentences.isEmpty() ? List.of(new ReportView.Paragraph(pieces(new Span(0, text.length())))) : paragraphs;
    }

    private List<ReportView.Stretch> pieces(Span paragraph) {
        List<Drawn> here =
                drawn.stream().filter(each -> each.span.overlaps(paragraph)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        here.stream()
                .flatMap(each -> Stream.of(each.span.begin(), each.span.end()))
                .filter(at -> at > paragraph.begin() && at < paragraph.end())
                .forEach(cuts::add);
        List<ReportView.Stretch> pieces = new ArrayList<>();
        int begin = cuts.removeFirst();
        for (int end : cuts) {
            Span span = new Span(begin, end);
            pieces.add(stretch(
                    span, here.stream().filter(each -> each.span.contains(span)).toList()));
            begin = end;
        }
        return pieces;
    }

    private ReportView.Stretch stretch(Span span, List<Drawn> over) {
        List<String> starting = over.stream()
                .filter(each -> each.layer.equals("trigger") && each.span.begin() == span.begin())
                .map(Drawn::claim)
                .toList();
        return new ReportView.Stretch(
                span.of(text),
                joined(over.stream()
                        .flatMap(each -> !open.isEmpty() && each.claim.equals(open)
                                ? Stream.of("s-" + each.layer, "on")
                                : Stream.of("s-" + each.layer))),
                joined(over.stream().map(Drawn::claim)),
                over.stream()
                        .map(Drawn::title)
                        .filter(title -> !title.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                starting);
    }

    private static String joined(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /** @param claim its id; empty for what is no part of a claim */
    private record Drawn(Span span, String layer, String title, String claim) {}
}
