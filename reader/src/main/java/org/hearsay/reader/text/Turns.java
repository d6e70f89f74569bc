package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Span;

/**
 * Who speaks in a transcript or interview, where every turn begins with a name and a colon: "HALE: I know nothing of it." A report
 * is one where somebody has more than one turn and many turns say "I" or "you"; a list of towns or markets with colons is none.
 */
final class Turns {

    private static final int LEAST = 4;
    private static final int LONGEST_NAME = 40;

    private static final Pattern HEADING = Pattern.compile("(?:^|(?<=[\\n"
            + ".?!)\\]”\"’…-] ?))(?:(?<capitals>\\p{Lu}[\\p{Lu}.’'-]{1,40}(?: \\(?[\\p{Lu}.’'-]{1,40}\\)?){0,8})(?:,"
            + " (?:[^:\\n"
            + ".?!“”]|(?<=\\b\\p{Lu})\\.){2,90}?)?|(?<=^|\\n"
            + ")(?<name>\\p{Lu}[\\p{L}.’'-]{1,40}(?: \\p{Lu}[\\p{L}.’'-]{1,40}){0,3})): (?=\\S)");
    /** A stage direction between speakers: "(BEGIN VIDEO CLIP)". */
    private static final Pattern DIRECTION = Pattern.compile("\\((?:BEGIN|END|COMMERCIAL)\\b[^)\\n]*\\)");

    private static final Pattern TALK = Pattern.compile("\\b(?:I|you|You|we|We|me|my|your)\\b");

    private final Set<String> labels = WordList.of("labels.txt");

    /** The turns of a report in order; none if it is no transcript. */
    List<Turn> of(Layout layout) {
        String text = layout.text();
        List<Span> headings = new ArrayList<>();
        List<Span> names = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        Matcher matcher = HEADING.matcher(text).region(0, end(layout));
        while (matcher.find()) {
            String group = matcher.group("capitals") == null ? "name" : "capitals";
            String name = matcher.group(group).replaceFirst(" \\(.*", "");
            if (isName(name)) {
                headings.add(new Span(matcher.start(), matcher.end()));
                names.add(new Span(matcher.start(group), matcher.start(group) + name.length()));
                times.merge(name.replaceFirst(".* ", ""), 1, Integer::sum);
            }
        }
        boolean dialogue = times.values().stream().anyMatch(count -> count > 1) && headings.size() >= LEAST;
        if (!dialogue) {
            return List.of();
        }
        int end = end(layout);
        List<Turn> found = new ArrayList<>();
        int talking = 0;
        for (int h = 0; h < headings.size(); h++) {
            int next = h + 1 < headings.size() ? headings.get(h + 1).begin() : end;
            Span said = until(text, headings.get(h).end(), next);
            Span words = layout.wordsIn(said);
            if (words.isEmpty() || said.isEmpty()) {
                continue;
            }
            talking += TALK.matcher(said.of(text)).find() ? 1 : 0;
            found.add(new Turn(layout.wordsIn(names.get(h)), words.begin() - 1, words));
        }
        return talking * 3 >= found.size() ? List.copyOf(found) : List.of();
    }

    private boolean isName(String name) {
        return name.length() > 2
                && name.length() <= LONGEST_NAME
                && !labels.contains(name.toLowerCase(Locale.ROOT))
                && !labels.contains(name.toLowerCase(Locale.ROOT).replaceFirst(" .*", ""));
    }

    /** Up to a stage direction, after which it is not told who speaks. */
    private static Span until(String text, int begin, int end) {
        Matcher direction = DIRECTION.matcher(text).region(begin, Math.max(begin, end));
        return new Span(begin, direction.find() ? direction.start() : Math.max(begin, end));
    }

    /** Where the last speaker has ended: before page furniture and comments. */
    private static int end(Layout layout) {
        int end = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.BODY) {
                end = paragraph.span().end();
            }
        }
        return end;
    }
}
