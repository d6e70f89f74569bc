package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.cli.view.Table.Cell;
import org.hearsay.cli.view.Table.Column;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.tell.Shortened;

/** The table of who is said to say what: one row for every attribution, numbered as in the text. */
final class Statements {

    private static final int LINES_OF_CONTENT = 3;

    private final Reading reading;
    private final List<Attribution> attributions;
    private final String text;

    Statements(Reading reading) {
        this.reading = reading;
        this.attributions = inOrder(reading);
        this.text = reading.report().text();
    }

    /** The attributions in the order in which their cues, or where there is none their contents, stand in the text. */
    static List<Attribution> inOrder(Reading reading) {
        return reading.attributions().stream()
                .sorted(Comparator.comparingInt(Statements::place))
                .toList();
    }

    private static int place(Attribution attribution) {
        return Stream.of(
                        attribution.cue(),
                        attribution.content(),
                        attribution.source().map(Attribution.Party::span).stream()
                                .toList())
                .flatMap(List::stream)
                .mapToInt(Span::begin)
                .findFirst()
                .orElse(0);
    }

    List<Line> lines(int width) {
        int what = table(Integer.MAX_VALUE).rest(width);
        return table(what).lines(width);
    }

    private Table table(int widthOfContent) {
        Table table = new Table(List.of(
                new Column("", 4),
                new Column("who", 26),
                new Column("says", 18),
                new Column("what", 0),
                new Column("when", 22)));
        int number = 0;
        for (Attribution attribution : attributions) {
            number++;
            table.row(
                    Cell.of(Integer.toString(number), Ink.FAINT),
                    Cell.of(who(attribution), Ink.of(Ink.Tone.SOURCE)).beneath(how(attribution)),
                    Cell.of(cue(attribution), Ink.of(Ink.Tone.CUE)).beneath(manner(attribution)),
                    Cell.of(what(attribution, widthOfContent), Ink.of(Ink.Tone.CONTENT)),
                    when(attribution));
        }
        return table;
    }

    private String who(Attribution attribution) {
        return attribution.source().map(this::name).orElse("–");
    }

    private String name(Attribution.Party party) {
        return party.entity()
                .map(id -> reading.entity(id).name())
                .orElseGet(() -> party.span().of(text));
    }

    /** How the speaker is named or not, on what conditions, and inside whose words. */
    private String how(Attribution attribution) {
        List<String> parts = new ArrayList<>();
        parts.add(attribution.source().isEmpty() ? "source not stated" : Words.speaker(attribution.speaker()));
        parts.addAll(attribution.conditions());
        attribution.source().flatMap(this::inference).ifPresent(parts::add);
        attribution.parent().map(this::numberOf).filter(n -> n > 0).ifPresent(n -> parts.add("within " + n));
        return String.join(", ", parts);
    }

    /** Says so where the text has only "he", and another place has the name. */
    private Optional<String> inference(Attribution.Party source) {
        return reading.mentions().stream()
                .filter(mention ->
                        source.entity().filter(mention.entity()::equals).isPresent())
                .filter(mention ->
                        source.span().contains(mention.span()) || mention.span().contains(source.span()))
                .min((a, b) -> a.form().compareTo(b.form()))
                .filter(mention -> mention.form() != Mention.Form.NAME)
                .filter(mention ->
                        reading.entity(mention.entity()).names().stream().anyMatch(name -> !name.isBlank()))
                .map(mention -> "by inference: “" + mention.span().of(text) + "”");
    }

    private int numberOf(String id) {
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    private String cue(Attribution attribution) {
        return joined(attribution.cue());
    }

    /** The stance where the cue does not show it, and to whom it was said. */
    private String manner(Attribution attribution) {
        String stance = attribution.stance().label();
        String stem = stance.substring(0, Math.min(3, stance.length()));
        boolean shown = attribution.stance() == Attribution.Stance.SAY
                || cue(attribution).contains(stem);
        String audience =
                attribution.audience().map(party -> "to " + name(party)).orElse("");
        return (shown ? "" : stance + " ") + audience;
    }

    private String what(Attribution attribution, int width) {
        return Shortened.middle(
                joined(attribution.content()), (int) Math.min(100_000L, (long) width * LINES_OF_CONTENT - 8));
    }

    private String joined(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            out.append(out.isEmpty() ? "" : " … ").append(span.of(text));
        }
        return out.toString();
    }

    /** The times that stand in the statement or elsewhere in the sentence of its cue. */
    private Cell when(Attribution attribution) {
        List<Span> places = new ArrayList<>(attribution.content());
        attribution.cue().forEach(cue -> sentenceOf(cue).ifPresent(places::add));
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (TimeExpression time : reading.times()) {
            if (places.stream().anyMatch(place -> place.overlaps(time.span()))) {
                paragraphs.add(
                        List.of(Piece.of(time.span().of(text), Ink.PLAIN), Piece.of(" " + time.value(), Ink.FAINT)));
            }
        }
        return new Cell(paragraphs);
    }

    private Optional<Span> sentenceOf(Span span) {
        return reading.sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.overlaps(span))
                .findFirst();
    }
}
