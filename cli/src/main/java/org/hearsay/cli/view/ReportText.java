package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;

/**
 * The text of a report with its sources, cues and contents in colour, names underlined, and behind every cue the number of the
 * statement in the table. Where there are no colours, marks stand around them: ⟦source⟧ ‹cue› «content».
 */
final class ReportText {

    private final String text;
    private final List<Span> paragraphs;
    private final boolean marked;
    private final Ink.Tone[] tones;
    private final boolean[] names;
    private final TreeMap<Integer, Marks> marks = new TreeMap<>();

    ReportText(Reading reading, boolean marked) {
        this.text = reading.report().text();
        this.paragraphs = paragraphs(reading);
        this.marked = marked;
        this.tones = new Ink.Tone[text.length()];
        this.names = new boolean[text.length()];
        reading.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .forEach(mention -> underline(mention.span()));
        int number = 0;
        for (Attribution attribution : Statements.inOrder(reading)) {
            attribution(attribution, ++number);
        }
    }

    /** The paragraphs, with a blank line between two. */
    List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add(new Line(List.of()));
            }
            lines.addAll(Line.wrap(pieces(paragraph), width));
        }
        return lines;
    }

    private static List<Span> paragraphs(Reading reading) {
        TreeMap<Integer, Span> spans = new TreeMap<>();
        for (Sentence sentence : reading.sentences()) {
            spans.merge(sentence.paragraph(), sentence.span(), Span::cover);
        }
        return List.copyOf(spans.values());
    }

    private void attribution(Attribution attribution, int number) {
        attribution.content().forEach(span -> paint(span, Ink.Tone.CONTENT, "«", "»"));
        attribution.source().ifPresent(source -> paint(source.span(), Ink.Tone.SOURCE, "⟦", "⟧"));
        attribution.cue().forEach(span -> paint(span, Ink.Tone.CUE, "‹", "›"));
        List<Span> numbered = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
        if (!numbered.isEmpty()) {
            marksAt(numbered.getLast().end()).numbers.add(new Piece(superscript(number), Ink.FAINT));
        }
    }

    private void paint(Span span, Ink.Tone tone, String open, String close) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (tones[i] == null || tones[i].compareTo(tone) < 0) {
                tones[i] = tone;
            }
        }
        if (marked) {
            marksAt(span.end()).closing.addFirst(new Piece(close, Ink.PLAIN));
            marksAt(span.begin()).opening.add(new Piece(open, Ink.PLAIN));
        }
    }

    private void underline(Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            names[i] = true;
        }
    }

    private Marks marksAt(int offset) {
        return marks.computeIfAbsent(offset, none -> new Marks());
    }

    private List<Piece> pieces(Span paragraph) {
        List<Piece> pieces = new ArrayList<>();
        int at = paragraph.begin();
        for (var entry :
                marks.subMap(paragraph.begin(), true, paragraph.end(), true).entrySet()) {
            run(at, entry.getKey(), pieces);
            entry.getValue().addTo(pieces);
            at = entry.getKey();
        }
        run(at, paragraph.end(), pieces);
        return pieces;
    }

    private void run(int begin, int end, List<Piece> out) {
        int from = begin;
        for (int i = begin; i < end; i++) {
            if (i > from && (tones[i] != tones[from] || names[i] != names[from])) {
                out.add(piece(from, i));
                from = i;
            }
        }
        if (from < end) {
            out.add(piece(from, end));
        }
    }

    private Piece piece(int begin, int end) {
        Ink.Tone tone = tones[begin] == null ? Ink.Tone.PLAIN : tones[begin];
        return Piece.of(text.substring(begin, end), new Ink(tone, names[begin]));
    }

    static String superscript(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> out.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return out.toString();
    }

    /** What is put in between two characters of the text. */
    private static final class Marks {

        private final List<Piece> closing = new ArrayList<>();
        private final List<Piece> numbers = new ArrayList<>();
        private final List<Piece> opening = new ArrayList<>();

        private void addTo(List<Piece> pieces) {
            pieces.addAll(closing);
            pieces.addAll(numbers);
            pieces.addAll(opening);
        }
    }
}
