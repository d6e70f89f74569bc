package org.hearsay.cli.view;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.core.Token;
import org.hearsay.tell.Visible;

/** The trees of a reading as CoNLL-U (Universal Dependencies v2): ten columns a word, a blank line after every sentence. */
public final class ConlluView {

    /** All sentences of a reading; the first carries {@code # newdoc id}. */
    public String of(Reading reading) {
        StringBuilder out = new StringBuilder();
        String text = reading.report().text();
        out.append("# newdoc id = ").append(Visible.line(reading.report().id())).append('\n');
        int paragraph = -1;
        int at = 0;
        int number = 0;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                out.append("# newpar\n");
            }
            out.append("# sent_id = ").append(++number).append('\n');
            out.append("# text = ")
                    .append(Visible.line(sentence.span().of(text)))
                    .append('\n');
            int first = at;
            while (at < reading.tokens().size()
                    && reading.tokens().get(at).span().begin() < sentence.span().end()) {
                at++;
            }
            words(reading.tokens().subList(first, at), first, text, out);
            out.append('\n');
        }
        return out.toString();
    }

    private static void words(List<Token> words, int first, String text, StringBuilder out) {
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            int head = word.head() < 0 ? 0 : word.head() - first + 1;
            boolean joined = i + 1 < words.size()
                    && word.span().end() == words.get(i + 1).span().begin();
            out.append(String.join(
                            "\t",
                            Integer.toString(i + 1),
                            cell(word.span().of(text)),
                            cell(word.lemma()),
                            cell(word.upos()),
                            "_",
                            "_",
                            Integer.toString(head),
                            cell(word.deprel()),
                            "_",
                            misc(word.span(), joined)))
                    .append('\n');
        }
    }

    private static String cell(String value) {
        String line = Visible.line(value);
        return line.isEmpty() ? "_" : line;
    }

    /** Where the word stands in the report's text: what ties a tree to the rest of the reading. */
    private static String misc(Span span, boolean joined) {
        return (joined ? "SpaceAfter=No|" : "") + "TokenRange=" + span.begin() + ":" + span.end();
    }
}
