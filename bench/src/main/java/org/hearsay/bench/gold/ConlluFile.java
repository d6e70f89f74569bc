package org.hearsay.bench.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * A treebank in CoNLL-U, laid out as raw text: a sentence a line, 40 sentences a document. The words of a contraction have their
 * own characters where they spell it out, else the whole ("du": de, le). Subtypes of relations are left away.
 */
public final class ConlluFile {

    private static final int SENTENCES = 40;

    private final List<Document> documents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final List<Word> sentence = new ArrayList<>();
    private Optional<Contraction> contraction = Optional.empty();
    private int sentences;

    private ConlluFile() {}

    /** @param head the index of the head among the document's words, -1 for a root */
    public record Word(Span span, String upos, int head, String deprel) {}

    public record Document(Report report, List<Word> words) {
        public Document {
            words = List.copyOf(words);
        }
    }

    /** @param at where its next word begins, if that spells out what stands there */
    private record Contraction(Span span, int last, int at) {}

    /**
     * The documents of a file, called by their numbers from 0.
     *
     * @throws GoldFormatException if a line is not CoNLL-U
     */
    public static List<Document> read(Path file) {
        ConlluFile reader = new ConlluFile();
        int number = 0;
        for (String line : GoldFiles.lines(file)) {
            number++;
            try {
                reader.line(line);
            } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
                throw new GoldFormatException(file, number, "is not a line of CoNLL-U: '" + line + "'");
            }
        }
        reader.line("");
        reader.endDocument();
        return reader.documents;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            endSentence();
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t", -1);
            String gap = columns[9].contains("SpaceAfter=No") ? "" : " ";
            if (columns[0].contains("-")) {
                Span span = new Span(text.length(), text.length() + columns[1].length());
                text.append(columns[1]).append(gap);
                int last = Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1));
                contraction = Optional.of(new Contraction(span, last, span.begin()));
            } else if (!columns[0].contains(".")) {
                Span span = contraction.isPresent() ? within(contraction.get(), columns) : plain(columns[1], gap);
                String deprel = columns[7].split(":", 2)[0];
                sentence.add(new Word(span, columns[3], Integer.parseInt(columns[6]), deprel));
            }
        }
    }

    private Span plain(String form, String gap) {
        Span span = new Span(text.length(), text.length() + form.length());
        text.append(form).append(gap);
        return span;
    }

    private Span within(Contraction whole, String[] columns) {
        String form = columns[1];
        int end = Math.min(text.length(), whole.at() + form.length());
        boolean spelt = text.substring(whole.at(), end).toLowerCase(Locale.ROOT).equals(form.toLowerCase(Locale.ROOT));
        Contraction rest = spelt ? new Contraction(whole.span(), whole.last(), whole.at() + form.length()) : whole;
        contraction = Integer.parseInt(columns[0]) == whole.last() ? Optional.empty() : Optional.of(rest);
        return spelt ? new Span(whole.at(), rest.at()) : whole.span();
    }

    private void endSentence() {
        if (sentence.isEmpty()) {
            return;
        }
        int base = words.size();
        for (Word word : sentence) {
            words.add(new Word(word.span(), word.upos(), word.head() > 0 ? base + word.head() - 1 : -1, word.deprel()));
        }
        sentence.clear();
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
        if (++sentences % SENTENCES == 0) {
            endDocument();
        }
    }

    private void endDocument() {
        if (!text.isEmpty()) {
            documents.add(new Document(Report.of(String.valueOf(documents.size()), text.toString()), words));
            text.setLength(0);
            words.clear();
        }
    }
}
