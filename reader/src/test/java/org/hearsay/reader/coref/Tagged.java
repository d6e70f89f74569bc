package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Paragraph;

/**
 * A report with signals written by hand, one paragraph a line, words parted by spaces: {@code word_TAG} with its Penn tag,
 * {@code word_TAG=relation} with its relation to the next verb (subjects), the next noun (possessors) or the verb before; {@code [word_NNP word_NNP]person} is a
 * name, <code>{1s … }</code> a source and <code>{1c … }</code> a content that belong together. A paragraph is cut after full stops.
 */
final class Tagged {

    final Layout layout;
    final Signals signals;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Span> quotations = new ArrayList<>();
    private final List<Signals.Labelled> names = new ArrayList<>();
    private final List<Signals.Role> roles = new ArrayList<>();
    private int open = -1;

    private Tagged(String... lines) {
        for (String line : lines) {
            paragraph(line);
        }
        layout = new Layout(
                new Report.Builder("test", text.toString()).build(), paragraphs, sentences, words, quotations);
        List<Signals.Word> found = new ArrayList<>();
        for (Span sentence : sentences) {
            for (int i = sentence.begin(); i < sentence.end(); i++) {
                found.add(word(i, sentence));
            }
        }
        signals = new Signals(found, names, List.of(), roles, (anaphor, antecedent, distance) -> 0);
    }

    static Tagged of(String... paragraphs) {
        return new Tagged(paragraphs);
    }

    private void paragraph(String line) {
        int first = words.size();
        int begin = first;
        int nameBegin = -1;
        Map<String, Integer> opened = new HashMap<>();
        List<String> stack = new ArrayList<>();
        for (String item : line.split(" ")) {
            if (item.startsWith("{")) {
                opened.put(item, words.size());
                stack.add(item);
                continue;
            }
            if (item.equals("}")) {
                String role = stack.removeLast();
                roles.add(new Signals.Role(
                        new Span(opened.get(role), words.size()),
                        role.endsWith("s") ? "source" : "content",
                        Integer.parseInt(role.substring(1, role.length() - 1)),
                        1));
                continue;
            }
            if (item.startsWith("[")) {
                nameBegin = words.size();
            }
            int close = item.indexOf(']');
            String kind = close < 0 ? "" : item.substring(close + 1);
            add(item.substring(item.startsWith("[") ? 1 : 0, close < 0 ? item.length() : close));
            if (close >= 0) {
                names.add(new Signals.Labelled(new Span(nameBegin, words.size()), kind, 1));
            }
            if (item.startsWith("._")) {
                sentences.add(new Span(begin, words.size()));
                begin = words.size();
            }
        }
        if (begin < words.size()) {
            sentences.add(new Span(begin, words.size()));
        }
        paragraphs.add(new Paragraph(
                new Span(words.get(first).begin(), text.length()), new Span(first, words.size()), Paragraph.Kind.BODY));
        text.append('\n');
    }

    private void add(String item) {
        String[] parts = item.split("[_=]");
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ")
                .append(parts[0]);
        Span word = new Span(text.length() - parts[0].length(), text.length());
        words.add(word);
        tags.add(parts[1]);
        relations.add(parts.length > 2 ? parts[2] : "dep");
        if (parts[0].equals("“")) {
            open = word.begin();
        } else if (parts[0].equals("”") && open >= 0) {
            quotations.add(new Span(open, word.end()));
            open = -1;
        }
    }

    private Signals.Word word(int i, Span sentence) {
        String tag = tags.get(i);
        String written = layout.word(i).toLowerCase(Locale.ROOT);
        String upos = switch (tag.replaceAll("[SDZGNP$]+$", "")) {
            case "NN" -> tag.startsWith("NNP") ? "PROPN" : "NOUN";
            case "VB" -> written.matches("is|was|’s|has|had") ? "AUX" : "VERB";
            case "PR" -> "PRON";
            case "W" -> "PRON";
            case "DT" -> "DET";
            case "JJ" -> "ADJ";
            case "I", "IN", "TO" -> "ADP";
            case "CC" -> "CCONJ";
            case "C" -> "NUM";
            case "RB" -> "ADV";
            default ->
                tag.startsWith("NN")
                        ? tag.startsWith("NNP") ? "PROPN" : "NOUN"
                        : tag.startsWith("PRP") ? "PRON" : "PUNCT";
        };
        String lemma =
                tag.equals("NNS") && written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
        int head = switch (relations.get(i)) {
            case "nsubj", "nsubj:pass" -> verb(i, sentence, 1);
            case "nmod:poss" -> noun(i, sentence);
            default -> verb(i, sentence, -1);
        };
        return new Signals.Word(upos, tag, lemma, head, head < 0 ? "root" : relations.get(i), "O", 0);
    }

    private int noun(int from, Span sentence) {
        for (int i = from + 1; i < sentence.end(); i++) {
            if (tags.get(i).startsWith("NN")) {
                return i;
            }
        }
        return -1;
    }

    private int verb(int from, Span sentence, int step) {
        for (int i = from + step; i >= sentence.begin() && i < sentence.end(); i += step) {
            if (tags.get(i).startsWith("VB")) {
                return i;
            }
        }
        return -1;
    }
}
