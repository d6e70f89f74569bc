package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/** Cuts a report into paragraphs, sentences and words. */
public final class TextStep {

    private final Paragraphs paragraphs = new Paragraphs();
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();

    public Layout lay(Report report) {
        String text = report.text();
        List<Paragraph> found = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        for (Span paragraph : paragraphs.paragraphs(text)) {
            int first = words.size();
            List<Span> own = tokenizer.words(text, paragraph);
            for (Span sentence : splitter.sentences(text, own)) {
                sentences.add(new Span(first + sentence.begin(), first + sentence.end()));
            }
            words.addAll(own);
            if (words.size() > first) {
                found.add(new Paragraph(paragraph, new Span(first, words.size()), Paragraph.Kind.BODY));
            }
        }
        return new Layout(report, found, sentences, words, List.of());
    }
}
