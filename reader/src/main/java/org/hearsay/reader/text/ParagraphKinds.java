package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Paragraph.Kind;

/** Says what each paragraph is for. In doubt it is body: a claim lost weighs more than a menu read. */
final class ParagraphKinds {

    private static final int HEAD = 8;
    private static final int HEADLINES = 2;
    private static final int HEADLINE_WORDS = 20;
    private static final int HEADLINE_LENGTH = 160;
    private static final int UPDATE_LENGTH = 100;

    private static final Pattern UPDATE = Pattern.compile(
            "(?i)\\(?(?:(?:last|first)\\s+)?(?:updated?|modified|published|posted)\\b(?:\\s*:|\\s+on\\b|\\s+at\\b)?");
    private static final Pattern AGO = Pattern.compile("(?i)\\s*\\w+ (?:minute|hour|day)s? ago\\W*");

    private static final Pattern OPENING = Pattern.compile("[\"“‘']?[\\p{Lu}\\p{Nd}].*\\s.*", Pattern.DOTALL);
    private static final Pattern STOPPED = Pattern.compile("[.?!:;,…—–-][\"”’')]?$");
    private static final Pattern BYLINE_FIRST = Pattern.compile("(?i:By|From|Editor|Credit|Photo|Paid)\\b");

    /** How a line of a transcript begins. */
    private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}{2}[\\p{Lu}\\s.,’'-]*:");

    private final Furniture furniture = new Furniture();
    private final ReaderComments readerComments = new ReaderComments();
    private final Nameplate nameplate = new Nameplate();
    private final Set<String> joints = WordList.of("title-joints.txt");

    /** The kind of each paragraph of a report. */
    List<Kind> of(Report report, List<Span> paragraphs) {
        String text = report.text();
        List<Kind> kinds = new ArrayList<>(Collections.nCopies(paragraphs.size(), Kind.BODY));
        for (Span menu : furniture.menus(text, paragraphs)) {
            Collections.fill(kinds.subList(menu.begin(), menu.end()), Kind.BOILERPLATE);
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (furniture.is(text, paragraphs.get(i))) {
                kinds.set(i, Kind.BOILERPLATE);
            } else if (isUpdate(text, paragraphs.get(i), i < HEAD)) {
                kinds.set(i, Kind.UPDATE_LINE);
            } else if (i < HEAD && kinds.size() > 1 && Bylines.is(line(text, paragraphs.get(i)))) {
                kinds.set(i, Kind.BYLINE);
            }
        }
        int comments = readerComments.begin(text, paragraphs);
        if (kinds.subList(0, comments).contains(Kind.BODY)) {
            Collections.fill(kinds.subList(comments, kinds.size()), Kind.COMMENT);
        }
        Collections.fill(kinds.subList(0, nameplate.length(text, paragraphs)), Kind.BOILERPLATE);
        headlines(report, paragraphs, kinds);
        return kinds;
    }

    private static boolean isUpdate(String text, Span paragraph, boolean head) {
        if (paragraph.length() > UPDATE_LENGTH) {
            return false;
        }
        String line = paragraph.of(text);
        Matcher update = UPDATE.matcher(line);
        if (update.lookingAt()) {
            String rest = line.substring(update.end());
            return Days.only(rest).isPresent()
                    || Days.isTimeOnly(rest)
                    || AGO.matcher(rest).matches();
        }
        return head && Days.only(line).isPresent();
    }

    private void headlines(Report report, List<Span> paragraphs, List<Kind> kinds) {
        int first = next(kinds, 0);
        int found = 0;
        for (int i = first; i < kinds.size() && found < HEADLINES; i++) {
            if (kinds.get(i) != Kind.BODY) {
                continue;
            }
            String line = line(report.text(), paragraphs.get(i));
            boolean given = i == first
                    && report.headline()
                            .filter(headline -> same(headline, line))
                            .isPresent();
            if (!given && !isHeadline(report.text(), paragraphs, kinds, i)) {
                return;
            }
            kinds.set(i, Kind.HEADLINE);
            found++;
        }
    }

    /** Whether a short line without a final stop stands before a longer one that has one. */
    private boolean isHeadline(String text, List<Span> paragraphs, List<Kind> kinds, int i) {
        String line = line(text, paragraphs.get(i));
        int body = next(kinds, i + 1);
        if (paragraphs.get(i).length() > HEADLINE_LENGTH || body == kinds.size()) {
            return false;
        }
        boolean titled = isTitle(line)
                || OPENING.matcher(line).matches() && !STOPPED.matcher(line).find();
        int last = Math.min(kinds.size(), body + 3);
        boolean followed = false;
        for (int j = body; j < last; j++) {
            Span paragraph = paragraphs.get(j);
            followed |= kinds.get(j) == Kind.BODY
                    && paragraph.length() > paragraphs.get(i).length()
                    && ".?!\"”’'".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
        }
        return titled
                && followed
                && line.split("\\s+").length <= HEADLINE_WORDS
                && !BYLINE_FIRST.matcher(line).lookingAt();
    }

    /** Whether a line is written as titles are: five words or more, the long ones all with capitals but for joining words. */
    private boolean isTitle(String line) {
        String[] words = line.split("[^\\p{L}\\p{M}’']+");
        List<String> weighty =
                Arrays.stream(words).filter(word -> word.length() > 3).toList();
        return words.length >= 5
                && weighty.size() >= 3
                && !SPEAKER.matcher(line).lookingAt()
                && weighty.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)) || joints.contains(word));
    }

    private static int next(List<Kind> kinds, int from) {
        int i = from;
        while (i < kinds.size() && kinds.get(i) != Kind.BODY) {
            i++;
        }
        return i;
    }

    /** Whether two lines say the same but for case, spaces and marks. */
    private static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    private static String bare(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String line(String text, Span paragraph) {
        return text.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + 1_000));
    }
}
