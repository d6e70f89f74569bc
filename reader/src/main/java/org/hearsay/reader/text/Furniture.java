package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Span;

/**
 * Tells page furniture from what the report says: credits, terms of use, calls to follow, share or subscribe, menus. The
 * patterns are {@code furniture.txt}; a paragraph that none of them knows is taken for the report's own.
 */
final class Furniture {

    /** A paragraph longer than this says more than furniture does. */
    private static final int LONGEST = 2_000;

    private static final int HEAD = 200;
    private static final int TAIL = 80;
    private static final int MENU_LINES = 5;
    private static final int MENU_LENGTH = 30;

    private final Pattern openings = Pattern.compile(
            WordList.lines("furniture.txt").collect(Collectors.joining("|", "(?:", ")")), Pattern.CASE_INSENSITIVE);
    private final Pattern endings = Pattern.compile(
            WordList.lines("furniture-endings.txt").collect(Collectors.joining("|", "(?:", ")$")),
            Pattern.CASE_INSENSITIVE);
    private final Pattern bar = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}&' .-]{1,24}\\s*[|»•·›>]\\s*){3}.*");
    private final Set<String> menuWords = WordList.of("menu-words.txt");

    /** Whether a paragraph is furniture by its own words. */
    boolean is(String text, Span paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String head = text.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + HEAD));
        String tail = text.substring(Math.max(paragraph.begin(), paragraph.end() - TAIL), paragraph.end());
        return openings.matcher(head).lookingAt()
                || endings.matcher(tail).find()
                || bar.matcher(head).matches();
    }

    /** The menus: for each the index of its first line among the paragraphs and the index after its last. */
    List<Span> menus(String text, List<Span> paragraphs) {
        List<Span> menus = new ArrayList<>();
        int begin = 0;
        boolean known = false;
        for (int i = 0; i <= paragraphs.size(); i++) {
            if (i < paragraphs.size() && isMenuLine(text, paragraphs.get(i))) {
                known |= menuWords.contains(paragraphs.get(i).of(text).toLowerCase(Locale.ROOT));
                continue;
            }
            if (known && i - begin >= MENU_LINES) {
                menus.add(new Span(begin, i));
            }
            begin = i + 1;
            known = false;
        }
        return menus;
    }

    private static boolean isMenuLine(String text, Span paragraph) {
        if (paragraph.length() > MENU_LENGTH) {
            return false;
        }
        String line = paragraph.of(text);
        return Character.isUpperCase(line.codePointAt(0))
                && Character.isLetterOrDigit(line.charAt(line.length() - 1))
                && line.chars().filter(c -> c == ' ').count() < 3;
    }
}
