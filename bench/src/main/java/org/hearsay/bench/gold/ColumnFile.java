package org.hearsay.bench.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * A column file as of CoNLL 2003: a word a line, its tag (IOB1 or IOB2) in the last column, blank lines between sentences.
 * Documents begin at {@code -DOCSTART-}; where a file has none, every 40 sentences. A document's text has a sentence a line.
 */
public final class ColumnFile {

    private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\x1c-\\x1f]+");
    private static final String START = "-DOCSTART-";
    private static final int SENTENCES = 40;

    /** What tags of the sets in use stand for; names of any other tag are not scored. */
    private static final Map<String, Mention.Type> TYPES = Map.ofEntries(
            Map.entry("PER", Mention.Type.PERSON),
            Map.entry("ORG", Mention.Type.ORGANISATION),
            Map.entry("LOC", Mention.Type.PLACE),
            Map.entry("person", Mention.Type.PERSON),
            Map.entry("politician", Mention.Type.PERSON),
            Map.entry("organisation", Mention.Type.ORGANISATION),
            Map.entry("organization", Mention.Type.ORGANISATION),
            Map.entry("politicalparty", Mention.Type.ORGANISATION),
            Map.entry("location", Mention.Type.PLACE),
            Map.entry("country", Mention.Type.PLACE));

    private ColumnFile() {}

    /** A name of a type that is scored. */
    public record Name(Span span, Mention.Type type) {}

    /** @param names in order of appearance */
    public record Document(Report report, Set<Name> names) {}

    private record Word(String form, String tag) {}

    /** The documents of a file, called by their numbers from 0. */
    public static List<Document> read(Path file) {
        List<Document> documents = new ArrayList<>();
        for (List<List<Word>> sentences : blocks(file)) {
            if (!sentences.isEmpty()) {
                documents.add(layOut(String.valueOf(documents.size()), sentences));
            }
        }
        return documents;
    }

    private static List<List<List<Word>>> blocks(Path file) {
        List<String> lines = new ArrayList<>(GoldFiles.lines(file));
        boolean marked = lines.stream().limit(100).anyMatch(line -> line.contains(START));
        List<List<List<Word>>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        List<Word> words = new ArrayList<>();
        lines.add("");
        for (String line : lines) {
            String[] columns = SPACE.split(SPACE.matcher(line).replaceAll(" ").strip(), -1);
            boolean blank = columns[0].isEmpty();
            if (!blank && !columns[0].equals(START)) {
                words.add(new Word(columns[0], columns[columns.length - 1]));
                continue;
            }
            if (!words.isEmpty()) {
                blocks.getLast().add(words);
                words = new ArrayList<>();
            }
            boolean full = !marked && blocks.getLast().size() >= SENTENCES;
            if (full || (!blank && !blocks.getLast().isEmpty())) {
                blocks.add(new ArrayList<>());
            }
        }
        return blocks;
    }

    private static Document layOut(String id, List<List<Word>> sentences) {
        StringBuilder text = new StringBuilder();
        Set<Name> names = new LinkedHashSet<>();
        for (List<Word> sentence : sentences) {
            int begin = -1;
            int end = -1;
            String previous = "O";
            for (int i = 0; i < sentence.size(); i++) {
                Word word = sentence.get(i);
                text.append(i > 0 ? " " : "");
                boolean ends = word.tag().equals("O")
                        || word.tag().startsWith("B")
                        || !type(word.tag()).equals(type(previous));
                if (begin >= 0 && ends) {
                    add(names, begin, end, previous);
                    begin = -1;
                }
                int at = text.length();
                text.append(word.form());
                if (!word.tag().equals("O")) {
                    begin = begin < 0 ? at : begin;
                    end = text.length();
                }
                previous = word.tag();
            }
            if (begin >= 0) {
                add(names, begin, end, previous);
            }
            text.append('\n');
        }
        return new Document(Report.of(id, text.toString()), names);
    }

    private static void add(Set<Name> names, int begin, int end, String tag) {
        Optional.ofNullable(TYPES.get(type(tag))).ifPresent(type -> names.add(new Name(new Span(begin, end), type)));
    }

    private static String type(String tag) {
        return tag.length() > 2 ? tag.substring(2) : "";
    }
}
