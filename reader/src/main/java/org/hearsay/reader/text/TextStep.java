package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * Cuts a report into paragraphs, sentences and words, says what each paragraph is for, finds what is quoted, and fills in what
 * the report says of itself. Takes any text: words lie in paragraphs and sentences in order, and every character that is not
 * blank is in one word.
 */
public final class TextStep {

    private final Paragraphs paragraphs = new Paragraphs();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Houses houses = new Houses();
    private final SentenceSplitter splitter = new SentenceSplitter(houses);
    private final ParagraphKinds kinds = new ParagraphKinds();
    private final Masthead masthead = new Masthead(houses);
    private final Quotations quotations = new Quotations();
    private final Turns turns = new Turns();

    /** The report cut up; the report of the layout has what its own lines state filled in where it was empty. */
    public Layout lay(Report report) {
        String text = report.text();
        List<Paragraph> found = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        List<Span> cut = paragraphs.paragraphs(text);
        List<Paragraph.Kind> kind = kinds.of(report, cut);
        for (int i = 0; i < cut.size(); i++) {
            Span paragraph = cut.get(i);
            int first = words.size();
            List<Span> own = tokenizer.words(text, paragraph);
            for (Span sentence : splitter.sentences(text, own)) {
                sentences.add(new Span(first + sentence.begin(), first + sentence.end()));
            }
            words.addAll(own);
            if (words.size() > first) {
                found.add(new Paragraph(paragraph, new Span(first, words.size()), kind.get(i)));
            }
        }
        Layout layout =
                new Layout(masthead.fill(report, cut, kind), found, sentences, words, quotations.quotations(text, cut));
        return new Layout(layout.report(), found, sentences, words, layout.quotations(), turns.of(layout));
    }
}
