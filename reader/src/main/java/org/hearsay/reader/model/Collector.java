package org.hearsay.reader.model;

import static java.util.Objects.requireNonNull;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Puts the outputs of a report's windows together, each word's from the window that owns it. */
final class Collector {

    private static final String NONE = "O";
    private static final String[] CHAINS = {"name", "role", "time"};

    private final Layout layout;
    private final Inventories inventories;
    private final Inflections inflections;
    private final Signals.Word[] words;
    private final Map<String, float[][]> scores = new HashMap<>();
    private final CuePointers pointers;
    private final MentionVectors vectors;
    private final Events events;

    Collector(Layout layout, Inventories inventories, Inflections inflections) {
        this.layout = layout;
        this.inventories = inventories;
        this.inflections = inflections;
        words = new Signals.Word[layout.size()];
        pointers = new CuePointers(layout.size());
        vectors = new MentionVectors(inventories.distance());
        events = new Events(layout, inventories.labels("trigger"), inventories.roles());
        for (String head : CHAINS) {
            scores.put(head, new float[layout.size()][]);
        }
    }

    void add(Window window, Network.Output output) {
        int from = window.words().begin();
        int width = window.words().length();
        int begin = window.own().begin() - from;
        int end = window.own().end() - from;
        for (String head : CHAINS) {
            float[][] kept = scores(head);
            FloatBuffer rows = output.scores(head);
            int count = inventories.labels(head).length;
            for (int w = begin; w < end; w++) {
                kept[from + w] = new float[count];
                rows.get(w * count, kept[from + w]);
            }
        }
        labels(window, output, begin, end);
        events.add(window, output);
        pointers.add(from, width, begin, end, output.scores("cue"));
        for (int w = begin; w < end; w++) {
            if (!words[from + w].mention().equals(NONE)) {
                vectors.add(from + w, w, output.scores("anaphor"), output.scores("antecedent"), width);
            }
        }
    }

    private void labels(Window window, Network.Output output, int begin, int end) {
        int from = window.words().begin();
        int[] heads = heads(window, output.scores("arcs"), begin, end);
        FloatBuffer facts = output.scores("fact");
        for (int w = begin; w < end; w++) {
            String word = layout.word(from + w);
            String deprel = label(output, "deprel", w);
            boolean root = heads[w] < 0;
            String relation = root
                    ? "root"
                    : deprel.equals("root")
                            ? "parataxis"
                            : isNameOfVerb(output, deprel, w, heads[w]) ? "nsubj" : deprel;
            String upos = label(output, "upos", w);
            String xpos = TaggingSlips.tag(word, upos, label(output, "xpos", w));
            words[from + w] = new Signals.Word(
                    upos,
                    xpos,
                    inflections.lemma(word, xpos, Lemmas.apply(label(output, "lemma", w), word)),
                    root ? -1 : from + heads[w],
                    relation,
                    label(output, "mention", w),
                    facts.get(w));
        }
    }

    /** Whether a word is told to go on a name that is a verb before which it stands: what it is then is the verb's subject. */
    private boolean isNameOfVerb(Network.Output output, String deprel, int word, int head) {
        return deprel.equals("flat")
                && word < head
                && label(output, "upos", head).equals("VERB");
    }

    private String label(Network.Output output, String head, int word) {
        IntBuffer found = output.labels(head);
        return inventories.labels(head)[found.get(word)];
    }

    /** The heads of the window's own words, as indices in the window, -1 for the root of a sentence. */
    private int[] heads(Window window, FloatBuffer arcs, int begin, int end) {
        int from = window.words().begin();
        int columns = window.words().length() + 1;
        int[] found = new int[end];
        int at = begin;
        while (at < end) {
            int stop = Math.min(
                    end, layout.sentences().get(layout.sentenceOf(from + at)).end() - from);
            float[][] own = new float[stop - at][stop - at + 1];
            for (int w = at; w < stop; w++) {
                own[w - at][0] = arcs.get(w * columns);
                arcs.get(w * columns + 1 + at, own[w - at], 1, stop - at);
            }
            int[] tree = Tree.decode(own);
            for (int w = at; w < stop; w++) {
                found[w] = tree[w - at] < 0 ? -1 : tree[w - at] + at;
            }
            at = stop;
        }
        return found;
    }

    private float[][] scores(String head) {
        return requireNonNull(scores.get(head), head);
    }

    Signals signals() {
        List<Signals.Labelled> names = new ArrayList<>();
        List<Signals.Labelled> times = new ArrayList<>();
        for (Span sentence : layout.sentences()) {
            names.addAll(decode("name", sentence));
            times.addAll(decode("time", sentence));
        }
        List<Signals.Labelled> roles = decode("role", new Span(0, layout.size()));
        TaggingSlips.mend(words, layout);
        Appositions.mend(words, layout);
        AsPhrases.mend(words, layout);
        Infinitives.mend(words, layout);
        TitledNames.mend(words);
        return new Signals(List.of(words), names, times, pointers.link(roles), vectors, events.found());
    }

    private List<Signals.Labelled> decode(String head, Span range) {
        return inventories.chain(head).decode(scores(head), range.begin(), range.end());
    }
}
