package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Span;

/**
 * Cuts English text into words by the conventions of the Universal Dependencies treebanks EWT and GUM: clitics are words
 * ("do|n't", "Sael|'s"), hyphened compounds are cut ("16|-|month") unless the first part is a prefix ("anti-war"),
 * addresses, numbers and abbreviations are one word.
 */
public final class Tokenizer {

    /** A word longer than this is cut: what is no language must not cost more than language. */
    private static final int LONGEST = 240;

    private static final int LONGEST_ADDRESS = 2_000;

    private static final String AFTER_PLAIN = " \n\r\t,;!?)\"”";

    private static final int LONGEST_JOINED = 8;

    private static final String LETTER = "[\\p{L}\\p{M}]";
    private static final String ALNUM = "[\\p{L}\\p{M}\\p{N}]";

    /** What is one word whatever stands inside it; tried in this order at the start of every word. */
    private static final Pattern WHOLE = Pattern.compile(String.join(
            "|",
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", // mail address
            "(?<![\\p{L}\\p{N}.-])(?i:[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|gov|edu|info|mil|co\\.uk|ac\\.uk|tv))(?![\\p{L}\\p{N}])(?:/[^\\s\\p{Z}\\p{C}]*[\\p{L}\\p{N}/])?",
            "[@#]" + LETTER + "[\\p{L}\\p{M}\\p{N}_]*", // handle, tag
            "\\+?\\d{1,4}(?:[-/.]\\d{3})?[-/.]\\d{3,4}-\\d{4}(?!\\d)|\\d{3}-\\d{4}(?!\\d)", // telephone
            "\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}(?!\\d)", // date in figures
            "\\d+/\\d+(?!\\d)", // fraction, day and month
            "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.:]\\d+)*(?:st|nd|rd|th|s|ers)(?!" + ALNUM + ")", // ordinal, decade
            "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.:]\\d+)*(?=(?i:am|pm|a\\.m|p\\.m|km|kms|kg|k|m|bn|tn|cm|mm|ft|lb|lbs|mph|kph|mg|min|hrs?)(?!"
                    + ALNUM + "))", // figure before its unit
            "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.:]\\d+)*(?!" + ALNUM + ")",
            "\\.\\d+(?!" + ALNUM + ")",
            "['’]\\d{2}s?(?!" + ALNUM + ")", // ’72
            "\\$\\$+|\\p{L}{0,3}[$£€¥]", // US$
            "(?i:Ph\\.?D\\.)",
            "(?:\\p{L}\\.){2,}(?:\\p{L}(?!" + ALNUM + "))?", // U.S.
            "\\.{2,}|…|-{2,}|[—–]|''|``|’’|‘‘|[!?]+",
            "[:;=]-?[()DP](?!" + ALNUM + ")", // face
            "([=*_~#+<>$])\\2+|[-=]{2,}")); // rule, mark made of one sign

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|ftp://|www\\.)[^\\s\\p{Z}\\p{C}<>\"“”|]*[^\\s\\p{Z}\\p{C}<>\"“”|.,;:!?)\\]'’]");

    /** What leans on the character before it: accents set apart, the variant of an emoji. */
    private static final Pattern LEANING = Pattern.compile("\\p{M}*");

    private static final Pattern RUN =
            Pattern.compile(ALNUM + "+(?:(?:[-'’.&/_‑]|\\.(?=" + LETTER + "))" + ALNUM + "+)*");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern NAME_FOLLOWS = Pattern.compile("\\s?\\p{Lu}");
    private static final Pattern CLITIC_AFTER =
            Pattern.compile("(?<=[\\p{L}\\p{N}.])['’](?i:s|m|re|ve|ll|d)(?!" + ALNUM + ")");
    private static final Pattern CLITIC = Pattern.compile("(?i)(n['’]t|['’](?:s|m|re|ve|ll|d))$");
    private static final Pattern JOINED = Pattern.compile(
            "(?i)(can(?=not$)|gon(?=na$)|wan(?=na$)|got(?=ta$)|gim(?=me$)|lem(?=me$)|i(?=(?:m|ve)$)|that(?=s$)"
                    + "|(?:do|did|does|is|was|have|had|would|could|should|ca|wo)(?=nt$))\\p{L}+");

    private static final Pattern FIGURE_FOLLOWS = Pattern.compile("\\s?\\p{Nd}");

    private final Set<String> abbreviations = WordList.of("abbreviations.txt");
    private final Set<String> beforeFigures = WordList.of("before-figures.txt");
    private final Set<String> prefixes = WordList.of("prefixes.txt");

    /** The words of one paragraph, in order; offsets count in the whole text. White space is in no word. */
    public List<Span> words(String text, Span paragraph) {
        List<Span> words = new ArrayList<>();
        Matcher address = matcher(ADDRESS, text);
        Matcher whole = matcher(WHOLE, text);
        Matcher run = matcher(RUN, text);
        Matcher clitic = matcher(CLITIC_AFTER, text);
        Matcher leaning = matcher(LEANING, text);
        int at = paragraph.begin();
        while (at < paragraph.end()) {
            int codePoint = text.codePointAt(at);
            if (Blank.is(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int limit = limit(text, at, LONGEST, paragraph);
            int plain = plainWord(text, at, limit);
            if (plain > at) {
                cutClitics(text, new Span(at, plain), words);
            } else if (clitic.region(at, limit).lookingAt()) {
                words.add(new Span(at, clitic.end()));
            } else if (address.region(at, limit(text, at, LONGEST_ADDRESS, paragraph))
                    .lookingAt()) {
                words.add(new Span(at, address.end()));
            } else if (whole.region(at, limit).lookingAt()) {
                words.add(new Span(at, whole.end()));
            } else if (run.region(at, limit).lookingAt()) {
                cut(text, new Span(at, run.end()), paragraph.end(), words);
            } else {
                leaning.region(
                        at + Character.charCount(codePoint), Math.max(limit, at + Character.charCount(codePoint)));
                words.add(new Span(at, leaning.lookingAt() ? leaning.end() : at + Character.charCount(codePoint)));
            }
            at = words.getLast().end();
        }
        return words;
    }

    /** Where a word of plain letters ends that nothing can be joined to: what most words are; else {@code at}. */
    private static int plainWord(String text, int at, int limit) {
        int end = at;
        while (end < limit && isPlainLetter(text.charAt(end))) {
            end++;
        }
        return end == text.length() && end > at || end < limit && AFTER_PLAIN.indexOf(text.charAt(end)) >= 0 ? end : at;
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true);
    }

    /** Where a word that begins at {@code at} ends at the latest; never between the halves of a surrogate pair. */
    private static int limit(String text, int at, int longest, Span paragraph) {
        if (paragraph.end() - at <= longest) {
            return paragraph.end();
        }
        boolean split = Character.isHighSurrogate(text.charAt(at + longest - 1))
                && Character.isLowSurrogate(text.charAt(at + longest));
        return split ? at + longest - 1 : at + longest;
    }

    /** Cuts a run of letters, digits and the marks that may stand inside a word; the last word may take a full stop. */
    private void cut(String text, Span run, int limit, List<Span> words) {
        int begin = run.begin();
        for (int i = run.begin(); i < run.end(); i++) {
            if (parts(text, begin, i, run.end())) {
                cutClitics(text, new Span(begin, i), words);
                words.add(new Span(i, i + 1));
                begin = i + 1;
            }
        }
        boolean stopFollows = run.end() < limit && text.charAt(run.end()) == '.';
        if (stopFollows && isAbbreviation(text, begin, run.end() + 1, limit)) {
            words.add(new Span(begin, run.end() + 1));
        } else {
            cutClitics(text, new Span(begin, run.end()), words);
        }
    }

    /** Whether the mark at {@code i} parts two words; the word before it began at {@code begin}. */
    private boolean parts(String text, int begin, int i, int end) {
        return switch (text.charAt(i)) {
            case '-', '‑' -> !prefixes.contains(text.substring(begin, i).toLowerCase(Locale.ROOT));
            case '/' -> i - begin > 1 || nextMark(text, i + 1, end) - i > 2;
            case '.' ->
                i - begin > 1 && Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
            default -> false;
        };
    }

    private static int nextMark(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isAbbreviation(String text, int begin, int end, int limit) {
        String word = text.substring(begin, end);
        boolean last = nextOf(text, end, limit) == limit;
        if (beforeFigures.contains(word)
                && FIGURE_FOLLOWS.matcher(text).region(end, limit).lookingAt()) {
            return true;
        }
        if (INITIAL.matcher(word).matches()) {
            return !last && NAME_FOLLOWS.matcher(text).region(end, limit).lookingAt();
        }
        return abbreviations.contains(word) || abbreviations.contains(capitalised(word));
    }

    /** Where the next word begins, or {@code limit}. */
    private static int nextOf(String text, int from, int limit) {
        int at = from;
        while (at < limit && Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "GEN." is looked up as "Gen."; "gen." is not, lest a verb that ends a sentence ("to wash.") pass for a state. */
    private static String capitalised(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return capital ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    private static void cutClitics(String text, Span word, List<Span> words) {
        if (word.isEmpty()) {
            return;
        }
        int cut = word.end();
        if (word.length() <= LONGEST_JOINED) {
            Matcher joined = JOINED.matcher(text).region(word.begin(), word.end());
            cut = joined.matches() ? word.begin() + joined.group(1).length() : cut;
        }
        if (isMark(text, word.end() - 2, word) || isMark(text, word.end() - 3, word)) {
            Matcher clitic = CLITIC.matcher(text).region(word.begin(), word.end());
            cut = clitic.find() && clitic.start() > word.begin() ? clitic.start() : cut;
        }
        words.add(new Span(word.begin(), cut));
        if (cut < word.end()) {
            words.add(new Span(cut, word.end()));
        }
    }

    private static boolean isMark(String text, int at, Span word) {
        return at > word.begin() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }
}
