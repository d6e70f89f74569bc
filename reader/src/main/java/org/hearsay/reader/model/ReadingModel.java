package org.hearsay.reader.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.reader.text.Layout;

/**
 * The reading model: one small transformer that reads a window of words once and feeds every head (trained by
 * {@code training/}). One model serves any number of threads; what it says of a report depends on that report alone.
 */
public final class ReadingModel implements AutoCloseable {

    private final WordPieces speller;
    private final Inventories inventories;
    private final Inflections inflections;
    private final Network network;
    private final String sha256;

    private ReadingModel(
            WordPieces speller, Inventories inventories, Inflections inflections, Network network, String sha256) {
        this.speller = speller;
        this.inventories = inventories;
        this.inflections = inflections;
        this.network = network;
        this.sha256 = sha256;
    }

    /**
     * The model that comes with the reader.
     *
     * @throws UncheckedIOException if its files are not there or cannot be read
     */
    public static ReadingModel load() {
        try (InputStream graph = open("reading.onnx");
                InputStream vocabulary = open("vocabulary.txt");
                InputStream labels = open("labels.json");
                InputStream forms = open("irregular-forms.tsv");
                InputStream provenance = open("provenance.json")) {
            String pieces = new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8);
            String irregular = new String(forms.readAllBytes(), StandardCharsets.UTF_8);
            WordPieces speller = new WordPieces(pieces.lines().toList());
            return new ReadingModel(
                    speller,
                    Inventories.parse(labels),
                    new Inflections(irregular.lines(), speller::isPiece),
                    new Network(graph.readAllBytes()),
                    new ObjectMapper().readTree(provenance).path("sha256").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("the reading model cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ReadingModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    /** The SHA-256 of the graph's file, as its provenance states. */
    public String sha256() {
        return sha256;
    }

    /** What the model says of a report. */
    public Signals read(Layout layout) {
        int[][] spelt = new int[layout.size()][];
        int[] lengths = new int[layout.size()];
        for (int w = 0; w < spelt.length; w++) {
            spelt[w] = speller.of(layout.word(w));
            lengths[w] = spelt[w].length;
        }
        Collector collector = new Collector(layout, inventories, inflections);
        for (Window window : Window.cut(layout, lengths, inventories.window() - 2, inventories.overlap())) {
            collector.add(window, run(layout, window, spelt));
        }
        return collector.signals();
    }

    private Network.Output run(Layout layout, Window window, int[][] spelt) {
        int from = window.words().begin();
        int words = window.words().length();
        int length = 2;
        for (int w = from; w < window.words().end(); w++) {
            length += spelt[w].length + (opensParagraph(layout, w, from) ? 1 : 0);
        }
        long[] pieces = new long[length];
        long[] shapes = new long[length];
        long[] first = new long[words];
        long[] sentence = new long[words];
        int at = 0;
        pieces[at] = speller.begin;
        shapes[at++] = Shapes.OTHER;
        for (int w = from; w < window.words().end(); w++) {
            if (opensParagraph(layout, w, from)) {
                pieces[at] = speller.end;
                shapes[at++] = Shapes.OTHER;
            }
            first[w - from] = at;
            sentence[w - from] = layout.sentenceOf(w);
            int shape = Shapes.of(layout.word(w));
            for (int piece : spelt[w]) {
                pieces[at] = piece;
                shapes[at++] = shape;
            }
        }
        pieces[at] = speller.end;
        shapes[at] = Shapes.OTHER;
        return network.run(pieces, shapes, first, sentence);
    }

    /** Whether a separator stands before a word: where a paragraph begins within the window. */
    private static boolean opensParagraph(Layout layout, int word, int from) {
        return word > from
                && layout.paragraphs().get(layout.paragraphOf(word)).words().begin() == word;
    }

    @Override
    public void close() {
        network.close();
    }
}
